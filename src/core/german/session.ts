import { say } from "../language.ts";
import type { painTexts, progressTexts, sessionTexts, sheetTexts, warmUpTexts } from "../session/messages.ts";
import { number } from "./numbers.ts";

const points = (value: number): string => `${number(value)} von 10`;
const side = (which: "left" | "right"): string => (which === "left" ? "linke" : "rechte");

export const painTextsDe: typeof painTexts = {
  borrowed:
    "Die Schmerzregel stammt aus Studien an Sehnen und Knien und ist für den Rücken geliehen; dort hat sie niemand geprüft.",
  rule: "Schmerz bis 2 von 10, oder bis zu dem, womit du sonst lebst: weitermachen. 3 bis 5: so lassen und am nächsten Morgen wieder hinsehen. Über 5: mit dieser Übung für heute aufhören und nächstes Mal die leichtere Form nehmen.",
  notReported: "Um diese Übung wurde kein Schmerz angegeben.",
  go: (during, usual) =>
    usual > 2
      ? `Der Schmerz dabei war ${points(during)}, nicht mehr als deine üblichen ${points(usual)}.`
      : `Der Schmerz dabei war ${points(during)}.`,
  goNotSettled: (during, rise) =>
    `Der Schmerz dabei war ${points(during)}, und am nächsten Morgen lag er ${points(rise)} über vorher.`,
  hold: (during, usual) =>
    usual > 2
      ? `Der Schmerz dabei war ${points(during)}, mehr als deine üblichen ${points(usual)}.`
      : `Der Schmerz dabei war ${points(during)}.`,
  holdSettled: (during) =>
    `Der Schmerz dabei war ${points(during)} und hatte sich bis zum nächsten Morgen beruhigt.`,
  notSettled: (during, rise) =>
    `Der Schmerz dabei war ${points(during)} und hatte sich bis zum nächsten Morgen nicht beruhigt (${points(rise)} über vorher).`,
  cut: (during, usual) =>
    usual > 2
      ? `Der Schmerz dabei war ${points(during)}, deutlich mehr als deine üblichen ${points(usual)}.`
      : `Der Schmerz dabei war ${points(during)}.`,
  nowHigh: (now) => `Der Schmerz ist jetzt ${points(now)}: heute weniger und leichtere Sätze.`,
  nowRaised: (now) => `Der Schmerz ist jetzt ${points(now)}: heute wird nichts schwerer.`,
};

export const progressTextsDe: typeof progressTexts = {
  firstWithBody: "Das erste Mal: am unteren Ende beginnen.",
  first:
    "Das erste Mal: am unteren Ende beginnen und einen Widerstand wählen, der so viel übrig lässt wie gefragt.",
  fromLog: "Aus dem, was dein Protokoll zeigt, abgerundet auf ein Gewicht, das es gibt.",
  ramp: (maxSets) =>
    `Das erste Mal mit Gewicht: mit dem leichtesten beginnen und über höchstens ${maxSets} Sätze steigern, bis ein Satz so viel übrig lässt wie gefragt.`,
  easierForm: (name) => `Die leichtere Form, bis es ruhig ist: ${say(name)}.`,
  lighter: "Nächstes Mal weniger Gewicht.",
  lessRange: "Nächstes Mal weniger Wiederholungen und ein kleinerer Weg.",
  leftOut: "Einige Tage weggelassen; was ruhig bleibt, geht weiter.",
  backAgain: "Die leichtere Form ging zweimal gut: zurück zu dieser, leichter als zuvor.",
  easierStays: (done, wanted) =>
    `Noch einmal die leichtere Form: ${done} von ${wanted} ruhigen Einheiten vor dem Weg zurück.`,
  afterGap: (percent, weeks, rebuild) =>
    weeks === 0
      ? `Nach einer Pause: etwa ${percent} % von vorher, und über ${rebuild} Wochen wieder hinauf.`
      : `Woche ${weeks + 1} von ${rebuild} nach einer Pause: etwa ${percent} % von vorher.`,
  twoShort: "Zwei Einheiten nacheinander blieben unter dem Bereich: eine leichtere, dann von dort weiter.",
  moreLoad:
    "Zwei Einheiten nacheinander ließen zwei oder mehr Wiederholungen übrig: ein kleiner Schritt mehr Gewicht.",
  stepTooBig: "Das nächste Gewicht wäre ein großer Schritt: zuerst mehr Wiederholungen.",
  harderForm: (name) =>
    `Zwei Einheiten nacheinander am oberen Ende des Bereichs: eine schwerere Form, ${say(name)}.`,
  nothingHarder: "Am oberen Ende des Bereichs, ohne schwereren Schritt zurzeit: langsamer und sauberer.",
  oneMore: "Die letzte Einheit schaffte, was gefragt war: eine mehr in jedem Satz.",
  untilSpare: "Am oberen Ende des Bereichs: noch einmal dasselbe, bis mehr übrig bleibt.",
  hardEnough: "Die letzte Einheit war schwerer als gefragt: noch einmal dasselbe.",
  waits: (which) => `Wartet auf die ${side(which)} Seite, die zurückliegt und führt.`,
  easyWeek: (weeks) =>
    `${weeks} Wochen oder mehr ohne eine leichte: diese Woche weniger Sätze und etwas leichter.`,
};

export const sessionTextsDe: typeof sessionTexts = {
  busy: "Was sie braucht, ist heute nicht frei.",
  unwanted: "Du willst sie heute nicht.",
  noSubstitute: "Nichts anderes zur Hand trainiert dieselben Muskeln, darum fällt sie heute weg.",
  noTime: "Dafür ist heute keine Zeit; was mehr zählt, bleibt.",
  gentle: "Nur Leichtes, bis jemand hingesehen hat.",
  restDay: "Für heute ist keine Einheit geplant. Ein gewöhnlicher Gang ist immer willkommen.",
  done: "Die Einheit von heute ist getan.",
};

export const warmUpTextsDe: typeof warmUpTexts = {
  easyMinutes: (minutes) => `${minutes} leichte Minuten: gehen oder auf der Stelle marschieren.`,
  easierForm: (name) => `Ein leichter Satz: ${say(name)}.`,
  lighterSets: (name) => `Leichtere Sätze vor dem ersten, der zählt: ${say(name)}.`,
};

export const sheetTextsDe: typeof sheetTexts = {
  headline: (exercises, minutes) =>
    exercises === 0
      ? "Vom Plan ist heute nichts dran. Ein gewöhnlicher Gang ist immer willkommen."
      : `Heute: ${exercises} ${exercises === 1 ? "Übung" : "Übungen"}, etwa ${minutes} Minuten.`,
  next: (date) => `Die nächste Einheit ist am ${date}.`,
  warmUp: "Aufwärmen",
  holds: (count, seconds) => (count === 1 ? `1-mal ${seconds} s halten` : `${count}-mal ${seconds} s halten`),
  insteadOf: (because) => `An Stelle der geplanten Übung. ${because}`,
  decision: (because, which) =>
    which ? `Entschieden (${which === "left" ? "links" : "rechts"}): ${because}` : `Entschieden: ${because}`,
  why: (because) => `Warum: ${because}`,
  easier: (text) => `Leichter: ${text}`,
  leftOut: "Heute nicht",
  nextMorning: "Notier morgen früh, wie es ist: Davon hängt der nächste Schritt ab.",
  planOver: (date) =>
    `Der Plan vom ${date} ist vorbei oder passt nicht mehr: Dies ist ein neuer. „backstay plan --keep“ behält ihn.`,
  askFirst: "Die Sicherheitsfragen kommen wieder zuerst.",
  askFirstWhy:
    "Schmerz oder Beschwerden in einem Bein haben sich geändert, seit du sie beantwortet hast. Es dauert zwei Minuten; bis dahin gewöhnliches Gehen, so weit es angenehm ist.",
  incomplete: "Die Sicherheitsfragen kommen zuerst.",
  refer: "Zuerst soll jemand hinsehen.",
  walkingOnly: "Bis dahin: gewöhnliches Gehen, so weit es angenehm ist.",
};
