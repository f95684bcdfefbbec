/** A demand that a programme does not meet. */
export interface Breach {
  /** "time", "kit", "cautions", "cap", "recovery", "sums", "why", ... */
  readonly constraint: string;
  readonly because: string;
}
