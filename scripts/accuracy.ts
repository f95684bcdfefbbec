// Writes docs/accuracy.md from the engine as it is.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { accuracyPage } from "../src/engine/accuracy/accuracyPage.ts";

writeFileSync(join(import.meta.dirname, "../docs/accuracy.md"), accuracyPage());
