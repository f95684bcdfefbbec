import type { Mail, Mailer } from "../../platform/mail.ts";

/** Where mails are left to be sent. */
export interface Outbox {
  /** Resolves when the mail is kept and will be sent, also after a crash. */
  post(mail: Mail): Promise<void>;
  /** Begins to send; resolves at once to what ends it, which waits for the mail under way. */
  start(): () => Promise<void>;
}

/** Hands every mail to the mailer at once: for tests, and where nothing runs in the background. */
export function directOutbox(mailer: Mailer): Outbox {
  return { post: (mail) => mailer.send(mail), start: () => async () => undefined };
}
