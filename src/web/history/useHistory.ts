import { useCallback, useEffect, useRef, useState } from "react";
import { spokenLanguage } from "../../core/language.ts";
import { signedIn } from "../account/signedIn.ts";
import { notedEntries } from "../data/storageMarker.ts";
import { keepsHistory, noteHistory } from "./historyHint.ts";
import { historyClient, type HistoryClient } from "./historyClient.ts";
import type { Answer, FileProgress, Question, RefusedFile, Snapshot } from "./protocol.ts";

/** Long work on a file, and how far it is (0 to 1). */
export interface FileWork {
  readonly kind: FileProgress["doing"];
  readonly file: string;
  readonly share: number;
}

/** What the page is doing. */
export type Work =
  | { readonly kind: "opening" }
  | { readonly kind: "idle" }
  | FileWork
  | { readonly kind: "thinking" };

export interface HistoryState {
  readonly work: Work;
  readonly snapshot: Snapshot | undefined;
  /** Files that could not be read, each with its one sentence; until the next question. */
  readonly refused: readonly RefusedFile[];
  /** Our own failure, in one sentence. */
  readonly failure: string | undefined;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly cancel: () => void;
}

/** The person's history, held by a worker that starts when there is something to hold. */
export function useHistory(today: string): HistoryState {
  const client = useRef<HistoryClient | undefined>(undefined);
  const [work, setWork] = useState<Work>({ kind: mayHaveHistory() ? "opening" : "idle" });
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [failure, setFailure] = useState<string>();

  const ask = useCallback(
    async (question: Question): Promise<Answer> => {
      client.current ??= historyClient(today, ({ doing, file, share }) =>
        setWork({ kind: doing, file, share }),
      );
      setWork({ kind: question.kind === "open" ? "opening" : "thinking" });
      setFailure(undefined);
      const answer = await client.current.ask(question);
      setWork({ kind: "idle" });
      if ("snapshot" in answer) {
        setSnapshot(answer.snapshot);
        noteHistory(answer.snapshot.imports.length > 0);
      }
      if (question.kind === "import") setRefused(answer.kind === "snapshot" ? answer.refused : []);
      if (answer.kind === "failed") setFailure(answer.sentence);
      return answer;
    },
    [today],
  );

  useEffect(() => {
    if (mayHaveHistory()) queueMicrotask(() => void ask({ kind: "open", today, language: spokenLanguage() }));
    return () => {
      client.current?.close();
      client.current = undefined;
    };
  }, [ask, today]);

  return { work, snapshot, refused, failure, ask, cancel: () => client.current?.cancel() };
}

/** Files were imported, or something was recorded here or came from another device that may be workouts. */
function mayHaveHistory(): boolean {
  return keepsHistory() || notedEntries() !== undefined || signedIn() !== undefined;
}
