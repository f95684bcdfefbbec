import type { Side } from "../log/trainingLog.ts";
import type { TestId } from "../person/testId.ts";
import type { StandardScore } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import { SIDES, type LinkId } from "./link.ts";
import { capacitySign, normSamples, type NormSample } from "./normSample.ts";
import { protocol } from "./protocols.ts";
import type { Subject } from "./subject.ts";
import { testError } from "./testError.ts";

/** Tests of a capacity for which some norm gives a spread, with their place in the chain. */
export const NORMED_TESTS: readonly { readonly test: TestId; readonly link: LinkId }[] = [
  { test: "sorensen", link: "trunk" },
  { test: "side_bridge", link: "trunk" },
  { test: "flexor_endurance_60", link: "trunk" },
  { test: "front_plank", link: "trunk" },
  { test: "single_leg_bridge_hold", link: "hip" },
  { test: "hip_abduction_hold", link: "hip" },
  { test: "chair_stand_30s", link: "knee" },
  { test: "sts_5x", link: "knee" },
];

/** One capacity against every sample that reaches the person: they are never mixed. */
export interface CapacityScores {
  /** Against the first sample of the table. */
  readonly score: StandardScore;
  /** Lowest and highest score among the samples. */
  readonly lowZ: number;
  readonly highZ: number;
}

/**
 * The capacities of this person that can be scored. A test of two sides is scored by their mean, or by the lesser
 * side where the difference was told.
 */
export function capacityScores(subject: Subject, findings: readonly Finding[]): readonly CapacityScores[] {
  return NORMED_TESTS.flatMap(({ test, link }) => {
    const capacity = valueOf(subject, test, findings);
    const error = capacity && testError(test, capacity.value);
    const samples = normSamples(test, subject.ageY, subject.sex);
    if (!capacity || !error) return [];
    const ofOne = error.ofOne / Math.sqrt(capacity.results);
    const scores = samples.map((sample) => scoreOf(sample, test, link, capacity.value, ofOne, capacity.side));
    const [first] = scores;
    if (!first) return [];
    const zs = scores.map(({ z }) => z);
    return [{ score: first, lowZ: Math.min(...zs), highZ: Math.max(...zs) }];
  });
}

interface CapacityValue {
  readonly value: number;
  readonly results: number;
  readonly side?: Side;
}

function valueOf(subject: Subject, test: TestId, findings: readonly Finding[]): CapacityValue | undefined {
  const sides = protocol(test).sides === "each" ? SIDES : [undefined];
  const readings = sides.flatMap((side) => {
    const reading = subject.latest(test, side);
    return reading.kind === "result" ? [reading] : [];
  });
  const lesser = findings.find(
    (finding) =>
      finding.status === "present" &&
      finding.ruleId.endsWith("-sides") &&
      finding.measured.some(({ what }) => what === test),
  )?.side;
  const used = lesser ? readings.filter(({ side }) => side === lesser) : readings;
  const [only] = used;
  if (!only) return undefined;
  const value = used.reduce((sum, reading) => sum + reading.value, 0) / used.length;
  return { value, results: used.length, ...(used.length === 1 && only.side && { side: only.side }) };
}

function scoreOf(
  sample: NormSample,
  test: TestId,
  link: LinkId,
  value: number,
  errorOfOne: number,
  side: Side | undefined,
): StandardScore {
  return {
    test,
    link,
    value,
    z: ((value - sample.mean) / sample.sd) * capacitySign(test),
    errorZ: errorOfOne / sample.sd,
    sourceId: sample.sourceId,
    recalled: sample.recalled,
    population: sample.population,
    ...(side && { side }),
  };
}
