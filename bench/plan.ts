import { eligibleExercises } from "../src/core/programme/eligibility.ts";
import { buildProgramme } from "../src/core/programme/build.ts";
import { checkProgramme } from "../src/core/programme/check.ts";
import { EXAMPLE_REQUEST, GYM, exampleFinding } from "../src/core/programme/example/exampleRequest.ts";
import type { Programme } from "../src/core/programme/programme.ts";
import type { ProgrammeRequest } from "../src/core/programme/programmeRequest.ts";
import type { MilpSolver } from "../src/core/programme/solver.ts";
import { highsSolver } from "../src/platform/highsSolver.ts";
import { median, type BenchRow } from "./row.ts";

const RUNS = 3;

const SIX_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat"] as const;
const trained: ProgrammeRequest = {
  ...EXAMPLE_REQUEST,
  person: { trainingAge: "intermediate" },
  goal: "strength",
  kit: GYM,
  minutesPerSession: 45,
};

/** `request` with exactly `count` eligible exercises, spread evenly over the catalogue. */
function withEligible(request: ProgrammeRequest, count: number): ProgrammeRequest {
  const all = eligibleExercises(request);
  const catalogue = Array.from(
    { length: count },
    (_, index) => all[Math.floor((index * all.length) / count)],
  ).filter((each) => each !== undefined);
  return { ...request, catalogue };
}

/** The fixed set of instances whose gap is stated one by one. */
const INSTANCES: Readonly<Record<string, ProgrammeRequest>> = {
  "3 x 30 min, 60 exercises, beginner": withEligible({ ...EXAMPLE_REQUEST, kit: ["band", "mini_band"] }, 60),
  "3 x 45 min, 60 exercises, intermediate": withEligible(trained, 60),
  "6 x 45 min, 120 exercises, intermediate": withEligible({ ...trained, weekdays: SIX_DAYS }, 120),
  "6 x 60 min, 120 exercises, physique": withEligible(
    { ...trained, goal: "physique", weekdays: SIX_DAYS, minutesPerSession: 60 },
    120,
  ),
  "2 x 30 min, no kit": { ...EXAMPLE_REQUEST, kit: [], weekdays: ["tue", "fri"] },
  "3 x 30 min, band, findings on one side": {
    ...EXAMPLE_REQUEST,
    findings: [
      exampleFinding("single-leg-bridge-sides", ["gluteus_maximus", "hamstrings"], "left"),
      exampleFinding("hip-flexor-length"),
      exampleFinding("extensor-endurance", ["erector_spinae", "multifidus"]),
    ],
  },
  "3 x 30 min, band, first week in pain": { ...EXAMPLE_REQUEST, pain: { now: 4 }, weeksSinceStart: 0 },
  "3 x 15 min, band": { ...EXAMPLE_REQUEST, minutesPerSession: 15 },
  "3 x 10 min, band": { ...EXAMPLE_REQUEST, minutesPerSession: 10 },
  "5 x 20 min, band": {
    ...EXAMPLE_REQUEST,
    weekdays: ["mon", "tue", "wed", "fri", "sat"],
    minutesPerSession: 20,
  },
  "6 x 30 min, gym, whole catalogue": { ...trained, weekdays: SIX_DAYS, minutesPerSession: 30 },
  "3 x 60 min, gym, whole catalogue": { ...trained, minutesPerSession: 60 },
};

/** Speed of planning, and what is proven. */
export async function rows(): Promise<readonly BenchRow[]> {
  const solve = highsSolver();
  await planOf(EXAMPLE_REQUEST, solve);
  return [
    await timed("3 x 45 min, 60 exercises, intermediate", 2, solve),
    await timed("3 x 30 min, 60 exercises, beginner", 2, solve),
    await timed("6 x 45 min, 120 exercises, intermediate", 5, solve),
    await timed("6 x 60 min, 120 exercises, physique", 5, solve),
    ...(await proofs(solve)),
  ];
}

async function planOf(request: ProgrammeRequest, solve: MilpSolver | undefined): Promise<Programme> {
  const outcome = await buildProgramme(request, solve);
  if (outcome.outcome !== "plan") throw new Error(JSON.stringify(outcome));
  const breaches = checkProgramme(outcome.programme, request);
  if (breaches.length > 0) throw new Error(JSON.stringify(breaches));
  return outcome.programme;
}

async function timed(name: string, limitS: number, solve: MilpSolver): Promise<BenchRow> {
  const request = INSTANCES[name];
  if (!request) throw new RangeError(`instance: no such name ${JSON.stringify(name)}`);
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await planOf(request, solve);
    seconds.push((performance.now() - start) / 1000);
  }
  const taken = median(seconds);
  return { what: `plan ${name}`, median: taken, unit: "s", aim: `at most ${limitS} s`, met: taken <= limitS };
}

async function proofs(solve: MilpSolver): Promise<readonly BenchRow[]> {
  const found: BenchRow[] = [];
  for (const [name, request] of Object.entries(INSTANCES)) {
    const { gap } = await planOf(request, solve);
    const of = `${gap.setEquivalents.toFixed(2)} of ${gap.ofSets.toFixed(0)} weighted sets`;
    found.push({
      what: `gap of ${name} (${of})`,
      median: gap.share,
      unit: "ratio",
      aim: "proven to 1 % of the total target weight",
      met: gap.proven,
    });
  }
  return found;
}

if (import.meta.main) {
  for (const row of await rows()) console.log(row);
}
