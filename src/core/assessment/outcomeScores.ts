import { parameter } from "../evidence/parameter.ts";

/** A score, or why there is none. */
export type OutcomeScoring =
  | { readonly status: "score"; readonly value: number }
  | { readonly status: "cannotTell"; readonly because: string };

/**
 * Back-function questionnaire (RMDQ): how many of its items were ticked, 0 to 24; an item that was not ticked
 * counts 0. Throws RangeError for another number of items.
 * Source: parameter "rmdq.items".
 */
export function scoreRmdq(ticked: readonly boolean[]): OutcomeScoring {
  const items = parameter("rmdq.items").value;
  if (ticked.length !== items) throw new RangeError(`ticked: expected ${items} items, got ${ticked.length}`);
  return { status: "score", value: ticked.filter(Boolean).length };
}

/**
 * Patient-specific functional scale: the mean of three to five own activities, each 0 (cannot) to 10 (as before).
 * cannotTell: fewer than three. Throws RangeError for more than five, or a rating outside 0 to 10.
 * Source: parameters "psfs.minActivities", "psfs.maxActivities".
 */
export function scorePsfs(ratings: readonly number[]): OutcomeScoring {
  const least = parameter("psfs.minActivities").value;
  const most = parameter("psfs.maxActivities").value;
  if (ratings.length > most) throw new RangeError(`ratings: expected at most ${most}, got ${ratings.length}`);
  ratings.forEach(checkRating);
  if (ratings.length < least) return { status: "cannotTell", because: `fewer than ${least} activities` };
  return { status: "score", value: mean(ratings) };
}

/**
 * Pain (NPRS): one rating of 0 to 10, or the mean of those asked (now, best, worst).
 * cannotTell: none was given. Throws RangeError for a rating outside 0 to 10.
 */
export function scoreNprs(ratings: readonly number[]): OutcomeScoring {
  ratings.forEach(checkRating);
  if (ratings.length === 0) return { status: "cannotTell", because: "no rating" };
  return { status: "score", value: mean(ratings) };
}

function checkRating(rating: number): void {
  if (!(rating >= 0 && rating <= 10)) throw new RangeError(`rating: expected 0 to 10, got ${rating}`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
