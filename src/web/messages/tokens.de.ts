import type { tokenMessages } from "./tokens.en.ts";

const day = (instant: string): string =>
  new Intl.DateTimeFormat("de", { dateStyle: "long" }).format(new Date(instant));

export const tokensGerman: typeof tokenMessages = {
  title: "Zugang für deine Programme",
  text: "Ein Skript oder eine Tabelle von dir kann mit einem Zugangsschlüssel Einträge abholen oder importieren. Es darf nur, was du hier ankreuzt, bis zu dem Tag, den du wählst; anmelden, freigeben oder dein Konto löschen kann es nie.",
  toApi: "Was Programme fragen können",
  none: "Kein Programm hat Zugang.",
  until: (instant) => `bis ${day(instant)}`,
  ended: (instant) => `abgelaufen am ${day(instant)}`,
  used: (on) => `zuletzt benutzt am ${day(on)}`,
  unused: "noch nicht benutzt",
  revoke: "Entziehen",
  revokeLabel: (name) => `Zugang von ${name} entziehen`,
  revoked: "Entzogen. Damit geht nichts mehr.",
  name: "Wofür ist er?",
  nameHint: "Zum Beispiel: meine Tabelle",
  what: "Er darf",
  scopes: {
    "records:read": "alle Einträge lesen",
    "records:write": "Einträge schreiben",
    "plan:read": "den Plan lesen",
    "report:read": "den Bericht lesen",
    "import:write": "Dateien importieren",
  },
  nothing: "Kreuze mindestens eines an.",
  days: "Wie lange",
  forDays: (days) => (days === 365 ? "ein Jahr" : `${days} Tage`),
  make: "Schlüssel machen",
  made: "Das ist der Schlüssel. Kopiere ihn jetzt: Er wird nicht noch einmal gezeigt, und wer ihn hat, hat diesen Zugang.",
  token: "Zugangsschlüssel",
  copy: "Kopieren",
  copied: "Kopiert.",
  done: "Ich habe ihn",
};
