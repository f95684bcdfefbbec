import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";

// Each starts a process.
vi.setConfig({ testTimeout: 60_000 });

const LAUNCHER = join(import.meta.dirname, "../../bin/backstay.mjs");
const folder = mkdtempSync(join(tmpdir(), "backstay-model-"));
afterAll(() => rmSync(folder, { recursive: true }));

function model(...args: string[]) {
  return spawnSync(process.execPath, [LAUNCHER, "model", ...args], { encoding: "utf8" });
}

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("backstay model", () => {
  it("lists every coordinate with its range in radians", () => {
    const { status, stdout } = model("--coordinates", "--json");
    expect(status).toBe(0);
    const coordinates: { name: string; minRad: number; maxRad: number }[] = JSON.parse(stdout);
    expect(coordinates).toHaveLength(42);
    expect(coordinates).toContainEqual({
      name: "hip_flexion_r",
      minRad: (-30 * Math.PI) / 180,
      maxRad: (130 * Math.PI) / 180,
    });
  });

  it("writes a document whose joints and tendons bear our names", () => {
    const path = join(folder, "body.xml");
    expect(model("--mjcf", path)).toMatchObject({ status: 0, stderr: "" });
    const document = readFileSync(path, "utf8");
    expect(document).toContain('<joint name="hip_flexion_l" type="hinge"');
    expect(document).toContain('<spatial name="glmax1_r">');
  });

  it("answers poses with moment arms and gravity's moments", () => {
    const poses = fileOf("poses.json", [{}, { hip_flexion_r: 1 }]);
    const { status, stdout } = model("--poses", poses, "--json");
    expect(status).toBe(0);
    const [standing, bent]: {
      momentArmsM: Record<string, Record<string, number>>;
      gravityNm: Record<string, number>;
    }[] = JSON.parse(stdout);
    expect(standing?.momentArmsM["glmax1_r"]?.["hip_flexion_r"]).toBeLessThan(-0.04);
    expect(standing?.gravityNm["pelvis_tz"]).toBeCloseTo(79.58 * 9.80665, 0);
    expect(bent?.gravityNm["hip_flexion_r"]).toBeGreaterThan(20);
  });

  it("shares moments among muscles", () => {
    const problems = fileOf("share.json", [
      { momentArmsM: [[0.05, 0.05]], momentsNm: [200], maxForceN: [1000, 1000] },
    ]);
    const { status, stdout } = model("--share", problems, "--json");
    expect(status).toBe(0);
    const [answer]: { activations: number[]; forcesN: number[]; unmetNm: number[] }[] = JSON.parse(stdout);
    expect(answer?.activations).toEqual([1, 1]);
    expect(answer?.forcesN).toEqual([1000, 1000]);
    expect(answer?.unmetNm[0]).toBeCloseTo(100, 6);
  });

  it.each([
    [
      "a pose out of range",
      [{ knee_flexion_l: 3 }],
      "pose 0: knee_flexion_l: expected -0.0873 to 2.618 rad, got 3.",
    ],
    ["an unknown coordinate", [{ tail: 0 }], 'pose 0: coordinate: no such name "tail".'],
    ["a value that is no number", [{ knee_flexion_l: null }], "0.knee_flexion_l"],
    ["a file of another shape", { pose: 1 }, "it should hold an array of poses"],
    ["a file that is no JSON", "pose", "is no JSON"],
  ])("refuses %s in one line", (_, content, sentence) => {
    const { status, stdout, stderr } = model("--poses", fileOf("bad.json", content), "--json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("reads a motion of OpenSim and writes the moments as a table that it reads", () => {
    const motion = fileOf(
      "squat.mot",
      "squat\ninDegrees=yes\nendheader\ntime\thip_flexion_r\n0\t0\n0.5\t60\n",
    );
    const out = join(folder, "moments.sto");
    expect(model("--poses", motion, "--sto", out)).toMatchObject({ status: 0, stderr: "" });
    const table = readFileSync(out, "utf8").split("\n");
    expect(table).toContain("nRows=2");
    expect(table.find((line) => line.startsWith("time"))).toContain("\thip_flexion_r_moment\t");
    expect(table.findLast((line) => line !== "")?.split("\t")).toHaveLength(43);
  });

  it("refuses a problem whose shapes do not fit, and names the place", () => {
    const problems = fileOf("misshaped.json", [{ momentArmsM: [[1]], momentsNm: [1, 2], maxForceN: [1] }]);
    const { status, stderr } = model("--share", problems);
    expect(status).toBe(2);
    expect(stderr).toContain("problem 0: momentArmsM: expected 2 rows");
  });

  it("refuses to be asked nothing, two things, or half a person", () => {
    expect(model().stderr).toContain("Ask for one of");
    expect(model("--coordinates", "--share", "x").stderr).toContain("Ask for one of");
    expect(model("--coordinates", "--height", "1.7").stderr).toContain("--height, --mass and --sex together");
    const tall = model("--coordinates", "--height", "9", "--mass", "70", "--sex", "f");
    expect(tall).toMatchObject({ status: 2 });
    expect(tall.stderr).toContain("heightM: expected 1.2 to 2.3, got 9.");
  });
});
