import { Button, FileButton } from "@mantine/core";
import { useState } from "react";
import { askServer } from "../account/askServer.ts";
import { useAsking, WrongNotice } from "../account/useAsking.tsx";
import { civilToday } from "../app/today.ts";
import { sharingMessages } from "../messages/sharing.en.ts";

/** A plan file becomes the plan of somebody who allowed it. */
export function WritePlanCard({ personId }: { readonly personId: string }) {
  const words = sharingMessages.person.plan;
  const [said, setSaid] = useState<"done" | "unreadable">();
  const { busy, wrong, ask, clear } = useAsking();
  const write = async (file: File) => {
    setSaid(undefined);
    clear();
    const plan = planOf(await file.text());
    if (!plan) {
      setSaid("unreadable");
      return;
    }
    const send = () =>
      askServer(`/api/people/${encodeURIComponent(personId)}/plan`, { startedOn: civilToday(), plan });
    if (await ask(send)) setSaid("done");
  };
  return (
    <section className="card account-card" aria-labelledby="write-title">
      <h2 id="write-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <div className="account-actions">
        <FileButton
          accept="application/json,.json"
          onChange={(file) => file && void write(file)}
          inputProps={{ "aria-label": words.choose, id: "plan-file" }}
        >
          {(props) => (
            <Button size="md" variant="default" loading={busy} {...props}>
              {words.choose}
            </Button>
          )}
        </FileButton>
      </div>
      {wrong === "conflict" ? (
        <p className="notice account-wrong" role="alert">
          {words.refused}
        </p>
      ) : (
        <WrongNotice wrong={wrong} />
      )}
      <p role="status">{said && words[said]}</p>
    </section>
  );
}

/** The plan of a file; undefined where it is none. Whether it is sound, the server says. */
function planOf(text: string): object | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && "format" in read && read.format === "backstay-plan"
      ? read
      : undefined;
  } catch {
    return undefined;
  }
}
