import { Link } from "@tanstack/react-router";
import { civilToday } from "../app/today.ts";
import { LoopFailure } from "../loop/LoopFailure.tsx";
import { useLoop } from "../loop/useLoop.ts";
import { todayMessages as words } from "../messages/today.en.ts";
import { longDay } from "../plan/dayText.ts";
import { HabitTicks } from "./HabitTicks.tsx";
import { InsteadOfSession } from "./InsteadOfSession.tsx";
import { PainRow } from "./PainRow.tsx";
import { SessionCard } from "./SessionCard.tsx";
import { TodayNotes } from "./TodayNotes.tsx";
import { WeeksRow } from "./WeeksRow.tsx";
import "../start/start.css";
import "./today.css";

/** What now: the session of the day, or what comes first; how the back is; the small things; what is worth knowing. */
export function TodayPage() {
  const { view, failure, fresh } = useLoop();
  const today = civilToday();
  return (
    <div className="today" aria-busy={!fresh}>
      <header className="today-head">
        <div>
          <h1>{words.title}</h1>
          <p className="soft">{longDay(today)}</p>
        </div>
        <Link to="/flare" className="flare-button">
          {words.flare}
        </Link>
      </header>
      {failure !== undefined && <LoopFailure sentence={failure} />}
      {view ? (
        <div className="today-grid">
          <div className="today-main">
            {view.session?.kind === "session" ? (
              <SessionCard view={view} session={view.session.session} />
            ) : (
              <InsteadOfSession view={view} />
            )}
            {view.begun && <PainRow today={today} />}
          </div>
          <div className="today-side">
            {view.habits.length > 0 && <HabitTicks habits={view.habits} today={today} />}
            <TodayNotes view={view} />
            {view.begun && <WeeksRow view={view} />}
          </div>
        </div>
      ) : (
        <p className="soft" role="status">
          {failure === undefined && words.working}
        </p>
      )}
    </div>
  );
}
