import { ActionIcon, Button, NumberInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { spokenLanguage } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import { civilToday } from "../app/today.ts";
import { ME, newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { useUnits, type Units } from "../data/useUnits.ts";
import { foodMessages } from "../messages/food.en.ts";
import { dayText } from "./dayText.ts";
import { massTrend } from "./massTrend.ts";

const SHOWN = 5;
const KEPT_FOR_TREND = 60;
const [LEAST_KG, MOST_KG] = [20, 400];

/** Body mass: one number for today, the trend where one can be told, the last few with a way to take them back. */
export function MassCard() {
  const words = foodMessages.mass;
  const today = useMemo(() => civilToday(), []);
  const units = useUnits();
  const masses = useRecords((store) => store.list("bodyMass", { newest: KEPT_FOR_TREND }), "bodyMass");
  const [typed, setTyped] = useState<number | string>("");
  const [said, setSaid] = useState<{ readonly text: string; readonly removed?: string }>();
  const massKg = typed === "" ? undefined : units.massKg(Number(typed));
  const fits = massKg !== undefined && massKg >= LEAST_KG && massKg <= MOST_KG;

  const save = async () => {
    if (massKg === undefined || !fits) return;
    const known = masses?.find(({ on }) => on === today)?.id ?? newId();
    // what weighs on a plan is the latest mass
    await (
      await records()
    ).change([
      { kind: "bodyMass", id: known, fields: { on: today, massKg } },
      { kind: "profile", id: ME, fields: { massKg } },
    ]);
    setTyped("");
    setSaid({ text: words.saved(units.showMass(massKg)) });
  };
  const remove = async (id: string) => {
    await (await records()).remove("bodyMass", id);
    setSaid({ text: words.removed, removed: id });
  };
  const undo = async (id: string) => {
    await (await records()).restore("bodyMass", id);
    setSaid(undefined);
  };

  return (
    <section className="card food-card" aria-labelledby="mass-title">
      <h2 id="mass-title">{words.title}</h2>
      <form
        className="food-row"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NumberInput
          size="md"
          label={words.today}
          value={typed}
          onChange={setTyped}
          decimalScale={1}
          decimalSeparator={spokenLanguage() === "de" ? "," : "."}
          allowedDecimalSeparators={[".", ","]}
          allowNegative={false}
          hideControls
          inputMode="decimal"
          suffix={` ${units.mass}`}
        />
        <Button size="md" type="submit" disabled={!fits}>
          {words.save}
        </Button>
      </form>
      <p role="status" className="food-said">
        {said?.text}{" "}
        {said?.removed !== undefined && (
          <Button variant="default" size="sm" onClick={() => void undo(said.removed ?? "")}>
            {words.undo}
          </Button>
        )}
      </p>
      {masses && (
        <>
          <p>{masses.length === 0 ? words.none : trendText(massTrend(masses, today), units)}</p>
          {masses.length > 0 && <h3>{words.latest}</h3>}
          <ul className="food-list">
            {masses.slice(0, SHOWN).map(({ id, on, massKg: kg }) => (
              <li key={id}>
                <span>{dayText(on)}</span>
                <strong>{units.showMass(kg)}</strong>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="xl"
                  aria-label={words.remove(units.showMass(kg), dayText(on))}
                  onClick={() => void remove(id)}
                >
                  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                    <path
                      d="m2 2 10 10M12 2 2 12"
                      stroke="currentColor"
                      strokeWidth="1.8"
                      strokeLinecap="round"
                    />
                  </svg>
                </ActionIcon>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function trendText(trend: ReturnType<typeof massTrend>, units: Units): string {
  const words = foodMessages.mass;
  if (trend.kind === "cannotTell") return words[trend.because];
  const signed = (kg: number) => signedMass(kg, units);
  return trend.kind === "steady"
    ? words.steady(signed(trend.low), signed(trend.high))
    : words.change(signed(trend.kgPerWeek), signed(trend.low), signed(trend.high));
}

function signedMass(kg: number, units: Units): string {
  const number = numberFormat({
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return `${number.format(units.massValue(kg))} ${units.mass}`;
}
