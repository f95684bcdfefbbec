import { randomUUID } from "node:crypto";
import type { Database } from "../../platform/database.ts";
import { personRows } from "../personRows.ts";
import { Problem } from "../problem.ts";
import { newSecret, secretHash, tokenText } from "./accessToken.ts";
import { SCOPES, type Scope } from "./asker.ts";

/** A token as its owner sees it later; the secret is shown once. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: Scope[];
  /** Instants, ISO 8601 UTC. */
  readonly madeAt: string;
  readonly until: string;
  /** The day, in UTC, on which it was last used. */
  readonly lastUsedOn: string | null;
}

/** What a token is made of. */
export interface TokenWish {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Instant, ISO 8601. */
  readonly until: string;
}

const MOST_TOKENS = 50;

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly made_at: Date;
  readonly until: Date;
  readonly last_used_on: string | null;
}

/** A person's tokens, also those whose time is over, the oldest first. */
export async function listTokens(database: Database, personId: string): Promise<AccessToken[]> {
  const found = await personRows(database, personId).query<TokenRow>(
    `select id, name, scopes, made_at, until, last_used_on from api_token
     where person_id = $1 order by made_at, id`,
  );
  return found.rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: SCOPES.filter((scope) => row.scopes.includes(scope)),
    madeAt: row.made_at.toISOString(),
    until: row.until.toISOString(),
    lastUsedOn: row.last_used_on,
  }));
}

/** Makes a token. Its text is answered here and nowhere else. Throws Problem when there are too many already. */
export async function makeToken(
  database: Database,
  personId: string,
  wish: TokenWish,
  nowMs: number,
): Promise<AccessToken & { readonly token: string }> {
  const known = await listTokens(database, personId);
  if (known.length >= MOST_TOKENS)
    throw new Problem("invalid-request", `There are ${MOST_TOKENS} tokens already: revoke one first.`);
  const id = randomUUID();
  const secret = newSecret();
  const made = new Date(nowMs);
  const until = new Date(wish.until);
  await personRows(database, personId).query(
    `insert into api_token (person_id, id, name, secret_hash, scopes, made_at, until)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, wish.name, secretHash(secret), wish.scopes, made, until],
  );
  return {
    id,
    name: wish.name,
    scopes: [...wish.scopes],
    madeAt: made.toISOString(),
    until: until.toISOString(),
    lastUsedOn: null,
    token: tokenText({ personId, id, secret }),
  };
}

/** Ends a token at once. Throws Problem where the person has none of that id. */
export async function revokeToken(database: Database, personId: string, id: string): Promise<void> {
  const gone = await personRows(database, personId).query(
    "delete from api_token where person_id = $1 and id = $2",
    [id],
  );
  if (gone.rowCount === 0) throw new Problem("not-found", "There is no such token.");
}
