import { m0001Records } from "./m0001Records.ts";
import { m0002Grants } from "./m0002Grants.ts";
import { m0003Accounts } from "./m0003Accounts.ts";
import { m0004Tokens } from "./m0004Tokens.ts";
import { m0005Statistics } from "./m0005Statistics.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [
  m0001Records,
  m0002Grants,
  m0003Accounts,
  m0004Tokens,
  m0005Statistics,
];
