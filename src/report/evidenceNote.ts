import { claim } from "../core/evidence/claims.ts";
import type { ClaimId, Verdict } from "../core/evidence/claim.ts";
import { citation, publicAddress, source } from "../core/evidence/source.ts";
import type { Confidence, SourceId } from "../core/evidence/source.ts";

/** A source that may be shown beside a sentence. */
export interface Citation {
  readonly sourceId: SourceId;
  readonly text: string;
  /** DOI or publisher's page; absent where only mirrors were read. */
  readonly address?: string;
}

/** What evidence says of a popular claim, in the words that the claim allows. */
export interface ClaimNote {
  readonly claim: ClaimId;
  readonly verdict: Verdict;
  readonly says: string;
  readonly citations: readonly Citation[];
}

/** A claim with the sources that were read; what was only recalled is never cited. */
export function claimNote(id: ClaimId): ClaimNote {
  const { verdict, maySay, sourceIds, confidence } = claim(id);
  return { claim: id, verdict, says: maySay, citations: citations(sourceIds, confidence) };
}

/** The sources of a row that may be cited: those that were read, at least in part. */
export function citations(sourceIds: readonly SourceId[], confidence: Confidence): readonly Citation[] {
  return sourceIds.flatMap((sourceId) => {
    const text = citation({ sourceId, confidence });
    if (text === undefined) return [];
    const address = publicAddress(source(sourceId));
    return [{ sourceId, text, ...(address === undefined ? {} : { address }) }];
  });
}
