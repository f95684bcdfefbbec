import { setTimeout as later } from "node:timers/promises";
import { z } from "zod";
import { inSession } from "../access/asker.ts";
import { plainAddress } from "../access/addresses.ts";
import { Problem, readAs } from "../problem.ts";
import type { App, Services } from "../routeModule.ts";
import { PASSWORD_LENGTH } from "./accountRules.ts";
import { MAILS, TRIES, TRIES_OF_ONE } from "./authRoutes.ts";
import { mustBeFresh } from "./freshness.ts";
import { networkOf, within, type ClientLimits } from "./clientLimits.ts";
import { addressOf, stillMeant } from "./ownAddress.ts";

const password = z.string().max(PASSWORD_LENGTH.most);
const token = z.string().max(2000);

/** What is sent to these routes. */
export const ADDRESS_MESSAGES = {
  confirmation: z.strictObject({ token, password }),
  change: z.strictObject({ newEmail: z.email().max(254), password }),
  keeping: z.strictObject({ token }),
};

/**
 * Where links of mails lead: what shows that an address is somebody's needs the mail and the account's password. Whoever
 * gets a mail that they did not ask for confirms nothing by opening its link. Answers take `evenMs` at least unless all is well.
 */
export function addressRoutes(
  app: App,
  { accounts, database, now, whoAsks }: Services,
  limits: ClientLimits,
  evenMs: number,
): void {
  /** Takes as long when it fails for one reason as for another. */
  const even = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const [answer] = await Promise.allSettled([work(), later(evenMs)]);
    if (answer.status === "rejected") throw answer.reason;
    return answer.value;
  };

  app.post("/api/account/confirm", async (context) => {
    const asked = readAs(ADDRESS_MESSAGES.confirmation, await context.req.json());
    within(limits, `${networkOf(context.get("clientAddress"))} confirm`, TRIES);
    const email = await even(async () => {
      const claim = accounts.claimOf(asked.token);
      const account = claim && (await addressOf(database, claim.personId));
      if (!account || claim.does === "keep" || !stillMeant(claim, account)) throw spent();
      // the same count as for a sign-in: this is another place to guess the password at
      within(limits, `guesses ${account.email}`, TRIES_OF_ONE);
      if (!(await accounts.isPassword(claim.personId, asked.password)))
        throw new Problem("wrong-password", "Nothing was confirmed.");
      if (!(await accounts.follow(claim))) throw spent();
      return claim.does === "change" ? claim.newEmail : account.email;
    });
    return context.json({ email });
  });

  app.post("/api/account/email", async (context) => {
    const { personId, sessionId } = inSession(await whoAsks(context.req.raw));
    const asked = readAs(ADDRESS_MESSAGES.change, await context.req.json());
    within(limits, `${networkOf(context.get("clientAddress"))} email`, MAILS);
    within(limits, `email ${personId}`, MAILS);
    await mustBeFresh(database, sessionId, now());
    await even(async () => {
      const account = await addressOf(database, personId);
      if (!account) throw new Problem("not-signed-in", "The account is gone.");
      within(limits, `guesses ${account.email}`, TRIES_OF_ONE);
      if (!(await accounts.isPassword(personId, asked.password)))
        throw new Problem("wrong-password", "The address stays as it is.");
      const newEmail = plainAddress(asked.newEmail);
      if (newEmail === account.email)
        throw new Problem("invalid-request", "This is the address of the account already.");
      await accounts.askForNewEmail(personId, newEmail);
    });
    return context.json({ asked: true });
  });

  app.post("/api/account/email/keep", async (context) => {
    const { token } = readAs(ADDRESS_MESSAGES.keeping, await context.req.json());
    within(limits, `${networkOf(context.get("clientAddress"))} keep`, TRIES);
    const email = await even(async () => {
      const claim = accounts.claimOf(token);
      if (claim?.does !== "keep" || !(await accounts.keep(claim))) throw spent();
      return claim.email;
    });
    return context.json({ email });
  });
}

function spent(): Problem {
  return new Problem("link-spent", "Ask for a new one.");
}
