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
});
