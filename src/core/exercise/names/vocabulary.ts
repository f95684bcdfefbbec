/**
 * The words that people and apps write, and what each means. A line is `meaning: word, phrase, ...`; the meaning
 * is one or more canonical tokens. Words are folded (lower case, no accents, punctuation as spaces), so
 * "Schrägbank" stands as "schragbank". A canonical token need not be repeated as a word of its own. English
 * and Romance plurals in -s need no entry. Languages: English, German, French, Portuguese, Spanish, Italian, Hungarian.
 */
export const VOCABULARY = `
squat: kniebeuge, kniebeugen, agachamento, sentadilla, accroupissement, accosciata, guggolas, beugen, squatting
front squat: frontkniebeuge, frontkniebeugen, elolguggolas, fs
overhead squat: ohs, fej feletti guggolas
deadlift: dead lift, dl, kreuzheben, peso muerto, levantamento terra, souleve de terre, sdt, stacco da terra, stacchi da terra, stacco, stacchi, felhuzas, levantamento de terra, deads
romanian deadlift: rdl, roman felhuzas, stacchi rumeni, terra romeno, levantamento romeno
romanian: rumanisch, rumanisches, rumano, roumain, rumeno, romeno, roman felhuzasok
stiff deadlift: sldl, stiff, stiff leg deadlift, stiff legged deadlift, straight leg deadlift, straight legged deadlift, gestrecktes kreuzheben, kreuzheben gestreckt, kreuzheben mit gestreckten beinen, souleve de terre jambes tendues, sdt jambes tendues, peso muerto piernas rigidas, peso muerto con piernas rigidas, peso muerto piernas estiradas, stacco gambe tese, stacco a gambe tese, stacchi a gambe tese, nyujtott labas felhuzas, merevlabas felhuzas
stiffleg: stiff leg, stiff legged, straight leg, straight legged, gambe tese, jambes tendues, gestreckte beine, gestreckten beinen, piernas rectas, piernas estiradas, nyujtott labbal, pernas estendidas
trapbar deadlift: tbdl
sumo: szumo
press: drucken, developpe, nyomas, distensione, distensioni, spinta, spinte, presse, pressing, empuje, pressa
bench press: bankdrucken, flachbankdrucken, developpe couche, dc, supino, supino reto, panca piana, fekvenyomas, benching, benchpress, panca
incline bench press: schragbankdrucken, press inclinado, developpe incline, ferdepados nyomas, ferde padon nyomas, ferdepadon nyomas
decline bench press: negativbankdrucken, press declinado, developpe decline
bench: bank, flachbank, banc, banco, pad, padon, pados, banca
overhead press: ohp, overheadpress, uberkopfdrucken, fej folotti nyomas, fej fole nyomas
overhead: over head, oh, uberkopf, uber kopf, kopf uber, fej felett, fej folott, sopra la testa, au dessus de la tete, por encima de la cabeza, acima da cabeca
military press: militarpresse, developpe militaire, press militar, desenvolvimento militar, lento avanti, militare, katonai nyomas, nackendrucken vorne, military shoulder press
shoulder press: schulterdrucken, schulterpresse, desenvolvimento, vallnyomas, vallbol nyomas
push press: pushpress, schwungdrucken
chest press: brustpresse, developpe machine, mellnyomas, mellbol nyomas, mellgep, chest press machine, supino maquina, supino na maquina, supino reto maquina
leg press: beinpresse, legpress, prensa, presse a cuisses, presse cuisses, labtolas, labnyomas, leg press machine, legpressz, pressa orizzontale
row: rudern, remo, remada, rematore, evezes, tirage, canotage
barbell row: rowing barre, langhantelrudern, barbellrow
dumbbell row: rowing haltere
bentover row: bor, bent row, bentrow, rowing buste penche, remo inclinado con barra, remo inclinado, donteses
seated row: rowing assis, tirage horizontal, remada baixa, remo bajo, remo gironda, uloevezes, rudermaschine sitzend, pulley basso, pulley bas, long pulley
upright row: up right row, aufrechtes rudern, rudern aufrecht, stehendes rudern, rudern stehend, tirage menton, rowing menton, remo al menton, remo al cuello, remada alta, tirate al mento, trazioni al mento, allhoz huzas, alhoz huzas, rowing vertical, uprightrow
inverted row: inverse row, australian pull up, australian pullup, australian row, body row, bodyweight row, horizontal pull up, umgekehrtes rudern, tractions australiennes, dominadas australianas, remo invertido, remada invertida, trazioni orizzontali, trazioni australiane, ausztral huzodzkodas, forditott evezes
tbar row: remada cavalinho, remo en t, rowing t bar
tbar: t bar, t stange, barre en t, barra t, t rud
pulldown: pull down, latzug, latziehen, jalon, puxada, puxador, tirage vertical, lehuzas, lat machine, latmachine, lat maschine, latmaschine, lat zug, tirage poulie haute, pulldwon
lat pulldown: jalon al pecho, jalon de pecho, puxada frontal, puxada frente, puxada alta, puxador frente, tirage poitrine, tirage vertical poitrine, mellhez huzas, mellhezhuzas, latpulldown, lat pull, latissimuszug, tirage vertical devant, puxada na frente, lat pull down, lehuzas mellhez, latissimus zug
behindneck: behind neck, behind the neck, btn, hinter dem kopf, hinter dem nacken, nuque, tirage nuque, tras nuca, dietro nuca, atras da nuca, nuca, tarko mogott, tarko moge, por tras, nackendrucken
pullup: pull up, klimmzug, klimmzuge, klimmzugen, dominada, barra fixa, traction, trazione, trazioni, trazioni alla sbarra, huzodzkodas, puxada na barra fixa, traction pronation, klimzug, klimzuge
chinup: chin up, chin, traction supination, trazioni supine, trazioni presa supina, klimmzug untergriff, klimmzuge untergriff, klimmzuge im untergriff, dominadas supinas, barra fixa supinada, fordott fogasu huzodzkodas
pushup: push up, press up, pressup, liegestutz, liegestutze, pompe, flexiones, flexion de brazos, flexiones de brazos, lagartijas, flexao de bracos, flexoes, flexoes de braco, apoio de frente, piegamenti, piegamenti sulle braccia, flessioni, fekvotamasz, pushupok
dip: beugestutz, barrenstutz, fondos, paralelas, mergulho, parallele, tolodzkodas, parallelas
bench dip: bankdips, tricepsz tolodzkodas padon, dips entre deux bancs, dip alla panca, dips su panca
lunge: ausfallschritt, ausfallschritte, fente, zancada, estocada, afundo, passada, avanco, affondo, affondi, kitores, kitoresek, desplantes
walking lunge: ausfallschritte im gehen, gehende ausfallschritte, fentes marchees, zancadas caminando, passada caminhando, affondi in camminata, affondi camminando, setalo kitores, lepo kitores
split squat: splitkniebeuge, geteilte kniebeuge, squat fendu, sentadilla dividida
bulgarian split squat: bss, bulgarian, bulgare, fentes bulgares, bulgara, bulgaro, bolgar kitores, zancada bulgara, affondi bulgari, rear foot elevated split squat, rfess, bolgar, bulgarische, bulgarischer
hack: hacken, hakk
hack squat: hackenschmidtkniebeuge, hakkenschmidt, hacksquat, hackenschmidt
goblet: kehely
curl: curling, rosca, flexion biceps
biceps curl: bizepscurl, bicepscurl, bicepsz hajlitas, bicepszhajlitas, karhajlitas, bicepszezes, armbeugen, rosca direta, flexion de biceps, bicepcurl
biceps: bizeps, bicipite, bicipiti, bicepsz, bi
hammer curl: hammercurl, curl a martello, kalapacs bicepsz, kalapacsfogasu hajlitas, kalapacs hajlitas, martelo, martillo, marteau, biceps martelo, kalapacs
preacher curl: scottcurl, banco scott, banc scott, curl larry scott, panca scott, scott bicepsz, scottpad, scott pados bicepsz, scott padon, preachercurl
preacher: scott, pupitre, predicador
concentration curl: konzentrationscurl, konzentrations curl, rosca concentrada, curl concentrado, curl concentre, curl concentrato, koncentralt bicepsz, curl di concentrazione, concentrated curl, biceps concentrado, koncentralt hajlitas, koncentralt
reverse curl: reverse bizepscurl, forditott bicepsz
leg curl: beinbeuger, beincurl, legcurl, hamstring curl, femoral, labhajlitas, combhajlitas, flexora, flexao de pernas, flexao de joelho, flexion de piernas, femorales, curl ischio, ischio jambiers machine, beinbeugen, combhajlito, labhajlito
lying leg curl: mesa flexora, prone leg curl, liegender beinbeuger
seated leg curl: cadeira flexora, sitzender beinbeuger
leg extension: beinstrecker, beinstreckung, legextension, extension de cuadriceps, extensiones de cuadriceps, extensiones de pierna, cadeira extensora, extensora, quadriceps extension, quad extension, labnyujtas, combfeszites, labfeszito, knee extension, beinstrecken, combfeszito, sillon de cuadriceps, extension cuadriceps
nordic curl: nordic, nordic ham curl, curl nordico, nordique, skandinav, rosca nordica, nordic hamstring
raise: heben, elevacion, elevation, elevacao, elevaciones, elevacoes, alzata, alzate, emeles, releve, levantamento, levee, levantamientos
lateral raise: seitheben, side lateral, oldalemeles, oldalraemeles, lat raise, lateralraise, side delt raise, lateral delt raise, vuelos laterales
front raise: frontheben, eloreemeles, eloremeles, elore emeles, front delt raise
calf raise: wadenheben, elevacion de talones, elevaciones de talones, panturrilha, mollet, extension mollets, extensions des mollets, gemelos, pantorrilla, polpacci, polpaccio, calf extension, vadliemeles, vadli, heel raise, wadenmaschine, calfraise, sollevamento polpacci, sollevamento dei polpacci, sollevamento del polpaccio, lever du mollet, gemeos, vadlizas
calf: calves, waden, wade
leg raise: beinheben, legraise, sollevamento gambe, labemeles, leg lift
knee raise: knieheben, elevacion de rodillas, elevaciones de rodillas, terdemeles, terdhuzas, knee lift
hanging: hangend, hangendes, im hang, suspendu, a la barre fixe, colgado, colgando, suspenso, alla sbarra, fuggo, fuggeszkedve, hanging from bar, fuggeszkedes, na barra fixa
fly: flye, flies, flugel, fliegende, aperturas, crucifixo, ecarte, croci, tarogatas, abertura, cristos
reverse fly: rear fly, rear deltoid fly, vorgebeugtes seitheben, seitheben vorgebeugt, oiseau, oiseaux, pajaros, alzate posteriori, aperturas posteriores, elevaciones posteriores, hatso valltarogatas, dontott oldalemeles, dontott torzsu oldalemeles, bent over lateral raise, bent over lateral, rear delt raise, rear lateral raise, rear delt lateral raise, rear delt, rear deltoid raise, alzate a 90, alzate 90, vorgebeugte reverse flys, back deltoids, seitheben hinten, hatso vall
reverse fly machine: reverse butterfly, reversebutterfly, butterfly reverse, voador invertido, reverse pec deck, reverse peck deck, pec deck inverse, butterfly inverse, reverse pecdeck, rear delt pec deck, peck deck inverso, pec deck inverso, pec deck invertido
pec deck: pecdeck, peck deck, peckdeck, butterfly, butterfly maschine, voador, contractora, contractor, pectoral machine, pec fly, pillango, pillangogep, peck fly, pec dec, pec fly machine, butterflymaschine, peitoral maquina, chest fly machine
crossover: cross over, kabelzug cross, cruce de poleas, cruces en polea, cruces, crossover na polia, croci ai cavi, croci cavi, kabelkreuzen, vis a vis poulie, vis a vis, keresztcsiga, keresztezes, cable crossover, cables croises, cross na polia, kereszt csiga
shrug: schulterheben, schulterzucken, haussement d epaules, haussement epaules, encogimiento de hombros, encogimientos, encolhimento, encolhimento de ombros, scrollata, scrollate, scrollate di spalle, vallvonogatas, vallvonas, shruggs, nackenheben, scrollate spalle
pushdown: push down, pressdown, press down, kabeldrucken, letolas, spinte in basso
triceps pushdown: trizepsdrucken, trizepsdrucken am kabel, extension triceps poulie haute, triceps poulie, triceps a la poulie, extension de triceps en polea, extension de triceps polea, triceps en polea, triceps polea, triceps na polia, triceps polia, triceps pulley, triceps corda, tricepszletolas, tricepsz lenyomas, spinte triceps, spinte ai cavi, push down ai cavi, jalon de triceps, extension triceps poulie, triceps no pulley, extension de triceps con polea, empuje de triceps en cable, triceps na corda, triceps cuerda, extension de triceps en polea alta, tricepsz csigan, triceps poulie haute, trizepsdrucken kabel, trizeps kabel, trizeps am kabel
triceps extension: trizepsstrecken, trizepsstreckung, extensiones de triceps, extensao de triceps, estensioni tricipiti, tricepsznyujtas, tricepsz nyujtas, estensione tricipiti
overhead triceps extension: triceps frances, triceps overhead, extension triceps nuque, extension nuque, tarkohoz engedes, tarkora engedes, trizepsdrucken uberkopf, copa triceps, extension de triceps sobre la cabeza, french press seduto, fej fole tricepsznyujtas
triceps: trizeps, tricipite, tricipiti, tricepsz, tri
skullcrusher: skull crusher, nosebreaker, nose breaker, french press, stirndrucken, barre au front, triceps testa, press frances, rompecraneos, homlokhoz engedes, homlokra engedes, francia nyomas, lying triceps extension, lying triceps press, triceps na testa, barra al frente triceps, koponyatoro, skulls, triceps barra testa, stirndrucker
kickback: kick back, coice, patada de triceps, patada, pontape, lorugas, tricepsz lorugas, ruckstoss
glute kickback: donkey kick, donkeykick, donkey kickback
pullover: pull over, uberzug, uberzuge, pulover, huzas fej moge, athuzas
crunch: crunches, bauchpresse, abdominal, abdominales, abdominais, addominali, haspres, abdos, abdominaux, bauchcrunch, ab crunch, hasizom, encogimientos abdominales
reverse crunch: reverser crunch
situp: sit up, rumpfbeugen, felules, redressement assis
plank: unterarmstutz, planche, planche abdominale, gainage, prancha, plancha, prancha abdominal, plancha abdominal, plank hold, alkartamasz, planking
lateral plank: seitstutz, oldaltamasz, side bridge, oldalplank
bridge: brucke, puente, ponte, pont, hid
glute bridge: hip bridge, elevacao de quadril, elevacao do quadril, gluteushid, beckenheben, faremeles, elevacion de cadera, releve de bassin, elevacion de pelvis
hip thrust: hipthrust, hip thruster, huftstossen, huftstoss, empuje de cadera, elevacao pelvica, csipoemeles, csipotolas, csipo tolas, spinta d anca, spinte d anca, barbell thrust, poussee de hanche
hip: huft, hufte, cadera, quadril, hanche, anca, anche, csipo
hip abduction: abduktion, abduccion, abducao, abduzione, abduction, hip abd, combtavolitas, tavolitas, abspreizen
hip abduction machine: abduktoren, abduktorenmaschine, abduktor, abduktormaschine, abductor, abductores, abducteur, abdutor, abdutora, abdutores, abdutori, tavolito, combtavolito, thigh abductor, outer thigh
hip adduction: adduktion, aduccion, aducao, adduzione, adduction, hip add, kozelites, combkozelites
hip adduction machine: adduktoren, adduktorenmaschine, adduktor, adduktormaschine, adductor, adductores, aductores, aductor, adducteur, adutor, adutora, adutores, adduttori, kozelito, combkozelito, thigh adductor, inner thigh
back extension: ruckenstrecker, ruckenstreckung, hyperextension, hyperextensiones, hiperextension, hiperextensiones, hiperextensao, extension lombaire, extension lumbar, extensiones lumbares, extensao lombar, iperestensioni, iperestensione, hiperextenzio, hiperhajlitas, hyper, ruckenstrecken, hatfeszites, torzsemeles, lower back extension, low back extension, lumbar extension, banc a lombaires, roman chair extension, hyperextensionen, rumpfstrecken, roman chair back extension, lombaires au banc, hatnyujtas, extension du dos
reverse hyperextension: reverse hyper, reverse back extension, hiperextension inversa, hyperextension inverse, forditott hiperextenzio, iperestensioni inverse
good morning: goodmorning, buenos dias, gm, bom dia, flexion tronc good morning
glute ham raise: ghr, gluteham, glute ham, gluteus hamstring raise, glute hamstring raise, ghd
face pull: facepull, tirage visage, tirage facial, jalon a la cara, puxada para o rosto, archoz huzas, gesichtsziehen, archuzas, puxada face
pull through: pullthrough, cable pullthrough, athuzas lab kozott
clean: umsetzen, cargada, felvetel, girata, arranco clean
clean jerk: c j, cj, stossen, epaule jete, dos tiempos, arremesso, lokes, slancio, envion
power clean: powerclean, standumsetzen, epaule puissance, erofelvetel
snatch: snatches, reissen, arrache, arrancada, arranque, arranco, szakitas, strappo
power snatch: powersnatch, standreissen, eroszakitas
jerk: ausstossen, jete, loket
swing: schwingen, balanceo, lenditese, lendites, oscillazioni, balanco
carry: carries, tragen
farmer carry: farmer walk, farmers gang, marche du fermier, marche fermier, paseo del granjero, paseo de granjero, camminata del contadino, caminhada do fazendeiro, gazda seta, gazdaseta, farmer hold
suitcase carry: suitcase walk, koffertragen, suitcase hold, marche valise
bird dog: birddog, vierfusslerstand diagonal, madar kutya, madarkutya
dead bug: deadbug, toter kafer, bicho muerto, bicho morto, dead bug hold, deadbug hold, inseto morto, dogbogar, insecte mort
curlup: curl up, mcgill curl up, mcgill crunch, mcgill curlup
step up: stepup, box step up, step up box, subida al cajon, subida a cajon, montee sur banc, montee sur box, fellepes, subida no banco, subida no caixote, subidas al banco, aufsteigen, zsamolyra fellepes, step up su box, salite su panca, subida a banco, subida a peldano, aufstieg, aufsteiger
stepdown: step down
ab wheel: abwheel, ab roller, abroller, rollout, roll out, bauchroller, bauchrad, roue abdominale, rueda abdominal, roda abdominal, ruota addominale, haskerek, rueda abdominales, roulette abdominale
russian twist: giros rusos, rotation russe, twist ruso, abdominales rusas, abdominal russo, orosz csavaras, orosz twist, torsioni russe, russische drehung
mountainclimber: mountain climber, bergsteiger, montaneros, escaladores, grimpeur, escalador, hegymaszo, montanheiros
jumping jack: hampelmann, hampelmanner, polichinelo, saltos de tijera, jumpingjacks, terpeszugras
legs up: v up, vups, klappmesser, jackknife, jack knife, navaja, bicska
toes bar: toes to bar, t2b, ttb
pallof: palof, pallov, paloff, palloff
turkish getup: tgu, get up, getup, levantamento turco, levantada turca, torok felallas
woodchop: wood chop, woodchopper, wood chopper, chop, holzhacker, lenador, favago, bucheron, lenhador, tagliaboschi, holzhacken
wall sit: wallsit, wandsitzen, wandsitz, chaise au mur, la chaise, sentadilla isometrica pared, fal ules
stepmill: stair climber, stairclimber, stairmaster, stair master, step mill, stair machine, stepper, treppensteiger, escaladora, stair stepper, lepcsozogep
jumprope: jump rope, rope jumping, skipping, seilspringen, seilchenspringen, corde a sauter, saltar la cuerda, comba, pular corda, salto con la corda, salto della corda, ugrokotel, jumping rope, skip rope, ugralokotel, corda de pular, rope skipping, saltar a la comba, skipping rope, double unders
jump: sprung, sprunge, saut, salto, ugras, jumping, salti, hop
box jump: kastensprung, boxsprung, boxjump
squat jump: sprungkniebeuge, squat saute, guggolasbol felugras
treadmill: laufband, tapis de course, tapis roulant, caminadora, cinta, futopad, esteira, cinta de correr
run: running, laufen, joggen, jogging, course, rennen, course a pied, correr, corrida, corsa, futas, lauf, jog, courir
walk: walking, gehen, spazieren, spaziergang, marche, caminar, caminata, caminhada, camminata, seta, gyaloglas, power walking
hike: hiking, wandern, wanderung, randonnee, senderismo, trekking, escursione, turazas
cycling: radfahren, fahrrad fahren, cyclisme, kerekparozas, biciklizes, ciclismo, andar en bicicleta, andar de bicicleta
bike: fahrrad, rad, bicicleta, velo, bici, kerekpar, bicikli, biking
stationary bike: cyclette, ergometer, spinning, spin, indoor cycling, fahrradergometer, velo appartement, bicicleta estatica, bicicleta ergometrica, szobabicikli, exercise bike, recumbent bike, bike erg, hometrainer, heimtrainer, upright bike, indoor bike, stationary cycling, peloton, spinracing, stationary
air bike: airbike, echo bike, assault bike, fan bike
rower: rowing, rowing machine, row machine ergometer, rudergerat, ruderergometer, rameur, remoergometro, vogatore, evezogep, evezopad, concept2 rower, row erg, rowerg, rower machine, erg, indoor rowing, maquina de remo, concept 2 rower, rudermaschine, ergo rower
ski erg: skierg, ski ergometer, skilanglauf maschine
elliptical: elliptical machine, elliptical trainer, crosstrainer, cross trainer, ellipsentrainer, eliptica, eliptico, ellittica, elliptique, velo elliptique, elliptikus, elliptikus trener, ellisszis
swim: swimming, schwimmen, natation, nage, natacion, nadar, natacao, nuoto, uszas, laps swimming
stretch: stretching, stretches, dehnen, dehnung, etirement, estiramiento, alongamento, allungamento, stiramento, nyujtas, assouplissement, estirar
mobility: mobilitat, mobilite, movilidad, mobilidade, mobilita, mobilisation
warmup: warm up, aufwarmen, echauffement, calentamiento, aquecimento, riscaldamento, bemelegites, warming up
rotation: rotation s, rotacion, rotacao, rotazione, rotazioni, rotacio, drehung, rotates, drehen, rotaciones
external: aussen, externe, externa, esterna, kulso, esterne, externo
internal: innen, interne, interna, belso, interno
external rotation: aussenrotation, extrarotazione, kirotacio, kifele forgatas
internal rotation: innenrotation, intrarotazione, berotacio, befele forgatas
neck: nacken, cou, cuello, pescoco, collo, nyak, cervical
wrist: handgelenk, poignet, muneca, punho, polso, csuklo
wrist curl: handgelenkcurl, handgelenkbeugen, unterarmcurl, unterarm curl, flexion poignet, flexion des poignets, flexion de poignets, flexao de punho, curl polsi, csuklo hajlitas, csuklohajlitas, flexion de muneca, forearm curl, curl per avambracci, alkarhajlitas
wrist extension: reverse wrist curl, extensao de punho, rosca punho inversa, handgelenkstrecken, wrist extensor, reverse forearm curl, csuklofeszites
forearm: unterarm, avant bras, antebrazo, antebraco, avambraccio, avambracci, alkar
bend: beuge, inclinaison, inclinacion
lateral bend: seitbeugen, seitbeuge, flexion laterale, inclinacao lateral, inclinazioni laterali, oldalhajlitas, flexao lateral, flexion lateral, seitliches beugen, oldalra hajlitas, inclinazione laterale, flessioni laterali
leg: bein, beine, beinen, jambe, pierna, perna, gamba, gambe, lab, labak, comb
chest: brust, pecho, pectoral, pectorales, peito, peitoral, pectoraux, petto, pettorali, mell, pec, mellkas
shoulder: epaule, schulter, schultern, hombro, ombro, spalla, spalle, vall, vallak, deltoid, delt, deltoides
back: rucken, espalda, dorso, schiena, hat, costas
lower: unterer, bas, inferior, inferiore, also, low, bajo, baixo, untere, unteren, basso, bassa
upper: oberer, haut, superior, superiore, felso, high, alto, hoch, obere, oberen, alta
lat: latissimus, dorsaux, dorsal, dorsales, dorsali, dorsais
glute: gluteus, gluteo, glutei, fessier, farizom, gesass, booty, gluteal
hamstring: ischio, ischiotibiales, isquiotibiales, isquiotibiais, femorali, combhajlitok, beinbizeps, ischio jambiers, isquios, beinruckseite
quad: quadriceps, quadrizeps, cuadriceps, quadricipiti, oberschenkel, combizom, cuisses
tibialis: tib, tibial, schienbein, anterior tibialis, shin
ankle: sprunggelenk, cheville, tobillo, tornozelo, caviglia, boka
thoracic: brustwirbelsaule, t spine, tspine, bws
scapular: scapula, scap, schulterblatt, escapular, scapulaire, scapolare
abs: bauch
oblique: seitliche bauchmuskeln, obliquos, oblicuos, obliqui
knee: knie, genou, genoux, rodilla, joelho, ginocchio, ginocchia, terd
face: gesicht, visage, cara, rosto, viso, arc
arm: bras, brazo, braco, braccio, braccia, kar
foot: feet, fuss, fusse, pied, pie, pes, piede, piedi, toe
heel: ferse, talon
barbell: bb, bar, buffalo, bar bell, langhantel, langhantelstange, lh, langhanteln, barra, barre, bilanciere, bilancieri, rud, ruddal, ketkezes, ketkezes sulyzo, ketkezes sulyzoval, barra recta, barra libre, langstange, barra reta, barbel, francia ruddal, barre libre, rudas
dumbbell: db, dbs, dumb bell, kurzhantel, kurzhanteln, kh, hantel, hanteln, haltere, mancuerna, manubrio, manubri, kezi sulyzo, kezisulyzo, kezi sulyzoval, kezisulyzoval, sulyzo, sulyzoval, egykezes sulyzo, egykezes sulyzoval, haltere court, halter, pesas, pesos livres
kettlebell: kb, kbs, kettle bell, kugelhantel, girya, pesa rusa, giria, girja, kettlebellel
cable: kabel, kabelzug, kabelturm, seilzug, pulley, poulie, polea, polia, cabo, cavo, cavi, csiga, csigan, kabellel, kabelen, kabelzugmaschine, cross cable, kabelmaschine, crossover machine, zugturm, poulie vis a vis
upper cable: poulie haute
lower cable: polea baja, polia baixa, poulie basse
machine: maschine, maschinen, geraet, gerat, maquina, macchina, gep, gepen, geppel, leverage, lever machine, plate loaded, machine plates, selectorized, appareil, aparato, aparelho, pin loaded, hammer strength, lf machine, hammerstrength, cadeira, gepes, mp, guided
smith: smith machine, smithmaschine, smith maschine, multipresse, multipower, multi power, barre guidee, maquina smith, barra guiada, smith gep, multypower, cadre guide, smith keret, smithkeret, multipress, smithgep, multiestacion smith
band: widerstandsband, gummiband, theraband, thera band, fitnessband, elastique, banda, banda elastica, elastico, gumiszalag, resistance band, banded, mini band, miniband, loop band, elastici, gumiszalaggal, tubes, szalag, powerband, liga, bande
bodyweight: body weight, bw, korpergewicht, eigengewicht, poids du corps, peso corporal, peso corporeo, corpo libero, peso do corpo, sajat testsuly, testsuly, testsullyal, sajat testsullyal, unweighted, no weight, sin peso, sem peso, ohne gewicht
ez: ez bar, e z bar, ezbar, ez curl bar, curl bar, sz stange, sz, sz bar, barra z, barra w, barra ez, barre ez, ez stange, ez rud, cambered curl bar, szstange, ez barbell, ez curl, bilanciere ez, bilanciere sagomato, francia rud, sagomato, barra ezcurl
trapbar: trap bar, hex bar, hexbar, hexagonal bar, hex, barra hexagonal, hexagon, hexagonal
ssb: safety bar, safety squat bar, safetybar, ss bar
swissbar: swiss bar, football bar, multi grip bar, multigrip bar, swiss, neutral grip bar
landmine: land mine
landmine rainbow: landmine 180
plate: scheibe, gewichtsscheibe, disque, disco, anilha, piastra, tarcsa, tarcsaval, weight plate, bumper plate
ball: swiss ball, swissball, stability ball, gymnastikball, gymball, fitball, physio ball, physioball, ballon, pelota, fitlabda, bosu, yoga ball
medball: medicine ball, med ball, medicineball, slam ball, medizinball, balon medicinal, palla medica, medicinlabda, medecine ball
trx: suspension, suspension trainer, schlingentrainer, suspended, sling trainer, sling
rings: ringe, anneaux, anillas, argolas, anelli, gyurus, gymnastic rings, gyurun
cable rope: rope, seil, corde, cuerda, corda, kotel, kotellel, seilgriff
box: kiste, kasten, cajon, caixa, caixote, doboz
slider: sliding, glider
foamroll: foam roller, foam roll, foam rolling, faszienrolle, smr, blackroll, foam roller massage, henger
sled: schlitten, prowler, trineo, traineau, szanko, treno
incline: inclined, schragbank, schrag, inclinado, inclinada, inclinata, inclinato, ferdepad, ferdepadon, ferde, inclinee, ferde padon, positiv, schrage, ferdepados
decline: declined, negativ, negativbank, declinado, declinada, declinata, declinato, declinee
seated: sitting, sitzend, sitzende, im sitzen, assis, assise, sentado, sentada, seduto, seduta, ulo, ulve, sit down, sitz
standing: stehend, stehendes, im stehen, debout, de pie, em pe, in piedi, allo, allva, parado, stand, parada, allo helyzetben
lying: liegend, liegendes, im liegen, allonge, allongee, acostado, tumbado, deitado, sdraiato, sdraiata, fekvo, fekve, supine, tumbada, deitada, laying, acostada, couche
prone: bauchlage, auf dem bauch, decubito ventral, boca abajo, bauchlings, face down, procubitus
kneeling: kniend, kniende, a genoux, de rodillas, ajoelhado, in ginocchio, terdelo, terdelve, half kneeling, tall kneeling, arrodillado, auf knien, im knien, terdelo helyzetben
bentover: bent over, bend over, vorgebeugt, vorgebeugtes, penche, buste penche, dontott, dontott torzsu, dontott torzzsel, curvado, curvada, busto flesso, inclinado hacia adelante
flat: plat, plano, plana, piano, piana, reto, flach, egyenes, flache, vizszintes, horizontalbank, recto
horizontal: horizontale, orizzontale, vizszintesen, horizontally
vertical: verticale, vertikal, verticali, fuggoleges
chestsupported: chest supported, chest support, brustgestutzt, appui pecs, pecho apoyado, con apoyo en el pecho, peito apoiado, mellkastamaszos, petto in appoggio, brustgestutztes, incline bench supported, poitrine appuyee, mellkas tamaszos, mellkastamasszal
singlearm: single arm, one arm, 1 arm, one armed, single armed, sa, single hand, one hand, one handed, single handed, einarmig, einarmiges, un bras, une main, um braco, um so braco, un brazo, una mano, un braccio, ad un braccio, egykezes, egykaros, egy kezes, egy karral, egykezzel, egy kezzel, mit einem arm, uma mao, 1 armed, 1arm, unilateral arm
singleleg: single leg, one leg, 1 leg, one legged, single legged, sl, einbeinig, einbeiniges, einbeiniger, une jambe, uma perna, una pierna, una gamba, ad una gamba, monopodalico, monopodalica, egylabas, egy labas, egy labbal, egylabbal, egy labon, einem bein, 1 legged, 1leg, monopodal, unipodal, pe unico
unilateral: unilaterale, einseitig, einseitiges, egyoldali, unilaterali, single side, one side, one sided, unilateralmente
twoarm: two arm, two hand, two handed, 2 arm, 2 handed, beidarmig, a deux mains, double arm, both arms, dos manos, ketkezzel
close: narrow, close hands, enger griff, eng, enge, engem griff, pegada supinada fechada, szuk, serree, cerrado, fechado, fechada, stretta, serre, cerrada, estrecho, engen griff, szukfogasu, szuk fogasu, pegada estreita, stretto, presa chiusa, close stance
close bench press: cgbp, press cerrado, cgbench
wide: breiter griff, breit, breite, breitem griff, prise large, szeles, abierto, aberta, larga, largo, ancho, wide stance, aberto, szeles fogasu, szelesfogasu, wide hand
neutral: parallel grip, hammer grip, hammergriff, neutraler griff, neutralem griff, parallelgriff, prise neutre, semleges fogas, semleges fogassal, neutro, neutra, semi neutral, paralleler griff, neutralgriff, palms in
underhand: under hand, supinated, untergriff, agarre supino, supination, supinado, supinada, presa supina, presa inversa, prise inversee, agarre invertido, fordott fogas, fordott fogassal, alsofogas, reverse grip, reversegrip, pegada invertida, alsofogassal, supinazione, kammgriff, pegada inversa, palms up
overhand: pronated, obergriff, agarre prono, pronado, pronada, presa prona, felsofogas, felsofogassal, pronacion, ristgriff, palms down, pronation
vbar: v bar, v grip, vgrip, v handle, d handle, double d, triangle, triangulo, mag grip, poignee v, v griff, dreiecksgriff, barra v
straightbar: straight bar, bar grip, ez attachment, gerade stange, bar attachment
fatgrip: fat grip, fat gripz, axle, axle bar, thick bar
reverse: revers, inverse, inverso, inversa, invertido, invertida, reverso, forditott, ruckwarts, umgekehrt, inverted, backward, arriere, hatra, inverse s, atras, hatralepo, trasero, indietro
reverse lunge: zancadas hacia atras, passada reversa, affondi posteriori, hatralepes kitores, affondi inversi, rear lunge, step back lunge, drop lunge
front: frontal, frontale, vorne, avant, frente, elulso, elso, frontali, anterior, delantero, frontais, eloreemelt
lateral: side, laterale, lateraux, laterali, seitlich, seitliche, seitlicher, oldalso, oldal, laterais, sideways, cote, seitwarts
lateral lying: sidelying
rear shoulder row: rear delt row
singleleg leg press: single leg press, one leg press
rear: posterior, posteriore, posteriori, hinten, hintere, hatso, trasera
weighted: weight, loaded, gewicht, zusatzgewicht, leste, lestee, con peso, com peso, zavorrato, zavorrate, zavorrati, zavorra, sullyal, sulyozott, lastrado, lastradas, lastre, con sovraccarico, potsullyal, sulymellennyel, sulyos, weighed, plus weight, additional weight
assisted: assist, assistance, assistiert, assistierte, unterstutzt, unterstutzte, assiste, assistee, asistida, asistido, assistido, assistida, assistito, assistite, assistita, rasegiteses, asszisztalt, segitett, gravitron, con ayuda, graviton, rasegitessel, assistance machine
deficit: defizit, erhoht, deficitbol, podest, from deficit, from a deficit
block: from blocks, bloc, off blocks
rack pull: rackpull, rack deadlift
floor: boden, suelo, chao, sol, pavimento, foldon, talaj
pin: from pins, anderson
zercher: zercher
sissy: sissi
pistol: pistola, pistole
cossack: kosaken, cossaque, cosaca, kozak
dead hang: deadhang, passive hang, suspension barre, fuggeszkedes rudon, hanging bar hold, aushangen
muscleup: muscle up
handstand: hand stand, handstande, pino, apoyo de manos, kezallas
burpee: burpi, burpies
thruster: thruster
lying leg raise: flat leg raise, floor leg raise
captain: captains chair, parallel bars, power tower, knee raise station
cat camel: cat cow, katze kuh, gato vaca, chat vache, gatto mucca, macska teve, katzenbuckel, gatto cammello, gato camello, catcow, chat chameau, dos de chat, macska, cat stretch
clam: clamshell, clam shell, muschel, conchiglia, almeja, palourde, ostra, kagylo
superman: supermen, superfrau, supermanns
fourfigure: figure 4, figure four, figure4
ninetyninety: 90 90, 9090
hipflexor: hip flexor, huftbeuger, psoas, flexor de cadera, flechisseur de hanche, flessori dell anca, flexor do quadril, flexores da cadera, csipohajlito, iliopsoas, flexores de cadera
piriformis: piriforme
child pose: child s pose, kindhaltung, kindeshaltung, stellung des kindes, balasana, posture de l enfant, position de l enfant, postura del nino, postura da crianca, posizione del bambino, gyermekpoz, posa del bambino
cobra: kobra, mckenzie
openbook: open book, offenes buch
kneetowall: knee to wall, ankle dorsiflexion, knee wall
yraise: y raise, prone y, y pull, prone y raise
pullapart: pull apart, band pull apart
dislocate: dislocation, pass through, shoulder dislocate
monster walk: monsterwalk
lateral walk: crab walk
copenhagen: kopenhagen, kopenhagener, copenhague, adductor plank
hollow: hollow body, hollowbody, hollow hold, hollow body hold, hollow rock
lsit: l sit, l sit hold
hold: halten, halte, isometric, iso hold, isometrisch, statisch, static, tartas, isometrica, isometrico, isometrie, isometria
drag: drag
spider: spinnen, arana, spinne
bayesian: behind back, behind the back, behind body, face away, dietro schiena
arnold: arnoldpress
pendlay: pendley, pendlayrow
meadows: meadows
yates: yates
kroc: krok, crock, croc
larsen: larson, feet up
spoto: spotto
jm: jm press
tate: tate
svend: svend
bradford: bradford
cuban: cubano, kubanisch
zottman: zottmann, zotman
z press: zpress
katana: katana
jefferson: jefferson
belt squat: beltsquat, hip belt squat, gurtelkniebeuge
pendulum: pendel
vsquat: v squat
power: potenza, puissance
muscle: muskel, hip muscle
high pull: highpull, hohes ziehen, tirage haut
pull: ziehen, huzas, ziehe, tiron, tirer, tirata, tirate
push: pushes, schieben, stossend, tolas, tol, poussee, empujar
full: ganz, completo, complete, teljes
box squat: boxsquat, boxkniebeuge
chair stand: sit to stand, chair squat, sit stand, aufstehen vom stuhl, sit and stand, sentarse y levantarse, szekrol felallas, alzarsi dalla sedia, assis debout, levantar da cadeira
straightarm: straight arm, stiff arm, straight armed, gestreckte arme, gestreckten armen, bras tendus, brazos rectos, brazos estirados, bracos estendidos, bracos esticados, braccia tese, nyujtott karral, nyujtott karu, bent arm straight, nyujtott karos
ecc: eccentric, exzentrisch, excentrico, excentrique, negative, eccentrico
partial: half, bottom half, top half, lengthened, teilwiederholung, partiels, parciales, quarter, 1 2, media, meio, demi
hip hinge: hiphinge, hinge
hip airplane: airplane
hip circle: huftkreisen
knee tuck: tucks, knee in
flutter kick: flutters, scissors, battements
ball slam: slams, medicine ball slam, slam ball slam
battlerope: battle rope, battling ropes
wall slide: wall angel, wallslide, schneeengel wand, wandengel
dragonflag: dragon flag
bicycle crunch: bicycles, fahrrad crunch, fahrrad crunches, crunch bicicleta, crunch velo, abdominal bicicleta, bicikli haspres
duckwalk: duck walk
bearcrawl: bear crawl, barengang
twist: torso rotation, torsion, torsiones, twisting, giro, csavaras
windmill: molino, windmuhle
founder: foundation training
paused: pause, pause below knee, pause above knee, pause at knee, pause below parallel, pause parallel, pausiert, pausada, pausado, pausa, megallitott, fermo
tempo: slow, slowly, langsam, lento, lassu
strict: strikt
nofeet: no feet
frontlever: front lever
backlever: back lever
pike: hecht
farmer: farmer
y t w: ytw, ytwl, iytw
american: americano
iso machine: iso lateral, isolateral
lowerchest: lower chest, low chest, untere brust
lowerbar: low bar
kickstand: b stance, bstance, staggered stance, staggered, kick stand
-: the, a, an, of, to, at, on, for, in, with, and, or, by, into, your, my, am, auf, im, zum, zur, der, die, das, den, dem, ein, eine, und, oder, beim, vom, von, fur, de, du, des, la, le, les, au, aux, avec, en, sur, une, un, et, l, d, com, na, no, da, do, dos, e, o, os, ao, aos, em, para, con, el, los, las, al, y, una, uno, por, su, lo, del, di, della, dei, delle, alla, alle, ai, agli, per, il, i, gli, sul, sulla, nel, dal, dalla, az, es, egy, mit, w
-: explosive, speed, dynamic, dynamisch, comp, competition, contest, heavy, light, schwer, leicht, new, old, neu, daily, emom, amrap, rep, set, superset, dropset, burnout, finisher, backoff, back off, top set, topset, warm up set, working set, touch and go, beltless, raw
-: left, right, link, recht, gauche, droite, droit, izquierda, izquierdo, derecha, derecho, esquerda, esquerdo, direita, direito, sinistra, sinistro, destra, destro, bal, jobb, alternating, alternate, alternated, alternierend, abwechselnd, abwechselnde, alterne, alternee, alternado, alternada, alternato, alternati, valtott, valtakozo, each, each side, per side, each leg, each arm, per leg, per arm
-: rkc, practice, technique, technik, training, exercise, ubung, ubungen, exercice, ejercicio, exercicio, esercizio, gyakorlat, variation, version, style
-: technogym, tabata, max rack, height, ft, lb, kg, sec, min, x, panatta, matrix, lifefitness, life fitness, precor, cybex, nautilus, gym80, eleiko, rogue, atlantis, prime, arsenal, gymleco, newtech, gold gym, mcfit, fitx, basic fit, planet fitness, anytime fitness, virgin active, keller, studio, gym, home, garage, hotel, office, zuhause, gelb, rot, blau, grun, schwarz, yellow, red, blue, green, black
-: high bar, highbar, attachment, handle, griff, prise, agarre, pegada, presa, foga, fogassal, grip, mixed grip, hook grip, weightlifting, olympic, olympisch, olimpica, bilateral, double, dual, standard, traditional, normal, regular, classic, classique, classico, clasico, klassische, klasszikus, convencional, convenzionale, conventionnel, klassisch, hagyomanyos, conventional, ladder, degree, grad, both leg, two leg, 2 leg, beidbeinig, bigger
`;
