import { Button } from "@mantine/core";
import { useState } from "react";
import { useSignedIn } from "../account/signedIn.ts";
import { en } from "../messages/en.ts";
import type { ImportView } from "./protocol.ts";
import { ReadingCard } from "./ReadingCard.tsx";
import type { HistoryState } from "./useHistory.ts";

interface CarryFileProps {
  readonly imported: ImportView;
  readonly history: HistoryState;
}

/** Takes what a file holds into the account's records, for somebody who has one; and what came of it. */
export function CarryFile({ imported, history: { snapshot, work, ask, cancel } }: CarryFileProps) {
  const account = useSignedIn();
  const [told, setTold] = useState("");
  const [carrying, setCarrying] = useState(false);
  const { id, fileName, inFileAlone, needsUnit } = imported;
  const carry = async () => {
    setCarrying(true);
    const answer = await ask({ kind: "carry", importId: id });
    setCarrying(false);
    if (answer.kind === "cancelled") setTold(en.carrying.cancelled);
    if (answer.kind !== "carried") return;
    const { workouts, sets, notKept } = answer.carried;
    const left = Object.values(notKept).reduce((sum, count) => sum + count, 0);
    setTold(`${en.carrying.done(workouts, sets)} ${en.carrying.rest(left)}`);
  };
  const offered = account !== undefined && snapshot?.lasting === true && inFileAlone > 0 && !needsUnit;
  return (
    <>
      {carrying && work.kind === "carrying" && <ReadingCard progress={work} onCancel={cancel} />}
      {offered && !carrying && (
        <div className="file-row carry">
          <p className="soft">{en.carrying.why}</p>
          <Button
            variant="default"
            aria-label={en.carrying.offerLabel(fileName)}
            disabled={work.kind !== "idle"}
            onClick={() => void carry()}
          >
            {en.carrying.offer}
          </Button>
        </div>
      )}
      <p className={told ? "notice carry" : "visually-hidden"} role="status">
        {told}
      </p>
    </>
  );
}
