import { backstay } from "./backstay.ts";
import { fit } from "./fit.ts";
import { fitnotes } from "./fitnotes.ts";
import { hevy } from "./hevy.ts";
import type { Importer } from "./importer.ts";
import { jefit } from "./jefit.ts";
import { liftosaur } from "./liftosaur.ts";
import { strong } from "./strong.ts";
import { stronglifts } from "./stronglifts.ts";
import { wger } from "./wger.ts";

/**
 * Every format that can be read, one line each. An importer that needs a heavy library (a database, a FIT
 * decoder) imports it within `read`, so that recognising a file costs nothing.
 * No two recognise the same file (the contract suite proves it), so the order means nothing.
 */
export const IMPORTERS: readonly Importer[] = [
  strong,
  hevy,
  stronglifts,
  jefit,
  fitnotes,
  wger,
  liftosaur,
  fit,
  backstay,
];
