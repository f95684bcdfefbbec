import { Button } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { deviceName } from "./deviceName.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

interface Session {
  readonly id: string;
  readonly token: string;
  readonly createdAt: string;
  readonly userAgent?: string | null;
}

/** Where the account is signed in, each of which can be ended. */
export function SessionsCard({ email }: { readonly email: string }) {
  const words = accountMessages.sessions;
  const [sessions, setSessions] = useState<readonly Session[]>();
  const [here, setHere] = useState<string>();
  const [said, setSaid] = useState("");
  const { busy, wrong, ask } = useAsking();
  const read = useCallback(async () => {
    const [own, all] = await Promise.all([
      askServer<{ readonly session: { readonly id: string } } | null>("/api/auth/get-session"),
      askServer<readonly Session[]>("/api/auth/list-sessions"),
    ]);
    if (own.ok) setHere(own.value?.session.id);
    if (all.ok) setSessions(all.value);
    return all;
  }, []);
  useEffect(() => {
    void ask(read);
    // once, when the card is drawn
    // oxlint-disable-next-line react/exhaustive-deps
  }, [read]);

  const ending = async (path: string, body: object, done: string) => {
    setSaid("");
    if (!(await ask(() => askServer(path, body)))) return;
    setSaid(done);
    await read();
  };
  const others = (sessions ?? []).filter(({ id }) => id !== here);
  return (
    <section className="card account-card" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{words.title}</h2>
      {sessions && (
        <ul className="account-list">
          {sessions.map(({ id, token, createdAt, userAgent }) => {
            const { browser, system } = deviceName(userAgent ?? "");
            const name = words.device(browser ?? words.unknownBrowser, system ?? words.unknownSystem);
            return (
              <li key={id}>
                <span>
                  <strong>{name}</strong>
                  <span className="soft"> {id === here ? words.here : words.since(createdAt)}</span>
                </span>
                {id !== here && (
                  <Button
                    size="md"
                    variant="default"
                    aria-label={words.endLabel(name)}
                    onClick={() => void ending("/api/auth/revoke-session", { token }, "")}
                  >
                    {words.end}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {sessions && others.length === 0 && <p className="soft">{words.only}</p>}
      {others.length > 0 && (
        <Button
          size="md"
          variant="default"
          className="account-alone"
          loading={busy}
          onClick={() => void ending("/api/auth/revoke-other-sessions", {}, words.endedOthers)}
        >
          {words.endOthers}
        </Button>
      )}
      {wrong === "not-fresh" ? (
        <ConfirmForm email={email} onConfirmed={() => void ask(read)} />
      ) : (
        <WrongNotice wrong={wrong} />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
