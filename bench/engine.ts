import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { mujocoJudge } from "../fixtures/engine/mujocoJudge.ts";
import { randomNumbers } from "../fixtures/engine/randomNumbers.ts";
import { randomPose } from "../fixtures/engine/randomPose.ts";
import { standing } from "../src/engine/accuracy/postures.ts";
import { buildModel } from "../src/engine/buildModel.ts";
import { inverseDynamics, newDemand } from "../src/engine/inverseDynamics.ts";
import { newPlace, placeBodies } from "../src/engine/kinematics.ts";
import { layPaths, newPaths } from "../src/engine/momentArms.ts";
import { rangedFrame } from "../src/engine/rangedFrame.ts";
import { newFrame, solveFrame } from "../src/engine/solveFrame.ts";
import { median, type BenchRow } from "./row.ts";

const ROUNDS = 61;
const PHASES = 21;
const REPEATS = 5;
const SEED = 1;
/** A movement for each exercise that may be prescribed, at each of its phases. */
const CATALOGUE_FRAMES = 150 * PHASES;

/** The engine beside MuJoCo's WASM build on the same model, taken in turns so that both meet the same machine. */
export async function rows(): Promise<readonly BenchRow[]> {
  const model = buildModel();
  const judge = await mujocoJudge(model);
  const random = randomNumbers(SEED);
  const still = new Float64Array(model.dofCount);
  const poses = Array.from({ length: PHASES }, () => randomPose(model, random));
  // a hinge down and up again with 40 kg in the hands
  const phases = Array.from({ length: PHASES }, (_, i) => {
    const part = Math.sin((i / (PHASES - 1)) * Math.PI);
    const posture = {
      pelvis_tilt: 45,
      lumbar_flexion: 8,
      hip_flexion: 65,
      knee_flexion: 25,
      shoulder_flexion: 50,
    };
    const at = Object.fromEntries(Object.entries(posture).map(([id, degrees]) => [id, degrees * part]));
    return standing(model, at, 40);
  });
  const place = newPlace(model);
  const paths = newPaths(model);
  const demand = newDemand(model);
  const frame = newFrame(model);

  const kinematics = inTurns(
    (i) => judge.run(poses[i] ?? still, still, still),
    (i) => {
      placeBodies(model, poses[i] ?? still, place);
      layPaths(model, place, paths);
      inverseDynamics(model, place, still, still, undefined, demand);
    },
  );
  const whole = inTurns(
    (i) => judge.run(phases[i]?.q ?? still, still, still),
    (i) => solveFrame(model, phases[i] ?? { q: still }, frame),
  );
  const mujocoMs = kinematics.peerMs;

  const since = performance.now();
  for (let n = 0; n < CATALOGUE_FRAMES; n++) solveFrame(model, phases[n % PHASES] ?? { q: still }, frame);
  const catalogueS = (performance.now() - since) / 1000;
  const rangedMs = median(
    phases.map((input) => {
      const start = performance.now();
      rangedFrame(model, input, frame);
      return performance.now() - start;
    }),
  );
  const heapKb = heapGrowthKb(() => {
    for (let n = 0; n < 250; n++) solveFrame(model, phases[n % PHASES] ?? { q: still }, frame);
  }, 20);
  const gzippedKb = gzipSync(sourceOf("../src/engine")).length / 1000;

  return [
    compared("kinematics, moment arms, inverse dynamics (108 units)", kinematics.ownMs, mujocoMs, 1 / 3),
    compared("whole frame: supports, load sharing, joint loads (1 phase)", whole.ownMs, whole.peerMs, 1),
    row(`${CATALOGUE_FRAMES} frames, a catalogue`, catalogueS, "s", 5),
    row("one frame with its range (12 choices)", rangedMs, "ms", 16),
    // one number put on the heap in each frame would be 80 kB
    row("heap that 5,000 frames leave or litter, the code warm", heapKb, "kB", 50),
    row("engine and model data, source text gzipped", gzippedKb, "kB", 60),
  ];
}

/** Median time of one call of each, ms, measured in turns. */
function inTurns(peer: (i: number) => void, own: (i: number) => void) {
  const peerMs: number[] = [];
  const ownMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [run, times] of [
      [peer, peerMs],
      [own, ownMs],
    ] as const) {
      const since = performance.now();
      for (let n = 0; n < PHASES * REPEATS; n++) run(n % PHASES);
      times.push((performance.now() - since) / (PHASES * REPEATS));
    }
  }
  return { peerMs: median(peerMs), ownMs: median(ownMs) };
}

function compared(what: string, ownMs: number, peerMs: number, most: number): BenchRow {
  const ratio = ownMs / peerMs;
  const aim = most === 1 ? "at most MuJoCo's mj_inverse" : "at most a third of MuJoCo's mj_inverse";
  const peer = { what: "MuJoCo WASM, mj_inverse", median: peerMs, ratio };
  return { what, median: ownMs, unit: "ms", peer, aim, met: ratio <= most };
}

function row(what: string, value: number, unit: BenchRow["unit"], most: number): BenchRow {
  return { what, median: value, unit, aim: `at most ${most} ${unit}`, met: value <= most };
}

/** What runs leave or litter, measured run by run, so that a collection in between hides one run at most. */
function heapGrowthKb(run: () => void, runs: number): number {
  let bytes = 0;
  // code that was just put to another use is compiled again, and until then litters
  for (let n = 0; n < 2 * runs; n++) run();
  for (let n = 0; n < runs; n++) {
    const before = process.memoryUsage().heapUsed;
    run();
    bytes += Math.max(0, process.memoryUsage().heapUsed - before);
  }
  return bytes / 1000;
}

function sourceOf(folder: string): string {
  const root = join(import.meta.dirname, folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /^(model\/)?[^/]*\.ts$/.test(path) && !/\.(test|long)\.ts$/.test(path))
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
}

if (import.meta.main) console.table(await rows());
