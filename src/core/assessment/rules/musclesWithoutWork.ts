import { COUNTED_MUSCLES, muscle } from "../../anatomy/muscles.ts";
import { parameter } from "../../evidence/parameter.ts";
import { sourcesOf } from "../errorOfFinding.ts";
import { historyDoubt, workouts } from "../historyDoubt.ts";
import type { Rule } from "../subject.ts";

/**
 * Muscles of the back of the body that got no set of late (direct or indirect), from the training log.
 * cannotTell: no history, too few workouts, or too many sets of unknown exercises.
 * Source: parameters "history.windowWeeks", "history.minWorkouts" (product choices).
 */
export const musclesWithoutWork: Rule = (subject) => {
  const { words } = subject;
  const parameterIds = ["history.windowWeeks", "history.minWorkouts"] as const;
  const base = {
    ruleId: "muscles-without-work",
    parameterIds,
    sourceIds: sourcesOf(parameterIds),
  } as const;
  const window = subject.recentWindow();
  const doubt = historyDoubt(window, words);
  if (!window || doubt) {
    const because = doubt ?? words.history.none;
    return [{ ...base, status: "cannotTell", because, asks: [], measured: workouts(window), muscles: [] }];
  }

  const trained = new Set(window.muscles.filter(({ sets }) => sets > 0).map((volume) => volume.muscle));
  const without = COUNTED_MUSCLES.filter(({ id, balance }) => balance === "back" && !trained.has(id)).map(
    ({ id }) => id,
  );
  const weeks = parameter("history.windowWeeks").value;
  const names = without.map((id) => muscle(id).name);
  const unknownPercent = window.coverage.unmatchedShare * 100; // not clinical: a share in percent
  return [
    {
      ...base,
      status: without.length > 0 ? "present" : "absent",
      because: without.length > 0 ? words.history.without(names, weeks) : words.history.allWorked(weeks),
      error: { kind: "counted", basis: words.history.mayHide(unknownPercent) },
      amount: { value: without.length, unit: "muscles" },
      muscles: without,
      measured: [{ what: "log", value: window.coverage.countedSets, unit: "sets" }],
    },
  ];
};
