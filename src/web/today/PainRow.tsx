import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { dateOfDay, dayNumber, type LocalDate } from "../../core/calendar.ts";
import type { RecordStore } from "../../platform/recordStore.ts";
import { newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { todayMessages } from "../messages/today.en.ts";

const LEVELS = Array.from({ length: 11 }, (_, pain) => pain);
const NOON = 12; // not clinical: until when it is morning

/** One tap says how the back is; the tap is on the disk before the row says so, and can be taken back. */
export function PainRow({ today }: { readonly today: LocalDate }) {
  const words = todayMessages.pain;
  const noted = useRecords((store) => todays(store, today), `pain-${today}`);
  const asksMorning = useRecords((store) => asksForMorning(store, today), `morning-${today}`);
  const [undone, setUndone] = useState(false);
  const latest = noted?.find(({ moment }) => moment === "day") ?? noted?.at(0);
  const say = async (pain: number) => {
    setUndone(false);
    // another tap corrects the first; after a morning the day is a question of its own
    const corrects = latest && !asksMorning && (latest.moment === "day" || isMorning());
    const fields = corrects
      ? { pain }
      : { on: today, moment: asksMorning ? ("next_morning" as const) : ("day" as const), pain };
    const id = corrects ? latest.id : newId();
    await (await records()).change([{ kind: "painCheck", id, fields }]);
  };
  const undo = async () => {
    if (!latest) return;
    await (await records()).remove("painCheck", latest.id);
    setUndone(true);
  };
  return (
    <section className="card today-pain" aria-labelledby="today-pain-title">
      <h2 id="today-pain-title">{asksMorning ? words.morning : words.title}</h2>
      <div className="pain-row" role="group" aria-label={words.scale}>
        {LEVELS.map((pain) => (
          <button
            key={pain}
            type="button"
            className="pain-level"
            aria-label={words.level(pain)}
            aria-pressed={latest?.pain === pain}
            onClick={() => void say(pain)}
          >
            {pain}
          </button>
        ))}
      </div>
      <div className="pain-ends soft small" aria-hidden="true">
        <span>{words.none}</span>
        <span>{words.worst}</span>
      </div>
      <div className="pain-said">
        <span role="status">{latest ? words.saved(latest.pain) : undone ? words.undone : ""}</span>
        {latest && (
          <Button variant="subtle" size="md" onClick={() => void undo()}>
            {words.undo}
          </Button>
        )}
      </div>
      {latest && latest.pain > 0 && (
        <Checkbox
          size="md"
          label={words.leg}
          checked={latest.newLegSymptoms === true}
          onChange={({ currentTarget: { checked } }) => void tellLeg(latest.id, checked)}
        />
      )}
    </section>
  );
}

async function tellLeg(id: string, isNew: boolean): Promise<void> {
  const fields = { newLegSymptoms: isNew || undefined };
  await (await records()).change([{ kind: "painCheck", id, fields }]);
}

function isMorning(): boolean {
  return new Date().getHours() < NOON;
}

/** What was said on that day outside a session. */
async function todays(store: RecordStore, today: LocalDate) {
  const checks = await store.list("painCheck", { from: today, to: today });
  return checks.filter(({ moment }) => moment === "day" || moment === "next_morning");
}

/** On the morning after a session, once. */
async function asksForMorning(store: RecordStore, today: LocalDate): Promise<boolean> {
  if (!isMorning()) return false;
  const yesterday = dateOfDay(dayNumber(today) - 1);
  const [workouts, checks] = await Promise.all([
    store.list("workout", { from: yesterday, to: `${yesterday}T99` }),
    store.list("painCheck", { from: today, to: today }),
  ]);
  const trained = workouts.some(({ status }) => status === "finished");
  return trained && !checks.some(({ moment }) => moment === "next_morning");
}
