import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import Papa from "papaparse";
import { fileContent } from "../src/formats/content.ts";
import { importerFor } from "../src/formats/recognise.ts";
import { type BenchRow, median } from "./row.ts";

const RUNS = 15;
const WARM_UP_RUNS = 5;
const SAMPLES = process.env["BACKSTAY_SAMPLES"] ?? resolve(import.meta.dirname, "../../shared/data");

const STRONG_HEADER =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
const HEVY_HEADER =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n';

/** Import against a bare parse of the same text, and against itself at ten and forty times the rows. */
export async function rows(): Promise<readonly BenchRow[]> {
  return [
    await againstPapaparse("import Strong, 23,709 rows", strongFile()),
    await againstPapaparse("import Hevy, 13,650 rows", hevyFile()),
    ...(await growth()),
  ];
}

// The real exports where they lie beside the clone; elsewhere rows of our own in the same shape and number.
function strongFile(): Uint8Array {
  return sample("strong/comma-wdf-resttimer-23709rows.csv") ?? new TextEncoder().encode(strongText(23_709));
}

function hevyFile(): Uint8Array {
  return sample("hevy/kg-miles-13650rows.csv") ?? new TextEncoder().encode(hevyText(13_650));
}

function sample(name: string): Uint8Array | undefined {
  const path = resolve(SAMPLES, "imports", name);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}

async function againstPapaparse(what: string, bytes: Uint8Array): Promise<BenchRow> {
  const ours: number[] = [];
  const bare: number[] = [];
  const collect = garbageCollector();
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run++) {
    const text = new TextDecoder().decode(bytes);
    // Neither pays for the garbage of the other.
    collect();
    const parse = await timed(() => Papa.parse(text));
    collect();
    const read = await timed(() => importBytes(bytes));
    if (run < WARM_UP_RUNS) continue;
    bare.push(parse);
    ours.push(read);
  }
  const ratio = median(ours) / median(bare);
  return {
    what,
    median: median(ours),
    unit: "ms",
    peer: { what: "papaparse, arrays", median: median(bare), ratio },
    aim: "at most 3 x papaparse",
    met: ratio <= 3,
  };
}

async function growth(): Promise<readonly BenchRow[]> {
  const small = await timeOf(25_000, 9);
  const middle = await timeOf(250_000, 3);
  const large = await timeOf(1_000_000, 1);
  return [
    {
      what: "import Strong, 250,000 rows",
      median: middle,
      unit: "ms",
      peer: { what: "25,000 rows", median: small, ratio: middle / small },
      aim: "10 x the rows in at most 12 x the time",
      met: middle / small <= 12,
    },
    {
      what: "import Strong, 1,000,000 rows",
      median: large,
      unit: "ms",
      peer: { what: "250,000 rows", median: middle, ratio: large / middle },
      aim: "4 x the rows in at most 4.8 x the time",
      met: large / middle <= 4.8,
    },
    await memory(1_000_000),
  ];
}

async function timeOf(rowCount: number, runs: number): Promise<number> {
  const bytes = new TextEncoder().encode(strongText(rowCount));
  const collect = garbageCollector();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    collect();
    times.push(await timed(() => importBytes(bytes)));
  }
  return median(times);
}

/** Live memory while a file is read, against what is there at the end: the text and the log. */
async function memory(rowCount: number): Promise<BenchRow> {
  const bytes = new TextEncoder().encode(strongText(rowCount));
  const collect = garbageCollector();
  const liveMb = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const content = fileContent(bytes);
  let most = 0;
  let blocks = 0;
  const result = await importerFor(content).read(content, {
    unit: "kg",
    onProgress: () => {
      if (blocks++ % 20 === 0) most = Math.max(most, liveMb());
    },
  });
  const kept = liveMb();
  const peak = Math.max(most, kept);
  return {
    what: `live memory at most, ${result.rows.total.toLocaleString("en")} rows`,
    median: peak,
    unit: "MB",
    peer: { what: "the text and the log it becomes", median: kept, ratio: peak / kept },
    aim: "at most 1.2 x the text and the log it becomes",
    met: peak / kept <= 1.2,
  };
}

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function importBytes(bytes: Uint8Array) {
  const content = fileContent(bytes);
  return importerFor(content).read(content, { unit: "kg" });
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const EXERCISES = [
  "Romanian Deadlift (Barbell)",
  "Bent Over Row (Barbell)",
  "Hip Thrust (Barbell)",
  "Lat Pulldown (Cable)",
  "Back Extension",
];

/** `rowCount` rows in the shape of a Strong export: workouts of 20 sets on days that follow each other. */
function strongText(rowCount: number): string {
  const parts = [STRONG_HEADER];
  for (let row = 0; row < rowCount; row++) {
    const set = row % 20;
    const exercise = EXERCISES[Math.floor(set / 4)] ?? "";
    const notes = set === 0 ? '"slow on the way down",""' : ",";
    parts.push(
      `${start(row)},"Workout ${row % 3}",1h 5m,"${exercise}",${(set % 4) + 1},${20 + (row % 40) * 2.5},${5 + (row % 8)}.0,0,0.0,${notes},\n`,
    );
  }
  return parts.join("");
}

function hevyText(rowCount: number): string {
  const parts = [HEVY_HEADER];
  for (let row = 0; row < rowCount; row++) {
    const set = row % 20;
    const day = `${1 + (Math.floor(row / 20) % 28)} Oct ${2010 + (Math.floor(row / 560) % 16)}`;
    const exercise = EXERCISES[Math.floor(set / 4)] ?? "";
    parts.push(
      `"Pull","${day}, 07:03","${day}, 08:31","","${exercise}",,"",${set % 4},"normal",${40 + (row % 40)},8,,,\n`,
    );
  }
  return parts.join("");
}

function start(row: number): string {
  return new Date(Date.UTC(2000, 0, 1, 17, 30) + Math.floor(row / 20) * 14_400_000)
    .toISOString()
    .slice(0, 19)
    .replace("T", " ");
}

if (import.meta.main)
  console.table((await rows()).map(({ peer, ...row }) => ({ ...row, ratio: peer?.ratio })));
