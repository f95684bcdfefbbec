/**
 * Tables that hold what belongs to one person. Their primary key and every unique key hold `person_id`, and so
 * does every statement about them (personRows.ts): one person's rows lie together, also when they are spread
 * over several machines.
 */
export const PERSON_TABLES = [
  "sync_head",
  "sync_doc",
  "sync_overwritten",
  "grant_",
  "grant_received",
  "access_log",
  "api_token",
] as const;

/** Tables that are not spread: who may sign in, and the book of migrations. No table of a person refers to them. */
export const LOCAL_TABLES: readonly string[] = [
  "schema_migration",
  "auth_user",
  "auth_session",
  "auth_account",
  "auth_verification",
  "auth_passkey",
];
