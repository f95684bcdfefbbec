import type { Side } from "../log/trainingLog.ts";
import { allowance } from "../screening/screeningOutcome.ts";
import type { ChainLink } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import { LINK_IDS, SIDES, type LinkId } from "./link.ts";
import type { Subject } from "./subject.ts";

/** The chain picture: each link of each side, with the finding that speaks for it. */
export function chainOf(subject: Subject, findings: readonly Finding[]): readonly ChainLink[] {
  const { words, input } = subject;
  const allowed = allowance(input.screening);
  const looked = allowed !== "nothing" && allowed !== "walking";
  return LINK_IDS.flatMap((link) =>
    SIDES.map((side): ChainLink => {
      const finding = findings.filter((each) => isAbout(each, link, side)).toSorted(byVoice)[0];
      if (!finding) {
        const because = looked ? words.chain.none : words.chain.notLooked;
        return { link, side, status: "cannotTell", because };
      }
      return { link, side, status: finding.status, finding, because: finding.because };
    }),
  );
}

function isAbout(finding: Finding, link: LinkId, side: Side): boolean {
  return finding.link === link && (finding.side === undefined || finding.side === side);
}

/** What was found speaks first; what is not measured yet speaks last. A single side's finding goes before that of both. */
function byVoice(a: Finding, b: Finding): number {
  return voice(a) - voice(b) || Number(a.side === undefined) - Number(b.side === undefined);
}

function voice(finding: Finding): number {
  if (finding.status === "present") return 0;
  if (finding.status === "cannotTell") return finding.measured.length > 0 ? 1 : 3;
  return 2;
}
