import { Button, NumberInput, Progress } from "@mantine/core";
import { useMemo, useState } from "react";
import { dateOfDay, dayNumber } from "../../core/calendar.ts";
import { parameter } from "../../core/evidence/parameter.ts";
import { citation, publicAddress, source } from "../../core/evidence/source.ts";
import { spokenLanguage } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import { civilToday } from "../app/today.ts";
import { changeSettings, newId, useProfile, useSettings } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { foodMessages } from "../messages/food.en.ts";
import { dayText } from "./dayText.ts";
import { proteinAim, type ProteinAim } from "./proteinAim.ts";
import { proteinWeek } from "./proteinWeek.ts";

const QUICK_G = [10, 20, 30, 40] as const;
const WEEK_BACK = 6;
const MOST_AT_ONCE_G = 500;

/** Protein: what was eaten today by quick taps, the aim and where it comes from, the week. */
export function ProteinCard() {
  const words = foodMessages.protein;
  const today = useMemo(() => civilToday(), []);
  const from = dateOfDay(dayNumber(today) - WEEK_BACK);
  const eaten = useRecords((store) => store.list("protein", { from, to: today }), `protein ${from}`);
  const settings = useSettings();
  const profile = useProfile();
  // ids of this visit, the latest last: only what was added here is taken back
  const [added, setAdded] = useState<readonly { readonly id: string; readonly grams: number }[]>([]);
  const [other, setOther] = useState<number | string>("");
  const [said, setSaid] = useState("");
  if (!eaten || !settings || !profile) return null;

  const aim = proteinAim(settings.proteinTargetG, profile.massKg);
  const week = proteinWeek(eaten, today);
  const grams = week[0]?.grams ?? 0;
  const add = async (amount: number) => {
    const id = newId();
    await (await records()).change([{ kind: "protein", id, fields: { on: today, grams: amount } }]);
    setAdded((before) => [...before, { id, grams: amount }]);
    setSaid(words.added(gramText(amount)));
  };
  const undo = async () => {
    const last = added.at(-1);
    if (!last) return;
    await (await records()).remove("protein", last.id);
    setAdded((before) => before.slice(0, -1));
    setSaid(words.undone(gramText(last.grams)));
  };
  const otherG = Number(other);

  return (
    <section className="card food-card" aria-labelledby="protein-title">
      <h2 id="protein-title">{words.title}</h2>
      <p className="food-today">
        {aim.kind === "cannotTell"
          ? words.noAim(gramText(grams))
          : words.today(gramText(grams), gramText(aim.grams))}
      </p>
      {aim.kind !== "cannotTell" && <Progress value={share(grams, aim)} size="lg" aria-label={words.title} />}
      <div className="food-chips">
        {QUICK_G.map((each) => (
          <Button key={each} size="md" variant="default" onClick={() => void add(each)}>
            {words.add(gramText(each))}
          </Button>
        ))}
      </div>
      <form
        className="food-row"
        onSubmit={(event) => {
          event.preventDefault();
          void add(otherG);
          setOther("");
        }}
      >
        <NumberInput
          size="md"
          label={words.other}
          value={other}
          onChange={setOther}
          allowNegative={false}
          decimalScale={0}
          hideControls
          inputMode="numeric"
          suffix=" g"
        />
        <Button size="md" type="submit" disabled={!(otherG > 0 && otherG <= MOST_AT_ONCE_G)}>
          {words.addOther}
        </Button>
        {added.length > 0 && (
          <Button size="md" variant="subtle" color="gray" onClick={() => void undo()}>
            {words.undo}
          </Button>
        )}
      </form>
      <p role="status" className="food-said">
        {said}
      </p>
      <AimText aim={aim} />
      <NumberInput
        key={settings.proteinTargetG ?? "by mass"}
        size="md"
        label={words.own}
        defaultValue={settings.proteinTargetG ?? ""}
        onBlur={(event) => {
          const own = Number(event.currentTarget.value);
          if (own >= 0 && own <= MOST_AT_ONCE_G)
            void changeSettings({ proteinTargetG: own > 0 ? own : undefined });
        }}
        allowNegative={false}
        decimalScale={0}
        max={MOST_AT_ONCE_G}
        hideControls
        inputMode="numeric"
        className="food-own"
      />
      <h3>{words.week}</h3>
      <ul className="food-list">
        {week.map((each) => (
          <li key={each.on}>
            <span>{dayText(each.on)}</span>
            {aim.kind !== "cannotTell" && (
              <Progress value={share(each.grams, aim)} aria-label={dayText(each.on)} className="food-bar" />
            )}
            <strong>{gramText(each.grams)}</strong>
          </li>
        ))}
      </ul>
      <p className="soft small">{words.kidney}</p>
    </section>
  );
}

function AimText({ aim }: { readonly aim: ProteinAim }) {
  const words = foodMessages.protein;
  if (aim.kind === "cannotTell") return <p className="soft">{words.cannotTell}</p>;
  if (aim.kind === "own") return <p className="soft">{words.ownText}</p>;
  const plateau = parameter("protein.plateauGPerKg");
  const { low, high, sourceId } = plateau;
  const number = numberFormat({
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const cited = citation(plateau);
  const address = sourceId === "product_choice" ? undefined : publicAddress(source(sourceId));
  return (
    <p className="soft">
      {words.byMass(
        number.format(aim.gPerKg),
        number.format(low ?? aim.gPerKg),
        number.format(high ?? aim.gPerKg),
      )}{" "}
      {cited !== undefined && address !== undefined && (
        <a href={address} rel="noreferrer">
          {words.source}: {cited}
        </a>
      )}
    </p>
  );
}

function share(grams: number, aim: Exclude<ProteinAim, { kind: "cannotTell" }>): number {
  return Math.min(100, Math.round((grams / aim.grams) * 100));
}

function gramText(grams: number): string {
  return `${grams.toLocaleString(spokenLanguage())} g`;
}
