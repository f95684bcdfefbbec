import { describe, expect, it } from "vitest";
import type { ChosenTest } from "../../core/assessment/assessment.ts";
import {
  advance,
  endsMs,
  GET_READY_S,
  goesOn,
  restUntilMs,
  startRun,
  stepsOf,
  type AssessRun,
} from "./assessRun.ts";

const chosen = (test: ChosenTest["test"], sides: ChosenTest["sides"]): ChosenTest => ({
  test,
  sides,
  minutes: 2,
  because: "",
});
const hinge = chosen("hinge_dowel", "none");
const bridge = chosen("side_bridge", "each");
const stance = chosen("single_leg_stance", "each");
const stands = chosen("chair_stand_30s", "none");
const hams = chosen("single_leg_hamstring_bridge", "each");
const named = (tests: readonly ChosenTest[]) =>
  stepsOf(tests).map(({ test, side }) => (side ? `${test} ${side}` : test));
const READY = GET_READY_S * 1000;

describe("the order of the tests", () => {
  it("does the next test while a side rests", () => {
    expect(named([bridge, stance, hinge])).toEqual([
      "side_bridge left",
      "single_leg_stance left",
      "single_leg_stance right",
      "side_bridge right",
      "hinge_dowel",
    ]);
  });

  it("waits the rest out where no test is left to fill it", () => {
    expect(named([hinge, bridge])).toEqual(["hinge_dowel", "side_bridge left", "side_bridge right"]);
  });
});

describe("a run", () => {
  const after = (run: AssessRun, ...events: readonly (readonly [Parameters<typeof advance>[1], number])[]) =>
    events.reduce((now, [event, ms]) => advance(now, event, ms), run);

  it("times a hold from the end of getting ready", () => {
    const run = after(
      startRun([bridge], "2026-03-09"),
      [{ kind: "start" }, 0],
      [{ kind: "stop" }, READY + 41_400],
    );
    expect(run.phase).toEqual({ kind: "told", value: 41, atLimit: false });
  });

  it("takes a stop while getting ready for none at all", () => {
    const run = after(
      startRun([bridge], "2026-03-09"),
      [{ kind: "start" }, 0],
      [{ kind: "stop" }, READY - 1],
    );
    expect(run.phase).toEqual({ kind: "steps" });
  });

  it("ends by itself at the longest time of a test, however late it is looked at", () => {
    const run = after(startRun([stance], "2026-03-09"), [{ kind: "start" }, 0]);
    expect(endsMs(run)).toBe(READY + 45_000);
    const late = advance(run, { kind: "stop" }, READY + 500_000);
    expect(late.phase).toEqual({ kind: "told", value: 45, atLimit: true });
  });

  it("counts repetitions only while the clock runs", () => {
    const run = after(
      startRun([stands], "2026-03-09"),
      [{ kind: "start" }, 0],
      [{ kind: "count" }, READY - 1],
      [{ kind: "count" }, READY],
      [{ kind: "count" }, READY + 29_000],
      [{ kind: "stop" }, READY + 30_000],
    );
    expect(run.phase).toEqual({ kind: "told", value: 2, atLimit: true });
  });

  it("asks for the leg first where it hurt, then shows the result", () => {
    const run = after(
      startRun([hinge], "2026-03-09"),
      [{ kind: "enter" }, 0],
      [{ kind: "kept", value: 60, asksLeg: true }, 1],
    );
    expect(run.phase).toEqual({ kind: "askLeg", value: 60 });
    expect(advance(run, { kind: "legAsked" }, 2).phase).toEqual({ kind: "result", value: 60 });
  });

  it("tells how long the other side still rests, from when the first was measured", () => {
    const run = after(
      startRun([bridge], "2026-03-09"),
      [{ kind: "enter" }, 0],
      [{ kind: "kept", value: 40, asksLeg: false }, 7_000],
      [{ kind: "next" }, 8_000],
    );
    expect(run.steps[run.at]).toMatchObject({ side: "right" });
    expect(restUntilMs(run)).toBe(7_000 + 300_000);
    expect(restUntilMs(startRun([bridge], "2026-03-09"))).toBeUndefined();
  });

  it("leaves out the other side of what is skipped", () => {
    const run = advance(startRun([hams, hinge], "2026-03-09"), { kind: "skip", reason: "pain" }, 0);
    expect(run.steps[run.at]?.test).toBe("hinge_dowel");
    expect(run.skipped).toEqual([{ step: 0, reason: "pain" }]);
  });

  it("forgets a clock that ran when it is paused, and keeps its place", () => {
    const run = after(
      startRun([hinge, bridge], "2026-03-09"),
      [{ kind: "next" }, 0],
      [{ kind: "start" }, 0],
      [{ kind: "pause" }, READY],
    );
    expect(run).toMatchObject({ at: 1, paused: true, phase: { kind: "steps" } });
    expect(advance(run, { kind: "resume" }, READY)).toMatchObject({ at: 1, paused: false });
  });

  it("goes on that day only", () => {
    const run = startRun([hinge], "2026-03-09");
    expect(goesOn(run, "2026-03-09")).toBe(true);
    expect(goesOn(run, "2026-03-10")).toBe(false);
    expect(goesOn(undefined, "2026-03-09")).toBe(false);
    expect(goesOn(startRun([], "2026-03-09"), "2026-03-09")).toBe(false);
  });
});
