import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { TestId } from "../person/testId.ts";

/** From what the error of a test is known. */
type ErrorRow =
  /** Reliability and spread of a sample: the smallest detectable change follows. */
  | { readonly from: "reliability"; readonly icc: ParameterId; readonly sd: ParameterId }
  /** The smallest detectable change itself; between sides another one where it was read. */
  | { readonly from: "change"; readonly mdc: ParameterId; readonly betweenSides?: ParameterId }
  /** A part of the result. */
  | { readonly from: "percent"; readonly percent: ParameterId };

const ROWS: Readonly<Partial<Record<TestId, ErrorRow>>> = {
  sorensen: { from: "reliability", icc: "sorensen.icc", sd: "sorensen.sdS" },
  side_bridge: { from: "reliability", icc: "sideBridge.icc", sd: "sideBridge.sdS" },
  flexor_endurance_60: { from: "reliability", icc: "flexorHold.icc", sd: "flexorHold.sdS" },
  front_plank: { from: "reliability", icc: "frontPlank.icc", sd: "frontPlank.sdS" },
  single_leg_bridge_hold: {
    from: "reliability",
    icc: "singleLegBridge.intraRaterIcc",
    sd: "singleLegBridge.sdS",
  },
  hip_abduction_hold: {
    from: "reliability",
    icc: "hipAbductionHold.intraRaterIcc",
    sd: "hipAbductionHold.sdS",
  },
  single_leg_hamstring_bridge: { from: "change", mdc: "hamstringBridge.assumedErrorReps" },
  trendelenburg: { from: "change", mdc: "pelvicDrop.mdcDeg" },
  single_leg_squat: { from: "change", mdc: "camera.noiseDeg" },
  aslr: { from: "change", mdc: "aslr.sideDifference" },
  ake_9090: { from: "change", mdc: "kneeExtension9090.sideDifferenceDeg" },
  passive_slr: { from: "change", mdc: "straightLegRaise.sideDifferenceDeg" },
  thomas: { from: "change", mdc: "thomas.mdcDeg", betweenSides: "thomas.sideDifferenceDeg" },
  knee_to_wall: {
    from: "change",
    mdc: "kneeToWall.mdcCm",
    betweenSides: "kneeToWall.sideDifferenceMdcCm",
  },
  lat_length: { from: "change", mdc: "latLength.sideDifferenceDeg" },
  hip_ir: { from: "change", mdc: "hipInternalRotation.sideDifferenceDeg" },
  hinge_dowel: { from: "change", mdc: "hinge.assumedErrorDeg" },
  chair_stand_30s: { from: "change", mdc: "chairStand.assumedErrorReps" },
  sts_5x: { from: "change", mdc: "fiveStands.assumedErrorS" },
  single_leg_stance: { from: "percent", percent: "hold.assumedErrorPercent" },
  prone_double_slr: { from: "percent", percent: "hold.assumedErrorPercent" },
  rm_estimate: { from: "percent", percent: "oneRepMax.assumedErrorPercent" },
};

/** How far results of a test differ by error alone. */
export interface TestError {
  /** Half width of the 95 % interval of one result near `value`, in the unit of the test. */
  readonly ofOne: number;
  /** The smallest difference between two results that error does not explain (95 %). */
  readonly ofChange: number;
  /** The same between left and right. */
  readonly ofSides: number;
  /** False where any of it is our own assumption. */
  readonly known: boolean;
  readonly parameterIds: readonly ParameterId[];
}

/** z of a two-sided 95 % interval. */
const Z95 = 1.96;

/**
 * The error of `test` for results near `value` (in the unit of the test); undefined for tests that are only
 * observed. A difference of two results has the square root of 2 times the error of one.
 */
export function testError(test: TestId, value: number): TestError | undefined {
  const row = ROWS[test];
  if (!row) return undefined;
  const parameterIds = parametersOf(row);
  const known = parameterIds.every((id) => parameter(id).sourceId !== "product_choice");
  const ofChange = smallestChange(row, value);
  const ofSides = row.from === "change" && row.betweenSides ? parameter(row.betweenSides).value : ofChange;
  return { ofOne: ofChange / Math.SQRT2, ofChange, ofSides, known, parameterIds };
}

function smallestChange(row: ErrorRow, value: number): number {
  switch (row.from) {
    case "reliability":
      return Z95 * Math.SQRT2 * parameter(row.sd).value * Math.sqrt(1 - parameter(row.icc).value);
    case "change":
      return parameter(row.mdc).value;
    case "percent":
      return (Math.abs(value) * parameter(row.percent).value) / 100;
  }
}

function parametersOf(row: ErrorRow): readonly ParameterId[] {
  switch (row.from) {
    case "reliability":
      return [row.icc, row.sd];
    case "change":
      return row.betweenSides ? [row.mdc, row.betweenSides] : [row.mdc];
    case "percent":
      return [row.percent];
  }
}
