import { inLanguages } from "../language.ts";

/** What the habits say. Source: claims i, j, m, q, aa and al. */
export const HABIT_MESSAGES = inLanguages({
  sittingBreaks: {
    name: "Breaks from sitting",
    when: "When a timer, a full cup or the end of a call tells you.",
    get: (minutes: number): string => `Get up and move for about ${minutes} minutes.`,
    moves: (names: readonly string[]): string => `Take what you like: ${names.join(", ")}.`,
    choice: "How often is your choice. Pick what your day lets you keep.",
    grows: "Begin with two breaks a day. When those come by themselves, add one.",
    not: "No exact interval is proven, and that breaks prevent back pain is not shown. What was measured is blood sugar and insulin on the same day.",
  },
  morning: {
    name: "A morning move",
    when: "Before you get up, or while the kettle boils.",
    moves: (reps: number, name: string): string => `${reps} slow repetitions: ${name}.`,
    slow: "Breathe out on the way up, rest as long as you like between.",
    firstHour: (minutes: number): string =>
      `If mornings hurt, go easy on deep bending for the first ${minutes} minutes or less.`,
    grows: "It stays this small. It is there to begin the day with a movement, not to train hard.",
    not: "That the morning is better than another time is not shown. One small trial with many drop-outs found fewer days of pain in people who went easy on bending early in the day.",
  },
  loadClose: {
    name: "Lifting with the load close",
    when: "Each time you pick up something that you notice the weight of.",
    steps: [
      "Step right up to it, or pull it towards you first.",
      "Hips back, hands to it, and bring it against your body before you stand up.",
      "Stand up with hips and knees together, and turn with your feet.",
      "Bend in whatever way feels comfortable: for ordinary loads no one way is shown to be right.",
      "Split what is heavy, or ask somebody.",
    ],
    grows: "Use the wall hinge of your plan for a week, then do the same with a bag.",
    not: "A close load is less work for the back. That lifting lessons prevent back pain is not shown.",
  },
  desk: {
    name: "The desk, set up for changing",
    when: "Once, and again when something presses.",
    setUp: [
      "Screen at a height where your neck rests, keys near enough that the elbows hang.",
      "Feet on the floor or on something, seat deep enough to lean back.",
      "The best posture is the next one: sit forward, lean back, stand, kneel on one leg.",
    ],
    shift: (minutes: number): string =>
      `Standing: shift your weight or change the foot in front every ${minutes} minutes or so, and sit down before it aches.`,
    footstool: "A footstool under one foot, if it feels better.",
    grows: "Change between sitting and standing a few times a day; there is nothing to reach.",
    not: "A footstool did not lower pain in office workers over an hour, and long standing is not shown to be any better than sitting.",
  },
  walk: {
    name: "Walking with a push-off",
    when: "On the way to something: a stop earlier, the stairs, a call on foot.",
    start: (minutes: number): string => `Begin with ${minutes} minutes, tall and brisk enough to warm up.`,
    drill: (minutes: number): string =>
      `Within it ${minutes} minute of long strides: leave the rear leg behind a moment longer, roll over the whole foot, then walk as usual.`,
    hills: "A hill or stairs ask more of the hips.",
    grows: (minutes: number, days: number): string =>
      `A few minutes more each week, towards ${minutes} minutes on ${days} days if you like it.`,
    not: "Pushing off is mainly work of the calves. That a cue for the foot trains the hips is not shown; it is there for a long, easy stride.",
  },
});
