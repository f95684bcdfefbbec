import type { Answer, Queryable } from "../platform/database.ts";
import { PERSON_TABLES } from "./tables.ts";

/** The rows of one person, and no one else's. */
export interface PersonRows {
  readonly personId: string;
  /**
   * Sends a statement about this person's rows. `$1` is the person, by itself; `values` are `$2` and on.
   * Throws RangeError when the statement does not hold its tables to `person_id = $1`.
   */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Answer<Row>>;
}

/** The rows of `personId` in a database or a transaction: the only way to the tables of persons. */
export function personRows(database: Queryable, personId: string): PersonRows {
  if (personId === "") throw new RangeError("personId: expected an id, got an empty text");
  return {
    personId,
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      const fault = checked.get(text) ?? remember(text);
      if (fault) throw new RangeError(`${fault}: ${text}`);
      return database.query<Row>(text, [personId, ...values]);
    },
  };
}

const checked = new Map<string, string>();

function remember(text: string): string {
  const fault = personFault(text) ?? "";
  checked.set(text, fault);
  return fault;
}

const TABLE = new RegExp(
  `\\b(?:from|join|into|update|using)\\s+(${PERSON_TABLES.join("|")})\\b(?:\\s+as\\s+(\\w+))?`,
  "gi",
);

const MENTION = new RegExp(`\\b(?:${PERSON_TABLES.join("|")})\\b(?!\\.)`, "gi");

/**
 * What is wrong with a statement about tables of persons: undefined when each of them is held to
 * `person_id = $1`, by its alias where there are several, and nothing can take that back.
 */
export function personFault(text: string): string | undefined {
  const named = [...text.matchAll(TABLE)].map(([whole, table = "", alias]) => ({
    insert: /^into/i.test(whole),
    table,
    alias: alias ?? table,
  }));
  if (named.length === 0) return "names no table of persons";
  if (text.match(MENTION)?.length !== named.length) return "names a table of persons in a list: use join";
  const inserted = named.filter(({ insert }) => insert);
  for (const { table } of inserted) {
    const columns = new RegExp(`into\\s+${table}(?:\\s+as\\s+\\w+)?\\s*\\(\\s*person_id\\b`, "i");
    if (!columns.test(text)) return `insert into ${table} does not begin with person_id`;
    if (!/\b(?:values\s*\(|select\s+)\$1\b/i.test(text))
      return `insert into ${table} does not begin its values with $1`;
  }
  const held = named.filter(({ insert }) => !insert);
  for (const { table, alias } of held) {
    const own = held.length === 1 ? `(?:${alias}\\.)?` : `${alias}\\.`;
    if (!new RegExp(`(?:\\bwhere|\\band|\\bon)\\s+${own}person_id\\s*=\\s*\\$1(?![\\w.])`, "i").test(text)) {
      return `${table} is not held to person_id = $1`;
    }
  }
  if (/(?:\bset|,)\s*person_id\s*=/i.test(text)) return "person_id is changed";
  if (held.length > 0 && hasLooseOr(text)) return "an `or` outside of brackets may let other rows in";
  return undefined;
}

/** Whether an `or` stands beside the conditions instead of within brackets. */
function hasLooseOr(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/[()]|\bor\b|\bwhere\b/gi)) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
    else if (/or/i.test(token) && depth === 0) return true;
  }
  return false;
}
