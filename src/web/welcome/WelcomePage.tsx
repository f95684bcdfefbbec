import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { notedEntries } from "../data/storageMarker.ts";
import { en } from "../messages/en.ts";
import { welcomeMessages as words } from "../messages/welcome.en.ts";
import { hasBegun } from "./begunHint.ts";
import "./welcome.css";

/** Three doors to something useful; who has begun goes on to today at once. */
export function WelcomePage() {
  // nothing is drawn for somebody who is about to be taken on
  const [shown, setShown] = useState(() => !hasBegun());
  const navigate = useNavigate();
  useEffect(() => {
    // where nothing was ever kept, the database need not be loaded to find nothing
    if (!hasBegun() && notedEntries() === undefined) return;
    let here = true;
    void import("./begunHere.ts")
      .then(({ begunHere }) => begunHere())
      .catch(() => false)
      .then((begun) => {
        if (!here) return;
        if (begun) void navigate({ to: "/today", replace: true });
        else setShown(true);
      });
    return () => {
      here = false;
    };
  }, [navigate]);
  return shown && <Doors />;
}

function Doors() {
  return (
    <>
      <section className="hello">
        <h1>{en.tagline}</h1>
        <h2>{words.title}</h2>
      </section>
      <nav className="doors" aria-label={words.title}>
        <Link to="/history" className="door card">
          <strong>{words.history.title}</strong>
          <span>{words.history.text}</span>
        </Link>
        <Link to="/start" search={{ goal: "ease_pain" }} className="door card">
          <strong>{words.ache.title}</strong>
          <span>{words.ache.text}</span>
        </Link>
        <Link to="/start" search={{ goal: "strength" }} className="door card">
          <strong>{words.plan.title}</strong>
          <span>{words.plan.text}</span>
        </Link>
      </nav>
      <p className="soft limits">
        {words.limitsShort} {words.onDevice} <Link to="/limits">{words.limitsLink}</Link>
      </p>
    </>
  );
}
