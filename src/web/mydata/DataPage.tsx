import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { civilToday } from "../app/today.ts";
import { ImportSection } from "../history/ImportSection.tsx";
import { useHistory } from "../history/useHistory.ts";
import { dataMessages } from "../messages/data.en.ts";
import { BringBackCard } from "./BringBackCard.tsx";
import { DeleteCard } from "./DeleteCard.tsx";
import { SaveCard } from "./SaveCard.tsx";
import { WhereCard } from "./WhereCard.tsx";
import "./mydata.css";

/** The person's data in their own hand: in, out, where it lies, and away. */
export function DataPage() {
  // what was brought back is read by a worker that starts anew
  const [round, setRound] = useState(0);
  useEffect(() => {
    document.title = `${dataMessages.title} – Backstay`;
  }, []);
  return (
    <div className="mydata">
      <h1>{dataMessages.title}</h1>
      <p className="lead">{dataMessages.lead}</p>
      <HistoryAndCopies key={round} />
      <BringBackCard onDone={() => setRound((count) => count + 1)} />
      <WhereCard />
      <DeleteCard />
    </div>
  );
}

function HistoryAndCopies() {
  const today = useMemo(() => civilToday(), []);
  const history = useHistory(today);
  const words = dataMessages.bring;
  return (
    <>
      <section aria-labelledby="bring-title" className="data-bring">
        <h2 id="bring-title">{words.title}</h2>
        <p className="soft">{words.text}</p>
        <ImportSection history={history} today={today} />
        {history.snapshot?.report && (
          <p>
            <Link to="/history">{words.toReport}</Link>
          </p>
        )}
      </section>
      <SaveCard ask={history.ask} />
    </>
  );
}
