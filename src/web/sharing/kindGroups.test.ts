import { expect, it } from "vitest";
import { RECORD_TYPES } from "../../sync/recordTypes.ts";
import { groupsOf, isWhole, KIND_GROUPS, kindsOf, USUAL_GROUPS, type KindGroup } from "./kindGroups.ts";

it("every kind that leaves the device belongs to one group, and no other", () => {
  const shared = Object.values(RECORD_TYPES).flatMap(({ kind, scope }) => (scope === "person" ? [kind] : []));
  const grouped = kindsOf(Object.keys(KIND_GROUPS) as KindGroup[]);
  expect(grouped.toSorted()).toEqual(shared.toSorted());
});

it("groups are found again by their kinds", () => {
  expect(groupsOf(kindsOf(["tests", "food"]))).toEqual(["tests", "food"]);
  expect(groupsOf(["set"])).toEqual(["training"]);
});

it("where a person stands is said when everything is shared that it depends on", () => {
  expect(isWhole(kindsOf(USUAL_GROUPS))).toBe(true);
  expect(isWhole(kindsOf(["health", "tests", "training"]))).toBe(false);
});
