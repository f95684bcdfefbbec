import type { SourceId } from "../evidence/source.ts";
import type { Side } from "../log/trainingLog.ts";

/** What one rule says of a person, traceable to its measurements and sources. Three-valued: "cannot tell" is an answer. */
export interface Finding {
  /** Kebab-case name of the rule: "extensor-endurance". */
  readonly ruleId: string;
  readonly status: "present" | "absent" | "cannotTell";
  /** Why, in one plain sentence that names the measurement and the number it was held against. */
  readonly because: string;
  /** Where the numbers come from; "product_choice" for our own. */
  readonly sourceIds: readonly (SourceId | "product_choice")[];
  /** The side that it speaks of: of a difference, the weaker or shorter one. */
  readonly side?: Side;
  /** What was measured, in the unit of the test. */
  readonly value?: number;
  /** Error of `value` at 95 %, in the same unit: smaller differences are noise. */
  readonly error?: number;
}
