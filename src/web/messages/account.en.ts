import { inLanguages } from "../../core/language.ts";

const number = (value: number): string => value.toLocaleString("en");
const day = (instant: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(instant));
const moment = (instant: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
const records = (count: number): string => `${number(count)} ${count === 1 ? "record" : "records"}`;
const changes = (count: number): string => `${number(count)} ${count === 1 ? "change" : "changes"}`;

const FIELDS: Readonly<Record<string, string>> = {
  loadKg: "Load",
  massKg: "Body mass",
  reps: "Repetitions",
  durationS: "Seconds",
  rir: "Repetitions in reserve",
  side: "Side",
  pain: "Pain",
  notes: "Notes",
  value: "Value",
  grams: "Grams",
  proteinG: "Protein, g",
  on: "Day",
  at: "Time",
};

/** What a table of the server holds, for people. */
const HELD: Readonly<Record<string, string>> = {
  sync_head: "Count of changes",
  sync_doc: "Records",
  sync_overwritten: "Replaced values",
  grant_: "What you shared",
  grant_received: "What was shared with you",
  access_log: "Who looked at your records",
  api_token: "Access for programs",
  auth_user: "Account",
  auth_session: "Places where you were signed in",
  auth_account: "Password",
  auth_passkey: "Passkeys",
  auth_verification: "Links sent by mail",
};

/** Words of the screen with the account: sign-in, synchronisation, passkeys, devices, leaving. */
export const accountMessages = inLanguages({
  title: "Account and devices",
  lead: "Backstay needs no account. With one, your devices keep the same records, and a lost phone loses nothing.",
  asking: "Looking whether there is a server.",
  again: "Try again",

  none: {
    title: "There are no accounts here",
    text: "This page comes from a place that only hands out the app. Everything works, and everything stays on this device. For a second device, save a copy and bring it back there, or open Backstay from a server that has accounts (npm start runs one).",
    toData: "Save or bring back a copy",
  },
  offline: {
    title: "The server cannot be reached",
    text: "To sign in, a network is needed. Everything else works without one; what you do now is kept on this device.",
  },

  entry: {
    signIn: "Sign in",
    signUp: "Create an account",
    forgot: "A new password",
    toForgot: "I have forgotten my password",
    choose: "What do you want to do?",
    email: "E-mail address",
    password: "Password",
    newPassword: "New password",
    passwordHint: (least: number) =>
      `At least ${least} characters. Three or four words that you invent are good.`,
    show: "Show the password",
    passkey: "Sign in with a passkey",
    or: "or",
    forgotText: "We send a link by which you choose a new password. It works once and for one hour.",
    sendLink: "Send the link",
    carried: (count: number) =>
      `The ${records(count)} on this device ${count === 1 ? "goes" : "go"} up when you sign in. Nothing is lost, and nothing is counted twice.`,
    leaves:
      "When you sign in, your records are sent to this server and kept there under your account: answers, tests, pain, plans and training. Imported files stay on this device until you take them over under My data.",
    ended: (email: string) =>
      `You were signed out on this device (${email}): the session ran out, or was ended from another device. What you did since is kept here and is sent after you sign in.`,
    stayOut: "Stay signed out on this device",
    closed: "This server makes no new accounts. Whoever has one can sign in.",
    confirm:
      "It has been a while since you signed in. Sign in once more, so that nobody else can do this with your device.",
  },

  mail: {
    title: "Look into your mail",
    verify: (email: string) =>
      `If ${email} can have an account here, a mail with a link is on its way. Open the link and enter your password.`,
    reset: (email: string) =>
      `If there is an account for ${email}, a mail with a link is on its way. It works once and for one hour.`,
    files:
      "This server sends no mail; it writes mails into files. Whoever runs it finds yours in its data folder, under mail.",
    resend: "Send the mail again",
    resent: "Sent again. Look into the spam folder too.",
    back: "Back to sign-in",
  },

  link: {
    verified: "Your address is confirmed.",
    signInNow: "Your address is confirmed. Sign in now.",
    reset: "Choose a new password",
    resetText:
      "Saving it signs out every device and removes passkeys and access tokens: add those that are yours again.",
    save: "Save the new password",
    saved: "The new password is saved. Sign in with it.",
  },

  confirm: {
    title: "Confirm your address",
    text: "Enter the password of your account: when you sign up, the one that you chose just now. It may be on another device than the one where you began.",
    yes: "Confirm",
    yesAndSignIn: "Confirm and sign in",
    notYou: "You did not ask for this?",
    notYouText:
      "Then close this page. The link alone confirms nothing, and nobody can use the account. If you want the account of this address for yourself, choose a new password: it replaces the one that somebody else chose, and ends their sign-ins.",
    choose: "Choose a new password",
  },

  keep: {
    title: "Keep this address?",
    text: "If you did not want the address of your account changed: it stays as it was, or comes back. Every device is signed out, passkeys and access tokens are removed, and the password works no longer. You get a mail to choose a new one.",
    yes: "Keep my address",
    no: "Do nothing",
    done: (email: string) =>
      `The address of the account is ${email}. Nobody is signed in. A mail to choose a new password is on its way there.`,
  },

  address: {
    title: "E-mail address",
    now: (email: string) => `Your account's address is ${email}.`,
    next: "New e-mail address",
    save: "Change the address",
    asked: (next: string, email: string) =>
      `If ${next} can be the address of your account, a mail with a link is on its way there: open it and enter your password. Until then nothing changes. ${email} gets a notice.`,
  },

  join: {
    title: "Synchronise this device?",
    as: (email: string) => `You are signed in as ${email}.`,
    nobody: "This device holds no records yet. Those of your account come here.",
    own: "The records on this device belong to this account.",
    unclaimed: (count: number) =>
      `The ${records(count)} on this device ${count === 1 ? "is" : "are"} added to your account. Nothing is lost, and nothing is counted twice.`,
    yes: "Synchronise",
    no: "Sign out again",
    otherTitle: "This device holds another person's records",
    other: (count: number, email: string | undefined) =>
      `${records(count)} here ${count === 1 ? "belongs" : "belong"} to ${email ?? "another account"}. What should happen?`,
    otherUnsent: (count: number) =>
      `${changes(count)} of theirs ${count === 1 ? "is" : "are"} not on their server yet and would be gone.`,
    remove: "Remove them from this device",
    removeText: "They stay on the server of their account. Imported files here go too.",
    removeSure: "Yes, remove them and go on",
    add: "They are mine: add them to this account",
    addText: "For somebody who has two accounts. They then belong to both.",
  },

  sync: {
    title: "Synchronisation",
    as: (email: string) => `Signed in as ${email}`,
    begins: "Beginning to synchronise.",
    retry: "Synchronise now",
    toSignIn: "Sign in again",
    what: "Your records are kept on this device and on the server. A workout under way and paused tests stay on this device alone, and so do imported files of other apps until you choose “To all my devices” under My data.",
    needsLocks: "This browser cannot synchronise: it is too old. Your records stay on this device.",
    label: (sentence: string) => `Synchronisation: ${sentence}`,
    unverified: "Your address is not confirmed yet.",
  },

  conflicts: {
    title: "Changed on two devices",
    text: "These entries were changed on two devices. The later change counts; the other one is kept here.",
    was: "On the other device",
    now: "Counts now",
    take: "Take this one instead",
    nothing: "nothing",
    gone: "deleted",
    kept: "kept",
    more: (count: number) => `and ${number(count)} more`,
    fields: FIELDS,
    yes: "yes",
    no: "no",
    when: (ms: number) => moment(new Date(ms).toISOString()),
  },

  replaced: {
    title: "Replaced values",
    text: "When one of your devices changes what another one wrote (a set, a test, a mass), the server keeps what it said before.",
    look: "Show what was replaced",
    none: "Nothing was replaced that still could be brought back.",
  },

  passkeys: {
    title: "Passkeys",
    text: "Sign in with your fingerprint, face or the code of your device. A passkey cannot be guessed, and a false page cannot ask for it.",
    none: "You have no passkey yet.",
    unable: "This browser, or this page without encryption, cannot use passkeys.",
    name: "Name of the new passkey",
    nameHint: "For example the device that you hold.",
    usual: "This device",
    add: "Add a passkey",
    added: "The passkey is there. You can sign in with it.",
    since: (instant: string) => `since ${day(instant)}`,
    remove: "Remove",
    removeLabel: (name: string) => `Remove the passkey ${name}`,
    removed: "The passkey is removed. Delete it on your device as well.",
    unnamed: "Passkey",
  },

  sessions: {
    title: "Where you are signed in",
    here: "This device",
    since: (instant: string) => `signed in ${moment(instant)}`,
    device: (browser: string, system: string) => `${browser} on ${system}`,
    unknownBrowser: "A browser",
    unknownSystem: "a device",
    end: "Sign out",
    endLabel: (name: string) => `Sign out ${name}`,
    endOthers: "Sign out all other devices",
    endedOthers: "All other devices are signed out. Their records stay on them until they are removed there.",
    only: "Only here.",
  },

  password: {
    title: "Change the password",
    current: "Current password",
    save: "Change the password",
    saved: "The password is changed. All other devices are signed out.",
  },

  hand: {
    title: "What the server holds about you",
    text: "One file with everything: account, records, replaced values, shares and who read what.",
    save: "Save it as a file",
    saved: "The file is in your downloads.",
  },

  leave: {
    title: "Sign out",
    text: "Should your records stay on this device?",
    keep: "Sign out, keep the records here",
    keepText: "The app goes on working with them. Right for a device of your own.",
    remove: "Sign out and remove everything here",
    removeText: "Right for a borrowed or shared device. First everything is sent to the server.",
    sending: "Sending what is not on the server yet.",
    unsent: (count: number) =>
      `${changes(count)} could not be sent. If you remove everything now, ${count === 1 ? "it is" : "they are"} lost.`,
    refused: (count: number) =>
      `The server did not take ${records(count)}. If you remove everything now, ${count === 1 ? "it is" : "they are"} lost.`,
    files: (count: number) =>
      `${number(count)} imported ${count === 1 ? "file is" : "files are"} on this device alone and would be gone.`,
    underWay: "A workout under way is on this device alone and would be gone.",
    sure: "Remove everything all the same",
    retry: "Try to send again",
    cancel: "Stay signed in",
    failed: "You could not be signed out, because the server was not reached. Try again with a network.",
    done: "You are signed out. Your records are still on this device.",
  },

  remove: {
    title: "Delete the account",
    text: "Deletes the account and everything that the server holds about you, at once and for good. What lies on your devices stays there until you delete it there; backups that the keeper of the server made before hold it until they are replaced.",
    begin: "Delete my account",
    password: "Your password",
    word: "DELETE",
    type: (word: string) => `Type ${word} to confirm`,
    sure: "Delete it for good",
    cancel: "Keep my account",
    done: "Your account is deleted",
    doneText:
      "The server no longer holds anything about you. This is the certificate of what was deleted. Your records are still on this device.",
    at: (instant: string) => `Deleted on ${moment(instant)}`,
    table: "What",
    rows: "Rows",
    digest: "Digest (SHA-256)",
    held: HELD,
    full: "The saved file also names what held nothing. It went to your address by mail, too.",
    save: "Save the certificate",
    close: "Done",
  },

  wrong: {
    offline: "The server cannot be reached. Try again with a network.",
    "signed-out": "You are no longer signed in on this device. Sign in again.",
    "not-fresh": "It has been a while since you signed in. Sign out and in again, then try once more.",
    "too-many": "That was too often. Wait a little, then try again.",
    busy: "The server cannot do it now. Try again shortly.",
    "wrong-credentials": "The address or the password is not right.",
    "wrong-password": "The password is not right.",
    "not-verified": "This address is not confirmed yet. Open the link in the mail that we sent.",
    "bad-email": "This is no e-mail address.",
    "password-too-short": "The password is too short.",
    "password-too-long": "The password is too long.",
    "link-spent": "This link was used already or is too old. Ask for a new one.",
    "sign-up-closed": "This server makes no new accounts.",
    "passkey-known": "This device has a passkey for your account already.",
    "passkey-unknown": "The server does not know this passkey. Sign in with your password.",
    "not-allowed": "The server does not allow this.",
    "not-found": "It is no longer there.",
    conflict: "It was changed in the meantime. Load the page anew.",
    invalid: "The server does not take it like this.",
    fault: "Something went wrong at the server. Try again later.",
    cancelled: "That was cancelled.",
    unable: "This device cannot do it, or has a passkey for your account already.",
  },

  /** One line above any screen when the session is over. */
  ended: (unsent: number) =>
    unsent === 0
      ? "You are signed out on this device, so it does not synchronise."
      : `You are signed out on this device. ${changes(unsent)} ${unsent === 1 ? "waits" : "wait"} here until you sign in.`,
});
