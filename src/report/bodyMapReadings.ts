import { parameter } from "../core/evidence/parameter.ts";
import type { Side } from "../core/log/trainingLog.ts";
import type { MuscleReading } from "../figure/bodyMap.ts";
import type { BalanceReport, MuscleFinding } from "./balanceReport.ts";
import { isBlind } from "./leastTrained.ts";
import type { ReportMessages } from "./messages.ts";

/**
 * What the body map shows of a report: weekly sets a muscle, full colour at the figure that plans build up to
 * (10 sets a week). Sides are told apart where their sets differ by at least half a set a week. A muscle without
 * sets has no data, instead of "nothing", where most of the work is of unknown exercises.
 */
export function bodyMapReadings(report: BalanceReport, words: ReportMessages): readonly MuscleReading[] {
  return report.muscles.flatMap((muscle): MuscleReading[] => {
    const weeks = report.window.weeksObserved;
    const left = muscle.leftSets / weeks;
    const right = muscle.rightSets / weeks;
    if (Math.abs(left - right) < LEAST_SHOWN_DIFFERENCE) {
      return [reading(report, muscle, muscle.setsPerWeek, undefined, words)];
    }
    return [reading(report, muscle, left, "left", words), reading(report, muscle, right, "right", words)];
  });
}

/** Half a set a week: what a glance can be asked to care about. A product choice. */
const LEAST_SHOWN_DIFFERENCE = 0.5;

function reading(
  report: BalanceReport,
  muscle: MuscleFinding,
  setsPerWeek: number,
  side: Side | undefined,
  words: ReportMessages,
): MuscleReading {
  const about = { muscle: muscle.muscle, ...(side === undefined ? {} : { side }) };
  if (setsPerWeek === 0 && isBlind(report.window))
    return { ...about, value: undefined, caption: words.map.cannotTell };
  const value = Math.min(1, setsPerWeek / parameter("sets.weeklyBuild").value);
  if (setsPerWeek > 0) return { ...about, value, caption: words.setsPerWeek(setsPerWeek) };
  const caption =
    muscle.stabiliserSets > 0 ? words.map.steadied(words.sets(muscle.stabiliserSets)) : words.map.nothing;
  return { ...about, value, caption };
}
