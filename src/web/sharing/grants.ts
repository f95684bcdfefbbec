import type { SyncDocument } from "../../sync/document.ts";
import { askServer, type Answer } from "../account/askServer.ts";

/** A grant as the person who gave it sees it. */
export interface Grant {
  readonly id: string;
  readonly practitioner: string;
  readonly level: "read" | "plan_write";
  readonly kinds: readonly string[];
  readonly givenAt: string;
  readonly until: string;
  readonly state: "waiting" | "active" | "revoked" | "expired";
}

/** One look of a practitioner, or one plan they wrote. */
export interface LoggedAccess {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: "read" | "write";
  readonly kinds: readonly string[];
  readonly documents: number;
}

/** Somebody who shares records with whoever is signed in. */
export interface SharingPerson {
  readonly personId: string;
  readonly email: string;
  readonly grants: readonly {
    readonly id: string;
    readonly level: "read" | "plan_write";
    readonly kinds: readonly string[];
    readonly until: string;
  }[];
}

/** Who looked, and for how long that is kept. */
export interface AccessLog {
  readonly entries: readonly LoggedAccess[];
  readonly keptDays: number;
}

/** Both sides of sharing, as they stand now. */
export interface Shares {
  readonly grants: readonly Grant[];
  readonly log: AccessLog;
  readonly people: readonly SharingPerson[];
}

/** Asks for both sides of sharing. */
export async function readShares(): Promise<Answer<Shares>> {
  const [given, looked, received] = await Promise.all([
    askServer<{ readonly grants: readonly Grant[] }>("/api/grants"),
    askServer<AccessLog>("/api/grants/log"),
    askServer<{ readonly people: readonly SharingPerson[] }>("/api/people"),
  ]);
  if (!given.ok) return given;
  if (!looked.ok) return looked;
  if (!received.ok) return received;
  return {
    ok: true,
    value: { grants: given.value.grants, log: looked.value, people: received.value.people },
  };
}

/** Every record that a person shares, page after page. They see that it was read. */
export async function readShared(personId: string): Promise<Answer<readonly SyncDocument[]>> {
  const found: SyncDocument[] = [];
  for (let since = 0, more = true; more;) {
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next one begins
    const page = await askServer<{
      readonly documents: readonly SyncDocument[];
      readonly upTo: number;
      readonly more: boolean;
    }>(`/api/people/${encodeURIComponent(personId)}/records?since=${since}&limit=1000`);
    if (!page.ok) return page;
    found.push(...page.value.documents);
    more = page.value.more && page.value.upTo > since;
    since = page.value.upTo;
  }
  return { ok: true, value: found };
}
