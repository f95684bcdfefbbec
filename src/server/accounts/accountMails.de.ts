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
      "Öffne diesen Link, auf welchem Gerät du willst, und gib das Passwort ein, das du gewählt hast. Dann ist dein Konto fertig. Der Link gilt eine Stunde.",
      link,
      "Wenn du kein Konto bei Backstay angelegt hast, tu nichts: Der Link allein bestätigt nichts, und niemand kann das Konto benutzen.",
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
  newEmailAsked: (newEmail, link) =>
    mail(
      "Deine E-Mail-Adresse soll geändert werden",
      `Jemand, der das Passwort deines Kontos kennt, möchte dessen Adresse in ${newEmail} ändern. Wenn du das warst, öffne den Link in der Mail an jene Adresse.`,
      "Wenn du es nicht warst, öffne diesen Link. Dann behält das Konto diese Adresse, alle Geräte werden abgemeldet, und du wählst ein neues Passwort. Er gilt sieben Tage.",
      link,
    ),
  emailChanged: (newEmail, link) =>
    mail(
      "Deine E-Mail-Adresse wurde geändert",
      `Die Adresse deines Kontos ist jetzt ${newEmail}.`,
      "Wenn du das nicht warst, öffne diesen Link. Dann bekommt das Konto diese Adresse zurück, alle Geräte werden abgemeldet, und du wählst ein neues Passwort. Er gilt sieben Tage.",
      link,
    ),
  verifyNewEmail: (link) =>
    mail(
      "Bestätige deine neue E-Mail-Adresse",
      "Öffne diesen Link und gib das Passwort deines Kontos ein, damit diese Adresse seine wird. Er gilt eine Stunde.",
      link,
      "Wenn du das nicht angefordert hast, tu nichts: Der Link allein ändert nichts.",
    ),
  addressTaken: (at) =>
    mail(
      "Diese Adresse hat schon ein Konto",
      "Jemand, vermutlich du, wollte sie zur Adresse eines anderen Kontos machen. Sie hat schon ein Konto, deshalb wurde nichts geändert.",
      `Um sie dort zu benutzen, lösche zuerst unter ${at}/account das Konto, das sie jetzt hat.`,
    ),
  accountDeleted: (certificate) =>
    mail(
      "Dein Konto wurde gelöscht",
      "Dein Konto und alles, was es auf dem Server hatte, sind gelöscht. Sicherungen, die vorher vom Server gemacht wurden, enthalten es noch, bis sie ersetzt werden. Was auf deinen eigenen Geräten ist, bleibt dort.",
      "Das wurde gelöscht, nach Tabellen:",
      certificate,
    ),
};
