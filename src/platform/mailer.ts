import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { BadInput } from "../core/errors.ts";
import { MailRefused, MailUnavailable, type Mail, type Mailer } from "./mail.ts";

const CONNECT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 30_000;

/** A mailer over SMTP: `url` is `smtp://` or `smtps://user:password@host:port`, `from` what people see as sender. */
export function smtpMailer(url: string, from: string): Mailer {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== "smtp:" && address?.protocol !== "smtps:") {
    // The address may hold a password: it is not repeated.
    throw new BadInput("SMTP_URL: expected an address like smtps://user:password@mail.example:465.");
  }
  const secure = address.protocol === "smtps:";
  const transport = createTransport({
    host: address.hostname.replace(/^\[|\]$/g, ""),
    port: Number(address.port) || (secure ? 465 : 587),
    secure,
    // A password never goes over a line that is not encrypted.
    requireTLS: !secure && address.username !== "",
    ...(address.username
      ? { auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) } }
      : {}),
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: ANSWER_TIMEOUT_MS,
  });
  return {
    kind: "smtp",
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail, from));
      } catch (error) {
        throw isRefusal(error)
          ? new MailRefused("the mail server refuses the message", { cause: error })
          : new MailUnavailable("the mail server does not take the message now", { cause: error });
      }
    },
    close: async () => transport.close(),
  };
}

/** A mailer that writes every message into a folder, so that nothing needs a mail server to start. */
export function fileMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    kind: "files",
    async send(mail) {
      const { message } = await transport.sendMail(messageOf(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // The same message again takes the same name.
      const path = join(folder, `${createHash("sha256").update(mail.id).digest("hex").slice(0, 24)}.eml`);
      const draft = `${path}.part`;
      {
        await using file = await open(draft, "w", 0o600);
        await file.writeFile(message as Buffer);
        await file.sync();
      }
      await rename(draft, path);
    },
    close: async () => transport.close(),
  };
}

function messageOf({ to, subject, text, id }: Mail, from: string) {
  const host = /@([\w.-]+)>?$/.exec(from)?.[1] ?? "localhost";
  const digest = createHash("sha256").update(id).digest("hex").slice(0, 32);
  return {
    from,
    // One address, however it is written: a comma in it must not make it two.
    to: { name: "", address: to },
    subject,
    text,
    messageId: `<${digest}@${host}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** 5xx is for ever, except where it is about us (535: the password) rather than about the message. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !("responseCode" in error)) return false;
  const code = Number(error.responseCode);
  return code >= 550 && code <= 559;
}
