import { spokenLanguage } from "../../core/language.ts";
import type { ProgrammeOutcome } from "../../core/programme/programme.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";

/**
 * Makes a week with the solver, in a worker that is ended when the answer is there or when `signal` says so. Rejects with
 * an AbortError then, and with the solver's words where it failed.
 */
export function makePlan(request: ProgrammeRequest, signal?: AbortSignal): Promise<ProgrammeOutcome> {
  const worker = new Worker(new URL("./planner.worker.ts", import.meta.url), { type: "module" });
  return new Promise<ProgrammeOutcome>((resolve, reject) => {
    signal?.addEventListener("abort", () =>
      reject(new DOMException("The plan was not wanted any more.", "AbortError")),
    );
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<{ outcome?: ProgrammeOutcome; failure?: string }>) => {
        if (data.outcome) resolve(data.outcome);
        else reject(new Error(data.failure));
      },
    );
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage({ request, language: spokenLanguage() });
  }).finally(() => worker.terminate());
}
