import { expect } from "vitest";
import { memoryReplica } from "../../fixtures/sync/memoryReplica.ts";
import { memoryServer, type MemoryServer } from "../../fixtures/sync/memoryServer.ts";
import { asTexts, lostValues, simulatedHistory } from "../../fixtures/sync/simulatedHistory.ts";

/** Runs one history in memory: all devices end with what the server has, and nothing acknowledged is lost. */
export async function convergesInMemory(seed: number, steps: number): Promise<void> {
  let server: MemoryServer | undefined;
  const ending = await simulatedHistory(seed, {
    server: async (now) => (server = memoryServer(now)),
    replica: async (device, now) => memoryReplica(device, now),
    steps,
  });
  const kept = server?.documents() ?? [];
  const held = asTexts(kept);
  for (const documents of ending.devices) expect(asTexts(documents), `seed ${seed}`).toEqual(held);
  expect(ending.unsent, `seed ${seed}`).toBe(0);
  expect(lostValues(ending.acknowledged, kept, server?.overwritten() ?? []), `seed ${seed}`).toEqual([]);
}
