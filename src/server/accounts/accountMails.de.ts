import type { AccountMails, MailText } from "./accountMails.en.ts";

const mail = (subject: string, ...paragraphs: readonly string[]): MailText => ({
  subject,
  text: `${[...paragraphs, "Backstay"].join("\n\n")}\n`,
});

/** Was Menschen über ihre Konten geschrieben wird. */
export const accountMailsGerman: AccountMails = {
  verifyEmail: (link) =>
    mail(
      "Bestätige deine E-Mail-Adresse",
      "Öffne diesen Link, um zu bestätigen, dass diese Adresse dir gehört. Er gilt eine Stunde.",
      link,
      "Wenn du kein Konto bei Backstay angelegt hast, tu nichts: Ohne den Link kann es niemand benutzen.",
    ),
  finishSignUp: (link) =>
    mail(
      "Dein Konto fertig anlegen",
      "Mit dieser Adresse wurde schon einmal ein Konto begonnen und nie bestätigt. Öffne diesen Link und wähle ein Passwort, dann gehört es dir. Er gilt eine Stunde und nur einmal.",
      link,
      "Wenn du kein Konto bei Backstay wolltest, tu nichts.",
    ),
  alreadyRegistered: (at) =>
    mail(
      "Du hast schon ein Konto",
      "Jemand, vermutlich du, wollte mit dieser Adresse ein Konto anlegen. Du hast schon eines; es wurde nichts geändert.",
      `Melde dich unter ${at}/account an. Wenn du dein Passwort nicht mehr weißt, fordere dort ein neues an.`,
    ),
  resetPassword: (link) =>
    mail(
      "Wähle ein neues Passwort",
      "Öffne diesen Link, um ein neues Passwort zu wählen. Er gilt eine Stunde und nur einmal.",
      link,
      "Ein neues Passwort meldet alle Geräte ab und entfernt Passkeys und Zugriffsschlüssel: Füge deine danach wieder hinzu.",
      "Wenn du das nicht angefordert hast, tu nichts: Dein Passwort bleibt, wie es ist.",
    ),
  passwordChanged: (at) =>
    mail(
      "Dein Passwort wurde geändert",
      "Alle anderen Geräte wurden abgemeldet.",
      `Wenn du das nicht warst, fordere jetzt unter ${at}/account ein neues Passwort an.`,
    ),
  passkeyAdded: (at) =>
    mail(
      "Zu deinem Konto kam ein Passkey hinzu",
      "Wer ihn hat, kann sich ohne Passwort anmelden.",
      `Wenn du das nicht warst, fordere jetzt unter ${at}/account ein neues Passwort an: Das entfernt alle Passkeys.`,
    ),
  confirmNewEmail: (newEmail, link) =>
    mail(
      "E-Mail-Adresse ändern?",
      `Jemand, der in deinem Konto angemeldet war, möchte dessen Adresse in ${newEmail} ändern. Wenn du das warst, öffne diesen Link. Dann bekommt die neue Adresse eine Mail.`,
      link,
      "Wenn du es nicht warst, tu nichts und ändere dein Passwort: Wer gefragt hat, war angemeldet.",
    ),
  verifyNewEmail: (link) =>
    mail(
      "Bestätige deine neue E-Mail-Adresse",
      "Öffne diesen Link, damit diese Adresse die deines Kontos wird. Er gilt eine Stunde.",
      link,
      "Wenn du das nicht angefordert hast, tu nichts.",
    ),
  accountDeleted: (certificate) =>
    mail(
      "Dein Konto wurde gelöscht",
      "Dein Konto und alles, was es auf dem Server hatte, sind gelöscht. Sicherungen, die vorher vom Server gemacht wurden, enthalten es noch, bis sie ersetzt werden. Was auf deinen eigenen Geräten ist, bleibt dort.",
      "Das wurde gelöscht, nach Tabellen:",
      certificate,
    ),
};
