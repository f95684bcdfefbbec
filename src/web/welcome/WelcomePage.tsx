import { Link } from "@tanstack/react-router";
import { keepsHistory } from "../history/historyHint.ts";
import { en } from "../messages/en.ts";
import { startMessages } from "../messages/start.en.ts";
import "./welcome.css";

const { doors } = startMessages;

/** Three doors to something useful. */
export function WelcomePage() {
  return (
    <>
      <section className="hello">
        <h1>{en.tagline}</h1>
        <h2>{doors.title}</h2>
      </section>
      <nav className="doors" aria-label={doors.title}>
        <Link to="/history" className="door card">
          <strong>{doors.history.title}</strong>
          <span>{doors.history.text}</span>
          {keepsHistory() && <span className="soft small">{doors.history.kept}</span>}
        </Link>
        <Link to="/start" search={{ goal: "ease_pain" }} className="door card">
          <strong>{doors.ache.title}</strong>
          <span>{doors.ache.text}</span>
        </Link>
        <Link to="/start" search={{ goal: "strength" }} className="door card">
          <strong>{doors.plan.title}</strong>
          <span>{doors.plan.text}</span>
        </Link>
      </nav>
      <p className="soft limits">{doors.limits}</p>
    </>
  );
}
