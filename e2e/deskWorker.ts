import { exampleRecords } from "../fixtures/exampleRecords.ts";
import { starterRequest } from "../fixtures/builders/starterRequest.ts";
import { buildProgramme } from "../src/core/programme/build.ts";
import { MONDAY } from "./trainSeeds.ts";

/** An invented desk worker after eight weeks. */
export async function deskWorker() {
  const made = await buildProgramme(
    {
      ...starterRequest({
        today: MONDAY,
        goal: "ease_pain",
        minutesPerSession: 30,
        kit: ["dumbbells", "mat"],
      }),
      pain: { now: 3, usual: 4, months: 4, regions: ["low_back"] },
      findings: [],
      keep: [],
    },
    undefined,
  );
  if (made.outcome !== "plan") throw new Error(made.outcome);
  return exampleRecords(MONDAY, made.programme);
}
