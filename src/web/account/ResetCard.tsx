import { Button } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { Password } from "./Password.tsx";
import { useAsking, WrongNotice } from "./useAsking.tsx";

/** A new password, by the token of a link. */
export function ResetCard({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const words = accountMessages.link;
  const [password, setPassword] = useState("");
  const { busy, wrong, ask } = useAsking();
  const save = async () => {
    if (await ask(() => askServer("/api/auth/reset-password", { token, newPassword: password }))) onDone();
  };
  return (
    <section className="card account-card account-entry" aria-labelledby="reset-title">
      <h2 id="reset-title">{words.reset}</h2>
      <p className="soft">{words.resetText}</p>
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Password fresh label={accountMessages.entry.newPassword} value={password} onType={setPassword} />
        <WrongNotice wrong={wrong} />
        <Button size="md" type="submit" loading={busy}>
          {words.save}
        </Button>
      </form>
    </section>
  );
}
