import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { serverConfig } from "./config.ts";
import { examineFolder } from "./doctor.ts";
import { loadSecrets, secretsPath } from "./secrets.ts";

const root = mkdtempSync(join(tmpdir(), "backstay-secrets-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("secrets", () => {
  it("are made on the first start, for their owner's eyes, and are the same on the next", () => {
    const folder = join(root, "new");
    const made = loadSecrets(folder);
    expect(made.auth).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(secretsPath(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(loadSecrets(folder)).toEqual(made);
    expect(readdirSync(folder)).toEqual(["secrets.json"]);
    expect(loadSecrets(join(root, "other")).auth).not.toBe(made.auth);
  });

  it("are never replaced when the file cannot be read: that would sign everybody out unasked", () => {
    const folder = join(root, "spoilt");
    mkdirSync(folder);
    writeFileSync(secretsPath(folder), "{}");
    expect(() => loadSecrets(folder)).toThrow("put the right file back");
  });

  it("may come from the environment, if they are long enough", () => {
    expect(loadSecrets(join(root, "none"), "x".repeat(32)).auth).toBe("x".repeat(32));
    expect(() => loadSecrets(join(root, "none"), "x".repeat(31))).toThrow("BACKSTAY_SECRET");
  });
});

describe("a look at the data folder", () => {
  const look = (folder: string, web?: string) =>
    Object.fromEntries(
      examineFolder(serverConfig({ data: folder }, {}, web)).map(({ what, state }) => [what, state]),
    );

  it("finds no fault with what the first start made", () => {
    const folder = join(root, "new");
    expect(look(folder, "dist")).toMatchObject({ "data folder": "good", secrets: "good", "web app": "good" });
    expect(look(join(root, "not there"))).toEqual({ "data folder": "cannotTell" });
  });

  it("finds what others may read, and an app that is not built", () => {
    const folder = join(root, "open");
    loadSecrets(folder);
    chmodSync(folder, 0o750);
    chmodSync(secretsPath(folder), 0o640);
    expect(look(folder)).toMatchObject({ "data folder": "bad", secrets: "bad", "web app": "bad" });
  });
});
