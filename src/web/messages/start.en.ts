import type { RegionId } from "../../core/anatomy/muscle.ts";
import { inLanguages } from "../../core/language.ts";

const regions: Readonly<Partial<Record<RegionId, string>>> = {
  low_back: "Low back",
  upper_back: "Upper back",
  buttock: "Buttock",
  hip: "Hip",
  neck: "Neck",
  shoulder: "Shoulder",
  knee: "Knee",
};

/** The way from "my back aches" to the first movement. */
export const startMessages = inLanguages({
  next: "Go on",
  back: "Back",
  print: "Print this",
  notFound: "There is no such page.",
  regions,

  pain: {
    title: "How is it now?",
    now: "Pain at this moment",
    none: "0: no pain",
    worst: "10: the worst you can imagine",
    where: "Where? Choose all that fit, or none.",
  },

  about: {
    title: "A little more",
    minutes: "How many minutes do you have today?",
    min: (minutes: string) => `${minutes} min`,
    kit: "What do you have at hand?",
    kitHint: "Nothing is fine. A floor, a wall and a chair are taken for granted.",
    birthYear: "Year of birth",
    birthYearHint: "Some questions and every comparison depend on age. You may leave it out.",
    done: "Show me what to do",
  },

  plan: {
    title: "Your start for today",
    start: "Start now",
    minutes: (minutes: number) => `about ${Math.round(minutes)} minutes, and a walk`,
    walk: "And a walk",
    why: "Why this",
    easier: "Easier",
    harder: "Harder",
    stop: "Stop when",
    changes: "Because of what you told us",
    again: "Change my answers",
    later: "Three times a week is a sound start. After the session we ask how it went.",
  },

  session: {
    ownLog: "Trained with Backstay",
    exerciseOf: (at: number, all: number) => `Exercise ${at} of ${all}`,
    setOf: (at: number, all: number) => `Set ${at} of ${all}`,
    side: { left: "left side", right: "right side" },
    reps: (low: number, high: number) => (low === high ? `${low}` : `${low} to ${high}`),
    repsWord: "repetitions",
    repsDone: "Repetitions done",
    fewer: "One fewer",
    more: "One more",
    done: "Done",
    hold: (seconds: number) => `${seconds} s`,
    holds: (holds: number) => (holds === 1 ? "one hold" : `${holds} holds`),
    startHold: "Start the hold",
    getReady: "Get ready",
    holding: (hold: number, holds: number) => (holds === 1 ? "Hold" : `Hold ${hold} of ${holds}`),
    rest: "Rest",
    skipRest: "Go on now",
    minutes: (minutes: number) => `${minutes} min`,
    metres: (metres: number) => `${metres} m`,
    skip: "Leave this one out",
    undo: "Undo the last set",
    finish: "Finish here",
    askPain: (name: string) => `How much did it hurt during “${name}”?`,
    painRule: (go: number, hold: number) =>
      `Up to ${go}: go on. Up to ${hold}: stay at this level and see how the next morning is. Above: less, or an easier form. The rule is borrowed from tendon and knee trials.`,
    askLeg:
      "That is more than we want. Is there anything new in a leg: numbness, weakness, or pain running down it?",
    legYes: "Yes, or I am not sure",
    legNo: "No",
    legNoNext: (easier: string) => `Then leave this exercise out today. Next time: ${easier}`,
    stoppedTitle: "Stop here for today",
    stopped:
      "New numbness, weakness or pain down a leg should be looked at. Answer the safety questions again now; they say where to go and how fast.",
    reScreen: "Answer the safety questions",
    finishedTitle: "Done.",
    finished: (sets: number, minutes: number) =>
      `${sets} ${sets === 1 ? "set" : "sets"} in ${minutes} ${minutes === 1 ? "minute" : "minutes"}. It is in your history on this device.`,
    nothing: "Nothing was done, so nothing was kept. That is fine.",
    tomorrow: "See how it feels tomorrow morning: settled by then is what we look for.",
    seeBalance: "See my history",
    toPlan: "Back to the plan",
    elsewhere: "There is no session under way.",
  },
});
