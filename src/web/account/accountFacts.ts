import { askServer, type Answer } from "./askServer.ts";

/** What the server says of the account that is signed in. */
export interface AccountFacts {
  readonly personId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly createdAt: string;
  readonly passkeys: number;
}

/** The account that is signed in; "signed-out" where nobody is. */
export async function readAccount(): Promise<Answer<AccountFacts>> {
  // nobody there is no error, and need not stand in the browser's console as one
  const session = await askServer<object | null>("/api/auth/get-session");
  if (!session.ok) return session;
  return session.value === null
    ? { ok: false, because: "signed-out" }
    : askServer<AccountFacts>("/api/account");
}

/** The least length of a password, as the server wants it. */
export const LEAST_PASSWORD = 10;
