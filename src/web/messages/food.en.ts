import { inLanguages } from "../../core/language.ts";

/** Words of body mass and protein. */
export const foodMessages = inLanguages({
  title: "Food",
  lead: "Two numbers, if you want them: what you weigh now and then, and protein. No calories, no scores, nothing to be good at.",
  mass: {
    title: "Body mass",
    today: "Today",
    save: "Save",
    saved: (mass: string) => `${mass} saved for today.`,
    none: "Nothing logged yet.",
    latest: "Lately",
    remove: (mass: string, on: string) => `Remove ${mass} of ${on}`,
    removed: "Removed.",
    undo: "Undo",
    few: "Cannot tell a trend yet: it takes six values over two weeks, because mass swings with water and food.",
    short: "Cannot tell a trend yet: the values lie less than two weeks apart.",
    steady: (low: string, high: string) =>
      `No clear change over the last six weeks (between ${low} and ${high} a week).`,
    change: (slope: string, low: string, high: string) =>
      `About ${slope} a week over the last six weeks (between ${low} and ${high}).`,
  },
  protein: {
    title: "Protein",
    today: (eaten: string, aim: string) => `${eaten} of ${aim} today`,
    noAim: (eaten: string) => `${eaten} today`,
    add: (grams: string) => `Add ${grams}`,
    other: "Another amount",
    addOther: "Add",
    undo: "Undo the last",
    undone: (grams: string) => `${grams} taken back.`,
    added: (grams: string) => `${grams} added.`,
    week: "The last seven days",
    byMass: (gPerKg: string, low: string, high: string) =>
      `The aim goes by your body mass: ${gPerKg} g for each kilogram a day. Beyond that, trials of people who lift saw no further gain in muscle; the true figure may lie anywhere from ${low} to ${high} g.`,
    source: "Source",
    cannotTell: "For an aim, log your body mass above, or set your own below.",
    own: "An aim of your own, g a day",
    ownText: "You set this aim yourself. Empty the field to go by body mass.",
    kidney: "With a kidney disease, ask your doctor before you eat more protein.",
  },
});
