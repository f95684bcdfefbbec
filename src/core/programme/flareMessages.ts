import { inLanguages } from "../language.ts";

/** What the flare plan says. Source: gates "cond_acute_flare" and "cond_acute_lbp"; halving is a product choice. */
export const FLARE_MESSAGES = inLanguages({
  screenFirst:
    "Your back has just changed, so the emergency questions come first again. Answer each with yes, no or not sure; it takes a minute.",
  opening:
    "This hurts, and most such spells settle within days to a few weeks. Nothing here says that something is damaged, and nothing here rules it out: answer the safety questions again if anything changes.",
  keepMoving: "Stay up and about as far as it lets you. Rest in between, and not in bed all day.",
  walk: (times: number, minutes: number): string =>
    `Walk ${times} times a day for about ${minutes} minutes, slower and shorter if you must. Indoors counts.`,
  limit: (painMax: number): string =>
    `While you move, pain at ${painMax} of 10 or less, or no more than you came with; afterwards no worse than before.`,
  easyMove:
    "Easy and small, so that the back keeps moving while it is sore: once or twice a day, if it feels well.",
  warmth: "Warmth on the back is fine if it feels good.",
  leaveOut: (days: number): string =>
    `Leave out for ${days} days: what set it off, heavy lifting, maximal tests, swings and jumps.`,
  steps: {
    easy: {
      name: "Easy forms",
      start: (hours: number): string => `After ${hours} hours, or as soon as it is easier.`,
      text: (percent: number, painMax: number): string =>
        `Your usual exercises in their easier form, about ${percent} % of the sets, pain at most ${painMax} of 10.`,
    },
    most: {
      name: "Most of it",
      start: (sessions: number): string => `After ${sessions} sessions that had settled by the next morning.`,
      text: (percent: number): string =>
        `Your usual exercises, about ${percent} % of the sets and of the load. What set it off comes back last, in a small dose.`,
    },
    full: {
      name: "As before",
      start: (sessions: number): string => `After ${sessions} more such sessions.`,
      text: "Your plan as it was, and from there on as usual.",
    },
  },
  stepBack: "If a step makes it worse the next morning, go back one step, not to the beginning.",
  look: (weeks: number): string =>
    `Not better after ${weeks} weeks, or worse in between: let a doctor or physiotherapist look.`,
  again:
    "New weakness or numbness of a leg, numbness where you sit, or trouble with bladder or bowel: answer the emergency questions again at once.",
  evidence:
    "Staying active is what guidelines advise for a back that is sore. The hours, the halving and the steps are our own choice, not a tested dose.",
});
