import { Button } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { Password } from "./Password.tsx";
import { useAsking, WrongNotice } from "./useAsking.tsx";

interface ConfirmCardProps {
  /** The secret of the link in the mail. */
  readonly token: string;
  /** Whether somebody is signed in on this device: then nobody else is signed in by the link. */
  readonly signedIn: boolean;
  readonly onConfirmed: () => void;
  readonly onForgotten: () => void;
}

/**
 * Shows that an address is the person's: by the mail, and by the password that was chosen with it. So the link alone, which may
 * come of somebody else's sign-up, confirms nothing.
 */
export function ConfirmCard({ token, signedIn, onConfirmed, onForgotten }: ConfirmCardProps) {
  const words = accountMessages.confirm;
  const [password, setPassword] = useState("");
  const { busy, wrong, ask } = useAsking();
  const confirm = async () => {
    const done = await ask(() =>
      askServer<{ readonly email: string }>("/api/account/confirm", { token, password }),
    );
    if (!done) return;
    const { email } = done.value;
    // where it does not come about (too many tries, say), the form for it is on this page
    if (!signedIn) await askServer("/api/auth/sign-in/email", { email, password, rememberMe: true });
    onConfirmed();
  };
  return (
    <section className="card account-card account-entry" aria-labelledby="confirm-title">
      <h2 id="confirm-title">{words.title}</h2>
      <p>{words.text}</p>
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <Password label={accountMessages.entry.password} value={password} onType={setPassword} />
        <WrongNotice wrong={wrong} />
        <Button size="md" type="submit" loading={busy}>
          {signedIn ? words.yes : words.yesAndSignIn}
        </Button>
      </form>
      <div className="notice account-ended">
        <p>
          <strong>{words.notYou}</strong> {words.notYouText}
        </p>
        <Button size="md" variant="default" onClick={onForgotten}>
          {words.choose}
        </Button>
      </div>
    </section>
  );
}
