/**
 * The words that people and apps write, and what each means. A line is `meaning: word, phrase, ...`; the meaning
 * is one or more canonical tokens. Words are folded (lower case, no accents, punctuation as spaces), so
 * "Schrägbank" stands as "schragbank". A canonical token need not be repeated as a word of its own. English
 * and Romance plurals in -s need no entry. Languages: English, German, French, Portuguese, Spanish, Italian, Hungarian.
 */
export const VOCABULARY = `
squat: kniebeuge, kniebeugen, agachamento, sentadilla, accroupissement, accosciata, guggolas, beugen, squatting
front squat: frontkniebeuge, frontkniebeugen, elolguggolas, elso guggolas, sentadilla frontal, agachamento frontal, agachamento frente, squat avant, squat frontal, squat frontale, fs
overhead squat: ohs, fej feletti guggolas
deadlift: dead lift, dl, kreuzheben, peso muerto, levantamento terra, souleve de terre, sdt, stacco da terra, stacchi da terra, stacco, stacchi, felhuzas, levantamento de terra, deads
romanian deadlift: rdl, romanian dead lift, rumanisches kreuzheben, roman felhuzas, peso muerto rumano, souleve de terre roumain, stacco rumeno, stacchi rumeni, stacco romeno, levantamento terra romeno, terra romeno, levantamento romeno
romanian: rumanisch, rumanisches, rumano, roumain, rumeno, romeno, roman felhuzasok
stiff deadlift: sldl, stiff, stiff leg deadlift, stiff legged deadlift, straight leg deadlift, straight legged deadlift, gestrecktes kreuzheben, kreuzheben gestreckt, kreuzheben mit gestreckten beinen, souleve de terre jambes tendues, sdt jambes tendues, peso muerto piernas rigidas, peso muerto con piernas rigidas, peso muerto piernas estiradas, stacco gambe tese, stacco a gambe tese, stacchi a gambe tese, nyujtott labas felhuzas, merevlabas felhuzas, levantamento terra stiff
stiffleg: stiff leg, stiff legged, straight leg, straight legged, straight legs, gambe tese, a gambe tese, jambes tendues, gestreckte beine, gestreckten beinen, piernas rectas, piernas estiradas, nyujtott labbal, pernas estendidas
trapbar deadlift: tbdl
sumo: szumo
press: drucken, developpe, nyomas, distensione, distensioni, spinta, spinte, presse, presses, pressing, empuje, pressa
bench press: bankdrucken, flachbankdrucken, press de banca, press banca, press en banca, developpe couche, dc, supino, supino reto, panca piana, distensioni su panca, fekvenyomas, benching, benchpress, panca
incline bench press: schragbankdrucken, press inclinado, press de banca inclinado, developpe incline, supino inclinado, panca inclinata, distensioni su panca inclinata, spinte su panca inclinata, spinte panca inclinata, distensione panca inclinata, ferdepados nyomas, ferde padon nyomas, ferdepados fekvenyomas, ferdepadon nyomas
decline bench press: negativbankdrucken, negativ bankdrucken, press declinado, press de banca declinado, developpe decline, supino declinado, panca declinata, distensioni su panca declinata, negativ fekvenyomas, negativ pados fekvenyomas
bench: bank, flachbank, banc, banco, pad, padon, pados, banca
overhead press: ohp, overheadpress, uberkopfdrucken, fej folotti nyomas, fej fole nyomas
overhead: over head, oh, uberkopf, uber kopf, kopf uber, fej felett, fej folott, sopra la testa, au dessus de la tete, por encima de la cabeza, acima da cabeca
military press: militarpresse, developpe militaire, press militar, desenvolvimento militar, lento avanti, militare, katonai nyomas, nackendrucken vorne, military shoulder press
shoulder press: schulterdrucken, schulterpresse, press de hombros, press de hombro, press hombros, desenvolvimento, developpe epaules, developpe epaule, vallnyomas, vallbol nyomas, distensioni spalle, shoulder pressing, press hombro
push press: pushpress, schwungdrucken
chest press: brustpresse, press de pecho, press pecho, press pectoral, presse pectorale, presse pectoraux, developpe machine, mellnyomas, mellbol nyomas, mellgep, chest press machine, pressa pettorali, distensioni pettorali, supino maquina, supino na maquina, supino reto maquina
leg press: beinpresse, legpress, prensa de piernas, prensa de pierna, prensa, presse a cuisses, presse a cuisse, presse cuisses, presse jambes, presse a jambes, pressa gambe, labtolas, labnyomas, leg press machine, legpressz, pressa orizzontale
row: rows, rudern, remo, remada, rematore, evezes, tirage, canotage
barbell row: rowing barre, langhantelrudern, rudern mit langhantel, remo con barra, remada com barra, rematore con bilanciere, rematore bilanciere, rudas evezes, barbellrow
dumbbell row: rowing haltere, rowing halteres, remo con mancuerna, remo con mancuernas
bentover row: bor, bent row, bentrow, vorgebeugtes rudern, rudern vorgebeugt, rowing buste penche, tirage buste penche, remada curvada, remo inclinado con barra, remo inclinado, donteses, dontott torzsu evezes, dontott evezes, rematore busto flesso
seated row: sitzendes rudern, rudern sitzend, rudern im sitzen, rowing assis, tirage horizontal, remada sentada, remada baixa, remo sentado, remo bajo, remo gironda, rematore seduto, ulo evezes, uloevezes, rudermaschine sitzend, pulley basso, pulley bas, long pulley
upright row: up right row, aufrechtes rudern, rudern aufrecht, stehendes rudern, rudern stehend, tirage menton, rowing menton, remo al menton, remo al cuello, remada alta, tirate al mento, trazioni al mento, allhoz huzas, alhoz huzas, rowing vertical, uprightrow
inverted row: inverse row, australian pull up, australian pullup, australian row, body row, bodyweight row, horizontal pull up, umgekehrtes rudern, tractions australiennes, traction australienne, dominadas australianas, remo invertido, remada invertida, trazioni orizzontali, trazioni australiane, ausztral huzodzkodas, forditott evezes
tbar row: remada cavalinho, remo en t, rowing t bar, rudern t stange
tbar: t bar, tbar, t stange, barre en t, barra t, t rud, t bars
pulldown: pull down, pulldowns, latzug, latziehen, jalon, puxada, puxador, tirage vertical, lehuzas, lat machine, latmachine, lat maschine, latmaschine, lat zug, tirage poulie haute, pull downs, pulldwon
lat pulldown: jalon al pecho, jalon de pecho, puxada frontal, puxada frente, puxada alta, puxador frente, tirage poitrine, tirage vertical poitrine, mellhez huzas, mellhezhuzas, latpulldown, lat pull, latissimuszug, tirage vertical devant, jalon dorsal, puxada na frente, lat pull down, lehuzas mellhez, latissimus zug
behindneck: behind neck, behind the neck, btn, hinter dem kopf, hinter dem nacken, nuque, tirage nuque, tras nuca, dietro nuca, atras da nuca, nuca, tarko mogott, tarko moge, por tras, nackendrucken
pullup: pull up, pullups, klimmzug, klimmzuge, klimmzugen, dominada, dominadas, barra fixa, traction, tractions, trazione, trazioni, trazioni alla sbarra, huzodzkodas, puxada na barra fixa, traction pronation, tractions pronation, klimzug, klimzuge
chinup: chin up, chinups, chin, chins, traction supination, tractions supination, trazioni supine, trazioni presa supina, klimmzug untergriff, klimmzuge untergriff, klimmzuge im untergriff, dominadas supinas, barra fixa supinada, fordott fogasu huzodzkodas, dominada supina
pushup: push up, pushups, press up, pressup, liegestutz, liegestutze, pompe, pompes, flexiones, flexion de brazos, flexiones de brazos, lagartijas, flexao de bracos, flexao de braco, flexoes, flexoes de braco, flexoes de bracos, apoio de frente, piegamenti, piegamenti sulle braccia, flessioni, fekvotamasz, pushupok
dip: dips, beugestutz, barrenstutz, fondos, fondo, paralelas, fondos en paralelas, mergulho, parallele, tolodzkodas, parallelas
bench dip: bankdips, bank dips, fondos en banco, mergulho no banco, tricepsz tolodzkodas padon, dips banc, dips sur banc, dips entre deux bancs, tolodzkodas padon, dip alla panca, dips su panca
lunge: ausfallschritt, ausfallschritte, fente, fentes, zancada, zancadas, estocada, afundo, passada, avanco, affondo, affondi, kitores, kitoresek, lunges, desplantes
walking lunge: walking lunges, ausfallschritte im gehen, gehende ausfallschritte, fentes marchees, zancadas caminando, passada caminhando, affondi in camminata, affondi camminando, setalo kitores, lepo kitores
split squat: splitkniebeuge, geteilte kniebeuge, split kniebeuge, squat fendu, sentadilla dividida, split guggolas
bulgarian split squat: bss, bulgarian, bulgarians, bulgarian squat, bulgare, squat bulgare, fentes bulgares, fente bulgare, sentadilla bulgara, bulgara, bulgaro, agachamento bulgaro, squat bulgaro, bolgar guggolas, bolgar kitores, bulgarische kniebeuge, bulgarische kniebeugen, bulgarische split squats, zancada bulgara, affondi bulgari, rear foot elevated split squat, rfess, bolgar, bulgarische, bulgarischer, split squat bulgaro
hack: hacken, hakk
hack squat: hackenschmidt kniebeuge, hackenschmidtkniebeuge, hack kniebeuge, hakkenschmidt, hacksquat, hackenschmidt
goblet: kehely
curl: curls, curling, rosca, flexion biceps
biceps curl: bizepscurl, bizepscurls, bicepscurl, curl de biceps, rosca biceps, bicepsz hajlitas, bicepszhajlitas, karhajlitas, bicepszezes, curl bicipiti, armbeugen, rosca direta, rosca de biceps, flexion de biceps, bicep curl, bicepcurl, bizeps curl
biceps: bicep, bizeps, bicipite, bicipiti, bicepsz, bi
hammer curl: hammercurl, hammercurls, rosca martelo, curl martillo, curl marteau, curl a martello, kalapacs bicepsz, kalapacsfogasu hajlitas, kalapacs hajlitas, martelo, martillo, marteau, curl prise marteau, biceps martelo, kalapacs
preacher curl: scott curl, scottcurl, rosca scott, curl scott, curl predicador, banco scott, banc scott, curl pupitre, curl larry scott, panca scott, scott bicepsz, scottpad, scott pados bicepsz, scott padon, curl al pupitre, curl al pupitre, preacher curls, preachercurl, scott curls
preacher: scott, pupitre, predicador
concentration curl: konzentrationscurl, konzentrationscurls, konzentrations curl, konzentrations curls, rosca concentrada, curl concentrado, curl concentre, curl concentrato, koncentralt bicepsz, curl di concentrazione, concentrated curl, biceps concentrado, koncentralt hajlitas, koncentralt
reverse curl: reverse curls, rosca inversa, rosca invertida, curl inverse, curl inverso, curl invertido, reverse bizepscurl, forditott bicepsz
leg curl: beinbeuger, beincurl, beincurls, legcurl, hamstring curl, hamstrings curl, curl femoral, femoral, curl de piernas, curl de pierna, leg curling, leg curls, labhajlitas, combhajlitas, flexora, flexao de pernas, flexao de joelho, flexion de piernas, femorales, curl ischio, ischio jambiers machine, beinbeugen, combhajlito, labhajlito
lying leg curl: mesa flexora, beinbeuger liegend, leg curl allonge, leg curl couche, curl femoral tumbado, curl femoral acostado, leg curl sdraiato, fekvo labhajlitas, fekvo combhajlitas, prone leg curl, liegender beinbeuger, beinbeugen liegend, femoral tumbado
seated leg curl: cadeira flexora, beinbeuger sitzend, leg curl assis, curl femoral sentado, leg curl seduto, ulo labhajlitas, ulo combhajlitas, sitzender beinbeuger, beinbeugen sitzend, femoral sentado
leg extension: beinstrecker, beinstreckung, legextension, leg extensions, extension de piernas, extension de pierna, extension de cuadriceps, extensiones de cuadriceps, extensiones de pierna, extensiones de piernas, cadeira extensora, extensora, quadriceps extension, quad extension, extension jambes, extension des jambes, extensions jambes, labnyujtas, combfeszites, labfeszito, knee extension, beinstrecken, combfeszito, sillon de cuadriceps, extension cuadriceps
nordic curl: nordic, nordics, nordic hamstring curl, nordic hamstrings curl, nordic ham curl, curl nordico, nordique, skandinav, curl nordique, rosca nordica, nordic hamstring
raise: raises, heben, elevacion, elevation, elevacao, elevaciones, elevacoes, alzata, alzate, emeles, releve, releves, levantamento, levee, levees, levantamientos
lateral raise: seitheben, side raise, side lateral, side laterals, elevation laterale, elevations laterales, elevacion lateral, elevaciones laterales, elevacao lateral, elevacoes laterais, alzate laterali, alzata laterale, oldalemeles, oldalraemeles, lateral raises, lat raise, lat raises, lateralraise, side delt raise, lateral delt raise, vuelos laterales, oldalso emeles, lat raises, side lateral raise
front raise: frontheben, elevation frontale, elevations frontales, elevacion frontal, elevaciones frontales, elevacao frontal, elevacoes frontais, alzate frontali, alzata frontale, eloreemeles, eloremeles, elore emeles, anterior raise, front delt raise
calf raise: wadenheben, elevacion de talones, elevaciones de talones, elevacao de panturrilha, panturrilha, elevation mollets, elevations mollets, mollet, mollets, extension mollets, extensions mollets, extensions des mollets, gemelos, gemelo, pantorrilla, pantorrillas, elevacion de pantorrillas, elevaciones de pantorrillas, elevacion de gemelos, calf raises, polpacci, polpaccio, calf extension, vadliemeles, vadli emeles, vadli, heel raise, wadenmaschine, calfraise, sollevamento polpacci, sollevamento dei polpacci, sollevamento del polpaccio, lever du mollet, elevacao da panturrilha, gemeos, elevacao de gemeos, vadlizas
calf: calves, waden, wade
leg raise: beinheben, leg raises, legraise, releve de jambes, releve de jambe, releves de jambes, elevacion de piernas, elevaciones de piernas, elevacao de pernas, levantamento de pernas, sollevamento gambe, alzate gambe, labemeles, leg lift, levees de jambes, levee de jambes, levantamento de perna
knee raise: knieheben, releve de genoux, releves de genoux, elevacion de rodillas, elevaciones de rodillas, elevacao de joelhos, terdemeles, terdhuzas, knee raises, knee lift
hanging: hangend, hangendes, im hang, suspendu, a la barre fixe, colgado, colgando, suspenso, alla sbarra, fuggo, fuggeszkedve, hanging from bar, fuggeszkedes, na barra fixa
fly: flye, flies, flyes, flys, flugel, fliegende, aperturas, apertura, crucifixo, ecarte, ecartes, croci, tarogatas, abertura, crucifixos, cristos
reverse fly: reverse flye, reverse flyes, reverse flies, rear delt fly, rear delt flye, rear delt flyes, rear fly, rear deltoid fly, reverse butterfly, reversebutterfly, butterfly reverse, vorgebeugtes seitheben, seitheben vorgebeugt, oiseau, oiseaux, pajaros, pajaro, crucifixo inverso, crucifixo invertido, voador invertido, aperturas invertidas, croci inverse, alzate posteriori, aperturas posteriores, elevaciones posteriores, hatso valltarogatas, dontott oldalemeles, forditott tarogatas, dontott torzsu oldalemeles, bent over lateral raise, bent over lateral, rear delt raise, rear lateral raise, rear delt lateral raise, rear delt, rear delts, rear deltoid raise, reverse pec deck, reverse peck deck, pec deck inverse, butterfly inverse, alzate a 90, alzate 90, vorgebeugte reverse flys, back deltoids, seitheben hinten, hatso vall, reverse pecdeck, rear delt pec deck, peck deck inverso, pec deck inverso, pec deck invertido
pec deck: pecdeck, peck deck, peckdeck, butterfly, butterfly maschine, voador, contractora, contractor, pectoral machine, pec fly, pillango, pillangogep, peck fly, pec dec, pec fly machine, butterflymaschine, peitoral maquina, chest fly machine
crossover: cross over, crossovers, kabelzug cross, cruce de poleas, cruces en polea, cruces de polea, cruces, crossover na polia, croci ai cavi, croci cavi, kabelkreuzen, vis a vis poulie, vis a vis, keresztcsiga, keresztezes, cable crossover, cables croises, cross na polia, kereszt csiga
shrug: shrugs, schulterheben, schulterzucken, haussement d epaules, haussements d epaules, haussement epaules, encogimiento de hombros, encogimientos, encogimientos de hombros, encogimiento, encolhimento, encolhimento de ombros, scrollata, scrollate, scrollate di spalle, vallvonogatas, vallvonas, shruggs, nackenheben, scrollate spalle
pushdown: push down, pressdown, press down, pushdowns, push downs, kabeldrucken, letolas, pressdowns, spinte in basso
triceps pushdown: trizepsdrucken, trizepsdrucken am kabel, triceps pushdowns, tricep push down, extension triceps poulie haute, triceps poulie, triceps a la poulie, extension de triceps en polea, extension de triceps polea, triceps en polea, triceps polea, triceps na polia, triceps polia, triceps pulley, triceps corda, tricepsz letolas, tricepszletolas, tricepsz lenyomas, spinte triceps, spinte ai cavi, push down ai cavi, jalon de triceps, extension triceps poulie, triceps no pulley, extension de triceps con polea, empuje de triceps en cable, triceps na corda, triceps cuerda, tricepszletolas, extension de triceps en polea alta, tricepsz csigan, triceps poulie haute, trizepsdrucken kabel, trizeps kabel, trizeps am kabel
triceps extension: trizepsstrecken, trizepsstreckung, tricep extensions, extension triceps, extensions triceps, extension de triceps, extensiones de triceps, extensao de triceps, estensioni tricipiti, tricepsznyujtas, tricepsz nyujtas, estensione tricipiti
overhead triceps extension: triceps frances, triceps overhead, extension triceps nuque, extension nuque, tarkohoz engedes, tarkora engedes, trizepsdrucken uberkopf, copa triceps, extension de triceps sobre la cabeza, french press seduto, extension de triceps por encima de la cabeza, fej fole tricepsznyujtas
triceps: tricep, trizeps, tricipite, tricipiti, tricepsz, tri
skullcrusher: skull crusher, skullcrushers, skull crushers, nosebreaker, nose breaker, french press, stirndrucken, barre au front, triceps testa, press frances, rompecraneos, homlokhoz engedes, homlokra engedes, francia nyomas, lying triceps extension, lying triceps extensions, lying triceps press, triceps na testa, barra al frente triceps, koponyatoro, skulls, triceps barra testa, stirndrucker
kickback: kick back, kickbacks, coice, patada de triceps, patada, pontape, lorugas, tricepsz lorugas, kick backs, ruckstoss
glute kickback: coice gluteo, patada de gluteo, patada de gluteos, kickback fessier, kickback gluteos, kickback glutei, donkey kick, donkey kicks, donkeykick, donkey kickback, coice de gluteo, kickback gluteo
pullover: pull over, pullovers, uberzug, uberzuge, pulover, huzas fej moge, athuzas
crunch: crunches, crunchs, bauchpresse, abdominal, abdominales, abdominais, addominali, haspres, abdos, abdominaux, bauchcrunch, ab crunch, abdominal crunch, hasizom, encogimientos abdominales
reverse crunch: reverse crunches, crunch inverso, crunch inverse, crunch invertido, forditott haspres, reverser crunch
situp: sit up, situps, rumpfbeugen, felules, redressement assis
plank: planks, unterarmstutz, planche, planche abdominale, gainage, prancha, plancha, prancha abdominal, plancha abdominal, plank hold, alkartamasz, planking
lateral plank: side plank, side planks, seitstutz, seitlicher unterarmstutz, gainage lateral, planche laterale, prancha lateral, plancha lateral, plank laterale, oldalso plank, oldaltamasz, side bridge, seitliche plank, oldalplank
bridge: brucke, puente, ponte, pont, hid
glute bridge: hip bridge, pont fessier, puente de gluteos, puente de gluteo, ponte glutei, ponte gluteo, ponte per glutei, ponte de gluteos, elevacao de quadril, elevacao do quadril, gluteushid, glute bridges, beckenheben, farizom hid, faremeles, pont de fessiers, elevacion de cadera, releve de bassin, elevacion de pelvis
hip thrust: hipthrust, hip thruster, hip thrusts, huftstossen, huftstoss, empuje de cadera, empujes de cadera, elevacao pelvica, csipoemeles, csipotolas, csipo tolas, spinta d anca, spinte d anca, barbell thrust, hip thrusters, poussee de hanche, poussee de hanches
hip: huft, hufte, cadera, quadril, hanche, hanches, anca, anche, csipo, hips
hip abduction: abduktion, abduccion de cadera, abduccion, abducao, abducao de quadril, abduzione, abduction, hip abd, combtavolitas, tavolitas, abspreizen
hip abduction machine: abduktoren, abduktorenmaschine, abduktor, abduktormaschine, abductor, hip abductor, abductores, abducteur, abdutor, abdutora, abdutores, cadeira abdutora, abdutori, tavolito, combtavolito, thigh abductor, outer thigh
hip adduction: adduktion, aduccion, aduccion de cadera, aducao, adduzione, adduction, hip add, kozelites, combkozelites
hip adduction machine: adduktoren, adduktorenmaschine, adduktor, adduktormaschine, adductor, hip adductor, adductores, aductores, aductor, adducteur, adutor, adutora, adutores, cadeira adutora, adduttori, kozelito, combkozelito, thigh adductor, inner thigh
back extension: ruckenstrecker, ruckenstreckung, hyperextension, hyperextensions, hyperextensiones, hiperextension, hiperextensiones, hiperextensao, extension lombaire, extensions lombaires, extension lombaires, extension lumbar, extensiones lumbares, extensao lombar, iperestensioni, iperestensione, hiperextenzio, hiperhajlitas, hyper, hypers, ruckenstrecken, hatfeszites, torzsemeles, lower back extension, low back extension, lumbar extension, banc a lombaires, roman chair extension, hyperextensionen, rumpfstrecken, roman chair back extension, lombaires au banc, hatnyujtas, extension de espalda, extension du dos
reverse hyperextension: reverse hyper, reverse hypers, reverse hyperextensions, reverse back extension, hiperextension inversa, hyperextension inverse, forditott hiperextenzio, iperestensioni inverse, reverse back extensions
good morning: goodmorning, goodmornings, good mornings, buenos dias, gm, bom dia, flexion tronc good morning
glute ham raise: ghr, ghd raise, gluteham, glute ham, gluteus hamstring raise, glute hamstring raise, ghd
face pull: facepull, face pulls, facepulls, tirage visage, tirage facial, jalon a la cara, puxada para o rosto, archoz huzas, tiron a la cara, gesichtsziehen, archuzas, tirata al viso, pull face, puxada face
pull through: pullthrough, pull throughs, cable pullthrough, athuzas lab kozott
clean: cleans, umsetzen, cargada, felvetel, girata, arranco clean
clean jerk: clean jerks, clean and jerk, c j, cj, stossen, epaule jete, dos tiempos, arremesso, lokes, slancio, envion
power clean: powerclean, power cleans, standumsetzen, epaule puissance, erofelvetel
snatch: snatches, reissen, arrache, arrancada, arranque, arranco, szakitas, strappo
power snatch: powersnatch, standreissen, eroszakitas
jerk: jerks, ausstossen, jete, loket
swing: swings, schwingen, balanceo, lenditese, lendites, oscillazioni, balanco, balanceos
carry: carries, tragen
farmer carry: farmer walk, farmer carries, farmers gang, marche du fermier, marche fermier, paseo del granjero, paseo de granjero, camminata del contadino, caminhada do fazendeiro, gazda seta, gazdaseta, farmer hold
suitcase carry: suitcase walk, suitcase carries, koffertragen, suitcase hold, marche valise
bird dog: birddog, bird dogs, vierfusslerstand diagonal, bird dogs, madar kutya, madarkutya
dead bug: deadbug, dead bugs, deadbugs, toter kafer, bicho muerto, bicho morto, dead bug hold, deadbug hold, inseto morto, dogbogar, insecte mort
curlup: curl up, curl ups, mcgill curl up, mcgill crunch, mcgill curlup
step up: stepup, step ups, stepups, box step up, step up box, subida al cajon, subida a cajon, montee sur banc, montees sur banc, montee sur box, fellepes, subida no banco, subida no caixote, subidas al banco, subidas al cajon, aufsteigen, zsamolyra fellepes, step up su box, salite su panca, subida a banco, subida a peldano, aufstieg, aufsteiger
stepdown: step down, step downs
ab wheel: abwheel, ab roller, abroller, ab rollout, rollout, roll out, wheel rollout, bauchroller, bauchrad, roue abdominale, rueda abdominal, roda abdominal, ruota addominale, haskerek, ab wheel rollout, rollouts, ab rollouts, rueda abdominales, ab roller wheel, roulette abdominale
russian twist: russian twists, giros rusos, rotation russe, twist ruso, abdominales rusas, abdominal russo, orosz csavaras, orosz twist, torsioni russe, giro ruso, russische drehung
mountainclimber: mountain climber, mountain climbers, bergsteiger, montaneros, escaladores, grimpeur, escalador, hegymaszo, montanheiros
jumping jack: jumping jacks, hampelmann, hampelmanner, polichinelo, polichinelos, saltos de tijera, jumpingjacks, terpeszugras
legs up: v up, v ups, vups, klappmesser, jackknife, jack knife, navaja, bicska
toes bar: toes to bar, toe to bar, t2b, ttb
pallof: palof, pallov, paloff, palloff
turkish getup: turkish get up, turkish get ups, tgu, get up, getup, get ups, levantamento turco, levantada turca, torok felallas
woodchop: wood chop, woodchopper, wood chopper, wood chops, chop, chops, holzhacker, lenador, woodchoppers, favago, bucheron, lenhador, tagliaboschi, woodchops, holzhacken, cable twist
wall sit: wallsit, wandsitzen, wandsitz, chaise au mur, la chaise, sentadilla isometrica pared, fal ules, sit wall, wall sits
stepmill: stair climber, stairclimber, stairmaster, stair master, step mill, stairs, stepper, treppensteiger, escaladora, stair stepper, lepcsozogep
jumprope: jump rope, rope jumping, skipping, seilspringen, seilchenspringen, corde a sauter, saltar la cuerda, comba, pular corda, salto con la corda, salto della corda, ugrokotel, jumping rope, skip rope, ugralokotel, corda de pular, rope skipping, saltar a la comba, skipping rope, double unders
jump: jumps, sprung, sprunge, saut, sauts, salto, saltos, ugras, jumping, salti, hop, hops
box jump: box jumps, kastensprung, boxsprung, saut sur box, boxjump, box jumps, salto al cajon
squat jump: jump squat, jump squats, squat jumps, jumping squat, jumping squats, sprungkniebeuge, squat saute, squats sautes, sentadilla con salto, agachamento com salto, guggolasbol felugras
treadmill: laufband, tapis de course, tapis roulant, caminadora, cinta, futopad, esteira, cinta de correr
run: running, laufen, joggen, jogging, course, rennen, course a pied, correr, corrida, corsa, futas, lauf, jog, courir
walk: walking, gehen, spazieren, spaziergang, marche, caminar, caminata, caminhada, camminata, seta, gyaloglas, walks, power walking
hike: hiking, wandern, wanderung, randonnee, senderismo, trekking, escursione, turazas
cycling: radfahren, fahrrad fahren, cyclisme, kerekparozas, biciklizes, ciclismo, andar en bicicleta, andar de bicicleta
bike: fahrrad, rad, bicicleta, velo, bici, kerekpar, bicikli, biking
stationary bike: cyclette, ergometer, spinning, spin, spin bike, indoor cycling, fahrradergometer, velo appartement, bicicleta estatica, bicicleta ergometrica, szobabicikli, exercise bike, recumbent bike, bike erg, hometrainer, heimtrainer, upright bike, indoor bike, stationary cycling, peloton, spinracing, stationary
air bike: airbike, echo bike, assault bike, fan bike
rower: rowing, rowing machine, row machine ergometer, rudergerat, ruderergometer, rameur, remoergometro, vogatore, evezogep, evezopad, concept2 rower, row erg, rowerg, rower machine, erg, indoor rowing, maquina de remo, concept 2 rower, rudermaschine, ergo rower
ski erg: skierg, ski ergometer, skilanglauf maschine
elliptical: elliptical machine, elliptical trainer, crosstrainer, cross trainer, ellipsentrainer, eliptica, eliptico, ellittica, elliptique, velo elliptique, elliptikus, elliptikus trener, elliptical cross trainer, ellisszis
swim: swimming, schwimmen, natation, nage, natacion, nadar, natacao, nuoto, uszas, laps swimming
stretch: stretching, stretches, dehnen, dehnung, etirement, etirements, estiramiento, estiramientos, alongamento, alongamentos, allungamento, stiramento, nyujtas, assouplissement, estirar
mobility: mobilitat, mobilite, movilidad, mobilidade, mobilita, mobilitas, mobilisation
warmup: warm up, aufwarmen, echauffement, calentamiento, aquecimento, riscaldamento, bemelegites, warm ups, warming up
rotation: rotations, rotation s, rotacion, rotacao, rotazione, rotazioni, rotacio, drehung, rotates, drehen, rotaciones
external: aussen, externe, externa, esterna, kulso, esterne, externo
internal: innen, interne, interna, belso, interno
external rotation: aussenrotation, rotation externe, rotacion externa, rotacao externa, extrarotazione, kirotacio, kifele forgatas, external rotations, rotations externes
internal rotation: innenrotation, rotation interne, rotacion interna, rotacao interna, intrarotazione, berotacio, befele forgatas, internal rotations
neck: nacken, cou, cuello, pescoco, collo, nyak, cervical
wrist: handgelenk, handgelenks, poignet, poignets, muneca, munecas, punho, polso, csuklo
wrist curl: handgelenkcurl, handgelenkcurls, handgelenkbeugen, unterarmcurl, unterarmcurls, unterarm curl, flexion poignet, flexion des poignets, flexion de poignets, curl de muneca, curl de munecas, rosca punho, rosca de punho, flexao de punho, curl polsi, csuklo hajlitas, csuklohajlitas, flexion de muneca, wrist curls, forearm curl, flexion de munecas, curl per avambracci, alkarhajlitas, curl poignets, curl poignet
wrist extension: reverse wrist curl, reverse wrist curls, wrist extensions, extension de muneca, extension poignet, extensao de punho, extension des poignets, rosca punho inversa, handgelenkstrecken, wrist extensor, reverse forearm curl, extension de munecas, csuklofeszites
forearm: forearms, unterarm, avant bras, antebrazo, antebraco, avambraccio, avambracci, alkar
bend: bends, beuge, inclinaison, inclinacion
lateral bend: side bend, side bends, seitbeugen, seitbeuge, flexion laterale, inclinaison laterale, inclinacion lateral, inclinacao lateral, inclinazioni laterali, oldalhajlitas, flexao lateral, flexion lateral, seitliches beugen, oldalra hajlitas, inclinazione laterale, flessioni laterali
leg: legs, bein, beine, beinen, jambe, jambes, pierna, piernas, perna, pernas, gamba, gambe, lab, labak, comb
chest: brust, pecho, pectoral, pectorals, pectorales, peito, peitoral, pectoraux, petto, pettorali, mell, pec, pecs, mellkas
shoulder: epaule, schulter, schultern, hombro, hombros, ombro, ombros, spalla, spalle, vall, vallak, deltoid, deltoids, delt, delts, deltoides
back: rucken, espalda, dorso, schiena, hat, costas
lower: unterer, bas, inferior, inferiore, also, low, bajo, baixo, untere, unteren, basso, bassa
upper: oberer, haut, superior, superiore, felso, high, alto, hoch, obere, oberen, alta, altos
lat: latissimus, lats, dorsaux, dorsal, dorsales, dorsali, dorsais
glute: gluteus, gluteo, glutei, fessier, farizom, gesass, booty, gluteal
hamstring: hamstrings, ischio, ischios, ischiotibiales, isquiotibiales, isquiotibiais, femorali, combhajlitok, beinbizeps, ischio jambiers, isquios, beinruckseite
quad: quads, quadriceps, quadrizeps, cuadriceps, quadricipiti, oberschenkel, cuadricep, combizom, cuisses
tibialis: tib, tibial, schienbein, anterior tibialis, shin, shins
ankle: sprunggelenk, cheville, tobillo, tornozelo, caviglia, boka
thoracic: brustwirbelsaule, t spine, tspine, bws
scapular: scapula, scap, schulterblatt, escapular, scapulaire, scapolare, scaps
abs: bauch, ab
oblique: obliques, seitliche bauchmuskeln, obliquos, oblicuos, obliqui
knee: knie, knees, genou, genoux, rodilla, rodillas, joelho, joelhos, ginocchio, ginocchia, terd
face: gesicht, visage, cara, rosto, viso, arc
arm: arms, bras, brazo, brazos, braco, bracos, braccio, braccia, kar
foot: feet, fuss, fusse, pied, pieds, pie, pies, pes, piede, piedi, toe, toes
heel: heels, ferse, talon, talons
barbell: bb, bar, buffalo bar, buffalo, bar bell, langhantel, langhantelstange, lh, langhanteln, barra, barre, bilanciere, bilancieri, rud, ruddal, ketkezes, ketkezes sulyzo, ketkezes sulyzoval, olympic barbell, olympic bar, barra recta, barra olimpica, barra libre, langstange, barra reta, barbel, barbells, francia ruddal, barre libre, barre droite, rudas
dumbbell: db, dbs, dumb bell, dumbbells, kurzhantel, kurzhanteln, kh, hantel, hanteln, haltere, halteres, mancuerna, mancuernas, manubrio, manubri, kezi sulyzo, kezisulyzo, kezi sulyzoval, kezisulyzoval, sulyzo, sulyzoval, egykezes sulyzo, egykezes sulyzoval, haltere court, halter, kezisulyzos, pesas, pesos livres
kettlebell: kb, kbs, kettle bell, kettlebells, kugelhantel, girya, pesa rusa, pesas rusas, giria, girja, kettlebellel
cable: kabel, kabelzug, kabelturm, seilzug, cables, pulley, pulleys, poulie, poulies, polea, poleas, polia, polias, cabo, cavo, cavi, ai cavi, al cavo, csiga, csigan, csigas, kabellel, kabelen, cabos, kabelzugmaschine, cross cable, kabelmaschine, crossover machine, zugturm, kabelturm, no cabo, poulie vis a vis
upper cable: polea alta, polia alta, poulie haute, cavo alto, felso csiga, high pulley, felso csigan
lower cable: polea baja, polia baixa, poulie basse, cavo basso, also csiga, low pulley, also csigan
machine: maschine, maschinen, geraet, gerat, maquina, macchina, gep, gepen, geppel, machines, leverage machine, leverage, lever machine, plate loaded, plate loaded machine, machine plates, selectorized, appareil, aparato, aparelho, pin loaded, hammer strength machine, hammer strength, lf machine, hammerstrength, an der maschine, cadeira, gepes, mp, guided
smith: smith machine, smithmaschine, smith maschine, multipresse, multipower, multi power, barre guidee, maquina smith, barra guiada, smith gep, multypower, cadre guide, smith keret, smithkeret, multipress, smithgep, multiestacion smith
band: bands, widerstandsband, gummiband, theraband, thera band, fitnessband, elastique, bande elastique, banda, banda elastica, bandas, elastico, gumiszalag, resistance band, resistance bands, banded, mini band, miniband, loop band, elastici, gumiszalaggal, elastiques, tubes, exercise band, szalag, powerband, liga, elastique, ligas, bandas elasticas, bande
bodyweight: body weight, bw, korpergewicht, eigengewicht, poids du corps, peso corporal, peso corporeo, corpo libero, a corpo libero, peso do corpo, sajat testsuly, testsuly, testsullyal, sajat testsullyal, unweighted, no weight, sin peso, sem peso, ohne gewicht, au poids du corps
ez: ez bar, e z bar, ezbar, ez curl bar, curl bar, sz stange, sz, sz bar, barra z, barra w, barra ez, barre ez, ez stange, ez rud, cambered curl bar, szstange, ez barbell, ez curl, bilanciere ez, bilanciere sagomato, francia rud, sagomato, barra ezcurl
trapbar: trap bar, hex bar, hexbar, hexagonal bar, hex, barra hexagonal, trapbar, hexagon, hexagonal
ssb: safety bar, safety squat bar, safetybar, ss bar
swissbar: swiss bar, football bar, multi grip bar, multigrip bar, swiss, neutral grip bar
landmine: land mine, landmines
plate: scheibe, gewichtsscheibe, disque, disco, anilha, disques, piastra, tarcsa, tarcsaval, weight plate, bumper plate
ball: exercise ball, swiss ball, swissball, stability ball, gymnastikball, gym ball, gymball, fitball, physio ball, physioball, ballon, pelota, fitlabda, bosu, bosu ball, yoga ball
medball: medicine ball, med ball, medicineball, slam ball, medizinball, balon medicinal, palla medica, medicinlabda, wall ball, medecine ball
trx: suspension, suspension trainer, suspension trainer, schlingentrainer, suspended, sling trainer, sling, suspensions
rings: ring, ringe, anneaux, anillas, argolas, anelli, gyurus, gymnastic rings, gyurun
cable rope: rope, seil, corde, cuerda, corda, kotel, kotellel, rope attachment, seilgriff, am seil
box: kiste, kasten, cajon, caixa, caixote, doboz
slider: sliders, sliding, glider
foamroll: foam roller, foam roll, foam rolling, faszienrolle, smr, blackroll, foam roller massage, henger
sled: schlitten, prowler, trineo, traineau, szanko, treno
incline: inclined, schragbank, schrag, inclinado, inclinada, inclinata, inclinato, ferdepad, ferdepadon, ferde, inclinee, ferde padon, positiv, inclinados, schrage, inclines, ferdepados
decline: declined, negativ, negativbank, declinado, declinada, declinata, declinato, declinee
seated: sitting, sitzend, sitzende, sitzendes, im sitzen, assis, assise, sentado, sentada, seduto, seduta, da seduto, ulo, ulve, sit down, sitz
standing: stehend, stehendes, stehende, im stehen, debout, de pie, em pe, in piedi, allo, allva, parado, stand, parada, allo helyzetben
lying: liegend, liegendes, liegende, im liegen, allonge, allongee, acostado, tumbado, deitado, sdraiato, sdraiata, fekvo, fekve, supine, tumbada, deitada, laying, da sdraiato, acostada, couche
prone: bauchlage, auf dem bauch, decubito ventral, boca abajo, bauchlings, face down, procubitus
kneeling: kniend, kniende, a genoux, de rodillas, ajoelhado, in ginocchio, terdelo, terdelve, half kneeling, tall kneeling, arrodillado, auf knien, im knien, terdelo helyzetben
bentover: bent over, bend over, vorgebeugt, vorgebeugtes, vorgebeugte, penche, buste penche, dontott, dontott torzsu, dontott torzzsel, curvado, curvada, busto flesso, inclinado hacia adelante
flat: plat, plano, plana, piano, piana, reto, flach, egyenes, flache, vizszintes, horizontalbank, recto
horizontal: horizontale, horizontales, orizzontale, vizszintesen, horizontally
vertical: verticale, vertikal, verticali, fuggoleges
chestsupported: chest supported, chest support, brustgestutzt, appui pecs, pecho apoyado, con apoyo en el pecho, peito apoiado, mellkastamaszos, petto in appoggio, brustgestutztes, incline bench supported, poitrine appuyee, mellkas tamaszos, mellkastamasszal
singlearm: single arm, one arm, 1 arm, one armed, single armed, sa, single hand, one hand, one handed, single handed, einarmig, einarmiges, einarmige, un bras, a un bras, une main, a une main, um braco, um so braco, un brazo, a un brazo, a una mano, una mano, un braccio, ad un braccio, a un braccio, egykezes, egykaros, egy kezes, egy karral, egykezzel, egy kezzel, mit einem arm, uma mao, singlearm, 1 armed, 1arm, unilateral arm
singleleg: single leg, one leg, 1 leg, one legged, single legged, sl, einbeinig, einbeiniges, einbeinige, einbeiniger, une jambe, sur une jambe, a une jambe, uma perna, com uma perna, una pierna, a una pierna, con una pierna, una gamba, ad una gamba, a una gamba, monopodalico, monopodalica, egylabas, egy labas, egy labbal, egylabbal, egy labon, mit einem bein, auf einem bein, einem bein, 1 legged, 1leg, monopodal, unipodal, pe unico, with one leg
unilateral: unilaterale, unilaterales, einseitig, einseitiges, egyoldali, unilaterali, single side, one side, one sided, unilateralmente
twoarm: two arm, two arms, two hand, two handed, 2 arm, 2 handed, beidarmig, a deux mains, a dos manos, double arm, both arms, dos manos, ketkezzel
close: close grip, narrow grip, narrow, close hands, enger griff, eng, enge, enges, engem griff, prise serree, agarre cerrado, agarre estrecho, pegada fechada, pegada supinada fechada, presa stretta, szuk fogas, szuk fogassal, szuk, prises serrees, serree, cerrado, fechado, fechada, stretta, serre, cerrada, estrecho, engen griff, szukfogasu, szuk fogasu, pegada estreita, stretto, presa chiusa, close stance
close bench press: cgbp, enges bankdrucken, developpe couche prise serree, supino fechado, szuk fogasu fekvenyomas, panca stretta, press cerrado, cgbench
wide: wide grip, breiter griff, breit, breite, breites, breitem griff, prise large, agarre ancho, agarre abierto, pegada aberta, presa larga, szeles fogas, szeles fogassal, szeles, abierto, aberta, larga, largo, ancho, wide stance, aberto, szeles fogasu, szelesfogasu, pegada larga, wide hand, wide hands
neutral: neutral grip, parallel grip, hammer grip, hammergriff, neutraler griff, neutralem griff, parallelgriff, agarre neutro, prise neutre, pegada neutra, presa neutra, semleges fogas, semleges fogassal, neutro, neutra, semi neutral, paralleler griff, neutralgriff, palms in
underhand: underhand grip, under hand, supinated, supinated grip, untergriff, im untergriff, agarre supino, en supination, prise supination, supination, pegada supinada, supinado, supinada, presa supina, presa inversa, prise inversee, agarre invertido, fordott fogas, fordott fogassal, alsofogas, reverse grip, reversegrip, pegada invertida, alsofogassal, supinazione, kammgriff, pegada inversa, palms up, palm up
overhand: overhand grip, pronated, pronated grip, obergriff, im obergriff, agarre prono, en pronation, prise pronation, pegada pronada, pronado, pronada, presa prona, felsofogas, felsofogassal, pronacion, ristgriff, palms down, palm down, pronation
vbar: v bar, v grip, vgrip, v handle, d handle, double d, double d handle, triangle, triangulo, triangle grip, mag grip, poignee v, v griff, v bars, dreiecksgriff, barra v
straightbar: straight bar, bar grip, ez attachment, gerade stange, bar attachment
fatgrip: fat grip, fat gripz, axle, axle bar, thick bar
reverse: revers, inverse, inverso, inversa, invertido, invertida, reverso, forditott, ruckwarts, umgekehrt, inverted, backward, backwards, arriere, hatra, inverse s, atras, hatralepo, trasero, indietro, inverted grip
reverse lunge: reverse lunges, ausfallschritt ruckwarts, ausfallschritte ruckwarts, fente arriere, fentes arriere, fentes arrieres, zancada atras, zancadas hacia atras, zancada inversa, afundo reverso, passada reversa, affondo indietro, affondi indietro, affondi posteriori, hatra kitores, hatralepo kitores, lunge reverso, hatralepes kitores, zancada hacia atras, affondi inversi, rear lunge, backward lunge, step back lunge, drop lunge
front: frontal, frontale, frontales, vorne, avant, frente, elulso, elso, frontali, anterior, delantero, frontais, eloreemelt
lateral: side, laterale, laterales, lateraux, laterali, seitlich, seitliche, seitlicher, seitliches, oldalso, oldal, laterais, sideways, cote, sidelying, side lying, seitwarts
rear: posterior, posteriore, posteriori, hinten, hintere, hatso, posteriores, trasera
weighted: weight, weights, loaded, gewicht, mit gewicht, mit zusatzgewicht, zusatzgewicht, leste, lestee, lestes, lestees, con peso, com peso, zavorrato, zavorrate, zavorrati, zavorra, sullyal, sulyozott, lastrado, lastradas, lastre, con lastre, con sovraccarico, potsullyal, sulymellennyel, sulyos, weighed, plus weight, additional weight, lestes, lastrada
assisted: assist, assistance, assistiert, assistierte, unterstutzt, unterstutzte, assiste, assistee, assistees, assistes, asistida, asistidas, asistido, asistidos, assistido, assistida, assistito, assistite, assistita, rasegiteses, asszisztalt, segitett, gravitron, assistidas, con ayuda, graviton, rasegitessel, assistance machine
deficit: defizit, erhoht, deficitbol, podest, from deficit, from a deficit, deficits
block: from blocks, bloc, off blocks
rack pull: rackpull, rack deadlift
floor: boden, am boden, suelo, chao, sol, pavimento, foldon, on floor, talaj
pin: pins, from pins, anderson
zercher: zerchers
sissy: sissi
pistol: pistols, pistola, pistole
cossack: cossacks, kosaken, cossaque, cosaca, kozak
dead hang: deadhang, passive hang, suspension barre, fuggeszkedes rudon, hanging bar hold, dead hangs, aushangen
muscleup: muscle up, muscle ups, muscleups
handstand: hand stand, handstande, handstands, pino, apoyo de manos, kezallas
burpee: burpees, burpi, burpies
thruster: thrusters
lying leg raise: lying leg raises, supine leg raise, flat leg raise, floor leg raise
captain: captains chair, parallel bars, power tower, knee raise station
cat camel: cat cow, cat camels, katze kuh, gato vaca, chat vache, gatto mucca, macska teve, katzenbuckel, cat cows, gatto cammello, gato camello, catcow, chat chameau, dos de chat, macska, cat stretch
clam: clamshell, clam shell, clams, clamshells, muschel, clam shells, conchiglia, almeja, palourde, ostra, kagylo
superman: supermans, supermen, superfrau, supermanns, supermann
fourfigure: figure 4, figure four, figure4
ninetyninety: 90 90, 9090
hipflexor: hip flexor, hip flexors, huftbeuger, psoas, flexor de cadera, flechisseur de hanche, flechisseurs de hanche, flessori dell anca, flexor do quadril, flexores da cadera, csipohajlito, iliopsoas, flexores de cadera
piriformis: piriforme
child pose: childs pose, child s pose, kindhaltung, kindeshaltung, stellung des kindes, balasana, posture de l enfant, position de l enfant, postura del nino, postura da crianca, posizione del bambino, gyermekpoz, posa del bambino
cobra: kobra, mckenzie
openbook: open book, open books, offenes buch
kneetowall: knee to wall, ankle dorsiflexion, knee wall
yraise: y raise, prone y, y pull, prone y raise
pullapart: pull apart, pull aparts, pullaparts, band pull apart, band pull aparts
dislocate: dislocates, dislocation, dislocations, pass through, pass throughs, shoulder dislocate, shoulder dislocates
monster walk: monsterwalk
lateral walk: crab walk, seitliches gehen
copenhagen: kopenhagen, kopenhagener, copenhague, adductor plank, copenhague
hollow: hollow body, hollowbody, hollow hold, hollow body hold, hollow rock, hollow rocks
lsit: l sit, l sits, l sit hold
hold: halten, halte, isometric, iso hold, isometrisch, statisch, static, tartas, isometrica, isometrico, static hold, holds, isometrie, isometria
drag: drags
spider: spinnen, arana, spinne
bayesian: behind back, behind the back, behind body, face away, dietro schiena
arnold: arnoldpress, arnolds
pendlay: pendley, pendlayrow, pendlays
meadows: meadow
yates: yate
kroc: krok, crock, croc
larsen: larson, larsens, feet up
spoto: spotto
jm: jm press
tate: tates
svend: svends
bradford: bradfords
cuban: cubano, kubanisch
zottman: zottmann, zotman
z press: zpress, z presse
katana: katanas
jefferson: jeffersons
belt squat: beltsquat, hip belt squat, gurtelkniebeuge
pendulum: pendel
vsquat: v squat
power: potenza, puissance
muscle: muskel, hip muscle
high pull: highpull, high pulls, hohes ziehen, tirage haut
pull: pulls, ziehen, huzas, ziehe, tiron, tirer, tirata, tirate
push: pushes, schieben, stossend, tolas, tol, poussee, empujar
full: ganz, completo, complete, teljes
box squat: box squats, boxsquat, boxkniebeuge
chair stand: sit to stand, chair stands, chair squat, sit to stands, sit stand, aufstehen vom stuhl, sit and stand, sentarse y levantarse, szekrol felallas, alzarsi dalla sedia, assis debout, levantar da cadeira
straightarm: straight arm, straight arms, stiff arm, stiff arms, straight armed, gestreckte arme, gestreckten armen, mit gestreckten armen, bras tendus, brazos rectos, brazos estirados, bracos estendidos, bracos esticados, braccia tese, a braccia tese, nyujtott karral, nyujtott karu, bent arm straight, brazo recto, nyujtott karos
ecc: eccentric, eccentrics, exzentrisch, excentrico, excentrique, negative, negatives, eccentrico
partial: partials, half, bottom half, top half, lengthened partials, lengthened, teilwiederholung, partiels, parciales, quarter, 1 2, media, meio, demi
hip hinge: hiphinge, hip hinges, hinge
hip airplane: hip airplanes, airplane
hip circle: hip circles, huftkreisen
knee tuck: tucks, tuck, knee tucks, knee in
flutter kick: flutter kicks, flutters, scissor kicks, scissor kick, scissors, battements
ball slam: slams, slam, medicine ball slam, slam ball slam
battlerope: battle rope, battle ropes, battling ropes, battleropes
wall slide: wall slides, wall angel, wall angels, wallslide, schneeengel wand, wandengel
dragonflag: dragon flag, dragon flags, dragonflags
bicycle crunch: bicycle crunches, bicycles, fahrrad crunch, fahrrad crunches, crunch bicicleta, crunch velo, abdominal bicicleta, bicikli haspres, bicycle
duckwalk: duck walk
bearcrawl: bear crawl, bear crawls, barengang
twist: twists, torso rotation, torsion, torsiones, twisting, giro, giros, csavaras
windmill: windmills, molino, windmuhle
founder: foundation training
paused: pause, pause below knee, pause above knee, pause at knee, pause below parallel, pause parallel, pausiert, pausada, pausado, pausa, con fermo, avec pause, megallitott, fermo, mit pause
tempo: slow, slowly, langsam, lento, lassu
strict: strikt
nofeet: no feet
frontlever: front lever
backlever: back lever
pike: hecht
farmer: farmers
y t w: ytw, ytwl, iytw
american: americano
iso machine: iso lateral, isolateral
lowerchest: lower chest, low chest, untere brust
lowerbar: low bar
kickstand: b stance, bstance, staggered stance, staggered, kick stand
-: the, a, an, of, to, at, on, for, in, with, and, or, by, into, your, my, am, auf, im, zum, zur, der, die, das, den, dem, ein, eine, und, oder, beim, vom, von, fur, de, du, des, la, le, les, au, aux, avec, en, sur, une, un, et, l, d, com, na, no, da, do, dos, e, o, os, ao, aos, em, para, con, el, los, las, al, y, una, uno, por, su, lo, del, di, della, dei, delle, alla, alle, ai, agli, per, il, i, gli, sul, sulla, nel, dal, dalla, az, es, egy, mit, w
-: explosive, speed, dynamic, dynamisch, comp, competition, contest, heavy, light, schwer, leicht, new, old, neu, daily, emom, amrap, rep, set, superset, dropset, burnout, finisher, backoff, back off, top set, topset, warm up set, working set, touch and go, beltless, raw
-: left, right, link, recht, gauche, droite, droit, izquierda, izquierdo, derecha, derecho, esquerda, esquerdo, direita, direito, sinistra, sinistro, destra, destro, bal, jobb, alternating, alternate, alternated, alternierend, abwechselnd, abwechselnde, alterne, alternee, alternado, alternada, alternato, alternati, valtott, valtakozo, each, each side, per side, each leg, each arm, per leg, per arm
-: practice, technique, technik, training, exercise, ubung, ubungen, exercice, ejercicio, exercicio, esercizio, gyakorlat, variation, version, style
-: technogym, tabata, max rack, height, ft, lb, kg, sec, min, x, panatta, matrix, lifefitness, life fitness, precor, cybex, nautilus, gym80, eleiko, rogue, atlantis, prime, arsenal, gymleco, newtech, gold gym, mcfit, fitx, basic fit, planet fitness, anytime fitness, virgin active, keller, studio, gym, home, garage, hotel, office, zuhause, gelb, rot, blau, grun, schwarz, yellow, red, blue, green, black
-: high bar, highbar, attachment, handle, griff, prise, agarre, pegada, presa, foga, fogassal, grip, mixed grip, hook grip, clean grip, weightlifting, olympic, olympisch, olimpica, bilateral, double, dual, standard, traditional, normal, regular, classic, classique, classico, clasico, klassische, klassisches, klasszikus, convencional, convenzionale, conventionnel, klassisch, hagyomanyos, conventional, ladder, 45 degree, degree, 45 grad, grad, both leg, two leg, 2 leg, beidbeinig, bigger
`;
