import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { dateOfDay, dayNumber, weekStartDay, type LocalDate } from "../../core/calendar.ts";
import { plannedDayOn, weekdayOf, type MovedDays } from "../../core/session/movedDays.ts";
import { records } from "../data/records.ts";
import { planMessages } from "../messages/plan.en.ts";
import { longDay, shortDay, weekdayName } from "./dayText.ts";
import { moveDay } from "./moveDay.ts";
import { PlanLine } from "./PlanLine.tsx";
import type { DateOfWeek } from "./planShown.ts";
import type { SwapContext } from "./SwapChoice.tsx";

interface WeekCardProps {
  readonly dates: readonly DateOfWeek[];
  readonly today: LocalDate;
  readonly moved: MovedDays;
  readonly week: SwapContext["week"];
  readonly trainedOn: ReadonlySet<LocalDate>;
  readonly swap?: SwapContext;
  /** False while the plan is only offered: then no day can be moved. */
  readonly canMove: boolean;
}

/** The week at a glance, each session on the date on which it is done. */
export function WeekCard({ dates, today, moved, week, trainedOn, swap, canMove }: WeekCardProps) {
  const words = planMessages.week;
  const [said, setSaid] = useState<{ readonly text: string; readonly undo?: () => Promise<void> }>();
  const isPlanned = (on: LocalDate) => plannedDayOn(week, on, moved) !== undefined;
  const move = async (from: LocalDate, to: LocalDate) => {
    const undo = await moveDay(await records(), from, to, isPlanned);
    if (undo) setSaid({ text: words.moved(longDay(from), longDay(to)), undo });
  };
  const back = async () => {
    await said?.undo?.();
    setSaid({ text: words.undone });
  };
  return (
    <section aria-labelledby="plan-week">
      <h2 id="plan-week">{words.title}</h2>
      <p role="status" className={said ? "notice" : "visually-hidden"}>
        {said?.text}{" "}
        {said?.undo && (
          <Button variant="subtle" size="md" onClick={() => void back()}>
            {words.undo}
          </Button>
        )}
      </p>
      <ol className="week-days">
        {dates.map(({ date, day, movedFrom }) => (
          <li key={date} className={date === today ? "card is-today" : "card"}>
            <div className="card-head">
              <div>
                <h3>{weekdayName(weekdayOf(date))}</h3>
                <p className="soft small">
                  {[
                    shortDay(date),
                    words.day(day.exercises.length, Math.round(day.minutes)),
                    ...(movedFrom ? [words.movedFrom(weekdayName(day.weekday))] : []),
                    ...(date === today ? [words.today] : []),
                    ...(trainedOn.has(date) ? [words.done] : []),
                  ].join(" · ")}
                </p>
              </div>
              {canMove && !trainedOn.has(date) && (
                <MoveDay
                  date={date}
                  choices={datesLeft(today).filter((each) => each !== date && !trainedOn.has(each))}
                  isPlanned={isPlanned}
                  onMove={(to) => void move(date, to)}
                />
              )}
            </div>
            <ol className="plan-days-lines">
              {day.exercises.map((line) => (
                <PlanLine key={line.exercise} line={line} {...(swap && { swap })} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MoveDayProps {
  readonly date: LocalDate;
  readonly choices: readonly LocalDate[];
  readonly isPlanned: (on: LocalDate) => boolean;
  readonly onMove: (to: LocalDate) => void;
}

function MoveDay({ date, choices, isPlanned, onMove }: MoveDayProps) {
  const words = planMessages.week;
  if (choices.length === 0) return null;
  return (
    <NativeSelect
      className="move-day"
      size="md"
      aria-label={words.moveTo(longDay(date))}
      value=""
      onChange={({ currentTarget: { value } }) => value && onMove(value)}
      data={[
        { value: "", label: words.move },
        ...choices.map((each) => ({
          value: each,
          label: isPlanned(each) ? words.swapsWith(shortDay(each)) : shortDay(each),
        })),
      ]}
    />
  );
}

/** From today to the end of its calendar week. */
function datesLeft(today: LocalDate): readonly LocalDate[] {
  const now = dayNumber(today);
  const end = weekStartDay(now) + 6; // not clinical: the last day of a week
  return Array.from({ length: end - now + 1 }, (_, index) => dateOfDay(now + index));
}
