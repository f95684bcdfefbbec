import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { EverydayComparison } from "../../engine/answers/everydayScale.ts";
import type { AskedExercise } from "../../engine/answers/exerciseLoad.ts";
import type { FigurePicture } from "../../figure/exerciseFigureNode.ts";

/** What is changed about a body or its movement. */
export interface WhatIf {
  /** So much rounder is the low back in every pose, degrees. */
  readonly rounderDegrees: number;
  /** A muscle of both sides and the part of its strength that is left, 0 to 1; null where all are whole. */
  readonly weaker: { readonly muscle: MuscleId; readonly strengthLeft: number } | null;
}

/** Where the sliders of an exercise stand. */
export interface SliderPlace {
  /** From the first phase (0) to the last (1). */
  readonly phase: number;
  readonly weightKg: number;
  /** Without it everything is as it is. */
  readonly whatIf?: WhatIf;
}

/** How hard each muscle works, the harder side, 0 to 1. */
export type MuscleLevels = ReadonlyMap<MuscleId, number>;

/** The body at one place of the sliders: picture and numbers belong together. */
export interface BodyMoment {
  readonly place: SliderPlace;
  readonly picture: FigurePicture;
  readonly levels: MuscleLevels;
}

/** What is only said where a hand rests, because it takes many moments to know. */
export interface BodyAtRest {
  readonly place: SliderPlace;
  readonly levels: MuscleLevels;
  /** Muscles by their work over the whole way with this weight, hardest first. */
  readonly hardest: readonly MuscleId[];
  /** How the low back's load compares with everyday tasks of the same person. */
  readonly back: EverydayComparison;
  /** Most that the low back can be rounder before a joint leaves its range, degrees. */
  readonly mostRounderDegrees: number;
}

/** What the page says to the body's worker; the exercise first. */
export type ToBody =
  | { readonly kind: "exercise"; readonly asked: AskedExercise }
  | { readonly kind: "at"; readonly place: SliderPlace }
  | { readonly kind: "rest"; readonly place: SliderPlace };

/** What the body's worker says to the page: an answer to each question in their order, and moments that none asked for yet. */
export type FromBody =
  | { readonly kind: "ahead"; readonly moment: BodyMoment }
  | { readonly kind: "moment"; readonly moment: BodyMoment }
  | { readonly kind: "rest"; readonly rest: BodyAtRest };
