import type { RecordKind } from "../../sync/recordTypes.ts";

/** Kinds of records as a person would think of them when they decide who may see what. */
export const KIND_GROUPS = {
  health: ["profile", "screening", "painCheck"],
  tests: ["measurement", "outcome"],
  plan: ["plan", "routine"],
  training: ["workout", "set"],
  habits: ["habitDone", "flare"],
  food: ["bodyMass", "protein"],
  settings: ["settings"],
} as const satisfies Readonly<Record<string, readonly RecordKind[]>>;

export type KindGroup = keyof typeof KIND_GROUPS;

const GROUPS = Object.keys(KIND_GROUPS) as readonly KindGroup[];

/** What a practitioner usually needs. */
export const USUAL_GROUPS: readonly KindGroup[] = ["health", "tests", "plan", "training", "habits", "food"];

/** The kinds of groups. */
export function kindsOf(groups: readonly KindGroup[]): readonly RecordKind[] {
  return groups.flatMap((group) => KIND_GROUPS[group]);
}

/** The groups of which any kind is among `kinds`. */
export function groupsOf(kinds: readonly string[]): readonly KindGroup[] {
  return GROUPS.filter((group) => KIND_GROUPS[group].some((kind: string) => kinds.includes(kind)));
}

/** Whether enough is shared to say where the person stands without leaving out what would change it. */
export function isWhole(kinds: readonly string[]): boolean {
  return kindsOf(["health", "tests", "plan", "training"]).every((kind) => kinds.includes(kind));
}
