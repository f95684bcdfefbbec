import { randomUUID } from "node:crypto";
import { faultOf } from "../logger.ts";
import { personRows } from "../personRows.ts";
import type { AccountParts } from "./accounts.ts";
import type { AccountMails, MailText } from "./accountMails.en.ts";
import { ACCOUNT_MAILS, mailLink } from "./accountMails.ts";
import { KEEP_S, LINK_S } from "./accountRules.ts";
import { ClientLimits, type Limit } from "./clientLimits.ts";
import type { Certificate } from "./deleteAccount.ts";
import { mailLanguage, spoken } from "./mailLanguage.ts";
import { mailToken, type MailClaim } from "./mailToken.ts";

/** A person as the sign-in library knows them. */
export interface AuthUser {
  readonly id: string;
  readonly email: string;
  readonly emailVerified?: boolean;
  readonly language?: string | null;
}

/** What happens to accounts and somebody must hear of, or must end something. */
export interface AccountEvents {
  /** `accepted`: the header Accept-Language of the sign-in. */
  signedIn(personId: string, accepted: string): Promise<void>;
  verificationAsked(user: AuthUser): Promise<void>;
  signedUpAgain(user: AuthUser): Promise<void>;
  resetAsked(user: AuthUser, token: string): Promise<void>;
  passwordReset(user: AuthUser): Promise<void>;
  passwordChanged(user: AuthUser): Promise<void>;
  /** The address in `user` is the present one; `taken`: another account has the new one. */
  newEmailAsked(user: AuthUser, newEmail: string, taken: boolean): Promise<void>;
  /** `former` was the address until now. */
  emailChanged(user: AuthUser, former: string): Promise<void>;
  passkeyAdded(personId: string): Promise<void>;
  accountDeleted(user: AuthUser, certificate: Certificate): Promise<void>;
}

/** So that nobody's mailbox is filled through this server, whoever asks and from wherever. */
const MAILS_TO_ONE: Limit = { windowS: 3600, most: 10 };

/** Writes the mails of a server into its outbox. */
export function accountEvents({
  database,
  outbox,
  config,
  secrets,
  logger,
  now,
}: AccountParts): AccountEvents {
  const [origin] = config.origins;
  const sent = new ClientLimits(now);
  const linkFor = (page: "verify-email" | "keep-email", claim: MailClaim, seconds: number) =>
    mailLink(origin, page, mailToken(secrets.auth, claim, now() + seconds * 1000));
  const keepLink = (personId: string, email: string) =>
    linkFor("keep-email", { does: "keep", personId, email }, KEEP_S);
  const write = async (user: AuthUser, words: (mails: AccountMails) => MailText) => {
    if (!sent.take(user.email, MAILS_TO_ONE).ok) return;
    const { subject, text } = words(ACCOUNT_MAILS[spoken(user.language) ?? "en"]);
    try {
      await outbox.post({ to: user.email, subject, text, id: randomUUID() });
    } catch (error) {
      // The sign-in library keeps this to itself.
      logger.error("mail.unposted", { fault: faultOf(error) });
      throw error;
    }
  };
  return {
    async signedIn(personId, accepted) {
      const language = mailLanguage(accepted);
      await database.query(
        "update auth_user set language = $2 where id = $1 and language is distinct from $2",
        [personId, language],
      );
    },
    async verificationAsked(user) {
      const link = linkFor("verify-email", { does: "confirm", personId: user.id, email: user.email }, LINK_S);
      await write(user, (mails) => mails.verifyEmail(link));
    },
    async signedUpAgain(user) {
      await write(user, (mails) => mails.alreadyRegistered(origin));
    },
    async resetAsked(user, token) {
      const link = mailLink(origin, "reset-password", token);
      await write(user, (mails) =>
        user.emailVerified ? mails.resetPassword(link) : mails.finishSignUp(link),
      );
    },
    async passwordReset(user) {
      // The link came by mail, so the address is theirs; and whoever else had a key to the account has none now.
      await database.query("update auth_user set email_verified = true where id = $1", [user.id]);
      await database.query("delete from auth_passkey where user_id = $1", [user.id]);
      await personRows(database, user.id).query("delete from api_token where person_id = $1");
      await write(user, (mails) => mails.passwordChanged(origin));
    },
    async passwordChanged(user) {
      await write(user, (mails) => mails.passwordChanged(origin));
    },
    async newEmailAsked(user, newEmail, taken) {
      const { id: personId, email } = user;
      const link = linkFor("verify-email", { does: "change", personId, email, newEmail }, LINK_S);
      await write({ ...user, email: newEmail }, (mails) =>
        taken ? mails.addressTaken(origin) : mails.verifyNewEmail(link),
      );
      await write(user, (mails) => mails.newEmailAsked(newEmail, keepLink(personId, email)));
    },
    async emailChanged(user, former) {
      await write({ ...user, email: former }, (mails) =>
        mails.emailChanged(user.email, keepLink(user.id, former)),
      );
    },
    async accountDeleted(user, certificate) {
      await write(user, (mails) => mails.accountDeleted(JSON.stringify(certificate, undefined, 2)));
    },
    async passkeyAdded(personId) {
      const { rows } = await database.query<{ email: string; language: string | null }>(
        "select email, language from auth_user where id = $1",
        [personId],
      );
      const [user] = rows;
      if (user) await write({ id: personId, ...user }, (mails) => mails.passkeyAdded(origin));
    },
  };
}
