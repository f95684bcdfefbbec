import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { records } from "../data/records.ts";
import { accountMessages } from "../messages/account.en.ts";
import { endSync } from "../sync/thisDevice.ts";
import { askServer } from "./askServer.ts";
import type { Certificate } from "./CertificateCard.tsx";
import { forgetAccount } from "./deviceAccount.ts";
import { Password } from "./Password.tsx";
import { noteSignedIn } from "./signedIn.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

/** Deletes the account: asked once, then again with the password and a word typed out. */
export function RemoveCard({ onRemoved }: { readonly onRemoved: (certificate: Certificate) => void }) {
  const words = accountMessages.remove;
  const [begun, setBegun] = useState(false);
  const [password, setPassword] = useState("");
  const [typed, setTyped] = useState("");
  const { busy, wrong, ask } = useAsking();
  const meant = typed.trim().toLocaleUpperCase() === words.word;
  const remove = async () => {
    const done = await ask(() =>
      askServer<{ readonly certificate: Certificate }>("/api/account/delete", { password }),
    );
    if (!done) return;
    noteSignedIn(undefined);
    await endSync();
    await forgetAccount(await records());
    onRemoved(done.value.certificate);
  };
  return (
    <section className="card account-card" aria-labelledby="remove-title">
      <h2 id="remove-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      {begun ? (
        <form
          className="account-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (meant) void remove();
          }}
        >
          <Password label={words.password} value={password} onType={setPassword} />
          <TextInput
            size="md"
            label={words.type(words.word)}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <WrongNotice wrong={wrong} />
          <div className="account-actions">
            <Button size="md" color="red" type="submit" disabled={!meant} loading={busy}>
              {words.sure}
            </Button>
            <Button size="md" variant="subtle" color="gray" onClick={() => setBegun(false)}>
              {words.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div className="account-actions">
          <Button size="md" variant="default" onClick={() => setBegun(true)}>
            {words.begin}
          </Button>
        </div>
      )}
    </section>
  );
}
