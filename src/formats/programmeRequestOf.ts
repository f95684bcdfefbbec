import type { AssessmentInput } from "../core/assessment/assessment.ts";
import type { Finding } from "../core/assessment/finding.ts";
import { planRequest } from "../core/loopRecord.ts";
import type { ProgrammeRequest } from "../core/programme/programmeRequest.ts";
import { loopRecord } from "./loopRecord.ts";
import type { PersonFile } from "./personFile.ts";

/** What the planner needs of a person file: what assessment saw, what it found, and what the person wants. */
export function programmeRequestOf(
  file: PersonFile,
  input: AssessmentInput,
  findings: readonly Finding[],
): ProgrammeRequest {
  const record = loopRecord(file, input.today, { workouts: [], measurements: [] });
  return planRequest(record, { screening: input.screening, findings }, input.conditions, input.history);
}
