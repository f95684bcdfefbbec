import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercise } from "../../core/exercise/catalogue.ts";
import { usableKit } from "../../core/exercise/kit.ts";
import type { DosingContext } from "../../core/programme/dosedExercise.ts";
import { USUAL_STOCK } from "../../core/session/loadStock.ts";
import { newWorkout, type NewWorkout } from "./newWorkout.ts";
import type { NewLine } from "./playerLine.ts";
import { lineOf, type Trainee, type Wanted } from "./playerLines.ts";
import { advance, due, isOver, type Moment, type PlayerEvent, type PlayerState } from "./playerState.ts";

const MONDAY = "2026-11-23";
const person: DosingContext = {
  today: MONDAY,
  goal: "strength",
  stage: "strength",
  trainingAge: "intermediate",
  conditions: [],
  weeksSinceStart: 6,
  gentle: false,
  usableKit: usableKit(["barbell", "dumbbells", "rack", "bench"]),
  cleared: [],
  dislikes: [],
};
const trainee: Trainee = { person, stock: USUAL_STOCK.kg };
const line = (id: string, wanted: Wanted = {}): NewLine =>
  lineOf(exercise(id), trainee, { sets: 2, ...wanted });
const at = (s: number): Moment => ({ ms: s * 1000, at: `${MONDAY}T18:00:00` });

function begin(lines: readonly NewLine[], more: Partial<NewWorkout> = {}): PlayerState {
  return newWorkout(
    {
      id: "w",
      zone: "Europe/Berlin",
      from: "plan",
      opening: [],
      lines,
      usual: { level: 0, from: "unknown" },
      asksPain: false,
      asksNextMorning: false,
      ...more,
    },
    at(0),
  );
}
const run = (state: PlayerState, ...events: readonly PlayerEvent[]) =>
  events.reduce((now, event) => advance(now, event, at(10)), state);

/** Does the set that is due, as asked. */
function doDue(state: PlayerState, s = 10): PlayerState {
  const now = due(state);
  if (!now) throw new Error("nothing is due");
  const ready = state.phase.kind === "askPain" ? advance(state, { kind: "pain" }, at(s)) : state;
  return advance(ready, { kind: "done", line: now.line.key, set: now.set.key, figures: now.set.aim }, at(s));
}
/** Name and side of the sets in the order in which they come due. */
function order(state: PlayerState): readonly string[] {
  const names: string[] = [];
  let now = state;
  for (let next = due(now); next; next = due(now)) {
    names.push(
      [next.line.exercise, next.set.kind === "work" ? "" : next.set.kind, next.set.side ?? ""]
        .filter(Boolean)
        .join(" "),
    );
    now = doDue(now);
  }
  return names;
}

describe("the order of the sets", () => {
  it("is line by line, side by side", () => {
    expect(order(begin([line("romanian_deadlift"), line("one_arm_row", { sets: 1 })]))).toEqual([
      "romanian_deadlift",
      "romanian_deadlift",
      "one_arm_row left",
      "one_arm_row right",
    ]);
  });

  it("alternates in a superset, and goes back line by line when it ends", () => {
    const two = begin([line("romanian_deadlift"), line("hip_thrust_barbell")]);
    const together = run(two, { kind: "superset", line: 0 });
    expect(order(together)).toEqual([
      "romanian_deadlift",
      "hip_thrust_barbell",
      "romanian_deadlift",
      "hip_thrust_barbell",
    ]);
    expect(order(run(together, { kind: "superset", line: 1 }))).toEqual(order(two));
  });

  it("puts a drop straight after the set before it, on the same side", () => {
    const begun = doDue(begin([line("one_arm_row", { sets: 1 })]));
    const dropped = run(begun, { kind: "addSet", line: 0, as: "drop", aim: { reps: 8, loadKg: 16 } });
    expect(order(dropped)).toEqual(["one_arm_row drop left", "one_arm_row right"]);
  });

  it("adds a set of both sides at the end and a warm-up in front", () => {
    const more = run(
      begin([line("one_arm_row", { sets: 1 })]),
      { kind: "addSet", line: 0, as: "work", aim: { reps: 8 } },
      { kind: "addSet", line: 0, as: "warmup", aim: { reps: 5 } },
    );
    expect(order(more)).toEqual([
      "one_arm_row warmup left",
      "one_arm_row warmup right",
      "one_arm_row left",
      "one_arm_row right",
      "one_arm_row left",
      "one_arm_row right",
    ]);
  });

  it("begins at the exercise that the person goes to, and comes back to what was passed over", () => {
    const state = run(begin([line("romanian_deadlift", { sets: 1 }), line("air_squat", { sets: 1 })]), {
      kind: "goTo",
      line: 1,
    });
    expect(order(state)).toEqual(["air_squat", "romanian_deadlift"]);
  });
});

describe("rest", () => {
  it("runs from the set on, by the clock, and none comes between two sides or after a warm-up", () => {
    const rowed = doDue(begin([line("one_arm_row", { restS: 90 })]), 100);
    expect(rowed.rest).toBeUndefined();
    expect(doDue(rowed, 130).rest).toEqual({ line: 0, fromMs: 130_000, endMs: 220_000 });
    const warm = run(begin([line("air_squat")]), { kind: "addSet", line: 0, as: "warmup", aim: { reps: 5 } });
    expect(doDue(warm).rest).toBeUndefined();
  });

  it("is none within a round of a superset, and none after the last set", () => {
    const together = run(begin([line("air_squat", { sets: 1 }), line("romanian_deadlift", { sets: 1 })]), {
      kind: "superset",
      line: 0,
    });
    const first = doDue(together);
    expect(first.rest).toBeUndefined();
    expect(doDue(first).rest).toBeUndefined();
    expect(due(doDue(first))).toBeUndefined();
  });

  it("grows and shrinks, and is over when nothing of it is left", () => {
    const rests = doDue(begin([line("air_squat", { restS: 60 })]), 10);
    expect(advance(rests, { kind: "addRest", seconds: 15 }, at(20)).rest?.endMs).toBe(85_000);
    expect(advance(rests, { kind: "addRest", seconds: -15 }, at(54)).rest?.endMs).toBe(55_000);
    expect(advance(rests, { kind: "addRest", seconds: -15 }, at(55)).rest).toBeUndefined();
    expect(run(rests, { kind: "restOver" }).rest).toBeUndefined();
  });
});

describe("a hold", () => {
  const hold = () => begin([line("side_bridge", { sets: 1, reps: 2, holdS: 10 })]);
  const started = () => advance(hold(), { kind: "startHold", line: 0, set: 0 }, at(100));

  it("gives five seconds to get ready before each hold, and is done after the last", () => {
    const first = started();
    expect(first.phase).toMatchObject({ kind: "hold", hold: 1, holds: 2, readyMs: 105_000, endMs: 115_000 });
    expect(advance(first, { kind: "holdOver" }, at(114))).toBe(first);
    const second = advance(first, { kind: "holdOver" }, at(115));
    expect(second.phase).toMatchObject({ kind: "hold", hold: 2, readyMs: 120_000, endMs: 130_000 });
    const over = advance(second, { kind: "holdOver" }, at(130));
    expect(over.lines[0]?.sets[0]?.done).toMatchObject({ reps: 2, durationS: 10 });
    expect(due(over)?.set.side).toBe("right");
  });

  it("counts whole holds when it is let go, the part of the only one, and nothing while getting ready", () => {
    const second = advance(started(), { kind: "holdOver" }, at(115));
    const whole = advance(second, { kind: "letGo" }, at(124));
    expect(whole.lines[0]?.sets[0]?.done).toMatchObject({ reps: 1, durationS: 10 });
    const part = advance(started(), { kind: "letGo" }, at(112));
    expect(part.lines[0]?.sets[0]?.done).toMatchObject({ reps: 1, durationS: 7 });
    const none = advance(started(), { kind: "letGo" }, at(104));
    expect(none.lines[0]?.sets[0]?.done).toBeUndefined();
    expect(none.phase).toEqual({ kind: "set" });
  });

  it("is not counted when nobody can tell how long it was held", () => {
    expect(run(started(), { kind: "holdLost" }).lines[0]?.sets[0]?.done).toBeUndefined();
  });
});

describe("pain", () => {
  const two = () => begin([line("romanian_deadlift"), line("air_squat", { sets: 1 })], { asksPain: true });

  it("is asked before the first set and after each exercise of somebody who has some, and of nobody else", () => {
    expect(two().phase).toEqual({ kind: "askBefore" });
    const begun = run(two(), { kind: "painBefore", pain: 2 });
    const done = doDue(doDue(begun));
    expect(done.phase).toEqual({ kind: "askPain", line: 0, sudden: false });
    expect(done.rest).toBeDefined();
    expect(doDue(begin([line("air_squat", { sets: 1 })])).phase).toEqual({ kind: "set" });
  });

  it.each([
    [5, undefined, { level: 0, from: "unknown" }, "set"],
    [6, undefined, { level: 0, from: "unknown" }, "askLeg"],
    [4, 2, { level: 0, from: "unknown" }, "set"],
    [5, 2, { level: 0, from: "unknown" }, "askLeg"],
    [3, undefined, { level: 1, from: "stated" }, "set"],
    [4, undefined, { level: 1, from: "stated" }, "askLeg"],
    [6, 6, { level: 6, from: "stated" }, "set"],
  ] as const)(
    "of %i, after %s before, with a usual level of %o, leads to %s",
    (pain, before, usual, phase) => {
      const state = run(
        begin([line("romanian_deadlift")], { asksPain: true, usual }),
        { kind: "painBefore", ...(before !== undefined && { pain: before }) },
        { kind: "hurts", line: 0 },
        { kind: "pain", pain },
      );
      expect(state.phase.kind).toBe(phase);
    },
  );

  const sharp = () =>
    run(
      begin([line("romanian_deadlift"), line("air_squat", { sets: 1 })]),
      { kind: "hurts", line: 0 },
      { kind: "pain", pain: 8 },
    );

  it("that is sharp asks for the leg first; something new there ends the workout and cannot be taken back", () => {
    const stopped = run(sharp(), { kind: "leg", newSymptoms: true });
    expect(isOver(stopped)).toBe(true);
    expect(stopped.pain.at(-1)).toMatchObject({
      pain: 8,
      exercise: "romanian_deadlift",
      newLegSymptoms: true,
    });
    expect(run(stopped, { kind: "undo" }, { kind: "resume" })).toEqual(stopped);
  });

  it("without anything new in a leg offers an easier form in its place, or leaves it out", () => {
    const asked = run(sharp(), { kind: "leg", newSymptoms: false });
    expect(asked.phase).toEqual({ kind: "ease", line: 0 });
    expect(order(run(asked, { kind: "eased", by: line("hip_hinge_dowel", { sets: 1 }) }))).toEqual([
      "hip_hinge_dowel",
      "air_squat",
    ]);
    expect(order(run(asked, { kind: "eased" }))).toEqual(["air_squat"]);
  });
});

describe("changes on the way", () => {
  it("swap what is left, keep what was done, and undo in one step", () => {
    const begun = doDue(begin([line("romanian_deadlift"), line("air_squat", { sets: 1 })]));
    const swapped = run(begun, { kind: "replace", line: 0, by: line("hip_thrust_barbell", { sets: 1 }) });
    expect(order(swapped)).toEqual(["hip_thrust_barbell", "air_squat"]);
    expect(swapped.lines[0]?.sets[0]?.done).toBeDefined();
    expect(run(swapped, { kind: "undo" }).lines).toEqual(begun.lines);
  });

  it("keep as many rounds as there is time for", () => {
    const state = begin([line("romanian_deadlift", { sets: 3 }), line("air_squat", { sets: 3 })]);
    const short = run(state, { kind: "shorten", rounds: { 0: 2, 1: 0 } });
    expect(order(short)).toEqual(["romanian_deadlift", "romanian_deadlift"]);
  });

  it("find what was typed again, and forget it when the set is done", () => {
    const typed = run(begin([line("air_squat")]), { kind: "draft", line: 0, set: 0, figures: { reps: 21 } });
    expect(typed.lines[0]?.sets[0]?.draft).toEqual({ reps: 21 });
    expect(doDue(typed).lines[0]?.sets[0]?.draft).toBeUndefined();
  });

  it("never do a set twice: the second tap, of this tab or another, changes nothing", () => {
    const event = { kind: "done", line: 0, set: 0, figures: { reps: 9 } } as const;
    const once = run(begin([line("air_squat")]), event);
    expect(run(once, { ...event, figures: { reps: 3 } })).toBe(once);
  });

  it("end with finish or discard, and go on again when asked to", () => {
    for (const kind of ["finish", "discard"] as const) {
      const over = run(begin([line("air_squat")]), { kind });
      expect(isOver(over)).toBe(true);
      expect(over.endedMs).toBe(10_000);
      const again = run(over, { kind: "resume" });
      expect(isOver(again)).toBe(false);
      expect(again.endedMs).toBeUndefined();
    }
  });

  it("are taken back also where an earlier version stored whole lines", () => {
    const first = begin([line("romanian_deadlift"), line("one_arm_row")]);
    const last = run(first, { kind: "done", line: 0, set: 0, figures: { reps: 8 } });
    const [step] = last.past;
    expect(JSON.stringify(step)).not.toContain(first.lines[0]?.cues[0]);
    const stored = { ...last, past: step ? [{ ...step, changed: first.lines.slice(0, 1) }] : [] };
    expect(run(stored, { kind: "undo" })).toEqual(run(last, { kind: "undo" }));
    expect(run(stored, { kind: "undo" }).lines[0]).not.toHaveProperty("place");
  });

  it("are all taken back by undo, whatever was done", () => {
    const events: fc.Arbitrary<PlayerEvent> = fc.oneof(
      fc.record({
        kind: fc.constant("done" as const),
        line: fc.nat(2),
        set: fc.nat(3),
        figures: fc.constant({ reps: 8 }),
      }),
      fc.record({ kind: fc.constant("skipExercise" as const), line: fc.nat(2) }),
      fc.record({ kind: fc.constant("remove" as const), line: fc.nat(2) }),
      fc.record({ kind: fc.constant("superset" as const), line: fc.nat(2) }),
      fc.record({
        kind: fc.constant("addSet" as const),
        line: fc.nat(2),
        as: fc.constantFrom("work" as const, "drop" as const),
        aim: fc.constant({ reps: 5 }),
      }),
      fc.record({
        kind: fc.constant("replace" as const),
        line: fc.nat(2),
        by: fc.constant(line("air_squat")),
      }),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 12 }), (steps) => {
        const first = begin([line("romanian_deadlift"), line("one_arm_row"), line("air_squat")]);
        const last = run(first, ...steps);
        let back = last;
        while (back.past.length > 0) back = run(back, { kind: "undo" });
        const plain = (state: PlayerState) =>
          state.lines.map((each) => ({
            ...each,
            sets: each.sets.map(({ attempt: _a, draft: _d, ...set }) => set),
          }));
        expect(plain(back)).toEqual(plain(first));
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
