import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, it, vi } from "vitest";
import { BadInput } from "../core/errors.ts";
import { register as registerLoad } from "./load.ts";
import { register as registerRank } from "./rank.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "backstay-load-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints. Rejects with what it fails of. */
async function printed(...args: string[]): Promise<string> {
  const program = new Command("backstay").exitOverride();
  registerLoad(program);
  registerRank(program);
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    await program.parseAsync(args, { from: "user" });
  } finally {
    write.mockRestore();
  }
  return lines.join("");
}

describe("backstay load", () => {
  it("compares with everyday tasks first, and shows newtons only when asked", async () => {
    const stdout = await printed("load", "romanian_deadlift", "--weight", "40");
    expect(stdout).toMatch(/Low back: .*(about|more|less)/);
    expect(stdout).toContain("What these numbers are:");
    expect(stdout).not.toMatch(/compression \d+ \(/);
    for (const line of stdout.split("\n")) expect(Array.from(line).length).toBeLessThanOrEqual(80);
    expect(await printed("load", "romanian_deadlift", "--newtons")).toMatch(/compression \d+ \(\d+ to \d+\)/);
  });

  it("prints the documented JSON, of every phase and of a second exercise where asked", async () => {
    const stdout = await printed(
      ..."load romanian_deadlift --weight 40 --height 1.7 --mass 65 --sex f".split(" "),
      ..."--capacity gluteus_maximus=0.4,hamstrings.left=0.8 --pose lumbar_flexion=+10".split(" "),
      ..."--phase all --compare back_squat --json".split(" "),
    );
    const document = JSON.parse(stdout) as Record<string, never>;
    expect(document).toMatchObject({
      exercise: "romanian_deadlift",
      person: { heightM: 1.7, massKg: 65, sex: "f" },
      weightKg: 40,
      capacities: [
        { muscle: "gluteus_maximus", factor: 0.4 },
        { muscle: "hamstrings", side: "left", factor: 0.8 },
      ],
      pose: { lumbar_flexion: 10 },
      peak: {
        spine: { "L5/S1": { compressionN: {}, shearN: {} }, "L4/L5": { compressionN: {}, shearN: {} } },
      },
      compare: { other: "back_squat", load: { exercise: "back_squat" } },
    });
    expect(document["phases"]).toHaveLength(21);
  });

  it("draws the pose into a file", async () => {
    const file = join(folder, "load.svg");
    await printed("load", "back_squat", "--svg", file);
    expect(readFileSync(file, "utf8")).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
  });

  it.each([
    [["load", "romanian_deadlift", "--weight", "-5"], "--weight -5 is outside 0 to 500 kg."],
    [["load", "romanian_deadlift", "--weight", "10000"], "--weight 10000 is outside 0 to 500 kg."],
    [["load", "romanian_deadlift", "--weight", "NaN"], "--weight NaN is outside 0 to 500 kg."],
    [["load", "romanian_deadlift", "--height", "175"], "--height 175 is outside 1.2 to 2.3 m."],
    [["load", "romanian_deadlift", "--sex", "q"], "--sex q is none of m, f and x."],
    [["load", "romanian_deadlift", "--capacity", "buns=0.4"], 'No muscle is called "buns"'],
    [["load", "romanian_deadlift", "--capacity", "rhomboids=0.4"], "rhomboids is not modelled"],
    [["load", "romanian_deadlift", "--capacity", "soleus=1.4"], "--capacity soleus=1.4 is outside 0 to 1"],
    [["load", "romanian_deadlift", "--capacity", "soleus.up=1"], "names no side"],
    [["load", "romanian_deadlift", "--pose", "lumbar_flexion=+120"], "it goes from"],
    [["load", "romanian_deadlift", "--pose", "lumbar_flexion"], "is not of the form name=number"],
    [["load", "romanian_deadlift", "--phase", "dawn"], 'romanian_deadlift has no phase "dawn"; it has'],
    [["load", "qwertyuiop"], 'No exercise is called "qwertyuiop"'],
    [["rank", "--by", "buns"], 'No muscle is called "buns"'],
    [["rank", "--per", "hip"], "--per hip is unknown; the only choice is spine."],
    [["rank", "--kit", "spoon"], 'No kit is called "spoon"'],
    [["rank", "--top", "0"], "--top 0 is outside 1 to 1000 lines."],
  ])("%j is refused by one sentence that names the value", async (args, sentence) => {
    const failed = await printed(...args).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(BadInput);
    expect(String(failed)).toContain(sentence);
    expect(String(failed)).not.toContain("\n");
  });

  it("ends with exit status 2 and one line on stderr where something cannot be used", () => {
    const launcher = join(import.meta.dirname, "../../bin/backstay.mjs");
    const args = [launcher, "load", "romanian_deadlift", "--weight", "-5"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("backstay: --weight -5 is outside 0 to 500 kg.\n");
  });
});

describe("backstay rank", () => {
  it("states the rank correlation with measured activity, whatever it is", async () => {
    const stdout = await printed("rank", "--top", "5");
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /Rank correlation of computed and measured activity: -?\d\.\d\d/,
    );
    for (const line of stdout.split("\n")) expect(Array.from(line).length).toBeLessThanOrEqual(80);
  });

  it("prints all exercises as JSON, most per newton first", async () => {
    const { exercises } = JSON.parse(
      await printed("rank", "--by", "gluteus_medius", "--per", "spine", "--kit", "none", "--json"),
    ) as { exercises: { activationPerKilonewton: number }[] };
    const worth = exercises.map(({ activationPerKilonewton }) => activationPerKilonewton);
    expect(worth.length).toBeGreaterThan(5);
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
  });
});
