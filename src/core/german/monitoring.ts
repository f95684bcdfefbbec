import { say } from "../language.ts";
import type {
  alertTexts,
  progressHeadings,
  relapseTexts,
  sheetWords,
  slipTexts,
  trendTexts,
} from "../monitoring/messages.ts";
import { number, signed } from "./numbers.ts";

export const trendTextsDe: typeof trendTexts = {
  tooFew: (least, weeks) =>
    `Weniger als ${least} Werte in den letzten ${weeks} Wochen: zu wenige, um eine Richtung zu erkennen.`,
  noInterval: "Zu wenige Werte für einen Fehler der Richtung.",
  varies: "Die Werte sind zu wenige oder schwanken zu sehr, um eine Änderung von keiner zu unterscheiden.",
};

export const slipTextsDe: typeof slipTexts = {
  nothingPlanned: "Bisher ist keine Einheit geplant.",
  missed: (sessions) =>
    sessions === 0
      ? "Keine Einheit nacheinander wurde ausgelassen."
      : sessions === 1
        ? "Die letzte geplante Einheit wurde ausgelassen."
        : `Die letzten ${sessions} geplanten Einheiten wurden ausgelassen.`,
  painUnknown: "Zum Schmerz wurde nicht in der letzten Woche und davor etwas gesagt.",
  pain: (earlier, latest) =>
    `Schmerz in der letzten Woche: ${number(latest)} von 10; davor: ${number(earlier)}. Unter 2 Punkten kann es Zufall sein.`,
  functionUnknown: "Der Alltag wurde nicht zweimal bewertet.",
  function: (measure, from, to) => `${measure.toUpperCase()}: ${number(to)}, davor ${number(from)}.`,
};

export const relapseTextsDe: typeof relapseTexts = {
  tooFew: (least) => `Weniger als ${least} Angaben zum Schmerz.`,
  none: "Noch keine gute Zeit von einigen Wochen.",
  good: "Eine gute Zeit von einigen Wochen. Rückenschmerz kommt oft zurück; weiter zu üben und zu gehen senkt die Wahrscheinlichkeit.",
  rising:
    "Nach einer guten Zeit ist der Schmerz um mehr als Zufall wieder gestiegen. Das ist häufig. Bleib in Bewegung, geh eine Stufe leichter, und geh weiter zu Fuß.",
};

export const alertTextsDe: typeof alertTexts = {
  referred: (why) => `Die Sicherheitsfragen verlangen, dass jemand hinsieht: ${why.map(say).join(" ")}`,
  screeningOpen: {
    forPerson: "Bitte beantworte zuerst die Sicherheitsfragen; bis dahin geh und lieg, wie es angenehm ist.",
    forPractitioner: "Notfallfragen sind unbeantwortet.",
  },
  screenAgain: {
    forPerson: "Es ist Zeit, die Sicherheitsfragen wieder zu beantworten. Es dauert zwei Minuten.",
    forPractitioner: "Die Sicherheitsfragen sind wieder fällig.",
  },
  screenAgainWorse: {
    forPerson:
      "Schmerz oder Beschwerden im Bein haben sich geändert. Bitte beantworte vor der nächsten Einheit die Sicherheitsfragen noch einmal.",
    forPractitioner:
      "Der Schmerz stieg, oder Beschwerden im Bein sind seit den letzten Sicherheitsfragen neu: Sie sind fällig.",
  },
  slip: {
    missed_sessions:
      "Einige Einheiten fanden nicht statt. Das ist üblich. Eine kurze Einheit diese Woche ist viel besser als keine.",
    pain_up:
      "Der Schmerz war diese Woche stärker als davor. Die nächsten Einheiten sind leichter; geht es weiter, lass jemanden hinsehen.",
    function_down:
      "Alltägliches ist schwerer geworden als davor. Bitte sprich mit deiner Physiotherapie- oder Arztpraxis.",
  },
  relapse: {
    forPerson:
      "Nach einer guten Zeit ist der Schmerz ein wenig zurückgekommen. Das ist häufig: eine Stufe leichter, weiter gehen, weitermachen.",
    forPractitioner: "Nach einer guten Zeit stieg der Schmerz um mehr als seinen Fehler.",
  },
  notImproving: (weeks) => ({
    forPerson: `Nach ${weeks} Wochen gibt es keine klare Änderung. Es lohnt sich, jemanden hinsehen zu lassen und den Plan zu ändern.`,
    forPractitioner: `Nach ${weeks} Wochen mit dem Plan ist kein Rückgang des Schmerzes zu sehen.`,
  }),
};

export const progressHeadingsDe: typeof progressHeadings = {
  alerts: "Was Beachtung braucht",
  pain: "Schmerz",
  function: "Alltag",
  adherence: "Einheiten",
  strength: "Kraft",
  balance: "Hinten und vorn",
  retests: "Tests, die wieder dran sind",
  nothing: "Nichts fällt auf.",
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  rising: "steigend",
  falling: "fallend",
  steady: "gleichbleibend",
  plateau: "gleichbleibend",
  cannotTell: "nicht zu sagen",
};
const direction = (status: string): string => DIRECTIONS[status] ?? status;

export const sheetWordsDe: typeof sheetWords = {
  cannotTell: (because) => `Nicht zu sagen: ${because}`,
  trend: (status, perWeek, { low, high }, count) => {
    const word = direction(status);
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${signed(perWeek)} Punkte je Woche (zwischen ${signed(low)} und ${signed(high)} bei 95 % Sicherheit, ${count} Werte).`;
  },
  adherence: (done, planned) =>
    planned === 0
      ? "Bisher ist keine Einheit geplant."
      : `${done} von ${planned} geplanten Einheiten in den letzten Wochen; eine verschobene gilt als getan.`,
  noStrength:
    "Noch nicht genug vergleichbare Sätze, um eine Richtung der Kraft zu nennen. Kraft braucht Wochen.",
  strength: (name, trend) =>
    trend.percentPerWeek === undefined || !trend.interval
      ? `${say(name)}: ${direction(trend.status)}.`
      : `${say(name)}: ${direction(trend.status)}, ${signed(trend.percentPerWeek)} % je Woche (zwischen ${signed(trend.interval.low)} und ${signed(trend.interval.high)}).`,
  balance: (back, front) =>
    `${number(back)} Sätze für die Rückseite des Körpers gegen ${number(front)} für die Vorderseite, in den letzten Wochen des Protokolls.`,
  balanceUnknown: (because) => `Nicht zu sagen: ${because}.`,
  retest: (test, lastOn) => `${test.replaceAll("_", " ")}: zuletzt am ${lastOn}.`,
  noRetest: (dueOn) =>
    dueOn === undefined ? "Bisher wurde kein Test gemacht." : `Keiner ist fällig; der nächste am ${dueOn}.`,
  caveat:
    "Diese Zahlen beschreiben, was aufgezeichnet und gesagt wurde. Sie sagen nicht, warum ein Rücken schmerzt, und sie ersetzen niemanden, der dich untersucht.",
};
