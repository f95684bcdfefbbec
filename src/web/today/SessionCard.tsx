import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { say } from "../../core/language.ts";
import type { Session } from "../../core/session/session.ts";
import { localNow } from "../app/today.ts";
import { records, useRecords } from "../data/records.ts";
import { ExerciseThumbnail } from "../figure/ExerciseThumbnail.tsx";
import type { LoopView } from "../loop/protocol.ts";
import { todayMessages } from "../messages/today.en.ts";
import { acceptPlan } from "../plan/acceptPlan.ts";
import { setsText } from "../plan/setsText.ts";

const DifferentToday = lazy(() => import("./DifferentToday.tsx"));

interface SessionCardProps {
  readonly view: LoopView;
  readonly session: Session;
}

/** What to do today: each exercise with its picture, its sets and why it is there, and the button that begins it. */
export function SessionCard({ view, session }: SessionCardProps) {
  const words = todayMessages.session;
  const navigate = useNavigate();
  const [differs, setDiffers] = useState(view.wishes !== undefined);
  const underWay = useRecords(async (store) => (await store.get("player", "me"))?.state ?? null, "player");
  const { plan } = view;
  const isFirst = plan.kind === "starter" && plan.isNew && !view.renewalDue;
  const start = async () => {
    // from the first session on the starter plan is the plan that is followed
    if (isFirst) await acceptPlan(await records(), plan, localNow(new Date()));
    await navigate({ to: "/train" });
  };
  return (
    <section className="card today-session" aria-labelledby="today-session">
      <div className="card-head">
        <div>
          <h2 id="today-session">{words.title}</h2>
          <p className="soft">{words.about(session.exercises.length, Math.round(session.minutes))}</p>
        </div>
        <Button size="lg" onClick={() => void start()} disabled={session.exercises.length === 0 && !underWay}>
          {underWay ? words.goOn : words.start}
        </Button>
      </div>
      {isFirst && <p className="small soft">{words.starter}</p>}
      {session.notes.map((note) => (
        <p key={note} className="notice">
          {say(note)}
        </p>
      ))}
      {session.exercises.length === 0 && <p className="notice">{words.nothingLeft}</p>}
      <ol className="session-lines">
        {session.exercises.map((line) => (
          <li key={line.exercise}>
            <ExerciseThumbnail exercise={line.exercise} />
            <div>
              <h3>{say(line.name)}</h3>
              <p className="dose">{setsText(line.sets)}</p>
              <p className="small soft">
                {line.insteadOf
                  ? words.insteadOf(say(line.insteadOf.because))
                  : say(line.why[0]?.because ?? "")}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <details open={differs} onToggle={({ currentTarget }) => setDiffers(currentTarget.open)}>
        <summary>{words.differently}</summary>
        {differs && (
          <Suspense fallback={<p className="soft">{todayMessages.working}</p>}>
            <DifferentToday view={view} session={session} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
