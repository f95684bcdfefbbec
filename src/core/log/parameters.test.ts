import { describe, expect, it } from "vitest";
import { source } from "../evidence/source.ts";
import { LOG_PARAMETERS, type LogParameter } from "./parameters.ts";

const all: readonly LogParameter[] = Object.values(LOG_PARAMETERS);

describe("the log's parameters", () => {
  it("have ids of their own", () => {
    expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
  });

  it("name a source that exists, or say that they are ours and why", () => {
    const sourced = all.filter((each) => each.sourceId !== "product_choice");
    expect(sourced.map((each) => source(each.sourceId).id)).toEqual(sourced.map((each) => each.sourceId));
    const ours = all.filter((each) => each.sourceId === "product_choice");
    expect(ours.filter((each) => each.confidence !== "product_choice" || !each.note)).toEqual([]);
  });
});
