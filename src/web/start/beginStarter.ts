import type { LocalDate } from "../../core/calendar.ts";
import { starterDays, type StarterPlan } from "../../core/programme/starterPlan.ts";
import type { Allowance } from "../../core/screening/screeningOutcome.ts";
import { ME, type ProfileFields } from "../data/me.ts";
import { records } from "../data/records.ts";
import { noteBegun } from "../welcome/begunHint.ts";

/**
 * Takes the starter plan on: from now on it is the plan in force, and the person has begun. Resolves with where its first
 * session is done, when all is on the disk.
 */
export async function beginStarter(
  plan: StarterPlan,
  allowed: Allowance,
  profile: ProfileFields,
  today: LocalDate,
): Promise<"/train"> {
  await (
    await records()
  ).change([
    { kind: "profile", id: ME, fields: { startedOn: profile.startedOn ?? today } },
    {
      kind: "plan",
      // before every random id: an assessed plan of the same day counts as the newer one
      id: `0-starter-${today}`,
      fields: { startedOn: today, week: { days: starterDays(plan), targets: [] }, allowed },
    },
  ]);
  noteBegun(true);
  return "/train";
}
