import { Button } from "@mantine/core";
import { useState } from "react";
import { askServer } from "../account/askServer.ts";
import { useAsking, WrongNotice } from "../account/useAsking.tsx";
import { sharingMessages } from "../messages/sharing.en.ts";
import type { Grant } from "./grants.ts";
import { groupsOf } from "./kindGroups.ts";

interface GivenCardProps {
  readonly grants: readonly Grant[];
  readonly onRevoked: () => void;
}

/** What the person shares, each of which can be taken back at once. */
export function GivenCard({ grants, onRevoked }: GivenCardProps) {
  const words = sharingMessages.given;
  const [said, setSaid] = useState("");
  const { busy, wrong, ask } = useAsking();
  const revoke = async ({ id, practitioner }: Grant) => {
    setSaid("");
    if (!(await ask(() => askServer(`/api/grants/${encodeURIComponent(id)}/revoke`, {})))) return;
    setSaid(words.revoked(practitioner));
    onRevoked();
  };
  const holding = grants.filter(({ state }) => state === "waiting" || state === "active");
  const past = grants.filter((grant) => !holding.includes(grant));
  return (
    <section className="card account-card" aria-labelledby="given-title">
      <h2 id="given-title">{words.title}</h2>
      {holding.length === 0 && <p>{words.none}</p>}
      {holding.length > 0 && (
        <ul className="account-list">
          {holding.map((grant) => (
            <li key={grant.id}>
              <GrantText grant={grant} />
              <Button
                size="md"
                variant="default"
                loading={busy}
                aria-label={words.revokeLabel(grant.practitioner)}
                onClick={() => void revoke(grant)}
              >
                {words.revoke}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <WrongNotice wrong={wrong} />
      <p role="status">{said}</p>
      {past.length > 0 && (
        <details>
          <summary>{words.past}</summary>
          <ul className="account-list">
            {past.map((grant) => (
              <li key={grant.id}>
                <GrantText grant={grant} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function GrantText({ grant }: { readonly grant: Grant }) {
  const words = sharingMessages.given;
  const { practitioner, level, kinds, until, state } = grant;
  return (
    <div className="sharing-grant">
      <strong>{practitioner}</strong>
      <span>{level === "plan_write" ? words.writes : words.reads}</span>
      <span className="soft">
        {words.what(groupsOf(kinds).map((group) => sharingMessages.groups[group]))}
      </span>
      <span className="soft small">
        {words.until(until)} · {words.states[state]}
      </span>
    </div>
  );
}
