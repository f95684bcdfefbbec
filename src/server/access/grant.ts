import type { RecordKind } from "../../sync/recordTypes.ts";

/** What a grant allows: to read its kinds of records, or to write the plan as well. */
export const GRANT_LEVELS = ["read", "plan_write"] as const;

export type GrantLevel = (typeof GRANT_LEVELS)[number];

/** "waiting": whoever has the address has not looked yet, or has no account. */
export const GRANT_STATES = ["waiting", "active", "revoked", "expired"] as const;

type GrantState = (typeof GRANT_STATES)[number];

/** A grant as the person who gave it sees it. */
export interface Grant {
  readonly id: string;
  /** The address that it was given to. */
  readonly practitioner: string;
  readonly level: GrantLevel;
  readonly kinds: RecordKind[];
  /** Instants, ISO 8601 UTC. */
  readonly givenAt: string;
  readonly until: string;
  readonly revokedAt: string | null;
  readonly state: GrantState;
}

/** A row of grant_. */
export interface GrantRow {
  readonly id: string;
  readonly practitioner_id: string | null;
  readonly practitioner_email: string;
  readonly kinds: readonly RecordKind[];
  readonly level: GrantLevel;
  readonly given_at: Date;
  readonly until: Date;
  readonly revoked_at: Date | null;
}

/** The grant of a row, as it stands at `nowMs`. */
export function grantOf(row: GrantRow, nowMs: number): Grant {
  return {
    id: row.id,
    practitioner: row.practitioner_email,
    level: row.level,
    kinds: [...row.kinds],
    givenAt: row.given_at.toISOString(),
    until: row.until.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
    state: stateOf(row, nowMs),
  };
}

function stateOf(row: GrantRow, nowMs: number): GrantState {
  if (row.revoked_at) return "revoked";
  if (row.until.getTime() <= nowMs) return "expired";
  return row.practitioner_id === null ? "waiting" : "active";
}
