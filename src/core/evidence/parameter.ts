import { ASSESSMENT_PARAMETERS } from "./parameters/assessment.ts";
import { DOSE_PARAMETERS } from "./parameters/dose.ts";
import { DOSING_PARAMETERS } from "./parameters/dosing.ts";
import { OUTCOME_PARAMETERS } from "./parameters/outcome.ts";
import type { ParameterFacts } from "./parameters/parameterFacts.ts";
import { PROGRAMME_PARAMETERS } from "./parameters/programme.ts";
import { PROGRESS_PARAMETERS } from "./parameters/progress.ts";
import { SCREENING_PARAMETERS } from "./parameters/screening.ts";
import { TEST_ERROR_PARAMETERS } from "./parameters/testError.ts";

const FACTS = {
  ...SCREENING_PARAMETERS,
  ...ASSESSMENT_PARAMETERS,
  ...TEST_ERROR_PARAMETERS,
  ...OUTCOME_PARAMETERS,
  ...DOSING_PARAMETERS,
  ...DOSE_PARAMETERS,
  ...PROGRAMME_PARAMETERS,
  ...PROGRESS_PARAMETERS,
} as const;

/** "painRule.goMax": the rule or test it serves, then what it is, with its unit where the name would not tell. */
export type ParameterId = keyof typeof FACTS;

/** A number that a rule uses, with where it comes from. */
export interface Parameter extends ParameterFacts {
  readonly id: ParameterId;
}

/** Every parameter id, in the order of the tables. */
export const PARAMETER_IDS = Object.keys(FACTS) as readonly ParameterId[];

/** The parameter of that id. Throws RangeError on an unknown id. */
export function parameter(id: ParameterId): Parameter {
  const facts: ParameterFacts | undefined = FACTS[id];
  if (!facts) throw new RangeError(`parameter: unknown id ${JSON.stringify(id)}`);
  return { id, ...facts };
}
