import { Button } from "@mantine/core";
import { useState } from "react";
import { sessionUnderWay } from "../app/sessionUnderWay.ts";
import { records } from "../data/records.ts";
import { accountMessages } from "../messages/account.en.ts";
import { deleteEverything } from "../mydata/backup.ts";
import { stores } from "../mydata/stores.ts";
import { endSync, isAllThere, sendEverything } from "../sync/thisDevice.ts";
import { askServer } from "./askServer.ts";
import { rememberLeft } from "./deviceAccount.ts";
import { noteSignedIn } from "./signedIn.ts";

/** How long a person waits for the last changes to arrive, ms. */
const LAST_SEND_MS = 20_000;

/** What would be lost with this device's copy. */
interface AtStake {
  readonly unsent: number;
  readonly refused: number;
  readonly files: number;
  readonly underWay: boolean;
}

type Step = "asked" | "sending" | "doubtful" | "leaving" | "failed";

/** Signing out, with the records kept here or removed; removed only when they are on the server or the person says so. */
export function LeaveCard({ onLeft }: { readonly onLeft: () => void }) {
  const words = accountMessages.leave;
  const [step, setStep] = useState<Step>("asked");
  const [stake, setStake] = useState<AtStake>();
  const busy = step === "sending" || step === "leaving";

  const leave = async (removing: boolean) => {
    setStep("leaving");
    const answer = await askServer("/api/auth/sign-out", {});
    // who was signed out elsewhere already is out
    if (!answer.ok && answer.because !== "signed-out") {
      setStep("failed");
      return;
    }
    noteSignedIn(undefined);
    await endSync();
    if (!removing) {
      await rememberLeft(await records());
      onLeft();
      return;
    }
    await deleteEverything(await stores());
    // loaded anew, so that nothing stays in the memory of the page or its workers
    location.assign("/");
  };
  const removeSafely = async () => {
    setStep("sending");
    const status = await sendEverything(LAST_SEND_MS);
    const { records: kept, history } = await stores();
    const found: AtStake = {
      unsent: (await kept.outbox(1)).count,
      refused: status.state === "idle" ? status.refused : 0,
      files: await history.count(),
      underWay: await sessionUnderWay(),
    };
    if (isAllThere(status) && found.unsent === 0 && found.files === 0 && !found.underWay) {
      await leave(true);
      return;
    }
    setStake(found);
    setStep("doubtful");
  };
  return (
    <section className="card account-card" aria-labelledby="leave-title">
      <h2 id="leave-title">{words.title}</h2>
      {step === "doubtful" && stake ? (
        <>
          <div className="notice" role="alert">
            <ul className="account-stake">
              {stake.unsent > 0 && <li>{words.unsent(stake.unsent)}</li>}
              {stake.refused > 0 && <li>{words.refused(stake.refused)}</li>}
              {stake.files > 0 && <li>{words.files(stake.files)}</li>}
              {stake.underWay && <li>{words.underWay}</li>}
            </ul>
          </div>
          <div className="account-actions">
            {stake.unsent > 0 && (
              <Button size="md" onClick={() => void removeSafely()}>
                {words.retry}
              </Button>
            )}
            <Button size="md" color="red" onClick={() => void leave(true)}>
              {words.sure}
            </Button>
            <Button size="md" variant="subtle" color="gray" onClick={() => setStep("asked")}>
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{words.text}</p>
          <ul className="account-ways">
            <li>
              <Button size="md" variant="default" loading={busy} onClick={() => void leave(false)}>
                {words.keep}
              </Button>
              <span className="soft">{words.keepText}</span>
            </li>
            <li>
              <Button size="md" variant="default" loading={busy} onClick={() => void removeSafely()}>
                {words.remove}
              </Button>
              <span className="soft">{words.removeText}</span>
            </li>
          </ul>
        </>
      )}
      <p role="status">{step === "sending" ? words.sending : ""}</p>
      {step === "failed" && (
        <p className="notice account-wrong" role="alert">
          {words.failed}
        </p>
      )}
    </section>
  );
}
