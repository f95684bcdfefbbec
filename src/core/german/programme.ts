import { muscle } from "../anatomy/muscles.ts";
import { say } from "../language.ts";
import { spokenDay } from "../spokenDay.ts";
import type { Weekday } from "../person/person.ts";
import { holdsOfSet, type Dose, type Range, type SetWork } from "../programme/dose.ts";
import type {
  DOSE_MESSAGES,
  PAIN_RULE_MESSAGES,
  STEP_MESSAGES,
  STOP_MESSAGES,
} from "../programme/doseMessages.ts";
import type { PLAN_MESSAGES } from "../programme/planMessages.ts";
import type { STARTER_MESSAGES } from "../programme/starterMessages.ts";
import type { WEEKS_AHEAD_MESSAGES } from "../programme/weeksAheadMessages.ts";
import { hundredths, list, number } from "./numbers.ts";

const range = ({ low, high }: Range): string =>
  low === high ? number(low) : `${number(low)} bis ${number(high)}`;
const seconds = ({ low, high }: Range): string => {
  const minute = 60; // not clinical: seconds in a minute
  return low % minute === 0 && high % minute === 0
    ? `${range({ low: low / minute, high: high / minute })} min`
    : `${range({ low, high })} s`;
};

export const doseMessagesDe: typeof DOSE_MESSAGES = {
  sets: setsText,
  reserve: (rir) => `${range(rir)} Wiederholungen übrig lassen`,
  tempo: ({ upS, downS }) => `${number(upS)} s hoch, ${number(downS)} s ab`,
  rest: (restS) => `Pause ${seconds(restS)}`,
  load: (load, show) => {
    switch (load.kind) {
      case "body":
        return "dein eigenes Gewicht";
      case "feel":
        return "nach Gefühl: so leicht, dass die Wiederholungen in Reserve herauskommen";
      case "ramp":
        return `das erste Mal: mit dem leichtesten beginnen und je Satz etwa ${load.stepPercent} % dazugeben, höchstens ${load.maxSets} Sätze, bis ein Satz gerade die gefragte Reserve lässt; das ist dein Gewicht`;
      case "history":
        return load.afterGap
          ? `${show(load.loadKg)}${perHand(load.basis)}: leichter als vor der Pause (zuletzt am ${spokenDay(load.from)})`
          : `${show(load.loadKg)}${perHand(load.basis)}, nach dem, was du am ${spokenDay(load.from)} getan hast`;
      case "kept":
        return `${show(load.loadKg)}, wie in deinem eigenen Programm`;
    }
  },
};

function setsText(dose: Dose, extraSets = 0): string {
  const each = dose.eachSide ? " je Seite" : "";
  const more = extraSets > 0 ? `, und ${extraSets} mehr für die Seite, die führt` : "";
  return `${setsOf(dose.sets, dose.work)}${each}${more}`;
}

function perHand(basis: "total" | "perHand" | "added"): string {
  return basis === "perHand" ? " je Hand" : "";
}

function setsOf(sets: number, work: SetWork): string {
  const times = sets === 1 ? "1 Satz" : `${sets} Sätze`;
  switch (work.kind) {
    case "reps":
      return `${times} zu ${range(work.reps)}`;
    case "hold":
      return holdsOf(sets, times, work);
    case "distance":
      return `${times} zu ${number(work.distanceM)} m`;
    case "duration":
      return sets === 1 ? `${number(work.minutes)} min` : `${sets}-mal ${number(work.minutes)} min`;
  }
}

function holdsOf(sets: number, times: string, work: SetWork & { readonly kind: "hold" }): string {
  if (work.holds === 1) return `${times} zu ${number(work.holdS)} s`;
  const inEach = Array.from({ length: sets }, (_, index) => holdsOfSet(work, index));
  return work.fewerEachSet === undefined
    ? `${times} zu ${work.holds}-mal ${number(work.holdS)} s halten`
    : `${times} zu ${inEach.join(", ")}-mal ${number(work.holdS)} s halten`;
}

export const painRuleMessagesDe: typeof PAIN_RULE_MESSAGES = {
  go: (goMax) => `0 bis ${goMax} von 10: weiter wie geplant.`,
  hold: (goMax, holdMax) =>
    `${goMax + 1} bis ${holdMax}: die Last lassen, wie sie ist, und sehen, wie sich der nächste Morgen anfühlt.`,
  cut: (holdMax, cutPercent) =>
    `Über ${holdMax}, oder am nächsten Morgen noch erhöht: etwa ${cutPercent} % von Last oder Weg wegnehmen, oder die leichtere Form machen.`,
  usual: (usual) =>
    `Du hast gesagt, dass ${usual} von 10 für dich üblich ist. Dann lies es dagegen: Es zählt, wie weit es über das Übliche steigt und dass es sich bis zum nächsten Morgen beruhigt hat.`,
  leg: "Schmerz, der weiter ins Bein hinunterzieht, neue Taubheit oder Schwäche: aufhören und die Sicherheitsfragen noch einmal beantworten.",
  borrowed:
    "Diese Regel wurde bei Sehnen- und Knieschmerz erprobt. Bei Rückenschmerz ist sie nicht geprüft; wir leihen sie uns, weil sie einfach ist und Menschen weitermachen lässt.",
};

export const stopMessagesDe: typeof STOP_MESSAGES = {
  pain: (limit) =>
    `Schmerz über ${limit} von 10: den Satz beenden und nächstes Mal die leichtere Form machen.`,
  leg: "Schmerz, der ein Bein hinunterzieht, neue Taubheit oder Schwäche: aufhören und die Sicherheitsfragen noch einmal beantworten.",
  unwell: "Brustschmerz, Ohnmachtsgefühl oder ein Atem, der nicht zurückkommt: aufhören und Hilfe holen.",
  form: "Die Bewegung gelingt nicht mehr so, wie die Hinweise sagen: Der Satz ist vorbei.",
};

export const stepMessagesDe: typeof STEP_MESSAGES = {
  easier: {
    reps: "Der halbe Weg und weniger Wiederholungen, langsam.",
    hold: "Kürzer halten mit etwas mehr Pause.",
    distance: "Weniger Gewicht oder ein kürzerer Weg.",
    duration: "Kürzer, und öfter.",
  },
  harder: {
    reps: "Eine oder zwei Wiederholungen mehr, dann ein Satz mehr.",
    hold: "In jedem Satz einmal mehr halten; das Halten bleibt so lang, wie es ist.",
    distance: "Ein längerer Weg, dann etwas mehr Gewicht.",
    duration: "Einige Minuten mehr, dann eine Steigung.",
  },
  easierForm: (name) => `${say(name)}, bis sich diese gut anfühlt.`,
  harderForm: (name, extraReps, sessions) =>
    `${say(name)}, sobald du im letzten Satz ${extraReps} mehr schaffst als gefragt, ${sessions} Einheiten nacheinander.`,
  moreLoad: (low, high, extraReps, sessions) =>
    `Etwas mehr Gewicht (${low} bis ${high} %), sobald du im letzten Satz ${extraReps} mehr schaffst als gefragt, ${sessions} Einheiten nacheinander.`,
};

export const weeksAheadMessagesDe: typeof WEEKS_AHEAD_MESSAGES = {
  same: "Dieselben Sätze. Lass zuerst Wiederholungen und Last steigen, nach der Regel bei jeder Übung.",
  build: (added) =>
    added === 1 ? "Ein Satz mehr als in der Woche davor." : `${added} Sätze mehr als in der Woche davor.`,
  full: "Keine weiteren Sätze: In deinen Minuten und Grenzen ist kein Platz. Wiederholungen und Last dürfen noch steigen.",
  lighter: (percent) => `Eine leichtere Woche: etwa ${percent} % weniger Sätze, die Last wie zuvor.`,
  retest: "Dieselben Sätze, und am letzten Tag noch einmal die Tests, ausgeruht, vor allem anderen.",
  deload: (sessions, percent, within) =>
    `Gehen ${sessions} Einheiten nacheinander schlechter als die davor, nimm eine leichtere Woche: etwa ${percent} % weniger Sätze, die Last innerhalb von ${within} %. Die Belege für geplante leichtere Wochen sind dünn, und dass Anfänger sie brauchen, ist nicht gezeigt.`,
  rise: (percent) =>
    `Die Sätze steigen um höchstens ${percent} % je Woche. Das ist unsere eigene Grenze; keine Zahl ist belegt.`,
};

export const starterMessagesDe: typeof STARTER_MESSAGES = {
  opening:
    "Ein Anfang für heute: einige Übungen und ein Gang. Tests und ein vollerer Plan können später kommen.",
  gentle:
    "Bis jemand hingesehen hat, bleibt hier alles leicht: keine schwere Last und nichts bis zum Äußersten.",
  calm: "Es tut gerade mehr weh als sonst, darum bleibt das klein und leicht. Klein genügt: Es hält dich in Bewegung.",
  approval:
    "Jemand muss erst allem Neuen zustimmen, darum stehen hier ein Gang und keine Übungen. Zeig den Plan, dem du folgen möchtest.",
  warmUp: "Geh zuerst, oder mach den ersten Satz langsam: Das ist Aufwärmen genug.",
  tight: "Zwei Übungen dauern etwas länger als deine Minuten. An einem kurzen Tag mach nur die erste.",
  few: "Zurzeit bleibt nur das, was zu deinen Beschwerden und Wünschen passt. Physiotherapie kann mehr dazutun.",
  noExercise:
    "Im Verzeichnis bleibt nichts, was zu deinen Beschwerden und Wünschen passt, darum ist es ein Gang. Physiotherapie kann mit dir Übungen finden.",
  noWalk:
    "Du willst nicht gehen: Ein Fahrrad, ein Schwimmbad oder anderes, das dich einige Minuten bewegt, tut es auch.",
  fewExercises: (low, high) => `Wenige Übungen, ${low} bis ${high}, werden öfter gemacht als viele.`,
  howMany: {
    low: "Es tut ziemlich weh, oder Sanftes war gefragt, darum sind es die wenigsten.",
    middle: "Du hast Schmerz oder bist neu hier, darum sind es nicht viele.",
    high: "Nichts hält dich jetzt zurück, darum ist Platz für die meisten.",
  },
  insteadFor: (name, condition) => `An Stelle von „${say(name)}“ gewählt, mit Blick auf: ${say(condition)}.`,
  insteadOfDisliked: (name) => `An Stelle von „${say(name)}“ gewählt, die du nicht willst.`,
  walkWhy: (hazardRatio) =>
    `Bei 701 Erwachsenen, die sich von Rückenschmerz erholt hatten, schob ein Gehprogramm mit Beratung seine Rückkehr hinaus (Hazard-Ratio ${hundredths(hazardRatio)}).`,
  walkRow: "Gehen geht bei fast jedem Rückenschmerz weiter; wie weit, findest du heraus.",
  incomplete:
    "Die Notfallfragen kommen zuerst. Bis jede beantwortet ist: gewöhnliches Gehen und Lagen, die angenehm sind.",
};

const WEEKDAYS_DE: Readonly<Record<Weekday, string>> = {
  mon: "Montag",
  tue: "Dienstag",
  wed: "Mittwoch",
  thu: "Donnerstag",
  fri: "Freitag",
  sat: "Samstag",
  sun: "Sonntag",
};
const side = (which: "left" | "right"): string => (which === "left" ? "linke" : "rechte");

export const planMessagesDe: typeof PLAN_MESSAGES = {
  number,
  setsAWeek: (sets) => `${number(sets)} ${number(sets) === "1" ? "Satz" : "Sätze"} in der Woche`,
  muscleName: (id) => say(muscle(id).name),
  weekday: (day) => WEEKDAYS_DE[day],
  list,
  aim: {
    muscle: (name, sets) => `Trainiert: ${name}. Der Plan zielt auf ${sets}.`,
    neglected: (name) => `Dein Protokoll zeigt wenig oder keine Arbeit für: ${name}.`,
    notInRoutine: (name) => `Dein Programm hat keine Arbeit für: ${name}.`,
    pattern: (name) => `${name} gehört in jede Woche.`,
    found: (because) => `Gefunden: ${because}.`,
    oneSide: "Einseitige Arbeit, damit jede Seite ihren eigenen Teil tut.",
    bothSides: "Arbeit auf beiden Beinen, für mehr Last, als ein Bein nehmen kann.",
    mobility: (region) => `Übt die Beweglichkeit hier, wo ein Test wenig davon fand: ${region}.`,
    weakSide: (name, which) =>
      `Trainiert jede Seite für sich: ${name}, die ${side(which)} Seite war um mehr als den Fehler des Tests schwächer.`,
    onOneLeg:
      "Übt, auf einem Bein zu stehen und zu steigen. Hab etwas zum Festhalten in Reichweite und nutz es so wenig, wie es sicher ist.",
    balanceWithBones: "Bei Osteoporose wird neben Kraft auch Gleichgewicht geübt.",
    backFirst: "Hält die Rückseite des Körpers mindestens gleichauf mit der Vorderseite.",
    backAhead: "Dein Protokoll neigt zur Vorderseite, darum bekommt die Rückseite bis zur Hälfte mehr.",
  },
  patternName: {
    hinge: "Eine Hüftbeuge",
    bridge: "Eine Brücke",
    pull: "Ein Zug",
    carry: "Ein Tragen",
    anti: "Ein Halten gegen Bewegung",
  },
  regionName: {
    hip_flexors: "Vorderseite der Hüfte",
    hamstrings: "Rückseite des Oberschenkels",
    hip_rotation: "Hüftdrehung",
    ankle: "Knöchel",
    lats: "Schulter über Kopf",
    upper_back: "oberer Rücken",
  },
  kept: "Aus deinem eigenen Programm, wie es ist.",
  previous: "Es war im Plan der letzten Woche, und Wechsel werden klein gehalten.",
  changed: "Eine deiner Beschwerden verlangt eine Änderung der Ausführung.",
  leads: (which) =>
    `Beginn mit der ${side(which)}n Seite und gib ihr einen Satz mehr: Sie war um mehr als den Fehler des Tests schwächer.`,
  shortfall: {
    muscle: (name, planned, aimed) => `${name}: ${planned} von angestrebten ${aimed}.`,
    missing: (what, sets) => `${what}: ${sets} fehlen.`,
    balance: (sets) => `Die Vorderseite übersteigt, was das Gleichgewicht erlaubt, um ${sets}.`,
  },
  outOfReach: (what) => `${what}: Keine Übung passt zu deinen Geräten und Beschwerden.`,
  whatIsMissing: {
    oneSide: "Einseitige Arbeit",
    bothSides: "Arbeit auf beiden Beinen",
    standingBalance: "Gleichgewicht auf einem Bein",
    mobility: (region) => `Beweglichkeit: ${region}`,
    weakSide: (which) => `Einseitige Arbeit für die ${side(which)} Seite`,
  },
  infeasible: {
    tooShort: (minutes, missing, what) =>
      `${number(minutes)} min je Einheit sind um ${number(missing)} min zu kurz für ${what}.`,
    firstSession: (names) => `ein Aufwärmen und die kürzeste Übung, die es gibt (${list(names.map(say))})`,
    keptOn: (day) => `dein Programm am ${day}`,
    keptDay: (day, names) =>
      `Dein Programm hat am ${day} ${names}, und ${day} ist nicht unter den Trainingstagen.`,
    addDay: (day) => `Nimm ${day} zu den Trainingstagen dazu, oder verschieb diesen Teil des Programms.`,
    tooManyDays: (days) =>
      `Die Übungen, die jetzt richtig für dich sind, füllen ${number(days)} Tage nicht mit der Ruhe, die jeder Muskel braucht.`,
    giveDays: (days) =>
      days === 1
        ? "Mit 1 Trainingstag ist ein Plan möglich."
        : `Mit ${number(days)} Trainingstagen ist ein Plan möglich.`,
    giveMinutes: (minutes) => `Mit ${number(minutes)} min je Einheit ist ein Plan möglich.`,
    bars: {
      work: "Nichts aus dem angebotenen Verzeichnis wird in Sätzen geplant.",
      cautions: "Deine Beschwerden schließen Übungen aus, bis eine Fachperson sie freigibt.",
      level: "Die übrigen Übungen liegen über der Stufe, die jetzt richtig ist.",
      kit: "Die übrigen Übungen brauchen Geräte, die du nicht hast.",
      dislikes: "Die übrigen Übungen gehören zu denen, die du nicht willst.",
    },
    lift: {
      work: "Mehr Übungen zur Auswahl geben.",
      cautions: "Eine Fachperson fragen, welche deiner Beschwerden für das Training freigegeben sind.",
      level: "Leichtere Übungen zur Auswahl geben.",
      kit: (name) => `Mit ${say(name)} ist ein Plan möglich.`,
      dislikes: (name) => `Erlaub die Übung „${say(name)}“ wieder, und ein Plan ist möglich.`,
      allDislikes: "Erlaub einige der Übungen wieder, die du nicht willst.",
    },
    noWay:
      "Keine einzelne Änderung macht einen Plan möglich: Beginn mit Gehen, und frag eine Fachperson, was für dich richtig ist.",
  },
  leftOut: {
    cautions: "Eine deiner Beschwerden schließt sie aus, bis eine Fachperson sie freigibt.",
    unknown: "Sie steht nicht im Verzeichnis.",
  },
  notNow: {
    nothing: "Die Sicherheitsfragen verlangen ärztlichen Rat vor jedem Training.",
    walking: "Bis die Sicherheitsfragen vollständig oder freigegeben sind: nur Gehen und angenehme Lagen.",
  },
};
