import { Button } from "@mantine/core";
import { muscle } from "../../core/anatomy/muscles.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import type { PlannedWeek } from "../../core/session/session.ts";
import { ExerciseThumbnail } from "../figure/ExerciseThumbnail.tsx";
import { planMessages } from "../messages/plan.en.ts";
import { weekdayName } from "./dayText.ts";
import { HonestPart } from "./HonestPart.tsx";
import { planDiff, type PlanDiff } from "./planDiff.ts";
import { PlanLine } from "./PlanLine.tsx";
import { planShown } from "./planShown.ts";
import { withWishes } from "./planWishes.ts";
import type { Offer } from "./usePlanning.ts";

interface PreviewCardProps {
  readonly before: PlannedWeek;
  readonly offer: Offer;
  readonly request: ProgrammeRequest;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}

/** What another plan changes, before it counts: exercises, days, minutes and the weekly sets of each muscle. */
export function PreviewCard({ before, offer, request, onAccept, onReject }: PreviewCardProps) {
  const words = planMessages.preview;
  const { programme, notes, wishes } = offer;
  const diff = planDiff(before, programme);
  const list = new Intl.ListFormat(spokenLanguage());
  const daysText = (days: PlanDiff["weekdays"]["before"]) =>
    list.format(days.map((day) => weekdayName(day, "short")));
  const { days } = planShown(
    { week: programme, programme, startedOn: request.today },
    withWishes(request, wishes),
  );
  return (
    <section className="card strong preview" aria-labelledby="plan-preview" tabIndex={-1} ref={intoView}>
      <h2 id="plan-preview">{words.title}</h2>
      {notes.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      {diff.nothing ? (
        <p>{words.nothing}</p>
      ) : (
        <div className="diff">
          <Changes title={words.added} changes={diff.added} sign="+" />
          <Changes title={words.removed} changes={diff.removed} sign="−" />
          <Changes title={words.changed} changes={diff.changed} sign="≠" />
        </div>
      )}
      {diff.same > 0 && <p className="soft">{words.same(diff.same)}</p>}
      <dl className="facts">
        {diff.weekdays.before.join() !== diff.weekdays.after.join() && (
          <>
            <dt>{words.days}</dt>
            <dd>
              {daysText(diff.weekdays.before)} → {daysText(diff.weekdays.after)}
            </dd>
          </>
        )}
        <dt>{words.minutes}</dt>
        <dd>{words.fromTo(Math.round(diff.minutes.before), Math.round(diff.minutes.after))}</dd>
      </dl>
      {diff.muscles.length > 0 && (
        <details>
          <summary>{words.muscles}</summary>
          <MuscleTable muscles={diff.muscles} />
        </details>
      )}
      <details>
        <summary>{words.theWeek}</summary>
        {days.map(({ weekday, exercises }) => (
          <div key={weekday}>
            <h3>{weekdayName(weekday)}</h3>
            <ol className="plan-days-lines">
              {exercises.map((line) => (
                <PlanLine key={line.exercise} line={line} />
              ))}
            </ol>
          </div>
        ))}
      </details>
      <details>
        <summary>{planMessages.honest.title}</summary>
        <HonestPart programme={programme} />
      </details>
      <p className="row preview-answer">
        <Button size="md" onClick={onAccept}>
          {words.accept}
        </Button>
        <Button size="md" variant="default" onClick={onReject}>
          {words.reject}
        </Button>
      </p>
    </section>
  );
}

/** The offer comes where the form was: it must be seen, also by whoever does not see. */
function intoView(card: HTMLElement | null): void {
  card?.focus();
}

function Changes({
  title,
  changes,
  sign,
}: {
  readonly title: string;
  readonly changes: PlanDiff["changed"];
  readonly sign: string;
}) {
  const words = planMessages.preview;
  if (changes.length === 0) return null;
  return (
    <div>
      <h3>
        <span aria-hidden="true">{sign} </span>
        {title}
      </h3>
      <ul className="swap-list">
        {changes.map(({ exercise, before, after }) => (
          <li key={exercise}>
            <ExerciseThumbnail exercise={exercise} />
            <span>
              {nameOf(exercise)}
              <span className="soft small">
                {before > 0 && after > 0
                  ? words.fromTo(before, after)
                  : words.setsAWeek(after > 0 ? after : before)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function MuscleTable({ muscles }: { readonly muscles: PlanDiff["muscles"] }) {
  const words = planMessages.preview;
  const number = numberFormat({ maximumFractionDigits: 1 });
  return (
    <table className="muscle-table">
      <thead>
        <tr>
          <th scope="col">{words.muscle}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {muscles.map(({ muscle: id, before, after }) => (
          <tr key={id}>
            <th scope="row">{say(muscle(id).name)}</th>
            <td>{number.format(before)}</td>
            <td>{number.format(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(exercise: ExerciseId): string {
  return say(findExercise(exercise)?.name ?? exercise);
}
