import { useSyncExternalStore } from "react";

/** Who is signed in on this device, as this browser remembers it: without it, nothing is ever asked of a server. */
export interface SignedIn {
  readonly personId: string;
  readonly email: string;
}

const KEPT_AS = "backstay.account";
const listeners = new Set<() => void>();
let read: { readonly text: string | null; readonly account: SignedIn | undefined } | undefined;

/** Who is signed in; undefined where nobody is or nothing can be remembered. The same object until it changes. */
export function signedIn(): SignedIn | undefined {
  const text = keptText();
  if (read?.text !== text) read = { text, account: accountOf(text) };
  return read.account;
}

/** Remembers who is signed in, or that nobody is; every tab of this browser learns it. */
export function noteSignedIn(account: SignedIn | undefined): void {
  try {
    if (account) localStorage.setItem(KEPT_AS, JSON.stringify(account));
    else localStorage.removeItem(KEPT_AS);
  } catch {
    // a browser that keeps nothing keeps no session either
  }
  for (const tell of listeners) tell();
}

/** Who is signed in; what uses it is drawn anew when that changes, also in another tab. */
export function useSignedIn(): SignedIn | undefined {
  return useSyncExternalStore(watchSignedIn, signedIn);
}

function watchSignedIn(tell: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === KEPT_AS || key === null) tell();
  };
  listeners.add(tell);
  addEventListener("storage", hear);
  return () => {
    listeners.delete(tell);
    removeEventListener("storage", hear);
  };
}

function keptText(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

function accountOf(text: string | null): SignedIn | undefined {
  try {
    const { personId, email } = JSON.parse(text ?? "{}") as Partial<SignedIn>;
    return typeof personId === "string" && personId !== "" && typeof email === "string"
      ? { personId, email }
      : undefined;
  } catch {
    return undefined;
  }
}
