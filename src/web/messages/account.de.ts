import type { accountMessages } from "./account.en.ts";

const number = (value: number): string => value.toLocaleString("de");
const day = (instant: string): string =>
  new Intl.DateTimeFormat("de", { dateStyle: "long" }).format(new Date(instant));
const moment = (instant: string): string =>
  new Intl.DateTimeFormat("de", { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
const records = (count: number): string => `${number(count)} ${count === 1 ? "Eintrag" : "Einträge"}`;
const changes = (count: number): string => `${number(count)} ${count === 1 ? "Änderung" : "Änderungen"}`;

export const accountGerman: typeof accountMessages = {
  title: "Konto und Geräte",
  lead: "Backstay braucht kein Konto. Mit einem haben deine Geräte dieselben Einträge, und mit einem verlorenen Telefon geht nichts verloren.",
  asking: "Sieht nach, ob es einen Server gibt.",
  again: "Noch einmal versuchen",

  none: {
    title: "Hier gibt es keine Konten",
    text: "Diese Seite kommt von einem Ort, der nur die App ausgibt. Alles geht, und alles bleibt auf diesem Gerät. Für ein zweites Gerät sicherst du eine Kopie und holst sie dort zurück, oder du öffnest Backstay von einem Server mit Konten (npm start startet einen).",
    toData: "Kopie sichern oder zurückholen",
  },
  offline: {
    title: "Der Server ist nicht zu erreichen",
    text: "Zum Anmelden braucht es ein Netz. Alles andere geht ohne; was du jetzt tust, bleibt auf diesem Gerät gespeichert.",
  },

  entry: {
    signIn: "Anmelden",
    signUp: "Konto anlegen",
    forgot: "Ein neues Passwort",
    toForgot: "Ich habe mein Passwort vergessen",
    choose: "Was möchtest du tun?",
    email: "E-Mail-Adresse",
    password: "Passwort",
    newPassword: "Neues Passwort",
    passwordHint: (least) =>
      `Mindestens ${least} Zeichen. Gut sind drei oder vier Wörter, die du dir ausdenkst.`,
    show: "Passwort zeigen",
    passkey: "Mit Passkey anmelden",
    or: "oder",
    forgotText:
      "Wir schicken einen Link, über den du ein neues Passwort wählst. Er gilt einmal und eine Stunde lang.",
    sendLink: "Link schicken",
    carried: (count) =>
      `${count === 1 ? "Der Eintrag" : `Die ${records(count)}`} auf diesem Gerät ${count === 1 ? "geht" : "gehen"} beim Anmelden mit hinauf. Nichts geht verloren, nichts zählt doppelt.`,
    leaves:
      "Wenn du dich anmeldest, werden deine Einträge an diesen Server gesendet und dort unter deinem Konto aufbewahrt: Antworten, Tests, Schmerz, Pläne und Training. Importierte Dateien bleiben auf diesem Gerät, bis du sie unter „Meine Daten“ übernimmst.",
    ended: (email) =>
      `Du wurdest auf diesem Gerät abgemeldet (${email}): Die Sitzung ist abgelaufen oder wurde von einem anderen Gerät beendet. Was du seither getan hast, liegt hier und wird nach dem Anmelden gesendet.`,
    stayOut: "Auf diesem Gerät abgemeldet bleiben",
    closed: "Dieser Server legt keine neuen Konten an. Wer eines hat, kann sich anmelden.",
    confirm:
      "Deine Anmeldung ist eine Weile her. Melde dich noch einmal an, damit niemand sonst das mit deinem Gerät tun kann.",
  },

  mail: {
    title: "Sieh in deine E-Mails",
    verify: (email) =>
      `Wenn ${email} hier ein Konto haben kann, ist eine E-Mail mit einem Link unterwegs. Öffne den Link und gib dein Passwort ein.`,
    reset: (email) =>
      `Wenn es ein Konto für ${email} gibt, ist eine E-Mail mit einem Link unterwegs. Er gilt einmal und eine Stunde lang.`,
    files:
      "Dieser Server verschickt keine E-Mails, er schreibt sie in Dateien. Wer ihn betreibt, findet deine in seinem Datenordner unter mail.",
    resend: "E-Mail noch einmal schicken",
    resent: "Noch einmal geschickt. Sieh auch im Spam-Ordner nach.",
    back: "Zurück zur Anmeldung",
  },

  link: {
    verified: "Deine Adresse ist bestätigt.",
    signInNow: "Deine Adresse ist bestätigt. Melde dich jetzt an.",
    reset: "Neues Passwort wählen",
    resetText:
      "Beim Speichern werden alle Geräte abgemeldet und Passkeys und Zugangstoken entfernt: Füge die wieder hinzu, die deine sind.",
    save: "Neues Passwort speichern",
    saved: "Das neue Passwort ist gespeichert. Melde dich damit an.",
  },

  confirm: {
    title: "Deine Adresse bestätigen",
    text: "Gib das Passwort deines Kontos ein: beim Anlegen das, das du gerade gewählt hast. Das geht auch auf einem anderen Gerät als dem, auf dem du begonnen hast.",
    yes: "Bestätigen",
    yesAndSignIn: "Bestätigen und anmelden",
    notYou: "Du hast das nicht angefordert?",
    notYouText:
      "Dann schließe diese Seite. Der Link allein bestätigt nichts, und niemand kann das Konto benutzen. Wenn du das Konto zu dieser Adresse selbst haben möchtest, wähle ein neues Passwort: Es ersetzt das, das jemand anderes gewählt hat, und beendet dessen Anmeldungen.",
    choose: "Neues Passwort wählen",
  },

  keep: {
    title: "Diese Adresse behalten?",
    text: "Wenn du die Adresse deines Kontos nicht ändern wolltest: Sie bleibt, wie sie war, oder kommt zurück. Alle Geräte werden abgemeldet, Passkeys und Zugangstoken entfernt, und das Passwort gilt nicht mehr. Du bekommst eine E-Mail, um ein neues zu wählen.",
    yes: "Meine Adresse behalten",
    no: "Nichts tun",
    done: (email) =>
      `Die Adresse des Kontos ist ${email}. Niemand ist angemeldet. Eine E-Mail, um ein neues Passwort zu wählen, ist dorthin unterwegs.`,
  },

  address: {
    title: "E-Mail-Adresse",
    now: (email) => `Die Adresse deines Kontos ist ${email}.`,
    next: "Neue E-Mail-Adresse",
    save: "Adresse ändern",
    asked: (next, email) =>
      `Wenn ${next} die Adresse deines Kontos werden kann, ist eine E-Mail mit einem Link dorthin unterwegs: Öffne ihn und gib dein Passwort ein. Bis dahin ändert sich nichts. ${email} bekommt eine Nachricht.`,
  },

  join: {
    title: "Dieses Gerät abgleichen?",
    as: (email) => `Du bist angemeldet als ${email}.`,
    nobody: "Auf diesem Gerät liegen noch keine Einträge. Die deines Kontos kommen hierher.",
    own: "Die Einträge auf diesem Gerät gehören zu diesem Konto.",
    unclaimed: (count) =>
      `${count === 1 ? "Der Eintrag" : `Die ${records(count)}`} auf diesem Gerät ${count === 1 ? "kommt" : "kommen"} zu deinem Konto hinzu. Nichts geht verloren, nichts zählt doppelt.`,
    yes: "Abgleichen",
    no: "Wieder abmelden",
    otherTitle: "Auf diesem Gerät liegen Einträge einer anderen Person",
    other: (count, email) =>
      `${records(count)} hier ${count === 1 ? "gehört" : "gehören"} zu ${email ?? "einem anderen Konto"}. Was soll geschehen?`,
    otherUnsent: (count) =>
      `${changes(count)} davon ${count === 1 ? "ist" : "sind"} noch nicht auf dem Server dieses Kontos und ${count === 1 ? "wäre" : "wären"} verloren.`,
    remove: "Von diesem Gerät entfernen",
    removeText: "Auf dem Server ihres Kontos bleiben sie. Importierte Dateien hier gehen mit.",
    removeSure: "Ja, entfernen und weiter",
    add: "Es sind meine: zu diesem Konto hinzufügen",
    addText: "Für jemanden mit zwei Konten. Sie gehören dann zu beiden.",
  },

  sync: {
    title: "Abgleich",
    as: (email) => `Angemeldet als ${email}`,
    begins: "Der Abgleich beginnt.",
    retry: "Jetzt abgleichen",
    toSignIn: "Wieder anmelden",
    what: "Deine Einträge liegen auf diesem Gerät und auf dem Server. Ein laufendes Training und unterbrochene Tests bleiben nur auf diesem Gerät, ebenso importierte Dateien anderer Apps, bis du unter „Meine Daten“ „Auf alle meine Geräte“ wählst.",
    needsLocks:
      "Dieser Browser kann nicht abgleichen, er ist zu alt. Deine Einträge bleiben auf diesem Gerät.",
    label: (sentence) => `Abgleich: ${sentence}`,
    unverified: "Deine Adresse ist noch nicht bestätigt.",
  },

  conflicts: {
    title: "Auf zwei Geräten geändert",
    text: "Diese Einträge wurden auf zwei Geräten geändert. Die spätere Änderung zählt; die andere ist hier aufgehoben.",
    was: "Auf dem anderen Gerät",
    now: "Zählt jetzt",
    take: "Stattdessen diese nehmen",
    nothing: "nichts",
    gone: "gelöscht",
    kept: "behalten",
    more: (count) => `und ${number(count)} weitere`,
    fields: {
      loadKg: "Last",
      massKg: "Körpermasse",
      reps: "Wiederholungen",
      durationS: "Sekunden",
      rir: "Wiederholungen in Reserve",
      side: "Seite",
      pain: "Schmerz",
      notes: "Notizen",
      value: "Wert",
      grams: "Gramm",
      proteinG: "Eiweiß, g",
      on: "Tag",
      at: "Zeit",
    },
    yes: "ja",
    no: "nein",
    when: (ms) => moment(new Date(ms).toISOString()),
  },

  replaced: {
    title: "Ersetzte Werte",
    text: "Ändert eines deiner Geräte, was ein anderes geschrieben hat (einen Satz, einen Test, eine Masse), hebt der Server auf, was vorher dort stand.",
    look: "Zeigen, was ersetzt wurde",
    none: "Es wurde nichts ersetzt, das sich noch zurückholen ließe.",
  },

  passkeys: {
    title: "Passkeys",
    text: "Melde dich mit Fingerabdruck, Gesicht oder dem Code deines Geräts an. Ein Passkey lässt sich nicht erraten, und eine falsche Seite kann nicht danach fragen.",
    none: "Du hast noch keinen Passkey.",
    unable: "Dieser Browser, oder diese Seite ohne Verschlüsselung, kann keine Passkeys.",
    name: "Name des neuen Passkeys",
    nameHint: "Zum Beispiel das Gerät, das du in der Hand hast.",
    usual: "Dieses Gerät",
    add: "Passkey hinzufügen",
    added: "Der Passkey ist da. Du kannst dich damit anmelden.",
    since: (instant) => `seit ${day(instant)}`,
    remove: "Entfernen",
    removeLabel: (name) => `Passkey ${name} entfernen`,
    removed: "Der Passkey ist entfernt. Lösche ihn auch auf deinem Gerät.",
    unnamed: "Passkey",
  },

  sessions: {
    title: "Wo du angemeldet bist",
    here: "Dieses Gerät",
    since: (instant) => `angemeldet ${moment(instant)}`,
    device: (browser, system) => `${browser} auf ${system}`,
    unknownBrowser: "Ein Browser",
    unknownSystem: "einem Gerät",
    end: "Abmelden",
    endLabel: (name) => `${name} abmelden`,
    endOthers: "Alle anderen Geräte abmelden",
    endedOthers:
      "Alle anderen Geräte sind abgemeldet. Ihre Einträge bleiben dort, bis sie dort entfernt werden.",
    only: "Nur hier.",
  },

  password: {
    title: "Passwort ändern",
    current: "Jetziges Passwort",
    save: "Passwort ändern",
    saved: "Das Passwort ist geändert. Alle anderen Geräte sind abgemeldet.",
  },

  hand: {
    title: "Was der Server über dich hat",
    text: "Eine Datei mit allem: Konto, Einträge, ersetzte Werte, Freigaben und wer was gelesen hat.",
    save: "Als Datei sichern",
    saved: "Die Datei ist in deinen Downloads.",
  },

  leave: {
    title: "Abmelden",
    text: "Sollen deine Einträge auf diesem Gerät bleiben?",
    keep: "Abmelden, Einträge hier behalten",
    keepText: "Die App arbeitet weiter mit ihnen. Richtig für ein eigenes Gerät.",
    remove: "Abmelden und hier alles entfernen",
    removeText: "Richtig für ein geliehenes oder geteiltes Gerät. Erst wird alles an den Server gesendet.",
    sending: "Sendet, was noch nicht auf dem Server ist.",
    unsent: (count) =>
      `${changes(count)} ${count === 1 ? "ließ" : "ließen"} sich nicht senden. Wenn du jetzt alles entfernst, ${count === 1 ? "ist sie" : "sind sie"} verloren.`,
    refused: (count) =>
      `Der Server nahm ${records(count)} nicht an. Wenn du jetzt alles entfernst, ${count === 1 ? "ist er" : "sind sie"} verloren.`,
    files: (count) =>
      `${number(count)} importierte ${count === 1 ? "Datei liegt" : "Dateien liegen"} nur auf diesem Gerät und ${count === 1 ? "wäre" : "wären"} weg.`,
    underWay: "Ein laufendes Training liegt nur auf diesem Gerät und wäre weg.",
    sure: "Trotzdem alles entfernen",
    retry: "Noch einmal senden",
    cancel: "Angemeldet bleiben",
    failed:
      "Das Abmelden ging nicht, weil der Server nicht zu erreichen war. Versuch es mit Netz noch einmal.",
    done: "Du bist abgemeldet. Deine Einträge sind noch auf diesem Gerät.",
  },

  remove: {
    title: "Konto löschen",
    text: "Löscht das Konto und alles, was der Server über dich hat, sofort und endgültig. Was auf deinen Geräten liegt, bleibt dort, bis du es dort löschst; Sicherungen, die der Betreiber des Servers früher gemacht hat, enthalten es, bis sie ersetzt werden.",
    begin: "Mein Konto löschen",
    password: "Dein Passwort",
    word: "LÖSCHEN",
    type: (word) => `Zur Bestätigung ${word} eintippen`,
    sure: "Endgültig löschen",
    cancel: "Konto behalten",
    done: "Dein Konto ist gelöscht",
    doneText:
      "Der Server hat nichts mehr über dich. Das ist die Bescheinigung, was gelöscht wurde. Deine Einträge sind noch auf diesem Gerät.",
    at: (instant) => `Gelöscht am ${moment(instant)}`,
    table: "Was",
    rows: "Zeilen",
    digest: "Prüfsumme (SHA-256)",
    held: {
      sync_head: "Zähler der Änderungen",
      sync_doc: "Einträge",
      sync_overwritten: "Ersetzte Werte",
      grant_: "Was du geteilt hast",
      grant_received: "Was mit dir geteilt wurde",
      access_log: "Wer deine Einträge angesehen hat",
      api_token: "Zugänge für Programme",
      auth_user: "Konto",
      auth_session: "Orte, an denen du angemeldet warst",
      auth_account: "Passwort",
      auth_passkey: "Passkeys",
      auth_verification: "Per E-Mail gesandte Links",
    },
    full: "Die gesicherte Datei nennt auch, wo nichts war. Sie ging dir auch per E-Mail zu.",
    save: "Bescheinigung sichern",
    close: "Fertig",
  },

  wrong: {
    offline: "Der Server ist nicht zu erreichen. Versuch es mit Netz noch einmal.",
    "signed-out": "Du bist auf diesem Gerät nicht mehr angemeldet. Melde dich wieder an.",
    "not-fresh":
      "Deine Anmeldung ist eine Weile her. Melde dich ab und wieder an, dann versuch es noch einmal.",
    "too-many": "Das war zu oft. Warte ein wenig und versuch es dann noch einmal.",
    busy: "Der Server kann gerade nicht. Versuch es gleich noch einmal.",
    "wrong-credentials": "Die Adresse oder das Passwort stimmt nicht.",
    "wrong-password": "Das Passwort stimmt nicht.",
    "not-verified":
      "Diese Adresse ist noch nicht bestätigt. Öffne den Link in der E-Mail, die wir geschickt haben.",
    "bad-email": "Das ist keine E-Mail-Adresse.",
    "password-too-short": "Das Passwort ist zu kurz.",
    "password-too-long": "Das Passwort ist zu lang.",
    "link-spent": "Dieser Link wurde schon benutzt oder ist zu alt. Lass dir einen neuen schicken.",
    "sign-up-closed": "Dieser Server legt keine neuen Konten an.",
    "passkey-known": "Dieses Gerät hat schon einen Passkey für dein Konto.",
    "passkey-unknown": "Der Server kennt diesen Passkey nicht. Melde dich mit deinem Passwort an.",
    "not-allowed": "Der Server erlaubt das nicht.",
    "not-found": "Das gibt es nicht mehr.",
    conflict: "Es wurde inzwischen geändert. Lade die Seite neu.",
    invalid: "So nimmt der Server es nicht an.",
    fault: "Beim Server ging etwas schief. Versuch es später noch einmal.",
    cancelled: "Das wurde abgebrochen.",
    unable: "Dieses Gerät kann das nicht oder hat schon einen Passkey für dein Konto.",
  },

  ended: (unsent) =>
    unsent === 0
      ? "Du bist auf diesem Gerät abgemeldet, es wird nicht abgeglichen."
      : `Du bist auf diesem Gerät abgemeldet. ${changes(unsent)} ${unsent === 1 ? "wartet" : "warten"} hier, bis du dich anmeldest.`,
};
