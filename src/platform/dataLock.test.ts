import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DataFolderTaken, readHolder, takeDataLock } from "./dataLock.ts";

const folder = mkdtempSync(join(tmpdir(), "backstay-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let names = 0;
const newPath = () => join(folder, `lock${++names}`);
const never = () => {
  throw new Error("the lock was lost");
};

/** A process that takes the lock, says so, and keeps it until it is killed. */
async function otherHolder(path: string) {
  const program = `import { takeDataLock } from ${JSON.stringify(join(import.meta.dirname, "dataLock.ts"))};
    try { takeDataLock(process.argv[1], () => process.exit(3)); console.log("taken"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await new Promise<string>((heard) =>
    child.stdout.once("data", (data: Buffer) => heard(data.toString().trim())),
  );
  return {
    pid: child.pid ?? 0,
    said,
    ended: new Promise((done) => child.once("exit", done)),
    kill: () => child.kill("SIGKILL"),
  };
}

describe("the lock of a data folder", () => {
  it("is for one process: a second one is told the number of the first in a sentence", async () => {
    const path = newPath();
    const first = await otherHolder(path);
    expect(first.said).toBe("taken");
    expect(() => takeDataLock(path, never)).toThrow(DataFolderTaken);
    expect(() => takeDataLock(path, never)).toThrow(
      `The data folder is in use by process ${first.pid}: stop that one first`,
    );
    const second = await otherHolder(path);
    expect(second.said).toContain(`process ${first.pid}`);
    first.kill();
    await first.ended;
    takeDataLock(path, never).release();
    expect(existsSync(path)).toBe(false);
  });

  it("is not taken twice by one process either", () => {
    const path = newPath();
    const lock = takeDataLock(path, never);
    expect(() => takeDataLock(path, never)).toThrow(`process ${process.pid}`);
    lock.release();
    takeDataLock(path, never).release();
  });

  it.each([
    ["a process that is dead", { pid: spawnSync("true").pid, host: hostname() }],
    ["a process whose number another one has now", { pid: process.pid, host: hostname() }],
  ])("of %s is taken over", (_, { pid, host }) => {
    const path = newPath();
    writeFileSync(path, JSON.stringify({ pid, host, born: "an earlier boot", token: "t" }));
    const lock = takeDataLock(path, never);
    expect(readHolder(path)?.pid).toBe(process.pid);
    lock.release();
  });

  it("of a process on another host is respected while it shows that it lives, and taken over later", () => {
    const path = newPath();
    writeFileSync(path, JSON.stringify({ pid: 1, host: "another-host", born: "", token: "t" }));
    expect(() => takeDataLock(path, never)).toThrow("process 1 on another-host");
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(path, minuteAgo, minuteAgo);
    takeDataLock(path, never).release();
  });

  it("that cannot be read is taken over", () => {
    const path = newPath();
    writeFileSync(path, "");
    takeDataLock(path, never).release();
  });

  it("of a dead process is taken over by exactly one of many that try at once", async () => {
    const path = newPath();
    writeFileSync(
      path,
      JSON.stringify({ pid: spawnSync("true").pid, host: hostname(), born: "", token: "t" }),
    );
    const tried = await Promise.all(Array.from({ length: 6 }, () => otherHolder(path)));
    expect(tried.filter(({ said }) => said === "taken")).toHaveLength(1);
    for (const { kill } of tried) kill();
    await Promise.all(tried.map(({ ended }) => ended));
  });

  it("leaves no drafts behind, and does not take another's lock along when it is given back", () => {
    const path = newPath();
    const lock = takeDataLock(path, never);
    const others = JSON.stringify({ pid: 1, host: "another-host", born: "", token: "other" });
    writeFileSync(path, others);
    lock.release();
    expect(readFileSync(path, "utf8")).toBe(others);
    expect(readdirSync(folder).filter((name) => name.includes("."))).toEqual([]);
  });
});
