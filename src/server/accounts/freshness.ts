import type { Database } from "../../platform/database.ts";
import { Problem } from "../problem.ts";
import { FRESH_S } from "./accountRules.ts";

/** Throws Problem unless the sign-in is of just now: whoever found a device open cannot take the account away. */
export async function mustBeFresh(database: Database, sessionId: string, nowMs: number): Promise<void> {
  const { rows } = await database.query("select 1 from auth_session where id = $1 and created_at > $2", [
    sessionId,
    new Date(nowMs - FRESH_S * 1000),
  ]);
  if (rows.length === 0) throw new Problem("not-fresh", "Sign in again first, or send the password.");
}
