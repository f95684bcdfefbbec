import { inLanguages } from "../../core/language.ts";

/** Words of the frame, of the history page and of what is drawn on reports. */
export const en = inLanguages({
  ownSessions: "Trained with Backstay",
  tagline: "Train what the mirror hides. Look after the back it holds up.",
  skipToContent: "Skip to content",
  reportTitle: "Your balance",
  theme: { toDark: "Use the dark theme", toLight: "Use the light theme" },

  welcome: {
    title: "What did the mirror not show you?",
    lead: "Drop the file that your training app exported. Within a second you see how much of your work went to the front of the body and how much to the back, left and right, and which muscles got nothing.",
    private: "The file is read on this device. Nothing is uploaded.",
    drop: "Drop your export here",
    dropNow: "Let go to read it",
    pick: "Choose a file",
    sample: "Try an invented lifter's year",
    sampleFile: "An invented lifter's year",
    reads:
      "Reads Strong, Hevy, Jefit, FitNotes, StrongLifts, wger, Liftosaur, Garmin FIT strength files and Backstay's own export. Several files at once are fine: nothing is counted twice.",
    whereIsIt: "Where do I find the file?",
    where: [
      ["Strong", "Settings, Export Strong Data"],
      ["Hevy", "Profile, Settings, Export & Import Data, Export Workouts"],
      ["Jefit", "Website, My Jefit, Settings, Export"],
      ["FitNotes", "Settings, Spreadsheet Export, or Backup"],
      ["StrongLifts", "Settings, Export Data"],
      ["wger", "The API page of your account: workoutlog"],
      ["Liftosaur", "Settings, Export data"],
      ["Garmin", "Garmin Connect on the web: an activity, Export Original"],
    ] as readonly (readonly [app: string, path: string])[],
  },

  weeks: {
    label: "How far back to look",
    of: (weeks: number | "all") => (weeks === "all" ? "All" : weeks === 52 ? "1 year" : `${weeks} weeks`),
  },

  reading: {
    title: (file: string) => `Reading ${file}`,
    percent: (share: number) => `${Math.round(share * 100)} %`,
    cancel: "Cancel",
    cancelled: "Stopped. Nothing of that file was kept.",
    thinking: "Weighing your sets",
  },

  carrying: {
    title: (file: string) => `Writing ${file} into your records`,
    offer: "To all my devices",
    offerLabel: (file: string) => `Keep the workouts of ${file} on all my devices`,
    why: "This file is on this device alone. Its workouts and body masses can go into your account's records.",
    done: (workouts: number, sets: number) =>
      `${workouts.toLocaleString("en")} ${workouts === 1 ? "workout" : "workouts"} with ${sets.toLocaleString("en")} ${sets === 1 ? "set" : "sets"} now count as your own and go to your account.`,
    rest: (values: number) =>
      values === 0
        ? "Nothing of the file was left out; you may remove it here."
        : `${values.toLocaleString("en")} ${values === 1 ? "value has" : "values have"} no place there (other measurements, sets without a date): keep the file for them. Nothing is counted twice.`,
    cancelled: "Stopped. What was written stays; the rest can follow at any time.",
  },

  imports: {
    title: "Your files",
    add: "Add files",
    row: (workouts: number, sets: number) =>
      `${workouts.toLocaleString("en")} ${workouts === 1 ? "workout" : "workouts"}, ${sets.toLocaleString("en")} ${sets === 1 ? "set" : "sets"}`,
    warmups: (sets: number) => `${sets.toLocaleString("en")} of them warm-ups`,
    duplicates: (workouts: number) =>
      `${workouts.toLocaleString("en")} ${workouts === 1 ? "workout was" : "workouts were"} known already and counted once`,
    measurements: (count: number) => `${count.toLocaleString("en")} body measurements`,
    undo: "Remove",
    undoLabel: (file: string) => `Remove ${file}`,
    undone: (file: string) => `${file} was removed.`,
    undoAgain: "Undo",
    diagnostics: (rows: number) =>
      `${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"} could not be used`,
    diagnostic: (line: number, reason: string) => `Line ${line}: ${reason}`,
    more: (rows: number) => `and ${rows.toLocaleString("en")} more`,
    exportAll: "Save everything as one file",
    wipe: "Remove everything",
    wipeSure: "Remove all imported files and what you told us about names from this browser?",
    wipeYes: "Remove everything",
    wipeNo: "Keep it",
    notLasting:
      "This browser keeps nothing for us (a private window?), so your files are gone when you close the page.",
  },

  unit: {
    title: (file: string) => `Are the weights in ${file} in kilograms or pounds?`,
    why: "The file does not say. Until you do, sets are counted and loads are left out.",
    kg: "Kilograms",
    lb: "Pounds",
    change: (unit: string) => `Weights read as ${unit === "kg" ? "kilograms" : "pounds"}`,
  },

  names: {
    title: "Names we do not know",
    lead: "These sets count for no muscle until you say what they are. What you choose here is remembered.",
    sets: (sets: number) => `${sets.toLocaleString("en")} ${sets === 1 ? "set" : "sets"}`,
    choose: (name: string) => `Exercise that ${name} stands for`,
    placeholder: "Choose an exercise",
    nothing: "No exercise of that name",
    showAll: (count: number) => `Show all ${count}`,
    mapped: "Mapped by you",
    forget: (name: string) => `Forget what ${name} stands for`,
  },

  map: {
    hint: "Point at a muscle, or tab to it, to see what it got.",
    muscle: "Muscle",
    perWeek: "Sets a week",
    direct: "Direct sets",
    indirect: "Indirect sets (count half)",
    steadied: "Sets it only steadied (count 0)",
    days: "Days a week",
    sides: "Left · right",
    hidden: "A mirror in front of you does not show it.",
    seen: "A mirror in front of you shows it.",
  },

  plots: {
    balance: "Sets per week: back of the body above the line, front below it",
    muscles: "Sets per week of the muscles of hips and back",
    sets: "sets a week",
    table: "The same as a table",
    week: "Week of",
    days: "Days",
    tonnage: (unit: string) => `Load moved, ${unit}`,
  },

  pain: {
    lead: "You wrote these. We only found the words: say which speak of pain.",
    question: "Was this about pain?",
    confirmed: "Yes, pain",
    dismissed: "No",
  },

  ratioEvidence: "What the evidence says, and does not say",

  finePrint: "What is not counted, how sets are counted, every muscle, and sources",

  failure: (sentence: string) =>
    `Something went wrong on our side: ${sentence}. Your files are untouched; reload the page and try again.`,
});
