import { Button, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { scorePsfs } from "../../core/assessment/outcomeScores.ts";
import { parameter } from "../../core/evidence/parameter.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import type { Change, Stored } from "../../platform/recordStore.ts";
import { civilToday } from "../app/today.ts";
import { newId } from "../data/me.ts";
import { useRecords } from "../data/records.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import { PillChoice } from "../start/PillChoice.tsx";

interface Activity {
  readonly name: string;
  readonly rating?: number;
}

const RATINGS = Array.from({ length: 11 }, (_, rating) => String(rating));

/** Where the published questionnaire is, also translated. */
const RMDQ_FORM = "https://www.rmdq.org";

/** A person's own activities, rated; the same ones again at the next time. */
export function Functioning({ onDone }: { readonly onDone: (facts: readonly Change[]) => void }) {
  const before = useRecords(
    async (store) => (await store.list("outcome")).filter(isPsfs).at(-1) ?? null,
    "psfs",
  );
  if (before === undefined) return null;
  return <Activities known={namesOf(before)} onDone={onDone} />;
}

function Activities({
  known,
  onDone,
}: {
  readonly known: readonly string[];
  readonly onDone: (facts: readonly Change[]) => void;
}) {
  const least = parameter("psfs.minActivities").value;
  const most = parameter("psfs.maxActivities").value;
  const [activities, setActivities] = useState<readonly Activity[]>(() =>
    Array.from({ length: Math.max(least, known.length) }, (_, i) => ({ name: known[i] ?? "" })),
  );
  const [rmdq, setRmdq] = useState<number>();
  const set = (index: number, change: Partial<Activity>) =>
    setActivities((all) => all.map((each, i) => (i === index ? { ...each, ...change } : each)));
  const rated = activities.filter((each) => each.name.trim() !== "" && each.rating !== undefined);
  const scoring = scorePsfs(rated.flatMap(({ rating }) => rating ?? []));
  const score = numberFormat({ maximumFractionDigits: 1 });
  const at = civilToday();
  const facts: readonly Change[] = [
    ...(scoring.status === "score"
      ? [
          {
            kind: "outcome" as const,
            id: newId(),
            fields: { measure: "psfs", value: scoring.value, at, answers: { activities: rated } },
          },
        ]
      : []),
    ...(rmdq === undefined
      ? []
      : [{ kind: "outcome" as const, id: newId(), fields: { measure: "rmdq", value: rmdq, at } }]),
  ];
  return (
    <section className="card questions" aria-labelledby="functioning-title">
      <h1 id="functioning-title">{words.functioning.title}</h1>
      <p className="lead">{words.functioning.lead}</p>
      {activities.map((activity, index) => (
        // the place is what names an activity
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset className="question" key={index}>
          <legend className="visually-hidden">{words.functioning.activity(index + 1)}</legend>
          <TextInput
            size="md"
            label={words.functioning.activity(index + 1)}
            placeholder={index === 0 ? words.functioning.example : ""}
            value={activity.name}
            onChange={({ currentTarget: { value } }) => set(index, { name: value })}
          />
          {activity.name.trim() !== "" && (
            <div role="radiogroup" aria-label={words.functioning.rating(activity.name)}>
              <PillChoice
                name={`rating-${index}`}
                value={activity.rating === undefined ? undefined : String(activity.rating)}
                options={RATINGS.map((value) => ({ value, label: value }))}
                onChange={(rating) => set(index, { rating: Number(rating) })}
              />
            </div>
          )}
        </fieldset>
      ))}
      {activities.length < most && (
        <Button variant="subtle" onClick={() => setActivities((all) => [...all, { name: "" }])}>
          {words.functioning.more}
        </Button>
      )}
      <details>
        <summary>{words.functioning.rmdq}</summary>
        <NumberInput
          size="md"
          maw="20rem"
          label={words.functioning.rmdqLabel}
          description={words.functioning.rmdqHint}
          value={rmdq ?? ""}
          min={0}
          max={parameter("rmdq.items").value}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => setRmdq(typeof value === "number" ? value : undefined)}
        />
        <p className="soft small">
          {words.functioning.rmdqWhy}{" "}
          <a href={RMDQ_FORM} rel="noreferrer">
            {words.functioning.rmdqForm}
          </a>
        </p>
      </details>
      <p role="status" className="soft">
        {scoring.status === "score"
          ? words.functioning.score(score.format(scoring.value))
          : words.functioning.least(least)}
      </p>
      <div className="go-on">
        <Button size="lg" variant="default" onClick={() => onDone([])}>
          {words.functioning.skip}
        </Button>
        <Button size="lg" disabled={facts.length === 0} onClick={() => onDone(facts)}>
          {words.functioning.save}
        </Button>
      </div>
    </section>
  );
}

function isPsfs({ measure }: Stored<"outcome">): boolean {
  return measure === "psfs";
}

function namesOf(outcome: Stored<"outcome"> | null): readonly string[] {
  const activities = outcome?.answers?.["activities"];
  if (!Array.isArray(activities)) return [];
  return activities.flatMap((each: unknown) =>
    typeof each === "object" && each !== null && "name" in each && typeof each.name === "string"
      ? each.name
      : [],
  );
}
