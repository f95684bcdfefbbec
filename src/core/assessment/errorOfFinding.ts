import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { SourceId } from "../evidence/source.ts";
import type { TestId } from "../person/testId.ts";
import type { MeasurementError } from "./finding.ts";
import { unitOf } from "./subject.ts";
import type { TestError } from "./testError.ts";

/** The error of a finding over a test: `value` in the unit of the test. */
export function errorOfTest(test: TestId, error: TestError, value: number): MeasurementError {
  return {
    kind: error.known ? "known" : "assumed",
    value,
    unit: unitOf(test),
    basis: error.parameterIds.join(", "),
  };
}

/** Where the numbers of these parameters come from, each once, in their order. */
export function sourcesOf(ids: readonly ParameterId[]): readonly (SourceId | "product_choice")[] {
  return [...new Set(ids.map((id) => parameter(id).sourceId))];
}
