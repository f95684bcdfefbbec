import type { doubtTexts } from "../log/doubtTexts.ts";
import { number } from "./numbers.ts";

export const doubtTextsDe: typeof doubtTexts = {
  unknownNames: (percent) =>
    `${number(percent)} % der Sätze gehören zu Übungen, deren Name nicht bekannt ist`,
  fewKnownSets: (least) => `weniger als ${least} Sätze bekannter Übungen`,
  fewSets: (least) => `weniger als ${least} Sätze zum Vergleichen`,
  noneUnder: "es gibt keine Sätze, mit denen zu vergleichen wäre",
  noSides: "das Protokoll sagt nicht, welche Seite welchen Satz gemacht hat",
  fewSidedDays: (least) => `weniger als ${least} Tage mit beiden Seiten`,
  fewDays: (least, weeks) => `weniger als ${least} Tage damit in den letzten ${weeks} Wochen`,
  noStrength:
    "keine Schätzung der Kraft, der man folgen könnte: Gewichte, Körpermasse oder Wiederholungen fehlen oder liegen außerhalb des Bereichs",
  shortSpan: (weeks) => `weniger als ${number(weeks)} Wochen zwischen dem ersten und dem letzten Tag`,
  noInterval: "zu wenige Tage für einen Bereich",
  varies: "die Tage schwanken zu sehr, um einen Anstieg von keinem zu unterscheiden",
};
