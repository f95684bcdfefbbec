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
const sets = (count: number): string => (count === 1 ? "1 Satz" : `${count} Sätze`);
const minutesIn = (count: number): string => (count === 1 ? "1 Minute" : `${count} Minuten`);

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

  session: {
    ownLog: "Mit Backstay trainiert",
    exerciseOf: (at: number, all: number) => `Übung ${at} von ${all}`,
    setOf: (at: number, all: number) => `Satz ${at} von ${all}`,
    side: { left: "linke Seite", right: "rechte Seite" },
    reps: (low: number, high: number) => (low === high ? `${low}` : `${low} bis ${high}`),
    repsWord: "Wiederholungen",
    repsDone: "Geschaffte Wiederholungen",
    fewer: "Eine weniger",
    more: "Eine mehr",
    done: "Fertig",
    hold: (seconds: number) => `${seconds} s`,
    holds: (holds: number) => (holds === 1 ? "einmal halten" : `${holds}-mal halten`),
    startHold: "Halten beginnen",
    getReady: "Mach dich bereit",
    holding: (hold: number, holds: number) => (holds === 1 ? "Halten" : `Halten ${hold} von ${holds}`),
    rest: "Pause",
    skipRest: "Jetzt weiter",
    minutes: (minutes: number) => `${minutes} Min.`,
    metres: (metres: number) => `${metres} m`,
    skip: "Diese auslassen",
    undo: "Letzten Satz zurücknehmen",
    finish: "Hier aufhören",
    askPain: (name: string) => `Wie weh tat es bei „${name}“?`,
    painRule: (go: number, hold: number) =>
      `Bis ${go}: weiter. Bis ${hold}: auf dieser Stufe bleiben und sehen, wie der nächste Morgen ist. Darüber: weniger, oder eine leichtere Form. Die Regel stammt aus Studien zu Sehnen und Knien.`,
    askLeg:
      "Das ist mehr, als wir wollen. Ist etwas Neues in einem Bein: Taubheit, Schwäche oder Schmerz, der hinunterzieht?",
    legYes: "Ja, oder ich bin nicht sicher",
    legNo: "Nein",
    legNoNext: (easier: string) => `Dann lass diese Übung heute aus. Beim nächsten Mal: ${easier}`,
    stoppedTitle: "Für heute ist hier Schluss",
    stopped:
      "Neue Taubheit, Schwäche oder Schmerz in einem Bein sollte sich jemand ansehen. Beantworte jetzt die Sicherheitsfragen neu; sie sagen, wohin und wie schnell.",
    reScreen: "Sicherheitsfragen beantworten",
    finishedTitle: "Geschafft.",
    finished: (done: number, minutes: number) =>
      `${sets(done)} in ${minutesIn(minutes)}. Das steht jetzt in deinem Verlauf auf diesem Gerät.`,
    nothing: "Es wurde nichts gemacht, also nichts gespeichert. Das ist in Ordnung.",
    tomorrow: "Sieh morgen früh, wie es sich anfühlt: Bis dahin beruhigt, das ist das Ziel.",
    seeBalance: "Zu meinem Verlauf",
    toPlan: "Zurück zum Plan",
    elsewhere: "Es läuft gerade kein Training.",
  },
};
