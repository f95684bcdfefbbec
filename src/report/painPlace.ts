import type { ReportedPain } from "./balanceReport.ts";
import type { ReportMessages } from "./messages.ts";

/** The place that a note on pain names, in words ("left knee"); undefined where it names none. */
export function painPlace({ region, side }: ReportedPain, words: ReportMessages): string | undefined {
  if (region === undefined) return undefined;
  const name = words.regionName(region);
  return side === undefined ? name : `${words[side]} ${name}`;
}
