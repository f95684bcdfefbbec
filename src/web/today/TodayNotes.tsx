import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { say } from "../../core/language.ts";
import type { Alert } from "../../core/monitoring/alerts.ts";
import type { LoopView } from "../loop/protocol.ts";
import { todayMessages } from "../messages/today.en.ts";
import { BACK_TO_TODAY } from "./backToToday.ts";

/** Said by the card above already. */
const SAID_ABOVE: readonly Alert["id"][] = ["referred", "screening_open"];

/** What is worth knowing today beside the session: what changed, what is due, and whether it is kept safe. */
export function TodayNotes({ view }: { readonly view: LoopView }) {
  const words = todayMessages;
  const { progress, plan, session, lesson } = view;
  const trains = plan.kind === "plan" || plan.kind === "starter";
  const alerts = progress.alerts.filter(
    ({ id }) => !SAID_ABOVE.includes(id) && !(id === "screen_again" && session?.kind === "askFirst"),
  );
  const due = progress.retests.filter(({ status }) => status !== "later").length;
  return (
    <>
      {view.renewalDue && (
        <section className="card strong" aria-labelledby="today-renewal">
          <h2 id="today-renewal">{words.renewal.title}</h2>
          <p>{words.renewal.text}</p>
          <Link to="/plan" search={{ renew: true }}>
            {words.renewal.go}
          </Link>
        </section>
      )}
      {alerts.length > 0 && (
        <section className="card" aria-labelledby="today-attention">
          <h2 id="today-attention">{words.attention}</h2>
          {alerts.map(({ id, forPerson }) => (
            <p key={id}>
              {say(forPerson)}{" "}
              {id === "screen_again" && (
                <Link to="/screen" search={BACK_TO_TODAY}>
                  {words.incomplete.askAgain}
                </Link>
              )}
            </p>
          ))}
        </section>
      )}
      {trains && (due > 0 || progress.retests.length === 0) && (
        <section className="card" aria-labelledby="today-tests">
          <h2 id="today-tests">{due > 0 ? words.retests.title : words.retests.none}</h2>
          <p>{due > 0 ? words.retests.due(due) : words.retests.noneText}</p>
          <Link to="/assess">{words.retests.go}</Link>
        </section>
      )}
      {lesson && (
        <section className="card" aria-labelledby="today-lesson">
          <p className="soft small">{words.lesson.title}</p>
          <h2 id="today-lesson">{say(lesson.title)}</h2>
          <Link to="/lesson/$id" params={{ id: lesson.id }}>
            {words.lesson.read}
          </Link>
        </section>
      )}
      {view.begun && <BackupLine />}
    </>
  );
}

/** Where the browser has not promised to keep what is stored. */
function BackupLine() {
  const [passing, setPassing] = useState(false);
  useEffect(() => {
    let here = true;
    // absent in private windows of some browsers: then nothing is promised either
    void Promise.resolve(navigator.storage?.persisted?.() ?? false).then((kept) => {
      if (here) setPassing(!kept);
    });
    return () => {
      here = false;
    };
  }, []);
  if (!passing) return null;
  return (
    <p className="notice">
      {todayMessages.backup.text} <Link to="/data">{todayMessages.backup.go}</Link>
    </p>
  );
}
