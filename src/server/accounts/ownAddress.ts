import { randomBytes } from "node:crypto";
import type { Database } from "../../platform/database.ts";
import { takeWaiting } from "../access/grantsReceived.ts";
import { personRows } from "../personRows.ts";
import type { MailClaim } from "./mailToken.ts";
import { hashPassword } from "./passwordHash.ts";

/** An account's address, as it stands. */
export interface AddressRow {
  readonly email: string;
  readonly email_verified: boolean;
  readonly language: string | null;
}

/** The account of a person; undefined where it is gone. */
export async function addressOf(database: Database, personId: string): Promise<AddressRow | undefined> {
  const { rows } = await database.query<AddressRow>(
    "select email, email_verified, language from auth_user where id = $1",
    [personId],
  );
  return rows[0];
}

/** Whether a link still means what it says: nobody changed the address since. */
export function stillMeant(claim: MailClaim, account: AddressRow): boolean {
  return claim.does === "keep" || account.email === claim.email;
}

/** Notes that a person showed the address of their new account to be theirs. */
export async function confirmAddress(database: Database, personId: string, email: string): Promise<void> {
  await database.query(
    "update auth_user set email_verified = true, updated_at = now() where id = $1 and email = $2",
    [personId, email],
  );
}

/**
 * Makes `newEmail` the address of an account. What was given to the old address until now goes along, as if its owner had
 * looked just before; what is given to it later waits for whoever has that address then. False where another account has
 * the new address by now; one that was begun with it and never confirmed is forgotten.
 */
export async function changeAddress(
  database: Database,
  { personId, email, newEmail }: Extract<MailClaim, { does: "change" }>,
): Promise<boolean> {
  await takeWaiting(database, personId);
  return moveTo(database, personId, newEmail, email);
}

/**
 * Gives an account back to whoever has its former address: nobody is signed in any more, and nothing opens it, neither
 * password nor passkey nor token, until a new password is chosen by mail. False where another account has the address.
 */
export async function keepAddress(
  database: Database,
  { personId, email }: Extract<MailClaim, { does: "keep" }>,
): Promise<boolean> {
  if (!(await moveTo(database, personId, email))) return false;
  const unknown = await hashPassword(randomBytes(32).toString("hex"));
  await database.transaction(async (transaction) => {
    await transaction.query(
      "update auth_account set password = $2, updated_at = now() where user_id = $1 and provider_id = 'credential'",
      [personId, unknown],
    );
    await transaction.query("delete from auth_session where user_id = $1", [personId]);
    await transaction.query("delete from auth_passkey where user_id = $1", [personId]);
    await personRows(transaction, personId).query("delete from api_token where person_id = $1");
  });
  return true;
}

async function moveTo(database: Database, personId: string, email: string, from?: string): Promise<boolean> {
  try {
    return await database.transaction(async (transaction) => {
      // nobody was ever in it
      await transaction.query("delete from auth_user where email = $1 and not email_verified and id <> $2", [
        email,
        personId,
      ]);
      const moved = await transaction.query(
        `update auth_user set email = $2, email_verified = true, updated_at = now()
         where id = $1 and email = coalesce($3, email)`,
        [personId, email, from ?? null],
      );
      return moved.rowCount > 0;
    });
  } catch (error) {
    // another account has it
    if (error instanceof Error && "code" in error && error.code === "23505") return false;
    throw error;
  }
}
