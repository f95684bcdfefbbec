import type { ClaimId } from "../core/evidence/claim.ts";
import type { WindowSummary } from "../core/log/logSummary.ts";
import type { Ratio, Share } from "../core/log/ratio.ts";
import { claimNote } from "./evidenceNote.ts";
import type { ClaimNote } from "./evidenceNote.ts";
import type { RatioName, ReportMessages } from "./messages.ts";

/** One ratio of the window, with what the evidence does and does not say about it. */
export interface RatioFinding {
  readonly id: RatioName;
  readonly name: string;
  /** What stands above and below the line. */
  readonly over: string;
  readonly under: string;
  /** The numbers: one kind of work against another, or a part of all counted sets. */
  readonly measured: Ratio | Share;
  /** Part (0..1) of `over` in the whole; absent where it cannot be told. */
  readonly overShare?: number;
  readonly sentence: string;
  readonly evidence: ClaimNote & { readonly doesNotSay: string };
}

/** The claim that binds what may be said beside each ratio. */
const CLAIM_OF: Readonly<Record<RatioName, ClaimId>> = {
  backToFront: "ad",
  hingeToSquat: "w",
  pullToPush: "t",
  verticalToHorizontalPull: "l",
  unilateralShare: "o",
};

const ORDER: readonly RatioName[] = [
  "backToFront",
  "hingeToSquat",
  "pullToPush",
  "verticalToHorizontalPull",
  "unilateralShare",
];

/** The five ratios of a window, in the order in which they are read. */
export function ratioFindings(window: WindowSummary, words: ReportMessages): readonly RatioFinding[] {
  return ORDER.map((id) => {
    const measured = window.ratios[id];
    const [over, under] = words.ratios.poles[id];
    return {
      id,
      name: words.ratios.names[id],
      over,
      under,
      measured,
      ...(measured.status === "value" ? { overShare: measured.share } : {}),
      sentence:
        "over" in measured ? ratioSentence(measured, over, under, words) : shareSentence(measured, words),
      evidence: { ...claimNote(CLAIM_OF[id]), doesNotSay: words.ratios.doesNotSay[id] },
    };
  });
}

function ratioSentence(ratio: Ratio, over: string, under: string, words: ReportMessages): string {
  if (ratio.status === "cannotTell") return words.ratios.cannotTell(ratio.sentence);
  const value = words.number(ratio.value, ratio.value < 0.1 ? 2 : 1);
  return words.ratios.value(over, under, words.sets(ratio.over), words.sets(ratio.under), value);
}

function shareSentence(share: Share, words: ReportMessages): string {
  if (share.status === "cannotTell") return words.ratios.cannotTell(share.sentence);
  return words.ratios.share(
    words.percent(share.share),
    words.number(share.sets, 0),
    words.sets(share.ofSets),
  );
}
