import type { Database } from "../../platform/database.ts";

/** An account that nobody confirmed is forgotten, so that its address is free again. */
const UNCONFIRMED_MS = 7 * 24 * 3600 * 1000;

/** Deletes what is over: sessions, links, and accounts that were begun and never confirmed. Answers how many rows. */
export async function tidyAccounts(database: Database, nowMs: number): Promise<number> {
  const now = new Date(nowMs);
  const sessions = await database.query("delete from auth_session where expires_at <= $1", [now]);
  const links = await database.query("delete from auth_verification where expires_at <= $1", [now]);
  const begun = await database.query("delete from auth_user where not email_verified and created_at <= $1", [
    new Date(nowMs - UNCONFIRMED_MS),
  ]);
  return sessions.rowCount + links.rowCount + begun.rowCount;
}
