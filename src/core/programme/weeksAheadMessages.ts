import { inLanguages } from "../language.ts";

/** What the weeks ahead say. Source: rules "deload", "load_change" and "duration" of the evidence base. */
export const WEEKS_AHEAD_MESSAGES = inLanguages({
  same: "The same sets. Let the repetitions and the load rise first, by the rule beside each exercise.",
  build: (added: number): string =>
    added === 1 ? "One set more than the week before." : `${added} sets more than the week before.`,
  full: "No more sets: there is no room within your minutes and the limits. Repetitions and load may still rise.",
  lighter: (percent: number): string => `A lighter week: about ${percent} % fewer sets, the load as it was.`,
  retest: "The same sets, and on the last day the tests again, rested, before anything else.",
  deload: (sessions: number, percent: number, within: number): string =>
    `If ${sessions} sessions in a row go worse than the ones before, take a lighter week: about ${percent} % fewer sets, the load within ${within} %. The evidence for planned lighter weeks is thin, and beginners are not shown to need them.`,
  rise: (percent: number): string =>
    `Sets rise by at most ${percent} % a week. That is our own limit; no figure is proven.`,
});
