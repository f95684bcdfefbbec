import { inLanguages } from "../../core/language.ts";

const day = (instant: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(instant));
const moment = (instant: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
const list = (items: readonly string[]): string => new Intl.ListFormat("en").format(items);

/** Words of sharing with a practitioner, and of the practitioner's side. */
export const sharingMessages = inLanguages({
  title: "Sharing",
  lead: "Let a practitioner see what you choose, until the day you choose. You can take it back at once, and you see every look.",
  signIn: "Sharing goes through the server, so it needs an account.",
  toAccount: "To the account",
  offline:
    "The server cannot be reached. What you gave stays as it is; to see or change it, a network is needed.",
  again: "Try again",
  loading: "One moment",

  groups: {
    health: "About me, safety answers and pain",
    tests: "Tests and questionnaires",
    plan: "Plans",
    training: "Training",
    habits: "Habits and flares",
    food: "Body mass and protein",
    settings: "Settings",
  },

  give: {
    title: "Share with a practitioner",
    email: "Their e-mail address",
    emailHint: "Of the account that they have here, or will have. Check it: whoever owns it can read.",
    what: "What they may see",
    plan: "They may also write my plan",
    planHint: "Only for people whose plans you want to follow. You see here when they wrote one.",
    until: "Until",
    button: "Share",
    nothing: "Choose at least one kind of record.",
    needsPlan: "Who writes your plan must also see your plans.",
    done: (email: string) => `Shared. ${email} sees it after signing in here.`,
    unsent: (changes: number) =>
      `${changes === 1 ? "1 change" : `${changes} changes`} of this device ${changes === 1 ? "is" : "are"} not on the server yet and cannot be seen by them until then.`,
  },

  given: {
    title: "What you share",
    none: "You share nothing with anybody.",
    states: {
      waiting: "not seen yet",
      active: "active",
      revoked: "taken back",
      expired: "run out",
    },
    what: (groups: readonly string[]) => list(groups),
    reads: "may read",
    writes: "may read and write the plan",
    until: (instant: string) => `until ${day(instant)}`,
    revoke: "Take back",
    revokeLabel: (email: string) => `Take back what ${email} may see`,
    revoked: (email: string) =>
      `Taken back. ${email} can no longer read anything new; what they have read, they know.`,
    past: "Earlier shares",
  },

  log: {
    title: "Who looked",
    none: "Nobody has looked yet.",
    kept: (days: number) =>
      `Kept for ${days % 365 === 0 ? (days === 365 ? "a year" : `${days / 365} years`) : `${days} days`}, then deleted.`,
    read: (records: number) => `read ${records === 1 ? "1 record" : `${records} records`}`,
    write: "wrote a plan",
    when: moment,
  },

  people: {
    title: "Shared with you",
    none: "Nobody shares anything with you.",
    open: "Open",
    openLabel: (email: string) => `Open what ${email} shares with you`,
    logged: "They see each time that you look.",
  },

  person: {
    title: (email: string) => `Records of ${email}`,
    back: "Back to sharing",
    shares: (groups: readonly string[], until: string) =>
      `Shared with you: ${list(groups)}, until ${day(until)}.`,
    seen: "That you looked is written down for them.",
    you: "The sentences below are those that they read themselves: “you” is them.",
    gone: "This is no longer shared with you.",
    some: "Only a part is shared, so findings and progress are not worked out: they would leave out what you cannot see.",
    plan: {
      title: "Write their plan",
      text: "A plan as Backstay saves it (Plan, as a file). It begins today and takes the place of theirs on all their devices. They see that you wrote it.",
      choose: "Choose the plan file",
      unreadable: "This is no plan file of Backstay.",
      refused:
        "The plan was not taken: their safety questions let no plan begin now, or an exercise in it is not for them.",
      done: "The plan is written. Their devices take it on when they synchronise.",
    },
    older: (count: number) => `and ${count} earlier`,
    workout: (sets: number) => (sets === 1 ? "1 set" : `${sets} sets`),
    pain: (pain: number) => `pain ${pain} of 10`,
  },
});
