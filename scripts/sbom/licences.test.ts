import { describe, expect, it } from "vitest";
import { isAllowed } from "./licences.ts";

describe("a licence", () => {
  it.each([
    "MIT",
    "0BSD",
    "Apache-2.0",
    "(MIT OR CC0-1.0)",
    "GPL-3.0-only OR MIT",
    "(MIT AND BSD-3-Clause)",
    "MIT AND (GPL-2.0-only OR ISC)",
  ])("%s may be shipped", (expression) => {
    expect(isAllowed(expression)).toBe(true);
  });

  it.each([
    "",
    "GPL-3.0-or-later",
    "AGPL-3.0-only",
    "MIT AND GPL-3.0-only",
    "(MIT OR ISC) AND AGPL-3.0-only",
    "SEE LICENSE IN LICENSE.txt",
    "UNLICENSED",
    "MIT ISC",
    "(MIT",
    "MIT)",
    "GPL-2.0-only WITH Classpath-exception-2.0",
  ])("%j may not", (expression) => {
    expect(isAllowed(expression)).toBe(false);
  });
});
