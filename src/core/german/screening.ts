import type { screeningMessages } from "../screening/messages.ts";

export const screeningMessagesDe: typeof screeningMessages = {
  answered: (unsure, ask) => `Du hast mit „${unsure ? "Nicht sicher" : "Ja"}“ geantwortet auf: ${ask}`,
  unsureIsYes: (tell) => `Nicht sicher gilt hier als Ja, bis jemand hingesehen hat. ${tell}`,
  known: (name) => `Bekannt: ${name}.`,
  pressure: (systolic, diastolic) => `Blutdruck in Ruhe: ${systolic}/${diastolic} mmHg.`,
  pressureHigh: (systolic, diastolic) =>
    `In Ruhe über ${systolic}/${diastolic} mmHg: kein Heben und keine Tests. Ruf heute deinen Arzt an; bei Brustschmerz, Atemnot oder starkem Kopfschmerz ruf den Notruf.`,
  cleared: (by, on) =>
    `Freigegeben von ${by} am ${on}. Halt dich an das, was gesagt wurde, und antworte neu, wenn sich etwas ändert.`,
  inflammatoryRefer: (signs) =>
    `Du hast ${signs} Zeichen für entzündlichen Rückenschmerz genannt. Bitte deinen Arzt um eine Überweisung in die Rheumatologie. Bleib in Bewegung: Übung gehört zur Behandlung.`,
  inflammatoryTest: (signs) =>
    `Du hast ${signs} Zeichen für entzündlichen Rückenschmerz genannt. Frag deinen Arzt nach einem Bluttest (HLA-B27) und einer Überweisung, wenn er positiv ist. Der Plan geht weiter: Übung gehört zur Behandlung.`,
  crisisLine: (where) => `${where} Ein Krisentelefon hilft bei Gedanken, sich etwas anzutun, Tag und Nacht.`,
  recalled: (tell) => `${tell} (Aus üblicher Praxis, nicht von einer gelesenen Seite.)`,
  stillOpen: (count) =>
    `${count} weitere ${count === 1 ? "Frage ist" : "Fragen sind"} offen. Beantworte sie vor Tests oder harter Arbeit.`,
  letter: {
    heading: (today) => `Sicherheitsfragen vor dem Üben, ${today}`,
    opening: (person) =>
      `${person} Ein Fragebogen vor einem Übungsprogramm bat um den Blick einer Fachperson. Er ist keine Diagnose: Es sind die eigenen Antworten der Person.`,
    age: (years) => `${years} Jahre alt`,
    pain: (now) => `Schmerz jetzt ${now} von 10`,
    months: (months) => `seit ${months} Monaten`,
    person: (facts) =>
      facts.length > 0 ? `Die Person: ${facts.join(", ")}.` : "Sonst ist nichts über die Person bekannt.",
    consider: (pathology, note) => `Zu bedenken: ${pathology}. ${note}`,
    question:
      "Darf diese Person trainieren: Ausdauer und Kraft von Rumpf und Hüfte, aufgebaut aus leichten Lasten? Soll etwas ausgelassen werden?",
    closing: (meanwhile) =>
      `Bis dahin: ${meanwhile} Eine Freigabe mit Name und Datum lässt den Plan weitergehen.`,
  },
};

/** Fixed sentences of the outcome of screening and of the direction of comfort. */
export const SCREENING_OUTCOME_DE: Readonly<Record<string, string>> = {
  "Not sure does not count as no here. Phone a medical advice line or your doctor's practice today and read them the question. If it becomes a yes, or gets worse, call the emergency number.":
    "Nicht sicher gilt hier nicht als Nein. Ruf heute eine ärztliche Auskunft oder deine Arztpraxis an und lies die Frage vor. Wird es ein Ja oder schlimmer, ruf den Notruf.",
  "You are not sure. Ask a doctor or physiotherapist, and keep to walking and easy exercises until you know.":
    "Du bist nicht sicher. Frag eine Arzt- oder Physiotherapiepraxis, und bleib bei Gehen und leichten Übungen, bis du es weißt.",
  "Call the emergency number, or go to the nearest emergency department, now.":
    "Ruf jetzt den Notruf oder geh in die nächste Notaufnahme.",
  "Speak to a doctor today: your practice, an out-of-hours service or a medical advice line.":
    "Sprich heute mit einem Arzt: deine Praxis, ein Bereitschaftsdienst oder eine ärztliche Auskunft.",
  "See a doctor or physiotherapist within the next days.":
    "Geh in den nächsten Tagen in eine Arzt- oder Physiotherapiepraxis.",
  "Book a normal appointment with your doctor or physiotherapist.":
    "Mach einen gewöhnlichen Termin in deiner Arzt- oder Physiotherapiepraxis.",
  "Mention it at your next visit.": "Erwähn es bei deinem nächsten Besuch.",
  "A few questions come first.": "Zuerst kommen einige Fragen.",
  "Nothing in your answers so far asks for a check before you start.":
    "Nichts in deinen bisherigen Antworten verlangt eine Prüfung, bevor du beginnst.",
  "Nothing in your answers asks for a check before you start.":
    "Nichts in deinen Antworten verlangt eine Prüfung, bevor du beginnst.",
  "You can train, within the limits below.": "Du kannst trainieren, in den Grenzen unten.",
  "Please get help now.": "Bitte hol dir jetzt Hilfe.",
  "Gentle activity goes on, and somebody should look at this.":
    "Sanfte Bewegung geht weiter, und jemand soll sich das ansehen.",
  "Somebody should look at this before you train.": "Jemand soll sich das ansehen, bevor du trainierst.",
  "Until the questions below are answered: walking, and positions in which you are comfortable. No tests and no training.":
    "Bis die Fragen unten beantwortet sind: Gehen und Lagen, die angenehm sind. Keine Tests und kein Training.",
  "Start, and build up step by step.": "Fang an und bau Schritt für Schritt auf.",
  "Answer these first, each with yes, no or not sure":
    "Beantworte zuerst diese, jeweils mit Ja, Nein oder Nicht sicher",
  "Why, and what to do": "Warum, und was zu tun ist",
  "What you told us, and what to do": "Was du gesagt hast, und was zu tun ist",
  "What changes in your training": "Was sich an deinem Training ändert",
  "Still open": "Noch offen",
  "The screening comes first.": "Die Sicherheitsfragen kommen zuerst.",
  "Nothing was answered about what eases and what provokes.":
    "Dazu, was lindert und was auslöst, wurde nichts gesagt.",
  "This is a comfort guide, not a diagnosis.": "Das ist ein Wegweiser zum Wohlbefinden, keine Diagnose.",
  "We ask again in a week; if it is no better then, see a clinician.":
    "Wir fragen in einer Woche wieder; ist es dann nicht besser, geh zu einer Fachperson.",
  "Patterns change. We ask again in two weeks.": "Muster ändern sich. Wir fragen in zwei Wochen wieder.",
  "No clear pattern, which is common. Use comfort as your guide.":
    "Kein klares Muster, das ist häufig. Richte dich danach, was angenehm ist.",
  "Both directions are sore now, so we start small.":
    "Beide Richtungen sind gerade wund, darum beginnen wir klein.",
  "Bending and sitting seem to bother your back more. We start with other moves and bring bending back step by step.":
    "Beugen und Sitzen scheinen deinen Rücken mehr zu stören. Wir beginnen mit anderen Bewegungen und holen das Beugen Schritt für Schritt zurück.",
  "Standing or arching seems to bother your back more. We start with other moves and bring arching back step by step.":
    "Stehen oder Strecken scheint deinen Rücken mehr zu stören. Wir beginnen mit anderen Bewegungen und holen das Strecken Schritt für Schritt zurück.",
  "If leg pain moves further down, stop that move. With numbness or weakness answer the emergency questions again.":
    "Zieht der Beinschmerz weiter hinunter, hör mit dieser Bewegung auf. Bei Taubheit oder Schwäche beantworte die Notfallfragen noch einmal.",
  "Sitting breaks and short walks suit many people with this pattern.":
    "Pausen im Sitzen und kurze Wege tun vielen Menschen mit diesem Muster gut.",
  "At your age this pattern is worth a normal visit to your doctor.":
    "In deinem Alter ist dieses Muster einen gewöhnlichen Arztbesuch wert.",
  "Mention it at a normal visit to your doctor.": "Erwähn es bei einem gewöhnlichen Arztbesuch.",
  "One cold leg, or calf pain that stops you uphill and ends when you stand still: see a doctor, it may be the blood flow.":
    "Ein kaltes Bein, oder Wadenschmerz, der dich bergauf anhält und im Stehen aufhört: Geh zum Arzt, es kann die Durchblutung sein.",
  "Lying on your back with the calves on a chair or a few cushions.":
    "Auf dem Rücken liegen, die Waden auf einem Stuhl oder einigen Kissen.",
  "Lying on your side with a pillow between the knees.":
    "Auf der Seite liegen mit einem Kissen zwischen den Knien.",
  "Standing or walking a few steps, if sitting is worse.":
    "Stehen oder ein paar Schritte gehen, wenn Sitzen schlimmer ist.",
  "Sitting with the back leaned against something, if standing is worse.":
    "Angelehnt sitzen, wenn Stehen schlimmer ist.",
};
