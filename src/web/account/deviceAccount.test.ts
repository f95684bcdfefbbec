import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { memoryServer } from "../../../fixtures/sync/memoryServer.ts";
import { openRecordStore, type RecordStore } from "../../platform/recordStore.ts";
import { synchronise } from "../../sync/synchronise.ts";
import { claimOn, forgetAccount, rememberAccount, rememberLeft } from "./deviceAccount.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const ada = { personId: "ada", email: "ada@example.org" };
const bea = { personId: "bea", email: "bea@example.org" };
const open: RecordStore[] = [];
let names = 0;

async function device(): Promise<RecordStore> {
  const store = await openRecordStore(() => NOW, `device-account-${(names += 1)}`);
  open.push(store);
  return store;
}
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

const log = (store: RecordStore, id: string) =>
  store.change([{ kind: "protein", id, fields: { on: "2026-11-23", grams: 30 } }]);

describe("the records of a device, for somebody who signs in", () => {
  it("are nobody's while there are none, and unclaimed until they were on a server", async () => {
    const store = await device();
    expect(await claimOn(store, ada)).toEqual({ of: "nobody" });
    await log(store, "a");
    expect(await claimOn(store, ada)).toEqual({ of: "unclaimed", records: 1 });
  });

  it("are their own after synchronising, and another's for somebody else, with what is unsent", async () => {
    const store = await device();
    const server = memoryServer(() => NOW);
    await log(store, "a");
    await rememberAccount(store, ada);
    await synchronise(store, server, { account: "ada", device: "phone" });
    await rememberLeft(store);
    await log(store, "b");
    expect(await claimOn(store, ada)).toEqual({ of: "own" });
    expect(await claimOn(store, bea)).toEqual({
      of: "another",
      records: 2,
      unsent: 1,
      email: "ada@example.org",
    });
  });

  it("belong to nobody after the account was deleted, and all go to the next account once", async () => {
    const store = await device();
    await log(store, "a");
    await rememberAccount(store, ada);
    await synchronise(
      store,
      memoryServer(() => NOW),
      { account: "ada", device: "phone" },
    );
    await forgetAccount(store);
    expect(await claimOn(store, bea)).toEqual({ of: "unclaimed", records: 1 });
    const next = memoryServer(() => NOW);
    await synchronise(store, next, { account: "bea", device: "phone" });
    await synchronise(store, next, { account: "bea", device: "phone" });
    expect(next.documents()).toMatchObject([{ kind: "protein", id: "a" }]);
  });
});
