import type { ASSESSMENT_EN } from "../assessment/messages.en.ts";
import type { Unusable } from "../assessment/reading.ts";
import { say } from "../language.ts";
import { spokenDay } from "../spokenDay.ts";
import type { Side } from "../log/trainingLog.ts";
import { hundredths, list, number } from "./numbers.ts";

const UNITS: Readonly<Record<string, string>> = {
  s: "s",
  reps: "Wiederholungen",
  deg: "Grad",
  cm: "cm",
  kg: "kg",
  points: "Punkte",
  count: "Zeichen",
  yes_no: "",
};

const SIDES: Readonly<Record<Side, string>> = { left: "links", right: "rechts" };
const sideName = (side: Side): string => (side === "left" ? "linke" : "rechte");
const named = (tests: readonly string[]): string => list(tests.map(say));

const UNUSABLE: Readonly<Record<Unusable, string>> = {
  not_measured: "noch nicht gemessen",
  no_side: "es ist nicht gesagt, welche Seite gemessen wurde",
  too_old: "das letzte Ergebnis ist zu alt, um daraus zu urteilen",
  ended_in_pain:
    "der letzte endete mit Schmerz; das sagt, wie es sich anfühlte, und nicht, wie stark du bist",
  too_much_pain: "es tat letztes Mal zu weh, um zu sagen, wie stark du bist",
  held_back: "der letzte wurde absichtlich zurückgehalten",
  ended_by_other: "der letzte endete durch etwas anderes als seine Grenze",
  not_controlled:
    "ohne die Hand einer Fachperson an Becken und unterem Rücken misst dieser Test etwas anderes, als er nennt",
};

const GRADES: Readonly<Record<"mild" | "moderate" | "severe", string>> = {
  mild: "leicht",
  moderate: "mittel",
  severe: "stark",
};

export const assessmentDe: typeof ASSESSMENT_EN = {
  amount: (value, unit) => `${number(value)} ${UNITS[unit] ?? unit}`.trim(),
  list: (names) => named(names),
  side: SIDES,
  sideOf: (test, side) => (side ? `${say(test)}, ${SIDES[side]}` : say(test)),
  unusable: (test, why) => `${say(test)}: ${UNUSABLE[why]}.`,
  norm: {
    population: (who, recalled) => (recalled ? `${who}; aus dem Gedächtnis, nicht gelesen` : who),
    ageUnknown: (test, value) =>
      `${say(test)}: ${value}. Dein Geburtsjahr ist nicht bekannt, darum gibt es niemanden zum Vergleichen als dich selbst.`,
    sexUnknown: (test, value) =>
      `${say(test)}: ${value}. Die Normen für dein Alter unterscheiden sich nach Geschlecht, das nicht bekannt ist.`,
    none: (test, value) =>
      `${say(test)}: ${value}. Keine Norm, der wir trauen, reicht bis zu deinem Alter, darum wird nur mit deinen eigenen früheren Werten verglichen.`,
    low: (test, value, low, error, population) =>
      `${say(test)}: ${value}. Niedrig in der Normgruppe ist unter ${low}, und ein Ergebnis ist auf ${error} genau (${population}).`,
    notLow: (test, value, low, error, population) =>
      `${say(test)}: ${value}, nicht niedrig: Niedrig in der Normgruppe ist unter ${low}, und ein Ergebnis ist auf ${error} genau (${population}).`,
    slow: (test, value, low, error, population) =>
      `${say(test)}: ${value}. Langsam in der Normgruppe ist über ${low}, und ein Ergebnis ist auf ${error} genau (${population}).`,
    notSlow: (test, value, low, error, population) =>
      `${say(test)}: ${value}, nicht langsam: Langsam in der Normgruppe ist über ${low}, und ein Ergebnis ist auf ${error} genau (${population}).`,
    near: (test, value, low, error) =>
      `${say(test)}: ${value}, zu nah an der Linie (${low}), um es zu sagen, denn ein Ergebnis ist nur auf ${error} genau.`,
  },
  limit: {
    under: (test, value, line, error) =>
      `${say(test)}: ${value}, unter ${line}; ein Ergebnis ist auf ${error} genau.`,
    over: (test, value, line, error) =>
      `${say(test)}: ${value}, über ${line}; ein Ergebnis ist auf ${error} genau.`,
    near: (test, value, line, error) =>
      `${say(test)}: ${value}, zu nah an ${line}, um es zu sagen; ein Ergebnis ist nur auf ${error} genau.`,
    opinion: "Die Linie ist eine Übereinkunft unter Fachleuten und sagt nichts voraus.",
  },
  sides: {
    equal: (test, left, right, act) =>
      `${say(test)}: links ${left}, rechts ${right}. Kein Unterschied, der zählt (das beginnt bei ${act}); Seiten unterscheiden sich bei allen.`,
    withinError: (test, left, right, error) =>
      `${say(test)}: links ${left}, rechts ${right}. Ergebnisse unterscheiden sich schon durch Fehler um bis zu ${error}; miss an einem anderen Tag noch einmal.`,
    once: (test, left, right) =>
      `${say(test)}: links ${left}, rechts ${right}. Einmal gesehen; dasselbe an einem zweiten Tag würde zählen.`,
    differs: (found) =>
      `${say(found.test)}: links ${found.left}, rechts ${found.right}. Die ${sideName(found.side)} Seite ${found.reads === "lower" ? "schaffte weniger" : "liegt höher"}, um mehr als den Fehler von ${found.error}${found.days > 1 ? `, an ${found.days} Tagen` : ""}. Seiten unterscheiden sich bei allen, und dass Angleichen Schmerz verhindert, ist nicht gezeigt.`,
    apart: (test, days) =>
      `${say(test)}: Links und rechts wurden nicht innerhalb von ${days} Tagen gemessen.`,
    oneMissing: (test, missing) =>
      `${say(test)}: Die ${sideName(missing)} Seite ist nicht gemessen, darum lassen sich die Seiten nicht vergleichen.`,
    percent: (value) => `${number(value)} %`,
    or: (parts) => parts.join(" oder "),
  },
  ratio: {
    high: (over, under, value, line, error) =>
      `${say(over)} gegen ${say(under)}: ${hundredths(value)}, über ${hundredths(line)}, auf ${hundredths(error)} genau. Die Linie stammt von gesunden Studierenden und ist aus dem Gedächtnis, nicht gelesen.`,
    notHigh: (over, under, value, line, error) =>
      `${say(over)} gegen ${say(under)}: ${hundredths(value)}, nicht über ${hundredths(line)}, auf ${hundredths(error)} genau.`,
    near: (over, under, value, line, error) =>
      `${say(over)} gegen ${say(under)}: ${hundredths(value)}, zu nah an ${hundredths(line)}, um es zu sagen (nur auf ${hundredths(error)} genau).`,
    needs: (over, under) => `Braucht beide: ${say(over)} und ${say(under)}.`,
  },
  hinge: {
    early: (value, line, error) =>
      `Der Stab verlor die Berührung bei ${value} Hüftbeugung, vor ${line} (auf ${error} genau). Die Hüftbeuge ist eine Fertigkeit, die Übung ändert; ein Zusammenhang mit Schmerz ist nicht gezeigt.`,
    kept: (value, line, error) =>
      `Der Stab behielt die Berührung bis ${value} Hüftbeugung; ${line} ist ein übliches Ziel (auf ${error} genau).`,
  },
  latLength: {
    short: (test, value, error) =>
      `${say(test)}: Der Arm blieb ${value} über dem Boden, der untere Rücken flach; ein Ergebnis ist auf ${error} genau. Beweglichkeit zu üben kann dem Greifen helfen.`,
    reaches: (test, error) =>
      `${say(test)}: Der Arm erreicht den Boden, der untere Rücken flach, innerhalb des Fehlers von ${error}.`,
  },
  hipFlexors: {
    above: (test, value, error) =>
      `${say(test)}: Der Oberschenkel blieb ${value} über der Waagrechten, das Becken gehalten; ein Ergebnis ist auf ${error} genau. Beweglichkeit zu üben kann ändern, wie du dich bewegst; kräftige das Gesäß ohnehin.`,
    below: (test, value, error) =>
      `${say(test)}: Der Oberschenkel kam ${value} unter die Waagrechte, das Becken gehalten; ein Ergebnis ist auf ${error} genau.`,
    near: (test, error) =>
      `${say(test)}: zu nah an der Waagrechten, um es zu sagen; ein Ergebnis ist nur auf ${error} genau.`,
  },
  balance: {
    short: (test, value, ten, error) =>
      `${say(test)}: ${value}, unter ${ten} (auf ${error} genau). Von gehenden Erwachsenen hielten das 95 % mit 51 bis 55 Jahren, die Hälfte mit 71 bis 75. Üb es nahe an etwas Festem.`,
    held: (test, value, ten, error) => `${say(test)}: ${value}, über ${ten} (auf ${error} genau).`,
  },
  legRaise: {
    notForThis: (test) =>
      `${say(test)}: Er wurde für Schmerz am Beckenring rund um die Schwangerschaft untersucht und sagt nichts über anderen Rückenschmerz.`,
    effort: (value) =>
      `Die Beine zu heben machte Mühe: ${value} von 10. Ab 1 fand man das bei 54 von 100 Schwangeren mit Schmerz am Beckenring und bei 12 von 100 ohne.`,
    none: "Die Beine zu heben machte keine Mühe. So war es auch bei 46 von 100 Schwangeren mit Schmerz am Beckenring.",
  },
  baseline: (test, values, day, change) =>
    `${say(test)}: ${values} am ${spokenDay(day)}. Hier fängst du an; das nächste Ergebnis zählt als Änderung, wenn es um mehr als ${change} abweicht.`,
  eachSide: (side, value) => `${SIDES[side]} ${value}`,
  ownPast: {
    better: (test, from, to, since, error) =>
      `${say(test)}: von ${from} am ${spokenDay(since)} auf ${to}, besser um mehr als den Fehler von ${error}.`,
    worse: (test, from, to, since, error) =>
      `${say(test)}: von ${from} am ${spokenDay(since)} auf ${to}, weniger um mehr als den Fehler von ${error}.`,
    same: (test, from, to, since, error) =>
      `${say(test)}: von ${from} am ${spokenDay(since)} auf ${to}, innerhalb des Fehlers von ${error}: keine Änderung, die man nennen kann.`,
    once: "Noch kein Test hat zwei Ergebnisse, die man vergleichen könnte.",
  },
  baselineNone: "Noch kein Ergebnis, von dem man anfangen könnte.",
  testPain: {
    hurt: (tests) =>
      `Schmerz beendete oder begrenzte: ${named(tests)}. Lass das vorerst weg; es sagt, wie es sich heute anfühlt, nicht, was nicht stimmt.`,
    fine: "Kein Test wurde durch Schmerz beendet oder begrenzt.",
    unknown: "Es ist nicht gesagt, wie sehr ein Test schmerzte.",
  },
  pain: {
    none: "Du gibst zurzeit keinen Schmerz an.",
    now: (value, band) => `Schmerz jetzt ${number(value)} von 10, meist ${GRADES[band]} genannt.`,
    unknown: "Der Schmerz jetzt ist nicht angegeben.",
    better: (from, to, mdc, noticed) =>
      `Schmerz von ${number(from)} auf ${number(to)} von 10: weniger um mindestens den Fehler von etwa ${number(mdc)}${noticed ? ", und so viel, wie Menschen meist bemerken" : ""}.`,
    worse: (from, to, mdc) =>
      `Schmerz von ${number(from)} auf ${number(to)} von 10: mehr um mindestens den Fehler von etwa ${number(mdc)}. Beantworte die Sicherheitsfragen noch einmal.`,
    same: (from, to, mdc) =>
      `Schmerz von ${number(from)} auf ${number(to)} von 10: innerhalb des Fehlers von etwa ${number(mdc)}.`,
    once: "Zum Schmerz wurde weniger als zweimal etwas gesagt; nichts zu vergleichen.",
    basis: "wie du es angegeben hast",
  },
  functioning: {
    limited: (score, of, recovered) =>
      `Rückenfunktion: ${number(score)} von ${of} Punkten Einschränkung; ${recovered} oder weniger heißt erholt.`,
    recovered: (score, of, recovered) =>
      `Rückenfunktion: ${number(score)} von ${of} Punkten Einschränkung, das heißt erholt (${recovered} oder weniger).`,
    nearRecovered: (score, of, recovered, error) =>
      `Rückenfunktion: ${number(score)} von ${of} Punkten Einschränkung, zu nah an ${recovered}, um es zu sagen; ein Wert ist auf etwa ${number(error)} genau.`,
    unknown: "Kein Wert der Rückenfunktion (RMDQ) ist vermerkt.",
    better: (name, from, to, mdc, noticed) =>
      `${name}: von ${number(from)} auf ${number(to)}, besser um mindestens den Fehler von ${number(mdc)}${noticed ? ", und so viel, wie Menschen meist bemerken" : ""}.`,
    worse: (name, from, to, mdc) =>
      `${name}: von ${number(from)} auf ${number(to)}, schlechter um mindestens den Fehler von ${number(mdc)}.`,
    same: (name, from, to, mdc) =>
      `${name}: von ${number(from)} auf ${number(to)}, innerhalb des Fehlers von ${number(mdc)}.`,
    once: (name) => `${name}: weniger als zweimal vermerkt; nichts zu vergleichen.`,
    names: {
      psfs: "Deine eigenen Tätigkeiten (patientenspezifische Funktionsskala)",
      rmdq: "Rückenfunktion (Roland-Morris)",
    },
  },
  sitting: {
    long: (hours) =>
      `Du sitzt etwa ${number(hours)} Stunden am Tag. Unterbrich es etwa alle 20 bis 60 Minuten mit Bewegung; ein paar Kniebeugen oder ein kurzer Gang zählen. Den Abstand wählst du.`,
    less: (hours) => `Du sitzt etwa ${number(hours)} Stunden am Tag.`,
    unknown: "Die Stunden im Sitzen sind nicht angegeben.",
    basis: "wie du es angegeben hast, nicht gemessen; was als lang gilt, ist unsere Wahl",
  },
  history: {
    none: "Es wurde kein Trainingsverlauf gelesen.",
    tooLittle: (workouts, least) =>
      `Nur ${workouts} ${workouts === 1 ? "Training" : "Trainings"} in diesen Wochen; ${least} sind das Mindeste, um von einer Gewohnheit zu sprechen.`,
    unknownNames: (percent) =>
      `${Math.round(percent)} % der Sätze haben unbekannte Namen; zu viele, um etwas zu sagen.`,
    without: (muscles, weeks) => `In den letzten ${weeks} Wochen nichts für: ${named(muscles)}.`,
    allWorked: (weeks) => `Jeder Muskel der Rückseite bekam in den letzten ${weeks} Wochen etwas Arbeit.`,
    mayHide: (percent) =>
      `aus dem Protokoll gezählt; ${Math.round(percent)} % der Sätze haben unbekannte Namen und können einige verbergen`,
    balanceLow: (value, low, high) =>
      `Hinten zu vorn: ${hundredths(value)} zu 1, für die Rückseite weniger als für die Vorderseite (${hundredths(low)} bis ${hundredths(high)}, was auch immer die unbekannten Namen sind). Dass ein Gleichgewicht der beiden schützt, ist nicht gezeigt; es ist eine Wahl für einen runden Plan.`,
    balanceEven: (value, low, high) =>
      `Hinten zu vorn: ${hundredths(value)} zu 1, für die Rückseite mindestens so viel (${hundredths(low)} bis ${hundredths(high)}, was auch immer die unbekannten Namen sind).`,
    balanceUnsure: (value, low, high) =>
      `Hinten zu vorn: ${hundredths(value)} zu 1, aber zwischen ${hundredths(low)} und ${hundredths(high)}, je nachdem, was die unbekannten Namen sind.`,
    balanceNone: (why) => `Hinten zu vorn: nicht zu sagen; ${why}.`,
    balanceBasis:
      "aus dem Protokoll gezählt; der Bereich nimmt jeden unbekannten Namen einmal als vorn, einmal als hinten",
    sideLess: (exercise, less, percent, low, high, days) =>
      `${say(exercise)}: Die ${sideName(less)} Seite tat ${number(percent)} % weniger (${number(low)} bis ${number(high)} % bei 95 %, ${days} Tage). Seiten unterscheiden sich bei allen.`,
    sidesEven: (exercises, percent) =>
      `In ${exercises} nach Seiten aufgezeichneten ${exercises === 1 ? "Übung" : "Übungen"} führt keine Seite um mehr als ${percent} % und den Fehler.`,
    sidesBasis: "Bereich bei 95 % über die Tage, an denen beide Seiten aufgezeichnet wurden",
    sidesUnknown: "Keine Übung ist oft genug nach Seiten aufgezeichnet, um zu vergleichen.",
  },
  weakLink: {
    found: (test, value, z, error, next) =>
      `Deine niedrigste Fähigkeit gegen deine Normgruppe: ${say(test)}, ${value}, ${z} Standardabweichungen vom Mittel (auf ${error} genau). Sie liegt um mehr als den Fehler beider unter: ${say(next)}.`,
    caveat:
      "Das Niedrigste unter dem, was getestet wurde, und nicht mehr: Dort hat Training am meisten Raum; es ist nicht die Ursache irgendeines Schmerzes.",
    tie: (tests) => `Noch nicht zu sagen: ${named(tests)} liegen näher beieinander als ihre Fehler.`,
    oneMore: (tests) =>
      tests.length === 1
        ? `Noch nicht zu sagen. Mach diesen Test: ${named(tests)}.`
        : `Noch nicht zu sagen. Mach diese zwei Tests: ${named(tests)}.`,
    noNorm:
      "Keine Normen, denen wir trauen, reichen bei den Tests, die zu Hause gehen, bis zu deinem Alter, darum wird nichts gereiht. Deine Ausgangspunkte stehen unten.",
    onlyOne: (test) =>
      `Nicht zu sagen: Nur ${say(test)} lässt sich in deinem Alter mit einer Norm vergleichen, und einer allein ist von nichts das Niedrigste. Deine Ausgangspunkte stehen unten.`,
    ageUnknown: "Ohne dein Geburtsjahr gibt es keine Normgruppe, darum wird nichts gereiht.",
    screening: "Nicht angesehen: Die Sicherheitsfragen kommen zuerst.",
  },
  start: {
    ownValue: (test, values, day) =>
      `${say(test)}: ${values} (${spokenDay(day)}). Erreich es wieder oder übertriff es.`,
    retest: (test, on, change) =>
      `${say(test)}: am ${spokenDay(on)} noch einmal testen. Ein Unterschied von mehr als ${change} ist eine Änderung.`,
    train: (muscles) => `Gib etwas Arbeit an: ${named(muscles)}.`,
    sitting: "Unterbrich das Sitzen mit einigen Minuten Bewegung, so oft es dir passt.",
    goal: {
      ease_pain: (weeks) =>
        `Wähl eine Sache, von der dein Rücken dich abhält. Bewerte sie heute von 0 bis 10, und in ${weeks} Wochen wieder.`,
      sit_better: (weeks) =>
        `Notier, nach wie vielen Minuten Sitzen du dich bewegen willst. Notier es in ${weeks} Wochen wieder.`,
      strength: (weeks) =>
        `Wähl eine Übung mit Gewicht. Schreib einen Satz auf, der zwei in Reserve lässt, und mach ihn in ${weeks} Wochen wieder.`,
      athletic: (weeks) =>
        `Wähl eine Aufgabe deines Sports. Zähl oder stopp sie heute, und in ${weeks} Wochen wieder.`,
      physique: (weeks) =>
        `Wähl eine Übung für die Rückseite. Notier einen Satz, der zwei in Reserve lässt, und in ${weeks} Wochen wieder.`,
    },
    first: (weeks) =>
      `Wähl eine Sache, die dir leichter fallen soll. Bewerte sie heute von 0 bis 10, und in ${weeks} Wochen wieder.`,
  },
  chain: {
    none: "Für dieses Glied noch kein Ergebnis.",
    notLooked: "Nicht angesehen: Die Sicherheitsfragen kommen zuerst.",
  },
  choose: {
    goal: {
      ease_pain: (measures) => `Ein ruhiger Anfang für einen schmerzenden Rücken: ${say(measures)}.`,
      sit_better: (measures) => `Nützlich neben langem Sitzen: ${say(measures)}.`,
      strength: (measures) => `Für Kraft: ${say(measures)}.`,
      athletic: (measures) => `Für Sport: ${say(measures)}.`,
      physique: (measures) => `Für die Muskeln, die der Spiegel nicht zeigt: ${say(measures)}.`,
    },
    anyGoal: (measures) => `Ein guter erster Blick: ${say(measures)}.`,
    again: (measures) => `Ein weiteres Ergebnis würde einen Zweifel klären: ${say(measures)}.`,
    olderAdult: (measures) => `Mit Normen für dein Alter: ${say(measures)}.`,
    retest: (measures) => `Wieder fällig: ${say(measures)}.`,
    notAllowed: (test) => `${say(test)} fällt weg: So sagen es die Antworten auf die Sicherheitsfragen.`,
    condition: (test) => `${say(test)} fällt weg, wegen dem, womit du lebst.`,
    kit: (test) => `${say(test)} braucht etwas, das nicht zur Hand ist.`,
    clinic: (test) => `${say(test)} braucht ein zweites, geschultes Paar Hände.`,
    says: (test) => `${say(test)} sagt nichts, was ein Plan nutzen könnte.`,
    recent: (test) => `${say(test)} ist noch nicht lange her.`,
    pain: (test) => `${say(test)} tat letztes Mal weh.`,
    painNow: (test) => `${say(test)} geht an die Grenze, und dein Schmerz ist dafür heute zu stark.`,
    noTime: (test) => `${say(test)} passt nicht in die Minuten.`,
  },
  sheet: {
    found: "Was gefunden wurde",
    notFound: "Gesucht und nicht gefunden",
    doubtful: "Gemessen, und nicht zu sagen",
    notMeasured: "Noch nicht gemessen",
    notMeasuredList: (tests) => `${named(tests)}.`,
    weakLink: "Das schwächste Glied",
    start: "Wo anfangen",
    chain: "Die Kette",
    chainColumns: { link: "", left: "links", right: "rechts" },
    links: {
      ankle: "Knöchel",
      knee: "Knie",
      hip: "Hüfte",
      pelvis: "Becken",
      trunk: "Rumpf",
      shoulder: "Schulter",
    },
    chainStatus: {
      present: "gefunden",
      absent: "nicht gefunden",
      cannotTell: "nicht zu sagen",
      open: "nicht gemessen",
    },
    chainNote:
      "Muskeln arbeiten als verbundene Ketten, darum werden mehrere Glieder getestet. Sie zeigt Ergebnisse und keine Ursache von etwas.",
    nextTests: (minutes) => `Nächste Tests, etwa ${Math.ceil(minutes)} Minuten`,
    stop: "Jeden Test beenden bei:",
    stopHere: (rules) => `Auch beenden bei: ${rules.map(say).join(" ")}`,
    noTests: "Keiner, der heute für dich passt.",
    caveat:
      "Befunde beschreiben Ergebnisse von Tests und was du gesagt hast. Sie nennen keine Krankheit und keine Ursache von Schmerz.",
  },
};
