import { parameter } from "../evidence/parameter.ts";
import type { Goal, Pain, Stage, TrainingAge } from "../person/person.ts";
import type { ProgrammeRequest } from "./programmeRequest.ts";

/**
 * Where the person stands: as stated, else worked out. Calm when the pain of now passes the pain rule and the
 * person's usual level; strength for a trained person with a goal that asks for it; capacity otherwise.
 * Source: parameter "painRule.holdMax"; the stages themselves are a product choice on clinicians' opinion.
 */
export function stageOf(request: Pick<ProgrammeRequest, "stage" | "goal" | "pain" | "person">): Stage {
  if (request.stage) return request.stage;
  if (hurtsMoreThanUsual(request.pain)) return "calm";
  return ASKS_FOR_STRENGTH[request.goal] && trainingAgeOf(request.person.trainingAge) !== "beginner"
    ? "strength"
    : "capacity";
}

const ASKS_FOR_STRENGTH: Readonly<Record<Goal, boolean>> = {
  ease_pain: false,
  sit_better: false,
  strength: true,
  athletic: true,
  physique: true,
};

/** Unknown experience is treated as a beginner's. */
export function trainingAgeOf(stated: TrainingAge | undefined): TrainingAge {
  return stated ?? "beginner";
}

/** Above what the pain rule lets hold, and above what the person usually lives with. */
export function hurtsMoreThanUsual(pain: Pain | undefined): boolean {
  const now = pain?.now ?? 0;
  return now > parameter("painRule.holdMax").value && now > (pain?.usual ?? 0);
}

/** Any pain that the person speaks of. */
export function isInPain(pain: Pain | undefined): boolean {
  return (pain?.now ?? 0) > 0 || (pain?.worst ?? 0) > 0;
}

/** Two to four exercises are enough for a beginner in pain, in the first two weeks. */
export function isStarting(request: Pick<ProgrammeRequest, "person" | "pain" | "weeksSinceStart">): boolean {
  return (
    trainingAgeOf(request.person.trainingAge) === "beginner" &&
    isInPain(request.pain) &&
    request.weeksSinceStart < parameter("starter.weeks").value
  );
}
