import { describe, expect, it } from "vitest";
import { memoryReplica, type MemoryReplica } from "../../fixtures/sync/memoryReplica.ts";
import { memoryServer } from "../../fixtures/sync/memoryServer.ts";
import { asTexts } from "../../fixtures/sync/simulatedHistory.ts";
import { MOST_DOCUMENT_CHARS } from "./refusal.ts";
import { synchronise, type SyncServer } from "./synchronise.ts";

const NOW = Date.UTC(2026, 10, 23);
const YEAR_MS = 365 * 24 * 3_600_000;

const meet = (replica: MemoryReplica, server: SyncServer, device = "phone", account = "ada") =>
  synchronise(replica, server, { account, device });
const massKg = async (replica: MemoryReplica) => {
  const documents = await replica.documents();
  return documents.find(({ kind }) => kind === "profile")?.fields["massKg"];
};
const weigh = (replica: MemoryReplica, value: number) => replica.write("profile", "me", { massKg: value });

describe("two devices and a server", () => {
  it("end with the same records", async () => {
    const server = memoryServer(() => NOW);
    const [phone, tablet] = [memoryReplica("phone", () => NOW), memoryReplica("tablet", () => NOW)];
    await weigh(phone, 80);
    await tablet.write("profile", "me", { heightM: 1.8 });
    expect(await meet(phone, server)).toEqual({ received: 0, sent: 1, refused: [] });
    expect(await meet(tablet, server, "tablet")).toEqual({ received: 1, sent: 1, refused: [] });
    await meet(phone, server);
    expect(asTexts(await phone.documents())).toEqual(asTexts(await tablet.documents()));
  });

  it("learn of what another one wrote between their pull and their push, and only then", async () => {
    const server = memoryServer(() => NOW);
    const [phone, tablet] = [memoryReplica("phone", () => NOW), memoryReplica("tablet", () => NOW + 1000)];
    await weigh(phone, 80);
    await weigh(tablet, 81);
    const overtaken: SyncServer = {
      ...server,
      async pull(pull) {
        const answer = await server.pull(pull);
        await meet(phone, server);
        return answer;
      },
    };
    await meet(tablet, overtaken, "tablet");
    expect(tablet.unseen()).toMatchObject([{ field: "massKg", value: 80, concurrent: true }]);
    await meet(phone, server);
    await weigh(phone, 82);
    await meet(phone, server);
    expect(phone.unseen()).toEqual([]);
    expect(await massKg(phone)).toBe(82);
  });

  it("do not fetch again what they sent", async () => {
    const server = memoryServer(() => NOW);
    const phone = memoryReplica("phone", () => NOW);
    await weigh(phone, 80);
    await meet(phone, server);
    expect(await meet(phone, server)).toEqual({ received: 0, sent: 0, refused: [] });
  });

  it.each([
    ["a year ahead", YEAR_MS],
    ["a year behind", -YEAR_MS],
  ])("let the later edit win, though it is made on a clock that is %s", async (_, wrongByMs) => {
    let trueMs = NOW;
    const server = memoryServer(() => trueMs);
    const [right, wrong] = [
      memoryReplica("right", () => trueMs),
      memoryReplica("wrong", () => trueMs + wrongByMs),
    ];
    const edits = [
      [right, 80],
      [wrong, 81],
      [right, 82],
      [wrong, 83],
    ] as const;
    for (const [device, value] of edits) {
      trueMs += 60_000;
      await meet(device, server);
      await weigh(device, value);
      await meet(device, server);
      await meet(device === right ? wrong : right, server);
      expect(await Promise.all([massKg(right), massKg(wrong)])).toEqual([value, value]);
    }
  });

  it("get over a clock that was a year ahead while the device was offline", async () => {
    let wallMs = NOW + YEAR_MS;
    const server = memoryServer(() => NOW);
    const [phone, tablet] = [memoryReplica("phone", () => wallMs), memoryReplica("tablet", () => NOW)];
    await weigh(phone, 80);
    await weigh(phone, 81);
    wallMs = NOW;
    await meet(phone, server);
    await meet(tablet, server);
    await weigh(tablet, 82);
    await meet(tablet, server);
    await meet(phone, server);
    expect(await Promise.all([massKg(phone), massKg(tablet)])).toEqual([82, 82]);
  });
});

describe("a device", () => {
  it("fetches everything when its records are gone and the mark of where it stood is not", async () => {
    const server = memoryServer(() => NOW);
    const [phone, emptied] = [memoryReplica("phone", () => NOW), memoryReplica("phone", () => NOW)];
    await weigh(phone, 80);
    await meet(phone, server);
    await emptied.putMeta("sync", await phone.meta("sync"));
    expect(await meet(emptied, server)).toMatchObject({ received: 1 });
    expect(await massKg(emptied)).toBe(80);
  });

  it("gives a server that was set back to an older copy what it lost", async () => {
    const server = memoryServer(() => NOW);
    const phone = memoryReplica("phone", () => NOW);
    await weigh(phone, 80);
    await meet(phone, server);
    await phone.write("bodyMass", "b", { on: "2026-11-23", massKg: 80 });
    await meet(phone, server);
    server.setBackTo(1);
    await meet(phone, server);
    expect(asTexts(server.documents())).toEqual(asTexts(await phone.documents()));
  });

  it("brings everything to another account too", async () => {
    const [first, second] = [memoryServer(() => NOW), memoryServer(() => NOW)];
    const phone = memoryReplica("phone", () => NOW);
    await weigh(phone, 80);
    await meet(phone, first);
    await meet(phone, second, "phone", "bea");
    expect(second.documents()).toHaveLength(1);
  });

  it("keeps what the server refuses, says so, and goes on with the rest", async () => {
    const server = memoryServer(() => NOW);
    const phone = memoryReplica("phone", () => NOW);
    await phone.write("bodyMass", "light", { on: "2026-11-23", massKg: 1 });
    await phone.write("settings", "me", { note: "x".repeat(MOST_DOCUMENT_CHARS) });
    await phone.write("bodyMass", "good", { on: "2026-11-23", massKg: 80 });
    const { sent, refused } = await meet(phone, server);
    expect(sent).toBe(1);
    expect(refused.map(({ id, because }) => [id, because])).toEqual([
      ["me", "too-large"],
      ["light", "invalid"],
    ]);
    expect(server.documents().map(({ id }) => id)).toEqual(["good"]);
    expect(await phone.documents()).toHaveLength(3);
    expect((await phone.outbox(9)).count).toBe(0);

    await phone.write("bodyMass", "light", { massKg: 60 });
    expect((await meet(phone, server)).refused.map(({ id }) => id)).toEqual(["me"]);
    expect(server.documents()).toHaveLength(2);
  });

  it("sends much in several messages, each within what a server takes", async () => {
    const server = memoryServer(() => NOW);
    const sizes: number[] = [];
    const counted: SyncServer = {
      pull: (pull) => server.pull(pull),
      push: (push) => {
        sizes.push(JSON.stringify(push).length);
        return server.push(push);
      },
    };
    const phone = memoryReplica("phone", () => NOW);
    for (let index = 0; index < 10; index += 1)
      await phone.write("settings", `s${index}`, { note: "x".repeat(MOST_DOCUMENT_CHARS - 1000) });
    for (let index = 0; index < 450; index += 1)
      await phone.write("bodyMass", `m${index}`, { on: "2026-11-23", massKg: 80 });
    expect(await meet(phone, counted)).toMatchObject({ sent: 460, refused: [] });
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(1024 * 1024);
  });

  it("stops instead of asking for ever when a server refuses the time that it told itself", async () => {
    const server = memoryServer(() => NOW);
    const phone = memoryReplica("phone", () => NOW);
    await weigh(phone, 80);
    const stubborn: SyncServer = {
      pull: (pull) => server.pull(pull),
      push: async ({ documents }) => ({
        protocol: 1,
        nowMs: NOW,
        before: 0,
        head: 0,
        merged: [],
        refused: documents.map(({ kind, id }) => ({ kind, id, because: "clock-ahead", sentence: "No." })),
      }),
    };
    await expect(meet(phone, stubborn)).rejects.toThrow("goes on refusing");
    expect((await phone.outbox(1)).count).toBe(1);
  });
});
