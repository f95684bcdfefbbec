import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { untilQuiet } from "./untilQuiet.ts";

describe("a page that is waited for until it is quiet", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function waiting() {
    const page = new EventTarget();
    let quiet = false;
    void untilQuiet({ quietMs: 3000, mostMs: 10_000 }, page).then(() => (quiet = true));
    const after = async (ms: number, touch?: string) => {
      await vi.advanceTimersByTimeAsync(ms);
      if (touch) page.dispatchEvent(new Event(touch));
      return quiet;
    };
    return { page, after };
  }

  it("is quiet three seconds after it came, where nobody touches it, and not before", async () => {
    const { after } = waiting();
    expect(await after(2999)).toBe(false);
    expect(await after(1)).toBe(true);
  });

  it.each(["pointerdown", "keydown", "input", "scroll", "wheel"])(
    "is waited for again after a %s",
    async (touch) => {
      const { after } = waiting();
      expect(await after(2000, touch)).toBe(false);
      expect(await after(2999)).toBe(false);
      expect(await after(1)).toBe(true);
    },
  );

  it("is not waited for longer than ten seconds, however busy a hand is", async () => {
    const { after } = waiting();
    for (let s = 1; s < 10; s++) expect(await after(1000, "input")).toBe(false);
    expect(await after(999, "input")).toBe(false);
    expect(await after(1)).toBe(true);
  });

  it("is left alone afterwards", async () => {
    const { page, after } = waiting();
    const removed = vi.spyOn(page, "removeEventListener");
    await after(3000);
    expect(removed).toHaveBeenCalledTimes(5);
    expect(vi.getTimerCount()).toBe(0);
  });
});
