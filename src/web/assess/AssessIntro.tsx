import { Button, NumberInput } from "@mantine/core";
import { protocol } from "../../core/assessment/protocols.ts";
import { say } from "../../core/language.ts";
import { changeProfile, type ProfileFields } from "../data/me.ts";
import type { LoopView } from "../loop/protocol.ts";
import { assessMessages as words } from "../messages/assess.en.ts";
import { PillChoice } from "../start/PillChoice.tsx";

interface AssessIntroProps {
  readonly view: LoopView;
  /** False while the choice of tests is of before the last change. */
  readonly fresh: boolean;
  readonly profile: ProfileFields;
  readonly onBegin: () => void;
  readonly onSummary: () => void;
}

/** Which tests, why these, how long, and that one may stop at any time. */
export function AssessIntro({ view, fresh, profile, onBegin, onSummary }: AssessIntroProps) {
  const { nextTests, nextTestMinutes, testsLeftOut } = view.assessment;
  const measured = view.assessment.findings.some(
    ({ ruleId, status }) => ruleId === "baseline" && status === "present",
  );
  const leftOut = testsLeftOut.filter(({ reason }) => reason !== "no_use" && reason !== "clinic");
  return (
    <section className="card questions" aria-labelledby="assess-title">
      <h1 id="assess-title">{words.intro.title}</h1>
      <p className="lead">{words.intro.lead}</p>
      {nextTests.length === 0 ? (
        <p>{words.intro.none}</p>
      ) : (
        <>
          <p className="dose">{words.intro.tests(nextTests.length, nextTestMinutes)}</p>
          <ul className="plain">
            <li>{words.intro.pause}</li>
            <li>{words.intro.kit}</li>
          </ul>
          <details>
            <summary>{words.intro.why}</summary>
            <dl className="forms">
              {nextTests.map(({ test, because }) => (
                <div key={test}>
                  <dt>{say(protocol(test).name)}</dt>
                  <dd>{say(because)}</dd>
                </div>
              ))}
            </dl>
          </details>
          {leftOut.length > 0 && (
            <details>
              <summary>{words.intro.leftOut}</summary>
              <ul className="plain">
                {leftOut.map(({ test, because }) => (
                  <li key={test}>{say(because)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <fieldset className="question compare">
        <legend>{words.intro.compare}</legend>
        <p className="soft small">{words.intro.compareLead}</p>
        <NumberInput
          size="md"
          maw="12rem"
          label={words.intro.birthYear}
          defaultValue={profile.birthYear ?? ""}
          min={1900}
          max={Number(view.today.slice(0, 4))}
          allowDecimal={false}
          hideControls
          onBlur={({ currentTarget: { value } }) => {
            const year = Number(value);
            if (year >= 1900 && year <= Number(view.today.slice(0, 4)))
              void changeProfile({ birthYear: year });
          }}
        />
        <div role="radiogroup" aria-label={words.intro.sex}>
          <PillChoice
            name="sex"
            value={profile.sex}
            options={(["f", "m"] as const).map((value) => ({ value, label: words.intro.sexes[value] }))}
            onChange={(sex) => void changeProfile({ sex })}
          />
        </div>
      </fieldset>
      <div className="go-on">
        {measured ? (
          <Button size="lg" variant="default" onClick={onSummary}>
            {words.intro.summary}
          </Button>
        ) : (
          <span />
        )}
        {nextTests.length > 0 && (
          <Button size="lg" disabled={!fresh} onClick={onBegin}>
            {words.intro.begin}
          </Button>
        )}
      </div>
    </section>
  );
}
