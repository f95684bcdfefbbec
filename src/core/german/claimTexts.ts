/** German popular claims, by the English text. */
export const CLAIMS_DE: Readonly<Record<string, string>> = {
  'Weak or delayed gluteus maximus is tied to chronic low back pain ("gluteal amnesia")':
    "Ein schwacher oder verspäteter großer Gesäßmuskel hängt mit chronischem Kreuzschmerz zusammen („Gesäßamnesie“)",
  'People with chronic back pain have weaker, smaller hip extensors on average, but glute onset is last in healthy people too, differences are cross-sectional, and "amnesia" is not a diagnosis.':
    "Menschen mit chronischem Rückenschmerz haben im Mittel schwächere, kleinere Hüftstrecker, aber auch bei Gesunden setzt das Gesäß zuletzt ein, die Unterschiede sind Momentaufnahmen, und „Amnesie“ ist keine Diagnose.",
  "Hip strength is often lower in people with back pain; training it is a reasonable part of a plan.":
    "Die Hüftkraft ist bei Menschen mit Rückenschmerz oft geringer; sie zu trainieren ist ein vernünftiger Teil eines Plans.",
  "Your glutes are switched off / forgot how to fire; this causes your pain; we test firing order.":
    "Dein Gesäß ist abgeschaltet oder hat vergessen zu feuern; das verursacht deinen Schmerz; wir testen die Reihenfolge.",
  "Weak gluteus medius gives Trendelenburg and loads the back":
    "Ein schwacher mittlerer Gesäßmuskel gibt ein Trendelenburg-Zeichen und belastet den Rücken",
  "Hip abductor weakness and Trendelenburg sign are commoner in chronic back pain, but the sign did not track strength and cause is unproven; endurance and co-contraction may matter more than strength.":
    "Bei chronischem Rückenschmerz sieht man öfter weniger Kraft beim Abspreizen. Auch das Zeichen nach Trendelenburg ist häufiger, es folgte der Kraft aber nicht. Eine Ursache ist nicht belegt; Ausdauer und gemeinsames Anspannen zählen vielleicht mehr als Kraft.",
  "Side-hip strength and endurance are often lower in back pain; we track them.":
    "Kraft und Ausdauer der Hüftseite sind bei Rückenschmerz oft geringer; wir verfolgen sie.",
  "A hip drop on camera proves weak gluteus medius or explains your pain.":
    "Ein Absinken der Hüfte in der Kamera beweist einen schwachen Gesäßmuskel oder erklärt deinen Schmerz.",
  "Tight lats tilt the pelvis forward through the thoracolumbar fascia":
    "Ein kurzer Latissimus kippt das Becken über die Rückenfaszie nach vorn",
  "The fascial link exists, but no study read shows that short lats tilt the pelvis in daily standing; lat-length tests are of doubtful reliability.":
    "Die Verbindung der Faszien gibt es, aber keine Studie, die gelesen wurde, zeigt, dass ein kurzer Latissimus das Becken im alltäglichen Stehen kippt; Tests seiner Länge sind von zweifelhafter Verlässlichkeit.",
  "If the back arches when you reach overhead, shoulder mobility work may help the reach.":
    "Wenn der Rücken beim Greifen über Kopf ins Hohlkreuz geht, kann Beweglichkeit der Schulter dem Greifen helfen.",
  "Tight lats tilt your pelvis and hurt your back.":
    "Ein fester Latissimus kippt dein Becken und schadet deinem Rücken.",
  "Hamstring tightness often comes from anterior tilt and weak glutes, so strengthen rather than stretch":
    "Feste hintere Oberschenkel kommen oft von gekipptem Becken und schwachem Gesäß, also kräftigen statt dehnen",
  "Hamstring length is not related to standing pelvic tilt; stretching and strengthening gave similar non-significant changes in one small trial; limited hamstring ROM weakly predicts new back pain; strengthening through range is a fair choice, not because of the tilt story.":
    "Ihre Länge hängt nicht mit der Beckenkippung im Stehen zusammen; Dehnen und Kräftigen brachten in einer kleinen Studie ähnliche, nicht gesicherte Änderungen; wenig Beweglichkeit sagt neuen Rückenschmerz schwach voraus; Kräftigen über den ganzen Weg ist eine gute Wahl, nicht wegen der Geschichte vom Becken.",
  "Strengthening through full range can build length and strength together.":
    "Kräftigen über den ganzen Weg kann Länge und Kraft zusammen aufbauen.",
  "Your hamstrings are tight because your pelvis tips forward.":
    "Deine hinteren Oberschenkel sind fest, weil dein Becken nach vorn kippt.",
  "The McGill Big Three stabilise the spine": "Die großen Drei von McGill stabilisieren die Wirbelsäule",
  "They train trunk muscles at modest load, but stabilisation exercise is no better than other exercise for pain in the long run, and no single muscle or set is THE stabiliser.":
    "Sie trainieren Rumpfmuskeln bei mäßiger Last, aber Stabilisationsübung ist auf lange Sicht bei Schmerz nicht besser als andere Übung, und kein einzelner Muskel und keine Auswahl ist DER Stabilisator.",
  "A low-load, practical start for trunk endurance.":
    "Ein praktischer Einstieg in die Ausdauer des Rumpfes mit wenig Last.",
  "Best or only exercises for back pain; they fix instability.":
    "Die besten oder einzigen Übungen bei Rückenschmerz; sie beheben Instabilität.",
  "Hip hinge spares the spine compared with stooping":
    "Die Hüftbeuge schont die Wirbelsäule gegenüber dem Bücken",
  "It lowers lumbar bending and, with the load close, moments; but compression is not lower by itself: stoop had 0.3-1.0 body weights LESS compression than squat in one study, and flexion in lifting is not linked to having or getting back pain.":
    "Sie verringert das Beugen der Lende und, mit der Last nah am Körper, die Momente; aber der Druck ist nicht von selbst kleiner: Beim Bücken war er in einer Studie 0,3 bis 1,0 Körpergewichte KLEINER als bei der Kniebeuge, und Beugen beim Heben hängt nicht damit zusammen, Rückenschmerz zu haben oder zu bekommen.",
  "Hinging with the load close is a useful way to share work with the hips and lift more; use varied, gradually loaded styles.":
    "Die Hüftbeuge mit der Last nah am Körper ist ein nützlicher Weg, Arbeit mit der Hüfte zu teilen und mehr zu heben; nutz verschiedene Arten und steigere langsam.",
  "Rounding your back will injure you; bending is dangerous; squat lifting is always safer.":
    "Ein runder Rücken wird dich verletzen; Beugen ist gefährlich; aus der Hocke heben ist immer sicherer.",
  "Piriformis / deep six compress the sciatic nerve":
    "Der Piriformis oder die tiefen Sechs drücken auf den Ischiasnerv",
  "It can happen (deep gluteal syndrome), but prevalence is unknown, tests are unproven, and most leg pain comes from the lumbar spine.":
    "Das kann vorkommen (tiefes Gesäßsyndrom), aber wie oft, ist unbekannt, die Tests sind nicht belegt, und der meiste Beinschmerz kommt von der Lendenwirbelsäule.",
  "Buttock pain worse with sitting has several causes; a clinician can sort them.":
    "Gesäßschmerz, der beim Sitzen schlimmer wird, hat mehrere Ursachen; eine Fachperson kann sie unterscheiden.",
  "Your sciatica is piriformis; this stretch frees the nerve; a positive FAIR is a diagnosis.":
    "Dein Ischias ist der Piriformis; diese Dehnung befreit den Nerv; ein positiver FAIR-Test ist eine Diagnose.",
  "Tight hip flexors weaken the glutes by reciprocal inhibition (sitting)":
    "Feste Hüftbeuger schwächen das Gesäß durch gegenseitige Hemmung (Sitzen)",
  "One study found less glute EMG in squats with tight hip flexors but NO strength difference; a later one found no significant EMG difference; chronic inhibition from sitting is not shown.":
    "Eine Studie fand mit festen Hüftbeugern weniger Gesäßaktivität in der Kniebeuge, aber KEINEN Unterschied der Kraft; eine spätere fand keinen gesicherten Unterschied der Aktivität; eine dauernde Hemmung durch Sitzen ist nicht gezeigt.",
  "Hip flexor mobility may change how you move; strengthen the glutes anyway.":
    "Beweglichkeit der Hüftbeuger kann ändern, wie du dich bewegst; kräftige das Gesäß ohnehin.",
  "Sitting turns your glutes off; stretch hip flexors to wake them.":
    "Sitzen schaltet dein Gesäß ab; dehn die Hüftbeuger, um es zu wecken.",
  "Get up every 30 minutes, 30-second air squat": "Alle 30 Minuten aufstehen, 30 Sekunden Kniebeugen",
  "Frequent active breaks improve glucose and insulin the same day; 30 min and 30 s are convenient, not proven, and no good evidence they prevent back pain.":
    "Häufige bewegte Pausen verbessern Zucker und Insulin am selben Tag; 30 Minuten und 30 Sekunden sind bequem, nicht belegt, und es gibt keinen guten Beleg, dass sie Rückenschmerz verhindern.",
  "Break up long sitting with movement about every 20-60 min; a few squats or a short walk count.":
    "Unterbrich langes Sitzen etwa alle 20 bis 60 Minuten mit Bewegung; ein paar Kniebeugen oder ein kurzer Gang zählen.",
  "30 seconds every 30 minutes prevents or cures back pain.":
    "30 Sekunden alle 30 Minuten verhindern oder heilen Rückenschmerz.",
  "Use a footrest at a standing desk": "Am Stehpult eine Fußstütze nutzen",
  "In office workers with back pain a footstool did not change pain over 1 h (trend only); long standing is not better than sitting; about 71 % of healthy people developed some pain in 2 h standing.":
    "Bei Büroleuten mit Rückenschmerz änderte ein Fußhocker den Schmerz in einer Stunde nicht (nur eine Neigung); langes Stehen ist nicht besser als Sitzen; etwa 71 % der Gesunden bekamen in zwei Stunden Stehen etwas Schmerz.",
  "Change position; a footrest is fine if it feels better.":
    "Wechsle die Haltung; eine Fußstütze ist gut, wenn sie sich besser anfühlt.",
  "A footrest protects your back; stand all day.":
    "Eine Fußstütze schützt deinen Rücken; steh den ganzen Tag.",
  "Train the posterior chain 2-3 times a week": "Die Rückseite zwei- bis dreimal in der Woche trainieren",
  "Matches ACSM and WHO strength frequency; weekly volume matters more than frequency, and for back pain no dose is proven best.":
    "Passt zur Häufigkeit für Kraft bei ACSM und WHO; die Menge je Woche zählt mehr als die Häufigkeit, und für Rückenschmerz ist keine Dosis als beste belegt.",
  "Two to three sessions a week is a sound default; one is far better than none.":
    "Zwei bis drei Einheiten in der Woche sind eine gute Vorgabe; eine ist viel besser als keine.",
  "Exactly 3 is needed; more is always better.": "Genau drei sind nötig; mehr ist immer besser.",
  "Posterior oblique sling: lat couples to the opposite glute":
    "Hintere schräge Schlinge: Der Latissimus koppelt an das gegenüberliegende Gesäß",
  "Force passes between lat and opposite gluteus maximus in vivo, and may be less in chronic back pain; no trial read shows sling exercises beat plain ones.":
    "Zwischen Latissimus und gegenüberliegendem Gesäßmuskel geht am lebenden Menschen Kraft über, bei chronischem Rückenschmerz vielleicht weniger; keine Studie, die gelesen wurde, zeigt, dass Schlingenübungen einfache übertreffen.",
  "Rows and hinges that link arm and opposite hip are a sensible variety.":
    "Rudern und Hüftbeugen, die Arm und gegenüberliegende Hüfte verbinden, sind eine sinnvolle Abwechslung.",
  "Your sling is broken; sling training fixes back pain.":
    "Deine Schlinge ist kaputt; Schlingentraining behebt Rückenschmerz.",
  "Distance of the load from the body multiplies back load":
    "Der Abstand der Last vom Körper vervielfacht die Last des Rückens",
  'Moment rises with horizontal distance; splitting or closing the load cut L5/S1 compression 8-32 %; distance matters more than style. "Multiplies" holds for moment, not for injury risk.':
    "Das Moment wächst mit dem waagrechten Abstand; die Last zu teilen oder näher zu holen senkte den Druck auf L5/S1 um 8 bis 32 %; der Abstand zählt mehr als die Art des Hebens. „Vervielfacht“ gilt für das Moment, nicht für das Verletzungsrisiko.",
  "Keep the load close.": "Halt die Last nah am Körper.",
  "Lifting away from the body will injure you.": "Heben fern vom Körper wird dich verletzen.",
  "Exercise is first line for back pain (ACP 2017)": "Übung ist die erste Wahl bei Rückenschmerz (ACP 2017)",
  "For CHRONIC pain ACP, NICE and WHO put exercise among first choices; for ACUTE pain ACP names heat, massage, acupuncture or manipulation. Effects are small to moderate.":
    "Bei CHRONISCHEM Schmerz zählen ACP, NICE und WHO Übung zu den ersten Möglichkeiten; bei AKUTEM nennt ACP Wärme, Massage, Akupunktur oder Manipulation. Die Wirkung ist klein bis mäßig.",
  "Exercise is a recommended first choice for long-lasting back pain.":
    "Übung ist eine empfohlene erste Wahl bei lang anhaltendem Rückenschmerz.",
  "Exercise cures back pain; ACP says exercise first for all back pain.":
    "Übung heilt Rückenschmerz; ACP sagt bei jedem Rückenschmerz zuerst Übung.",
  "Single-leg exercise treats side differences": "Einbeinige Übung behandelt Seitenunterschiede",
  "Training can reduce some asymmetry, and single-leg work builds single-leg strength, but asymmetry is normal, thresholds of 10-15 % are arbitrary, and reducing it is not shown to cut pain or injury.":
    "Training kann manche Ungleichheit verringern, und einbeinige Arbeit baut einbeinige Kraft auf, aber Ungleichheit ist normal, Grenzen von 10 bis 15 % sind willkürlich, und dass weniger davon Schmerz oder Verletzung senkt, ist nicht gezeigt.",
  "Unilateral work lets you train each side and track both.":
    "Einseitige Arbeit lässt dich jede Seite trainieren und beide verfolgen.",
  "Fix your imbalance to prevent pain; you are out of balance above 10 %.":
    "Behebe dein Ungleichgewicht, um Schmerz zu verhindern; über 10 % bist du aus dem Gleichgewicht.",
  "With weak glutes, hamstrings and lumbar extensors compensate in hip extension":
    "Bei schwachem Gesäß springen beim Hüftstrecken hintere Oberschenkel und Rückenstrecker ein",
  "Women with back pain showed more erector activity, with glute and hamstring activity unchanged; compensation is a model; order is variable in healthy people. Cueing the glutes does raise glute and lower hamstring EMG within a session.":
    "Frauen mit Rückenschmerz zeigten mehr Aktivität der Rückenstrecker, bei unveränderter Aktivität von Gesäß und hinteren Oberschenkeln; das Einspringen ist ein Modell; die Reihenfolge wechselt bei Gesunden. Ein Hinweis an das Gesäß erhöht innerhalb einer Einheit dessen Aktivität und senkt die der hinteren Oberschenkel.",
  'Cueing "squeeze the glutes" shifts effort to the glutes for that rep.':
    "Der Hinweis „Gesäß anspannen“ verschiebt für diese Wiederholung Arbeit zum Gesäß.",
  "Your hamstrings/back are overworking because your glutes are weak.":
    "Deine hinteren Oberschenkel oder dein Rücken arbeiten zu viel, weil dein Gesäß schwach ist.",
  "Morning glute bridges": "Gesäßbrücken am Morgen",
  "No evidence that morning is better; discs swell overnight (0.1 to 0.24 MPa) and avoiding early flexion cut pain days 23 % vs 2 % in one trial of 60 with many dropouts, so a low-load, non-flexed move is a fair choice; timing is for habit.":
    "Kein Beleg, dass der Morgen besser ist; Bandscheiben quellen über Nacht (0,1 auf 0,24 MPa), und frühes Beugen zu meiden senkte die Schmerztage um 23 % gegen 2 % in einer Studie mit 60 Menschen und vielen Abbrüchen; eine Bewegung mit wenig Last und ohne Beugen ist also eine gute Wahl; die Uhrzeit dient der Gewohnheit.",
  "Bridges are a gentle morning move; go easy on deep bending in the first hour if mornings hurt.":
    "Brücken sind eine sanfte Bewegung am Morgen; beug dich in der ersten Stunde nicht tief, wenn der Morgen schmerzt.",
  "Morning bridges wake the glutes and protect the spine all day.":
    "Brücken am Morgen wecken das Gesäß und schützen die Wirbelsäule den ganzen Tag.",
  "Adding hip strengthening improves back pain outcomes":
    "Hüftkräftigung dazu verbessert den Verlauf von Rückenschmerz",
  "A 2020 meta-analysis (5 trials, 309 people) found small extra gains (pain -5.4 mm of 100, disability -2.9); a later 70-person trial found none at any time.":
    "Eine Übersicht von 2020 (5 Studien, 309 Menschen) fand kleine zusätzliche Gewinne (Schmerz −5,4 mm von 100, Behinderung −2,9); eine spätere Studie mit 70 Menschen fand zu keiner Zeit einen.",
  "Hip strengthening may add a little and is safe for most.":
    "Hüftkräftigung kann etwas dazugeben und ist für die meisten sicher.",
  "Glute training is proven to fix back pain.": "Gesäßtraining behebt Rückenschmerz nachweislich.",
  "The body is like a hose: a kink along a fascial line costs power at the end, so do not keep activating the glutes, look for the blockage down the line":
    "Der Körper ist wie ein Schlauch: Ein Knick in einer Faszienlinie kostet am Ende Kraft, also nicht das Gesäß aktivieren, sondern die Blockade in der Linie suchen",
  'Neighbouring muscles of the back line can pass some tension on, but no study read shows that a "kink" costs power, or that a blockage can be found by a test and released.':
    "Benachbarte Muskeln der Rückseite können etwas Spannung weitergeben, aber keine Studie, die gelesen wurde, zeigt, dass ein „Knick“ Kraft kostet oder dass man eine Blockade mit einem Test finden und lösen kann.",
  "Muscles work as linked chains, so we test and train several links, not only the glutes.":
    "Muskeln arbeiten in verbundenen Ketten, darum testen und trainieren wir mehrere Glieder, nicht nur das Gesäß.",
  "Your power leaks at a blockage; a restriction in your foot or lat switches your glutes off; we found the kink.":
    "Deine Kraft geht an einer Blockade verloren; eine Enge im Fuß oder Latissimus schaltet dein Gesäß ab; wir haben den Knick gefunden.",
  "Activating the lats reconnects the glutes and core":
    "Den Latissimus zu aktivieren verbindet Gesäß und Rumpf wieder",
  'Lat tension reaches the opposite hip passively in healthy people; nothing read shows that lat drills raise glute strength or "reconnect" anything.':
    "Spannung im Latissimus erreicht bei Gesunden passiv die gegenüberliegende Hüfte; nichts Gelesenes zeigt, dass solche Übungen die Gesäßkraft erhöhen oder etwas „wieder verbinden“.",
  "Lat and row work is a useful part of whole-back training.":
    "Arbeit für Latissimus und Rudern ist ein nützlicher Teil des Trainings für den ganzen Rücken.",
  "Lat activation switches your glutes back on or reconnects your core.":
    "Den Latissimus zu aktivieren schaltet dein Gesäß wieder ein oder verbindet deine Mitte wieder.",
  "Disuse of the lats plays a major role in low back pain":
    "Ungenutzter Latissimus spielt bei Kreuzschmerz eine große Rolle",
  "No study linking lat disuse to later back pain was found; muscle-size work in back pain is about multifidus, erector spinae and gluteus maximus, and is cross-sectional.":
    "Es fand sich keine Studie, die wenig Gebrauch des Latissimus mit späterem Rückenschmerz verbindet; Arbeiten zur Muskelgröße bei Rückenschmerz betreffen Multifidus, Rückenstrecker und großen Gesäßmuskel und sind Momentaufnahmen.",
  "Pulling strength is good for lifting and carrying.": "Zugkraft ist gut zum Heben und Tragen.",
  "Your back hurts because you do not use your lats.":
    "Dein Rücken schmerzt, weil du deinen Latissimus nicht nutzt.",
  "Lumbar instability is the primary cause of lower back pain and injury":
    "Instabilität der Lende ist die Hauptursache von Kreuzschmerz und Verletzung",
  "Most back pain has no single identifiable source. Instability is a model; it matters in some (for example marked slip), not as THE cause.":
    "Der meiste Rückenschmerz hat keine einzelne erkennbare Quelle. Instabilität ist ein Modell; sie zählt bei manchen (etwa bei deutlichem Gleiten), nicht als DIE Ursache.",
  "Trunk training can help; we do not know one cause for most back pain.":
    "Rumpftraining kann helfen; bei den meisten Rückenschmerzen kennen wir nicht die eine Ursache.",
  "Your spine is unstable; weak core is the cause.":
    "Deine Wirbelsäule ist instabil; ein schwacher Rumpf ist die Ursache.",
  "With weak glutes the hamstrings become over-active and tight":
    "Bei schwachem Gesäß werden die hinteren Oberschenkel überaktiv und fest",
  "A reasonable model, not shown. Hamstring activity did not differ in the back-pain study; a tight-hip-flexor study found no significant differences; length is not tied to pelvic tilt.":
    "Ein vernünftiges Modell, nicht gezeigt. Die Aktivität der hinteren Oberschenkel unterschied sich in der Rückenschmerzstudie nicht; eine Studie mit festen Hüftbeugern fand keine gesicherten Unterschiede; die Länge hängt nicht an der Beckenkippung.",
  "Training glutes and hamstrings together is sensible.":
    "Gesäß und hintere Oberschenkel zusammen zu trainieren ist sinnvoll.",
  "Your hamstrings are tight because your glutes are lazy.":
    "Deine hinteren Oberschenkel sind fest, weil dein Gesäß faul ist.",
  "Athletes are injured because back muscles fire before the glutes":
    "Sportler verletzen sich, weil Rückenmuskeln vor dem Gesäß feuern",
  "Back and hamstrings firing first is the NORMAL order in healthy people in prone hip extension, so the order cannot be the fault. Lower activity (not order) around a past hamstring strain is reported, but mostly after the injury.":
    "Rücken und hintere Oberschenkel zuerst ist bei Gesunden in Bauchlage die NORMALE Reihenfolge, also kann sie nicht der Fehler sein. Weniger Aktivität (nicht Reihenfolge) um eine frühere Zerrung wird berichtet, aber meist nach der Verletzung.",
  "We train hips and trunk; we do not time your muscles.":
    "Wir trainieren Hüfte und Rumpf; wir stoppen nicht die Zeit deiner Muskeln.",
  "Your firing order is wrong; wrong order injures you; a phone can see firing order.":
    "Deine Reihenfolge ist falsch; falsche Reihenfolge verletzt dich; ein Telefon kann die Reihenfolge sehen.",
  "Long sitting wastes (atrophies) the buttock muscles": "Langes Sitzen lässt die Gesäßmuskeln schwinden",
  "Less active people have fattier and smaller gluteus maximus, and more sedentary time goes with lower muscle DENSITY, but not with smaller muscle area; no study read isolates sitting itself.":
    "Weniger aktive Menschen haben einen fettreicheren und kleineren großen Gesäßmuskel, und mehr Zeit im Sitzen geht mit geringerer Muskel-DICHTE einher, aber nicht mit kleinerer Fläche; keine Studie, die gelesen wurde, trennt das Sitzen selbst ab.",
  "Being active keeps the hip muscles in better condition; sitting breaks are worthwhile.":
    "Aktiv zu sein hält die Hüftmuskeln in besserem Zustand; Pausen vom Sitzen lohnen sich.",
  "Sitting kills or shrinks your glutes; you have dead butt.":
    "Sitzen tötet oder schrumpft dein Gesäß; du hast ein totes Gesäß.",
  "Runners with weak glutes lean forward or arch the back instead of extending the hip":
    "Läufer mit schwachem Gesäß neigen sich vor oder gehen ins Hohlkreuz, statt die Hüfte zu strecken",
  "In 40 runners it was the other way round: weaker hip extensors ran more upright and loaded the knees more; forward lean uses the hips more. Arching was not studied in what was read.":
    "Bei 40 Läufern war es umgekehrt: Schwächere Hüftstrecker liefen aufrechter und belasteten die Knie mehr; sich vorzuneigen nutzt die Hüfte mehr. Das Hohlkreuz wurde in dem, was gelesen wurde, nicht untersucht.",
  "A slight forward lean from the ankles uses the hips more and the knees less.":
    "Sich leicht aus den Knöcheln vorzuneigen nutzt die Hüfte mehr und die Knie weniger.",
  "Your forward lean shows weak glutes.": "Dass du dich vorneigst, zeigt ein schwaches Gesäß.",
  "Walk pushing off the big toe to use the glutes":
    "Beim Gehen mit der großen Zehe abdrücken, um das Gesäß zu nutzen",
  "Push-off is mainly calf work. No study read shows that a big-toe cue raises glute work; wider steps did raise side-hip activity. Pushing harder from the ankle may even lower hip work (recalled).":
    "Das Abdrücken ist vor allem Wadenarbeit. Keine Studie, die gelesen wurde, zeigt, dass ein Hinweis auf die große Zehe die Arbeit des Gesäßes erhöht; breitere Schritte erhöhten die Aktivität der Hüftseite. Stärkeres Abdrücken aus dem Knöchel kann die Hüftarbeit sogar senken (aus dem Gedächtnis).",
  "Walk tall at a brisk pace; hills and stairs ask more of the glutes.":
    "Geh groß und zügig; Steigungen und Treppen verlangen mehr vom Gesäß.",
  "Push off the big toe to activate your glutes.":
    "Drück mit der großen Zehe ab, um dein Gesäß zu aktivieren.",
  "Foam rolling and stretching keep the posterior chain functional":
    "Ausrollen und Dehnen halten die Rückseite leistungsfähig",
  "Both raise range of motion, rolling about as much as stretching; soreness falls a little; effects on performance are small or nil, and stretching did not prevent sports injuries.":
    "Beide erhöhen die Beweglichkeit, Rollen etwa so viel wie Dehnen; Muskelkater nimmt etwas ab; Wirkungen auf die Leistung sind klein oder keine, und Dehnen verhinderte keine Sportverletzungen.",
  "Rolling or stretching can ease stiffness and soreness; keep it short and optional.":
    "Rollen oder Dehnen kann Steifheit und Muskelkater lindern; halt es kurz und freiwillig.",
  "Rolling releases fascia, breaks adhesions, keeps muscles firing or prevents injury.":
    "Rollen löst Faszien, bricht Verklebungen, hält Muskeln am Feuern oder verhindert Verletzung.",
  "Posterior-chain training improves posture": "Training der Rückseite verbessert die Haltung",
  "Exercise, more with strengthening than stretching, can lessen a rounded upper back; the low-back curve hardly changes; trials are small with high bias. Posture change is not pain relief.":
    "Übung, mehr durch Kräftigen als durch Dehnen, kann einen runden oberen Rücken mindern; die Krümmung der Lende ändert sich kaum; die Studien sind klein und anfällig für Verzerrung. Andere Haltung ist keine Schmerzlinderung.",
  "Upper-back strength work may help you stand a little taller.":
    "Kraft im oberen Rücken kann dir helfen, etwas größer zu stehen.",
  "It corrects your posture; better posture cures pain.":
    "Es korrigiert deine Haltung; bessere Haltung heilt Schmerz.",
  "Balanced front and back training prevents injury":
    "Ausgewogenes Training von vorn und hinten verhindert Verletzung",
  'Strength training does lower sports injuries a lot; that front-to-back "balance" is what protects is not shown.':
    "Krafttraining senkt Sportverletzungen deutlich; dass es das „Gleichgewicht“ von vorn und hinten ist, das schützt, ist nicht gezeigt.",
  "Regular strength work lowers sports injury risk.":
    "Regelmäßige Kraftarbeit senkt das Risiko für Sportverletzungen.",
  "Fix your front-back imbalance to prevent injury or back pain.":
    "Behebe dein Ungleichgewicht von vorn und hinten, um Verletzung oder Rückenschmerz zu verhindern.",
  "Posterior chain training reduces the risk of falls": "Training der Rückseite senkt das Sturzrisiko",
  "Exercise reduces falls in older people with high certainty, mainly balance-and-function programmes, often with strength. Strength alone or a posterior-chain programme is not shown to.":
    "Übung senkt Stürze bei älteren Menschen mit hoher Sicherheit, vor allem Programme für Gleichgewicht und Alltag, oft mit Kraft. Für Kraft allein oder ein Programm für die Rückseite ist das nicht gezeigt.",
  "Balance plus leg strength training lowers falls in older adults.":
    "Gleichgewicht und Beinkraft zu trainieren senkt Stürze bei älteren Erwachsenen.",
  "Glute or back training by itself prevents falls.": "Gesäß- oder Rückentraining allein verhindert Stürze.",
  "Foundation training (founder pose) decompresses the spine":
    "Foundation-Training (Founder-Haltung) entlastet die Wirbelsäule",
  "No controlled trial and no measurement of disc pressure or spine length was found; pages are by sellers, fans and podcasts. A forward hinge with arms out raises, not lowers, the moment on the back.":
    "Keine kontrollierte Studie und keine Messung von Bandscheibendruck oder Länge der Wirbelsäule wurde gefunden; die Seiten stammen von Anbietern, Anhängern und Podcasts. Vorgebeugt mit ausgestreckten Armen wird das Moment am Rücken größer, nicht kleiner.",
  "A hinge hold is a fair endurance exercise for hips and back.":
    "Eine gehaltene Hüftbeuge ist eine gute Ausdauerübung für Hüfte und Rücken.",
  "It decompresses the spine, heals discs or avoids surgery.":
    "Es entlastet die Wirbelsäule, heilt Bandscheiben oder erspart die Operation.",
  "Aerobic leg exercise cannot strengthen weak glutes; isolation (specific resistance) exercise gives faster and better results":
    "Ausdauertraining der Beine kann ein schwaches Gesäß nicht kräftigen; Isolationsübung (gezielter Widerstand) wirkt schneller und besser",
  "Progressive resistance builds more strength than walking or general exercise; isolation is not better than compound lifts. For back pain neither aerobic nor resistance is superior.":
    "Steigender Widerstand baut mehr Kraft auf als Gehen oder allgemeine Übung; Isolation ist nicht besser als Grundübungen. Bei Rückenschmerz ist weder Ausdauer noch Widerstand überlegen.",
  "For strength, add load over time; walking still helps pain and health.":
    "Für Kraft steigere das Gewicht mit der Zeit; Gehen hilft weiter bei Schmerz und Gesundheit.",
  "Cardio is useless; you need isolation exercises.": "Ausdauer ist nutzlos; du brauchst Isolationsübungen.",
  "Strength training should go with manual therapy in back pain":
    "Krafttraining soll bei Rückenschmerz mit manueller Therapie einhergehen",
  "Guidelines allow manual therapy only as an extra to exercise, not alone; the added benefit is modest and it is not required.":
    "Leitlinien erlauben manuelle Therapie nur als Zusatz zur Übung, nicht allein; der zusätzliche Nutzen ist bescheiden, und nötig ist sie nicht.",
  "Hands-on treatment can be added to exercise; it does not replace it.":
    "Behandlung mit den Händen kann zur Übung dazukommen; sie ersetzt sie nicht.",
  "You need manual therapy for exercise to work.": "Du brauchst manuelle Therapie, damit Übung wirkt.",
  "Isolation exercises without progression often lead to relapse":
    "Isolationsübungen ohne Steigerung führen oft zum Rückfall",
  "Back pain comes back often whatever was done; going on exercising after treatment halves recurrences. No trial compared progressed with unprogressed isolation work.":
    "Rückenschmerz kommt oft zurück, was auch immer getan wurde; nach der Behandlung weiter zu üben halbiert die Rückfälle. Keine Studie verglich gesteigerte mit nicht gesteigerter Isolationsarbeit.",
  "Back pain often returns; keeping up exercise lowers the odds.":
    "Rückenschmerz kommt oft zurück; weiter zu üben senkt die Wahrscheinlichkeit.",
  "Without progression you will relapse; isolation work causes relapse.":
    "Ohne Steigerung wirst du rückfällig; Isolationsarbeit führt zum Rückfall.",
  "Air squat for 30 seconds keeps the neuromuscular junctions active":
    "30 Sekunden Kniebeugen halten die Verbindungen von Nerv und Muskel aktiv",
  "Junctions do adapt to weeks of training, mostly shown in animals and more with endurance work. Nothing shows an effect of 30 s squats; the junction does not go idle during a sitting day.":
    "Die Verbindungen passen sich an Wochen des Trainings an, meist an Tieren und mehr bei Ausdauer gezeigt. Nichts zeigt eine Wirkung von 30 s Kniebeugen; die Verbindung ruht an einem Tag im Sitzen nicht.",
  "Short squat breaks get you moving.": "Kurze Pausen mit Kniebeugen bringen dich in Bewegung.",
  "30 s squats keep your nerve-muscle junctions alive.":
    "30 s Kniebeugen halten deine Verbindungen von Nerv und Muskel am Leben.",
  "Pilates for back pain": "Pilates bei Rückenschmerz",
  "Better than minimal care for pain in the short term (low-quality evidence); not shown to be better than other exercise.":
    "Kurzfristig besser als wenig Behandlung bei Schmerz (schwache Belege); nicht gezeigt, dass es besser als andere Übung ist.",
  "Pilates is one of several good exercise choices if you like it.":
    "Pilates ist eine von mehreren guten Arten zu üben, wenn du es magst.",
  "Pilates is the best or safest exercise for back pain.":
    "Pilates ist die beste oder sicherste Übung bei Rückenschmerz.",
  "Knees forward or a rounded back when picking up a bag is harmful":
    "Knie nach vorn oder ein runder Rücken beim Aufheben einer Tasche ist schädlich",
  "For ordinary loads neither is shown to harm. Keeping knees back shifts load to hips and back; people with back pain already lift more squat-like; teaching lifting technique does not prevent back pain. Heavy, repeated or painful lifting, osteoporosis or acute disc pain is another matter.":
    "Bei gewöhnlichen Lasten ist für keines ein Schaden gezeigt. Die Knie hinten zu lassen verschiebt Last zu Hüfte und Rücken; Menschen mit Rückenschmerz heben schon eher aus der Hocke; Hebetechnik zu lehren verhindert keinen Rückenschmerz. Schweres, wiederholtes oder schmerzhaftes Heben, Osteoporose oder akuter Bandscheibenschmerz sind etwas anderes.",
  "Pick it up in a way that feels comfortable; keep heavy things close.":
    "Heb es auf, wie es sich angenehm anfühlt; halt Schweres nah am Körper.",
  "Never let knees pass the toes; never round your back.":
    "Lass die Knie nie über die Zehen; mach nie einen runden Rücken.",
};
