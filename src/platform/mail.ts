/** One message to one person. Plain text is enough for everything that is sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt to send the same message, so that a mailbox shows it once. */
  readonly id: string;
}

/** Where mails go. */
export interface Mailer {
  readonly kind: "smtp" | "files";
  /** Resolves when the next server (or the disk) has it. Throws MailRefused or MailUnavailable. */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/** The mail server will never take this message (no such mailbox); sending it again is of no use. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
}

/** The mail server does not take it now; try again later. */
export class MailUnavailable extends Error {
  override readonly name = "MailUnavailable";
}
