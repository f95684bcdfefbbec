/** A mail's words. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const mail = (subject: string, ...paragraphs: readonly string[]): MailText => ({
  subject,
  text: `${[...paragraphs, "Backstay"].join("\n\n")}\n`,
});

/** What is written to people about their accounts. `at` is the address of the server. */
export const accountMailsEnglish = {
  verifyEmail: (link: string) =>
    mail(
      "Confirm your e-mail address",
      "Open this link, on any device, and enter the password that you chose. Then your account is ready. The link works for one hour.",
      link,
      "If you did not make an account with Backstay, do nothing: the link alone confirms nothing, and nobody can use the account.",
    ),
  finishSignUp: (link: string) =>
    mail(
      "Finish making your account",
      "An account with this address was begun before and never confirmed. Open this link, choose a password, and it is yours. It works for one hour, once.",
      link,
      "If you did not want an account with Backstay, do nothing.",
    ),
  alreadyRegistered: (at: string) =>
    mail(
      "You have an account already",
      "Somebody, probably you, asked for an account with this address. You have one already; nothing was changed.",
      `Sign in at ${at}/account. If you do not know your password any more, ask for a new one there.`,
    ),
  resetPassword: (link: string) =>
    mail(
      "Choose a new password",
      "Open this link to choose a new password. It works for one hour, once.",
      link,
      "A new password signs out every device, and removes passkeys and access tokens: add those that are yours again.",
      "If you did not ask for this, do nothing: your password stays as it is.",
    ),
  passwordChanged: (at: string) =>
    mail(
      "Your password was changed",
      "Every other device was signed out.",
      `If this was not you, ask for a new password at ${at}/account now.`,
    ),
  passkeyAdded: (at: string) =>
    mail(
      "A passkey was added to your account",
      "Whoever has it can sign in without the password.",
      `If this was not you, ask for a new password at ${at}/account now: that removes every passkey.`,
    ),
  newEmailAsked: (newEmail: string, link: string) =>
    mail(
      "Your e-mail address is to be changed",
      `Somebody who knows the password of your account asked to change its address to ${newEmail}. If that was you, open the link in the mail to that address.`,
      "If it was not you, open this link. The account keeps this address, every device is signed out, and you choose a new password. It works for seven days.",
      link,
    ),
  emailChanged: (newEmail: string, link: string) =>
    mail(
      "Your e-mail address was changed",
      `The address of your account is ${newEmail} now.`,
      "If this was not you, open this link. The account gets this address back, every device is signed out, and you choose a new password. It works for seven days.",
      link,
    ),
  verifyNewEmail: (link: string) =>
    mail(
      "Confirm your new e-mail address",
      "Open this link and enter the password of your account to make this its address. It works for one hour.",
      link,
      "If you did not ask for this, do nothing: the link alone changes nothing.",
    ),
  addressTaken: (at: string) =>
    mail(
      "This address has an account already",
      "Somebody, probably you, asked to make this the address of another account. It has an account already, so nothing was changed.",
      `To use this address there, delete the account that it has now at ${at}/account first.`,
    ),
  accountDeleted: (certificate: string) =>
    mail(
      "Your account was deleted",
      "Your account and everything it held on the server are deleted. Backups that the server's keeper made before still hold it until they are replaced. What is on your own devices stays there.",
      "This is what was deleted, by table:",
      certificate,
    ),
};

/** Every mail about accounts, in one language. */
export type AccountMails = typeof accountMailsEnglish;
