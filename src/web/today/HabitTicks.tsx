import { Link } from "@tanstack/react-router";
import type { LocalDate } from "../../core/calendar.ts";
import { say } from "../../core/language.ts";
import { newId } from "../data/me.ts";
import { records, useRecords } from "../data/records.ts";
import { doneOn } from "../habits/habitDays.ts";
import type { HabitName } from "../loop/protocol.ts";
import { todayMessages } from "../messages/today.en.ts";

interface HabitTicksProps {
  readonly habits: readonly HabitName[];
  readonly today: LocalDate;
}

/** The habits of the day, each done with one tap and taken back with another. */
export function HabitTicks({ habits, today }: HabitTicksProps) {
  const words = todayMessages.habits;
  const done = useRecords((store) => store.list("habitDone", { from: today, to: today }), `habits-${today}`);
  const toggle = async (habit: string) => {
    const store = await records();
    const last = done && doneOn(done, habit, today).at(-1);
    if (last) await store.remove("habitDone", last.id);
    else await store.change([{ kind: "habitDone", id: newId(), fields: { habit, on: today } }]);
  };
  return (
    <section className="card" aria-labelledby="today-habits">
      <div className="card-head">
        <h2 id="today-habits">{words.title}</h2>
        <Link to="/habits">{words.all}</Link>
      </div>
      <ul className="ticks">
        {habits.map(({ id, name, when }) => {
          const times = done ? doneOn(done, id, today).length : 0;
          return (
            <li key={id}>
              <button type="button" className="tick" aria-pressed={times > 0} onClick={() => void toggle(id)}>
                <span className="tick-box" aria-hidden="true">
                  {times > 0 && (
                    <svg viewBox="0 0 16 16">
                      <path d="M3 8.5l3.5 3.5L13 4.5" />
                    </svg>
                  )}
                </span>
                <span>
                  <strong>{say(name)}</strong>
                  <span className="soft small">{times > 1 ? words.again(times) : say(when)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
