import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/**
 * What somebody who opens the link of a mail may do with it. `confirm`: show that the address of a new account is theirs;
 * `change`: make `newEmail` the address of the account, whose address is still `email`; both with the account's password.
 * `keep`: have `email` back as the address of the account.
 */
export type MailClaim = z.infer<typeof Claim>;

const Claim = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("confirm"), personId: z.string(), email: z.string() }),
  z.strictObject({
    does: z.literal("change"),
    personId: z.string(),
    email: z.string(),
    newEmail: z.string(),
  }),
  z.strictObject({ does: z.literal("keep"), personId: z.string(), email: z.string() }),
]);

const Written = z.strictObject({ until: z.int(), claim: Claim });

/** So that what is signed here is taken for nothing else that is signed with the same secret. */
const PURPOSE = "backstay mail link 1";

/** The secret of a link: the claim, valid until `untilMs` (ms since 1970), signed by this server. It is kept nowhere. */
export function mailToken(secret: string, claim: MailClaim, untilMs: number): string {
  const said = Buffer.from(JSON.stringify({ until: untilMs, claim })).toString("base64url");
  return `${said}.${signature(secret, said).toString("base64url")}`;
}

/** What a link allows; undefined where its time is over or this server did not sign it. */
export function readMailToken(secret: string, token: string, nowMs: number): MailClaim | undefined {
  const [said = "", signed = "", ...more] = token.split(".");
  const given = Buffer.from(signed, "base64url");
  const wanted = signature(secret, said);
  if (more.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  const found = Written.safeParse(JSON.parse(Buffer.from(said, "base64url").toString()));
  return found.success && found.data.until > nowMs ? found.data.claim : undefined;
}

function signature(secret: string, said: string): Buffer {
  return createHmac("sha256", secret).update(`${PURPOSE}\n${said}`).digest();
}
