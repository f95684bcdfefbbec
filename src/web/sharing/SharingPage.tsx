import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useSignedIn } from "../account/signedIn.ts";
import { sharingMessages } from "../messages/sharing.en.ts";
import { GiveCard } from "./GiveCard.tsx";
import { GivenCard } from "./GivenCard.tsx";
import { readShares, type AccessLog, type SharingPerson, type Shares } from "./grants.ts";
import "../account/account.css";
import "./sharing.css";

type Found = Shares | "asking" | "offline" | "signed-out";

/** What the person shares, who looked, and what others share with them. */
export function SharingPage() {
  const words = sharingMessages;
  const account = useSignedIn();
  const [found, setFound] = useState<Found>("asking");
  const look = useCallback(async () => {
    const answer = await readShares();
    if (answer.ok) setFound(answer.value);
    else setFound(answer.because === "signed-out" ? "signed-out" : "offline");
  }, []);
  useEffect(() => {
    document.title = `${words.title} – Backstay`;
    // without an account nothing is asked of anybody
    if (account) void look();
    // once for each account
    // oxlint-disable-next-line react/exhaustive-deps
  }, [account?.personId, look]);
  return (
    <div className="account">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {!account || found === "signed-out" ? (
        <section className="card account-card">
          <p>{words.signIn}</p>
          <Link to="/account" className="account-link">
            {words.toAccount}
          </Link>
        </section>
      ) : found === "asking" ? (
        <p role="status">{words.loading}</p>
      ) : found === "offline" ? (
        <section className="card account-card">
          <p>{words.offline}</p>
          <div className="account-actions">
            <Button size="md" onClick={() => void look()}>
              {words.again}
            </Button>
          </div>
        </section>
      ) : (
        <>
          {found.people.length > 0 && <PeopleCard people={found.people} />}
          <GivenCard grants={found.grants} onRevoked={() => void look()} />
          <GiveCard onGiven={() => void look()} />
          {found.grants.length > 0 && <LogCard log={found.log} />}
          {found.people.length === 0 && <PeopleCard people={[]} />}
        </>
      )}
    </div>
  );
}

function PeopleCard({ people }: { readonly people: readonly SharingPerson[] }) {
  const words = sharingMessages.people;
  return (
    <section className="card account-card" aria-labelledby="people-title">
      <h2 id="people-title">{words.title}</h2>
      {people.length === 0 && <p className="soft">{words.none}</p>}
      {people.length > 0 && (
        <>
          <ul className="account-list">
            {people.map(({ personId, email, grants }) => (
              <li key={personId}>
                <div className="sharing-grant">
                  <strong>{email}</strong>
                  {grants.map(({ id, until }) => (
                    <span key={id} className="soft small">
                      {sharingMessages.given.until(until)}
                    </span>
                  ))}
                </div>
                <Link
                  to="/sharing/$personId"
                  params={{ personId }}
                  className="account-link"
                  aria-label={words.openLabel(email)}
                >
                  {words.open}
                </Link>
              </li>
            ))}
          </ul>
          <p className="soft small">{words.logged}</p>
        </>
      )}
    </section>
  );
}

function LogCard({ log: { entries, keptDays } }: { readonly log: AccessLog }) {
  const words = sharingMessages.log;
  return (
    <section className="card account-card" aria-labelledby="log-title">
      <h2 id="log-title">{words.title}</h2>
      {entries.length === 0 && <p className="soft">{words.none}</p>}
      {entries.length > 0 && (
        <ul className="account-list sharing-log">
          {entries.map(({ id, at, by, action, documents }) => (
            <li key={id}>
              <span>
                <strong>{by}</strong> {action === "read" ? words.read(documents) : words.write}
              </span>
              <span className="soft small">{words.when(at)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">{words.kept(keptDays)}</p>
    </section>
  );
}
