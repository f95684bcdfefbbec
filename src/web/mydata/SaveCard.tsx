import { Button } from "@mantine/core";
import { useState } from "react";
import { backupText } from "../../platform/backupFile.ts";
import { dataMessages } from "../messages/data.en.ts";
import { civilToday } from "../app/today.ts";
import type { Answer, Question } from "../history/protocol.ts";
import { readLoopRecords } from "../loop/readLoopRecords.ts";
import { makeBackup } from "./backup.ts";
import { noteCopy, useLastCopy } from "./lastCopy.ts";
import { personFileOf } from "./personRecords.ts";
import { saveAs } from "./saveAs.ts";
import { stores } from "./stores.ts";

/** Everything as one file, the log as a table, the person as a file. */
export function SaveCard({ ask }: { readonly ask: (question: Question) => Promise<Answer> }) {
  const words = dataMessages.save;
  const last = useLastCopy();
  const [said, setSaid] = useState("");

  const saving = (make: () => Promise<void>) => async () => {
    setSaid("");
    try {
      await make();
      setSaid(words.saved);
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const everything = saving(saveEverything);
  const table = saving(async () => {
    const answer = await ask({ kind: "csv" });
    if (answer.kind === "failed") throw new Error(answer.sentence);
    if (answer.kind === "exported")
      saveAs(`backstay-log-${civilToday()}.csv`, answer.text, "text/csv;charset=utf-8");
  });
  const person = saving(async () => {
    const { records } = await stores();
    const all = await readLoopRecords(records);
    saveAs("PERSON.json", `${JSON.stringify(personFileOf(all), undefined, 2)}\n`);
  });

  return (
    <section className="card data-card" aria-labelledby="save-title">
      <h2 id="save-title">{words.title}</h2>
      {last && (
        <p className={last.due ? "notice" : "soft"}>
          {last.at === undefined ? words.never : last.due ? words.old(last.at) : words.last(last.at)}
        </p>
      )}
      <ul className="data-ways">
        <li>
          <Button size="md" onClick={() => void everything()}>
            {words.everything}
          </Button>
          <span className="soft">{words.everythingText}</span>
        </li>
        <li>
          <Button size="md" variant="default" onClick={() => void table()}>
            {words.csv}
          </Button>
          <span className="soft">{words.csvText}</span>
        </li>
        <li>
          <Button size="md" variant="default" onClick={() => void person()}>
            {words.person}
          </Button>
          <span className="soft">{words.personText}</span>
        </li>
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

async function saveEverything(): Promise<void> {
  const at = new Date().toISOString();
  saveAs(`backstay-${civilToday()}.json`, backupText(await makeBackup(await stores(), at)));
  await noteCopy(at);
}
