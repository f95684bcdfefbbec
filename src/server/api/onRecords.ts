import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { Problem, type Flaw, type ProblemKind } from "../problem.ts";
import { recordPages, type Reading, type RecordText } from "./recordPages.ts";
import type { RecordsTask } from "./recordsTask.ts";

/** What the thread is sent: records page by page, then what to make of them. */
export type ToWorker =
  | { readonly begin: true }
  | { readonly page: readonly RecordText[] }
  | { readonly task: RecordsTask };

/** What the thread answers. */
export type FromWorker =
  | { readonly text: string }
  | {
      readonly problem: {
        readonly kind: ProblemKind;
        readonly detail: string;
        readonly flaws: readonly Flaw[];
      };
    }
  | { readonly fault: unknown };

/** Those that wait for the thread at most; more of them would wait for minutes. */
const MOST_WAITING = 20;
/** A thread that nobody needs gives its memory back. */
const IDLE_MS = 60_000;
/** A history that needs more ends the thread, and not the server. */
const MOST_MEMORY_MB = 1024;

/**
 * Makes something of a person's records of `kinds` in a thread of its own, one task after the other, so that what takes
 * seconds for years of training holds nobody else up. Throws Problem as the task does, and where too many wait already.
 */
export async function onRecords(
  task: RecordsTask,
  read: Reading,
  kinds: readonly RecordKind[],
  signal: AbortSignal,
): Promise<string> {
  if (waiting >= MOST_WAITING)
    throw new Problem("unavailable", "Many ask for this now.", { retryAfterS: 10 });
  waiting++;
  const turn = last.then(() => inThread(task, read, kinds, signal));
  last = turn.catch(() => undefined);
  return turn.finally(() => waiting--);
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();
let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;

async function inThread(
  task: RecordsTask,
  read: Reading,
  kinds: readonly RecordKind[],
  signal: AbortSignal,
): Promise<string> {
  // whoever asked went away while they waited
  signal.throwIfAborted();
  clearTimeout(idle);
  const worker = (thread ??= startThread());
  const send = (message: ToWorker) => worker.postMessage(message);
  const listening = new AbortController();
  const answered = nextAnswer(worker, listening.signal);
  // read below, or after what is thrown below nobody's business
  answered.catch(() => undefined);
  try {
    send({ begin: true });
    for await (const page of recordPages(read, kinds)) {
      signal.throwIfAborted();
      send({ page });
    }
    send({ task });
    const answer = await answered;
    if ("text" in answer) return answer.text;
    if ("fault" in answer) throw answer.fault;
    const { kind, detail, flaws } = answer.problem;
    throw new Problem(kind, detail, { flaws });
  } finally {
    listening.abort();
    idle = setTimeout(() => void endThread(), IDLE_MS).unref();
  }
}

function startThread(): Worker {
  const worker = new Worker(new URL("./recordsWorker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const gone = () => {
    if (thread === worker) thread = undefined;
  };
  // the next task starts another one; heard also while nobody waits for an answer, or it would end the server
  worker.on("error", gone).on("exit", gone);
  // it keeps no process alive that has nothing else to do
  worker.unref();
  return worker;
}

async function endThread(): Promise<void> {
  const worker = thread;
  thread = undefined;
  await worker?.terminate();
}

function nextAnswer(worker: Worker, signal: AbortSignal): Promise<FromWorker> {
  return Promise.race([
    once(worker, "message", { signal }).then(([message]) => message as FromWorker),
    once(worker, "exit", { signal }).then(() => {
      throw new Error("the thread ended");
    }),
  ]);
}
