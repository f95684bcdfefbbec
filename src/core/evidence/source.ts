import { SOURCES } from "./sources.ts";

/** "downie_2013": first author or body and year. */
export type SourceId = string;

/**
 * How a fact was read: `seen` on a page, `recalled` from memory (never a citation), `mixed` parts of each,
 * `product_choice` our own rule with no source.
 */
export type Confidence = "seen" | "recalled" | "mixed" | "product_choice";

/** A study, a guideline or a convention that a fact rests on. */
export interface Source {
  readonly id: SourceId;
  readonly citation: string;
  /** Kind of evidence: "systematic review", "guideline", "study, abstract read", ... */
  readonly grade: string;
  readonly population?: string;
  readonly doi?: string;
  /** The best way in which any part of it was read; a row says how that row was. */
  readonly confidence: Confidence;
  /** Pages on which it was read, mirrors among them: provenance, not links to show. */
  readonly readAt: readonly string[];
}

/** Anything that rests on a source: a row of a table, a parameter, a red flag. */
export interface Sourced {
  readonly sourceId: SourceId | "product_choice";
  readonly confidence: Confidence;
}

const BY_ID = new Map(SOURCES.map((source) => [source.id, source]));

/** The source of that id. Throws RangeError on an unknown id. */
export function source(id: SourceId): Source {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`source: unknown id ${JSON.stringify(id)}`);
  return found;
}

/**
 * The citation that may stand beside `row`, or undefined where none may: the row or its source was only recalled,
 * or the row is a product choice. A row read in parts says so.
 */
export function citation(row: Sourced): string | undefined {
  if (
    row.confidence === "recalled" ||
    row.confidence === "product_choice" ||
    row.sourceId === "product_choice"
  )
    return undefined;
  const { citation: text, confidence } = source(row.sourceId);
  if (confidence === "recalled" || confidence === "product_choice") return undefined;
  return row.confidence === "mixed" || confidence === "mixed" ? `${text} (read in part)` : text;
}

/** Hosts that publish or index what they show. Elsewhere only the citation is shown, never the page of a mirror. */
const PUBLIC_HOSTS =
  /^https?:\/\/(?:[a-z0-9-]+\.)*(?:doi\.org|nih\.gov|nice\.org\.uk|bmj\.com|biomedcentral\.com|plos\.org|cochranelibrary\.com|springer\.com|springeropen\.com|humankinetics\.com|lww\.com|acpjournals\.org|mdpi\.com|csp\.org\.uk|bjgp\.org|jssm\.org|sralab\.org|kngf\.nl|sjweh\.fi|mhealth\.jmir\.org)\//;

/** Where a reader can go: the DOI, else a publisher's or an index's page; undefined where only mirrors were read. */
export function publicAddress(of: Source): string | undefined {
  if (of.doi) return `https://doi.org/${of.doi}`;
  return of.readAt.find((address) => PUBLIC_HOSTS.test(address));
}
