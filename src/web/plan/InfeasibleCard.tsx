import { Button } from "@mantine/core";
import { useMemo } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { KIT } from "../../core/exercise/kit.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import type { Conflict } from "../../core/programme/programme.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import { smallestChange, withChange, type SmallestChange } from "../../core/programme/smallestChange.ts";
import { planMessages } from "../messages/plan.en.ts";
import { weekdayName } from "./dayText.ts";
import { wishesOf, type PlanWishes } from "./planWishes.ts";

interface InfeasibleCardProps {
  /** With the wishes that cannot be met. */
  readonly request: ProgrammeRequest;
  readonly conflict: readonly Conflict[];
  readonly relaxation: string;
  readonly onApply: (wishes: PlanWishes) => void;
  readonly onLeave: () => void;
}

/** Names what cannot be met together, and makes the smallest change that helps with one tap. */
export function InfeasibleCard({ request, conflict, relaxation, onApply, onLeave }: InfeasibleCardProps) {
  const words = planMessages.infeasible;
  const change = useMemo(() => smallestChange(request, conflict), [request, conflict]);
  return (
    <section className="card strong" aria-labelledby="plan-infeasible">
      <div role="alert">
        <h2 id="plan-infeasible">{words.title}</h2>
      </div>
      <ul className="plain">
        {conflict.map(({ constraint, because }) => (
          <li key={constraint}>{say(because)}</li>
        ))}
      </ul>
      <p>
        {change && `${words.smallest} `}
        {say(relaxation)}
      </p>
      <p className="row">
        {change && (
          <Button size="md" onClick={() => onApply(wishesOf(withChange(request, change)))}>
            {changeText(change)}
          </Button>
        )}
        <Button variant="default" size="md" onClick={onLeave}>
          {planMessages.change.cancel}
        </Button>
      </p>
    </section>
  );
}

function changeText(change: SmallestChange): string {
  const { apply } = planMessages.infeasible;
  switch (change.kind) {
    case "minutes":
      return apply.minutes(change.minutes);
    case "weekdays":
      return apply.days(
        new Intl.ListFormat(spokenLanguage()).format(change.weekdays.map((day) => weekdayName(day))),
      );
    case "kit":
      return apply.kit(say(KIT.find(({ id }) => id === change.kit)?.name ?? change.kit));
    case "like":
      return apply.like(say(findExercise(change.exercise)?.name ?? change.exercise));
  }
}
