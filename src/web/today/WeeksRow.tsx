import type { LoopView } from "../loop/protocol.ts";
import { todayMessages } from "../messages/today.en.ts";
import { dayAndMonth } from "../plan/dayText.ts";
import { weeksDone } from "./weeksDone.ts";

const WEEKS_SHOWN = 8; // not clinical: what fits in a row

/** The last weeks, each as full as it was trained; a gap is shown as what it is and takes nothing away. */
export function WeeksRow({ view }: { readonly view: LoopView }) {
  const words = todayMessages.weeks;
  const planned = "week" in view.plan ? view.plan.week.days.length : 0;
  if (planned === 0) return null;
  const weeks = weeksDone(view.history.weekly, planned, view.today, WEEKS_SHOWN);
  const full = weeks.filter(({ done }) => done >= planned).length;
  const sessions = weeks.reduce((sum, { done }) => sum + done, 0);
  return (
    <section className="card" aria-labelledby="today-weeks">
      <h2 id="today-weeks">{words.title}</h2>
      <ol className="weeks-row">
        {weeks.map(({ weekOf, done }) => {
          const text = words.week(dayAndMonth(weekOf), done, planned);
          return (
            <li key={weekOf} title={text}>
              <span className="visually-hidden">{text}</span>
              <span
                className="week-fill"
                aria-hidden="true"
                style={{ blockSize: `${Math.min(1, done / planned) * 100}%` }}
              />
            </li>
          );
        })}
      </ol>
      <p className="small">
        {weeks.length === 1
          ? words.fresh
          : full > 0
            ? words.done(full, weeks.length)
            : words.sessions(sessions)}
      </p>
      {weeks.slice(0, -1).some(({ done }) => done === 0) && <p className="small soft">{words.gap}</p>}
    </section>
  );
}
