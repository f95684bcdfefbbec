import type { ConditionId } from "../exercise/exercise.ts";
import { inLanguages } from "../language.ts";

/** What the starter plan says. */
export const STARTER_MESSAGES = inLanguages({
  opening: "A start for today: a few exercises and a walk. Tests and a fuller plan can come later.",
  gentle: "Until somebody has looked, everything here stays easy: no heavy load and no maximal effort.",
  calm: "It hurts more than usual now, so this stays small and easy. Small is enough: it keeps you moving.",
  approval:
    "Somebody has to agree to anything new first, so this holds a walk and no exercises. Show them the plan that you would like to follow.",
  warmUp: "Walk first, or do the first set slowly: that is warm-up enough.",
  tight: "Two exercises take a little longer than your minutes. On a short day do the first alone.",
  few: "For now only this is left that fits your conditions and wishes. A physiotherapist can add to it.",
  noExercise:
    "Nothing in the catalogue is left that fits your conditions and wishes, so this is a walk. A physiotherapist can find exercises with you.",
  noWalk:
    "You do not want to walk: a bicycle, a pool or anything else that keeps you moving for some minutes does as well.",
  fewExercises: (low: number, high: number): string =>
    `Few exercises, ${low} to ${high}, are done more often than many.`,
  howMany: {
    low: "It hurts a good deal, or gentle work was asked for, so these are the fewest.",
    middle: "You are in pain, or new to this, so there are not many.",
    high: "Nothing holds you back now, so there is room for the most.",
  },
  insteadFor: (name: string, condition: string): string =>
    `Chosen in place of ${name}, with a view to: ${condition}.`,
  insteadOfDisliked: (name: string): string => `Chosen in place of ${name}, which you do not want.`,
  walkWhy: (hazardRatio: number): string =>
    `In 701 adults who had recovered from back pain, a walking programme with advice put off its return (hazard ratio ${hazardRatio}).`,
  walkRow: "Walking goes on in nearly every back pain; how far is for you to find.",
  incomplete:
    "The emergency questions come first. Until each is answered: ordinary walking, and positions in which you are comfortable.",
});

const ON_THE_BACK = "Lying on your back with the calves on a chair or a few cushions.";
const COMFORT_POSITIONS: readonly string[] = [
  "Lying on your side with a pillow between the knees.",
  "Standing or walking a few steps, if sitting is worse.",
  "Sitting with the back leaned against something, if standing is worse.",
];

/** Positions of comfort: nothing is trained in them. Nobody who is pregnant is sent onto the back. */
export function comfortPositions(conditions: readonly ConditionId[]): readonly string[] {
  const pregnant = conditions.includes("pregnancy") || conditions.includes("pregnancy_stop");
  return pregnant ? COMFORT_POSITIONS : [ON_THE_BACK, ...COMFORT_POSITIONS];
}

/** How a condition is named within a sentence of the plan; the two directions by what they mean for comfort. */
export const CONDITION_NAMES: Readonly<Record<ConditionId, string>> = {
  flexion_intolerant: "bending that bothers you now",
  extension_intolerant: "arching that bothers you now",
  disc_radicular: "leg pain from the back",
  stenosis: "leg pain when walking that sitting eases",
  spondylolisthesis: "spondylolysis or a slipped vertebra",
  pregnancy: "pregnancy",
  hip_impingement: "hip impingement",
  hamstring_injury: "the hamstring injury",
  osteoporosis: "osteoporosis",
  hypertension: "high blood pressure",
  pregnancy_stop: "a pregnancy with a complication",
  acute_lbp: "a back that is sore now",
  hernia: "the hernia",
  glaucoma: "glaucoma",
  gluteal_tendinopathy: "pain on the outer side of the hip",
  hip_osteoarthritis: "osteoarthritis of the hip",
  hip_replacement: "the hip replacement",
  knee_osteoarthritis: "osteoarthritis of the knee",
  patellofemoral_pain: "pain round the kneecap",
  postpartum: "the months after a birth",
  shoulder_pain: "shoulder pain",
};
