import type { Verdict } from "../../core/evidence/claim.ts";
import { inLanguages } from "../../core/language.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: "supported",
  partly: "partly supported",
  weak: "weakly supported",
  contradicted: "contradicted",
};

/** Words of habits, lessons and the flare. */
export const habitsMessages = inLanguages({
  title: "Small things, every day",
  lead: "Beside the training. Take one, let it come by itself, then add another.",
  none: "While somebody has to look first, there are no habits to do.",
  answerFirst: "Answer the safety questions first; then the habits are here.",
  toQuestions: "To the questions",
  done: "Done",
  doneToday: (times: number) =>
    times === 0 ? "Not yet today" : times === 1 ? "Once today" : `${times} times today`,
  week: (days: number) => (days === 1 ? "On 1 of the last 7 days" : `On ${days} of the last 7 days`),
  undo: "Undo",
  grows: "How it grows",
  known: (verdict: Verdict) => `What is known (${verdicts[verdict]})`,
  notShown: "What is not shown",
  moves: "Moves",
  sources: "Sources",
  breaks: {
    title: "Remind me while I sit",
    every: (minutes: number) => `Every ${minutes} minutes`,
    off: "No reminders",
    running: (minutes: number) =>
      minutes === 1 ? "Next break in 1 minute" : `Next break in ${minutes} minutes`,
    now: "Time for a break: up, and move for a minute or two.",
    took: "I got up",
    pageOnly:
      "The reminder comes while this page is open, and as a notification where you allow it. A phone with a locked screen may hold it back.",
    allow: "Allow notifications",
    blocked: "Notifications are blocked in the browser's settings; the reminder shows on this page only.",
    missing:
      "This browser has no notifications for web pages, so the reminder shows on this page only; on an iPhone they come once the app is on the home screen.",
    start: "Start sitting",
    stop: "Stop",
    choice: "How often is your choice",
  },
  lessons: "Eight short lessons",
  lessonLead: "Two minutes each, in plain words.",
  read: "Read",
  lesson: {
    tryThis: "Try this today",
    rests: "What this rests on",
    choice: "Part of it is our own choice, and said so.",
    next: "Next lesson",
    all: "All lessons",
    unknown: "There is no such lesson.",
    hinge: "The hinge, step by step",
    step: (n: number, of: number) => `Step ${n} of ${of}`,
  },
  flare: {
    title: "Your back just went",
    begin: "Go on",
    now: "Now, and for the next two days",
    hours: (hours: number) => `The next ${hours} hours stay easy.`,
    moves: "Easy moves, once or twice a day",
    positions: "Positions that may ease it",
    leaveOut: "Leave out for now",
    back: "The way back",
    stepAt: (n: number) => `Step ${n}`,
    here: "You are here",
    reach: "I am at this step",
    seeSomeone: "When to see somebody",
    started: (when: string) => `Noted on ${when}.`,
    over: "It has settled",
    ended: "When it has settled, your plan goes on as it was; take the first session easy.",
    evidence: "What is known",
    failed: "Something stands in the way: the page could not work out where you are. Try again.",
  },
});
