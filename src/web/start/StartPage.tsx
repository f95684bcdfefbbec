import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Goal } from "../../core/person/person.ts";
import { EMERGENCY_IDS, type Question } from "../../core/screening/question.ts";
import { screeningDue } from "../../core/screening/screeningDue.ts";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import type { FieldsOf } from "../../sync/recordTypes.ts";
import { ME, useProfile, type ProfileFields } from "../data/me.ts";
import { records } from "../data/records.ts";
import { askedAnswers, stopsAll, withoutReasons } from "../screen/askedAnswers.ts";
import { letterFacts, OutcomeView } from "../screen/OutcomeView.tsx";
import { SafetyQuestions } from "../screen/SafetyQuestions.tsx";
import { keepAnswers, screeningOutcome, useNewestScreening } from "../screen/useScreening.ts";
import { AboutYou } from "./AboutYou.tsx";
import { beginStarter } from "./beginStarter.ts";
import { PainNow } from "./PainNow.tsx";
import { PlanView } from "./PlanView.tsx";
import { starterFor } from "./starterFor.ts";
import { Button } from "@mantine/core";
import { screenMessages } from "../messages/screen.en.ts";
import "../history/history.css";
import "./start.css";

type Step = "pain" | "emergency" | "about" | "plan";

/** From the first question to the first movement. An emergency answer stops everything at once. */
export function StartPage({ today, goal }: { readonly today: string; readonly goal: Goal }) {
  const profile = useProfile();
  const newest = useNewestScreening();
  if (!profile || newest === undefined) return null;
  return <StartSteps today={today} goal={goal} profile={profile} newest={newest ?? undefined} />;
}

interface StartStepsProps {
  readonly today: string;
  readonly goal: Goal;
  readonly profile: ProfileFields;
  readonly newest: FieldsOf<"screening"> | undefined;
}

const isEmergency = ({ group }: Question): boolean => group === "emergency";

function StartSteps({ today, goal, profile, newest }: StartStepsProps) {
  const aches = goal === "ease_pain";
  const due = screeningDue(
    { pains: [], newLegSymptomsOn: [], ...(newest && { screenedOn: newest.answeredOn }) },
    today,
  );
  const asked = askedAnswers(newest, due, today);
  const safe = EMERGENCY_IDS.every((id) => asked.answers[id] !== undefined);
  const painTold = !aches || profile.painNowOn === today;
  // who comes back on the same day finds the plan again
  const [at, setStep] = useState<Step>(() =>
    safe && painTold && profile.goal === goal && profile.minutesPerSession !== undefined
      ? "plan"
      : aches
        ? "pain"
        : "emergency",
  );
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  // each step begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [at]);

  const outcome = screeningOutcome(profile, asked, today);
  if (stopsAll(outcome)) {
    // taking back keeps the other answers: only what stopped is asked again
    const undo = () => {
      setStep("emergency");
      void keepAnswers(asked.answeredOn, withoutReasons(asked.answers, outcome));
    };
    return (
      <OutcomeView outcome={outcome} facts={letterFacts(profile, today)}>
        <Button variant="default" onClick={undo}>
          {screenMessages.outcome.mistake}
        </Button>
      </OutcomeView>
    );
  }

  switch (at) {
    case "pain":
      return (
        <PainNow
          now={profile.painNowOn === today ? profile.painNow : undefined}
          regions={profile.painRegions ?? []}
          onDone={(painNow, painRegions) =>
            void keepPain(goal, painNow, painRegions, today).then(() => setStep(safe ? "about" : "emergency"))
          }
        />
      );
    case "emergency":
      return safe ? (
        <AboutStep goal={goal} profile={profile} onDone={() => setStep("plan")} />
      ) : (
        <SafetyQuestions
          answers={asked.answers}
          only={isEmergency}
          keep={(answers) => keepAnswers(asked.answeredOn, answers)}
          onBack={() => (aches ? setStep("pain") : void navigate({ to: "/" }))}
        />
      );
    case "about":
      return <AboutStep goal={goal} profile={profile} onDone={() => setStep("plan")} />;
    case "plan": {
      const plan = starterFor(profile, asked, outcome, today);
      if (plan.kind !== "starter") {
        return (
          <OutcomeView outcome={outcome} facts={letterFacts(profile, today)}>
            <Button variant="default" onClick={() => setStep("emergency")}>
              {screenMessages.outcome.mistake}
            </Button>
          </OutcomeView>
        );
      }
      const begin = async () => {
        setBusy(true);
        await navigate({ to: await beginStarter(plan, allowance(outcome), profile, today) });
      };
      return (
        <PlanView
          plan={plan}
          busy={busy}
          onStart={() => void begin()}
          onChange={() => setStep(aches ? "pain" : "about")}
        />
      );
    }
  }
}

function AboutStep({
  goal,
  profile,
  onDone,
}: {
  readonly goal: Goal;
  readonly profile: ProfileFields;
  readonly onDone: () => void;
}) {
  return <AboutYou profile={profile} onDone={(told) => void keepProfile({ ...told, goal }).then(onDone)} />;
}

async function keepProfile(fields: ProfileFields): Promise<void> {
  await (await records()).change([{ kind: "profile", id: ME, fields }]);
}

/** Pain as it is at the start: part of the profile, and the first of the pain checks. */
async function keepPain(
  goal: Goal,
  painNow: number,
  painRegions: NonNullable<ProfileFields["painRegions"]>,
  today: string,
): Promise<void> {
  await (
    await records()
  ).change([
    { kind: "profile", id: ME, fields: { goal, painNow, painRegions, painNowOn: today } },
    { kind: "painCheck", id: `start-${today}`, fields: { on: today, moment: "day", pain: painNow } },
  ]);
}
