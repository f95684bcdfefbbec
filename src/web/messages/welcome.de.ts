import type { welcomeMessages } from "./welcome.en.ts";

export const welcomeGerman: typeof welcomeMessages = {
  title: "Was führt dich her?",
  history: {
    title: "Ich trainiere schon länger",
    text: "Sieh, was die Vorderseite bekam und der Rücken nicht.",
  },
  ache: {
    title: "Mein Rücken schmerzt",
    text: "Ein paar Sicherheitsfragen, dann die erste Bewegung innerhalb von fünf Minuten.",
  },
  plan: {
    title: "Ich möchte einen Plan",
    text: "Ein Anfang für Gesäß, hintere Oberschenkel und Rücken, mit dem, was du da hast.",
  },
  limitsShort:
    "Backstay gibt Rat zum Training. Es stellt keine Diagnose und ersetzt niemanden, der dich untersucht.",
  limitsLink: "Was Backstay kann und was nicht",
  onDevice:
    "Was du sagst, bleibt auf diesem Gerät, außer du meldest dich an, um abzugleichen. Ein Konto ist nicht nötig.",
  limits: {
    title: "Was Backstay kann und was nicht",
    sections: [
      {
        heading: "Was es tut",
        items: [
          "Es stellt zuerst Sicherheitsfragen, und wieder, sobald sich dein Schmerz ändert.",
          "Es schlägt Übungen für Hüfte und Rücken vor, sagt wie viel davon und warum gerade diese.",
          "Es nimmt Messungen auf, die du selbst machst, und sagt, wie sicher sie sind.",
          "Es sagt „nicht zu sagen“, wo nichts zu sagen ist.",
        ],
      },
      {
        heading: "Was es nicht tut",
        items: [
          "Es stellt keine Diagnose und nennt keine Ursache deiner Schmerzen.",
          "Es kann eine Krankheit nicht ausschließen, was immer du antwortest.",
          "Es ersetzt keine Ärztin und keinen Physiotherapeuten, die dich ansehen, und ändert nichts an dem, was sie dir gesagt haben.",
          "Es ist für Erwachsene gemacht.",
        ],
      },
      {
        heading: "Wann du aufhörst und Hilfe holst",
        items: [
          "Taubheit zwischen den Beinen, neue Probleme mit Blase oder Darm, zunehmende Schwäche, Schmerz in der Brust, ein schwerer Sturz: Ruf den Notruf oder geh in die Notaufnahme.",
          "Neuer Schmerz, Taubheit oder Schwäche in einem Bein: Hör auf und beantworte die Sicherheitsfragen neu.",
          "Schmerz, der über zwei Wochen zunimmt: Lass ihn ansehen.",
        ],
      },
      {
        heading: "Worauf es beruht",
        items: [
          "Auf Studien und Leitlinien, die dort genannt sind, wo sie gebraucht werden, jede mit dem Hinweis, wie sie gelesen wurde. Was unsere eigene Wahl ist, heißt auch so.",
          "Durch diesen Bildschirm hat dich niemand untersucht. Du weißt am besten, wie es sich anfühlt: Hör auf, wann immer du willst.",
        ],
      },
    ],
    questions: "Zu den Sicherheitsfragen",
    back: "Zurück",
  },
};
