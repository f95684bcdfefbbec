import { inLanguages } from "../../core/language.ts";

/** The first screen, and what the product can and cannot do. */
export const welcomeMessages = inLanguages({
  title: "What brings you here?",
  history: {
    title: "I have a training history",
    text: "See what the front got and the back did not.",
  },
  ache: {
    title: "My back aches",
    text: "A few safety questions, then the first movement within five minutes.",
  },
  plan: {
    title: "I want a plan",
    text: "A start for glutes, hamstrings and back, with what you have at hand.",
  },
  limitsShort:
    "Backstay gives exercise advice. It does not diagnose, and it does not replace a clinician who looks at you.",
  limitsLink: "What Backstay can and cannot do",
  onDevice:
    "What you tell it stays on this device unless you sign in to synchronise it. No account is needed.",
  limits: {
    title: "What Backstay can and cannot do",
    sections: [
      {
        heading: "What it does",
        items: [
          "It asks safety questions first, and again whenever your pain changes.",
          "It offers exercises for hips and back, with their dose, and says why each is there.",
          "It takes measurements that you make yourself and says how certain they are.",
          "It says “cannot tell” where it cannot tell.",
        ],
      },
      {
        heading: "What it does not do",
        items: [
          "It makes no diagnosis and names no cause of your pain.",
          "It cannot rule out illness, whatever you answer.",
          "It does not replace a doctor or a physiotherapist who looks at you, and it changes nothing that they told you.",
          "It is made for adults.",
        ],
      },
      {
        heading: "When to stop and get help",
        items: [
          "Numbness between the legs, new trouble with bladder or bowels, weakness that grows, chest pain, a bad fall: call the emergency number or go to an emergency department.",
          "New pain, numbness or weakness down a leg: stop, and answer the safety questions again.",
          "Pain that keeps growing over two weeks: have it looked at.",
        ],
      },
      {
        heading: "On what it rests",
        items: [
          "On studies and guidelines that are named where they are used, each with how it was read. Where a rule is our own choice it says so.",
          "No clinician has examined you through this screen. You know best how it feels: stop whenever you want to.",
        ],
      },
    ],
    questions: "To the safety questions",
    back: "Back",
  },
});
