import { dayNumber, type LocalDate } from "../calendar.ts";
import { parameter, type ParameterId } from "../evidence/parameter.ts";
import type { ScreeningDue } from "../screening/screeningDue.ts";
import type { ScreeningOutcome } from "../screening/screeningOutcome.ts";
import type { Adherence } from "./adherence.ts";
import { alertTexts } from "./messages.ts";
import type { RelapseWatch } from "./relapseWatch.ts";
import type { Slip } from "./slips.ts";
import type { Trend } from "./trend.ts";
import { DAYS_PER_WEEK } from "./week.ts";

/** How soon a practitioner should act, from not at all to sending on. */
export const ALERT_LEVELS = ["none", "look", "contact", "refer"] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Something that the person, or whoever looks after them, should see. */
export interface Alert {
  readonly id:
    | "referred"
    | "screening_open"
    | "screen_again"
    | "pain_up"
    | "function_down"
    | "missed_sessions"
    | "relapse"
    | "not_improving";
  /** For the practitioner. */
  readonly level: Exclude<AlertLevel, "none">;
  readonly forPerson: string;
  readonly forPractitioner: string;
  readonly parameterIds: readonly ParameterId[];
}

/** What the alerts are drawn from. */
export interface AlertInput {
  readonly today: LocalDate;
  readonly startedOn?: LocalDate;
  readonly screening: ScreeningOutcome;
  readonly screeningDue: ScreeningDue;
  readonly slips: readonly Slip[];
  readonly adherence?: Adherence;
  readonly relapse: RelapseWatch;
  readonly pain: Trend;
}

/** Every alert, the most pressing first. */
export function alertsOf(input: AlertInput): readonly Alert[] {
  return [
    ...ofScreening(input),
    ...input.slips.filter(({ status }) => status === "present").map((slip) => ofSlip(slip, input)),
    ...ofRelapse(input),
    ...ofNoImprovement(input),
  ].toSorted((a, b) => ALERT_LEVELS.indexOf(b.level) - ALERT_LEVELS.indexOf(a.level));
}

/** The highest level of the alerts. */
export function levelOf(alerts: readonly Alert[]): AlertLevel {
  return ALERT_LEVELS.findLast((level) => alerts.some((alert) => alert.level === level)) ?? "none";
}

function ofScreening({ screening, screeningDue }: AlertInput): readonly Alert[] {
  const alerts: Alert[] = [];
  if (screening.kind === "refer") {
    alerts.push({
      id: "referred",
      level: "refer",
      forPerson: screening.where,
      forPractitioner: alertTexts.referred(screening.why),
      parameterIds: [],
    });
  }
  if (screening.kind === "incomplete") {
    alerts.push({ id: "screening_open", level: "look", ...alertTexts.screeningOpen, parameterIds: [] });
  }
  if (screeningDue.due && screening.kind !== "incomplete") {
    const worse = screeningDue.because.some((why) => why === "pain_rise" || why === "leg_symptoms");
    alerts.push({
      id: "screen_again",
      level: worse ? "contact" : "look",
      ...(worse ? alertTexts.screenAgainWorse : alertTexts.screenAgain),
      parameterIds: ["screening.again.painRisePoints", "screening.again.everyDays"],
    });
  }
  return alerts;
}

function ofSlip(slip: Slip, { adherence }: AlertInput): Alert {
  const missed = adherence?.missedInARow ?? 0;
  const onlyMissed = slip.id === "missed_sessions" && missed < parameter("slip.contactMissedInARow").value;
  return {
    id: slip.id,
    level: onlyMissed ? "look" : "contact",
    forPerson: alertTexts.slip[slip.id],
    forPractitioner: slip.because,
    parameterIds: slip.parameterIds,
  };
}

function ofRelapse({ relapse }: AlertInput): readonly Alert[] {
  if (relapse.status !== "rising_again") return [];
  const parameterIds = ["relapse.goodWeeks", "nprs.mdc"] as const;
  return [{ id: "relapse", level: "look", ...alertTexts.relapse, parameterIds }];
}

/** Weeks on the plan, pain still above what the pain rule lets go, and no fall to be seen. */
function ofNoImprovement({ startedOn, today, pain }: AlertInput): readonly Alert[] {
  const wanted = parameter("screening.notImproving.noBetterWeeks").value;
  if (startedOn === undefined || pain.latest === undefined) return [];
  const weeks = (dayNumber(today) - dayNumber(startedOn)) / DAYS_PER_WEEK;
  const stillSore = pain.latest.value > parameter("painRule.goMax").value;
  if (weeks < wanted || !stillSore || pain.status === "falling" || pain.perWeek === undefined) return [];
  return [
    {
      id: "not_improving",
      level: "contact",
      ...alertTexts.notImproving(wanted),
      parameterIds: ["screening.notImproving.noBetterWeeks", "painRule.goMax"],
    },
  ];
}
