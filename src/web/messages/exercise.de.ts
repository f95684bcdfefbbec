import type { exerciseMessages } from "./exercise.en.ts";

export const exerciseGerman: typeof exerciseMessages = {
  unknown: (id) => `Eine Übung „${id}“ gibt es nicht.`,
  noMotion: "Diese Übung dient dem Protokoll; sie hat keine gezeichnete Bewegung.",
  failed: "Die Arbeit der Muskeln ließ sich nicht berechnen. Lade die Seite neu.",
  phase: "Durch die Bewegung",
  weight: (kg) => `Gewicht: ${new Intl.NumberFormat("de").format(kg)} kg`,
  whatIf: {
    title: "Was wäre, wenn ...",
    note: "Dieselbe Bewegung, Körper oder Haltung verändert: was sie dann trägt, nach demselben Modell. Die Zahl eines schwächeren Muskels ist der Teil von dem, was ihm bleibt. Über Verletzungen sagt es nichts.",
    rounder: (degrees) => `Der untere Rücken ist um ${degrees}° runder`,
    weaker: "Ein Muskel ist schwächer",
    none: "Keiner",
    strengthLeft: (percent) => `Kraft, die ihm bleibt: ${percent}`,
  },
  percent: (part) => new Intl.NumberFormat("de", { style: "percent" }).format(part),
  measured: (percent) =>
    `gemessen ${new Intl.NumberFormat("de", { style: "percent" }).format(percent / 100)}`,
  estimate:
    "Schätzung eines Modells, das die Arbeit so sparsam wie möglich verteilt; Menschen spannen oft mehr an, als sie müssten, vor allem das Gesäß. Wo Studien die Aktivität von Muskeln gemessen haben, steht sie daneben; gemessen wurde bei anderen Lasten, und Aktivität ist nicht Kraft.",
  mobility:
    "Diese Übung dient nicht der Kraft. Die Zahlen sagen, was die Haltung im Modell halten würde; ein Grund, sie zu wählen, sind sie nicht.",
  fault: (fault) => fault,
  open: "Was sie vom Körper verlangt",
  about: {
    title: "Über diese Übung",
    works: "Trainiert",
    also: "Arbeitet mit",
    needs: "Braucht",
    nothing: "Nichts als den Körper",
    easier: "Leichter",
    harder: "Schwerer",
    cautions: (conditions) =>
      conditions === 1
        ? "Bei 1 Beschwerde anders oder erst später"
        : `Bei ${conditions} Beschwerden anders oder erst später`,
    unreviewed: "Das hat noch keine Fachperson unterschrieben.",
    evidence: "Worauf die Muskeln beruhen",
    measured:
      "Studien, die dabei die Aktivität von Muskeln gemessen haben. Aktivität ist weder Kraft noch Wachstum:",
    convention:
      "Keine Messung davon konnte gelesen werden. Die Muskeln sind danach benannt, was die Gelenke tun.",
  },
  person: "Berechnet für eine Person von 1,75 m und 75 kg: Teile der eigenen Kraft jedes Muskels.",
};
