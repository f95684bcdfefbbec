import { Button } from "@mantine/core";
import { memo, useId, useState } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise.ts";
import { barAndPlates, loadAbove, loadsOnOffer, type LoadOnOffer } from "../../core/session/loadStock.ts";
import type { Units } from "../data/useUnits.ts";
import { trainMessages } from "../messages/train.en.ts";
import type { FiguresPart, PlayerLine, PlayerSet, SetFigures } from "./playerLine.ts";
import type { Trainee } from "./playerLines.ts";
import { evenSteps, Stepper, type Steps } from "./Stepper.tsx";

interface SetFieldsProps {
  readonly line: PlayerLine;
  readonly kind: PlayerSet["kind"];
  readonly figures: SetFigures;
  readonly trainee: Trainee | undefined;
  readonly units: Units;
  /** Part of the figures was typed; keep the function from render to render. */
  readonly onPart: (part: FiguresPart) => void;
}

const MOST_LOAD = 2000;
const RESERVE = [0, 1, 2, 3, 4, 5] as const;

/** A figure of a set that is counted in even steps. */
interface CountedField {
  readonly field: "reps" | "durationS" | "distanceM";
  readonly label: "reps" | "holdsField" | "secondsField" | "minutesField" | "metresField";
  /** How much of the figure is one of what is shown. */
  readonly per: number;
  readonly digits: number;
  readonly steps: Steps;
}

const REPS: CountedField = { field: "reps", label: "reps", per: 1, digits: 0, steps: evenSteps(1, 999) };

const COUNTED: Readonly<Record<PlayerLine["measure"], readonly CountedField[]>> = {
  reps: [REPS],
  hold: [
    { ...REPS, label: "holdsField" },
    { field: "durationS", label: "secondsField", per: 1, digits: 0, steps: evenSteps(5, 3600) },
  ],
  duration: [{ field: "durationS", label: "minutesField", per: 60, digits: 1, steps: evenSteps(1, 600) }],
  distance: [{ field: "distanceM", label: "metresField", per: 1, digits: 0, steps: evenSteps(5, 10_000) }],
};

/** The figures of a set, each a thumb's step up or down or typed: load, repetitions or time, what is left in reserve. */
export function SetFields({ line, kind, figures, trainee, units, onPart }: SetFieldsProps) {
  const exercise = findExercise(line.exercise);
  // most exercises of the body's own weight are done without more; a load that was there once may be typed anew
  const [loaded, setLoaded] = useState<ExerciseId>();
  if ((figures.loadKg ?? 0) > 0 && loaded !== line.exercise) setLoaded(line.exercise);
  const asksLoad = exercise?.loading !== "body_weight" || loaded === line.exercise;
  return (
    <>
      <div className="set-fields">
        {exercise && exercise.loading !== "none" && !asksLoad && (
          <Button variant="subtle" onClick={() => setLoaded(line.exercise)}>
            {trainMessages.player.addLoad}
          </Button>
        )}
        {exercise && exercise.loading !== "none" && asksLoad && (
          <LoadField
            exercise={exercise}
            loadKg={figures.loadKg}
            trainee={trainee}
            units={units}
            onPart={onPart}
          />
        )}
        {COUNTED[line.measure].map((counted) => (
          <Counted key={counted.field} counted={counted} value={figures[counted.field]} onPart={onPart} />
        ))}
      </div>
      {line.dose.rir && kind !== "warmup" && (
        <ReserveField asked={line.dose.rir} value={figures.rir} onPart={onPart} />
      )}
    </>
  );
}

/** Whether the figures say that something was done. */
export function saysSomething({ measure }: PlayerLine, figures: SetFigures): boolean {
  return measure === "hold" || measure === "duration"
    ? Boolean(figures.durationS)
    : Boolean(figures.reps ?? figures.distanceM);
}

// from set to set most figures stay: a field is drawn again only where its own changes

const Counted = memo(function Counted({
  counted: { field, label, per, digits, steps },
  value,
  onPart,
}: {
  readonly counted: CountedField;
  readonly value: number | undefined;
  readonly onPart: (part: FiguresPart) => void;
}) {
  return (
    <Stepper
      label={trainMessages.player[label]}
      value={value === undefined ? undefined : value / per}
      onChange={(typed) => onPart({ [field]: typed === undefined ? undefined : typed * per })}
      digits={digits}
      {...steps}
    />
  );
});

const LoadField = memo(function LoadField({
  exercise,
  loadKg,
  trainee,
  units,
  onPart,
}: {
  readonly exercise: Exercise;
  readonly loadKg: number | undefined;
  readonly trainee: Trainee | undefined;
  readonly units: Units;
  readonly onPart: (part: FiguresPart) => void;
}) {
  const words = trainMessages.player;
  const label = {
    external_total: words.load,
    external_per_hand: words.loadPerHand,
    body_weight: words.loadAdded,
    assisted: words.loadHelp,
    none: words.load,
  }[exercise.loading](units.mass);
  const offer = trainee ? loadsOnOffer(exercise, trainee.person.usableKit, trainee.stock) : [];
  return (
    <div>
      <Stepper
        label={label}
        value={loadKg === undefined ? undefined : units.massValue(loadKg)}
        onChange={(value) => onPart({ loadKg: value === undefined ? undefined : units.massKg(value) })}
        digits={2}
        {...loadSteps(offer, units)}
      />
      {trainee && loadKg !== undefined && loadKg > 0 && (
        <Plates exercise={exercise} loadKg={loadKg} trainee={trainee} units={units} />
      )}
    </div>
  );
});

/** From weight to weight that there is; in even steps where nothing is known. */
function loadSteps(offer: readonly LoadOnOffer[], units: Units): Steps {
  if (offer.length === 0) return evenSteps(units.mass === "kg" ? 2.5 : 5, MOST_LOAD);
  const shown = (load: LoadOnOffer | undefined) => load && units.massValue(load.loadKg);
  return {
    up: (value) => shown(value === undefined ? offer[0] : loadAbove(units.massKg(value), offer)),
    down: (value) =>
      value === undefined
        ? undefined
        : shown(offer.findLast(({ loadKg }) => units.massValue(loadKg) < value)),
    most: MOST_LOAD,
  };
}

/** What goes on each side of the bar. */
function Plates({
  exercise,
  loadKg,
  trainee: { person, stock },
  units,
}: {
  readonly exercise: Exercise;
  readonly loadKg: number;
  readonly trainee: Trainee;
  readonly units: Units;
}) {
  const words = trainMessages.player;
  if (stock.unit !== units.mass) return null;
  const onBar = barAndPlates(exercise, person.usableKit, units.massValue(loadKg), stock);
  if (!onBar) return null;
  const sizes = [...Map.groupBy(onBar.eachSide, (plate) => plate)];
  const plates = sizes.map(([mass, { length }]) =>
    length > 1 ? words.plateWith(length, mass) : words.plate(mass),
  );
  return (
    <p className="plates soft">
      {words.plates(`${words.plate(onBar.bar)} ${stock.unit}`, plates.join(" + "))}
    </p>
  );
}

const ReserveField = memo(function ReserveField({
  asked,
  value,
  onPart,
}: {
  readonly asked: { readonly low: number; readonly high: number };
  readonly value: number | undefined;
  readonly onPart: (part: FiguresPart) => void;
}) {
  const words = trainMessages.player;
  const id = useId();
  const most = RESERVE.at(-1) ?? 0;
  const chosen = value === undefined ? undefined : Math.min(most, value);
  return (
    <fieldset className="reserve" role="radiogroup" aria-labelledby={id}>
      <legend id={id}>
        {words.reserve} <span className="soft">({words.reserveHint(asked.low, asked.high)})</span>
      </legend>
      <div className="reserve-row">
        {RESERVE.map((rir) => (
          <label key={rir}>
            <input
              type="radio"
              name={id}
              className="visually-hidden"
              checked={rir === chosen}
              onChange={() => onPart({ rir })}
            />
            {rir === most ? words.atLeast(rir) : rir}
          </label>
        ))}
      </div>
    </fieldset>
  );
});
