import { inLanguages } from "../../core/language.ts";

const changes = (count: number) => (count === 1 ? "1 change" : `${count} changes`);
const waiting = (count: number) =>
  count === 0 ? "" : ` ${changes(count)} not sent yet; kept on this device.`;

/** How it stands with synchronisation. Each takes how many changes of this device are not on the server yet. */
export const syncMessages = inLanguages({
  off: "This device does not synchronise.",
  sending: (unsent: number) => (unsent === 0 ? "Looking for what is new." : `Sending ${changes(unsent)}.`),
  idle: (unsent: number) =>
    unsent === 0 ? "Everything is on the server." : `${changes(unsent)} not sent yet.`,
  refused: (refused: number) =>
    refused === 1
      ? " The server did not take 1 record; it stays on this device."
      : ` The server did not take ${refused} records; they stay on this device.`,
  offline: (unsent: number) => `The server cannot be reached.${waiting(unsent)}`,
  failed: {
    "signed-out": (unsent: number) => `Sign in again to synchronise.${waiting(unsent)}`,
    "other-version": (unsent: number) =>
      `This app and the server are of different versions: reload to get the new one.${waiting(unsent)}`,
    busy: (unsent: number) => `The server cannot do it now; it will be tried again.${waiting(unsent)}`,
    server: (unsent: number) => `The server failed; it will be tried again.${waiting(unsent)}`,
    device: (unsent: number) =>
      `This browser could not read or write its records: is there room on the device?${waiting(unsent)}`,
  },
});
