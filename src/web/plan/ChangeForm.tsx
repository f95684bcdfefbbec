import { Button, Chip, NumberInput } from "@mantine/core";
import { useState } from "react";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { KIT } from "../../core/exercise/kit.ts";
import { say } from "../../core/language.ts";
import { GOALS, WEEKDAYS } from "../../core/person/person.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import { useRecords } from "../data/records.ts";
import { planMessages } from "../messages/plan.en.ts";
import { PillChoice } from "../start/PillChoice.tsx";
import { weekdayName } from "./dayText.ts";
import { keptFromHistory, keptFromRoutine } from "./keptLines.ts";
import { wishesOf, type PlanWishes } from "./planWishes.ts";

const LEAST_MINUTES = 5;
const MOST_MINUTES = 240;
const STEP_MINUTES = 5;

interface ChangeFormProps {
  readonly request: ProgrammeRequest;
  readonly onPreview: (wishes: PlanWishes) => void;
  readonly onLeave: () => void;
}

/** What the plan is made for: goal, days, minutes, equipment, what is not wanted, what is kept. Nothing counts yet. */
export function ChangeForm({ request, onPreview, onLeave }: ChangeFormProps) {
  const words = planMessages.change;
  const [wishes, setWishes] = useState(() => wishesOf(request));
  const change = (more: Partial<PlanWishes>) => setWishes({ ...wishes, ...more });
  const { goal, weekdays, minutesPerSession, kit, dislikes } = wishes;
  const daysFit = weekdays.length >= 1 && weekdays.length <= 6;
  return (
    <form
      className="card change-form"
      aria-labelledby="plan-change"
      onSubmit={(event) => {
        event.preventDefault();
        if (daysFit) onPreview(wishes);
      }}
    >
      <h2 id="plan-change">{words.title}</h2>
      <fieldset className="question">
        <legend>{words.goal}</legend>
        <PillChoice
          name="goal"
          value={goal}
          options={GOALS.map((value) => ({ value, label: words.goals[value] }))}
          onChange={(value) => change({ goal: value })}
        />
      </fieldset>
      <fieldset className="question">
        <legend>{words.days}</legend>
        <div className="pills">
          {WEEKDAYS.map((day) => (
            <Chip
              key={day}
              size="md"
              checked={weekdays.includes(day)}
              onChange={(chosen) =>
                change({
                  weekdays: WEEKDAYS.filter((each) => (each === day ? chosen : weekdays.includes(each))),
                })
              }
            >
              {weekdayName(day)}
            </Chip>
          ))}
        </div>
        {!daysFit && <p role="alert">{words.daysWrong}</p>}
      </fieldset>
      <fieldset className="question">
        <legend>{words.minutes}</legend>
        <NumberInput
          className="short-input"
          size="md"
          aria-label={words.minutes}
          value={minutesPerSession}
          min={LEAST_MINUTES}
          max={MOST_MINUTES}
          step={STEP_MINUTES}
          allowDecimal={false}
          onChange={(value) =>
            typeof value === "number" && value >= LEAST_MINUTES && change({ minutesPerSession: value })
          }
        />
      </fieldset>
      <fieldset className="question">
        <legend>{words.kit}</legend>
        <div className="pills">
          {KIT.filter(({ household }) => !household).map(({ id, name }) => (
            <Chip
              key={id}
              size="md"
              checked={kit.includes(id)}
              onChange={(there) => change({ kit: there ? [...kit, id] : kit.filter((each) => each !== id) })}
            >
              {say(name)}
            </Chip>
          ))}
        </div>
        {kit.length === 0 && <p className="soft small">{words.kitNone}</p>}
      </fieldset>
      {dislikes.length > 0 && (
        <fieldset className="question">
          <legend>{words.dislikes}</legend>
          <div className="pills">
            {dislikes.map((id) => (
              <Button
                key={id}
                variant="default"
                size="md"
                aria-label={words.allowAgain(say(findExercise(id)?.name ?? id))}
                onClick={() => change({ dislikes: dislikes.filter((each) => each !== id) })}
              >
                {say(findExercise(id)?.name ?? id)} ×
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <KeepChoice request={request} wishes={wishes} onChange={change} />
      <p className="row">
        <Button type="submit" size="lg" disabled={!daysFit}>
          {words.preview}
        </Button>
        <Button variant="default" size="lg" onClick={onLeave}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}

/** The person's own programme: a routine or what the log shows, kept as it is; the plan mends what it leaves out. */
function KeepChoice({
  request,
  wishes: { keep },
  onChange,
}: {
  readonly request: ProgrammeRequest;
  readonly wishes: PlanWishes;
  readonly onChange: (more: Partial<PlanWishes>) => void;
}) {
  const words = planMessages.change;
  const routines = useRecords((store) => store.list("routine"), "routines") ?? [];
  const fromLog = keptFromHistory(request.history?.exercises ?? [], request.today);
  const choices = [
    ...routines.map(({ name, exercises }) => ({
      label: words.keepRoutine(name),
      lines: keptFromRoutine({ exercises }),
    })),
    { label: words.keepHistory, lines: fromLog },
  ].filter(({ lines }) => lines.length > 0);
  if (choices.length === 0 && keep.length === 0) return null;
  return (
    <fieldset className="question">
      <legend>{words.keep}</legend>
      <div className="pills">
        {choices.map(({ label, lines }) => (
          <Button
            key={label}
            variant={same(keep, lines) ? "filled" : "default"}
            size="md"
            aria-pressed={same(keep, lines)}
            onClick={() => onChange({ keep: lines })}
          >
            {label}
          </Button>
        ))}
        {keep.length > 0 && (
          <Button variant="subtle" size="md" onClick={() => onChange({ keep: [] })}>
            {words.keepClear}
          </Button>
        )}
      </div>
      <p className="soft small" role="status">
        {keep.length > 0 ? words.kept(keep.length) : words.keepNone}
      </p>
      {keep.length > 0 && (
        <ul className="plain small">
          {keep.map(({ exercise, sets, weekday }, index) => (
            <li key={`${exercise}-${index}`}>
              {say(findExercise(exercise)?.name ?? exercise)} · {planMessages.line.sets(sets)}
              {weekday && ` · ${weekdayName(weekday)}`}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function same(a: PlanWishes["keep"], b: PlanWishes["keep"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
