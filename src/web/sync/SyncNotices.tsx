import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { SignedIn } from "../account/signedIn.ts";
import { AppNotice } from "../app/AppNotice.tsx";
import { accountMessages } from "../messages/account.en.ts";
import { SyncMark } from "./SyncMark.tsx";
import { syncSentence } from "./syncSentence.ts";
import { beginSync, endSync, useSyncStatus } from "./thisDevice.ts";
import "./sync.css";

/** Where the mark stands on every screen. */
export const SYNC_PLACE = "sync-place";

/** Synchronises while somebody is signed in, shows on every screen how it stands, and says when the session is over. */
export function SyncNotices({ account }: { readonly account: SignedIn }) {
  const { personId } = account;
  useEffect(() => void beginSync(personId), [personId]);
  useEffect(() => () => void endSync(), []);
  const status = useSyncStatus();
  const place = document.getElementById(SYNC_PLACE);
  const over = status.state === "failed" && status.because === "signed-out";
  return (
    <>
      {place &&
        createPortal(
          <Link
            to="/account"
            className="sync-link"
            aria-label={accountMessages.sync.label(syncSentence(status))}
            title={syncSentence(status)}
          >
            <SyncMark status={status} />
          </Link>,
          place,
        )}
      {over && (
        <AppNotice urgent>
          <p>{accountMessages.ended(status.unsent)}</p>
          <Link to="/account">{accountMessages.sync.toSignIn}</Link>
        </AppNotice>
      )}
    </>
  );
}
