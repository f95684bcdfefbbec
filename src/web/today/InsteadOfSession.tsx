import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { LocalDate } from "../../core/calendar.ts";
import { say } from "../../core/language.ts";
import type { SessionOutcome } from "../../core/session/session.ts";
import { records } from "../data/records.ts";
import type { LoopView } from "../loop/protocol.ts";
import { todayMessages } from "../messages/today.en.ts";
import { longDay } from "../plan/dayText.ts";
import { moveDay } from "../plan/moveDay.ts";
import { BACK_TO_TODAY } from "./backToToday.ts";

/** Where there is no session today: what comes first, what is left, or when the next is. */
export function InsteadOfSession({ view }: { readonly view: LoopView }) {
  const words = todayMessages;
  const { plan, session } = view;
  if (!view.begun) {
    return (
      <Instead title={words.first.title} strong>
        <p className="lead">{words.first.lead}</p>
        <ToQuestions label={words.first.go} />
        <p>
          <Link to="/">{words.first.other}</Link>
        </p>
      </Instead>
    );
  }
  if (plan.kind === "incomplete") {
    return (
      <Instead title={words.incomplete.title} strong>
        <p>{say(plan.because)}</p>
        <p>{words.incomplete.until}</p>
        <ul className="plain">
          {plan.positions.map((position) => (
            <li key={position}>{say(position)}</li>
          ))}
        </ul>
        <ToQuestions label={words.incomplete.go} />
      </Instead>
    );
  }
  if (plan.kind === "refer") {
    return (
      <Instead title={words.refer.title} strong>
        <p className="lead">{say(plan.where)}</p>
        <p>{words.refer[plan.allowed]}</p>
        <p className="row">
          <Link to="/sheet">{words.refer.sheet}</Link>
          <Link to="/screen" search={BACK_TO_TODAY}>
            {words.refer.again}
          </Link>
        </p>
      </Instead>
    );
  }
  if (session?.kind === "askFirst") {
    return (
      <Instead title={words.askFirst.title} strong>
        {session.because.map((because) => (
          <p key={because}>{words.askFirst.because[because]}</p>
        ))}
        <ToQuestions label={words.incomplete.go} />
      </Instead>
    );
  }
  return session?.kind === "rest" ? <Rest view={view} rest={session} /> : null;
}

function Rest({
  view,
  rest,
}: {
  readonly view: LoopView;
  readonly rest: SessionOutcome & { readonly kind: "rest" };
}) {
  const words = todayMessages.rest;
  const { next } = rest;
  const canMove = rest.because === "restDay" && next !== undefined && hasPlan(view);
  const move = async (from: LocalDate) => moveDay(await records(), from, view.today);
  return (
    <Instead title={words[rest.because]}>
      <p>{rest.because === "done" ? words.doneText : words.restText}</p>
      <p>
        <strong>{next ? words.next(longDay(next)) : words.noNext}</strong>
      </p>
      <p className="row">
        {canMove && (
          <Button variant="default" size="md" onClick={() => void move(next)}>
            {words.today}
          </Button>
        )}
        <Link to="/plan">{words.open}</Link>
        <Link to="/train" search={{ routine: "ad_hoc" }}>
          {words.adHoc}
        </Link>
      </p>
    </Instead>
  );
}

/** A plan that was taken on, not one that is only offered. */
function hasPlan({ plan, renewalDue }: LoopView): boolean {
  return "isNew" in plan && (!plan.isNew || renewalDue);
}

function ToQuestions({ label }: { readonly label: string }) {
  return (
    <p>
      <Button
        size="lg"
        renderRoot={(props: object) => <Link {...props} to="/screen" search={BACK_TO_TODAY} />}
      >
        {label}
      </Button>
    </p>
  );
}

function Instead({
  title,
  strong = false,
  children,
}: {
  readonly title: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={strong ? "card instead strong" : "card instead"} aria-labelledby="today-instead">
      <h2 id="today-instead">{title}</h2>
      {children}
    </section>
  );
}
