import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { MuscleId } from "../../core/anatomy/muscle.ts";
import { muscle as muscleOf } from "../../core/anatomy/muscles.ts";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise.ts";
import { isMobilityWork } from "../../core/exercise/mobilityWork.ts";
import { say } from "../../core/language.ts";
import { askedExercise } from "../../engine/answers/askedExercise.ts";
import { takesWeight } from "../../engine/answers/carriedLoad.ts";
import type { AskedExercise } from "../../engine/answers/exerciseLoad.ts";
import { LOAD_MESSAGES } from "../../engine/answers/messages.en.ts";
import { FigureStyle } from "../figure/FigureStyle.tsx";
import { LiveFigure } from "../figure/liveFigure.ts";
import { exerciseMessages as words } from "../messages/exercise.en.ts";
import { HandPace } from "./handPace.ts";
import { KnownMoments } from "./knownMoments.ts";
import { LiveLevels } from "./liveLevels.ts";
import { measuredIn } from "./measuredIn.ts";
import type { BodyAtRest, FromBody, SliderPlace, ToBody } from "./protocol.ts";
import { HEAVIEST_KG, PHASE_STEPS, WEIGHT_STEP_KG } from "./sliderSteps.ts";
import { WhatIfControls } from "./WhatIfControls.tsx";

/** What an exercise asks of the body, while its sliders move. */
export function BodyAtWork({ exercise }: { readonly exercise: Exercise }) {
  const asked = useMemo(() => askedExercise(exercise), [exercise]);
  return asked ? (
    <Movement key={exercise.id} exercise={exercise} asked={asked} />
  ) : (
    <p className="soft">{words.noMotion}</p>
  );
}

/** The page begins about where most movements are hardest to picture. */
const FIRST_PLACE: SliderPlace = { phase: 0.5, weightKg: 0 };

function Movement({ exercise, asked }: { readonly exercise: Exercise; readonly asked: AskedExercise }) {
  const host = useRef<HTMLDivElement>(null);
  const pace = useRef<HandPace>(undefined);
  const [levels] = useState(() => new LiveLevels(words.percent));
  const [rest, setRest] = useState<BodyAtRest>();
  const [settled, setSettled] = useState(false);
  const [failed, setFailed] = useState(false);

  // nothing that follows the hand goes through React: it would take longer than a slow phone has for a frame
  useLayoutEffect(() => {
    const worker = new Worker(new URL("./body.worker.ts", import.meta.url), { type: "module" });
    const tell = (message: ToBody): void => worker.postMessage(message);
    const known = new KnownMoments();
    let figure: LiveFigure | undefined;
    tell({ kind: "exercise", asked });
    const following = new HandPace(FIRST_PLACE, {
      known: (place) => known.at(place),
      ask: (place) => tell({ kind: "at", place }),
      draw: ({ picture }) => {
        if (figure) figure.show(picture);
        else if (host.current) figure = new LiveFigure(host.current, picture);
      },
      say: (moment, goesOn) => {
        if (goesOn) levels.follow(moment.levels);
        else levels.show(moment.levels);
        setSettled(false);
      },
      rest: (place) => tell({ kind: "rest", place }),
    });
    worker.addEventListener("message", ({ data }: MessageEvent<FromBody>) => {
      if (data.kind !== "rest") {
        known.keep(data.moment);
        if (data.kind === "moment") following.answer(data.moment);
      } else if (following.isAt(data.rest.place)) {
        levels.show(data.rest.levels);
        setRest(data.rest);
        setSettled(true);
      }
    });
    worker.addEventListener("error", () => setFailed(true));
    pace.current = following;
    return () => {
      following.leave();
      worker.terminate();
    };
  }, [asked, levels]);

  return (
    <section className="card at-work">
      <div className="bodymap-scope at-work-picture" aria-hidden="true">
        <FigureStyle />
        <div ref={host} />
      </div>
      <div className="at-work-said">
        {asked.motion.phases.length > 1 && (
          <label>
            {words.phase}
            <input
              type="range"
              min={0}
              max={1}
              step={1 / PHASE_STEPS}
              defaultValue={FIRST_PLACE.phase}
              ref={(input) => followHand(input, (phase) => pace.current?.move({ phase }))}
            />
          </label>
        )}
        {takesWeight(asked.motion, asked.loading) && (
          <WeightSlider onMove={(weightKg) => pace.current?.move({ weightKg })} />
        )}
        <p className="soft small">{words.estimate}</p>
        {isMobilityWork(exercise) && <p>{words.mobility}</p>}
        {failed && <p role="alert">{words.failed}</p>}
        <MusclesAtWork id={exercise.id} hardest={rest?.hardest} levels={levels} />
        <p className="at-work-back" aria-live="polite" aria-busy={!settled && !failed}>
          {rest && LOAD_MESSAGES.back(rest.back)}
        </p>
        <WhatIfControls
          muscles={rest?.hardest.slice(0, SHOWN_MUSCLES) ?? []}
          mostRounderDegrees={rest?.mostRounderDegrees ?? 0}
          onChange={(whatIf) => pace.current?.move({ whatIf })}
        />
        <details>
          <summary>{LOAD_MESSAGES.limitsTitle}</summary>
          <ul className="plain">
            {[words.person, ...LOAD_MESSAGES.limits].map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

/** Tells each step of a hand on a slider; React would ask the whole page for others who want to hear of it. */
function followHand(input: HTMLInputElement | null, move: (value: number) => void): (() => void) | undefined {
  if (!input) return undefined;
  const listen = (event: Event): void => {
    event.stopPropagation();
    move(input.valueAsNumber);
  };
  input.addEventListener("input", listen);
  return () => input.removeEventListener("input", listen);
}

function WeightSlider({ onMove }: { readonly onMove: (weightKg: number) => void }) {
  const name = useRef<HTMLSpanElement>(null);
  return (
    <label>
      <span ref={name} className="at-work-weight">
        {words.weight(FIRST_PLACE.weightKg)}
      </span>
      <input
        type="range"
        min={0}
        max={HEAVIEST_KG}
        step={WEIGHT_STEP_KG}
        defaultValue={FIRST_PLACE.weightKg}
        ref={(input) =>
          followHand(input, (weightKg) => {
            if (name.current) name.current.textContent = words.weight(weightKg);
            onMove(weightKg);
          })
        }
      />
    </label>
  );
}

const SHOWN_MUSCLES = 6;

interface MusclesAtWorkProps {
  readonly id: ExerciseId;
  /** Muscles by their work over the whole way, so that the list stands still; none yet at first. */
  readonly hardest: readonly MuscleId[] | undefined;
  readonly levels: LiveLevels;
}

/** The muscles that work hardest over the whole way, and every one that was measured. */
const MusclesAtWork = memo(function MusclesAtWork({ id, hardest = [], levels }: MusclesAtWorkProps) {
  const list = useRef<HTMLUListElement>(null);
  const measured = useMemo(() => measuredIn(id), [id]);
  const shown = hardest.filter((muscle, place) => place < SHOWN_MUSCLES || measured(muscle) !== null);
  useLayoutEffect(() => {
    if (list.current) levels.adopt(list.current);
  });
  return (
    <ul className="at-work-muscles" ref={list}>
      {shown.map((muscle) => {
        const name = say(muscleOf(muscle).name);
        const percent = measured(muscle);
        return (
          <li key={muscle} data-muscle={muscle}>
            <span>{name}</span>
            <meter min={0} max={1} aria-label={name} />
            <span className="level" />
            <span className="soft small">{percent === null ? "" : words.measured(percent)}</span>
          </li>
        );
      })}
    </ul>
  );
});
