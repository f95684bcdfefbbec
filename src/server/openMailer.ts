import { join } from "node:path";
import type { Mailer } from "../platform/mail.ts";
import { fileMailer, smtpMailer } from "../platform/mailer.ts";
import type { ServerConfig } from "./config.ts";

/** The mailer of a server: SMTP_URL's, otherwise files in the data folder. Throws BadInput naming the variable. */
export function openMailer({ mail, dataFolder }: Pick<ServerConfig, "mail" | "dataFolder">): Mailer {
  return mail.url === undefined
    ? fileMailer(join(dataFolder, "mail"), mail.from)
    : smtpMailer(mail.url, mail.from);
}
