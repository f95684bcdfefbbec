import type { Ranged } from "./frame.ts";

/**
 * Error of a difference between two postures of one person, as a part of the larger figure: what the modelling choices share
 * cancels.
 * Source: README of the biomechanical reference data: L4/L5 compression about 10 % for "same person, one thing changed".
 */
const ERROR_OF_DIFFERENCE = 0.1;

/**
 * Do two figures of the same person lie too close together to tell apart? True where they differ by less than 10 % of the
 * larger. Compare figures of one person only: between people the whole range applies.
 */
export function noDifference(a: Ranged, b: Ranged): boolean {
  return Math.abs(a.value - b.value) < ERROR_OF_DIFFERENCE * Math.max(Math.abs(a.value), Math.abs(b.value));
}
