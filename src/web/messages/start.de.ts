import type { RegionId } from "../../core/anatomy/muscle.ts";
import type { startMessages } from "./start.en.ts";

const regions: Readonly<Partial<Record<RegionId, string>>> = {
  low_back: "Unterer Rücken",
  upper_back: "Oberer Rücken",
  buttock: "Gesäß",
  hip: "Hüfte",
  neck: "Nacken",
  shoulder: "Schulter",
  knee: "Knie",
};

export const startGerman: typeof startMessages = {
  next: "Weiter",
  back: "Zurück",
  print: "Drucken",
  notFound: "Diese Seite gibt es nicht.",
  regions,

  pain: {
    title: "Wie ist es jetzt?",
    now: "Schmerz in diesem Moment",
    none: "0: kein Schmerz",
    worst: "10: der schlimmste vorstellbare",
    where: "Wo? Wähle alles, was passt, oder nichts.",
  },

  about: {
    title: "Noch etwas",
    minutes: "Wie viele Minuten hast du heute?",
    min: (minutes: string) => `${minutes} Min.`,
    kit: "Was hast du da?",
    kitHint: "Nichts ist in Ordnung. Boden, Wand und Stuhl setzen wir voraus.",
    birthYear: "Geburtsjahr",
    birthYearHint: "Einige Fragen und jeder Vergleich hängen vom Alter ab. Du kannst es weglassen.",
    done: "Zeig mir, was zu tun ist",
  },

  plan: {
    title: "Dein Anfang für heute",
    start: "Jetzt anfangen",
    minutes: (minutes: number) => `etwa ${Math.round(minutes)} Minuten und ein Spaziergang`,
    walk: "Und ein Spaziergang",
    why: "Warum das",
    easier: "Leichter",
    harder: "Schwerer",
    stop: "Aufhören bei",
    changes: "Wegen dem, was du gesagt hast",
    again: "Antworten ändern",
    later: "Dreimal in der Woche ist ein guter Anfang. Nach dem Training fragen wir, wie es war.",
  },
};
