import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import type { Protocol } from "../../core/assessment/protocol.ts";
import { oneRepMax } from "../../core/log/e1rm.ts";
import type { EndedBy } from "../../core/person/person.ts";
import { useUnits } from "../data/useUnits.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import { PainScale } from "../start/PainScale.tsx";
import { PillChoice } from "../start/PillChoice.tsx";
import type { RunEvent, RunPhase } from "./assessRun.ts";

/** What a person says of one try. */
export interface Told {
  readonly value: number;
  readonly endedBy?: EndedBy;
  readonly painDuring?: number;
  readonly effort: "full" | "held_back";
}

const ENDS: readonly EndedBy[] = ["limit", "pain", "balance", "other"];

interface TestToldProps {
  readonly test: Protocol;
  readonly phase: Extract<RunPhase, { readonly kind: "told" }>;
  readonly onSave: (told: Told) => void;
  readonly onEvent: (event: RunEvent) => void;
}

/** The result, what ended it and how much it hurt, before it is kept. */
export function TestTold({ test, phase, onSave, onEvent }: TestToldProps) {
  const [value, setValue] = useState(phase.value);
  const [endedBy, setEndedBy] = useState<EndedBy | undefined>(phase.atLimit ? "limit" : undefined);
  const [pain, setPain] = useState<number>();
  const [heldBack, setHeldBack] = useState(false);
  // what is read off an angle or a ruler is ended by nothing
  const endsItself = test.counting.kind === "timer" || test.counting.kind === "counter";
  const complete = value !== undefined && pain !== undefined && (!endsItself || endedBy !== undefined);
  return (
    <div className="told">
      <h2>{words.told.title}</h2>
      {test.counting.kind === "load" ? (
        <LoadFields onValue={setValue} />
      ) : (
        <NumberInput
          size="lg"
          label={words.told.value[test.unit]}
          value={value ?? ""}
          min={test.unit === "deg" ? -90 : 0}
          max={10_000}
          step={1}
          decimalScale={1}
          onChange={(next) => setValue(typeof next === "number" ? next : undefined)}
        />
      )}
      {endsItself && (
        <fieldset className="question">
          <legend>{words.told.endedBy}</legend>
          <PillChoice
            name="ended-by"
            value={endedBy}
            options={ENDS.map((each) => ({ value: each, label: words.told.ends[each] }))}
            onChange={setEndedBy}
          />
        </fieldset>
      )}
      <fieldset className="question">
        <legend>{words.told.pain}</legend>
        <PainScale name="pain-test" value={pain} onChange={setPain} />
      </fieldset>
      {test.maximal && (
        <label className="tick">
          <input
            type="checkbox"
            checked={heldBack}
            onChange={({ currentTarget: { checked } }) => setHeldBack(checked)}
          />
          <span>
            {words.told.heldBack}
            <span className="soft small block">{words.told.heldBackHint}</span>
          </span>
        </label>
      )}
      <div className="go-on">
        <Button size="lg" variant="default" onClick={() => onEvent({ kind: "again" })}>
          {words.told.redo}
        </Button>
        <Button
          size="lg"
          disabled={!complete}
          onClick={() =>
            value !== undefined &&
            pain !== undefined &&
            onSave({
              value,
              painDuring: pain,
              effort: heldBack ? "held_back" : "full",
              ...(endedBy && { endedBy }),
            })
          }
        >
          {words.told.save}
        </Button>
      </div>
    </div>
  );
}

/** A set of a known lift, from which the maximum is estimated. */
function LoadFields({ onValue }: { readonly onValue: (value: number | undefined) => void }) {
  const units = useUnits();
  const [load, setLoad] = useState<number>();
  const [reps, setReps] = useState<number>();
  const [reserve, setReserve] = useState<number>();
  const change = (next: {
    load?: number | undefined;
    reps?: number | undefined;
    reserve?: number | undefined;
  }) => {
    const all = { load, reps, reserve, ...next };
    setLoad(all.load);
    setReps(all.reps);
    setReserve(all.reserve);
    onValue(estimateOf(all.load === undefined ? undefined : units.massKg(all.load), all.reps, all.reserve));
  };
  const estimate = estimateOf(load === undefined ? undefined : units.massKg(load), reps, reserve);
  return (
    <div className="load-fields">
      <NumberInput
        size="md"
        label={words.told.load(units.mass)}
        value={load ?? ""}
        min={0}
        onChange={(value) => change({ load: asNumber(value) })}
      />
      <CountInput
        label={words.told.reps}
        range={[1, 15]}
        value={reps}
        onChange={(to) => change({ reps: to })}
      />
      <CountInput
        label={words.told.reserve}
        range={[0, 10]}
        value={reserve}
        onChange={(to) => change({ reserve: to })}
      />
      <p role="status">
        {estimate === undefined ? words.told.noEstimate : words.told.estimate(units.showMass(estimate))}
      </p>
    </div>
  );
}

function CountInput({
  label,
  range: [min, max],
  value,
  onChange,
}: {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  return (
    <NumberInput
      size="md"
      label={label}
      value={value ?? ""}
      min={min}
      max={max}
      allowDecimal={false}
      onChange={(typed) => onChange(asNumber(typed))}
    />
  );
}

function asNumber(value: string | number): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function estimateOf(
  loadKg: number | undefined,
  reps: number | undefined,
  reserve: number | undefined,
): number | undefined {
  if (loadKg === undefined || reps === undefined) return undefined;
  const max = oneRepMax(loadKg, reps, reserve);
  return max.status === "value" ? Math.round(max.kg * 10) / 10 : undefined;
}
