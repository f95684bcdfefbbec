import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

// Each starts a process or more.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const LAUNCHER = join(ROOT, "bin/backstay.mjs");
const OWN = join(ROOT, "fixtures/backstay/all-features.json");
const DAMAGED = join(ROOT, "fixtures/backstay/damaged-rows.json");
const UNITLESS = join(ROOT, "fixtures/strong/comma-short.csv");

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function backstay(...args: string[]): Ended {
  return spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: "utf8" });
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

describe("backstay import", () => {
  it("says what was read, in lines of at most 80 columns", () => {
    const { status, stdout, stderr } = backstay("import", OWN);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("workouts     2, 2026-02-03 to 2026-02-05");
    expect(stdout).toContain("sets         13, of them 1 warm-ups");
    expect(stdout).toContain('2026-02-05 right hip: "right hip pain near the end"');
    for (const line of lines(stdout)) expect(Array.from(line).length).toBeLessThanOrEqual(80);
  });

  it("prints JSON of the documented shape", () => {
    const { status, stdout, stderr } = backstay("import", DAMAGED, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const answer = JSON.parse(stdout) as { files: [Record<string, unknown> & { diagnostics: object[] }] };
    expect(Object.keys(answer)).toEqual(["files"]);
    const [file] = answer.files;
    expect(Object.keys(file)).toEqual([
      "file",
      "format",
      "needsUnit",
      "workouts",
      "sets",
      "warmupSets",
      "rests",
      "notes",
      "measurements",
      "painMentions",
      "diagnostics",
      "names",
    ]);
    expect(file).toMatchObject({ file: DAMAGED, format: "backstay", needsUnit: false, workouts: 1, sets: 1 });
    expect(file.diagnostics).toHaveLength(7);
    expect(Object.keys(file.diagnostics[0] ?? {})).toEqual(["line", "reason", "raw"]);
    expect(Object.keys(file["names"] as object)).toEqual(["matched", "ambiguous", "unknown"]);
  });

  it("counts every set under what became of its name", () => {
    const { stdout } = backstay("import", OWN, UNITLESS, "--json");
    const { files } = JSON.parse(stdout) as { files: { sets: number; names: Record<string, number> }[] };
    for (const { sets, names } of files) {
      expect(Object.values(names).reduce((sum, count) => sum + count, 0)).toBe(sets);
    }
  });

  it("reads a file without a unit, asks for it and exits 0; --unit answers", () => {
    const asked = backstay("import", UNITLESS);
    expect(asked.status).toBe(0);
    expect(asked.stdout).toContain("add --unit kg or --unit lb");
    const answered = backstay("import", UNITLESS, "--unit", "lb", "--json");
    expect(answered.status).toBe(0);
    expect(answered.stdout).toContain('"needsUnit": false');
  });
});

describe("bad input", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "backstay-"));
    writeFileSync(join(folder, "photo.csv"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
    writeFileSync(join(folder, "empty.csv"), "");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["a command that there is not", ["impart"], "unknown command 'impart' (Did you mean import?)"],
    ["an option that there is not", ["import", OWN, "--fast"], "unknown option '--fast'"],
    ["a unit that there is not", ["import", OWN, "--unit", "stone"], "Allowed choices are kg, lb."],
    ["no file", ["import"], "missing required argument 'file'"],
    ["a path to nothing", ["import", "no/such.csv"], "no/such.csv: There is no such file"],
    ["a folder", ["import", ROOT], "This is a folder"],
  ])("%s is one line on stderr and exit status 2", (_what, args, sentence) => {
    const { status, stdout, stderr } = backstay(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  it("among good files leaves the good ones reported", () => {
    const photo = join(folder, "photo.csv");
    const { status, stdout, stderr } = backstay("import", photo, OWN, join(folder, "empty.csv"));
    expect(status).toBe(2);
    expect(stdout).toContain("all-features.json: Backstay");
    expect(lines(stderr)).toHaveLength(2);
    expect(stderr).toContain("photo.csv: The file is a PNG picture");
    expect(stderr).toContain("empty.csv: The file is empty");
  });

  it("is an entry of the JSON too", () => {
    const photo = join(folder, "photo.csv");
    const { status, stdout } = backstay("import", photo, OWN, "--json");
    expect(status).toBe(2);
    const { files } = JSON.parse(stdout) as { files: Record<string, unknown>[] };
    expect(files.map((file) => Object.keys(file).slice(0, 2))).toEqual([
      ["file", "error"],
      ["file", "format"],
    ]);
  });
});

describe("help", () => {
  it.each([[[]], [["--help"]], [["help", "import"]], [["import", "--help"]]])(
    "of %j fits 80 columns, shows examples and exits 0",
    (args: string[]) => {
      const { status, stdout, stderr } = backstay(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain("$ backstay import");
      for (const line of lines(stdout)) expect(line.length).toBeLessThanOrEqual(80);
    },
  );
});

describe("the launcher", () => {
  const oldNode = `data:text/javascript,${encodeURIComponent(
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } });',
  )}`;

  it("hands over to the packaged Node under an older one, with arguments, output and exit status", () => {
    const run = (...args: string[]): Ended =>
      spawnSync(process.execPath, ["--import", oldNode, LAUNCHER, ...args], { encoding: "utf8" });
    const good = run("import", OWN, "--json");
    expect({ status: good.status, stderr: good.stderr }).toEqual({ status: 0, stderr: "" });
    expect(good.stdout).toBe(backstay("import", OWN, "--json").stdout);
    expect(run("import", "no such file").status).toBe(2);
  });

  it("says what to run where the packages are missing", () => {
    const folder = mkdtempSync(join(tmpdir(), "backstay-"));
    cpSync(join(ROOT, "bin"), join(folder, "bin"), { recursive: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(folder, "bin/backstay.mjs"), "import", OWN],
      {
        encoding: "utf8",
      },
    );
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain("run `npm ci`");
  });

  it("is what npx backstay runs in a clone", () => {
    const { status, stdout } = spawnSync("npx", ["--no", "backstay", "import", OWN], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toContain("all-features.json: Backstay");
  });

  it("ends quietly when the reader closes the pipe", async () => {
    const many = Array.from({ length: 400 }, () => DAMAGED);
    const child = spawn(process.execPath, [LAUNCHER, "import", ...many, "--json"]);
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += text));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
