import { describe, expect, it } from "vitest";
import { EXAMPLE_EXERCISES } from "../log/example/exampleExercises.ts";
import { summaryOf } from "../log/example/exampleSummary.ts";
import { exampleWorkout, sets } from "../log/example/exampleWorkout.ts";
import type { ExerciseHistory, LogSummary, WindowSummary } from "../log/logSummary.ts";
import { ratioOf } from "../log/ratio.ts";
import { TODAY, exampleInput } from "./example/exampleInput.ts";
import type { Finding, RuleId } from "./finding.ts";
import { RULES } from "./rules.ts";
import { subjectOf } from "./subject.ts";

const DAYS = ["10-05", "10-12", "10-19", "10-26", "11-02", "11-09", "11-16"].map((day) => `2026-${day}`);
const ids = EXAMPLE_EXERCISES.map(({ id }) => id);
const HISTORY = summaryOf(
  DAYS.map((day) =>
    exampleWorkout(day, Object.fromEntries(ids.map((id) => [id, sets(3, { reps: 8, loadKg: 40 })]))),
  ),
  { today: TODAY },
);

function findings(rule: RuleId, history: LogSummary): readonly Finding[] {
  return RULES[rule].rule(subjectOf(exampleInput({ history })));
}

/** The history with other numbers in its window of twelve weeks. */
function withWindow(change: (window: WindowSummary) => WindowSummary): LogSummary {
  return {
    ...HISTORY,
    windows: HISTORY.windows.map((window) => (window.weeks === 12 ? change(window) : window)),
  };
}

const withUnmatched = (over: number, under: number, unmatchedSets: number): LogSummary =>
  withWindow((window) => {
    const unmatchedShare = unmatchedSets / (over + under + unmatchedSets);
    return {
      ...window,
      coverage: { ...window.coverage, unmatchedSets, unmatchedShare },
      ratios: { ...window.ratios, backToFront: ratioOf({ over, under, unmatchedShare }) },
    };
  });

describe("rules of the training history", () => {
  it.each(["muscles-without-work", "back-front-balance"] as const)(
    "%s cannot tell of fewer than six workouts",
    (rule) => {
      const of = (workouts: number) =>
        findings(
          rule,
          withWindow((window) => ({ ...window, workouts })),
        )[0];
      expect(of(5)).toMatchObject({ status: "cannotTell" });
      expect(of(5)?.because).toContain("Only 5 workouts");
      expect(of(6)?.status).not.toBe("cannotTell");
    },
  );

  it.each(["muscles-without-work", "back-front-balance"] as const)(
    "%s cannot tell where more than half of the sets have unknown names",
    (rule) => {
      const status = (unmatchedShare: number) =>
        findings(
          rule,
          withWindow((window) => ({
            ...window,
            coverage: { ...window.coverage, unmatchedSets: 0, unmatchedShare },
          })),
        )[0]?.status;
      expect(status(0.51)).toBe("cannotTell");
      expect(status(0.5)).not.toBe("cannotTell");
    },
  );

  it("muscles-without-work names the muscles of the back pan with no set, and nothing else", () => {
    const without = (...muscles: readonly string[]) =>
      withWindow((window) => ({
        ...window,
        muscles: window.muscles.map((volume) => ({
          ...volume,
          sets: muscles.includes(volume.muscle) ? 0 : 4,
        })),
      }));
    expect(findings("muscles-without-work", without())).toMatchObject([{ status: "absent", muscles: [] }]);
    expect(findings("muscles-without-work", without("quadriceps"))).toMatchObject([{ status: "absent" }]);
    const [finding] = findings("muscles-without-work", without("gluteus_medius", "pectorals", "rhomboids"));
    expect(finding).toMatchObject({ status: "present", muscles: ["gluteus_medius", "rhomboids"] });
    expect(finding?.because).toContain("gluteus medius and rhomboids");
  });

  it.each([
    [50, 50, 0, "absent"],
    [49, 50, 0, "present"],
    [49, 50, 1, "cannotTell"],
    [50, 50, 1, "cannotTell"],
    [52, 50, 2, "absent"],
    [47, 50, 2, "present"],
    [2, 3, 0, "cannotTell"],
  ])("back-front-balance of %i to %i with %i unknown sets is %s", (over, under, unmatched, status) => {
    expect(findings("back-front-balance", withUnmatched(over, under, unmatched))[0]?.status).toBe(status);
  });

  const withSides = (...differences: readonly number[]): LogSummary => {
    const [history] = HISTORY.exercises;
    if (!history) throw new RangeError("history: expected an exercise");
    return {
      ...HISTORY,
      exercises: differences.map((difference): ExerciseHistory => {
        const interval = { low: difference - 5, high: difference + 5, level: 0.95 };
        const stronger = interval.low > 0 ? "left" : interval.high < 0 ? "right" : "cannotTell";
        return {
          ...history,
          sides: {
            status: "value",
            pairs: 9,
            load: { pairs: 9, unit: "percent", difference, interval, stronger },
          },
        };
      }),
    };
  };

  it.each([
    [16, "present", "right"],
    [15, "absent", undefined],
    [-15, "absent", undefined],
    [-16, "present", "left"],
    [2, "absent", undefined],
  ] as const)("trained-sides of %i %% is %s %s", (difference, status, side) => {
    const [finding] = findings("trained-sides", withSides(difference));
    expect(finding).toMatchObject({ status, ...(side && { side }) });
    if (finding?.status === "present")
      expect(finding.error).toMatchObject({ kind: "known", value: 5, unit: "%" });
  });

  it("trained-sides cannot tell where no exercise is logged by side", () => {
    const sideless = HISTORY.exercises.map((history): ExerciseHistory => ({
      ...history,
      sides: { status: "cannotTell", because: "too few days", pairs: 0 },
    }));
    expect(findings("trained-sides", { ...HISTORY, exercises: sideless })).toMatchObject([
      { status: "cannotTell" },
    ]);
  });
});
