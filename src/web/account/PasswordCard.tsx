import { Button } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { Password } from "./Password.tsx";
import { useAsking, WrongNotice } from "./useAsking.tsx";

/** Another password, for somebody who knows the present one. */
export function PasswordCard({ email }: { readonly email: string }) {
  const words = accountMessages.password;
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [saved, setSaved] = useState(false);
  const { busy, wrong, ask } = useAsking();
  const save = async () => {
    setSaved(false);
    const change = () =>
      askServer("/api/auth/change-password", {
        currentPassword: current,
        newPassword: next,
        revokeOtherSessions: true,
      });
    if (!(await ask(change))) return;
    setCurrent("");
    setNext("");
    setSaved(true);
  };
  return (
    <section className="card account-card" aria-labelledby="password-title">
      <h2 id="password-title">{words.title}</h2>
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {/* password managers save a password under the name that stands beside it */}
        <input type="text" hidden readOnly autoComplete="username" value={email} />
        <Password label={words.current} value={current} onType={setCurrent} />
        <Password fresh label={accountMessages.entry.newPassword} value={next} onType={setNext} />
        <WrongNotice wrong={wrong} />
        <Button size="md" variant="default" type="submit" loading={busy}>
          {words.save}
        </Button>
      </form>
      <p role="status">{saved && words.saved}</p>
    </section>
  );
}
