import { askServer, type Answer } from "./askServer.ts";

/** What the server says of the account that is signed in. */
export interface AccountFacts {
  readonly personId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly createdAt: string;
  readonly passkeys: number;
}

/** The account that is signed in. */
export function readAccount(): Promise<Answer<AccountFacts>> {
  return askServer<AccountFacts>("/api/account");
}

/** The least length of a password, as the server wants it. */
export const LEAST_PASSWORD = 10;
