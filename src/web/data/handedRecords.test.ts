import { describe, expect, it, vi } from "vitest";
import { openRecordStore } from "../../platform/recordStore.ts";
import { HandedRecords } from "./handedRecords.ts";

const NOW = () => 1_800_000_000_000;
let names = 0;
const anew = () => {
  names += 1;
  return openRecordStore(NOW, `handed-${names}`);
};
const food = (id: string) => ({ kind: "protein", id, fields: { on: "2026-11-23", grams: 30 } }) as const;

describe("records that a worker cannot open", () => {
  it("are asked for, waited for, and follow what the page knows, deletions included", async () => {
    const page = await anew();
    await page.change([food("a"), food("b")]);
    const ask = vi.fn();
    const handed = new HandedRecords(ask, anew);
    const store = handed.store();
    let there = false;
    void store.then(() => (there = true));
    await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
    expect(there).toBe(false);

    await handed.take(await page.documents());
    expect((await (await store).list("protein")).map(({ id }) => id)).toEqual(["a", "b"]);
    await page.remove("protein", "a");
    await handed.take(await page.documents());
    expect((await (await store).list("protein")).map(({ id }) => id)).toEqual(["b"]);
  });

  it("are not asked for where the worker has the database itself", async () => {
    const ask = vi.fn();
    const store = await new HandedRecords(ask, async () => ({ ...(await anew()), lasting: true })).store();
    expect(store.lasting).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });
});
