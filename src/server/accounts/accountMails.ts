import type { Language } from "../../core/language.ts";
import { accountMailsGerman } from "./accountMails.de.ts";
import { accountMailsEnglish, type AccountMails } from "./accountMails.en.ts";

/**
 * The mails about accounts by language. Chosen by the reader, not by `inLanguages`: many people ask at once, and a
 * mail is read by somebody else than who asked for it.
 */
export const ACCOUNT_MAILS: Readonly<Record<Language, AccountMails>> = {
  en: accountMailsEnglish,
  de: accountMailsGerman,
};

/** A page of the app that a mail leads to: what is secret stands behind `#`, which browsers send to nobody. */
export function mailLink(
  origin: string,
  does: "verify-email" | "reset-password" | "keep-email",
  token: string,
): string {
  return `${origin}/account#${does}=${encodeURIComponent(token)}`;
}
