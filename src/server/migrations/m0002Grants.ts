import type { Migration } from "./migration.ts";

/** Who else may see what of a person's records, until when, and who did. */
export const m0002Grants: Migration = {
  number: 2,
  name: "grants",
  statements: [
    // "grant" is a word of SQL.
    `create table grant_ (
       person_id text not null,
       id text not null,
       practitioner_id text not null,
       kinds text[] not null,
       level text not null check (level in ('read', 'plan_write')),
       given_at timestamptz not null,
       until timestamptz not null,
       revoked_at timestamptz,
       primary key (person_id, id)
     )`,
    // The same grant from the practitioner's side, where person_id is the practitioner: whom may I see? It names
    // the grant and decides nothing: whether it holds is read in grant_.
    `create table grant_received (
       person_id text not null,
       from_person_id text not null,
       grant_id text not null,
       primary key (person_id, from_person_id, grant_id)
     )`,
    // What somebody else read or wrote of person_id's records.
    `create table access_log (
       person_id text not null,
       id text not null,
       at timestamptz not null,
       actor_id text not null,
       grant_id text not null,
       action text not null check (action in ('read', 'write')),
       kinds text[] not null,
       primary key (person_id, id)
     )`,
    `create index access_log_at on access_log (person_id, at)`,
  ],
};
