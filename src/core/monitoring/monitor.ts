import { dateOfDay, dayNumber, type LocalDate } from "../calendar.ts";
import type { OutcomeValue } from "../assessment/assessment.ts";
import { parameter } from "../evidence/parameter.ts";
import type { LogSummary, WindowSummary } from "../log/logSummary.ts";
import type { StrengthTrend } from "../log/strengthTrend.ts";
import type { TrainingLog } from "../log/trainingLog.ts";
import type { Measurement } from "../person/person.ts";
import { screeningDue, type ScreeningDue } from "../screening/screeningDue.ts";
import type { ScreeningOutcome } from "../screening/screeningOutcome.ts";
import type { PainCheck } from "../session/painCheck.ts";
import type { MovedDays } from "../session/movedDays.ts";
import type { PlannedWeek } from "../session/session.ts";
import { adherence, type Adherence } from "./adherence.ts";
import { alertsOf, levelOf, type Alert, type AlertLevel } from "./alerts.ts";
import { relapseWatch, type RelapseWatch } from "./relapseWatch.ts";
import { retests, type Retest } from "./retests.ts";
import { functionDown, missedSessions, painUp, type Slip } from "./slips.ts";
import { trendOf, type DatedValue, type Trend } from "./trend.ts";

/** All that monitoring looks at. */
export interface MonitoringInput {
  readonly today: LocalDate;
  /** The plan in force and since when; absent before the first. */
  readonly plan?: {
    readonly week: PlannedWeek;
    readonly startedOn: LocalDate;
    /** Planned days that are done on another date. */
    readonly moved?: MovedDays;
  };
  readonly log: TrainingLog;
  readonly summary: LogSummary;
  readonly painChecks: readonly PainCheck[];
  readonly outcomes: readonly OutcomeValue[];
  readonly measurements: readonly Measurement[];
  readonly screening: ScreeningOutcome;
  /** When the emergency questions were last all answered. */
  readonly screenedOn?: LocalDate;
  readonly newLegSymptomsOn: readonly LocalDate[];
}

/** How it goes. */
export interface Monitoring {
  readonly pain: Trend;
  /** Function measures with a trend, by measure. */
  readonly functions: readonly { readonly measure: string; readonly trend: Trend }[];
  /** Of exercises trained lately, those done most first. */
  readonly strength: readonly { readonly exercise: string; readonly trend: StrengthTrend }[];
  /** Back against front in the last weeks, as the log counts it. */
  readonly balance?: WindowSummary["ratios"]["backToFront"];
  readonly adherence?: Adherence;
  readonly slips: readonly Slip[];
  readonly relapse: RelapseWatch;
  readonly retests: readonly Retest[];
  readonly screeningDue: ScreeningDue;
  readonly alerts: readonly Alert[];
  /** The highest of the alerts, for a practitioner's list. */
  readonly level: AlertLevel;
}

/** Looks at everything that was logged and said, and names what changed, what is due and who should look. */
export function monitor(input: MonitoringInput): Monitoring {
  const { today, plan, summary } = input;
  const pains = painReports(input);
  const pain = trendOf(pains, today, parameter("nprs.mdc").value);
  const trained = input.log.workouts.map(({ startedAt }) => dateOfDay(dayNumber(startedAt)));
  const kept = plan && adherence(plan.week, plan.startedOn, trained, today, plan.moved);
  const slips = [
    ...(kept ? [missedSessions(kept)] : []),
    painUp(pains, today),
    functionDown(input.outcomes, today),
  ];
  const relapse = relapseWatch(pains, today);
  const due = screeningDue(
    {
      ...(input.screenedOn && { screenedOn: input.screenedOn }),
      pains: pains.map(({ on, value }) => ({ on, now: value })),
      newLegSymptomsOn: input.newLegSymptomsOn,
    },
    today,
  );
  const alerts = alertsOf({
    today,
    screening: input.screening,
    screeningDue: due,
    slips,
    relapse,
    pain,
    ...(plan && { startedOn: plan.startedOn }),
    ...(kept && { adherence: kept }),
  });
  const balance = summary.windows[0]?.ratios.backToFront;
  return {
    pain,
    functions: functionTrends(input),
    strength: summary.exercises
      .filter(({ trend }) => trend.days > 0)
      .map(({ exercise, trend }) => ({ exercise, trend })),
    ...(balance && { balance }),
    ...(kept && { adherence: kept }),
    slips,
    relapse,
    retests: retests(input.measurements, today),
    screeningDue: due,
    alerts,
    level: levelOf(alerts),
  };
}

/** Pain of a day: said before sessions, on any day, or as a score. Pain during exercise is another thing. */
function painReports({ painChecks, outcomes }: MonitoringInput): readonly DatedValue[] {
  return [
    ...painChecks.filter(({ moment }) => moment !== "during").map(({ on, pain }) => ({ on, value: pain })),
    ...outcomes.filter(({ measure }) => measure === "nprs").map(({ at, value }) => ({ on: at, value })),
  ];
}

function functionTrends({ outcomes, today }: MonitoringInput): Monitoring["functions"] {
  const matters = { psfs: "psfs.mdcMean", rmdq: "rmdq.mdc" } as const;
  return (["psfs", "rmdq"] as const).flatMap((measure) => {
    const scores = outcomes.filter((each) => each.measure === measure);
    if (scores.length === 0) return [];
    const values = scores.map(({ at, value }) => ({ on: at, value }));
    return [{ measure, trend: trendOf(values, today, parameter(matters[measure]).value) }];
  });
}
