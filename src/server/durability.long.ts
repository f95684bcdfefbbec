import { expect, it } from "vitest";
import { newDataFolder } from "../../fixtures/embeddedDatabase.ts";
import { surviveKills } from "../../fixtures/killedServer.ts";
import { randomNumbers } from "../../fixtures/engine/randomNumbers.ts";

it("a server that is killed 100 times under load has every record that it acknowledged (seed 2)", async () => {
  const { folder, remove } = await newDataFolder();
  const survival = await surviveKills(folder, 100, randomNumbers(2));
  console.log(`100 kills: ${survival.acknowledged} acknowledged, ${survival.lost.length} lost`);
  remove();
  expect(survival.acknowledged).toBeGreaterThan(1000);
  expect(survival).toMatchObject({ lost: [], torn: [] });
  expect(survival.findings.filter(({ state }) => state !== "good")).toEqual([]);
});
