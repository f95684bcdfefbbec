// The thread in which plans, reports and tables are made of records (onRecords.ts). One task at a time.
import { parentPort } from "node:worker_threads";
import type { SyncDocument } from "../../sync/document.ts";
import { Problem } from "../problem.ts";
import type { FromWorker, ToWorker } from "./onRecords.ts";
import { documentOfText } from "./recordPages.ts";
import { doRecordsTask, type RecordsTask } from "./recordsTask.ts";

const port = parentPort;
if (!port) throw new RangeError("recordsWorker: expected to run as a worker");
const answer = (message: FromWorker) => port.postMessage(message);

let documents: SyncDocument[] = [];

async function work(task: RecordsTask): Promise<void> {
  const given = documents;
  documents = [];
  try {
    answer({ text: await doRecordsTask(task, given) });
  } catch (error) {
    if (error instanceof Problem) {
      const { kind, message: detail, flaws } = error;
      answer({ problem: { kind, detail, flaws } });
    } else answer({ fault: error });
  }
}

port.on("message", (message: ToWorker) => {
  if ("begin" in message) documents = [];
  else if ("page" in message) for (const each of message.page) documents.push(documentOfText(each));
  else void work(message.task);
});
