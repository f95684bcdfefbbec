import { Button, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import "dayjs/locale/de";
import { useState } from "react";
import type { LocalDate } from "../../core/calendar.ts";
import type { ConditionId } from "../../core/exercise/exercise.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import { CONDITION_GATES } from "../../core/screening/gate.ts";
import type { Clearance, Reason, ScreeningOutcome } from "../../core/screening/screeningOutcome.ts";
import { screenMessages as words } from "../messages/screen.en.ts";

interface ClearanceFormProps {
  readonly outcome: ScreeningOutcome;
  readonly conditions: readonly ConditionId[];
  /** A look from before the answers does not cover them. */
  readonly answeredOn: LocalDate;
  readonly today: LocalDate;
  readonly onCleared: (clearances: readonly Clearance[]) => void;
}

/** Who looked at what, and when; only a person who was told so can say it. */
export function ClearanceForm({ outcome, conditions, answeredOn, today, onCleared }: ClearanceFormProps) {
  const open = outcome.reasons.filter(
    ({ effect, cleared }) => !cleared && (effect === "stop_until_cleared" || effect === "limited_plan"),
  );
  const [of, setOf] = useState<readonly Clearance["of"][]>([]);
  const [by, setBy] = useState("");
  const [on, setOn] = useState<string | null>(null);
  const complete = of.length > 0 && by.trim() !== "" && on !== null;
  if (open.length === 0) return null;
  return (
    <details className="card clearance">
      <summary>{words.clearance.title}</summary>
      <p>{words.clearance.lead}</p>
      <fieldset className="question">
        <legend>{words.clearance.of}</legend>
        <div className="ticks">
          {open.map((reason) => {
            const what = lookedAt(reason, conditions);
            return (
              <label className="tick" key={reason.id}>
                <input
                  type="checkbox"
                  checked={of.includes(what)}
                  onChange={({ currentTarget: { checked } }) =>
                    setOf((before) => (checked ? [...before, what] : before.filter((each) => each !== what)))
                  }
                />
                <span>{say(reason.because)}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <TextInput
        size="md"
        label={words.clearance.by}
        description={words.clearance.byHint}
        value={by}
        onChange={({ currentTarget: { value } }) => setBy(value)}
      />
      <DatePickerInput
        size="md"
        label={words.clearance.on}
        locale={spokenLanguage()}
        value={on}
        minDate={answeredOn}
        maxDate={today}
        valueFormat="D MMMM YYYY"
        onChange={setOn}
      />
      {!complete && <p className="soft small">{words.clearance.needs}</p>}
      <Button
        size="lg"
        disabled={!complete}
        onClick={() => on !== null && onCleared(of.map((what) => ({ of: what, by: by.trim(), on })))}
      >
        {words.clearance.save}
      </Button>
    </details>
  );
}

/** A condition is cleared by its own name, not by that of the rule it brings. */
function lookedAt({ id }: Reason, conditions: readonly ConditionId[]): Clearance["of"] {
  const rules: Readonly<Record<string, readonly string[]>> = CONDITION_GATES;
  return conditions.find((condition) => rules[condition]?.includes(id)) ?? (id as Clearance["of"]);
}
