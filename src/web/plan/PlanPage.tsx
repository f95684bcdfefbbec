import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ExerciseId } from "../../core/exercise/exercise.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import type { Programme } from "../../core/programme/programme.ts";
import { planRoute } from "../app/router.tsx";
import { LoopFailure } from "../loop/LoopFailure.tsx";
import type { LoopView } from "../loop/protocol.ts";
import { useLoop } from "../loop/useLoop.ts";
import { loopMessages } from "../messages/loop.en.ts";
import { planMessages as words } from "../messages/plan.en.ts";
import { BACK_TO_TODAY } from "../today/backToToday.ts";
import { AheadCard } from "./AheadCard.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import { longDay } from "./dayText.ts";
import { FilesCard } from "./FilesCard.tsx";
import { HonestPart } from "./HonestPart.tsx";
import { PlanningCard } from "./PlanningCard.tsx";
import { datesOfWeek, planShown } from "./planShown.ts";
import { wishesOf } from "./planWishes.ts";
import { RoutinesCard } from "./RoutinesCard.tsx";
import { swapped } from "./swapLine.ts";
import { usePlanning, type PlanningDesk } from "./usePlanning.ts";
import { WeekCard } from "./WeekCard.tsx";
import "../start/start.css";
import "../today/today.css";
import "./plan.css";

/** The plan: the week, what it is made for and what another would change, the weeks ahead, and one's own routines. */
export function PlanPage() {
  const { view, failure } = useLoop();
  return (
    <div className="plan-page">
      {failure !== undefined && <LoopFailure sentence={failure} />}
      {view ? (
        <PlanOf view={view} />
      ) : (
        <>
          <h1>{words.title}</h1>
          <p className="soft" role="status">
            {failure === undefined && loopMessages.working}
          </p>
        </>
      )}
      <RoutinesCard />
    </div>
  );
}

function PlanOf({ view }: { readonly view: LoopView }) {
  const { plan, request } = view;
  const desk = usePlanning(request);
  if (!("week" in plan)) {
    return (
      <>
        <h1>{words.title}</h1>
        <section className="card strong">
          <p>{plan.kind === "refer" ? say(plan.where) : words.none.text}</p>
          <Button
            size="lg"
            renderRoot={(props: object) => <Link {...props} to="/screen" search={BACK_TO_TODAY} />}
          >
            {words.none.go}
          </Button>
        </section>
      </>
    );
  }
  return <WeekOf view={view} plan={plan} desk={desk} />;
}

/** Reasons are part of the plan that was taken on: they stay in the language in which they were given. */
function speaksOther(programme: Programme | undefined): boolean {
  return programme?.language !== undefined && programme.language !== spokenLanguage();
}

type WithWeek = Extract<LoopView["plan"], { readonly week: unknown }>;

function WeekOf({
  view,
  plan,
  desk,
}: {
  readonly view: LoopView;
  readonly plan: WithWeek;
  readonly desk: PlanningDesk;
}) {
  const { request, today } = view;
  const { renew } = planRoute.useSearch();
  const [changing, setChanging] = useState(false);
  const isOwn = plan.programme !== undefined;
  const shown = useMemo(() => planShown(plan, request), [plan, request]);
  const dates = datesOfWeek(shown.days, today, plan.moved);
  const trainedOn = useMemo(
    () => new Set(view.history.exercises.flatMap(({ points }) => points.map(({ day }) => day))),
    [view.history],
  );
  const asksToRenew = useRef(renew === true);
  useEffect(() => {
    if (!asksToRenew.current) return;
    asksToRenew.current = false;
    desk.plan(wishesOf(request));
  }, [desk, request]);

  const swap = {
    week: plan.week,
    request,
    onSwap: (from: ExerciseId, to: ExerciseId) => {
      if (!plan.programme) return;
      const name = say(findExercise(from)?.name ?? from);
      const programme = swapped(plan.programme, from, to, words.line.swappedFor(name), request);
      desk.offer({ programme, wishes: wishesOf(request), notes: [] });
    },
    onNever: (exercise: ExerciseId) =>
      desk.plan({ ...wishesOf(request), dislikes: [...request.dislikes, exercise] }),
  };
  const busy = desk.planning.kind === "solving" || desk.planning.kind === "offer";
  return (
    <>
      <header className="plan-title">
        <div>
          <h1>{words.title}</h1>
          <p className="soft">
            {plan.isNew && !view.renewalDue ? words.offered : words.since(longDay(plan.startedOn))}
          </p>
        </div>
        {isOwn && !busy && !changing && (
          <div className="row">
            <Button variant="default" size="md" onClick={() => setChanging(true)}>
              {words.make.change}
            </Button>
            <Button
              variant={view.renewalDue ? "filled" : "default"}
              size="md"
              onClick={() => desk.plan(wishesOf(request))}
            >
              {words.make.renew}
            </Button>
          </div>
        )}
      </header>
      {speaksOther(plan.programme) && <p className="notice">{words.otherLanguage}</p>}
      {!isOwn && !busy && !changing && (
        <section className="card strong" aria-labelledby="plan-make">
          <h2 id="plan-make">{words.make.title}</h2>
          <p>{words.make.text}</p>
          <p className="row">
            <Button size="lg" onClick={() => desk.plan(wishesOf(request))}>
              {words.make.go}
            </Button>
            <Button variant="default" size="lg" onClick={() => setChanging(true)}>
              {words.make.change}
            </Button>
          </p>
        </section>
      )}
      {changing && !busy && (
        <ChangeForm
          request={request}
          onPreview={(wishes) => {
            setChanging(false);
            desk.plan(wishes);
          }}
          onLeave={() => setChanging(false)}
        />
      )}
      <PlanningCard desk={desk} before={plan.week} request={request} />
      {dates.length > 0 ? (
        <WeekCard
          dates={dates}
          today={today}
          moved={plan.moved ?? {}}
          week={plan.week}
          trainedOn={trainedOn}
          canMove={!plan.isNew || view.renewalDue}
          {...(isOwn && { swap })}
        />
      ) : (
        <p className="notice">{words.noDays}</p>
      )}
      <div className="plan-cards">
        {shown.weeks && <AheadCard weeks={shown.weeks} today={today} />}
        {plan.programme && (
          <section className="card" aria-labelledby="plan-honest">
            <h2 id="plan-honest">{words.honest.title}</h2>
            <HonestPart programme={plan.programme} />
          </section>
        )}
        <FilesCard shown={shown} programme={plan.programme} request={request} onOpen={desk.offer} />
      </div>
    </>
  );
}
