import type { LocalDate } from "../../core/calendar.ts";
import { spokenLanguage } from "../../core/language.ts";
import { handRecordsOver } from "../data/handRecordsOver.ts";
import type { Answer, FileProgress, FromWorker, Question, ToWorker } from "./protocol.ts";

/** The page's side of the worker: ask, hear progress, cancel. */
export interface HistoryClient {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly cancel: () => void;
  readonly close: () => void;
}

/** Starts the worker for a day. */
export function historyClient(today: LocalDate, onProgress: (progress: FileProgress) => void): HistoryClient {
  const worker = new Worker(new URL("./history.worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  let stopHanding: (() => void) | undefined;

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if ("noStore" in data) {
      stopHanding = handRecordsOver((records) => post({ records }));
      return;
    }
    if ("progress" in data) {
      onProgress(data.progress);
      return;
    }
    waiting.get(data.ask)?.(data.answer);
    waiting.delete(data.ask);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    const answer: Answer = { kind: "failed", sentence: event.message };
    for (const answerTo of waiting.values()) answerTo(answer);
    waiting.clear();
  });

  const post = (message: ToWorker): void => worker.postMessage(message);
  const ask = (question: Question): Promise<Answer> =>
    new Promise((answered) => {
      asked += 1;
      waiting.set(asked, answered);
      post({ ask: asked, question });
    });
  const opened = ask({ kind: "open", today, language: spokenLanguage() });
  return {
    ask: async (question) => {
      const first = await opened;
      return question.kind === "open" || first.kind === "failed" ? first : ask(question);
    },
    cancel: () => post({ cancel: true }),
    close: () => {
      stopHanding?.();
      worker.terminate();
    },
  };
}
