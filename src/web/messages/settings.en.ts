import { inLanguages } from "../../core/language.ts";
import type { Weekday } from "../../core/person/person.ts";

const weekStart: Readonly<Partial<Record<Weekday, string>>> = {
  mon: "Monday",
  sun: "Sunday",
  sat: "Saturday",
};

/** Words of the settings. */
export const settingsMessages = inLanguages({
  title: "Settings",
  lead: "Everything is kept as soon as you choose it.",
  look: {
    title: "Language and look",
    language: "Language",
    theme: "Colours",
    themes: { auto: "As the device", light: "Light", dark: "Dark" },
    mass: "Weights",
    length: "Lengths",
    lengths: { cm: "cm", ft_in: "ft, in" },
    weekStart: "The week begins on",
    weekStarts: weekStart,
  },
  training: {
    title: "While you train",
    sound: "Sounds at the end of a rest or a hold",
    vibration: "Vibration",
    speech: "Read cues aloud",
    notifications: "Notification when a rest ends or a break is due",
    notificationsText:
      "The browser asks you once. A locked phone may hold a notification back until you wake it; no web page can change that.",
    refused:
      "The browser does not allow notifications for this page. You can change that in its settings for this site.",
    missing:
      "This browser has no notifications for web pages; on an iPhone they come once the app is on the home screen.",
    breaks: "Suggest a break from sitting",
    breakEvery: (minutes: number) => `after ${minutes} minutes`,
    breakNever: "Never",
  },
  kit: {
    title: "What you have",
    lead: "Plans and swaps use only this. Chairs, walls, steps and the like are taken for granted.",
    chips: "Equipment",
    stock: "Your weights",
    stockUsual: "As a usual gym has them. Change something here to make the list your own.",
    stockOwn: "Your own list.",
    stockReset: "Back to a usual gym",
    unit: "Stamped in",
    bar: "Empty bar",
    plates: "Plates: how many on each side",
    plate: (mass: string) => `Plates of ${mass}`,
    newPlate: "Add a plate of",
    addPlate: "Add",
    dumbbells: "Dumbbells",
    kettlebells: "Kettlebells",
    listHint: "Numbers with spaces between them.",
    listWrong: (part: string) => `“${part}” is not a weight.`,
    stackStep: "Machines: one step",
    stackMax: "Machines: the heaviest",
  },
  about: {
    title: "About you",
    lead: "Each of these is optional. Age, sex and size choose which norms your tests are compared with; body mass also counts where you lift yourself.",
    birthYear: "Year of birth",
    sex: "Sex, for norms",
    sexes: { f: "Female", m: "Male", none: "Not said" },
    height: "Height",
    feet: "Height, feet",
    inches: "inches",
    mass: "Body mass",
    sitting: "Hours of sitting a day",
    conditions: "Health questions and conditions",
    conditionsText: "Answers that change what a plan may hold are asked together, with the safety questions.",
  },
  outOfRange: (low: string, high: string) => `From ${low} to ${high}.`,
});
