import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { Exercise } from "../../core/exercise/exercise.ts";
import { barAndPlates, loadAbove, loadsOnOffer, type LoadOnOffer } from "../../core/session/loadStock.ts";
import type { Units } from "../data/useUnits.ts";
import { trainMessages } from "../messages/train.en.ts";
import type { PlayerLine, PlayerSet, SetFigures } from "./playerLine.ts";
import type { Trainee } from "./playerLines.ts";
import { evenSteps, Stepper } from "./Stepper.tsx";

interface SetFieldsProps {
  readonly line: PlayerLine;
  readonly kind: PlayerSet["kind"];
  readonly figures: SetFigures;
  readonly trainee: Trainee | undefined;
  readonly units: Units;
  readonly onChange: (figures: SetFigures) => void;
}

const MOST_REPS = 999;
const MOST_S = 3600;
const MOST_MIN = 600;
const MOST_M = 10_000;
const MOST_LOAD = 2000;
const S_PER_MIN = 60;
const RESERVE = [0, 1, 2, 3, 4, 5] as const;

/** The figures of a set, each a thumb's step up or down or typed: load, repetitions or time, what is left in reserve. */
export function SetFields({ line, kind, figures, trainee, units, onChange }: SetFieldsProps) {
  const words = trainMessages.player;
  const exercise = findExercise(line.exercise);
  // most exercises of the body's own weight are done without more
  const [asksLoad, setAsksLoad] = useState(exercise?.loading !== "body_weight" || (figures.loadKg ?? 0) > 0);
  const change = (part: { readonly [Field in keyof SetFigures]?: SetFigures[Field] | undefined }) =>
    onChange(withoutHoles({ ...figures, ...part }));
  const { measure } = line;
  return (
    <>
      <div className="set-fields">
        {exercise && exercise.loading !== "none" && !asksLoad && (
          <Button variant="subtle" onClick={() => setAsksLoad(true)}>
            {words.addLoad}
          </Button>
        )}
        {exercise && exercise.loading !== "none" && asksLoad && (
          <LoadField
            exercise={exercise}
            loadKg={figures.loadKg}
            trainee={trainee}
            units={units}
            onChange={(loadKg) => change({ loadKg })}
          />
        )}
        {measure === "reps" && (
          <Stepper
            label={words.reps}
            value={figures.reps}
            onChange={(reps) => change({ reps })}
            {...evenSteps(1, MOST_REPS)}
          />
        )}
        {measure === "hold" && (
          <>
            <Stepper
              label={words.holdsField}
              value={figures.reps}
              onChange={(reps) => change({ reps })}
              {...evenSteps(1, MOST_REPS)}
            />
            <Stepper
              label={words.secondsField}
              value={figures.durationS}
              onChange={(durationS) => change({ durationS })}
              {...evenSteps(5, MOST_S)}
            />
          </>
        )}
        {measure === "duration" && (
          <Stepper
            label={words.minutesField}
            value={figures.durationS === undefined ? undefined : figures.durationS / S_PER_MIN}
            onChange={(min) => change({ durationS: min === undefined ? undefined : min * S_PER_MIN })}
            digits={1}
            {...evenSteps(1, MOST_MIN)}
          />
        )}
        {measure === "distance" && (
          <Stepper
            label={words.metresField}
            value={figures.distanceM}
            onChange={(distanceM) => change({ distanceM })}
            {...evenSteps(5, MOST_M)}
          />
        )}
      </div>
      {line.dose.rir && kind !== "warmup" && (
        <ReserveField asked={line.dose.rir} value={figures.rir} onChange={(rir) => change({ rir })} />
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

function LoadField({
  exercise,
  loadKg,
  trainee,
  units,
  onChange,
}: {
  readonly exercise: Exercise;
  readonly loadKg: number | undefined;
  readonly trainee: Trainee | undefined;
  readonly units: Units;
  readonly onChange: (loadKg: number | undefined) => void;
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
        onChange={(value) => onChange(value === undefined ? undefined : units.massKg(value))}
        digits={2}
        {...loadSteps(offer, units)}
      />
      {trainee && loadKg !== undefined && loadKg > 0 && (
        <Plates exercise={exercise} loadKg={loadKg} trainee={trainee} units={units} />
      )}
    </div>
  );
}

/** From weight to weight that there is; in even steps where nothing is known. */
function loadSteps(offer: readonly LoadOnOffer[], units: Units): ReturnType<typeof evenSteps> {
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

function ReserveField({
  asked,
  value,
  onChange,
}: {
  readonly asked: { readonly low: number; readonly high: number };
  readonly value: number | undefined;
  readonly onChange: (rir: number | undefined) => void;
}) {
  const words = trainMessages.player;
  const most = RESERVE.at(-1) ?? 0;
  return (
    <fieldset className="reserve">
      <legend>
        {words.reserve} <span className="soft">({words.reserveHint(asked.low, asked.high)})</span>
      </legend>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={words.reserve}
        value={value === undefined ? "" : String(Math.min(most, value))}
        data={RESERVE.map((rir) => ({
          value: String(rir),
          label: rir === most ? words.atLeast(rir) : String(rir),
        }))}
        onChange={(rir) => onChange(Number(rir))}
      />
    </fieldset>
  );
}

/** Fields that were emptied are not there. */
function withoutHoles(figures: {
  readonly [Field in keyof SetFigures]?: SetFigures[Field] | undefined;
}): SetFigures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}
