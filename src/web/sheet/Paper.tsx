import type { ReactNode } from "react";
import { assessmentSheet } from "../../core/assessment/assessmentSheet.ts";
import { ASSESSMENT_EN } from "../../core/assessment/messages.en.ts";
import { protocol } from "../../core/assessment/protocols.ts";
import { testError } from "../../core/assessment/testError.ts";
import { exercise as exerciseOf } from "../../core/exercise/catalogue.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import { ageOn } from "../../core/person/person.ts";
import { DOSE_MESSAGES } from "../../core/programme/doseMessages.ts";
import { dosedExercise } from "../../core/programme/dosedExercise.ts";
import { dosingContext } from "../../core/programme/starterPlan.ts";
import { screeningSheet } from "../../core/screening/screeningSheet.ts";
import type { Stored } from "../../platform/recordStore.ts";
import type { ProfileFields } from "../data/me.ts";
import { useUnits } from "../data/useUnits.ts";
import type { LoopView } from "../loop/protocol.ts";
import { progressMessages } from "../messages/progress.en.ts";
import { sheetMessages as words } from "../messages/sheet.en.ts";
import { dayText } from "../progress/BodyByWeek.tsx";
import "./sheet.css";

interface PaperProps {
  readonly view: LoopView;
  readonly profile: ProfileFields;
  readonly measurements: readonly Stored<"measurement">[];
  readonly header?: ReactNode;
}

/** Where a person stands, on one page: who, screening, findings, results, plan and progress. */
export function Paper({ view, profile, measurements, header }: PaperProps) {
  const assessed = assessmentSheet(view.assessment);
  // what fits on a page: what limits, what was found, the weak link; results that found nothing stand in the table
  const onPaper = new Set([
    ...screeningSheet(view.screening).sections.map(({ heading }) => heading),
    ASSESSMENT_EN.sheet.found,
    ASSESSMENT_EN.sheet.weakLink,
  ]);
  return (
    <article className="paper">
      {header}
      <section>
        <h2>{words.who}</h2>
        <p>{whoIs(profile, view.today)}</p>
        <h2>{words.pain}</h2>
        <p>{painOf(profile, view)}</p>
      </section>
      <section>
        <h2>{say(assessed.headline)}</h2>
        {assessed.next.map((sentence) => (
          <p key={sentence}>{say(sentence)}</p>
        ))}
        {assessed.sections
          .filter(({ heading }) => onPaper.has(heading))
          .map(({ heading, items }) => (
            <div key={heading}>
              <h3>{say(heading)}</h3>
              <ul>
                {items.map(({ text, detail }) => (
                  <li key={text}>
                    {say(text)} {/* ids of open questions are for files, not for paper */}
                    {detail === undefined || detail.includes("_") ? "" : say(detail)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </section>
      <Results measurements={measurements} />
      <Plan view={view} />
      <section>
        <h2>{words.progress}</h2>
        {view.progress.adherence && (
          <p>{words.sessions(view.progress.adherence.done, view.progress.adherence.planned)}</p>
        )}
        {view.progress.pain.status === "cannotTell" ? (
          <p>{progressMessages.cannotTell(view.progress.pain.because)}</p>
        ) : (
          <p>{progressMessages.trend(view.progress.pain)}</p>
        )}
      </section>
      <p className="small">{assessed.caveat}</p>
    </article>
  );
}

function whoIs(profile: ProfileFields, today: string): string {
  const age = ageOn(today, profile.birthYear);
  return [
    age !== undefined && words.years(age),
    profile.sex && (profile.sex === "f" ? words.female : words.male),
    profile.goal && words.goal(words.goals[profile.goal]),
    profile.trainingAge && words.trainingAges[profile.trainingAge],
    profile.sittingHoursPerDay !== undefined && words.sits(profile.sittingHoursPerDay),
  ]
    .filter((part) => typeof part === "string")
    .join(", ");
}

function painOf(profile: ProfileFields, { request }: LoopView): string {
  const now = request.pain?.now;
  if (now === undefined) return words.noPain;
  const months = profile.painMonths;
  return [words.painNow(now, request.pain?.usual), months !== undefined && words.painMonths(months)]
    .filter((part) => typeof part === "string")
    .join(" ");
}

function Results({ measurements }: { readonly measurements: readonly Stored<"measurement">[] }) {
  if (measurements.length === 0) return null;
  const latest = new Map(measurements.map((each) => [`${each.test} ${each.side ?? ""}`, each]));
  const number = (value: number) => value.toLocaleString(spokenLanguage(), { maximumFractionDigits: 1 });
  return (
    <section>
      <h2>{words.results}</h2>
      <table className="paper-results">
        <thead>
          <tr>
            <th scope="col">{words.test}</th>
            <th scope="col">{words.both}</th>
            <th scope="col">{words.error}</th>
            <th scope="col">{words.day}</th>
          </tr>
        </thead>
        <tbody>
          {[...latest.values()].map(({ id, test, side, value, at }) => {
            const { name, unit } = protocol(test);
            const error = testError(test, value);
            return (
              <tr key={id}>
                <th scope="row">
                  {say(name)}
                  {side && `, ${words[side]}`}
                </th>
                <td>
                  {number(value)} {progressMessages.units[unit]}
                </td>
                <td>{error ? `± ${number(error.ofOne)}` : "–"}</td>
                <td>{dayText(at)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Plan({ view }: { readonly view: LoopView }) {
  const { showMass } = useUnits();
  const { plan } = view;
  if (!("week" in plan)) {
    return (
      <section>
        <h2>{words.plan}</h2>
        <p>{words.noPlan}</p>
      </section>
    );
  }
  const context = dosingContext(view.request);
  return (
    <section>
      <h2>{words.plan}</h2>
      <div className="paper-days">
        {plan.week.days.map((day) => (
          <div key={day.weekday}>
            <h3>
              {words.weekdays[day.weekday]}, {words.minutes(day.minutes)}
            </h3>
            <ul>
              {day.exercises.map((line) => {
                const { name, dose } = dosedExercise(exerciseOf(line.exercise), line, context);
                return (
                  <li key={line.exercise}>
                    {say(name)}: {DOSE_MESSAGES.sets(dose, line.extraSets)}
                    {dose.load.kind !== "body" && `, ${DOSE_MESSAGES.load(dose.load, showMass)}`}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
