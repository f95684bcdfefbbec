import { inLanguages } from "../../core/language.ts";

const day = (instant: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(instant));

/** Words of access for a person's own programs. */
export const tokenMessages = inLanguages({
  title: "Access for your programs",
  text: "A script or a spreadsheet of yours can fetch or import records with an access token. It can do only what you tick here, until the day you choose; it can never sign in, share or delete your account.",
  toApi: "What programs can ask for",
  none: "No program has access.",
  until: (instant: string) => `until ${day(instant)}`,
  ended: (instant: string) => `ended on ${day(instant)}`,
  used: (on: string) => `last used on ${day(on)}`,
  unused: "not used yet",
  revoke: "Revoke",
  revokeLabel: (name: string) => `Revoke the access of ${name}`,
  revoked: "Revoked. It no longer gives access.",
  name: "What is it for?",
  nameHint: "For example: my spreadsheet",
  what: "It may",
  scopes: {
    "records:read": "read all records",
    "records:write": "write records",
    "plan:read": "read the plan",
    "report:read": "read the report",
    "import:write": "import files",
  },
  nothing: "Tick at least one thing.",
  days: "For how long",
  forDays: (days: number) => (days === 365 ? "a year" : `${days} days`),
  make: "Make a token",
  made: "This is the token. Copy it now: it is not shown again, and whoever has it has this access.",
  token: "Access token",
  copy: "Copy",
  copied: "Copied.",
  done: "I have it",
});
