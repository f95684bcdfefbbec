import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median, type BenchRow } from "./row.ts";

const RUNS = 3;
const MAIN = resolve(import.meta.dirname, "../src/server/main.ts");

/** How long the server takes to start on its embedded database, and the memory it takes then. */
export async function rows(): Promise<readonly BenchRow[]> {
  const [first, later, afterKill, memory]: number[][] = [[], [], [], []];
  for (let run = 0; run < RUNS; run++) {
    const folder = mkdtempSync(join(tmpdir(), "backstay-bench-"));
    first?.push((await start(folder, "SIGTERM")).readyMs);
    const again = await start(folder, "SIGKILL");
    later?.push(again.readyMs);
    memory?.push(again.residentMb);
    afterKill?.push((await start(folder, "SIGTERM")).readyMs);
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    startRow("first start of the server, embedded database", first, 8000),
    startRow("later start of the server", later, 2000),
    startRow("start of the server after it was killed", afterKill, 2000),
    {
      what: "resident memory of the server, idle for ten seconds",
      median: Math.round(median(memory ?? [])),
      unit: "MB",
      aim: "at most 500 MB",
      met: median(memory ?? []) <= 500,
    },
  ];
}

function startRow(what: string, times: readonly number[] | undefined, atMostMs: number): BenchRow {
  const ms = Math.round(median(times ?? []));
  return { what, median: ms, unit: "ms", aim: `at most ${atMostMs / 1000} s`, met: ms <= atMostMs };
}

/** Starts a server on `folder`, waits until it is ready, reads its memory when it is quiet, and ends it. */
async function start(folder: string, end: NodeJS.Signals): Promise<{ readyMs: number; residentMb: number }> {
  const since = performance.now();
  const child = spawn(process.execPath, [MAIN, "--data", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, DATABASE_URL: "" },
  });
  const ended = new Promise((done) => child.once("exit", done));
  const url = await new Promise<string>((said, refuse) => {
    child.stdout.on("data", (data: Buffer) => {
      const address = /http:\S+/.exec(data.toString())?.[0];
      if (address) said(address);
    });
    child.once("exit", (status) => refuse(new Error(`the server ended with ${status}`)));
  });
  await (await fetch(`${url}/readyz`)).text();
  const readyMs = performance.now() - since;
  // The engine goes on compiling for some seconds; only then is the memory what it stays at.
  if (end === "SIGKILL") await new Promise((quiet) => setTimeout(quiet, 10_000));
  const residentMb = residentOf(child.pid ?? 0);
  child.kill(end);
  await ended;
  return { readyMs, residentMb };
}

/** Resident memory of a process, MB; 0 where the system does not tell. */
function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

if (import.meta.main) console.table(await rows());
