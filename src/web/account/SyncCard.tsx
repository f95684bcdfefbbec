import { Button } from "@mantine/core";
import { accountMessages } from "../messages/account.en.ts";
import { SyncMark } from "../sync/SyncMark.tsx";
import { syncSentence } from "../sync/syncSentence.ts";
import { canSynchronise, retrySync, useSyncStatus } from "../sync/thisDevice.ts";

/** Who is signed in, and how it stands with synchronisation. */
export function SyncCard({
  email,
  verified = true,
}: {
  readonly email: string;
  readonly verified?: boolean;
}) {
  const words = accountMessages.sync;
  const status = useSyncStatus();
  return (
    <section className="card account-card" aria-labelledby="sync-title">
      <h2 id="sync-title">{words.title}</h2>
      <p>{words.as(email)}</p>
      {!verified && <p className="notice">{words.unverified}</p>}
      <p className="account-status" role="status">
        <SyncMark status={status} />
        <span>
          {!canSynchronise()
            ? words.needsLocks
            : // somebody is signed in, so what is off is about to begin
              status.state === "off"
              ? words.begins
              : syncSentence(status)}
        </span>
      </p>
      <div className="account-actions">
        <Button size="md" loading={status.state === "sending"} onClick={retrySync}>
          {words.retry}
        </Button>
      </div>
      <p className="soft small">{words.what}</p>
    </section>
  );
}
