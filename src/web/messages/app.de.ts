import type { appMessages } from "./app.en.ts";

const dateOf = (day: string): string =>
  new Intl.DateTimeFormat("de", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
const entriesOf = (count: number): string =>
  `${count.toLocaleString("de")} ${count === 1 ? "Eintrag" : "Einträge"}`;

export const appGerman: typeof appMessages = {
  nav: {
    label: "Haupt",
    today: "Heute",
    plan: "Plan",
    progress: "Verlauf",
    library: "Übungen",
    more: "Mehr",
  },
  failed: {
    title: "Hier ist etwas schiefgegangen",
    kept: "Was gespeichert war, liegt noch auf diesem Gerät.",
    again: "Noch einmal versuchen",
    reload: "App neu laden",
    toData: "Meine Daten",
    details: "Was geschehen ist",
  },
  version: {
    ready: "Eine neue Version ist da.",
    use: "Jetzt verwenden",
    afterSession: "Dein Training geht vor: Die neue Version wartet, bis es fertig ist.",
  },
  storage: {
    full: "Auf diesem Gerät ist kein Platz mehr, deshalb wurde die letzte Änderung nicht gespeichert. Was vorher gespeichert war, ist sicher. Schaff Platz auf dem Gerät und versuch es noch einmal; es ist auch ein guter Moment, eine Kopie deiner Daten zu sichern.",
    toData: "Kopie sichern",
    notLasting:
      "Dieser Browser behält nichts für uns (ein privates Fenster, oder der Speicher ist abgeschaltet). Wenn du ihn schließt, ist alles weg. Nimm ein normales Fenster, um dein Training zu behalten.",
    lost: (entries, on) =>
      `Am ${dateOf(on)} lagen in diesem Browser ${entriesOf(entries)} von dir, jetzt ist nichts mehr da. Der Browser hat sie gelöscht (das geschieht, wenn dem Gerät der Platz ausgeht, wenn Websitedaten gelöscht werden oder, in Safari, nach sieben Tagen Gebrauch ohne Besuch). Wenn du eine Kopie gesichert hast, hol sie zurück.`,
    bringBack: "Kopie zurückholen",
    startAnew: "Neu anfangen",
  },
  loading: "Einen Moment",
};
