import type { Migration } from "./migration.ts";

/**
 * Who may sign in, and by what. The columns are those that the sign-in library asks for (accounts/authTables.ts names
 * them, a test compares them with the library's own list); no table of a person refers to these.
 */
export const m0003Accounts: Migration = {
  number: 3,
  name: "accounts",
  statements: [
    // Its id is the person_id of every table of persons.
    `create table auth_user (
       id text primary key,
       name text not null,
       email text not null unique,
       email_verified boolean not null default false,
       image text,
       language text,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now()
     )`,
    `create table auth_session (
       id text primary key,
       token text not null unique,
       user_id text not null references auth_user (id) on delete cascade,
       expires_at timestamptz not null,
       ip_address text,
       user_agent text,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now()
     )`,
    `create index auth_session_user on auth_session (user_id)`,
    // One way to prove who one is: here a password. The columns of other providers stay empty.
    `create table auth_account (
       id text primary key,
       account_id text not null,
       provider_id text not null,
       user_id text not null references auth_user (id) on delete cascade,
       access_token text,
       refresh_token text,
       id_token text,
       access_token_expires_at timestamptz,
       refresh_token_expires_at timestamptz,
       scope text,
       password text,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now()
     )`,
    `create index auth_account_user on auth_account (user_id)`,
    // What was sent by mail and is not used yet, and challenges of passkeys.
    `create table auth_verification (
       id text primary key,
       identifier text not null,
       value text not null,
       expires_at timestamptz not null,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now()
     )`,
    `create index auth_verification_identifier on auth_verification (identifier)`,
    `create table auth_passkey (
       id text primary key,
       name text,
       public_key text not null,
       user_id text not null references auth_user (id) on delete cascade,
       credential_id text not null unique,
       counter bigint not null,
       device_type text not null,
       backed_up boolean not null,
       transports text,
       aaguid text,
       created_at timestamptz
     )`,
    `create index auth_passkey_user on auth_passkey (user_id)`,
  ],
};
