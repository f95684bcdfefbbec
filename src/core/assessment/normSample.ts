import { parameter } from "../evidence/parameter.ts";
import type { SourceId } from "../evidence/source.ts";
import { TEST_NORMS, type TestNorm } from "../evidence/testNorms.ts";
import type { TestId } from "../person/testId.ts";

/** Mean and spread of one test in one sample; samples are compared, never mixed. */
export interface NormSample {
  readonly test: TestId;
  readonly sourceId: SourceId;
  readonly mean: number;
  /** On the side of less capacity, where the sample is skewed. */
  readonly sd: number;
  /** Results with less capacity than this are low in this sample. */
  readonly low: number;
  readonly population: string;
  /** Recalled, not read: it is used and said to be, and no citation stands beside it. */
  readonly recalled: boolean;
}

/** Samples that only guide, each with the reason. They decide nothing. */
const GUIDE_ONLY: Readonly<Record<SourceId, string>> = {
  kaur_2021: "the paper was not read, and its times lie far from those of other samples",
  lein_2022: "far above other samples",
  indian_chair_stand: "far below other samples",
  st_catherine_dpt: "a student project over all ages together",
  warden_2022: "only the peak of its curve was read",
};

/** Tests in which less is more: seconds for five stands. */
const LESS_IS_MORE: readonly TestId[] = ["sts_5x"];

/** From the 25th to the 75th percentile in standard deviations of a normal distribution. */
const QUARTILES_SD = 1.349;
/** From the median to the 5th percentile. */
const TAIL_SD = 1.645;

/** -1 for a test in which less is more, else 1. */
export function capacitySign(test: TestId): 1 | -1 {
  return LESS_IS_MORE.includes(test) ? -1 : 1;
}

/**
 * The samples that reach a person, in the order of the table: same test, of their sex or of both, their age
 * within a span of at most "norm.maxAgeSpanY", and with a spread. Left and right (or dominant and other) of one
 * sample are taken together. Empty where age or sex is not known and needed, or nothing reaches them.
 */
export function normSamples(
  test: TestId,
  ageY: number | undefined,
  sex: "f" | "m" | undefined,
): readonly NormSample[] {
  if (ageY === undefined) return [];
  const rows = (NORMS_BY_TEST.get(test) ?? []).filter((row) => reaches(row, ageY, sex));
  return [...new Set(rows.map((row) => row.sourceId))].flatMap(
    (sourceId) =>
      sampleOf(
        test,
        sourceId,
        rows.filter((row) => row.sourceId === sourceId),
      ) ?? [],
  );
}

/** Is there any sample of this test for this age, if the sex were known? */
export function hasNormFor(test: TestId, ageY: number | undefined): boolean {
  return normSamples(test, ageY, "f").length > 0 || normSamples(test, ageY, "m").length > 0;
}

/** A line below which a sample calls a result low, where it gives no spread. */
export interface NormCutoff {
  readonly sourceId: SourceId;
  readonly low: number;
  readonly population: string;
  readonly recalled: boolean;
}

/** The printed cut-offs that reach a person, for tests whose samples give no spread. */
export function normCutoffs(
  test: TestId,
  ageY: number | undefined,
  sex: "f" | "m" | undefined,
): readonly NormCutoff[] {
  if (ageY === undefined) return [];
  return (NORMS_BY_TEST.get(test) ?? [])
    .filter((row) => row.stat === "cutoff" && reaches(row, ageY, sex))
    .map((row) => ({
      sourceId: row.sourceId,
      low: row.value,
      population: populationOf(row),
      recalled: row.confidence === "recalled",
    }));
}

const NORMS_BY_TEST: ReadonlyMap<string, readonly TestNorm[]> = new Map(
  [...new Set(TEST_NORMS.map((row) => row.test))].map((test) => [
    test,
    TEST_NORMS.filter((row) => row.test === test),
  ]),
);

function reaches(row: TestNorm, ageY: number, sex: "f" | "m" | undefined): boolean {
  if (row.sourceId in GUIDE_ONLY) return false;
  const { ageMin, ageMax } = row;
  if (ageMin === undefined || ageMax === undefined || ageY < ageMin || ageY > ageMax) return false;
  if (ageMax - ageMin > parameter("norm.maxAgeSpanY").value) return false;
  return row.sex === "all" || row.sex.toLowerCase() === sex;
}

function sampleOf(test: TestId, sourceId: SourceId, rows: readonly TestNorm[]): NormSample | undefined {
  const sign = capacitySign(test);
  const shape = meanAndSpread(rows) ?? quartiles(rows) ?? tails(rows);
  const first = rows[0];
  if (!shape || !first) return undefined;
  const lowBelow = parameter("norm.lowBelowSd").value;
  return {
    test,
    sourceId,
    mean: shape.mean,
    sd: shape.sd,
    low: shape.mean - sign * lowBelow * shape.sd,
    population: populationOf(first),
    recalled: shape.from.every((row) => row.confidence === "recalled"),
  };
}

function populationOf(row: TestNorm): string {
  return (row.population ?? "population not stated").replaceAll("LBP", "back pain");
}

interface Shape {
  /** The rows that were used. */
  readonly from: readonly TestNorm[];
  readonly mean: number;
  readonly sd: number;
}

function meanAndSpread(rows: readonly TestNorm[]): Shape | undefined {
  const found = rows.filter((row) => row.stat === "mean" && row.sd !== undefined);
  if (found.length === 0) return undefined;
  return {
    from: found,
    mean: meanOf(found.map((row) => row.value)),
    sd: meanOf(found.map((row) => row.sd ?? 0)),
  };
}

function quartiles(rows: readonly TestNorm[]): Shape | undefined {
  const p25 = rowOf(rows, "p25");
  const p75 = rowOf(rows, "p75");
  if (!p25 || !p75) return undefined;
  const sd = Math.abs(p75.value - p25.value) / QUARTILES_SD;
  return { from: [p25, p75], mean: (p25.value + p75.value) / 2, sd };
}

function tails(rows: readonly TestNorm[]): Shape | undefined {
  const p5 = rowOf(rows, "p5");
  const p50 = rowOf(rows, "p50");
  if (!p5 || !p50) return undefined;
  return { from: [p5, p50], mean: p50.value, sd: Math.abs(p50.value - p5.value) / TAIL_SD };
}

function rowOf(rows: readonly TestNorm[], stat: string): TestNorm | undefined {
  return rows.find((row) => row.stat === stat);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
