import { describe, expect, it } from "vitest";
import type { SetToDo } from "../../core/session/session.ts";
import { setsText } from "./setsText.ts";

const load = { value: 22.5, unit: "kg", loadKg: 22.5 } as const;

describe("the sets of an exercise in a line", () => {
  it.each<[string, readonly SetToDo[]]>([
    [
      "3 sets of 8 · 22.5 kg",
      [
        { reps: 8, load },
        { reps: 8, load },
        { reps: 8, load },
      ],
    ],
    ["2 sets of 6 to 8", [{ reps: 8 }, { reps: 6 }]],
    ["1 set of 6 holds of 10 s", [{ reps: 6, holdS: 10 }]],
    ["2 sets of 30 s", [{ holdS: 30 }, { holdS: 30 }]],
    ["1 set of 10 min", [{ minutes: 10 }]],
    ["1 set of 20 m", [{ distanceM: 20 }]],
    // one set more for the side that leads
    [
      "2 sets of 8 each side",
      [
        { reps: 8, side: "left" },
        { reps: 8, side: "right" },
        { reps: 8, side: "left" },
      ],
    ],
    ["", []],
  ])("%s", (text, sets) => {
    expect(setsText(sets)).toBe(text);
  });

  it("says nothing of a weight of zero", () => {
    expect(setsText([{ reps: 5, load: { value: 0, unit: "kg", loadKg: 0 } }])).toBe("1 set of 5");
  });
});
