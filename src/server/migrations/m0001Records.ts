import type { Migration } from "./migration.ts";

/** The records of a person, as devices exchange them, and what was overwritten on the way. */
export const m0001Records: Migration = {
  number: 1,
  name: "records",
  statements: [
    // The last revision given out for a person; locked by a push, so that revisions are in the order of commits.
    `create table sync_head (
       person_id text not null,
       rev bigint not null default 0,
       primary key (person_id)
     )`,
    // One record: its fields and, field by field, the clock of the write that stands. A delete is a field too;
    // "deleted" repeats it for the queries.
    `create table sync_doc (
       person_id text not null,
       kind text not null,
       id text not null,
       rev bigint not null,
       schema_version integer not null,
       body jsonb not null,
       clocks jsonb not null,
       deleted boolean not null default false,
       primary key (person_id, kind, id)
     )`,
    `create index sync_doc_rev on sync_doc (person_id, rev)`,
    // A value that another device's later write replaced: kept, so that it can be seen and taken back.
    `create table sync_overwritten (
       person_id text not null,
       kind text not null,
       id text not null,
       field text not null,
       clock text not null,
       value jsonb,
       replaced_by text not null,
       replaced_at timestamptz not null,
       primary key (person_id, kind, id, field, clock)
     )`,
  ],
};
