import type { sharingMessages } from "./sharing.en.ts";

const day = (instant: string): string =>
  new Intl.DateTimeFormat("de", { dateStyle: "long" }).format(new Date(instant));
const moment = (instant: string): string =>
  new Intl.DateTimeFormat("de", { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
const list = (items: readonly string[]): string => new Intl.ListFormat("de").format(items);

export const sharingGerman: typeof sharingMessages = {
  title: "Freigaben",
  lead: "Lass jemanden vom Fach sehen, was du auswählst, bis zu dem Tag, den du wählst. Du kannst es sofort zurücknehmen und siehst jeden Blick.",
  signIn: "Freigaben gehen über den Server, dafür braucht es ein Konto.",
  toAccount: "Zum Konto",
  offline:
    "Der Server ist nicht zu erreichen. Was du freigegeben hast, bleibt, wie es ist; um es zu sehen oder zu ändern, braucht es ein Netz.",
  again: "Noch einmal versuchen",
  loading: "Einen Moment",

  groups: {
    health: "Über mich, Sicherheitsfragen und Schmerz",
    tests: "Tests und Fragebögen",
    plan: "Pläne",
    training: "Training",
    habits: "Gewohnheiten und Schübe",
    food: "Körpermasse und Eiweiß",
    settings: "Einstellungen",
  },

  give: {
    title: "Für jemanden vom Fach freigeben",
    email: "Die E-Mail-Adresse",
    emailHint:
      "Die des Kontos, das die Person hier hat oder haben wird. Prüfe sie: Wem sie gehört, der kann lesen.",
    what: "Was die Person sehen darf",
    plan: "Sie darf auch meinen Plan schreiben",
    planHint:
      "Nur für Menschen, deren Plänen du folgen willst. Du siehst hier, wann sie einen geschrieben haben.",
    until: "Bis",
    button: "Freigeben",
    nothing: "Wähle mindestens eine Art von Einträgen.",
    needsPlan: "Wer deinen Plan schreibt, muss deine Pläne auch sehen.",
    done: (email) => `Freigegeben. ${email} sieht es nach dem Anmelden hier.`,
    unsent: (changes) =>
      `${changes === 1 ? "1 Änderung" : `${changes} Änderungen`} dieses Geräts ${changes === 1 ? "ist" : "sind"} noch nicht auf dem Server und bis dahin dort nicht zu sehen.`,
  },

  given: {
    title: "Was du freigibst",
    none: "Du gibst niemandem etwas frei.",
    states: {
      waiting: "noch nicht angesehen",
      active: "gilt",
      revoked: "zurückgenommen",
      expired: "abgelaufen",
    },
    what: (groups) => list(groups),
    reads: "darf lesen",
    writes: "darf lesen und den Plan schreiben",
    until: (instant) => `bis ${day(instant)}`,
    revoke: "Zurücknehmen",
    revokeLabel: (email) => `Zurücknehmen, was ${email} sehen darf`,
    revoked: (email) =>
      `Zurückgenommen. ${email} kann nichts Neues mehr lesen; was schon gelesen wurde, ist bekannt.`,
    past: "Frühere Freigaben",
  },

  log: {
    title: "Wer hineingesehen hat",
    none: "Noch niemand.",
    kept: (days) =>
      `Wird ${days % 365 === 0 ? (days === 365 ? "ein Jahr" : `${days / 365} Jahre`) : `${days} Tage`} aufbewahrt und dann gelöscht.`,
    read: (records) => `hat ${records === 1 ? "1 Eintrag" : `${records} Einträge`} gelesen`,
    write: "hat einen Plan geschrieben",
    when: moment,
  },

  people: {
    title: "Für dich freigegeben",
    none: "Niemand gibt dir etwas frei.",
    open: "Öffnen",
    openLabel: (email) => `Öffnen, was ${email} dir freigibt`,
    logged: "Die Person sieht jedes Mal, dass du hineinsiehst.",
  },

  person: {
    title: (email) => `Einträge von ${email}`,
    back: "Zurück zu den Freigaben",
    shares: (groups, until) => `Für dich freigegeben: ${list(groups)}, bis ${day(until)}.`,
    seen: "Dass du hineingesehen hast, wird für die Person aufgeschrieben.",
    you: "Die Sätze unten sind die, die die Person selbst liest: „du“ ist sie.",
    gone: "Das ist nicht mehr für dich freigegeben.",
    some: "Es ist nur ein Teil freigegeben. Befunde und Verlauf werden darum nicht ausgerechnet: Was du nicht siehst, würde darin fehlen.",
    plan: {
      title: "Den Plan schreiben",
      text: "Ein Plan, wie Backstay ihn sichert (Plan, als Datei). Er beginnt heute und tritt auf allen Geräten der Person an die Stelle ihres Plans. Sie sieht, dass du ihn geschrieben hast.",
      choose: "Plandatei wählen",
      unreadable: "Das ist keine Plandatei von Backstay.",
      refused:
        "Der Plan wurde nicht angenommen: Die Sicherheitsfragen lassen jetzt keinen Plan beginnen, oder eine Übung darin ist nichts für die Person.",
      done: "Der Plan ist geschrieben. Die Geräte der Person übernehmen ihn beim Abgleich.",
    },
    older: (count) => `und ${count} frühere`,
    workout: (sets) => (sets === 1 ? "1 Satz" : `${sets} Sätze`),
    pain: (pain) => `Schmerz ${pain} von 10`,
  },
};
