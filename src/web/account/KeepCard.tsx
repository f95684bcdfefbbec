import { Button } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

interface KeepCardProps {
  /** The secret of the link in the mail. */
  readonly token: string;
  /** Nobody is signed in any more. */
  readonly onKept: () => void;
  readonly onDone: () => void;
}

/** For whoever did not want the address of their account changed: it stays, or comes back, and nobody is signed in. */
export function KeepCard({ token, onKept, onDone }: KeepCardProps) {
  const words = accountMessages.keep;
  const [kept, setKept] = useState<string>();
  const { busy, wrong, ask } = useAsking();
  const keep = async () => {
    const send = () => askServer<{ readonly email: string }>("/api/account/email/keep", { token });
    const done = await ask(send);
    if (!done) return;
    setKept(done.value.email);
    onKept();
  };
  return (
    <section className="card account-card account-entry" aria-labelledby="keep-title">
      <h2 id="keep-title">{words.title}</h2>
      <p role="status">{kept === undefined ? words.text : words.done(kept)}</p>
      <WrongNotice wrong={wrong} />
      <div className="account-actions">
        {kept === undefined && (
          <Button size="md" loading={busy} onClick={() => void keep()}>
            {words.yes}
          </Button>
        )}
        <Button size="md" variant="default" onClick={onDone}>
          {kept === undefined ? words.no : accountMessages.mail.back}
        </Button>
      </div>
    </section>
  );
}
