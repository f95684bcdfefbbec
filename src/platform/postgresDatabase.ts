import { Pool } from "pg";
import { BadInput } from "../core/errors.ts";
import type { Database } from "./database.ts";
import { pooledDatabase, VALUE_TYPES } from "./pooledDatabase.ts";

/** Connections held at most; a PostgreSQL allows 100 by default, and backups and people want some too. */
const MOST_CONNECTIONS = 20;
/** Longer than any statement of ours takes; one that takes longer is given up by the server. */
const STATEMENT_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * A PostgreSQL (15 or newer) or Citus at `url`, as in `DATABASE_URL`. Connects when first used; while the server
 * is away every statement throws DatabaseUnavailable, and the first one after its return works.
 */
export function postgresDatabase(url: string): Database {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    // The address may hold a password: it is not repeated.
    throw new BadInput("DATABASE_URL: expected an address like postgres://user:password@host:5432/name.");
  }
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "backstay",
    options: "-c TimeZone=UTC",
    types: VALUE_TYPES,
  });
  return pooledDatabase("postgres", pool);
}
