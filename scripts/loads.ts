// Writes src/core/exercise/loads.generated.ts: node scripts/loads.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { EXERCISES } from "../src/core/exercise/catalogue.ts";
import { catalogueLoads } from "../src/engine/answers/catalogueLoads.ts";
import { loadsModule } from "../src/engine/answers/loadsModule.ts";

const target = resolve(import.meta.dirname, "../src/core/exercise/loads.generated.ts");
writeFileSync(target, loadsModule(catalogueLoads(EXERCISES)));
