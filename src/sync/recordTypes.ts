import type * as z from "zod/mini";
import { assessmentRun } from "./records/assessmentRun.ts";
import { bodyMass } from "./records/bodyMass.ts";
import { flareRecord } from "./records/flare.ts";
import { habitDone } from "./records/habitDone.ts";
import { loggedSet } from "./records/loggedSet.ts";
import { measurement } from "./records/measurement.ts";
import { outcome } from "./records/outcome.ts";
import { painCheck } from "./records/painCheck.ts";
import { plan } from "./records/plan.ts";
import { player } from "./records/player.ts";
import { profile } from "./records/profile.ts";
import { protein } from "./records/protein.ts";
import { routine } from "./records/routine.ts";
import { screeningAnswers } from "./records/screeningAnswers.ts";
import { settings } from "./records/settings.ts";
import { workout } from "./records/workout.ts";

/** Every kind of record that there is. */
export const RECORD_TYPES = {
  profile,
  settings,
  screening: screeningAnswers,
  measurement,
  outcome,
  painCheck,
  plan,
  routine,
  workout,
  set: loggedSet,
  habitDone,
  flare: flareRecord,
  bodyMass,
  protein,
  player,
  assessmentRun,
} as const;

export type RecordKind = keyof typeof RECORD_TYPES;

/** The fields of a kind of record. */
export type FieldsOf<Kind extends RecordKind> = z.infer<(typeof RECORD_TYPES)[Kind]["schema"]>;

/** A record with its id. */
export type Stored<Kind extends RecordKind> = { readonly id: string } & FieldsOf<Kind>;

/** Whether there is such a kind of record. */
export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(RECORD_TYPES, kind);
}
