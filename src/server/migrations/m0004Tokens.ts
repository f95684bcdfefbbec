import type { Migration } from "./migration.ts";

/** Tokens of programs, and grants to somebody who may not have an account yet. */
export const m0004Tokens: Migration = {
  number: 4,
  name: "tokens",
  statements: [
    // What a program shows instead of a sign-in. Of the secret only a hash is kept.
    `create table api_token (
       person_id text not null,
       id text not null,
       name text not null,
       secret_hash text not null,
       scopes text[] not null,
       made_at timestamptz not null,
       until timestamptz not null,
       last_used_on text,
       primary key (person_id, id)
     )`,
    // A grant is given to an address; whose it is becomes known when they sign in and look.
    `alter table grant_ alter column practitioner_id drop not null`,
    `alter table grant_ add column practitioner_email text not null default ''`,
    // How many records were read or written.
    `alter table access_log add column documents integer not null default 0`,
  ],
};
