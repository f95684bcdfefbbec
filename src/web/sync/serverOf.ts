import { ACCOUNT_HEADER } from "../../sync/protocol.ts";
import type { SyncServer } from "../../sync/synchronise.ts";
import { httpSyncServer } from "./httpSyncServer.ts";

/** The server behind this page, for the records of one person. */
export function serverOf(personId: string): SyncServer {
  return httpSyncServer((path, init) => {
    const headers = new Headers(init.headers);
    headers.set(ACCOUNT_HEADER, personId);
    return fetch(path, { ...init, headers });
  });
}
