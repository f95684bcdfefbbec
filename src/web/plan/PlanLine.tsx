import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { say } from "../../core/language.ts";
import type { DosedExercise } from "../../core/programme/dosedExercise.ts";
import type { DoseLoad } from "../../core/programme/dose.ts";
import { DOSE_MESSAGES } from "../../core/programme/doseMessages.ts";
import { useUnits } from "../data/useUnits.ts";
import { ExerciseThumbnail } from "../figure/ExerciseThumbnail.tsx";
import { LineForms } from "../exercise/LineForms.tsx";
import { planMessages } from "../messages/plan.en.ts";
import type { SwapContext } from "./SwapChoice.tsx";
import { WhyView } from "./WhyView.tsx";

const SwapChoice = lazy(() => import("./SwapChoice.tsx"));

interface PlanLineProps {
  readonly line: DosedExercise;
  /** Absent where nothing can be swapped: a week that is only offered. */
  readonly swap?: SwapContext;
}

/** One exercise of a day: picture, dose and load; opened, why it is there, its easier and harder form, and what ends it. */
export function PlanLine({ line, swap }: PlanLineProps) {
  const words = planMessages.line;
  const { dose } = line;
  const units = useUnits();
  const [swapping, setSwapping] = useState(false);
  const [opened, setOpened] = useState(false);
  return (
    <li className="plan-line">
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>
          <ExerciseThumbnail exercise={line.exercise} />
          <span>
            <strong>{say(line.name)}</strong>
            <span className="dose">{DOSE_MESSAGES.sets(dose, line.extraSets)}</span>
            <span className="soft small">
              {line.kept ? words.kept : shortLoad(dose.load, units.showMass)}
              {line.leadSide && ` · ${words.lead(line.leadSide)}`}
            </span>
          </span>
        </summary>
        {opened && (
          <div className="line-more">
            <h4>{words.why}</h4>
            {line.why.map((why) => (
              <WhyView key={why.because} why={why} />
            ))}
            <h4>{words.how}</h4>
            {dose.load.kind !== "body" && <p>{DOSE_MESSAGES.load(dose.load, units.showMass)}</p>}
            <p>
              {[
                ...(dose.rir ? [DOSE_MESSAGES.reserve(dose.rir)] : []),
                ...(dose.tempo ? [DOSE_MESSAGES.tempo(dose.tempo)] : []),
                ...(dose.sets > 1 ? [DOSE_MESSAGES.rest(dose.restS)] : []),
              ].join(", ")}
            </p>
            <ul className="plain">
              {line.cues.map((cue) => (
                <li key={cue}>{say(cue)}</li>
              ))}
            </ul>
            {line.changes.length > 0 && (
              <>
                <h4>{words.changes}</h4>
                {line.changes.map(({ condition, text }) => (
                  <p key={condition}>{say(text)}</p>
                ))}
              </>
            )}
            <LineForms line={line} words={words} />
            <p className="row">
              <Link to="/exercise/$id" params={{ id: line.exercise }}>
                {words.open}
              </Link>
              {swap && (
                <Button
                  variant="default"
                  size="md"
                  aria-expanded={swapping}
                  onClick={() => setSwapping(!swapping)}
                >
                  {words.swap}
                </Button>
              )}
            </p>
            {swap && swapping && (
              <Suspense fallback={null}>
                <SwapChoice line={line} swap={swap} />
              </Suspense>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

/** The load in two words; how it is found is said where the line is opened. */
function shortLoad(load: DoseLoad, show: (massKg: number) => string): string {
  switch (load.kind) {
    case "history":
    case "kept":
      return show(load.loadKg);
    default:
      return planMessages.line.load[load.kind];
  }
}
