import { inLanguages } from "../../core/language.ts";

/** What the page of an exercise says. */
export const exerciseMessages = inLanguages({
  unknown: (id: string) => `There is no exercise “${id}”.`,
  noMotion: "This exercise is for logs; it has no drawn motion.",
  failed: "The work of the muscles could not be computed. Load the page again.",
  phase: "Through the movement",
  weight: (kg: number) => `Weight: ${kg} kg`,
  whatIf: {
    title: "What if ...",
    note: "The same movement, its body or its pose changed: what carries it then, by the same model. A weaker muscle's figure is the part of what it has left. It says nothing about injury.",
    rounder: (degrees: number) => `The low back is rounder by ${degrees}°`,
    weaker: "A muscle is weaker",
    none: "None",
    strengthLeft: (percent: string) => `Strength left to it: ${percent}`,
  },
  percent: (part: number) => `${Math.round(part * 100)} %`,
  measured: (percent: number) => `measured ${Math.round(percent)}%`,
  estimate:
    "A model's estimate, sharing the work as cheaply as it can; people often tense more than they must, the glutes above all. Where studies measured muscle activity, that stands beside it; it was measured at other loads, and activity is not force.",
  mobility:
    "This one is not done for strength. The figures say what would hold the pose in the model; they are no reason to choose it.",
  fault: (fault: string) => `If ${fault}`,
  open: "What it asks of the body",
  about: {
    title: "About this exercise",
    works: "Works",
    also: "Works with",
    needs: "Needs",
    nothing: "Nothing but the body",
    easier: "Easier",
    harder: "Harder",
    cautions: (conditions: number) =>
      conditions === 1
        ? "With 1 condition it is done differently or waits"
        : `With ${conditions} conditions it is done differently or waits`,
    unreviewed: "No clinician has signed these yet.",
    evidence: "What the muscles rest on",
    measured: "Studies that measured muscle activity in it. Activity is neither strength nor growth:",
    convention: "No measurement of it could be read. The muscles are named by what its joints do.",
  },
  person: "Computed for a person of 1.75 m and 75 kg: parts of each muscle's own strength.",
});
