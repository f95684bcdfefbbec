import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import type { Obstacle } from "./askServer.ts";

/** Why something that was asked did not come about. */
export type Wrong = Obstacle | "cancelled" | "unable";

/** One thing that is asked of the server at a time: whether it is under way, and what went wrong. */
export interface Asking {
  readonly busy: boolean;
  readonly wrong: Wrong | undefined;
  /** Runs `work`; resolves to its value, or to undefined after what went wrong is said. */
  readonly ask: <Value>(
    work: () => Promise<
      { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly because: Wrong }
    >,
  ) => Promise<{ readonly value: Value } | undefined>;
  readonly clear: () => void;
}

/** Holds what a form asks of the server. */
export function useAsking(): Asking {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong>();
  return {
    busy,
    wrong,
    clear: () => setWrong(undefined),
    async ask(work) {
      setBusy(true);
      setWrong(undefined);
      try {
        const answer = await work();
        if (answer.ok) return { value: answer.value };
        setWrong(answer.because);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}

/** The sentence about what went wrong; nothing where nothing did. */
export function WrongNotice({ wrong }: { readonly wrong: Wrong | undefined }) {
  if (!wrong) return null;
  return (
    <p className="notice account-wrong" role="alert">
      {accountMessages.wrong[wrong]}
    </p>
  );
}
