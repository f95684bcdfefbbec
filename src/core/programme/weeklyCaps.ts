import type { MuscleId } from "../anatomy/muscle.ts";
import { COUNTED_MUSCLES } from "../anatomy/muscles.ts";
import { parameter } from "../evidence/parameter.ts";
import type { LogSummary } from "../log/logSummary.ts";
import { LOG_PARAMETERS } from "../log/parameters.ts";
import { keptSetsOf } from "./keptRoutine.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";
import { trainingAgeOf } from "./stageOf.ts";

/**
 * The most sets a week that each muscle may get. With a log: a modest rise on the last weeks, from a floor that
 * lets a neglected muscle begin. Without one: what is built up to, and the full cap only for the trained. A routine
 * that is kept is never cut, only not added to beyond these.
 * Source: parameters "sets.weeklyCap", "sets.weeklyBuild", "volume.weeklyRisePercent", "planner.capRiseFloorSets".
 */
export function weeklyCaps(request: ProgrammeRequest): ReadonlyMap<MuscleId, number> {
  const most = parameter("sets.weeklyCap").value;
  const beginner = trainingAgeOf(request.person.trainingAge) === "beginner";
  const untold = beginner ? parameter("sets.weeklyBuild").value : most;
  const floor = parameter("planner.capRiseFloorSets").value;
  const rise = 1 + parameter("volume.weeklyRisePercent").value / PERCENT;
  const lately = latelySetsPerWeek(request.history);
  const kept = keptSetsOf(request.keep);
  return new Map(
    COUNTED_MUSCLES.map(({ id }) => {
      const now = lately?.get(id);
      const cap = now === undefined ? untold : Math.min(most, Math.max(floor, now * rise));
      return [id, Math.max(cap, kept.get(id) ?? 0)];
    }),
  );
}

const PERCENT = 100; // not clinical: percent

/** Sets a week of the log's shortest window, where enough of it is known. */
function latelySetsPerWeek(history: LogSummary | undefined): ReadonlyMap<MuscleId, number> | undefined {
  const window = history?.windows[0];
  if (!window || window.coverage.countedSets < LOG_PARAMETERS.ratioMinSets.value) return undefined;
  if (window.coverage.unmatchedShare > LOG_PARAMETERS.ratioMaxUnmatchedShare.value) return undefined;
  return new Map(window.muscles.map(({ muscle, setsPerWeek }) => [muscle, setsPerWeek]));
}
