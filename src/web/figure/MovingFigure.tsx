import { useInViewport, useReducedMotion } from "@mantine/hooks";
import { useEffect, useMemo, useRef, useState } from "react";
import { motionOf } from "../../core/exercise/motion/motions.ts";
import { motionOfTest } from "../../core/exercise/motion/families/selfTests.ts";
import type { Motion } from "../../core/exercise/motion/motion.ts";
import { motionDone } from "../../figure/exerciseFigure.ts";
import { ExerciseFigureReel } from "../../figure/exerciseFigureReel.ts";
import { phaseAfter, stillPhase } from "../../figure/exerciseFigureTempo.ts";
import { figureMessages as words } from "../messages/figure.en.ts";
import type { ExerciseMotionProps } from "./ExerciseMotion.tsx";
import { bodyOfSize } from "./bodyOfSize.ts";
import { FigureStyle } from "./FigureStyle.tsx";
import { LiveFigure } from "./liveFigure.ts";

/** The figure of `ExerciseMotion`, loaded apart. */
export default function MovingFigure({ exercise, ...props }: ExerciseMotionProps) {
  const motion = motionOf(exercise) ?? motionOfTest(exercise);
  if (!motion) return null;
  return (
    <>
      <FigureStyle />
      <Moving key={exercise} motion={motion} {...props} />
    </>
  );
}

/** Longest time between two frames that counts, s: after a pause of the page the movement goes on where it was. */
const LONGEST_STEP_S = 0.1;

function Moving({
  motion,
  title,
  person,
  playing = true,
  speed = 1,
  view = motion.view,
  phase,
  muscles,
  button = true,
}: Omit<ExerciseMotionProps, "exercise"> & { readonly motion: Motion }) {
  const reel = useMemo(() => {
    const options = { view, ...(title && { title }), ...(muscles && { muscles }) };
    return new ExerciseFigureReel(motionDone(motion, bodyOfSize(person)), options);
  }, [motion, person, view, title, muscles]);
  const lessMotion = useReducedMotion(false, { getInitialValueInEffect: false });
  const { ref: watched, inViewport } = useInViewport<HTMLDivElement>();
  // what the button was last told counts until the screen itself says something else
  const [told, setTold] = useState<{ readonly playing: boolean; readonly moves: boolean }>();
  const moves = told?.playing === playing ? told.moves : playing && !lessMotion;
  const host = useRef<HTMLDivElement>(null);
  const figure = useRef<LiveFigure>(undefined);
  const sinceS = useRef<number>(undefined);
  const canMove = motion.phases.length > 1;
  const runs = moves && inViewport && canMove;

  useEffect(() => {
    if (!host.current) return;
    const still = sinceS.current === undefined ? stillPhase(motion) : phaseAfter(motion, sinceS.current);
    const first = reel.at(runs ? phaseAfter(motion, sinceS.current ?? 0) : (phase ?? still));
    figure.current ??= new LiveFigure(host.current, first);
    figure.current.show(first);
    if (!runs) return;
    let before: number | undefined;
    let asked = requestAnimationFrame(function step(now) {
      const passedS = Math.min(LONGEST_STEP_S, (now - (before ?? now)) / 1000);
      before = now;
      sinceS.current = (sinceS.current ?? 0) + passedS * speed;
      figure.current?.show(reel.at(phaseAfter(motion, sinceS.current)));
      asked = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(asked);
  }, [reel, motion, runs, speed, phase]);

  return (
    <div className="exercise-figure-frame" ref={watched}>
      <div className="exercise-figure-picture" ref={host} />
      {button && canMove && (
        <button
          type="button"
          className="exercise-figure-button"
          aria-label={moves ? words.stop : words.play}
          onClick={() => setTold({ playing, moves: !moves })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={moves ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5v11l9-5.5z"} />
          </svg>
        </button>
      )}
    </div>
  );
}
