import { say } from "../language.ts";
import type { FLARE_MESSAGES } from "../programme/flareMessages.ts";
import type { HABIT_MESSAGES } from "../programme/habitMessages.ts";

export const habitMessagesDe: typeof HABIT_MESSAGES = {
  sittingBreaks: {
    name: "Pausen vom Sitzen",
    when: "Wenn eine Uhr, eine volle Tasse oder das Ende eines Anrufs es sagt.",
    get: (minutes) => `Steh auf und beweg dich etwa ${minutes} Minuten.`,
    moves: (names) => `Nimm, was du magst: ${names.map(say).join(", ")}.`,
    choice: "Wie oft, entscheidest du. Wähl, was dein Tag dir lässt.",
    grows: "Beginn mit zwei Pausen am Tag. Kommen sie von selbst, nimm eine dazu.",
    not: "Kein genauer Abstand ist belegt, und dass Pausen Rückenschmerz verhindern, ist nicht gezeigt. Gemessen wurden Blutzucker und Insulin am selben Tag.",
  },
  morning: {
    name: "Eine Bewegung am Morgen",
    when: "Bevor du aufstehst, oder während das Wasser kocht.",
    moves: (reps, name) => `${reps} langsame Wiederholungen: ${say(name)}.`,
    slow: "Atme beim Hochgehen aus, ruh dazwischen, so lange du willst.",
    firstHour: (minutes) =>
      `Wenn der Morgen schmerzt, beug dich in den ersten ${minutes} Minuten nicht tief.`,
    grows:
      "Es bleibt so klein. Es ist da, um den Tag mit einer Bewegung zu beginnen, nicht um hart zu trainieren.",
    not: "Dass der Morgen besser ist als eine andere Zeit, ist nicht gezeigt. Eine kleine Studie mit vielen Abbrüchen fand weniger Schmerztage bei Menschen, die sich früh am Tag wenig beugten.",
  },
  loadClose: {
    name: "Heben mit der Last nah am Körper",
    when: "Jedes Mal, wenn du etwas hebst, dessen Gewicht du bemerkst.",
    steps: [
      "Tritt ganz heran, oder zieh es zuerst zu dir.",
      "Hüfte zurück, Hände hin, und bring es an den Körper, bevor du aufstehst.",
      "Steh mit Hüfte und Knien zusammen auf und dreh dich mit den Füßen.",
      "Beug dich, wie es sich angenehm anfühlt: Bei gewöhnlichen Lasten ist kein Weg als der richtige gezeigt.",
      "Teil, was schwer ist, oder bitte jemanden.",
    ],
    grows: "Nutz eine Woche die Hüftbeuge an der Wand aus deinem Plan, dann dasselbe mit einer Tasche.",
    not: "Eine nahe Last ist weniger Arbeit für den Rücken. Dass Hebeschulung Rückenschmerz verhindert, ist nicht gezeigt.",
  },
  desk: {
    name: "Der Schreibtisch, zum Wechseln eingerichtet",
    when: "Einmal, und wieder, wenn etwas drückt.",
    setUp: [
      "Bildschirm in einer Höhe, in der der Nacken ruht, Tasten so nah, dass die Ellbogen hängen.",
      "Füße auf dem Boden oder auf etwas, Sitz tief genug zum Anlehnen.",
      "Die beste Haltung ist die nächste: vorn sitzen, anlehnen, stehen, auf einem Bein knien.",
    ],
    shift: (minutes) =>
      `Im Stehen: etwa alle ${minutes} Minuten das Gewicht verlagern oder den vorderen Fuß wechseln, und hinsetzen, bevor es schmerzt.`,
    footstool: "Ein Fußhocker unter einem Fuß, wenn er sich besser anfühlt.",
    grows: "Wechsle ein paarmal am Tag zwischen Sitzen und Stehen; es gibt nichts zu erreichen.",
    not: "Ein Fußhocker senkte bei Büroleuten in einer Stunde den Schmerz nicht, und langes Stehen ist nicht als besser gezeigt als Sitzen.",
  },
  walk: {
    name: "Gehen mit Abdruck",
    when: "Auf dem Weg zu etwas: eine Haltestelle früher, die Treppe, ein Anruf zu Fuß.",
    start: (minutes) => `Beginn mit ${minutes} Minuten, groß und so zügig, dass dir warm wird.`,
    drill: (minutes) =>
      `Darin ${minutes} Minute mit langen Schritten: das hintere Bein einen Moment länger hinten lassen, über den ganzen Fuß abrollen, dann wie üblich gehen.`,
    hills: "Eine Steigung oder Treppe verlangt mehr von der Hüfte.",
    grows: (minutes, days) =>
      `Jede Woche einige Minuten mehr, bis etwa ${minutes} Minuten an ${days} Tagen, wenn du magst.`,
    not: "Das Abdrücken ist vor allem Arbeit der Waden. Dass ein Hinweis für den Fuß die Hüfte trainiert, ist nicht gezeigt; er ist für einen langen, leichten Schritt da.",
  },
};

export const flareMessagesDe: typeof FLARE_MESSAGES = {
  screenFirst:
    "Dein Rücken hat sich gerade verändert, darum kommen die Notfallfragen noch einmal zuerst. Antworte jeweils mit Ja, Nein oder Nicht sicher; es dauert eine Minute.",
  opening:
    "Das tut weh, und die meisten solchen Episoden beruhigen sich in Tagen bis wenigen Wochen. Nichts hier sagt, dass etwas beschädigt ist, und nichts hier schließt es aus: Beantworte die Sicherheitsfragen neu, wenn sich etwas ändert.",
  keepMoving:
    "Bleib auf den Beinen, so weit es dich lässt. Ruh dazwischen, und nicht den ganzen Tag im Bett.",
  walk: (times, minutes) =>
    `Geh ${times}-mal am Tag etwa ${minutes} Minuten, wenn nötig langsamer und kürzer. Drinnen zählt auch.`,
  limit: (painMax) =>
    `Während du dich bewegst, Schmerz bei ${painMax} von 10 oder weniger, oder nicht mehr als vorher; danach nicht schlimmer als davor.`,
  easyMove:
    "Leicht und klein, damit sich der Rücken weiter bewegt, solange er wund ist: ein- bis zweimal am Tag, wenn es guttut.",
  warmth: "Wärme auf dem Rücken ist gut, wenn sie sich gut anfühlt.",
  leaveOut: (days) =>
    `${days} Tage weglassen: was es ausgelöst hat, schweres Heben, Tests bis zum Äußersten, Schwünge und Sprünge.`,
  steps: {
    easy: {
      name: "Leichte Formen",
      start: (hours) => `Nach ${hours} Stunden, oder sobald es leichter ist.`,
      text: (percent, painMax) =>
        `Deine üblichen Übungen in ihrer leichteren Form, etwa ${percent} % der Sätze, Schmerz höchstens ${painMax} von 10.`,
    },
    most: {
      name: "Das meiste davon",
      start: (sessions) => `Nach ${sessions} Einheiten, die sich bis zum nächsten Morgen beruhigt hatten.`,
      text: (percent) =>
        `Deine üblichen Übungen, etwa ${percent} % der Sätze und der Last. Was es ausgelöst hat, kommt zuletzt zurück, in kleiner Dosis.`,
    },
    full: {
      name: "Wie vorher",
      start: (sessions) => `Nach ${sessions} weiteren solchen Einheiten.`,
      text: "Dein Plan, wie er war, und von da an wie gewohnt.",
    },
  },
  stepBack: "Macht eine Stufe es am nächsten Morgen schlimmer, geh eine Stufe zurück, nicht an den Anfang.",
  look: (weeks) =>
    `Nach ${weeks} Wochen nicht besser oder zwischendurch schlimmer: Lass eine Arzt- oder Physiotherapiepraxis hinsehen.`,
  again:
    "Neue Schwäche oder Taubheit eines Beins, Taubheit dort, wo du sitzt, oder Mühe mit Blase oder Darm: Beantworte sofort wieder die Notfallfragen.",
  evidence:
    "Aktiv zu bleiben ist, was Leitlinien bei einem wunden Rücken raten. Die Stunden, das Halbieren und die Stufen sind unsere eigene Wahl, keine geprüfte Dosis.",
};
