import type { RecordStore } from "../../platform/recordStore.ts";
import { SYNC_MARK, type SyncMark } from "../../sync/synchronise.ts";
import type { SignedIn } from "./signedIn.ts";

/**
 * Whose records this device holds, seen by somebody who signs in. "nobody": there are none. "unclaimed": they were never
 * on a server. "own": of the same account. "another": they were synchronised with another account.
 */
export type Claim =
  | { readonly of: "nobody" | "own" }
  | { readonly of: "unclaimed"; readonly records: number }
  | {
      readonly of: "another";
      readonly records: number;
      /** Changes that the other account's server does not have. */
      readonly unsent: number;
      /** The other account's address, where this device still knows it. */
      readonly email: string | undefined;
    };

/** The name under which the records remember who signed in. */
export const ACCOUNT_META = "account";

/** Who signed in on this device last. */
export interface DeviceAccount extends SignedIn {
  /** They signed out since, and left their records. */
  readonly left?: boolean;
}

/** Whose the records of this device are, for `account`. */
export async function claimOn(store: RecordStore, { personId }: SignedIn): Promise<Claim> {
  const [mark, records] = await Promise.all([store.meta<SyncMark>(SYNC_MARK), store.count()]);
  if (records === 0) return { of: "nobody" };
  if (!mark) return { of: "unclaimed", records };
  if (mark.account === personId) return { of: "own" };
  const known = await store.meta<DeviceAccount>(ACCOUNT_META);
  return {
    of: "another",
    records,
    unsent: (await store.outbox(1)).count,
    email: known?.personId === mark.account ? known.email : undefined,
  };
}

/** Remembers beside the records who signed in, so that a later sign-in can say whose they are. */
export async function rememberAccount(store: RecordStore, account: SignedIn): Promise<void> {
  await store.putMeta(ACCOUNT_META, account satisfies DeviceAccount);
}

/** Remembers that they signed out and left their records here: nothing is sent for them any more. */
export async function rememberLeft(store: RecordStore): Promise<void> {
  const account = await store.meta<DeviceAccount>(ACCOUNT_META);
  if (account) await store.putMeta(ACCOUNT_META, { ...account, left: true } satisfies DeviceAccount);
}

/**
 * After the account was deleted: the records stay, belong to no account, and all of them go to the server of the next one.
 */
export async function forgetAccount(store: RecordStore): Promise<void> {
  await store.sendAgain();
  await store.putMeta(SYNC_MARK, undefined);
  await store.putMeta(ACCOUNT_META, undefined);
}
