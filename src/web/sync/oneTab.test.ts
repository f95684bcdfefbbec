import { expect, it } from "vitest";
import { tabLocks } from "../../../fixtures/sync/tabLocks.ts";
import { inOneTab } from "./oneTab.ts";
import type { SyncLoop } from "./syncLoop.ts";

it("runs in one tab at a time; when that tab ends, the next one that is still there takes over", async () => {
  const locks = tabLocks();
  const running: string[] = [];
  const open = (tab: string) =>
    new Promise<() => Promise<void>>((opened) => {
      const loop: SyncLoop = {
        changed: () => undefined,
        retry: () => undefined,
        stop: async () => void running.splice(running.indexOf(tab), 1),
      };
      const end = inOneTab(
        locks,
        () => loop,
        () => running.push(tab),
      );
      opened(end);
    });
  const settle = () => new Promise((later) => setTimeout(later));
  const [first, second, third] = [await open("first"), await open("second"), await open("third")];
  await settle();
  expect(running).toEqual(["first"]);
  // ends while it waits
  const gone = second();
  await settle();
  expect(running).toEqual(["first"]);
  await first();
  await gone;
  await settle();
  expect(running).toEqual(["third"]);
  await third();
  expect(running).toEqual([]);
});
