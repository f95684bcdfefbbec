import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { recordsOfDocuments, type RecordsByKind } from "../../sync/recordsOfDocuments.ts";
import { isRecordKind } from "../../sync/recordTypes.ts";
import { askServer } from "../account/askServer.ts";
import { civilToday } from "../app/today.ts";
import type { LoopView } from "../loop/protocol.ts";
import { progressMessages } from "../messages/progress.en.ts";
import { sharingMessages } from "../messages/sharing.en.ts";
import { Paper } from "../sheet/Paper.tsx";
import { readShared, type SharingPerson } from "./grants.ts";
import { groupsOf, isWhole } from "./kindGroups.ts";
import { RecordList } from "./RecordList.tsx";
import { viewOf } from "./viewOf.ts";
import { WritePlanCard } from "./WritePlanCard.tsx";
import "../account/account.css";
import "./sharing.css";

const ValuesOverTime = lazy(() => import("../progress/ValuesOverTime.tsx"));

interface Shared {
  readonly person: SharingPerson;
  readonly kinds: readonly string[];
  readonly records: RecordsByKind;
  /** Where the person stands; absent where too little is shared to say it. */
  readonly view?: LoopView;
}

type Found = Shared | "asking" | "offline" | "gone";

async function look(personId: string): Promise<Found> {
  const received = await askServer<{ readonly people: readonly SharingPerson[] }>("/api/people");
  if (!received.ok) return received.because === "signed-out" ? "gone" : "offline";
  const person = received.value.people.find((each) => each.personId === personId);
  if (!person) return "gone";
  const shared = await readShared(personId);
  if (!shared.ok) return shared.because === "offline" ? "offline" : "gone";
  const kinds = [...new Set(person.grants.flatMap((grant) => grant.kinds))];
  const records = recordsOfDocuments(shared.value);
  return {
    person,
    kinds,
    records,
    ...(isWhole(kinds) && { view: await viewOf(records, civilToday()) }),
  };
}

/** What somebody shares, to be read: where they stand where that can be said, and their records. */
export function PersonPage() {
  const words = sharingMessages.person;
  const { personId } = useParams({ from: "/sharing/$personId" });
  const [found, setFound] = useState<Found>("asking");
  useEffect(() => {
    document.title = `${sharingMessages.title} – Backstay`;
    let here = true;
    void look(personId).then((next) => here && setFound(next));
    return () => {
      here = false;
    };
  }, [personId]);
  const back = (
    <Link to="/sharing" className="account-link">
      {words.back}
    </Link>
  );
  if (typeof found === "string") {
    const sentence = {
      asking: sharingMessages.loading,
      offline: sharingMessages.offline,
      gone: words.gone,
    }[found];
    return (
      <div className="account">
        <h1>{sharingMessages.people.title}</h1>
        <p role="status">{sentence}</p>
        {back}
      </div>
    );
  }
  const { person, kinds, records, view } = found;
  const until =
    person.grants
      .map((grant) => grant.until)
      .toSorted()
      .at(-1) ?? "";
  const { id: _id, ...profile } = records.of("profile")[0] ?? { id: "" };
  return (
    <div className="account sharing-person">
      {back}
      <h1>{words.title(person.email)}</h1>
      <p>
        {words.shares(
          groupsOf(kinds).map((group) => sharingMessages.groups[group]),
          until,
        )}{" "}
        {words.seen} {view && words.you}
      </p>
      {view ? (
        <div className="card sharing-paper">
          <Paper view={view} profile={profile} measurements={records.of("measurement")} />
        </div>
      ) : (
        <p className="notice">{words.some}</p>
      )}
      {person.grants.some(({ level }) => level === "plan_write") && (
        <WritePlanCard personId={person.personId} />
      )}
      <PainCurve records={records} />
      {kinds.filter(isRecordKind).map((kind) => (
        <RecordList key={kind} kind={kind} records={records} />
      ))}
    </div>
  );
}

function PainCurve({ records }: { readonly records: RecordsByKind }) {
  const pains = records
    .of("painCheck")
    .filter(({ moment }) => moment !== "during")
    .map(({ on, pain }) => ({ on, value: pain }));
  if (pains.length < 2) return null;
  return (
    <section className="card account-card" aria-labelledby="curve-title">
      <h2 id="curve-title">{progressMessages.pain}</h2>
      <Suspense fallback={<div className="plot-wait" />}>
        <ValuesOverTime
          label={progressMessages.painPlot}
          axis={progressMessages.painAxis}
          domain={[0, 10]}
          values={pains}
        />
      </Suspense>
    </section>
  );
}
