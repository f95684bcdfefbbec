import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Goal } from "../../core/person/person.ts";
import type { Answer, QuestionId } from "../../core/screening/question.ts";
import { EMERGENCY_IDS } from "../../core/screening/question.ts";
import { keptState } from "../../platform/keptState.ts";
import { useKept } from "../app/useKept.ts";
import { startSession } from "../session/session.ts";
import { localNow } from "../app/today.ts";
import { AboutYou } from "./AboutYou.tsx";
import { EmergencyQuestions } from "./EmergencyQuestions.tsx";
import { PainNow } from "./PainNow.tsx";
import { PlanView } from "./PlanView.tsx";
import { ScreeningSheetView } from "./ScreeningSheetView.tsx";
import { NO_ANSWERS, planOf, screeningOf, type StartAnswers } from "./startAnswers.ts";
import "../history/history.css";
import "../report/report.css";
import "./start.css";

type Step = "pain" | "emergency" | "about" | "plan";

/** From the first question to the first movement. An emergency answer stops everything at once. */
export function StartPage({ today, goal }: { readonly today: string; readonly goal: Goal }) {
  const [kept, keep] = useKept<StartAnswers>("start", { ...NO_ANSWERS, goal }, "atOnce");
  return kept && <StartSteps today={today} answers={{ ...kept, goal }} keep={keep} />;
}

interface StartStepsProps {
  readonly today: string;
  readonly answers: StartAnswers;
  readonly keep: (answers: StartAnswers) => Promise<void>;
}

function StartSteps({ today, answers, keep }: StartStepsProps) {
  const { goal } = answers;
  const aches = goal === "ease_pain";
  const answeredToday =
    answers.answeredOn === today && EMERGENCY_IDS.every((id) => answers.screening[id] !== undefined);
  const painTold = !aches || answers.painNow !== undefined;
  // who comes back on the same day finds the plan again
  const [at, setStep] = useState<Step>(() =>
    answeredToday && painTold ? "plan" : aches ? "pain" : "emergency",
  );
  const navigate = useNavigate();
  // each step begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [at]);

  const outcome = screeningOf(answers, today);
  const stops = outcome.kind === "refer" && outcome.effect !== "limited_plan";
  const answer = (id: QuestionId, value: Answer) =>
    void keep({ ...answers, answeredOn: today, screening: { ...answers.screening, [id]: value } });

  if (stops) {
    // taking back keeps the other answers: only what stopped is asked again
    const undo = () => {
      const stopping = new Set<string>(outcome.reasons.map(({ id }) => id));
      const screening = Object.fromEntries(
        Object.entries(answers.screening).filter(([id]) => !stopping.has(id)),
      );
      setStep("emergency");
      void keep({ ...answers, screening });
    };
    return <ScreeningSheetView outcome={outcome} onBack={undo} />;
  }

  switch (at) {
    case "pain":
      return (
        <PainNow
          answers={answers}
          onChange={(next) => void keep(next)}
          onDone={() => setStep(answeredToday ? "about" : "emergency")}
        />
      );
    case "emergency":
      return <EmergencyQuestions answers={answers} onAnswer={answer} onDone={() => setStep("about")} />;
    case "about":
      return (
        <AboutYou answers={answers} onChange={(next) => void keep(next)} onDone={() => setStep("plan")} />
      );
    case "plan": {
      const plan = planOf(answers, today);
      if (plan.kind !== "starter")
        return <ScreeningSheetView outcome={outcome} onBack={() => setStep("emergency")} />;
      const start = async () => {
        const now = new Date();
        const session = startSession(plan.exercises, localNow(now), now.getTime(), answers.painNow);
        await (await keptState()).put("session", session);
        await navigate({ to: "/session" });
      };
      return (
        <PlanView
          plan={plan}
          onStart={() => void start()}
          onChange={() => {
            setStep(aches ? "pain" : "emergency");
            void keep({ ...NO_ANSWERS, goal });
          }}
        />
      );
    }
  }
}
