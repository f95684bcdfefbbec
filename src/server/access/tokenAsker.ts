import type { Database } from "../../platform/database.ts";
import { personRows } from "../personRows.ts";
import { isSecret, readToken } from "./accessToken.ts";
import { SCOPES, type WhoAsks } from "./asker.ts";

interface TokenRow {
  readonly secret_hash: string;
  readonly scopes: readonly string[];
  readonly last_used_on: string | null;
}

const BEARER = /^Bearer +(\S+)$/i;

/** Whose program sends a request, by `Authorization: Bearer`. A token that is wrong or over is nobody's. */
export function tokenAsker(database: Database, now: () => number): WhoAsks {
  return async (request) => {
    const [, text = ""] = BEARER.exec(request.headers.get("Authorization") ?? "") ?? [];
    const token = readToken(text);
    if (!token) return undefined;
    const rows = personRows(database, token.personId);
    const found = await rows.query<TokenRow>(
      "select secret_hash, scopes, last_used_on from api_token where person_id = $1 and id = $2 and until > $3",
      [token.id, new Date(now())],
    );
    const row = found.rows[0];
    if (!row || !isSecret(token.secret, row.secret_hash)) return undefined;

    const today = new Date(now()).toISOString().slice(0, 10);
    if (row.last_used_on !== today) {
      await rows.query("update api_token set last_used_on = $3 where person_id = $1 and id = $2", [
        token.id,
        today,
      ]);
    }
    const scopes = SCOPES.filter((scope) => row.scopes.includes(scope));
    return { kind: "token", personId: token.personId, tokenId: token.id, scopes };
  };
}

/**
 * Whose request it is: by its token where it shows one, else by its session. A request with a token that is wrong or over is
 * nobody's, whatever session comes with it. Other kinds of authorization are between the browser and a proxy.
 */
export function tokenOrSession(token: WhoAsks, session: WhoAsks): WhoAsks {
  return (request) =>
    /^Bearer\b/i.test(request.headers.get("Authorization") ?? "") ? token(request) : session(request);
}
