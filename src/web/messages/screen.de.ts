import type { Felt, LegMove, YesNo } from "../../core/screening/easing.ts";
import type { Answer } from "../../core/screening/question.ts";
import type { DueReason } from "../../core/screening/screeningDue.ts";
import type { screenMessages } from "./screen.en.ts";

const answers: Readonly<Record<Answer, string>> = { no: "Nein", not_sure: "Nicht sicher", yes: "Ja" };
const felt: Readonly<Record<Felt, string>> = {
  worse: "Schlechter",
  same: "Gleich",
  better: "Besser",
  not_sure: "Nicht sicher",
};
const legMove: Readonly<Record<LegMove, string>> = {
  further_down: "Weiter hinunter",
  same: "Er bleibt",
  back_up: "Wieder hinauf",
  not_sure: "Nicht sicher, oder kein Beinschmerz",
};
const yesNo: Readonly<Record<YesNo, string>> = answers;
const due: Readonly<Record<DueReason, string>> = {
  start: "Sie kommen vor allem anderen.",
  pain_rise: "Dein Schmerz ist gestiegen, seit du sie zuletzt beantwortet hast.",
  leg_symptoms: "Du hast von etwas Neuem in einem Bein berichtet.",
  six_weeks: "Die letzten Antworten sind sechs Wochen alt.",
};

export const screenGerman: typeof screenMessages = {
  answers,
  groups: {
    emergency: "Was sofort Hilfe braucht",
    soon: "Was sich jemand ansehen sollte",
    before_exercise: "Vor dem Training",
  },
  intro: {
    title: "Die Sicherheitsfragen",
    due,
    lead: "Eine nach der anderen. Die meisten antworten fast überall mit Nein. Nimm „nicht sicher“, wenn du nicht sicher bist.",
    count: (open: number) =>
      open === 1
        ? "1 Frage, jede Antwort wird gleich gespeichert."
        : `${open} Fragen, jede Antwort wird gleich gespeichert.`,
    begin: "Anfangen",
    goOn: "Dort weiter, wo du warst",
  },
  of: (at: number, all: number) => `Frage ${at} von ${all}`,
  notYes: "Was kein Ja ist",
  back: "Zurück",
  next: "Weiter",
  conditions: {
    title: "Lebst du mit etwas davon?",
    lead: "Kreuze an, was dir jemand vom Fach gesagt hat. Übungen und Tests richten sich danach.",
    none: "Nichts davon",
    some: (count: number) => `Weiter mit ${count} angekreuzt`,
  },
  easing: {
    title: "Was lindert, was verschlimmert?",
    lead: "Nur um zu wählen, was du zuerst versuchst. Es ist ein Wegweiser nach Wohlbefinden und keine Diagnose. Lass offen, was du nicht weißt.",
    months: "Seit wie vielen Monaten ist dieser Schmerz da?",
    monthsHint: "0 für weniger als einen. Lass es leer, wenn keiner da ist.",
    felt,
    legMove,
    yesNo,
    direction: "In welcher Richtung ging er hinunter?",
    directions: { bending: "Vorbeugen", arching: "Zurücklehnen" },
    skip: "Überspringen",
    done: "Das war es",
    result: "Was das ändert",
    modest: "Wie sicher das ist",
    again: "Noch einmal beantworten",
  },
  outcome: {
    print: "Drucken",
    printLetter: "Drucken, mit einem Brief für die Praxis",
    letter: "Ein Brief für deine Ärztin oder deinen Physiotherapeuten",
    sources: "Quellen",
    mistake: "Ich habe mich vertippt",
    again: "Alle Fragen neu beantworten",
    urgency: {
      emergency_now: "Jetzt",
      same_day_medical: "Heute",
      urgent_within_days: "In den nächsten Tagen",
      routine_appointment: "Ein normaler Termin",
      info: "Beim nächsten Besuch",
    },
    change: "Ändern, womit du lebst",
    on: (day: string) => `Beantwortet am ${day}.`,
    next: {
      "/today": "Zu heute",
      "/train": "Zum Training",
      "/flare": "Weiter: die nächsten zwei Tage",
      "/assess": "Zu den Tests",
    },
  },
  clearance: {
    title: "Hat es sich jemand angesehen?",
    lead: "Wenn dir eine Ärztin oder ein Physiotherapeut gesagt hat, dass du trainieren darfst, schreib auf, wer und wann. Dann geht der Plan weiter.",
    of: "Was angesehen wurde",
    by: "Wer es gesagt hat",
    byHint: "Name und Praxis, so wie du es erzählen würdest",
    on: "Wann",
    save: "Ich darf trainieren",
    needs: "Wähle, was angesehen wurde, wer es sagte und wann.",
  },
  working: "Einen Moment",
};
