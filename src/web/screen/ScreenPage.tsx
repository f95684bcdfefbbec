import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { directionOfComfort } from "../../core/screening/directionOfComfort.ts";
import { EASING_CAVEATS } from "../../core/screening/easing.ts";
import type { ScreeningDue } from "../../core/screening/screeningDue.ts";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import { citation } from "../../core/evidence/source.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import { ageOn } from "../../core/person/person.ts";
import type { FieldsOf } from "../../sync/recordTypes.ts";
import { screenRoute } from "../app/router.tsx";
import { civilToday } from "../app/today.ts";
import { changeProfile, useProfile, type ProfileFields } from "../data/me.ts";
import { useLoop } from "../loop/useLoop.ts";
import { screenMessages as words } from "../messages/screen.en.ts";
import { askedAnswers, stopsAll, withoutReasons } from "./askedAnswers.ts";
import { ClearanceForm } from "./ClearanceForm.tsx";
import { Conditions } from "./Conditions.tsx";
import { Easing } from "./Easing.tsx";
import { letterFacts, OutcomeView } from "./OutcomeView.tsx";
import { SafetyQuestions } from "./SafetyQuestions.tsx";
import { keepAnswers, screeningOutcome, useNewestScreening } from "./useScreening.ts";
import "../start/start.css";
import "./screen.css";

type Then = "/today" | "/train" | "/flare" | "/assess";

/** The safety questions that are due, what they mean, and what eases and provokes. Every answer is kept at once. */
export function ScreenPage() {
  const { then } = screenRoute.useSearch();
  const profile = useProfile();
  const newest = useNewestScreening();
  const { view, fresh, failure } = useLoop();
  // what is due is known before the first question, so that the questions stay on the screen once they are there
  if (profile === undefined || newest === undefined || (!fresh && failure === undefined)) {
    return <p className="soft">{words.working}</p>;
  }
  return (
    <Screening profile={profile} newest={newest} due={view?.progress.screeningDue} then={then ?? "/today"} />
  );
}

interface ScreeningProps {
  readonly profile: ProfileFields;
  readonly newest: FieldsOf<"screening"> | null;
  readonly due: ScreeningDue | undefined;
  readonly then: Then;
}

function Screening({ profile, newest, due, then }: ScreeningProps) {
  const today = civilToday();
  const [begun, setBegun] = useState(false);
  const [asks, setAsks] = useState<"conditions" | "easing">();

  // a back that just "went" is asked again whatever was said before
  const reasons: ScreeningDue =
    then === "/flare" ? { due: true, because: ["pain_rise"] } : (due ?? { due: true, because: ["start"] });
  const asked = askedAnswers(newest ?? undefined, reasons, today);
  const outcome = screeningOutcome(profile, asked, today);
  const facts = letterFacts(profile, today);

  if (stopsAll(outcome)) {
    const stopped = outcome.kind === "refer" && outcome.effect === "stop_all";
    return (
      <OutcomeView outcome={outcome} facts={facts}>
        {!stopped && (
          <Cleared profile={profile} outcome={outcome} answeredOn={asked.answeredOn} today={today} />
        )}
        <Button
          variant="default"
          onClick={() => {
            setBegun(true);
            void keepAnswers(asked.answeredOn, withoutReasons(asked.answers, outcome));
          }}
        >
          {words.outcome.mistake}
        </Button>
      </OutcomeView>
    );
  }
  if (outcome.unanswered.length > 0) {
    return begun ? (
      <SafetyQuestions
        answers={asked.answers}
        keep={(answers) => keepAnswers(asked.answeredOn, answers)}
        onBack={() => setBegun(false)}
      />
    ) : (
      <Intro
        because={reasons.due ? reasons.because : ["start"]}
        open={outcome.unanswered.length}
        resumes={Object.keys(asked.answers).length > 0}
        onBegin={() => setBegun(true)}
      />
    );
  }
  if (asks === "conditions" || profile.conditions === undefined) {
    return (
      <Conditions
        known={profile.conditions ?? []}
        onDone={(conditions) =>
          void changeProfile({ conditions: [...conditions] }).then(() => setAsks(undefined))
        }
      />
    );
  }
  if (asks === "easing" || (profile.easing === undefined && aches(profile))) {
    return (
      <Easing
        known={profile.easing ?? {}}
        months={profile.painMonths}
        onDone={(easing, painMonths) =>
          void changeProfile({ easing, painMonths }).then(() => setAsks(undefined))
        }
      />
    );
  }
  const allowed = allowance(outcome);
  return (
    <OutcomeView outcome={outcome} facts={facts}>
      {allowed !== "nothing" && allowed !== "walking" && (
        <Button size="lg" renderRoot={(props) => <Link to={then} {...props} />}>
          {words.outcome.next[then]}
        </Button>
      )}
      <Comfort profile={profile} onAgain={() => setAsks("easing")} />
      <Cleared profile={profile} outcome={outcome} answeredOn={asked.answeredOn} today={today} />
      <p className="soft">{words.outcome.on(longDay(asked.answeredOn))}</p>
      <div className="choices">
        <Button variant="default" onClick={() => setAsks("conditions")}>
          {words.outcome.change}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setBegun(true);
            void keepAnswers(today, {});
          }}
        >
          {words.outcome.again}
        </Button>
      </div>
    </OutcomeView>
  );
}

function Intro({
  because,
  open,
  resumes,
  onBegin,
}: {
  readonly because: readonly (keyof typeof words.intro.due)[];
  readonly open: number;
  readonly resumes: boolean;
  readonly onBegin: () => void;
}) {
  return (
    <section className="card questions" aria-labelledby="screen-title">
      <h1 id="screen-title">{words.intro.title}</h1>
      {because.map((reason) => (
        <p className="lead" key={reason}>
          {words.intro.due[reason]}
        </p>
      ))}
      <p>{words.intro.lead}</p>
      <div className="go-on">
        <p className="soft">{words.intro.count(open)}</p>
        <Button size="lg" onClick={onBegin}>
          {resumes ? words.intro.goOn : words.intro.begin}
        </Button>
      </div>
    </section>
  );
}

function Cleared({
  profile,
  ...rest
}: { readonly profile: ProfileFields } & Pick<
  Parameters<typeof ClearanceForm>[0],
  "outcome" | "answeredOn" | "today"
>) {
  return (
    <ClearanceForm
      {...rest}
      conditions={profile.conditions ?? []}
      onCleared={(clearances) =>
        void changeProfile({ clearances: [...(profile.clearances ?? []), ...clearances] })
      }
    />
  );
}

/** What the answers about easing and provoking change, with how little is known of it. */
function Comfort({ profile, onAgain }: { readonly profile: ProfileFields; readonly onAgain: () => void }) {
  const today = civilToday();
  const ageY = ageOn(today, profile.birthYear);
  const direction = directionOfComfort(profile.easing ?? {}, { today, ...(ageY !== undefined && { ageY }) });
  if (!aches(profile)) return null;
  return (
    <section className="card" aria-labelledby="comfort-title">
      <h2 id="comfort-title">{words.easing.result}</h2>
      {direction.kind === "not_asked" ? (
        <p>{say(direction.because)}</p>
      ) : (
        direction.says.map((sentence) => <p key={sentence}>{say(sentence)}</p>)
      )}
      <details>
        <summary>{words.easing.modest}</summary>
        <ul className="plain">
          {EASING_CAVEATS.map((caveat) => (
            <li key={caveat.id}>
              {say(caveat.text)} <span className="soft small">{citation(caveat)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Button variant="default" onClick={onAgain}>
        {words.easing.again}
      </Button>
    </section>
  );
}

function aches({ goal, painNow, painRegions }: ProfileFields): boolean {
  return goal === "ease_pain" || (painNow ?? 0) > 0 || (painRegions ?? []).length > 0;
}

function longDay(day: string): string {
  return new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
