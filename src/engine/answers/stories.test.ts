import { describe, expect, it } from "vitest";
import {
  activationOf,
  armsForward,
  compressionN,
  forceN,
  hingeAndStoop,
  kneesForward,
  loadDistance,
  momentNm,
  oneLegStance,
  runningLean,
  weakGluteus,
} from "./stories.ts";

const hingeStoop = hingeAndStoop();
const gluteus = weakGluteus();
const stance = oneLegStance();

describe("what the mechanics says", () => {
  it("a load held far from the body presses half as much again to twice as hard as one held close", () => {
    const { close, far } = loadDistance();
    const ratio = compressionN(far) / compressionN(close);
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(2.6);
  });

  it("hinge and stoop ask the low back for the same moment, but different muscles and tissues give it", () => {
    const { hinge, stoop } = hingeStoop;
    const moments = [hinge, stoop].map((load) => Math.abs(momentNm(load, "lumbar_flexion")));
    expect(Math.max(...moments) / Math.min(...moments)).toBeLessThan(1.15);
    expect(forceN(hinge, "gluteus_maximus")).toBeGreaterThan(2.5 * forceN(stoop, "gluteus_maximus"));
    const passive = (load: typeof hinge) => load.peak.spine["L4/L5"].passiveN.value;
    expect(passive(stoop)).toBeGreaterThan(2 * passive(hinge));
  });

  it("the ranges of compression of hinge and stoop overlap", () => {
    const { hinge, stoop } = hingeStoop;
    const one = hinge.peak.spine["L4/L5"].compressionN;
    const other = stoop.peak.spine["L4/L5"].compressionN;
    expect(Math.max(one.low, other.low)).toBeLessThan(Math.min(one.high, other.high));
  });

  it("a weak gluteus maximus makes the hamstrings work more and leaves erectors and spine as they were", () => {
    const { whole, weak } = gluteus;
    const more = forceN(weak, "hamstrings") / forceN(whole, "hamstrings");
    expect(more).toBeGreaterThan(1.15);
    expect(more).toBeLessThan(1.5);
    expect(forceN(weak, "erector_spinae")).toBeCloseTo(forceN(whole, "erector_spinae"), 0);
    expect(compressionN(weak)).toBeCloseTo(compressionN(whole), 0);
  });

  it("the same weak gluteus maximus lowers the largest load that is held, by hip extensors giving out", () => {
    const { whole, weak } = gluteus;
    expect(weak.weakestLink).toMatchObject({ kind: "givesOut", group: "hip extensors" });
    const most = (load: typeof whole) =>
      load.weakestLink.kind === "givesOut" ? load.weakestLink.weightKg : NaN;
    expect(most(weak)).toBeLessThan(most(whole) - 5);
  });

  it("the spine pays only when the back rounds as well", () => {
    const { weak, rounded } = gluteus;
    expect(compressionN(rounded)).toBeGreaterThan(compressionN(weak) * 1.03);
  });

  it("a gluteus medius of 40 % works about twice as hard on one leg, and one of 15 % is at its limit", () => {
    const { whole, at40, at15 } = stance;
    expect(activationOf(at40, "gluteus_medius") / activationOf(whole, "gluteus_medius")).toBeGreaterThan(1.7);
    expect(activationOf(at40, "gluteus_medius")).toBeLessThan(0.9);
    expect(activationOf(at15, "gluteus_medius")).toBeGreaterThan(0.98);
  });

  it("leaning the trunk 20 degrees over the standing leg spares the side of the hip and costs the spine", () => {
    const { whole, leaning } = stance;
    const ratio = momentNm(leaning, "hip_abduction_r") / momentNm(whole, "hip_abduction_r");
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(0.8);
    expect(compressionN(leaning)).toBeGreaterThan(compressionN(whole) * 1.2);
  });

  it("arms stretched forward in a hinge hold raise the load on the low back", () => {
    const { down, forward } = armsForward();
    expect(compressionN(forward)).toBeGreaterThan(compressionN(down) * 1.1);
  });

  it("knees kept back in a squat move work from knees to hips and back", () => {
    const { forward, back } = kneesForward();
    expect(-momentNm(back, "knee_flexion_r")).toBeLessThan(-momentNm(forward, "knee_flexion_r") * 0.7);
    expect(-momentNm(back, "hip_flexion_r")).toBeGreaterThan(-momentNm(forward, "hip_flexion_r") * 1.3);
  });

  it("a forward lean in running stance uses the hip extensors more and the knee less", () => {
    const { upright, leaning } = runningLean();
    expect(momentNm(upright, "hip_flexion_r") - momentNm(leaning, "hip_flexion_r")).toBeGreaterThan(20);
    expect(-momentNm(leaning, "knee_flexion_r")).toBeLessThan(-momentNm(upright, "knee_flexion_r") * 0.85);
  });
});
