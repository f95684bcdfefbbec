import highsUrl from "highs/runtime?url";
import { buildProgramme } from "../../core/programme/build.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import type { Language } from "../../core/language.ts";
import { highsSolver } from "../../platform/highsSolver.ts";
import { learnLanguage } from "../messages/learnLanguage.ts";

const solve = highsSolver({ locateFile: () => highsUrl });

self.addEventListener(
  "message",
  ({ data }: MessageEvent<{ request: ProgrammeRequest; language: Language }>) => {
    learnLanguage(data.language)
      .then(() => buildProgramme(data.request, solve))
      .then(
        (outcome) => self.postMessage({ outcome }),
        (error: unknown) =>
          self.postMessage({ failure: error instanceof Error ? error.message : String(error) }),
      );
  },
);
