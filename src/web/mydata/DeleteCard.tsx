import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { noteSignedIn, useSignedIn } from "../account/signedIn.ts";
import { dataMessages } from "../messages/data.en.ts";
import { endSync } from "../sync/thisDevice.ts";
import { deleteEverything } from "./backup.ts";
import { stores } from "./stores.ts";

/** Deletes everything, once the person has typed that they mean it. */
export function DeleteCard() {
  const words = dataMessages.wipe;
  const account = useSignedIn();
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const meant = typed.trim().toLocaleUpperCase() === words.word;
  return (
    <section className="card data-card" aria-labelledby="delete-title">
      <h2 id="delete-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      {account && (
        <p className="notice">
          {words.account} <Link to="/account">{words.toAccount}</Link>
        </p>
      )}
      <form
        className="data-delete"
        onSubmit={(event) => {
          event.preventDefault();
          if (!meant) return;
          setBusy(true);
          // loaded anew, so that nothing of it stays in the memory of the page or its workers
          // who is signed in ends first, or everything would come back from the server
          noteSignedIn(undefined);
          void endSync()
            .then(stores)
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
