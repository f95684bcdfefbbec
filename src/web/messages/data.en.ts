import { inLanguages } from "../../core/language.ts";

const number = (value: number): string => value.toLocaleString("en");
const day = (instant: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(instant));

const KINDS: Readonly<Record<string, string>> = {
  profile: "About you",
  settings: "Settings",
  screening: "Safety questions",
  measurement: "Test results",
  outcome: "Questionnaire scores",
  painCheck: "Pain checks",
  plan: "Plans",
  routine: "Routines",
  workout: "Workouts",
  set: "Sets",
  habitDone: "Habits done",
  flare: "Flares",
  bodyMass: "Body mass",
  protein: "Protein",
  player: "Workout under way",
  assessmentRun: "Tests under way",
};

/** Words of the screen on which a person has their data in hand. */
export const dataMessages = inLanguages({
  title: "My data",
  lead: "Everything you tell Backstay belongs to you and lies on this device, also when you synchronise it. Here you take it in, take it with you, and take it away.",

  bring: {
    title: "Bring your training history",
    text: "From another app or from Backstay itself. Files and your own workouts count as one history; nothing is counted twice.",
    toReport: "See the history report",
  },

  save: {
    title: "Save a copy",
    never: "You have not saved a copy yet. A browser may clear what it holds; a copy is yours.",
    last: (instant: string) => `Last copy: ${day(instant)}.`,
    old: (instant: string) =>
      `Your last copy is from ${day(instant)}. Save a new one, so that nothing since then can be lost.`,
    everything: "Save everything",
    everythingText: "One file with all there is. Bringing it back gives exactly what was here.",
    csv: "Save the log as a table",
    csvText: "Every set as CSV, for a spreadsheet.",
    person: "Save who I am",
    personText:
      "Answers, tests and scores as PERSON.json, for the command line or a physiotherapist's records.",
    saved: "The file is in your downloads.",
    failed: (sentence: string) => `The file could not be made: ${sentence}`,
  },

  back: {
    title: "Bring back a copy",
    text: "A file that “Save everything” or “Save who I am” made. You see what is in it before anything changes.",
    choose: "Choose the file",
    made: (instant: string) => `Saved on ${day(instant)}`,
    holds: (records: number, files: number) =>
      `${number(records)} ${records === 1 ? "record" : "records"} and ${number(files)} imported ${files === 1 ? "file" : "files"}`,
    kinds: KINDS,
    changes: (fresh: number, different: number, same: number) =>
      `${number(fresh)} not here yet, ${number(different)} different, ${number(same)} the same`,
    onlyHere: (count: number) =>
      `${number(count)} ${count === 1 ? "record is" : "records are"} only on this device: adding keeps them, replacing removes them.`,
    merge: "Add to what is here",
    mergeText: "Of two versions of an entry the later one stays.",
    replace: "Replace everything here",
    replaceSure: "Yes, replace everything here",
    cancel: "Cancel",
    person: (facts: number) =>
      `A person file: who you are, with ${number(facts)} ${facts === 1 ? "result or score" : "results and scores"}. What it says takes the place of what is here; the rest stays.`,
    takePerson: "Take it in",
    done: "Done. Everything in the file is here now.",
  },

  where: {
    title: "What lies where",
    rows: [
      [
        "Your records",
        "Answers, tests, plans, workouts, habits, food and settings: in this browser's database, on this device.",
      ],
      [
        "Imported files",
        "As they were read, with what you told us about names and units: in the same browser, on this device.",
      ],
      [
        "The app itself",
        "A copy of the program, so that it opens without a network. Nothing of yours is in it.",
      ],
    ] as readonly (readonly [what: string, where: string])[],
    sent: "Sent anywhere",
    sentNothing: "Nothing. You are not signed in; there is no tracking, and no request to any other place.",
    sentToAccount: (email: string) =>
      `Your records, to the server of your account ${email}, so that your other devices have them. Imported files are not sent. There is no tracking, and no request to any other place.`,
    used: (megabytes: string) => `In use on this device: ${megabytes} MB, the program included.`,
    persisted: "The browser has promised not to clear it by itself.",
    notPersisted:
      "The browser may clear it when the device runs out of room. Safari on an iPhone, iPad or Mac does so after seven days of use without a visit here, unless the app is on the home screen. A saved copy is safe.",
  },

  wipe: {
    title: "Delete everything",
    text: "Removes every record, every imported file and what this browser remembers of you. It cannot be undone. The copies that you saved stay yours.",
    account:
      "You are signed in: what is on the server stays there. To delete that as well, delete your account first.",
    toAccount: "To the account",
    word: "DELETE",
    type: (word: string) => `Type ${word} to confirm`,
    button: "Delete everything",
  },
});
