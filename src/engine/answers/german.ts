import type { PhaseName } from "../../core/exercise/motion/motion.ts";
import { say } from "../../core/language.ts";
import type { EverydayComparison, EverydayId } from "./everydayScale.ts";
import type { LOAD_MESSAGES } from "./messages.en.ts";
import type { MuscleGroup } from "./muscleGroup.ts";

/** Completes "etwa so viel wie ...". */
const EVERYDAY: Readonly<Record<EverydayId, string>> = {
  standing: "Stehen",
  bags: "Stehen mit einer Tasche von 5 kg in jeder Hand",
  chair: "vom Stuhl aufstehen",
  box5: "eine Kiste von 5 kg mit der Hüfte nach hinten aufheben",
  box10: "eine Kiste von 10 kg mit der Hüfte nach hinten aufheben",
  stoop10: "eine Kiste von 10 kg mit rundem Rücken aufheben",
  stoop20: "eine Kiste von 20 kg mit rundem Rücken aufheben",
};

const GROUPS: Readonly<Record<MuscleGroup, string>> = {
  "hip extensors": "die Hüftstrecker",
  "hip flexors": "die Hüftbeuger",
  "hip abductors": "die Hüftseite",
  "hip adductors": "die Innenseite der Oberschenkel",
  "outward hip rotators": "die Außendreher der Hüfte",
  "inward hip rotators": "die Innendreher der Hüfte",
  "knee extensors": "die Kniestrecker",
  "knee flexors": "die Kniebeuger",
  calves: "die Waden",
  "shin muscles": "die Schienbeinmuskeln",
  "back extensors": "die Rückenstrecker",
  "abdominal muscles": "die Bauchmuskeln",
  "side of the trunk": "die Seite des Rumpfes",
  "trunk rotators": "die Rumpfdreher",
  shoulder: "die Schulter",
  elbow: "der Ellbogen",
};

const one = (value: number): string => value.toLocaleString("de", { maximumFractionDigits: 1 });
const kg = (value: number): string => `${one(value)} kg`;
const AT_KEY_POSE: Readonly<Record<PhaseName, string>> = {
  start: "am Anfang",
  middle: "in der Mitte",
  bottom: "am tiefsten Punkt",
  top: "am höchsten Punkt",
  hold: "gehalten",
  strike: "beim Aufsetzen",
  push_off: "beim Abstoßen",
  swing: "im Schwung",
};
const KEY_POSE: Readonly<Record<PhaseName, string>> = {
  start: "dem Anfang",
  middle: "der Mitte",
  bottom: "dem tiefsten Punkt",
  top: "dem höchsten Punkt",
  hold: "dem Halten",
  strike: "dem Aufsetzen",
  push_off: "dem Abstoßen",
  swing: "dem Schwung",
};

function inEveryday(comparison: EverydayComparison): string {
  switch (comparison.kind) {
    case "about":
      return `etwa so viel wie ${EVERYDAY[comparison.id]}`;
    case "between":
      return `mehr als ${EVERYDAY[comparison.above]}, weniger als ${EVERYDAY[comparison.below]}`;
    case "less":
      return `weniger als ${EVERYDAY[comparison.id]}`;
    case "cannotTell":
      return "nicht zu sagen, weil das Modell diese Haltung nicht allein hält";
    case "more":
      return `etwa ${one(comparison.times)}-mal so viel wie ${EVERYDAY[comparison.id]}`;
  }
}

function notJudged({ arms, balance }: { readonly arms: boolean; readonly balance: boolean }): string {
  return [
    arms ? " Die Arme würden es früher tun: Ihre Kraft ist nur geschätzt." : "",
    balance
      ? " Die gezeichnete Haltung trägt so viel nicht über ihren Stützen; man würde sich lehnen oder abstützen."
      : "",
  ].join("");
}

/** Every sentence about what an exercise asks of a body, in German. */
export const loadGerman: typeof LOAD_MESSAGES = {
  limits: [
    "Ein durchschnittlicher Körper dieser Größe, langsame Bewegung und die beste Verteilung der Arbeit; ein Mensch macht es vielleicht anders.",
    "Gelenkmomente sind auf etwa 5 bis 10 % genau, die Kraft einer Muskelgruppe auf 20 bis 30 %.",
    "Der Druck auf L4/L5 ist an sich auf 20 bis 25 % genau und auf etwa 10 %, wo sich bei derselben Person eines ändert; Schub auf etwa 40 %, und nahe null ist seine Richtung offen.",
    "Der Bereich neben einer Zahl kommt allein aus den Entscheidungen im Modell.",
    "Eine Last ist kein Schmerz und sagt nichts über Verletzung: Gewebe gewöhnt sich an die Lasten, die es trifft.",
    "Was zuerst nachgibt, ist sicherer als das Gewicht, bei dem es das tut: Kraft ist von Mensch zu Mensch sehr verschieden, und Muskeln gelten hier in jeder Länge als gleich stark.",
    "Schulter, Ellbogen und Griff sind nur geschätzt; Muskeln ohne Daten stehen als nicht modelliert da.",
  ],
  title: (name, weightKg, phase) => `${say(name)}${weightKg > 0 ? ` mit ${kg(weightKg)}` : ""}, ${phase}`,
  phase: (name, percent, atKeyPose) =>
    atKeyPose ? AT_KEY_POSE[name] : `bei ${percent} % des Wegs, nahe ${KEY_POSE[name]}`,
  back: (comparison) => `Unterer Rücken: ${inEveryday(comparison)}.`,
  everyday: (id) => EVERYDAY[id],
  weakest: (link) => {
    switch (link.kind) {
      case "givesOut":
        return `In dieser Haltung und diesem Modell geben zuerst nach: ${GROUPS[link.group]}, bei ${kg(link.weightKg)}.${notJudged(link.before)}`;
      case "notHeld":
        return `In diesem Modell wird die Haltung auch ohne Gewicht nicht gehalten: Es fehlen ${Math.round(Math.abs(link.unmetNm))} Nm (${GROUPS[link.group]}).`;
      case "holdsAll":
        return `Kein modellierter Muskel gibt bis ${kg(link.upToKg)} nach.${notJudged(link.before)}`;
      case "noWeight":
        return "Durchgehend gehalten; zu dieser Bewegung gehört kein Gewicht.";
    }
  },
  changed: (strength, pose) =>
    [
      ...(strength.length > 0 ? [`Verbliebene Kraft: ${strength.join(", ")}.`] : []),
      ...(pose.length > 0 ? [`Haltung geändert, Grad: ${pose.join(", ")}.`] : []),
    ].join(" "),
  strengthLeft: (muscle, side, percent) => `${say(muscle)}${side === "" ? "" : ` (${side})`} ${percent} %`,
  notHeld:
    "In diesem Modell lässt sich die Haltung so nicht halten; die Zahlen sind, was der Körper an seiner Grenze gibt.",
  muscles: "Muskeln, Teil ihrer eigenen Kraft (links, rechts):",
  idle: (percent) => `Jeder andere modellierte Muskel arbeitet mit weniger als ${percent} %.`,
  allIdle: (percent) => `Jeder modellierte Muskel arbeitet mit weniger als ${percent} % seiner Kraft.`,
  joints: "Gelenkmomente, Nm (davon allein durch gedehntes Gewebe):",
  spine: "Kraft über die Bandscheiben, N (Bereich der Entscheidungen im Modell):",
  spineLine: (joint, compression, shear, passive) =>
    `${joint}: Druck ${compression}, Schub ${shear}, vom Druck ${passive} durch gedehntes Gewebe`,
  key: { least: "Ruhe", most: "voll" },
  phases:
    "Durch die Bewegung: unterer Rücken als Teil seiner größten Last, und der Muskel, der am meisten arbeitet:",
  phaseLine: (percent, back, muscle, works) =>
    `${String(percent).padStart(4)} %  ${String(back).padStart(4)} %  ${say(muscle)} ${works} %`,
  carries: "Getragen von:",
  carried: (part, kilograms) => `${part} ${Math.round(kilograms)} kg`,
  notModelled: (names) => `Nicht modelliert: ${names.map(say).join("; ")}.`,
  newtons: "Zahlen in Newton: --newtons.",
  limitsTitle: "Was diese Zahlen sind",
  noDifference: (joint) => `${joint}: kein Unterschied über den Fehler hinaus.`,
  difference: (joint, other, first, percent) =>
    `${joint}: ${say(other)} ${percent > 0 ? `${percent} % mehr` : `${-percent} % weniger`} Druck als ${say(first)}.`,
  comparison: (first, other) => `${say(other)} neben ${say(first)}`,
  rankTitle: (muscle, perSpine) =>
    perSpine ? `${say(muscle)} je Newton auf dem unteren Rücken` : say(muscle),
  rankHead: {
    exercise: "Übung",
    weight: "mit",
    works: "arbeitet mit",
    back: "unterer Rücken",
    measured: "gemessen",
  },
  rankBasis: (heightM, massKg) =>
    `Übungen, in denen das Verzeichnis dem Muskel einen Teil gibt. Berechnet für eine Person von ${heightM.toLocaleString("de")} m und ${massKg} kg, jede Übung mit einem leichten Gewicht, damit sie nebeneinander stehen können; unterer Rücken: Vielfaches des Stehens. Gemessen: mittlere elektrische Aktivität in Studien, Prozent der stärksten Anspannung, bei den Lasten dieser Studien.`,
  notHeldThere: (count) =>
    `${count} Übungen fehlen, weil das Modell sie in der beschriebenen Haltung nicht hält.`,
  correlation: (rho, n) =>
    rho === undefined
      ? `Gemessene Werte gibt es für ${n} dieser Übungen: zu wenige für einen Rangvergleich.`
      : `Rangkorrelation von berechneter und gemessener Aktivität: ${rho.toLocaleString("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}, über ${n} gemessene Übungen. ${rho < 0.5 ? "Das ist schwach: Nimm die Reihenfolge als das, was die Mechanik allein sagen würde. " : ""}Wo sich die beiden widersprechen, stehen beide da; keines ist Kraft oder Wachstum.`,
};
