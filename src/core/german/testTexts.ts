/** German self-tests, by the English text. */
export const TESTS_DE: Readonly<Record<string, string>> = {
  "Pain above 5 of 10, or pain that rises while you hold.":
    "Schmerz über 5 von 10, oder Schmerz, der beim Halten steigt.",
  "Pain, tingling or numbness down a leg.": "Schmerz, Kribbeln oder Taubheit ein Bein hinunter.",
  "Dizziness, chest pain, or more breathlessness than the effort explains.":
    "Schwindel, Brustschmerz oder mehr Atemnot, als die Anstrengung erklärt.",
  "The position is lost twice.": "Die Haltung geht zweimal verloren.",
  "You want to stop.": "Du willst aufhören.",
  "Back extensor hold": "Rückenstrecker halten",
  "endurance of back and hip extensors": "Ausdauer von Rücken- und Hüftstreckern",
  "Lie face down with the top of the pelvis at the edge and the legs held.":
    "Leg dich auf den Bauch, den oberen Beckenrand an der Kante, die Beine gehalten.",
  "Cross the arms on the chest and bring the trunk level.":
    "Kreuz die Arme vor der Brust und bring den Rumpf in die Waagrechte.",
  "Start the timer. One reminder to stay level is allowed.":
    "Starte die Uhr. Einmal darf man dich erinnern, waagrecht zu bleiben.",
  "Stop the timer when the trunk sinks below level, at pain, or at 240 seconds.":
    "Halt die Uhr an, wenn der Rumpf unter die Waagrechte sinkt, bei Schmerz oder bei 240 Sekunden.",
  "You hold your breath.": "Du hältst die Luft an.",
  "Legs not held firmly.": "Die Beine sind nicht fest gehalten.",
  "Pelvis too far on or off the edge.": "Das Becken liegt zu weit auf oder vor der Kante.",
  "Giving up early out of caution.": "Früh aufhören aus Vorsicht.",
  "Motivation and body mass weigh in, and whether it foretells anything is disputed.":
    "Wille und Körpergewicht wiegen mit, und ob es etwas vorhersagt, ist umstritten.",
  "the angle of the trunk to level; it ends 10 degrees below":
    "den Winkel des Rumpfes zur Waagrechten; es endet 10 Grad darunter",
  "endurance of the side of trunk and hip": "Ausdauer der Seite von Rumpf und Hüfte",
  "Lie on one side, elbow under the shoulder, legs straight, top foot in front of the other.":
    "Leg dich auf eine Seite, Ellbogen unter der Schulter, Beine gestreckt, der obere Fuß vor dem anderen.",
  "Put the free hand on the opposite shoulder and lift the hips into one straight line.":
    "Leg die freie Hand auf die andere Schulter und heb die Hüfte zu einer geraden Linie.",
  "Start the timer and hold; breathe.": "Starte die Uhr und halt; atme.",
  "Stop the timer when the hips sink. Rest five minutes, with another test if you like, then the other side.":
    "Halt die Uhr an, wenn die Hüfte sinkt. Fünf Minuten Pause, wenn du willst mit einem anderen Test, dann die andere Seite.",
  "Shoulder pain.": "Schulterschmerz.",
  "Knees bent on one day and not on another.": "An einem Tag mit gebeugten Knien, am anderen nicht.",
  "No rest between sides.": "Keine Pause zwischen den Seiten.",
  "Asymmetry is normal. Norms for seconds differ widely between samples.":
    "Unterschiede zwischen den Seiten sind normal. Normen in Sekunden unterscheiden sich stark von Stichprobe zu Stichprobe.",
  "the line from shoulder over hip to ankle; it ends at 10 degrees of sag":
    "die Linie von der Schulter über die Hüfte zum Knöchel; es endet bei 10 Grad Durchhängen",
  "Leaning-back hold at 60 degrees": "Zurückgelehnt halten bei 60 Grad",
  "endurance of the front of the trunk": "Ausdauer der Vorderseite des Rumpfes",
  "Sit leaning against a support at 60 degrees, hips and knees bent to a right angle, feet held.":
    "Setz dich an eine Stütze mit 60 Grad Neigung, Hüfte und Knie rechtwinklig gebeugt, Füße gehalten.",
  "Cross the arms on the chest and move the support a hand's width back.":
    "Kreuz die Arme vor der Brust und schieb die Stütze eine Handbreit zurück.",
  "Start the timer and keep the angle.": "Starte die Uhr und halt den Winkel.",
  "Stop the timer when the back touches the support.": "Halt die Uhr an, wenn der Rücken die Stütze berührt.",
  "Another angle than last time.": "Ein anderer Winkel als letztes Mal.",
  "Feet not held.": "Die Füße sind nicht gehalten.",
  "Its numbers come from young healthy people.": "Die Zahlen stammen von jungen, gesunden Menschen.",
  "whether the trunk stays between 55 and 65 degrees": "ob der Rumpf zwischen 55 und 65 Grad bleibt",
  "Rest on the forearms, elbows under the shoulders, feet as wide as the hips.":
    "Stütz dich auf die Unterarme, Ellbogen unter den Schultern, Füße hüftbreit.",
  "Make one straight line from shoulders to heels.":
    "Mach eine gerade Linie von den Schultern zu den Fersen.",
  "Start the timer and breathe.": "Starte die Uhr und atme.",
  "Stop the timer when the line breaks and a reminder does not bring it back.":
    "Halt die Uhr an, wenn die Linie bricht und eine Erinnerung sie nicht zurückbringt.",
  "Hips piked up or sagging.": "Die Hüfte steht hoch oder hängt durch.",
  "Norms exist for students only.": "Normen gibt es nur für Studierende.",
  "the line from shoulder over hip to ankle": "die Linie von der Schulter über die Hüfte zum Knöchel",
  "Single-leg bridge": "Einbeinige Brücke",
  "endurance of the hip extensors on each side": "Ausdauer der Hüftstrecker jeder Seite",
  "Lie on the back with one foot flat and its heel close to the buttock.":
    "Leg dich auf den Rücken, ein Fuß flach, die Ferse nah am Gesäß.",
  "Cross the arms and lift the hips until shoulder, hip and knee are in line.":
    "Kreuz die Arme und heb die Hüfte, bis Schulter, Hüfte und Knie eine Linie sind.",
  "Straighten the other knee, thighs level, and start the timer.":
    "Streck das andere Knie, Oberschenkel auf gleicher Höhe, und starte die Uhr.",
  "Stop the timer when the hips sink or one side of the pelvis drops clearly. Then the other side.":
    "Halt die Uhr an, wenn die Hüfte sinkt oder eine Seite des Beckens klar fällt. Dann die andere Seite.",
  "Cramp at the back of the thigh.": "Krampf hinten im Oberschenkel.",
  "Foot further away than last time.": "Der Fuß steht weiter weg als letztes Mal.",
  "Stopping at the first wobble on one day and not on another.":
    "An einem Tag beim ersten Wackeln aufhören, am anderen nicht.",
  "No number of seconds is known to foretell pain.":
    "Von keiner Zahl an Sekunden weiß man, dass sie Schmerz vorhersagt.",
  "hip extension from the side, a drop of the pelvis from the front":
    "die Hüftstreckung von der Seite, ein Absinken des Beckens von vorn",
  "Side-lying leg raise hold": "Beinheben in Seitlage halten",
  "endurance of the side of the hip": "Ausdauer der Hüftseite",
  "Lie on one side, bottom knee bent, top leg straight in line with the trunk.":
    "Leg dich auf eine Seite, unteres Knie gebeugt, oberes Bein gestreckt in einer Linie mit dem Rumpf.",
  "Raise the top leg to about 30 degrees; mark that height.":
    "Heb das obere Bein um etwa 30 Grad; merk dir die Höhe.",
  "Start the timer; do not roll back.": "Starte die Uhr; roll nicht zurück.",
  "Stop the timer when the leg clearly sinks. Then the other side.":
    "Halt die Uhr an, wenn das Bein klar sinkt. Dann die andere Seite.",
  "Pain at the outside of the hip that you lie on.": "Schmerz außen an der Hüfte, auf der du liegst.",
  "Another height than last time.": "Eine andere Höhe als letztes Mal.",
  "Rolling back or bending the hip forward.": "Zurückrollen oder die Hüfte nach vorn beugen.",
  "Its numbers come from people of 18 to 35 years, with and without back pain.":
    "Die Zahlen stammen von Menschen von 18 bis 35 Jahren, mit und ohne Rückenschmerz.",
  "the angle of the raised leg": "den Winkel des gehobenen Beins",
  "Single-leg hamstring bridge": "Einbeinige Brücke mit erhöhter Ferse",
  "strength-endurance of the back of the thigh": "Kraftausdauer der Rückseite des Oberschenkels",
  "Lie on the back with one heel on something firm about 60 cm high, knee a little bent.":
    "Leg dich auf den Rücken, eine Ferse auf etwas Festem von etwa 60 cm Höhe, das Knie leicht gebeugt.",
  "Cross the arms; hold the other leg straight up.": "Kreuz die Arme; halt das andere Bein gerade nach oben.",
  "Push through the heel until the hip is straight, lower until you touch the floor, without rest.":
    "Drück durch die Ferse, bis die Hüfte gestreckt ist, senk dich, bis du den Boden berührst, ohne Pause.",
  "Count until the movement gets smaller or stops. Then the other side.":
    "Zähl, bis die Bewegung kleiner wird oder aufhört. Dann die andere Seite.",
  "Sharp pain at the back of the thigh.": "Scharfer Schmerz hinten am Oberschenkel.",
  "Cramp.": "Krampf.",
  "Resting on the floor.": "Ausruhen auf dem Boden.",
  "The bands are practice values of footballers.": "Die Stufen sind Erfahrungswerte von Fußballern.",
  "repetitions that reach a straight hip": "Wiederholungen, die eine gestreckte Hüfte erreichen",
  "Standing on one leg, pelvis level": "Auf einem Bein stehen, Becken waagrecht",
  "how level the pelvis stays on one leg": "wie waagrecht das Becken auf einem Bein bleibt",
  "Stand beside a wall without leaning on it.": "Steh neben einer Wand, ohne dich anzulehnen.",
  "Lift one foot, the hip bent about 30 degrees.": "Heb einen Fuß, die Hüfte um etwa 30 Grad gebeugt.",
  "Lift the free side of the pelvis as high as you can and hold 30 seconds.":
    "Heb die freie Seite des Beckens so hoch du kannst und halt 30 Sekunden.",
  "Note how many degrees the free side drops, and if you lean. Then the other side.":
    "Notier, um wie viel Grad die freie Seite sinkt und ob du dich neigst. Dann die andere Seite.",
  "You lose balance.": "Du verlierst das Gleichgewicht.",
  "Hip pain.": "Hüftschmerz.",
  "Leaning on the wall.": "An der Wand anlehnen.",
  "Reading less than 4 degrees as something.": "Weniger als 4 Grad für etwas halten.",
  "A drop was not linked to hip strength in 80 people, so it shows a way of standing, not a muscle.":
    "Bei 80 Menschen hing ein Absinken nicht mit der Hüftkraft zusammen; es zeigt also eine Art zu stehen, keinen Muskel.",
  "the line between both sides of the pelvis; under 4 degrees is noise":
    "die Linie zwischen beiden Seiten des Beckens; unter 4 Grad ist Rauschen",
  "Single-leg squat": "Einbeinige Kniebeuge",
  "how pelvis, hip and knee move on one leg": "wie sich Becken, Hüfte und Knie auf einem Bein bewegen",
  "Stand on one leg, arms forward, something firm in reach.":
    "Steh auf einem Bein, Arme nach vorn, etwas Festes in Reichweite.",
  "Squat to about 60 degrees of the knee: two seconds down, two up.":
    "Beug das Knie auf etwa 60 Grad: zwei Sekunden hinab, zwei hinauf.",
  "Do five, filmed from the front.": "Mach fünf, von vorn gefilmt.",
  "Take the worst drop of the pelvis among the middle three. Then the other side.":
    "Nimm das größte Absinken des Beckens unter den mittleren drei. Dann die andere Seite.",
  "Knee pain above 5 of 10.": "Knieschmerz über 5 von 10.",
  "Another depth than last time.": "Eine andere Tiefe als letztes Mal.",
  "A step-down instead: the two cannot be compared.":
    "Stattdessen ein Abstieg von der Stufe: Die beiden lassen sich nicht vergleichen.",
  "No degree was found that divides good from bad; compare with yourself.":
    "Es fand sich kein Gradwert, der gut von schlecht trennt; vergleich dich mit dir selbst.",
  "tilt of the pelvis, knee against second toe, lean of the trunk":
    "die Neigung des Beckens, das Knie gegen die zweite Zehe, die Neigung des Rumpfes",
  "Lifting one leg, face down": "Ein Bein heben, auf dem Bauch",
  "how back and pelvis move when a leg is lifted":
    "wie sich Rücken und Becken bewegen, wenn ein Bein gehoben wird",
  "Lie face down.": "Leg dich auf den Bauch.",
  "Lift one straight leg by 10 to 20 cm.": "Heb ein gestrecktes Bein 10 bis 20 cm.",
  "Somebody notes whether the low back arches or turns, the knee bends, or it hurts.":
    "Jemand notiert, ob der untere Rücken ins Hohlkreuz geht oder sich dreht, das Knie sich beugt oder es schmerzt.",
  "Which muscle works first is not scored.": "Welcher Muskel zuerst arbeitet, wird nicht gewertet.",
  "Lifting higher than 20 cm.": "Höher als 20 cm heben.",
  "It does not tell people with back pain from those without.":
    "Es unterscheidet Menschen mit Rückenschmerz nicht von denen ohne.",
  "arching of the low back and turning of the pelvis": "das Hohlkreuz und die Drehung des Beckens",
  "Lifting one straight leg": "Ein gestrecktes Bein heben",
  "effort of lifting a leg, for pain of the pelvic girdle":
    "die Mühe, ein Bein zu heben, bei Schmerz am Beckenring",
  "Lie on the back, legs straight, feet 20 cm apart.":
    "Leg dich auf den Rücken, Beine gestreckt, Füße 20 cm auseinander.",
  "Lift one leg 20 cm with a straight knee.": "Heb ein Bein 20 cm mit gestrecktem Knie.",
  "Rate the effort: 0 not hard, 5 cannot.": "Bewerte die Mühe: 0 nicht schwer, 5 geht nicht.",
  "The other leg likewise; add both ratings.": "Das andere Bein ebenso; zähl beide zusammen.",
  "A bent knee.": "Ein gebeugtes Knie.",
  "Meant for pain of the pelvic girdle around pregnancy, not for back pain in general.":
    "Gedacht für Schmerz am Beckenring rund um die Schwangerschaft, nicht für Rückenschmerz allgemein.",
  "Knee extension with the hip at 90 degrees": "Kniestrecken mit der Hüfte bei 90 Grad",
  "length of the hamstrings": "Länge der hinteren Oberschenkelmuskeln",
  "Lie on the back, hip and knee bent to a right angle, hands or a strap behind the thigh.":
    "Leg dich auf den Rücken, Hüfte und Knie rechtwinklig gebeugt, Hände oder ein Gurt hinter dem Oberschenkel.",
  "Straighten the knee slowly to the first firm stop.": "Streck das Knie langsam bis zum ersten festen Halt.",
  "Read how many degrees are missing to a straight knee.":
    "Lies ab, wie viele Grad zum gestreckten Knie fehlen.",
  "Then the other side.": "Dann die andere Seite.",
  "Tingling, or pain below the knee: that is not the muscle. Stop and leave the test out.":
    "Kribbeln oder Schmerz unter dem Knie: Das ist nicht der Muskel. Hör auf und lass den Test weg.",
  "The thigh moves.": "Der Oberschenkel bewegt sich.",
  "Forcing beyond the first stop.": "Über den ersten Halt hinaus zwingen.",
  "Being short here hardly goes with back pain.": "Hier kurz zu sein hat kaum mit Rückenschmerz zu tun.",
  "the angle of the knee while the thigh stays upright":
    "den Winkel des Knies, während der Oberschenkel senkrecht bleibt",
  "Straight leg raised by a helper": "Gestrecktes Bein, von jemandem gehoben",
  "Lie on the back.": "Leg dich auf den Rücken.",
  "A trained helper lifts one straight leg.": "Eine geschulte Person hebt ein gestrecktes Bein.",
  "Stop at firm resistance or at any symptom and read the angle.":
    "Bei festem Widerstand oder irgendeiner Beschwerde anhalten und den Winkel ablesen.",
  "Symptoms below the knee before 70 degrees: stop, and have it looked at.":
    "Beschwerden unter dem Knie vor 70 Grad: aufhören und ansehen lassen.",
  "The other leg lifts.": "Das andere Bein hebt sich.",
  "The knee bends.": "Das Knie beugt sich.",
  "It names no illness.": "Es benennt keine Krankheit.",
  "the angle of the leg": "den Winkel des Beins",
  "Hanging thigh at the edge of a bed": "Hängender Oberschenkel an der Bettkante",
  "length of the hip flexors": "Länge der Hüftbeuger",
  "Sit at the edge, roll back holding both knees until the low back lies flat.":
    "Setz dich an die Kante, roll zurück und halt beide Knie, bis der untere Rücken flach liegt.",
  "Keep one knee; let the other leg hang.": "Halt ein Knie; lass das andere Bein hängen.",
  "A trained hand holds the pelvis; read the thigh against the horizontal (below is negative).":
    "Eine geschulte Hand hält das Becken; lies den Oberschenkel gegen die Waagrechte ab (darunter ist negativ).",
  "Pain in the groin or the back.": "Schmerz in der Leiste oder im Rücken.",
  "The pelvis tips: then the angle says nothing.": "Das Becken kippt: Dann sagt der Winkel nichts.",
  "Without control of the pelvis it is right about as often as a guess.":
    "Ohne gehaltenes Becken trifft es etwa so oft wie Raten.",
  "the thigh; not reliably the pelvis, so it cannot judge alone":
    "den Oberschenkel; das Becken nicht verlässlich, darum kann sie allein nicht urteilen",
  "Knee to wall": "Knie zur Wand",
  "how far the ankle bends under load": "wie weit sich der Knöchel unter Last beugt",
  "Stand facing a wall, heel and big toe on one line at a right angle to it.":
    "Steh mit dem Gesicht zur Wand, Ferse und große Zehe auf einer Linie rechtwinklig zu ihr.",
  "Bring the knee to the wall with the heel down.": "Bring das Knie zur Wand, die Ferse am Boden.",
  "Move back to the furthest place from which the knee still touches.":
    "Geh zurück bis zur weitesten Stelle, von der das Knie sie noch berührt.",
  "Measure from toe to wall in centimetres. Then the other side.":
    "Miss von der Zehe zur Wand in Zentimetern. Dann die andere Seite.",
  "A pinch or pain in the ankle.": "Kneifen oder Schmerz im Knöchel.",
  "The heel lifts.": "Die Ferse hebt ab.",
  "The foot turns out.": "Der Fuß dreht nach außen.",
  "Healthy people are not quite alike on both sides.":
    "Auch gesunde Menschen sind auf beiden Seiten nicht ganz gleich.",
  "the angle of the shin; 1 cm is about 3.6 degrees": "den Winkel des Schienbeins; 1 cm sind etwa 3,6 Grad",
  "Arms overhead, lying on the back": "Arme über Kopf, auf dem Rücken",
  "how far the arms reach overhead": "wie weit die Arme über den Kopf reichen",
  "Lie on the back, knees bent, the low back gently flat.":
    "Leg dich auf den Rücken, Knie gebeugt, der untere Rücken sanft flach.",
  "Take a straight arm overhead, thumb first.": "Führ einen gestreckten Arm über den Kopf, Daumen voran.",
  "Stop when the low back lifts; a trained hand watches it.":
    "Halt an, wenn sich der untere Rücken hebt; eine geschulte Hand achtet darauf.",
  "Read the degrees between arm and floor. Then the other side.":
    "Lies die Grad zwischen Arm und Boden ab. Dann die andere Seite.",
  "A pinch in the shoulder.": "Kneifen in der Schulter.",
  "The low back arches: then the reach is not the shoulder's.":
    "Der untere Rücken geht ins Hohlkreuz: Dann ist die Reichweite nicht die der Schulter.",
  "It does not show that a muscle tilts the pelvis.": "Es zeigt nicht, dass ein Muskel das Becken kippt.",
  "the arm; not reliably the low back, so it cannot judge alone":
    "den Arm; den unteren Rücken nicht verlässlich, darum kann sie allein nicht urteilen",
  "Turning the hip in, sitting": "Die Hüfte eindrehen, im Sitzen",
  "how far each hip turns in": "wie weit jede Hüfte nach innen dreht",
  "Sit with the knee at a right angle and keep the thigh still.":
    "Sitz mit dem Knie im rechten Winkel und halt den Oberschenkel still.",
  "Swing the foot outwards.": "Schwenk den Fuß nach außen.",
  "Stop when the pelvis starts to lift.": "Halt an, wenn sich das Becken zu heben beginnt.",
  "Read the angle of the shin. Then the other side.":
    "Lies den Winkel des Schienbeins ab. Dann die andere Seite.",
  "Pain in the groin: stop and leave it out.": "Schmerz in der Leiste: aufhören und weglassen.",
  "The pelvis lifts.": "Das Becken hebt sich.",
  "Sitting one day and lying on another.": "An einem Tag im Sitzen, am anderen im Liegen.",
  "Less or uneven turning is common in back pain; that it is a cause is not shown.":
    "Weniger oder ungleiches Drehen ist bei Rückenschmerz häufig; dass es eine Ursache ist, ist nicht gezeigt.",
  "the angle of the shin": "den Winkel des Schienbeins",
  "Knee across, lying on the side": "Knie hinüber, auf der Seite liegend",
  "whether a position brings on a pain that you know": "ob eine Lage einen Schmerz bringt, den du kennst",
  "Lie on the side, the top hip bent to 60 degrees.":
    "Leg dich auf die Seite, die obere Hüfte auf 60 Grad gebeugt.",
  "Bring the top knee down across and the foot out.":
    "Bring das obere Knie nach unten hinüber und den Fuß nach außen.",
  "Note whether the pain that you know comes on.": "Notier, ob der Schmerz kommt, den du kennst.",
  "Leg pain or numbness.": "Beinschmerz oder Taubheit.",
  "Counting a stretch as your pain.": "Eine Dehnung als deinen Schmerz zählen.",
  "Buttock pain has several causes; a clinician can sort them, this cannot.":
    "Gesäßschmerz hat mehrere Ursachen; eine Fachperson kann sie unterscheiden, das hier nicht.",
  "Hip hinge with a stick": "Hüftbeuge mit einem Stab",
  "skill of hinging at the hips": "die Fertigkeit, in der Hüfte zu beugen",
  "Hold a stick along the back so that it touches head, upper back and tailbone.":
    "Halt einen Stab am Rücken, sodass er Kopf, oberen Rücken und Steißbein berührt.",
  "Soft knees; push the hips back.": "Knie locker; schieb die Hüfte nach hinten.",
  "Go on until one contact is lost, or to 70 to 90 degrees.":
    "Geh weiter, bis eine Berührung verloren geht, oder bis 70 bis 90 Grad.",
  "Do five; note the hip bend at the first lost contact.":
    "Mach fünf; notier die Hüftbeugung bei der ersten verlorenen Berührung.",
  "Back or leg pain.": "Rücken- oder Beinschmerz.",
  "Squatting instead: the knees should hardly bend.":
    "Stattdessen eine Kniebeuge: Die Knie sollen sich kaum beugen.",
  "A coach's test of a skill; no link to pain is shown, and bending otherwise is no fault.":
    "Der Test einer Fertigkeit; ein Zusammenhang mit Schmerz ist nicht gezeigt, und sich anders zu beugen ist kein Fehler.",
  "hip against low-back angle, and the shin":
    "den Winkel der Hüfte gegen den des unteren Rückens, und das Schienbein",
  "Chair stands in 30 seconds": "Aufstehen vom Stuhl in 30 Sekunden",
  "strength and endurance of the legs": "Kraft und Ausdauer der Beine",
  "Put a chair about 43 cm high against a wall; sit in the middle, arms crossed.":
    "Stell einen etwa 43 cm hohen Stuhl an die Wand; setz dich in die Mitte, Arme gekreuzt.",
  "Stand up fully and sit again as often as you can in 30 seconds.":
    "Steh ganz auf und setz dich wieder, so oft du in 30 Sekunden kannst.",
  "More than halfway up at the end counts as one.": "Am Ende mehr als halb oben zählt als eins.",
  "If you need the arms, write 0.": "Brauchst du die Arme, schreib 0.",
  "You feel unsteady.": "Du fühlst dich unsicher.",
  "Another chair than last time.": "Ein anderer Stuhl als letztes Mal.",
  "Not standing up fully.": "Nicht ganz aufstehen.",
  "Norms that we trust begin at 60 years.": "Normen, denen wir trauen, beginnen mit 60 Jahren.",
  "full stands": "ganze Aufstehbewegungen",
  "Five stands from a chair": "Fünfmal Aufstehen vom Stuhl",
  "power of the legs": "Schnellkraft der Beine",
  "Put a chair 43 to 45 cm high against a wall; sit, arms crossed.":
    "Stell einen 43 bis 45 cm hohen Stuhl an die Wand; setz dich, Arme gekreuzt.",
  "Start the timer and stand up five times, as fast as is safe.":
    "Starte die Uhr und steh fünfmal auf, so schnell es sicher ist.",
  "Stop the timer at the fifth full stand; do it so every time.":
    "Halt die Uhr beim fünften ganzen Aufstehen an; mach es jedes Mal so.",
  "Its norms begin at 50 years and have gaps.": "Die Normen beginnen mit 50 Jahren und haben Lücken.",
  "Standing on one leg": "Auf einem Bein stehen",
  balance: "Gleichgewicht",
  "Stand barefoot with something firm in reach, arms crossed, eyes open.":
    "Steh barfuß mit etwas Festem in Reichweite, Arme gekreuzt, Augen offen.",
  "Lift one foot near the other ankle and start the timer.":
    "Heb einen Fuß nah an den anderen Knöchel und starte die Uhr.",
  "Stop the timer when the foot comes down, you hop, or an arm moves; at the latest at 45 seconds.":
    "Halt die Uhr an, wenn der Fuß aufsetzt, du hüpfst oder sich ein Arm bewegt; spätestens bei 45 Sekunden.",
  "Three tries on each side; write them all down.": "Drei Versuche je Seite; schreib alle auf.",
  "You lose balance and nothing firm is in reach.":
    "Du verlierst das Gleichgewicht und nichts Festes ist in Reichweite.",
  "Eyes closed on one day and open on another.":
    "An einem Tag mit geschlossenen, am anderen mit offenen Augen.",
  "Shoes.": "Schuhe.",
  "Times fall with age in everyone.": "Die Zeiten werden bei allen mit dem Alter kürzer.",
  "foot down, hop, arm movement": "Fuß setzt auf, Hüpfen, Armbewegung",
  "Lifting both legs, face down": "Beide Beine heben, auf dem Bauch",
  "endurance of the low back": "Ausdauer des unteren Rückens",
  "Lie face down, hands under the forehead.": "Leg dich auf den Bauch, Hände unter der Stirn.",
  "Lift both straight legs until the knees clear the floor.":
    "Heb beide gestreckten Beine, bis die Knie vom Boden frei sind.",
  "Stop the timer when a knee touches.": "Halt die Uhr an, wenn ein Knie aufsetzt.",
  "Knees bent.": "Die Knie sind gebeugt.",
  "Pushing with the hands.": "Mit den Händen drücken.",
  "No norm was read; compare with your own past.":
    "Keine Norm wurde gelesen; vergleich mit deinen eigenen früheren Werten.",
  "whether the knees are off the floor": "ob die Knie vom Boden ab sind",
  "Watching the walk": "Den Gang ansehen",
  "signs that are seen in walking": "Zeichen, die man beim Gehen sieht",
  "Have ten metres of ordinary walking filmed from behind and from the side, at hip height.":
    "Lass zehn Meter gewöhnliches Gehen von hinten und von der Seite filmen, in Hüfthöhe.",
  "Three passes at your usual pace.": "Drei Durchgänge in deinem üblichen Tempo.",
  "Count the signs seen each time: a drop of the free side, a lean, a foot turned out, a short step.":
    "Zähl die Zeichen, die man jedes Mal sieht: ein Absinken der freien Seite, eine Neigung, ein nach außen gedrehter Fuß, ein kurzer Schritt.",
  "Pain above 5 of 10.": "Schmerz über 5 von 10.",
  "A foot that slaps and never did before: answer the safety questions again.":
    "Ein Fuß, der klatscht und es früher nie tat: die Sicherheitsfragen noch einmal beantworten.",
  "Walking for the camera.": "Für die Kamera gehen.",
  "Signs describe a walk; people who look at the same film agree little.":
    "Zeichen beschreiben einen Gang; Menschen, die denselben Film ansehen, stimmen wenig überein.",
  "drop of the pelvis, lean of the trunk, step width and length":
    "Absinken des Beckens, Neigung des Rumpfes, Breite und Länge der Schritte",
  "Estimated maximum of a lift": "Geschätztes Maximum einer Übung",
  "strength in a lift that you know": "Kraft in einer Übung, die du kennst",
  "Warm up with two or three lighter sets.": "Wärm dich mit zwei oder drei leichteren Sätzen auf.",
  "Do one set of 3 to 10 repetitions and stop with one or two in reserve.":
    "Mach einen Satz von 3 bis 10 Wiederholungen und hör mit einer oder zwei in Reserve auf.",
  "Write down load, repetitions and how many were left.":
    "Schreib Gewicht, Wiederholungen und die Reserve auf.",
  "The maximum is worked out from them.": "Daraus wird das Maximum berechnet.",
  "The form breaks down.": "Die Form bricht zusammen.",
  "More than ten repetitions.": "Mehr als zehn Wiederholungen.",
  "Another lift or another depth.": "Eine andere Übung oder eine andere Tiefe.",
  "People judge repetitions in reserve to about one when near the limit, worse when far from it.":
    "Menschen schätzen ihre Reserve nahe der Grenze auf etwa eine Wiederholung genau, weiter weg schlechter.",
  repetitions: "Wiederholungen",
};
