import { syncMessages } from "../messages/sync.en.ts";
import type { SyncStatus } from "./syncLoop.ts";

/** How it stands with synchronisation, in a sentence or two that hide nothing. */
export function syncSentence(status: SyncStatus): string {
  switch (status.state) {
    case "off":
      return syncMessages.off;
    case "sending":
      return syncMessages.sending(status.unsent);
    case "idle":
      return (
        syncMessages.idle(status.unsent) + (status.refused > 0 ? syncMessages.refused(status.refused) : "")
      );
    case "offline":
      return syncMessages.offline(status.unsent);
    case "failed":
      return syncMessages.failed[status.because](status.unsent);
  }
}
