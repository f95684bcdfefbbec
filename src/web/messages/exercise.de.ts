import type { exerciseMessages } from "./exercise.en.ts";

export const exerciseGerman: typeof exerciseMessages = {
  unknown: (id) => `Eine Übung „${id}“ gibt es nicht.`,
  noMotion: "Diese Übung dient dem Protokoll; sie hat keine gezeichnete Bewegung.",
  phase: "Durch die Bewegung",
  weight: (kg) => `Gewicht: ${new Intl.NumberFormat("de").format(kg)} kg`,
  percent: (part) => new Intl.NumberFormat("de", { style: "percent" }).format(part),
  measured: (percent) =>
    `gemessen ${new Intl.NumberFormat("de", { style: "percent" }).format(percent / 100)}`,
  estimate:
    "Schätzung eines Modells, das die Arbeit so sparsam wie möglich verteilt; Menschen spannen oft mehr an, als sie müssten, vor allem das Gesäß. Wo Studien die Aktivität von Muskeln gemessen haben, steht sie daneben; gemessen wurde bei anderen Lasten, und Aktivität ist nicht Kraft.",
  fault: (fault) => fault,
  open: "Was sie vom Körper verlangt",
  person: "Berechnet für eine Person von 1,75 m und 75 kg: Teile der eigenen Kraft jedes Muskels.",
};
