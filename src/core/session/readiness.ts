import { parameter } from "../evidence/parameter.ts";
import { exercise as exerciseOf } from "../exercise/catalogue.ts";
import type { Decision } from "./decision.ts";
import type { DoneSessions } from "./doneSessions.ts";
import { easyWeekDue, fullWeeksInARow } from "./easyWeek.ts";
import { loadAtLeast, loadAtMost, loadsOnOffer } from "./loadStock.ts";
import { painTexts, progressTexts, sessionTexts } from "./messages.ts";
import { usualPain, type UsualPain } from "./painCheck.ts";
import { painBand, type PainBand } from "./painRule.ts";
import type { PlannedWeek, SessionDay } from "./session.ts";

/** How the person comes into the session. */
export interface Readiness {
  readonly usual: UsualPain;
  readonly band: PainBand;
  readonly easyWeek: boolean;
  readonly noRise?: string;
  readonly notes: readonly string[];
}

/** What pain of today, screening and the weeks before let happen. */
export function readinessOf(day: SessionDay, week: PlannedWeek, done: DoneSessions): Readiness {
  const usual = usualPain(day.person.pain, day.painChecks, day.on);
  const now =
    day.painChecks.findLast(({ on, moment }) => on === day.on && moment === "before")?.pain ??
    day.person.pain?.now;
  const band = now === undefined ? "go" : painBand(now, usual.level);
  const trainsHard = day.person.stage === "strength" || day.person.stage === "power";
  const easyWeek = trainsHard && easyWeekDue(done, week, day.on);
  const painNote =
    band === "go" || now === undefined
      ? undefined
      : band === "cut"
        ? painTexts.nowHigh(now)
        : painTexts.nowRaised(now);
  const easyNote = easyWeek ? progressTexts.easyWeek(fullWeeksInARow(done, week, day.on)) : undefined;
  const gentleNote = day.person.gentle ? sessionTexts.gentle : undefined;
  const noRise = painNote ?? gentleNote ?? easyNote;
  return {
    usual,
    band,
    easyWeek,
    ...(noRise !== undefined && { noRise }),
    notes: [painNote, gentleNote, easyNote].filter((note) => note !== undefined),
  };
}

/** Fewer sets and less load where pain of today or an easy week asks for it. */
export function lightened(decision: Decision, readiness: Readiness, day: SessionDay): Decision {
  const painful = readiness.band === "cut";
  if ((!painful && !readiness.easyWeek) || decision.to.sets === 0) return decision;
  const setsShare = painful
    ? parameter("flare.setsPercent").value / 100
    : 1 - parameter("deload.setsCutPercent").value / 100;
  const loadShare = 1 - parameter(painful ? "painRule.cutPercent" : "deload.loadWithinPercent").value / 100;
  const sets = Math.max(1, Math.round(decision.to.sets * setsShare));
  const offer = loadsOnOffer(exerciseOf(decision.to.exercise), day.person.usableKit, day.stock);
  // pain asks for less, an easy week for about as much
  const choose = painful ? loadAtMost : loadAtLeast;
  const load =
    decision.to.loadKg === undefined ? undefined : choose(decision.to.loadKg * loadShare, offer)?.loadKg;
  const used = painful
    ? (["painRule.holdMax", "flare.setsPercent", "painRule.cutPercent"] as const)
    : (["deload.everyWeeksHigh", "deload.setsCutPercent", "deload.loadWithinPercent"] as const);
  return {
    ...decision,
    kind: painful ? "regress" : "deload",
    what: "sets",
    to: { ...decision.to, sets, ...(load !== undefined && { loadKg: load }) },
    because: readiness.noRise ?? decision.because,
    parameterIds: used,
    sourceIds: [...new Set(used.map((id) => parameter(id).sourceId))],
    borrowed: painful,
  };
}
