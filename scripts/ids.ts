// Writes docs/ids.md: npm run ids
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { idsPage } from "../src/core/exercise/names/idsPage.ts";
import { GOALS } from "../src/core/person/person.ts";
import { TEST_UNITS } from "../src/core/person/testId.ts";

const docs = resolve(import.meta.dirname, "../docs");
mkdirSync(docs, { recursive: true });
writeFileSync(resolve(docs, "ids.md"), idsPage({ goals: GOALS, tests: TEST_UNITS }));
