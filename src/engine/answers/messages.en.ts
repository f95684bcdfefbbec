import type { PhaseName } from "../../core/exercise/motion/motion.ts";
import { inLanguages } from "../../core/language.ts";
import type { EverydayComparison, EverydayId } from "./everydayScale.ts";
import type { MuscleGroup } from "./muscleGroup.ts";
import type { NotJudged, WeakestLink } from "./weakestLink.ts";

/** Completes "about as much as ...". */
const EVERYDAY: Readonly<Record<EverydayId, string>> = {
  standing: "standing",
  bags: "standing with a 5 kg bag in each hand",
  chair: "getting out of a chair",
  box5: "picking up a 5 kg box with the hips back",
  box10: "picking up a 10 kg box with the hips back",
  stoop10: "picking up a 10 kg box with a rounded back",
  stoop20: "picking up a 20 kg box with a rounded back",
};

function inEveryday(comparison: EverydayComparison): string {
  switch (comparison.kind) {
    case "about":
      return `about as much as ${EVERYDAY[comparison.id]}`;
    case "between":
      return `more than ${EVERYDAY[comparison.above]}, less than ${EVERYDAY[comparison.below]}`;
    case "less":
      return `less than ${EVERYDAY[comparison.id]}`;
    case "cannotTell":
      return "cannot tell, since the model does not hold this pose by itself";
    case "more":
      return `about ${comparison.times.toFixed(1)} times as much as ${EVERYDAY[comparison.id]}`;
  }
}

const AT_KEY_POSE: Readonly<Record<PhaseName, string>> = {
  start: "at the start",
  middle: "in the middle",
  bottom: "at the bottom",
  top: "at the top",
  hold: "held",
  strike: "at the foot's strike",
  push_off: "at the push-off",
  swing: "in the swing",
};
const KEY_POSE: Readonly<Record<PhaseName, string>> = {
  start: "the start",
  middle: "the middle",
  bottom: "the bottom",
  top: "the top",
  hold: "the hold",
  strike: "the foot's strike",
  push_off: "the push-off",
  swing: "the swing",
};

const SINGULAR: readonly MuscleGroup[] = ["side of the trunk", "shoulder", "elbow"];

function firstToGive(link: WeakestLink): string {
  switch (link.kind) {
    case "givesOut":
      return `In this pose and this model ${givesOut(link.group)} first, at ${kg(link.weightKg)}.${notJudged(link.before)}`;
    case "notHeld":
      return `In this model the pose is not held even without a weight: ${short(link.group)} by ${Math.round(Math.abs(link.unmetNm))} Nm.`;
    case "holdsAll":
      return `No muscle that is modelled gives out up to ${kg(link.upToKg)}.${notJudged(link.before)}`;
    case "noWeight":
      return "Held throughout; no weight belongs to this movement.";
  }
}

function givesOut(group: MuscleGroup): string {
  return `the ${group} ${SINGULAR.includes(group) ? "gives" : "give"} out`;
}

function short(group: MuscleGroup): string {
  return `the ${group} ${SINGULAR.includes(group) ? "is" : "are"} short`;
}

function notJudged({ arms, balance }: NotJudged): string {
  return [
    arms ? " The arms would do so before: their strength is only estimated." : "",
    balance ? " The drawn pose does not carry so much over its supports; one would lean or brace." : "",
  ].join("");
}

function kg(value: number): string {
  return `${Math.round(value * 10) / 10} kg`;
}

/** Every sentence about what an exercise asks of a body. */
export const LOAD_MESSAGES = inLanguages({
  /** What the numbers are, wherever one is shown. */
  limits: [
    "An average body of this size, slow movement and the best sharing of work; a person may do it otherwise.",
    "Joint moments are good to about 5 to 10 %, the force of a muscle group to 20 to 30 %.",
    "Compression of L4/L5 is good to 20 to 25 % in itself and to about 10 % where one thing changes for the same person; shear to about 40 %, and near zero its direction is open.",
    "The range beside a figure comes from the modelling choices alone.",
    "A load is not a pain and says nothing about injury: tissues get used to the loads they meet.",
    "What gives out first is more certain than the weight at which it does: strength differs widely between people, and muscles are taken to be as strong at every length.",
    "Shoulder, elbow and grip are only estimated; muscles without data are listed as not modelled.",
  ],
  title: (name: string, weightKg: number, phase: string) =>
    `${name}${weightKg > 0 ? ` with ${kg(weightKg)}` : ""}, ${phase}`,
  phase: (name: PhaseName, percent: number, atKeyPose: boolean) =>
    atKeyPose ? AT_KEY_POSE[name] : `${percent} % of the way, near ${KEY_POSE[name]}`,
  back: (comparison: EverydayComparison) => `Low back: ${inEveryday(comparison)}.`,
  everyday: (id: EverydayId) => EVERYDAY[id],
  weakest: firstToGive,
  changed: (strength: readonly string[], pose: readonly string[]) =>
    [
      ...(strength.length > 0 ? [`Strength left: ${strength.join(", ")}.`] : []),
      ...(pose.length > 0 ? [`Pose changed, degrees: ${pose.join(", ")}.`] : []),
    ].join(" "),
  strengthLeft: (muscle: string, side: string, percent: number) =>
    `${muscle}${side === "" ? "" : ` (${side})`} ${percent} %`,
  notHeld:
    "In this model the pose cannot be held as asked; the figures are what the body gives at its limit.",
  muscles: "Muscles, part of their own strength (left, right):",
  idle: (percent: number) => `Every other muscle that is modelled works at less than ${percent} %.`,
  allIdle: (percent: number) =>
    `Every muscle that is modelled works at less than ${percent} % of its strength.`,
  joints: "Joint moments, Nm (of them by stretched tissue alone):",
  spine: "Force across the discs, N (range of the modelling choices):",
  spineLine: (joint: string, compression: string, shear: string, passive: string) =>
    `${joint}: compression ${compression}, shear ${shear}, of the compression ${passive} by stretched tissue`,
  key: { least: "rest", most: "full" },
  phases: "Through the movement: low back as a part of its greatest load, and the muscle that works hardest:",
  phaseLine: (percent: number, back: number, muscle: string, works: number) =>
    `${String(percent).padStart(4)} %  ${String(back).padStart(4)} %  ${muscle} ${works} %`,
  carries: "Carried by:",
  carried: (part: string, kilograms: number) => `${part} ${Math.round(kilograms)} kg`,
  notModelled: (names: readonly string[]) => `Not modelled: ${names.join("; ")}.`,
  newtons: "Figures in newtons: --newtons.",
  limitsTitle: "What these numbers are",
  noDifference: (joint: string) => `${joint}: no difference beyond the error.`,
  difference: (joint: string, other: string, one: string, percent: number) =>
    `${joint}: ${other} ${percent > 0 ? `${percent} % more` : `${-percent} % less`} compression than ${one}.`,
  comparison: (one: string, other: string) => `${other} beside ${one}`,
  rankTitle: (muscle: string, perSpine: boolean) =>
    perSpine ? `${muscle} for each newton on the low back` : muscle,
  rankHead: {
    exercise: "Exercise",
    weight: "with",
    works: "works at",
    back: "low back",
    measured: "measured",
  },
  rankBasis: (heightM: number, massKg: number) =>
    `Exercises in which the catalogue gives the muscle a part. Computed for a person of ${heightM} m and ${massKg} kg, each exercise with a light weight so that they can be set side by side; low back: times as much as standing. Measured: mean electrical activity in studies, percent of a maximal contraction, at the loads of those studies.`,
  notHeldThere: (count: number) =>
    `${count} exercises are left out, because the model does not hold them in the pose described.`,
  correlation: (rho: number | undefined, n: number) =>
    rho === undefined
      ? `Measured values exist for ${n} of these exercises: too few for a rank correlation.`
      : `Rank correlation of computed and measured activity: ${rho.toFixed(2)}, over ${n} exercises that were measured. ${rho < 0.5 ? "That is weak: take the order as what mechanics alone would say. " : ""}Where the two disagree, both are shown; neither is strength or growth.`,
});
