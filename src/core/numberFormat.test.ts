import { afterEach, describe, expect, it } from "vitest";
import { speak } from "./language.ts";
import { numberFormat } from "./numberFormat.ts";

afterEach(() => speak("en"));

describe("the format of numbers", () => {
  it("is the spoken language's, also after the language changes", () => {
    expect(numberFormat({ maximumFractionDigits: 1 }).format(1234.56)).toBe("1,234.6");
    speak("de");
    expect(numberFormat({ maximumFractionDigits: 1 }).format(1234.56)).toBe("1.234,6");
    speak("en");
    expect(numberFormat({ maximumFractionDigits: 1 }).format(0.25)).toBe("0.3");
  });

  it("is its options' own, and made once for the same", () => {
    expect(numberFormat().format(0.12345)).toBe("0.123");
    expect(numberFormat({ style: "percent" }).format(0.12)).toBe("12%");
    expect(numberFormat({ style: "percent" })).toBe(numberFormat({ style: "percent" }));
  });
});
