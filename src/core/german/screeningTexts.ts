/** German safety questions, what follows from them, and conditions, by the English text. */
export const SCREENING_DE: Readonly<Record<string, string>> = {
  "cauda equina syndrome": "Cauda-equina-Syndrom",
  "Since this back or leg problem began: do you have new or worse trouble starting to pass urine, do you not feel the flow, do you leak, or do you not notice that you are full?":
    "Seit dieses Rücken- oder Beinproblem begann: Hast du neue oder stärkere Mühe, das Wasserlassen zu beginnen, spürst du den Strahl nicht, verlierst du Urin oder merkst du nicht, dass die Blase voll ist?",
  "A small leak that you have had unchanged for a long time, for example since giving birth, is not a yes.":
    "Ein kleiner Verlust, den du seit Langem unverändert hast, zum Beispiel seit einer Geburt, ist kein Ja.",
  "Stop exercising. This can be a rare emergency of the nerves that has to be checked now. Go to an emergency department or call the emergency number; do not wait for an appointment.":
    "Hör auf zu üben. Das kann ein seltener Notfall der Nerven sein, der jetzt geprüft werden muss. Geh in eine Notaufnahme oder ruf den Notruf; warte nicht auf einen Termin.",
  "Emergency MRI as soon as possible, within 4 hours of the request in hospital. A residual volume of 200 ml or more raises the likelihood; less does not exclude.":
    "Notfall-MRT so bald wie möglich, innerhalb von 4 Stunden nach der Anforderung im Krankenhaus. Ein Restharn von 200 ml oder mehr erhöht die Wahrscheinlichkeit; weniger schließt nicht aus.",
  "Since this back or leg problem began: have you newly lost control of your bowels, or do you no longer feel when they are full?":
    "Seit dieses Rücken- oder Beinproblem begann: Hast du neu die Kontrolle über den Stuhlgang verloren, oder spürst du nicht mehr, wenn der Darm voll ist?",
  "Ordinary constipation is not a yes.": "Gewöhnliche Verstopfung ist kein Ja.",
  "Is there new or worse numbness, or pins and needles, between your legs, around the genitals or the back passage, even in a small patch?":
    "Gibt es neue oder stärkere Taubheit oder Kribbeln zwischen den Beinen, um die Geschlechtsteile oder den After, auch nur an einer kleinen Stelle?",
  "Numbness that goes within minutes of leaving a bicycle or a hard seat is not a yes.":
    "Taubheit, die Minuten nach dem Absteigen vom Rad oder Aufstehen von einem harten Sitz vergeht, ist kein Ja.",
  "Since this back problem began: have you newly lost feeling in the genitals, or has sexual function newly changed with it?":
    "Seit dieses Rückenproblem begann: Hast du neu das Gefühl in den Geschlechtsteilen verloren, oder hat sich damit die Sexualfunktion neu verändert?",
  "Pain that makes sex uncomfortable, or a problem you have known for long, is not a yes. We ask because it is easily left unsaid.":
    "Schmerz, der Sex unangenehm macht, oder ein Problem, das du lange kennst, ist kein Ja. Wir fragen, weil es leicht ungesagt bleibt.",
  "Emergency MRI as soon as possible, within 4 hours of the request in hospital. A residual volume of 200 ml or more raises the likelihood; less does not exclude. Often not volunteered.":
    "Notfall-MRT so bald wie möglich, innerhalb von 4 Stunden nach der Anforderung im Krankenhaus. Ein Restharn von 200 ml oder mehr erhöht die Wahrscheinlichkeit; weniger schließt nicht aus. Wird oft nicht von selbst gesagt.",
  "Is there new or worsening pain, weakness or numbness that runs from the back down both legs?":
    "Gibt es neuen oder zunehmenden Schmerz, Schwäche oder Taubheit, die vom Rücken in beide Beine ziehen?",
  "A yes reaches below the knees, or comes with weakness or numbness. Sore muscles after exercise, or stiffness of both legs that you know and that has not changed, is not a yes.":
    "Ein Ja reicht bis unter die Knie oder kommt mit Schwäche oder Taubheit. Muskelkater nach dem Training oder eine Steifheit beider Beine, die du kennst und die sich nicht geändert hat, ist kein Ja.",
  "Signs of nerve roots on both sides count as a suspected early cauda equina syndrome.":
    "Zeichen von Nervenwurzeln auf beiden Seiten gelten als Verdacht auf ein frühes Cauda-equina-Syndrom.",
  "progressive neurological deficit": "fortschreitender Nervenausfall",
  "Is one leg getting weaker over hours or days: does the foot drag or slap, or does the leg give way because it is weak and not only because it hurts?":
    "Wird ein Bein über Stunden oder Tage schwächer: Schleift oder klatscht der Fuß, oder gibt das Bein nach, weil es schwach ist und nicht nur, weil es schmerzt?",
  "Being newly unable to lift the foot or to stand on tiptoe is a yes. A knee that gives way from an old knee problem, or a weakness that is known and unchanged, is not.":
    "Den Fuß neu nicht heben oder nicht auf den Zehen stehen zu können ist ein Ja. Ein Knie, das wegen eines alten Knieproblems nachgibt, oder eine bekannte, unveränderte Schwäche ist keines.",
  "Stop exercising and go to an emergency department today.":
    "Hör auf zu üben und geh heute in eine Notaufnahme.",
  "Severe or progressive motor loss; a severe loss in both legs is a cauda equina item.":
    "Schwerer oder fortschreitender Kraftverlust; ein schwerer Verlust in beiden Beinen gehört zur Cauda equina.",
  "spinal cord compression, metastatic among others":
    "Druck auf das Rückenmark, unter anderem durch Metastasen",
  "Together with spine pain, is any of these new or worse: a band of pain round the chest or belly, unsteady walking, clumsy hands, stiff legs?":
    "Ist zusammen mit dem Schmerz an der Wirbelsäule etwas davon neu oder schlimmer: ein Schmerz wie ein Band um Brust oder Bauch, unsicherer Gang, ungeschickte Hände, steife Beine?",
  "Something long known and explained, such as an unchanged nerve illness, is not a yes.":
    "Etwas lange Bekanntes und Erklärtes, etwa eine unveränderte Nervenkrankheit, ist kein Ja.",
  "Go to an emergency department now, or call the emergency number.":
    "Geh jetzt in eine Notaufnahme oder ruf den Notruf.",
  "Pathway for metastatic cord compression, above all after cancer.":
    "Weg für Druck auf das Rückenmark durch Metastasen, vor allem nach Krebs.",
  "Did this pain start in recent weeks with a fall from height, a road accident or a hard blow that nobody has checked yet?":
    "Begann dieser Schmerz in den letzten Wochen mit einem Sturz aus der Höhe, einem Verkehrsunfall oder einem harten Schlag, den noch niemand geprüft hat?",
  "A small bump in a younger adult with pain that is easing is not a yes.":
    "Ein kleiner Stoß bei einem jüngeren Erwachsenen mit Schmerz, der nachlässt, ist kein Ja.",
  "Do not exercise. Have it checked today; call for help if you cannot stand.":
    "Übe nicht. Lass es heute prüfen; ruf Hilfe, wenn du nicht stehen kannst.",
  "Severe trauma: probability of a fracture 11 % (8 to 16); with a bruise or graze 62 % (49 to 74).":
    "Schweres Trauma: Wahrscheinlichkeit eines Bruchs 11 % (8 bis 16); mit Bluterguss oder Schürfung 62 % (49 bis 74).",
  "abdominal aortic aneurysm": "Aneurysma der Bauchschlagader",
  "Is there a sudden, new and severe pain in the back or belly with faintness, cold sweat or a throbbing lump in the belly?":
    "Gibt es einen plötzlichen, neuen und starken Schmerz in Rücken oder Bauch mit Ohnmachtsgefühl, kaltem Schweiß oder einer pochenden Schwellung im Bauch?",
  "A yes is a sudden severe new pain with faintness or collapse, or a throbbing lump. It weighs more over 60, in smokers and with high blood pressure.":
    "Ein Ja ist ein plötzlicher, starker, neuer Schmerz mit Ohnmachtsgefühl oder Zusammenbruch, oder eine pochende Schwellung. Es wiegt mehr über 60, bei Rauchern und bei hohem Blutdruck.",
  "Call the emergency number now.": "Ruf jetzt den Notruf.",
  "Think of a ruptured aneurysm in new abdominal or back pain with collapse or loss of consciousness.":
    "Bei neuem Bauch- oder Rückenschmerz mit Kollaps oder Bewusstlosigkeit an ein geplatztes Aneurysma denken.",
  "Now or in the last day: pressure, tightness or pain in the chest (perhaps into arm, jaw or back), breathlessness that is unusual for you, or fainting during effort?":
    "Jetzt oder am letzten Tag: Druck, Enge oder Schmerz in der Brust (vielleicht in Arm, Kiefer oder Rücken), Atemnot, die für dich ungewöhnlich ist, oder eine Ohnmacht bei Anstrengung?",
  "Puffing with hard effort that settles within minutes, or a breathlessness that you know and that a doctor has explained, is not a yes.":
    "Schnaufen bei harter Anstrengung, das nach Minuten nachlässt, oder eine Atemnot, die du kennst und die ärztlich erklärt ist, ist kein Ja.",
  "Stop. Sit down. Call the emergency number now.": "Hör auf. Setz dich. Ruf jetzt den Notruf.",
  "Before any test of exertion. Ordinary breathlessness on effort is left out on purpose.":
    "Vor jedem Belastungstest. Gewöhnliche Atemnot bei Anstrengung ist absichtlich ausgelassen.",
  "risk of self-harm": "Gefahr, sich etwas anzutun",
  "Do you have thoughts of harming yourself, or of not wanting to live?":
    "Hast du Gedanken, dir etwas anzutun oder nicht mehr leben zu wollen?",
  "We ask everyone with long pain, because help exists.":
    "Wir fragen alle mit langem Schmerz, weil es Hilfe gibt.",
  "Please get help now: call the emergency number or a crisis line, or go to an emergency department. You do not have to be alone with this.":
    "Bitte hol dir jetzt Hilfe: Ruf den Notruf oder ein Krisentelefon oder geh in eine Notaufnahme. Du musst damit nicht allein sein.",
  "Ask calmly; show a local crisis line.": "Ruhig fragen; ein örtliches Krisentelefon zeigen.",
  "spinal infection": "Infektion der Wirbelsäule",
  "Is there new or worse back pain together with fever, shivers or feeling really ill, without a plain cause such as a cold or flu?":
    "Gibt es neuen oder stärkeren Rückenschmerz zusammen mit Fieber, Schüttelfrost oder dem Gefühl, richtig krank zu sein, ohne klare Ursache wie Erkältung oder Grippe?",
  "Aching all over with a cold is not a yes, unless the back pain is severe or stays.":
    "Gliederschmerz bei einer Erkältung ist kein Ja, außer der Rückenschmerz ist stark oder bleibt.",
  "See a doctor today.": "Geh heute zum Arzt.",
  "Discitis or epidural abscess: blood tests, MRI.":
    "Spondylodiszitis oder epiduraler Abszess: Blutwerte, MRT.",
  "osteoporotic fracture": "Bruch bei Osteoporose",
  "Did a new back pain come suddenly after something small, such as a cough, a stumble or lifting a bag?":
    "Kam ein neuer Rückenschmerz plötzlich nach etwas Kleinem, etwa Husten, Stolpern oder dem Heben einer Tasche?",
  "It counts if you are over 65, have osteoporosis or have grown shorter. Age alone is not a yes.":
    "Es zählt, wenn du über 65 bist, Osteoporose hast oder kleiner geworden bist. Das Alter allein ist kein Ja.",
  "Do not bend, twist or lift. Be seen today or tomorrow.":
    "Nicht beugen, drehen oder heben. Lass dich heute oder morgen untersuchen.",
  "Older age: probability of a fracture 9 % (3 to 25); several flags together 90 % (34 to 99).":
    "Höheres Alter: Wahrscheinlichkeit eines Bruchs 9 % (3 bis 25); mehrere Zeichen zusammen 90 % (34 bis 99).",
  "Have you taken steroid tablets for three months or more?":
    "Hast du drei Monate oder länger Kortisontabletten genommen?",
  "It counts if this spine pain is new or worse. Inhalers, creams or one injection into a joint are not a yes.":
    "Es zählt, wenn dieser Schmerz an der Wirbelsäule neu oder schlimmer ist. Sprays, Salben oder eine einzelne Spritze in ein Gelenk sind kein Ja.",
  "Be seen within a day or two, and avoid bending with load.":
    "Lass dich in ein bis zwei Tagen untersuchen und beug dich nicht mit Last.",
  "Long use of corticosteroids: probability of a fracture 33 % (10 to 67).":
    "Langer Gebrauch von Kortison: Wahrscheinlichkeit eines Bruchs 33 % (10 bis 67).",
  "In recent weeks, not today: chest tightness or pain that comes with effort and goes with rest, or clearly less breath than before for the same effort, that no doctor knows of?":
    "In den letzten Wochen, nicht heute: Enge oder Schmerz in der Brust, die mit Anstrengung kommen und mit Ruhe gehen, oder deutlich weniger Luft als früher bei gleicher Anstrengung, wovon kein Arzt weiß?",
  "Being out of breath from being unfit, unchanged for months, is not a yes.":
    "Außer Atem zu sein, weil man nicht fit ist, seit Monaten unverändert, ist kein Ja.",
  "Speak to a doctor today, before any exercise test or hard effort. If it comes at rest, call the emergency number.":
    "Sprich heute mit einem Arzt, vor jedem Belastungstest und vor harter Anstrengung. Kommt es in Ruhe, ruf den Notruf.",
  "Possible new angina or heart failure.": "Mögliche neue Angina oder Herzschwäche.",
  "deep vein thrombosis": "tiefe Beinvenenthrombose",
  "Does one calf or leg newly hurt and swell, or feel warm, or look red?":
    "Schmerzt und schwillt eine Wade oder ein Bein neu, fühlt es sich warm an oder sieht es rot aus?",
  "It weighs more after travel, surgery or illness and in pregnancy. Sore muscles in both legs after training are not a yes. With sudden breathlessness or chest pain it is an emergency.":
    "Es wiegt mehr nach Reise, Operation oder Krankheit und in der Schwangerschaft. Muskelkater in beiden Beinen nach dem Training ist kein Ja. Mit plötzlicher Atemnot oder Brustschmerz ist es ein Notfall.",
  "Be seen today. Do not massage or exercise the leg. With sudden breathlessness or chest pain call the emergency number.":
    "Lass dich heute untersuchen. Das Bein nicht massieren und nicht üben. Bei plötzlicher Atemnot oder Brustschmerz ruf den Notruf.",
  "Can look like sciatica.": "Kann wie Ischias aussehen.",
  "kidney and urinary tract": "Niere und Harnwege",
  "Is there a new pain in the side below the ribs with blood in the urine, burning when passing urine, fever or shivers, or waves of pain in which you cannot lie still?":
    "Gibt es einen neuen Schmerz in der Flanke unter den Rippen mit Blut im Urin, Brennen beim Wasserlassen, Fieber oder Schüttelfrost, oder Schmerzwellen, bei denen du nicht still liegen kannst?",
  "Pain that follows the period or meals is asked separately.":
    "Nach Schmerz, der der Periode oder dem Essen folgt, wird eigens gefragt.",
  "Stone or kidney infection; with fever and rigors an emergency.":
    "Stein oder Infektion der Niere; mit Fieber und Schüttelfrost ein Notfall.",
  "Have you ever had cancer, and is this spine pain new or clearly different?":
    "Hattest du je Krebs, und ist dieser Schmerz an der Wirbelsäule neu oder deutlich anders?",
  "Old back pain that has not changed and that a doctor knows is not a yes.":
    "Alter Rückenschmerz, der sich nicht geändert hat und von dem ein Arzt weiß, ist kein Ja.",
  "Tell a doctor this week that you have had cancer and now have new back pain. Hold back from loaded exercise and tests until then. Ordinary walking is fine if it is comfortable.":
    "Sag diese Woche einem Arzt, dass du Krebs hattest und nun neuen Rückenschmerz hast. Lass bis dahin Übungen mit Gewicht und Tests. Gewöhnliches Gehen ist in Ordnung, wenn es angenehm ist.",
  "Probability 33 % (95 % CI 22 to 46) in the best study; the only single flag that informs. Breast, lung, prostate, kidney, thyroid and blood above all.":
    "Wahrscheinlichkeit 33 % (95-%-Bereich 22 bis 46) in der besten Studie; das einzige einzelne Zeichen, das etwas sagt. Vor allem Brust, Lunge, Prostata, Niere, Schilddrüse und Blut.",
  "Is any of these new: weight loss you did not try for, night sweats that soak you, or constant pain that wakes you and that no position eases?":
    "Ist etwas davon neu: Gewichtsverlust ohne Absicht, Nachtschweiß, der dich durchnässt, oder ein ständiger Schmerz, der dich weckt und den keine Lage lindert?",
  "Waking when you turn over, or hot flushes that you know, are not a yes.":
    "Aufwachen beim Umdrehen oder Hitzewallungen, die du kennst, sind kein Ja.",
  "Arrange to see a doctor within days.": "Mach in den nächsten Tagen einen Arzttermin.",
  "Each alone changes the probability little; use them together.":
    "Jedes allein ändert die Wahrscheinlichkeit wenig; zusammen nutzen.",
  "With new or worse back pain, does any of these hold: injected drugs, a weak immune system, an infection in recent weeks, an operation or injection near the spine, contact with tuberculosis?":
    "Gilt bei neuem oder stärkerem Rückenschmerz etwas davon: gespritzte Drogen, ein schwaches Immunsystem, eine Infektion in den letzten Wochen, eine Operation oder Spritze nahe der Wirbelsäule, Kontakt mit Tuberkulose?",
  "Without new or worse back pain it is not a yes.":
    "Ohne neuen oder stärkeren Rückenschmerz ist es kein Ja.",
  "Ask to see a doctor within days, and today if you also have a fever.":
    "Bitte um einen Arzttermin in den nächsten Tagen, und heute, wenn du auch Fieber hast.",
  "Context of risk.": "Umstände mit Risiko.",
  "radiculopathy without progression": "Nervenwurzelreizung ohne Fortschreiten",
  "Is there leg pain from the back with numbness or slight weakness that is steady and not getting worse, and that no clinician has checked yet?":
    "Gibt es Beinschmerz vom Rücken mit Taubheit oder leichter Schwäche, die gleich bleibt und nicht schlimmer wird, und die noch keine Fachperson geprüft hat?",
  "If a clinician has checked it and it is unchanged, answer no and name it among your conditions.":
    "Hat eine Fachperson es geprüft und ist es unverändert, antworte mit Nein und nenn es bei deinen Beschwerden.",
  "See a doctor or physiotherapist within days, before strength tests. Walking and gentle moves that do not send pain further down the leg are fine.":
    "Geh in den nächsten Tagen in eine Arzt- oder Physiotherapiepraxis, vor Krafttests. Gehen und sanfte Bewegungen, die den Schmerz nicht weiter ins Bein schicken, sind in Ordnung.",
  "Sciatica care: stay active, no routine imaging; that is why the plan is limited and not stopped.":
    "Bei Ischias: aktiv bleiben, keine Bilder als Routine; darum ist der Plan begrenzt und nicht gestoppt.",
  "axial spondyloarthritis": "axiale Spondyloarthritis",
  "Did your back pain begin before the age of 45, and has it lasted more than three months?":
    "Begann dein Rückenschmerz vor dem 45. Lebensjahr, und dauert er länger als drei Monate?",
  "If so, a few signs are asked one by one; it counts from three of them on.":
    "Wenn ja, werden einige Zeichen einzeln gefragt; es zählt ab dreien davon.",
  "Ask your doctor about inflammatory back pain. Keep moving: exercise is part of the treatment.":
    "Frag deinen Arzt nach entzündlichem Rückenschmerz. Bleib in Bewegung: Übung gehört zur Behandlung.",
  "Count rule: four or more signs, referral; exactly three, HLA-B27 and referral if positive.":
    "Zählregel: vier Zeichen oder mehr, Überweisung; genau drei, HLA-B27 und Überweisung, wenn positiv.",
  "outside the covered age": "außerhalb des vorgesehenen Alters",
  "Are you under 16?": "Bist du unter 16?",
  "This programme is made for adults.": "Dieses Programm ist für Erwachsene gemacht.",
  "This programme is for adults. Everyday play and sport may go on; see a doctor about back pain before following a plan.":
    "Dieses Programm ist für Erwachsene. Alltägliches Spielen und Sport dürfen weitergehen; sprich mit einem Arzt über Rückenschmerz, bevor du einem Plan folgst.",
  "The guideline covers people of 16 and over.": "Die Leitlinie gilt ab 16 Jahren.",
  "recent spine or hip surgery": "kürzliche Operation an Wirbelsäule oder Hüfte",
  "Did you have an operation on the spine or a hip in the last three months, or has a surgeon set a limit that still holds?":
    "Hattest du in den letzten drei Monaten eine Operation an Wirbelsäule oder Hüfte, oder hat die Chirurgie eine Grenze gesetzt, die noch gilt?",
  "An old operation without a limit that still holds is not a yes.":
    "Eine alte Operation ohne Grenze, die noch gilt, ist kein Ja.",
  "Follow your surgical team. Walking and the exercises they gave you go on; let them approve anything new, and leave out tests.":
    "Folge deinem Operationsteam. Gehen und die Übungen, die es dir gab, gehen weiter; lass es Neues erst gutheißen, und lass Tests weg.",
  "Raising arm and leg on all fours and lifting the pelvis loaded an implant like walking.":
    "Arm und Bein heben im Vierfüßlerstand und das Becken heben belasteten ein Implantat wie Gehen.",
  "review trigger": "Anlass zur Überprüfung",
  "Has your pain become clearly worse over two weeks, or is it no better after six weeks of doing the plan?":
    "Ist dein Schmerz über zwei Wochen deutlich schlimmer geworden, oder nach sechs Wochen mit dem Plan nicht besser?",
  "A flare of a few days is not a yes.": "Ein Schub von wenigen Tagen ist kein Ja.",
  "Book a physiotherapist or doctor for a review. Keep walking and the easy exercises; go back one step on the hard ones.":
    "Mach einen Termin in einer Physiotherapie- oder Arztpraxis zur Überprüfung. Geh weiter und mach die leichten Übungen; bei den schweren eine Stufe zurück.",
  "Think again about other diagnoses when symptoms change. The limits of time are a product choice.":
    "Bei veränderten Beschwerden andere Diagnosen neu bedenken. Die Zeitgrenzen sind unsere eigene Wahl.",
  "atypical age": "ungewöhnliches Alter",
  "Is this the first back pain of your life, and are you over 55?":
    "Ist das der erste Rückenschmerz deines Lebens, und bist du über 55?",
  "It counts only when nothing else in this list is a yes.":
    "Es zählt nur, wenn sonst nichts in dieser Liste ein Ja ist.",
  "Mention it at your next visit. Age alone rarely means something serious; gentle activity is right.":
    "Erwähn es beim nächsten Besuch. Das Alter allein bedeutet selten etwas Ernstes; sanfte Bewegung ist richtig.",
  "Age alone is a weak flag.": "Das Alter allein ist ein schwaches Zeichen.",
  "pelvic or digestive pattern": "Muster von Becken oder Verdauung",
  "Does the back pain come and go with your periods, with meals or with opening the bowels?":
    "Kommt und geht der Rückenschmerz mit deiner Periode, mit dem Essen oder mit dem Stuhlgang?",
  "Only a clear pattern is a yes.": "Nur ein klares Muster ist ein Ja.",
  "Mention the pattern to a doctor at a normal visit. You may go on exercising as it feels comfortable.":
    "Erwähn das Muster bei einem gewöhnlichen Arztbesuch. Du darfst weiter üben, so wie es angenehm ist.",
  "Cyclic pain: endometriosis and others; by itself not an emergency.":
    "Zyklischer Schmerz: Endometriose und anderes; für sich allein kein Notfall.",
  "yellow flag: mood, fear of movement": "gelbes Zeichen: Stimmung, Angst vor Bewegung",
  "Are you feeling very low, or sure that movement will damage your back?":
    "Bist du sehr niedergeschlagen, oder bist du sicher, dass Bewegung deinem Rücken schadet?",
  "Both are common with long pain.": "Beides ist bei langem Schmerz häufig.",
  "This is common and can be helped; a clinician can talk it through with you. Gentle movement is safe and often eases worry: start small and build up.":
    "Das ist häufig, und es gibt Hilfe; eine Fachperson kann es mit dir durchsprechen. Sanfte Bewegung ist sicher und nimmt oft Sorgen: klein anfangen und aufbauen.",
  "Stratify and add psychological support; do not stop activity.":
    "Einstufen und psychologisch begleiten; Bewegung nicht stoppen.",
  "Has a doctor ever told you of a heart problem or of high blood pressure?":
    "Hat dir je ein Arzt von einem Herzproblem oder hohem Blutdruck gesagt?",
  "Well treated counts as a yes; it changes little.": "Gut behandelt gilt als Ja; es ändert wenig.",
  "Ask your doctor how hard you may work. Start light and build up; leave out maximal tests until you have asked. Breathe out on effort.":
    "Frag deinen Arzt, wie hart du arbeiten darfst. Fang leicht an und steigere; lass Tests bis zum Äußersten, bis du gefragt hast. Atme bei der Anstrengung aus.",
  "Do you get chest pain at rest, in daily life or on effort?":
    "Hast du Brustschmerz in Ruhe, im Alltag oder bei Anstrengung?",
  "Chest pain now or in the last day was asked among the emergencies.":
    "Nach Brustschmerz jetzt oder am letzten Tag wurde bei den Notfällen gefragt.",
  "Speak to a doctor before hard effort or any test. Comfortable walking is fine; stop if it brings the pain.":
    "Sprich vor harter Anstrengung und vor jedem Test mit einem Arzt. Bequemes Gehen ist in Ordnung; hör auf, wenn es den Schmerz bringt.",
  "In the last twelve months, have you fainted or lost your balance from dizziness?":
    "Bist du in den letzten zwölf Monaten ohnmächtig geworden oder durch Schwindel aus dem Gleichgewicht geraten?",
  "Stumbling over something is not a yes.": "Über etwas stolpern ist kein Ja.",
  "Ask a doctor before hard effort. Until then leave out maximal tests and balance work without something firm to hold.":
    "Frag vor harter Anstrengung einen Arzt. Lass bis dahin Tests bis zum Äußersten und Gleichgewichtsübungen ohne festen Halt weg.",
  "Do you have another long-term illness?": "Hast du eine andere lange Krankheit?",
  "Diabetes, lung, kidney or nerve illness, for example.":
    "Zum Beispiel Diabetes, Lungen-, Nieren- oder Nervenkrankheit.",
  "Ask the doctor who treats it what it changes. Start light and build up; leave out maximal tests until you have asked.":
    "Frag den Arzt, der sie behandelt, was sie ändert. Fang leicht an und steigere; lass Tests bis zum Äußersten, bis du gefragt hast.",
  "Do you take prescribed medicine for a long-term illness?":
    "Nimmst du verschriebene Medikamente gegen eine lange Krankheit?",
  "Some medicines change the pulse, the blood pressure or the balance.":
    "Manche Medikamente verändern Puls, Blutdruck oder Gleichgewicht.",
  "Ask whether it changes how hard you may work. Start light and build up; leave out maximal tests until you have asked.":
    "Frag, ob es ändert, wie hart du arbeiten darfst. Fang leicht an und steigere; lass Tests bis zum Äußersten, bis du gefragt hast.",
  "Do you have a problem of bone, joint or soft tissue that activity could make worse?":
    "Hast du ein Problem an Knochen, Gelenk oder Weichteilen, das durch Bewegung schlimmer werden könnte?",
  "Your back pain is asked elsewhere.": "Nach deinem Rückenschmerz wird anderswo gefragt.",
  "Name it among your conditions, so that exercises can be changed. Pain guides how far and how hard.":
    "Nenn es bei deinen Beschwerden, damit Übungen geändert werden können. Schmerz leitet, wie weit und wie hart.",
  "Has a doctor said that you should be active only under supervision?":
    "Hat ein Arzt gesagt, dass du nur unter Aufsicht aktiv sein sollst?",
  "A general advice to be careful is not a yes.": "Ein allgemeiner Rat zur Vorsicht ist kein Ja.",
  "Train where someone qualified is with you, and show them this plan first. Ordinary walking goes on as your doctor allows.":
    "Trainiere dort, wo eine ausgebildete Person dabei ist, und zeig ihr zuerst diesen Plan. Gewöhnliches Gehen geht weiter, wie dein Arzt es erlaubt.",
  "Do you have a known disease of the heart or blood vessels, of the kidneys, or diabetes?":
    "Hast du eine bekannte Krankheit von Herz oder Gefäßen, der Nieren, oder Diabetes?",
  "If so, whether you exercise already decides what comes next.":
    "Wenn ja, entscheidet, ob du schon regelmäßig übst, was als Nächstes kommt.",
  "With such a disease and no regular exercise so far, ask your doctor before you start. If you exercise already and have no symptoms, go on; hard work only after some settled weeks of moderate work.":
    "Mit einer solchen Krankheit und bisher ohne regelmäßige Übung frag deinen Arzt, bevor du beginnst. Übst du schon und hast keine Beschwerden, mach weiter; harte Arbeit erst nach einigen ruhigen Wochen mit mäßiger.",
  "High blood pressure, not controlled or severe": "Hoher Blutdruck, nicht eingestellt oder schwer",
  "No maximal tests and no long holds. No lifting while the pressure at rest is above 180/110 mmHg, until cleared.":
    "Keine Tests bis zum Äußersten und kein langes Halten. Kein Heben, solange der Ruhewert über 180/110 mmHg liegt, bis es freigegeben ist.",
  "Breathe out on effort and never hold the breath; 40 to 60 % of the maximum; holds of at most 10 s; nothing with the head low.":
    "Bei der Anstrengung ausatmen und nie die Luft anhalten; 40 bis 60 % des Maximums; höchstens 10 s halten; nichts mit tiefem Kopf.",
  "Osteoporosis or a vertebral fracture": "Osteoporose oder ein Wirbelbruch",
  "Train, with changes.": "Trainieren, mit Änderungen.",
  "Strength on two days a week or more, 8 to 12 repetitions; balance every day; back endurance 5 to 10 minutes a day in holds of 3 to 5 s. Form before load. Nothing rapid, repeated, weighted or at the end of the range in bending or twisting; no lifting from the floor. After a vertebral fracture a physiotherapist first.":
    "Kraft an zwei Tagen in der Woche oder mehr, 8 bis 12 Wiederholungen; Gleichgewicht jeden Tag; Ausdauer des Rückens 5 bis 10 Minuten am Tag, je 3 bis 5 s gehalten. Form vor Last. Nichts Schnelles, Wiederholtes, Beschwertes oder am Ende des Wegs beim Beugen oder Drehen; kein Heben vom Boden. Nach einem Wirbelbruch zuerst Physiotherapie.",
  "Pregnancy without complications": "Schwangerschaft ohne Komplikationen",
  "Go on, or start with the agreement of those who care for you.":
    "Weitermachen, oder in Absprache mit denen beginnen, die dich betreuen.",
  "Stop and ask for help at: bleeding, loss of fluid, painful contractions, breathlessness before effort, dizziness, chest pain, headache, weakness that unsteadies you, pain or swelling of a calf. After the first third no long work flat on the back; no breath holding, nothing on the belly. With pain in the pelvic girdle: both legs alike, shorter steps.":
    "Aufhören und Hilfe holen bei: Blutung, Flüssigkeitsverlust, schmerzhaften Wehen, Atemnot vor der Anstrengung, Schwindel, Brustschmerz, Kopfschmerz, Schwäche, die unsicher macht, Schmerz oder Schwellung einer Wade. Nach dem ersten Drittel nicht lange flach auf dem Rücken arbeiten; nicht die Luft anhalten, nichts auf dem Bauch. Bei Schmerz am Beckenring: beide Beine gleich, kürzere Schritte.",
  "Pregnancy with a complication that limits exercise":
    "Schwangerschaft mit einer Komplikation, die Übung begrenzt",
  "Do not start; your obstetric team decides.": "Nicht beginnen; dein Geburtshilfeteam entscheidet.",
  "Heart or restrictive lung disease, a weak cervix, a low placenta, broken waters, early labour, pre-eclampsia, lasting bleeding, or more than one baby with a risk of early birth.":
    "Herz- oder einschränkende Lungenkrankheit, schwacher Gebärmutterhals, tief liegende Plazenta, Blasensprung, vorzeitige Wehen, Präeklampsie, anhaltende Blutung oder Mehrlinge mit Gefahr einer frühen Geburt.",
  "Bending-sensitive for now": "Zurzeit empfindlich beim Beugen",
  "Start with straight-back moves and those that arch.":
    "Beginn mit Bewegungen mit geradem Rücken und solchen, die strecken.",
  "Bridge, bird dog, side plank, hinge with raised handles. Later: full sit-ups, heavy lifts with a round back, deep squats with a tuck, long sitting. Bending comes back step by step.":
    "Brücke, Vogel-Hund, Seitstütz, Hüftbeuge mit erhöhten Griffen. Später: ganze Sit-ups, schweres Heben mit rundem Rücken, tiefe Kniebeugen mit Einrollen, langes Sitzen. Das Beugen kommt Schritt für Schritt zurück.",
  "Arching-sensitive for now": "Zurzeit empfindlich beim Strecken",
  "Start with moves that bend, and with the hips.": "Beginn mit Bewegungen, die beugen, und mit der Hüfte.",
  "Bridge with the ribs down, curl-up, upright split squat, supported row. Later: superman, back extension to the end, overhead work with an arch. Arching comes back step by step.":
    "Brücke mit tiefen Rippen, Curl-up, aufrechte Split-Kniebeuge, gestütztes Rudern. Später: Superman, Rückenstrecken bis zum Ende, Arbeit über Kopf mit Hohlkreuz. Das Strecken kommt Schritt für Schritt zurück.",
  "Leg pain from the back, checked by a clinician": "Beinschmerz vom Rücken, von einer Fachperson geprüft",
  "Symptoms guide.": "Die Beschwerden leiten.",
  "Leg pain must not spread down; it should draw back towards the spine. No heavy bending or bending to the end under load, no Nordic curl, no hamstring stretch that tingles. Walking is encouraged.":
    "Beinschmerz darf nicht weiter hinunterziehen; er soll sich zur Wirbelsäule zurückziehen. Kein schweres Beugen und kein Beugen bis zum Ende unter Last, kein Nordic Curl, kein Dehnen, das kribbelt. Gehen ist erwünscht.",
  "Leg pain when walking that sitting eases": "Beinschmerz beim Gehen, den Sitzen lindert",
  "Train, with a lean towards bending.": "Trainieren, mit Neigung zum Beugen.",
  "Bicycle, bridge, squat to a chair, short walks. Little arching on the belly and few long carries in standing.":
    "Fahrrad, Brücke, Kniebeuge zum Stuhl, kurze Wege. Wenig Strecken auf dem Bauch und wenig langes Tragen im Stehen.",
  "Spondylolysis or a slipped vertebra": "Spondylolyse oder Wirbelgleiten",
  "Trunk and hip work in the middle of the range.": "Arbeit für Rumpf und Hüfte im mittleren Bereich.",
  "No repeated arching to the end and no loaded arching with rotation. With a high grade or signs of the nerves: a specialist first.":
    "Kein wiederholtes Strecken bis zum Ende und kein beschwertes Strecken mit Drehung. Bei hohem Grad oder Zeichen der Nerven: zuerst fachärztlich.",
  "Hip impingement or labral pain": "Hüftimpingement oder Schmerz der Gelenklippe",
  "Limit the depth.": "Die Tiefe begrenzen.",
  "Stop short of the pinch in the groin: squat, step-up and hinge to at most 90 degrees of the hip; no forced knee-in with turning in.":
    "Vor dem Kneifen in der Leiste aufhören: Kniebeuge, Aufstieg und Hüftbeuge bis höchstens 90 Grad der Hüfte; kein erzwungenes Knie nach innen mit Eindrehen.",
  "Hamstring strain or tendon pain at the sitting bone":
    "Zerrung hinten am Oberschenkel oder Sehnenschmerz am Sitzbein",
  "Load in stages.": "In Stufen belasten.",
  "No stretching into pain, no Nordic curl or long deadlift until a hold and a bridge are free of pain. With tendon pain limit deep hip bending and sitting on it.":
    "Kein Dehnen in den Schmerz, kein Nordic Curl und kein langes Kreuzheben, bis Halten und Brücke schmerzfrei sind. Bei Sehnenschmerz tiefes Hüftbeugen und das Sitzen darauf begrenzen.",
  "New back pain, the first days to two weeks": "Neuer Rückenschmerz, die ersten Tage bis zwei Wochen",
  "Stay active.": "Aktiv bleiben.",
  "Walk, move in the comfortable range, easy holds. No maximal tests, heavy hinges, swings or loaded bending. Move up after two days of settled pain.":
    "Gehen, im angenehmen Bereich bewegen, leicht halten. Keine Tests bis zum Äußersten, schwere Hüftbeugen, Schwünge oder beschwertes Beugen. Nach zwei Tagen mit beruhigtem Schmerz eine Stufe höher.",
  "Hernia of groin or belly, or prolapse": "Leisten- oder Bauchbruch, oder Senkung",
  "Have it checked first; then train with little pressure.":
    "Zuerst prüfen lassen; dann mit wenig Druck trainieren.",
  "Breathe out on effort and do not hold the breath; light carries only; no heavy hinges or squats, no full crunches. Stop at a bulge, dragging or heaviness. A sudden hard painful lump with vomiting is an emergency.":
    "Bei der Anstrengung ausatmen und nicht die Luft anhalten; nur leichtes Tragen; keine schweren Hüftbeugen oder Kniebeugen, keine ganzen Crunches. Aufhören bei Vorwölbung, Ziehen oder Schwere. Eine plötzliche harte, schmerzhafte Schwellung mit Erbrechen ist ein Notfall.",
  "Glaucoma or disease of the retina": "Grüner Star oder Krankheit der Netzhaut",
  "Have it cleared first.": "Zuerst freigeben lassen.",
  "No breath holding, no heavy straining, nothing with the head low and no long deep hinge; bridges in short sets with the head raised. Walking and light to moderate loads are fine.":
    "Nicht die Luft anhalten, kein schweres Pressen, nichts mit tiefem Kopf und keine lange tiefe Hüftbeuge; Brücken in kurzen Sätzen mit erhöhtem Kopf. Gehen und leichte bis mittlere Gewichte sind in Ordnung.",
  "Flare of a back pain that you know": "Schub eines Rückenschmerzes, den du kennst",
  "Go on, with less load.": "Weitermachen, mit weniger Last.",
  "Keep walking; the easy version of each exercise and about half the sets, pain at most 3 of 10. Leave out for two or three days what flared it, then step back in. New weakness or numbness of a leg, or trouble with the bladder: answer the emergency questions again.":
    "Weiter gehen; von jeder Übung die leichte Form und etwa die Hälfte der Sätze, Schmerz höchstens 3 von 10. Zwei bis drei Tage weglassen, was ihn ausgelöst hat, dann wieder einsteigen. Neue Schwäche oder Taubheit eines Beins oder Mühe mit der Blase: die Notfallfragen noch einmal beantworten.",
  "Pain on the outer side of the hip": "Schmerz außen an der Hüfte",
  "Train, and manage the load.": "Trainieren und die Last steuern.",
  "Do not cross the legs, hang on one hip or lie on the sore side; no stretches across the body and no hip-drop drills. Hip abduction slowly, pain at most 3 of 10 and no worse at night. Single-leg work later.":
    "Die Beine nicht kreuzen, nicht in einer Hüfte hängen, nicht auf der wunden Seite liegen; kein Dehnen über die Körpermitte und keine Übungen mit absinkendem Becken. Abspreizen langsam, Schmerz höchstens 3 von 10 und nachts nicht schlimmer. Einbeiniges später.",
  "Osteoarthritis of the hip": "Arthrose der Hüfte",
  "Train: exercise is the core of treatment.": "Trainieren: Übung ist der Kern der Behandlung.",
  "Strength and aerobic work; a range short of groin pain, no forced twist at the end and no deep squat. Some more ache at first is expected and settles by the next morning.":
    "Kraft und Ausdauer; ein Weg ohne Leistenschmerz, kein erzwungenes Drehen am Ende und keine tiefe Kniebeuge. Anfangs etwas mehr Schmerz ist zu erwarten und beruhigt sich bis zum nächsten Morgen.",
  "Hip replacement": "Hüftprothese",
  "Surgeon or physiotherapist set the limits; in the first three months only their programme.":
    "Chirurgie oder Physiotherapie setzen die Grenzen; in den ersten drei Monaten nur ihr Programm.",
  "Until they release you: no hip bend beyond 90 degrees, no crossing the midline, no turning in. Later build up, still without a forced deep bend with turning in, and without impact unless advised.":
    "Bis sie dich freigeben: die Hüfte nicht über 90 Grad beugen, nicht über die Mitte kreuzen, nicht eindrehen. Später aufbauen, weiter ohne erzwungenes tiefes Beugen mit Eindrehen und ohne Stöße, außer man rät dir dazu.",
  "Osteoarthritis of the knee": "Arthrose des Knies",
  "Heights of chair and step to comfort; a pad when kneeling. Start with hinges, bridges and chair stands; no Nordic curl or deep single-leg squat until it is calm. More swelling the next day: less load.":
    "Höhe von Stuhl und Stufe nach Gefühl; ein Polster beim Knien. Mit Hüftbeugen, Brücken und Aufstehen vom Stuhl beginnen; kein Nordic Curl und keine tiefe einbeinige Kniebeuge, bis es ruhig ist. Mehr Schwellung am nächsten Tag: weniger Last.",
  "Pain round or behind the kneecap": "Schmerz um oder hinter der Kniescheibe",
  "Train hips and knees.": "Hüfte und Knie trainieren.",
  "Bend the knee as far as it is free of pain, low steps, slowly; a pad when kneeling; no deep single-leg squat at first. Pain at most 3 of 10 and settled by the next morning.":
    "Das Knie so weit beugen, wie es schmerzfrei ist, niedrige Stufen, langsam; ein Polster beim Knien; anfangs keine tiefe einbeinige Kniebeuge. Schmerz höchstens 3 von 10 und bis zum nächsten Morgen beruhigt.",
  "The first twelve months after a birth": "Die ersten zwölf Monate nach einer Geburt",
  "Start gently when well; have a check before load.":
    "Sanft beginnen, wenn es gut geht; vor Last untersuchen lassen.",
  "Walking, breathing, pelvic floor and bridges early; after a caesarean or a difficult birth wait for the check. No crunch that domes the belly; no heavy or jumping work before about three months, and then only without leaking, heaviness or a bulge. With any of these: a pelvic health physiotherapist.":
    "Gehen, Atmen, Beckenboden und Brücken früh; nach einem Kaiserschnitt oder einer schweren Geburt die Untersuchung abwarten. Kein Crunch, bei dem sich der Bauch vorwölbt; nichts Schweres und keine Sprünge vor etwa drei Monaten, und dann nur ohne Urinverlust, Schwere oder Vorwölbung. Bei einem davon: Physiotherapie für den Beckenboden.",
  "Shoulder pain": "Schulterschmerz",
  "Train within comfort.": "Im angenehmen Bereich trainieren.",
  "Work below shoulder height first; rows and light wall slides. No hanging, no side plank on that arm and no barbell on the back until it is calm. Pain at night with loss of movement, or weakness after an injury: a clinician.":
    "Zuerst unter Schulterhöhe arbeiten; Rudern und leichtes Wandgleiten. Kein Hängen, kein Seitstütz auf diesem Arm und keine Langhantel auf dem Rücken, bis es ruhig ist. Schmerz nachts mit weniger Beweglichkeit oder Schwäche nach einer Verletzung: eine Fachperson.",
  "Do you have osteoporosis?": "Hast du Osteoporose?",
  "Osteopenia alone is not a yes.": "Nur verringerte Knochendichte (Osteopenie) ist kein Ja.",
  "Have you grown shorter?": "Bist du kleiner geworden?",
  "By some centimetres against your younger years.": "Um einige Zentimeter gegenüber jüngeren Jahren.",
  "Is this spine pain new, or worse than before?":
    "Ist dieser Schmerz an der Wirbelsäule neu oder schlimmer als zuvor?",
  "The same pain as for years is not a yes.": "Derselbe Schmerz wie seit Jahren ist kein Ja.",
  "Have you newly lost weight without trying?": "Hast du neu Gewicht verloren, ohne es zu wollen?",
  "Weight lost on purpose is not a yes.": "Gewollt verlorenes Gewicht ist kein Ja.",
  "Do you newly sweat at night so that it soaks you?": "Schwitzt du neu nachts so, dass du durchnässt bist?",
  "Hot flushes that you know are not a yes.": "Hitzewallungen, die du kennst, sind kein Ja.",
  "Is there a new constant pain that wakes you and that no position eases?":
    "Gibt es einen neuen, ständigen Schmerz, der dich weckt und den keine Lage lindert?",
  "Waking when you turn over is not a yes.": "Aufwachen beim Umdrehen ist kein Ja.",
  "Did it begin before the age of 35?": "Begann es vor dem 35. Lebensjahr?",
  "About when the first long spell began.": "Etwa, als die erste lange Zeit begann.",
  "Does it wake you in the second half of the night?": "Weckt es dich in der zweiten Hälfte der Nacht?",
  "Waking from noise or thoughts is not a yes.": "Aufwachen von Lärm oder Gedanken ist kein Ja.",
  "Is there pain in the buttocks?": "Gibt es Schmerz im Gesäß?",
  "It may change sides.": "Er kann die Seite wechseln.",
  "Does it get better when you move?": "Wird es besser, wenn du dich bewegst?",
  "And worse with rest.": "Und schlimmer in Ruhe.",
  "Does it get better within two days of an anti-inflammatory medicine?":
    "Wird es innerhalb von zwei Tagen mit einem entzündungshemmenden Mittel besser?",
  "Ibuprofen, naproxen or diclofenac, for example.": "Zum Beispiel Ibuprofen, Naproxen oder Diclofenac.",
  "Does a close relative have inflammatory arthritis of the spine?":
    "Hat jemand aus der nahen Familie eine entzündliche Krankheit der Wirbelsäule?",
  "Parent, sibling or child.": "Eltern, Geschwister oder Kind.",
  "Do you have, or have you had, arthritis?": "Hast oder hattest du eine Gelenkentzündung?",
  "A joint that is swollen, not one that is only worn.":
    "Ein Gelenk, das geschwollen ist, nicht eines, das nur abgenutzt ist.",
  "Do you have pain where a tendon meets the bone, such as the heel?":
    "Hast du Schmerz dort, wo eine Sehne am Knochen ansetzt, etwa an der Ferse?",
  "After one unusual run it is not a yes.": "Nach einem ungewohnten Lauf ist es kein Ja.",
  "Do you have, or have you had, psoriasis?": "Hast oder hattest du Schuppenflechte?",
  "Of skin, scalp or nails.": "An Haut, Kopfhaut oder Nägeln.",
  "Is any of these there: a new severe pain in the lower belly, unusually heavy bleeding, pain while you may be pregnant, black stools?":
    "Ist etwas davon da: ein neuer starker Schmerz im Unterbauch, ungewöhnlich starke Blutung, Schmerz bei möglicher Schwangerschaft, schwarzer Stuhl?",
  "Your usual period is not a yes.": "Deine übliche Periode ist kein Ja.",
  "Have the last three months been without regular exercise, or with symptoms when you exercised?":
    "Waren die letzten drei Monate ohne regelmäßige Übung, oder mit Beschwerden beim Üben?",
  "Regular means about half an hour on three days a week.":
    "Regelmäßig heißt etwa eine halbe Stunde an drei Tagen in der Woche.",
  "These questions cannot rule out illness, whatever the answers. If anything changes, answer again or seek care.":
    "Diese Fragen können keine Krankheit ausschließen, wie auch immer die Antworten lauten. Ändert sich etwas, antworte neu oder hol dir Rat.",
  "No exercise and no tests until this has been checked.":
    "Keine Übungen und keine Tests, bis das geprüft ist.",
  "No tests and no training until a clinician has looked. Ordinary walking, if it is comfortable and the advice below allows it.":
    "Keine Tests und kein Training, bis eine Fachperson hingesehen hat. Gewöhnliches Gehen, wenn es angenehm ist und der Rat unten es erlaubt.",
  "Gentle activity goes on: walking and easy exercises. No maximal tests and no heavy load until then.":
    "Sanfte Bewegung geht weiter: Gehen und leichte Übungen. Bis dahin keine Tests bis zum Äußersten und keine schwere Last.",
  "The plan goes on.": "Der Plan geht weiter.",
  "In 240 people with long pain, the activities that they named as aggravating pointed in one direction no more often than chance (p = 0.328), and those with a pattern did not differ from the rest.":
    "Bei 240 Menschen mit langem Schmerz zeigten die Tätigkeiten, die sie als verschlimmernd nannten, nicht öfter als zufällig in eine Richtung (p = 0,328), und die mit einem Muster unterschieden sich nicht von den übrigen.",
  "A clinician who tested repeated movements found a direction in 74 % of 312 people, and matched exercise did better for a short time. That was an examination, not a questionnaire.":
    "Eine Fachperson, die wiederholte Bewegungen prüfte, fand bei 74 % von 312 Menschen eine Richtung, und passende Übung half kurze Zeit besser. Das war eine Untersuchung, kein Fragebogen.",
  "Of four good trials of targeted treatment, one, of exercise by direction, showed a gain in the short term.":
    "Von vier guten Studien zu gezielter Behandlung zeigte eine, zu Übung nach Richtung, kurzfristig einen Gewinn.",
  "In 56 people given bending or arching exercise, average pain after a year was 1.52 lower with arching (0.56 to 2.47); function and worst pain were equal. One small trial.":
    "Bei 56 Menschen mit Beuge- oder Streckübungen war der mittlere Schmerz nach einem Jahr mit Strecken um 1,52 niedriger (0,56 bis 2,47); Funktion und stärkster Schmerz waren gleich. Eine kleine Studie.",
  "What people tell about walking and sitting changes the likelihood of a narrow spinal canal only a little.":
    "Was Menschen über Gehen und Sitzen sagen, ändert die Wahrscheinlichkeit eines engen Wirbelkanals nur wenig.",
  "No tested questionnaire was found by which people sort themselves into bending- or arching-sensitive.":
    "Es fand sich kein geprüfter Fragebogen, mit dem sich Menschen selbst als beuge- oder streckempfindlich einordnen.",
  "Sitting or driving for half an hour or more": "Eine halbe Stunde oder länger sitzen oder Auto fahren",
  "Bending forward: shoes, sink, a low drawer": "Nach vorn beugen: Schuhe, Waschbecken, eine tiefe Schublade",
  "Bending in the first hour after getting up, against later in the day":
    "Beugen in der ersten Stunde nach dem Aufstehen, gegenüber später am Tag",
  "Lying curled up, or pulling the knees to the chest":
    "Zusammengerollt liegen oder die Knie zur Brust ziehen",
  "Standing still for ten minutes or more": "Zehn Minuten oder länger still stehen",
  "Walking at an easy pace": "In bequemem Tempo gehen",
  "Leaning back, reaching overhead or lying on the front":
    "Zurücklehnen, über Kopf greifen oder auf dem Bauch liegen",
  "Lying flat on the back with straight legs": "Flach auf dem Rücken liegen mit gestreckten Beinen",
  "If your leg hurts: when you bend or lean back a few times, does the pain go further down the leg, or draw back up to the spine?":
    "Wenn das Bein schmerzt: Zieht der Schmerz, wenn du dich einige Male vor- oder zurückbeugst, weiter ins Bein hinunter oder zurück zur Wirbelsäule?",
  "Do the legs hurt, tingle or feel heavy after walking or standing a while, and ease when you sit or bend forward?":
    "Schmerzen, kribbeln oder werden die Beine schwer, wenn du eine Weile gehst oder stehst, und wird es beim Sitzen oder Vorbeugen besser?",
  "Is there nothing that clearly makes it better or worse, or does it change from day to day?":
    "Gibt es nichts, was es klar besser oder schlimmer macht, oder wechselt es von Tag zu Tag?",
  "bending that bothers you now": "Beugen, das dir zurzeit Mühe macht",
  "arching that bothers you now": "Strecken, das dir zurzeit Mühe macht",
  "leg pain from the back": "Beinschmerz vom Rücken",
  "leg pain when walking that sitting eases": "Beinschmerz beim Gehen, den Sitzen lindert",
  "spondylolysis or a slipped vertebra": "Spondylolyse oder Wirbelgleiten",
  "hip impingement": "Hüftimpingement",
  "the hamstring injury": "die Verletzung hinten am Oberschenkel",
  "high blood pressure": "hoher Blutdruck",
  "a pregnancy with a complication": "eine Schwangerschaft mit Komplikation",
  "a back that is sore now": "ein Rücken, der gerade wund ist",
  "the hernia": "der Leisten- oder Bauchbruch",
  "pain on the outer side of the hip": "Schmerz außen an der Hüfte",
  "osteoarthritis of the hip": "Arthrose der Hüfte",
  "the hip replacement": "die Hüftprothese",
  "osteoarthritis of the knee": "Arthrose des Knies",
  "pain round the kneecap": "Schmerz um die Kniescheibe",
  "the months after a birth": "die Monate nach einer Geburt",
  "shoulder pain": "Schulterschmerz",
  "Bend only as far as it is comfortable; the hips do the work, and bending comes back step by step.":
    "Beug dich nur so weit, wie es angenehm ist; die Hüfte macht die Arbeit, und das Beugen kommt Schritt für Schritt zurück.",
  "Ribs down, and stop before the low back arches; arching comes back step by step.":
    "Rippen tief, und aufhören, bevor der untere Rücken ins Hohlkreuz geht; das Strecken kommt Schritt für Schritt zurück.",
  "Keep to a range in which nothing travels down the leg.":
    "Bleib in einem Bereich, in dem nichts ins Bein hinunterzieht.",
  "Short spells, and sit or bend forward between them.": "Kurze Zeiten, dazwischen sitzen oder vorbeugen.",
  "Keep to the middle of the range, without arching to the end.":
    "Bleib im mittleren Bereich, ohne Strecken bis zum Ende.",
  "Breathe all the time, hold on where balance is asked for, and lie on your back only for short sets after the first third.":
    "Immer weiteratmen, festhalten, wo Gleichgewicht gefragt ist, und nach dem ersten Drittel nur für kurze Sätze auf dem Rücken liegen.",
  "Stop short of the pinch in the groin.": "Vor dem Kneifen in der Leiste aufhören.",
  "A range and a load in which the hamstring does not hurt; no stretch into pain.":
    "Ein Weg und ein Gewicht, bei denen der hintere Oberschenkel nicht schmerzt; kein Dehnen in den Schmerz.",
  "Tall and slow; no quick or loaded bending or twisting, and form before load.":
    "Groß und langsam; kein schnelles oder beschwertes Beugen oder Drehen, und Form vor Last.",
  "Breathe out on effort, never hold the breath, keep holds short and loads moderate.":
    "Bei der Anstrengung ausatmen, nie die Luft anhalten, kurz halten und mäßige Gewichte.",
  "Only what your obstetric team has agreed to.": "Nur, womit dein Geburtshilfeteam einverstanden ist.",
  "The small comfortable range, slowly, and fewer repetitions.":
    "Der kleine angenehme Bereich, langsam, und weniger Wiederholungen.",
  "Breathe out on effort; stop at a bulge, a drag or a heaviness.":
    "Bei der Anstrengung ausatmen; aufhören bei Vorwölbung, Ziehen oder Schwere.",
  "Breathe all the time, short sets, head raised and never low.":
    "Immer weiteratmen, kurze Sätze, Kopf erhöht und nie tief.",
  "Slowly, not lying on the sore side, knees not crossing the middle.":
    "Langsam, nicht auf der wunden Seite liegen, die Knie nicht über die Mitte kreuzen.",
  "A range short of groin pain.": "Ein Weg ohne Leistenschmerz.",
  "No hip bend beyond 90 degrees, no crossing the middle and no turning in, unless your team has released you.":
    "Die Hüfte nicht über 90 Grad beugen, nicht über die Mitte kreuzen und nicht eindrehen, außer dein Team hat dich freigegeben.",
  "A height and a bend that the knee likes, and a pad under it when kneeling.":
    "Eine Höhe und eine Beugung, die das Knie mag, und ein Polster beim Knien.",
  "Bend the knee as far as it stays quiet, slowly, and a pad under it when kneeling.":
    "Das Knie so weit beugen, wie es ruhig bleibt, langsam, und ein Polster beim Knien.",
  "Breathe out on effort; stop at leaking, heaviness or a belly that domes.":
    "Bei der Anstrengung ausatmen; aufhören bei Urinverlust, Schwere oder einem Bauch, der sich vorwölbt.",
  "Below shoulder height, with little weight on that arm.":
    "Unter Schulterhöhe, mit wenig Gewicht auf diesem Arm.",
  "Bleeding, loss of fluid, painful contractions, dizziness, chest pain, headache, breathlessness before effort, weakness that unsteadies you, pain or swelling of a calf: stop and ask for help.":
    "Blutung, Flüssigkeitsverlust, schmerzhafte Wehen, Schwindel, Brustschmerz, Kopfschmerz, Atemnot vor der Anstrengung, Schwäche, die unsicher macht, Schmerz oder Schwellung einer Wade: aufhören und Hilfe holen.",
  "A bulge, a drag or a heaviness: stop. A sudden hard painful lump with vomiting is an emergency.":
    "Vorwölbung, Ziehen oder Schwere: aufhören. Eine plötzliche harte, schmerzhafte Schwellung mit Erbrechen ist ein Notfall.",
  "Leaking, heaviness or a belly that domes: stop, and do the easier form.":
    "Urinverlust, Schwere oder ein Bauch, der sich vorwölbt: aufhören und die leichtere Form machen.",
  "Any change of sight: stop and have it looked at today.":
    "Jede Änderung des Sehens: aufhören und es heute ansehen lassen.",
  "A severe headache, chest pain or a pounding that does not settle: stop and get help.":
    "Starker Kopfschmerz, Brustschmerz oder ein Pochen, das sich nicht beruhigt: aufhören und Hilfe holen.",
  "A pinch in the groin: less depth.": "Ein Kneifen in der Leiste: weniger tief.",
  "Pain, tingling or numbness that moves further down the leg: stop that move.":
    "Schmerz, Kribbeln oder Taubheit, die weiter ins Bein hinunterziehen: mit dieser Bewegung aufhören.",
  "A sharp pull at the back of the thigh or at the sitting bone: stop.":
    "Ein scharfer Zug hinten am Oberschenkel oder am Sitzbein: aufhören.",
  pregnancy: "Schwangerschaft",
  osteoporosis: "Osteoporose",
  glaucoma: "Grüner Star",
};
