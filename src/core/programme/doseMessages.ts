import type { ConditionId } from "../exercise/exercise.ts";
import { holdsOfSet, type Dose, type DoseLoad, type Range, type SetWork } from "./dose.ts";
import { inLanguages } from "../language.ts";
import { spokenDay } from "../spokenDay.ts";

/** A mass in kg as the reader's unit shows it, with the unit: "22.5 kg". */
export type ShowLoad = (massKg: number) => string;

const range = ({ low, high }: Range): string => (low === high ? `${low}` : `${low} to ${high}`);
const seconds = ({ low, high }: Range): string => {
  const minute = 60; // not clinical: seconds in a minute
  return low % minute === 0 && high % minute === 0
    ? `${range({ low: low / minute, high: high / minute })} min`
    : `${range({ low, high })} s`;
};

/** How a dose reads. */
export const DOSE_MESSAGES = inLanguages({
  /** "2 sets of 8 to 15 each side". */
  sets: (dose: Dose, extraSets = 0): string => {
    const each = dose.eachSide ? " each side" : "";
    const more = extraSets > 0 ? `, and ${extraSets} more for the side that leads` : "";
    return `${setsOf(dose.sets, dose.work)}${each}${more}`;
  },
  /** "leave 3 to 5 repetitions in reserve". */
  reserve: (rir: Range): string => `leave ${range(rir)} repetitions in reserve`,
  tempo: ({ upS, downS }: { readonly upS: number; readonly downS: number }): string =>
    `${upS} s up, ${downS} s down`,
  rest: (restS: Range): string => `rest ${seconds(restS)}`,
  load: (load: DoseLoad, show: ShowLoad): string => {
    switch (load.kind) {
      case "body":
        return "your own weight";
      case "feel":
        return "by feel: light enough that the repetitions in reserve come out";
      case "ramp":
        return `first time: begin with the lightest there is and add about ${load.stepPercent} % a set, at most ${load.maxSets} sets, until a set leaves just the reserve asked for; that is your load`;
      case "history":
        return load.afterGap
          ? `${show(load.loadKg)}${perHand(load.basis)}: lighter than before the gap (last done ${spokenDay(load.from)})`
          : `${show(load.loadKg)}${perHand(load.basis)}, from what you did on ${spokenDay(load.from)}`;
      case "kept":
        return `${show(load.loadKg)}, as in your own routine`;
    }
  },
});

function perHand(basis: "total" | "perHand" | "added"): string {
  return basis === "perHand" ? " in each hand" : "";
}

function setsOf(sets: number, work: SetWork): string {
  const times = sets === 1 ? "1 set" : `${sets} sets`;
  switch (work.kind) {
    case "reps":
      return `${times} of ${range(work.reps)}`;
    case "hold":
      return holdsOf(sets, times, work);
    case "distance":
      return `${times} of ${work.distanceM} m`;
    case "duration":
      return sets === 1 ? `${work.minutes} min` : `${sets} times ${work.minutes} min`;
  }
}

function holdsOf(sets: number, times: string, work: SetWork & { readonly kind: "hold" }): string {
  if (work.holds === 1) return `${times} of ${work.holdS} s`;
  const inEach = Array.from({ length: sets }, (_, index) => holdsOfSet(work, index));
  return work.fewerEachSet === undefined
    ? `${times} of ${work.holds} holds of ${work.holdS} s`
    : `${times} of ${inEach.join(", ")} holds of ${work.holdS} s`;
}

/**
 * The pain rule as a person reads it; the numbers come from parameters.
 * Source: rules "pain_mon" and "pain_act" of the evidence base; borrowed from tendon and knee pain.
 */
export const PAIN_RULE_MESSAGES = inLanguages({
  go: (goMax: number): string => `0 to ${goMax} of 10: go on as planned.`,
  hold: (goMax: number, holdMax: number): string =>
    `${goMax + 1} to ${holdMax}: keep the load as it is, and look how the next morning feels.`,
  cut: (holdMax: number, cutPercent: number): string =>
    `Above ${holdMax}, or still raised the next morning: take off about ${cutPercent} % of the load or the range, or do the easier form.`,
  usual: (usual: number): string =>
    `You told us that ${usual} of 10 is usual for you. Then read it against that: what counts is how far it rises above the usual, and that it has settled by the next morning.`,
  leg: "Pain that spreads further down a leg, new numbness or weakness: stop, and answer the safety questions again.",
  borrowed:
    "This rule was tried in tendon and knee pain. In back pain it has not been tested; we borrow it because it is simple and lets people go on.",
});

/** What ends a set or a session, whatever the exercise. */
export const STOP_MESSAGES = inLanguages({
  pain: (limit: number): string =>
    `Pain above ${limit} of 10: stop the set, and do the easier form next time.`,
  leg: "Pain that spreads down a leg, new numbness or weakness: stop and answer the safety questions again.",
  unwell: "Chest pain, faintness or a breath that does not come back: stop and get help.",
  form: "The move can no longer be done as the cues say: the set is over.",
});

/** What "with a change" means for a condition, in a sentence. Source: the gates of the evidence base. */
export const CHANGE_FOR: Readonly<Record<ConditionId, string>> = {
  flexion_intolerant:
    "Bend only as far as it is comfortable; the hips do the work, and bending comes back step by step.",
  extension_intolerant: "Ribs down, and stop before the low back arches; arching comes back step by step.",
  disc_radicular: "Keep to a range in which nothing travels down the leg.",
  stenosis: "Short spells, and sit or bend forward between them.",
  spondylolisthesis: "Keep to the middle of the range, without arching to the end.",
  pregnancy:
    "Breathe all the time, hold on where balance is asked for, and lie on your back only for short sets after the first third.",
  hip_impingement: "Stop short of the pinch in the groin.",
  hamstring_injury: "A range and a load in which the hamstring does not hurt; no stretch into pain.",
  osteoporosis: "Tall and slow; no quick or loaded bending or twisting, and form before load.",
  hypertension: "Breathe out on effort, never hold the breath, keep holds short and loads moderate.",
  pregnancy_stop: "Only what your obstetric team has agreed to.",
  acute_lbp: "The small comfortable range, slowly, and fewer repetitions.",
  hernia: "Breathe out on effort; stop at a bulge, a drag or a heaviness.",
  glaucoma: "Breathe all the time, short sets, head raised and never low.",
  gluteal_tendinopathy: "Slowly, not lying on the sore side, knees not crossing the middle.",
  hip_osteoarthritis: "A range short of groin pain.",
  hip_replacement:
    "No hip bend beyond 90 degrees, no crossing the middle and no turning in, unless your team has released you.",
  knee_osteoarthritis: "A height and a bend that the knee likes, and a pad under it when kneeling.",
  patellofemoral_pain: "Bend the knee as far as it stays quiet, slowly, and a pad under it when kneeling.",
  postpartum: "Breathe out on effort; stop at leaking, heaviness or a belly that domes.",
  shoulder_pain: "Below shoulder height, with little weight on that arm.",
};

/** What also ends a set for a condition. Source: the gates of the evidence base. */
export const STOP_FOR: Readonly<Partial<Record<ConditionId, string>>> = {
  pregnancy:
    "Bleeding, loss of fluid, painful contractions, dizziness, chest pain, headache, breathlessness before effort, weakness that unsteadies you, pain or swelling of a calf: stop and ask for help.",
  hernia: "A bulge, a drag or a heaviness: stop. A sudden hard painful lump with vomiting is an emergency.",
  postpartum: "Leaking, heaviness or a belly that domes: stop, and do the easier form.",
  glaucoma: "Any change of sight: stop and have it looked at today.",
  hypertension: "A severe headache, chest pain or a pounding that does not settle: stop and get help.",
  hip_impingement: "A pinch in the groin: less depth.",
  disc_radicular: "Pain, tingling or numbness that moves further down the leg: stop that move.",
  hamstring_injury: "A sharp pull at the back of the thigh or at the sitting bone: stop.",
};

/** Easier and harder where the catalogue names no other exercise. */
export const STEP_MESSAGES = inLanguages({
  easier: {
    reps: "Half the range and fewer repetitions, slowly.",
    hold: "Shorter holds with a little more rest.",
    distance: "A lighter load or a shorter way.",
    duration: "Shorter, and more often.",
  },
  harder: {
    reps: "One or two more repetitions, then one more set.",
    hold: "One more hold in each set; the holds stay as long as they are.",
    distance: "A longer way, then a little more load.",
    duration: "A few minutes more, then a hill.",
  },
  easierForm: (name: string): string => `${name}, until this one feels well.`,
  harderForm: (name: string, extraReps: number, sessions: number): string =>
    `${name}, once you can do ${extraReps} more than asked in the last set, ${sessions} sessions running.`,
  moreLoad: (low: number, high: number, extraReps: number, sessions: number): string =>
    `A little more load (${low} to ${high} %), once you can do ${extraReps} more than asked in the last set, ${sessions} sessions running.`,
});
