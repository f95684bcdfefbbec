import { Button, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { deviceName } from "./deviceName.ts";
import { addPasskey, canUsePasskeys } from "./passkeyCeremony.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

/** The person's passkeys: seen, added, removed. */
export function PasskeysCard({ email }: { readonly email: string }) {
  const words = accountMessages.passkeys;
  const [passkeys, setPasskeys] = useState<readonly Passkey[]>();
  const [name, setName] = useState(() => {
    const { browser, system } = deviceName(navigator.userAgent);
    return browser && system ? accountMessages.sessions.device(browser, system) : words.usual;
  });
  const [said, setSaid] = useState("");
  const { busy, wrong, ask, clear } = useAsking();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    void askServer<readonly Passkey[]>("/api/auth/passkey/list-user-passkeys").then((answer) => {
      if (here && answer.ok) setPasskeys(answer.value);
    });
    return () => {
      here = false;
    };
  }, [round]);

  const changing = async (work: Parameters<typeof ask>[0], done: string) => {
    setSaid("");
    if (!(await ask(work))) return;
    setSaid(done);
    setRound((count) => count + 1);
  };
  return (
    <section className="card account-card" aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      {passkeys?.length === 0 && <p>{words.none}</p>}
      {passkeys && passkeys.length > 0 && (
        <ul className="account-list">
          {passkeys.map(({ id, name: called, createdAt }) => (
            <li key={id}>
              <span>
                <strong>{called ?? words.unnamed}</strong>
                {createdAt && <span className="soft"> {words.since(createdAt)}</span>}
              </span>
              <Button
                size="md"
                variant="default"
                aria-label={words.removeLabel(called ?? words.unnamed)}
                onClick={() =>
                  void changing(() => askServer("/api/auth/passkey/delete-passkey", { id }), words.removed)
                }
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {canUsePasskeys() ? (
        <form
          className="account-line"
          onSubmit={(event) => {
            event.preventDefault();
            void changing(() => addPasskey(name.trim() || words.usual), words.added);
          }}
        >
          <TextInput
            size="md"
            label={words.name}
            description={words.nameHint}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="md" variant="default" type="submit" loading={busy}>
            {words.add}
          </Button>
        </form>
      ) : (
        <p className="soft">{words.unable}</p>
      )}
      {wrong === "not-fresh" ? (
        <ConfirmForm email={email} onConfirmed={clear} />
      ) : (
        <WrongNotice wrong={wrong} />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
