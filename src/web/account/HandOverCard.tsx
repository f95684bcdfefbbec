import { Button } from "@mantine/core";
import { useState } from "react";
import { civilToday } from "../app/today.ts";
import { accountMessages } from "../messages/account.en.ts";
import { saveAs } from "../mydata/saveAs.ts";
import { askServer } from "./askServer.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

/** Everything that the server holds about the person, as a file. */
export function HandOverCard() {
  const words = accountMessages.hand;
  const [saved, setSaved] = useState(false);
  const { busy, wrong, ask } = useAsking();
  const save = async () => {
    setSaved(false);
    const all = await ask(() => askServer<object>("/api/account/export"));
    if (!all) return;
    saveAs(`backstay-account-${civilToday()}.json`, `${JSON.stringify(all.value, undefined, 1)}\n`);
    setSaved(true);
  };
  return (
    <section className="card account-card" aria-labelledby="hand-title">
      <h2 id="hand-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <div className="account-actions">
        <Button size="md" variant="default" loading={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <WrongNotice wrong={wrong} />
      <p role="status">{saved && words.saved}</p>
    </section>
  );
}
