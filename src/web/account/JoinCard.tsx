import { Button } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import type { Claim } from "./deviceAccount.ts";

interface JoinCardProps {
  readonly email: string;
  readonly claim: Claim;
  readonly onJoin: (how: "add" | "replace") => Promise<void>;
  readonly onLeave: () => Promise<void>;
}

/** Somebody is signed in whose records this device does not keep yet: asks before anything moves. */
export function JoinCard({ email, claim, onJoin, onLeave }: JoinCardProps) {
  const words = accountMessages.join;
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);
  const doing = (work: () => Promise<void>) => () => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  const leave = (
    <Button size="md" variant="subtle" color="gray" loading={busy} onClick={doing(onLeave)}>
      {words.no}
    </Button>
  );
  if (claim.of !== "another")
    return (
      <section className="card account-card" aria-labelledby="join-title">
        <h2 id="join-title">{words.title}</h2>
        <p>{words.as(email)}</p>
        <p className="soft">{claim.of === "unclaimed" ? words.unclaimed(claim.records) : words[claim.of]}</p>
        <div className="account-actions">
          <Button size="md" loading={busy} onClick={doing(() => onJoin("add"))}>
            {words.yes}
          </Button>
          {leave}
        </div>
      </section>
    );
  return (
    <section className="card account-card" aria-labelledby="join-title">
      <h2 id="join-title">{words.otherTitle}</h2>
      <p>{words.as(email)}</p>
      <p>{words.other(claim.records, claim.email)}</p>
      <ul className="account-ways">
        <li>
          {sure || claim.unsent === 0 ? (
            <Button
              size="md"
              loading={busy}
              {...(sure && { color: "red" })}
              onClick={doing(() => onJoin("replace"))}
            >
              {sure ? words.removeSure : words.remove}
            </Button>
          ) : (
            <Button size="md" onClick={() => setSure(true)}>
              {words.remove}
            </Button>
          )}
          <span className="soft">
            {words.removeText}
            {claim.unsent > 0 && <strong> {words.otherUnsent(claim.unsent)}</strong>}
          </span>
        </li>
        <li>
          <Button size="md" variant="default" loading={busy} onClick={doing(() => onJoin("add"))}>
            {words.add}
          </Button>
          <span className="soft">{words.addText}</span>
        </li>
      </ul>
      {leave}
    </section>
  );
}
