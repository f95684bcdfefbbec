import type { Queryable } from "../../platform/database.ts";

/** The address that a person has shown to be theirs; undefined where there is none. */
export async function verifiedAddress(database: Queryable, personId: string): Promise<string | undefined> {
  const { rows } = await database.query<{ email: string }>(
    "select email from auth_user where id = $1 and email_verified",
    [personId],
  );
  return rows[0] && plainAddress(rows[0].email);
}

/** The addresses of people, by id. */
export async function addressesOf(
  database: Queryable,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ id: string; email: string }>(
    "select id, email from auth_user where id = any($1::text[])",
    [personIds],
  );
  return new Map(rows.map(({ id, email }) => [id, email]));
}

/** An address as addresses are compared. */
export function plainAddress(email: string): string {
  return email.trim().toLowerCase();
}
