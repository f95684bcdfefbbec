import { describe, expect, it } from "vitest";
import { isStorageFull } from "./storageFull.ts";

describe("a write that failed", () => {
  const full = new DOMException("no space", "QuotaExceededError");

  it.each([
    ["the browser's own error", full, true],
    ["the database's, around the browser's", Object.assign(new Error("aborted"), { inner: full }), true],
    ["one that names it as its cause", new Error("aborted", { cause: full }), true],
    ["another of the browser's errors", new DOMException("gone", "InvalidStateError"), false],
    ["a text", "QuotaExceededError", false],
    ["nothing", undefined, false],
  ])("%s", (_, error, expected) => {
    expect(isStorageFull(error)).toBe(expected);
  });
});
