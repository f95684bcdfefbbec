import type { syncMessages } from "./sync.en.ts";

const changes = (count: number) => (count === 1 ? "1 Änderung" : `${count} Änderungen`);
const waiting = (count: number) =>
  count === 0 ? "" : ` ${changes(count)} noch nicht gesendet; auf diesem Gerät gespeichert.`;

export const syncGerman: typeof syncMessages = {
  off: "Dieses Gerät wird nicht abgeglichen.",
  sending: (unsent) => (unsent === 0 ? "Sieht nach, was es Neues gibt." : `Sendet ${changes(unsent)}.`),
  idle: (unsent) => (unsent === 0 ? "Alles ist auf dem Server." : `${changes(unsent)} noch nicht gesendet.`),
  refused: (refused) =>
    refused === 1
      ? " 1 Eintrag nahm der Server nicht an; er bleibt auf diesem Gerät."
      : ` ${refused} Einträge nahm der Server nicht an; sie bleiben auf diesem Gerät.`,
  offline: (unsent) => `Der Server ist nicht zu erreichen.${waiting(unsent)}`,
  failed: {
    "signed-out": (unsent) => `Melde dich wieder an, um abzugleichen.${waiting(unsent)}`,
    "other-version": (unsent) =>
      `Diese App und der Server haben verschiedene Versionen: Lade neu, um die neue zu bekommen.${waiting(unsent)}`,
    busy: (unsent) => `Der Server kann gerade nicht; es wird wieder versucht.${waiting(unsent)}`,
    server: (unsent) => `Beim Server ging etwas schief; es wird wieder versucht.${waiting(unsent)}`,
    device: (unsent) =>
      `Dieser Browser konnte seine Einträge nicht lesen oder schreiben: Ist auf dem Gerät noch Platz?${waiting(unsent)}`,
  },
};
