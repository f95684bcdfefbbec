import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { dataMessages } from "../messages/data.en.ts";
import { deleteEverything } from "./backup.ts";
import { stores } from "./stores.ts";

/** Deletes everything, once the person has typed that they mean it. */
export function DeleteCard() {
  const words = dataMessages.wipe;
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const meant = typed.trim().toLocaleUpperCase() === words.word;
  return (
    <section className="card data-card" aria-labelledby="delete-title">
      <h2 id="delete-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <form
        className="data-delete"
        onSubmit={(event) => {
          event.preventDefault();
          if (!meant) return;
          setBusy(true);
          // loaded anew, so that nothing of it stays in the memory of the page or its workers
          void stores()
            .then(deleteEverything)
            .then(() => location.assign("/"));
        }}
      >
        <TextInput
          size="md"
          label={words.type(words.word)}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="md" color="red" type="submit" disabled={!meant} loading={busy}>
          {words.button}
        </Button>
      </form>
    </section>
  );
}
