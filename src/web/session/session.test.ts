import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { screen } from "../../core/screening/screen.ts";
import { EMERGENCY_IDS } from "../../core/screening/question.ts";
import { starterPlan, type StarterPlan } from "../../core/programme/starterPlan.ts";
import {
  advance,
  startSession,
  workoutOf,
  type Session,
  type SessionEvent,
  type SessionRules,
} from "./session.ts";
import { sessionSteps } from "./sessionSteps.ts";

const TODAY = "2026-03-02";
const RULES: SessionRules = { stopAbove: 5, stopRise: 3, getReadyS: 5 };

function plan(): StarterPlan {
  const answers = Object.fromEntries(EMERGENCY_IDS.map((id) => [id, "no" as const]));
  const outcome = starterPlan({
    today: TODAY,
    person: {},
    goal: "ease_pain",
    weekdays: ["mon", "wed", "fri"],
    minutesPerSession: 30,
    kit: [],
    conditions: [],
    screening: screen(answers, { today: TODAY, conditions: [], clearances: [] }),
    dislikes: [],
    weeksSinceStart: 0,
    pain: { now: 3, regions: ["low_back"] },
  });
  if (outcome.kind !== "starter") throw new Error(outcome.kind);
  return outcome;
}
const begin = (painBefore?: number) => startSession(plan().exercises, `${TODAY}T18:00:00`, 0, painBefore);
const run = (session: Session, ...events: readonly SessionEvent[]) =>
  events.reduce((now, event) => advance(now, event, 1_000, RULES), session);

/** Does every set up to the question about pain of the exercise that is due. */
function doExercise(session: Session): Session {
  let now = session;
  while (now.phase.kind !== "askPain" && now.phase.kind !== "finished") {
    if (now.phase.kind === "rest") now = run(now, { kind: "restOver" });
    else if (now.phase.kind === "hold") now = run(now, { kind: "holdOver" });
    else if (now.steps[now.at]?.work.kind === "hold") now = run(now, { kind: "startHold" });
    else now = run(now, { kind: "done", reps: 10 });
  }
  return now;
}

describe("the steps of a session", () => {
  it("give each side its own set, the side that leads first, and no rest between the sides", () => {
    const line = plan().exercises.find(({ dose }) => dose.eachSide);
    if (!line) throw new Error("the plan has no one-sided exercise");
    const steps = sessionSteps([{ ...line, leadSide: "right" }]);
    expect(steps.map(({ side }) => side)).toEqual(
      Array.from({ length: line.dose.sets }, () => ["right", "left"]).flat(),
    );
    expect(steps.filter(({ side }) => side === "right").every(({ restS }) => restS === 0)).toBe(true);
    expect(steps.at(-1)?.restS).toBe(0);
  });
});

describe("a session", () => {
  it("walks through every set, asks for pain after each exercise, and ends with a log of all of it", () => {
    let session = begin(3);
    let asked = 0;
    while (session.phase.kind !== "finished") {
      session = doExercise(session);
      if (session.phase.kind === "askPain") {
        asked += 1;
        session = run(session, { kind: "pain", pain: 2 });
      }
    }
    expect(asked).toBe(session.exercises.length);
    const workout = workoutOf(session, 600_000);
    expect(workout?.durationS).toBe(600);
    expect(workout?.entries.map(({ name }) => name)).toEqual(session.exercises.map(({ name }) => name));
    const sets = workout?.entries.flatMap((entry) => entry.sets) ?? [];
    expect(sets).toHaveLength(session.steps.length);
    for (const set of sets) expect(set.reps).toBeGreaterThan(0);
  });

  it.each([
    { before: 3, during: 5, asksLeg: false },
    { before: 3, during: 6, asksLeg: true },
    { before: 1, during: 3, asksLeg: false },
    { before: 1, during: 4, asksLeg: true },
    { before: 7, during: 7, asksLeg: false },
    { before: 7, during: 8, asksLeg: true },
    { before: undefined, during: 5, asksLeg: false },
    { before: undefined, during: 6, asksLeg: true },
  ])(
    "pain $before before and $during during: asks about the leg: $asksLeg",
    ({ before, during, asksLeg }) => {
      const session = run(doExercise(begin(before)), { kind: "pain", pain: during });
      expect(session.phase.kind === "askLeg").toBe(asksLeg);
    },
  );

  it("stops at new leg symptoms and goes on to the next exercise without them", () => {
    const asked = run(doExercise(begin(1)), { kind: "pain", pain: 9 });
    expect(run(asked, { kind: "leg", newSymptoms: true }).phase).toEqual({ kind: "stopped" });
    const on = run(asked, { kind: "leg", newSymptoms: false });
    expect(on.phase).toEqual({ kind: "ready" });
    expect(on.steps[on.at]?.exercise).toBe(1);
  });

  it("gives time to get ready, and holds as long as the plan says", () => {
    let session = begin();
    while (session.steps[session.at]?.work.kind !== "hold") session = run(session, { kind: "skipExercise" });
    const work = session.steps[session.at]?.work;
    const held = advance(session, { kind: "startHold" }, 10_000, RULES);
    if (held.phase.kind !== "hold" || work?.kind !== "hold") throw new Error("no hold");
    expect(held.phase.readyMs).toBe(15_000);
    expect(held.phase.endMs).toBe(15_000 + work.holdS * 1000);
  });

  it("keeps nothing of a session in which nothing was done", () => {
    expect(workoutOf(run(begin(), { kind: "finish" }), 0)).toBeUndefined();
  });

  it("undoes set by set, whatever happened, back to the start", () => {
    const events: fc.Arbitrary<SessionEvent> = fc.oneof(
      fc.constant<SessionEvent>({ kind: "startHold" }),
      fc.constant<SessionEvent>({ kind: "holdOver" }),
      fc.record({ kind: fc.constant("done" as const), reps: fc.nat(20) }),
      fc.constant<SessionEvent>({ kind: "restOver" }),
      fc.constant<SessionEvent>({ kind: "skipExercise" }),
      fc.record({ kind: fc.constant("pain" as const), pain: fc.nat(10) }),
      fc.record({ kind: fc.constant("leg" as const), newSymptoms: fc.constant(false) }),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (happened) => {
        let session = run(begin(2), ...happened);
        expect(session.at).toBeLessThanOrEqual(session.steps.length);
        expect(new Set(session.done.map(({ step }) => step)).size).toBe(session.done.length);
        const done = session.done.length;
        for (let i = 0; i < done; i++) session = run(session, { kind: "undo" });
        expect(session.done).toEqual([]);
        if (done > 0) expect(session.phase).toEqual({ kind: "ready" });
      }),
      { seed: 20260302, numRuns: 200 },
    );
  });
});
