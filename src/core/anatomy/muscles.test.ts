import { describe, expect, it } from "vitest";
import { EMG } from "../evidence/emg.ts";
import { COUNTED_MUSCLES, countedAs, MUSCLE_PAIRS, muscle, MUSCLES, resolveMuscle } from "./muscles.ts";

const ids = new Set(MUSCLES.map(({ id }) => id));

describe("muscles", () => {
  it("have unique snake_case ids and names", () => {
    expect(ids.size).toBe(MUSCLES.length);
    expect(new Set(MUSCLES.map(({ name }) => name)).size).toBe(MUSCLES.length);
    expect([...ids].filter((id) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([]);
  });

  it("have aliases that stand for one muscle only", () => {
    const aliases = MUSCLES.flatMap((each) => each.aliases ?? []);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(aliases.filter((alias) => ids.has(alias) || alias in MUSCLE_PAIRS)).toEqual([]);
  });

  it("refer to muscles that exist", () => {
    const strangers = MUSCLES.flatMap(({ id, partOf, antagonists }) =>
      [...(partOf ? [partOf] : []), ...antagonists]
        .filter((other) => !ids.has(other))
        .map((other) => `${id}: ${other}`),
    );
    expect(strangers).toEqual([]);
    expect(
      Object.values(MUSCLE_PAIRS)
        .flat()
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it("are parts of wholes that are no parts themselves, and weigh in the same pan", () => {
    for (const part of MUSCLES.filter(({ partOf }) => partOf)) {
      const whole = muscle(countedAs(part.id));
      expect([part.id, whole.partOf]).toEqual([part.id, undefined]);
      expect([part.id, part.balance]).toEqual([part.id, whole.balance]);
    }
  });

  it("oppose each other both ways, as far as sets are counted", () => {
    const oneWay = COUNTED_MUSCLES.flatMap(({ id, antagonists }) =>
      antagonists
        .filter((other) => !muscle(other).antagonists.includes(id))
        .map((other) => `${id} -> ${other}`),
    );
    expect(oneWay).toEqual([]);
  });

  it("never oppose themselves, nor a part its own whole", () => {
    expect(
      MUSCLES.filter(({ id, antagonists }) =>
        antagonists.some((other) => countedAs(other) === countedAs(id)),
      ),
    ).toEqual([]);
  });

  it("do something", () => {
    expect(MUSCLES.filter(({ actions }) => actions.length === 0)).toEqual([]);
  });

  it("of the back of the body are hidden from the mirror, wholly or in part", () => {
    expect(MUSCLES.filter(({ balance, mirror }) => balance === "back" && mirror === "shows")).toEqual([]);
  });

  it.each([
    ["gluteus_maximus", "gluteus_medius", "gluteus_minimus"],
    [
      "hamstrings",
      "biceps_femoris_long_head",
      "biceps_femoris_short_head",
      "semitendinosus",
      "semimembranosus",
    ],
    ["erector_spinae", "longissimus", "iliocostalis", "multifidus", "quadratus_lumborum"],
    [
      "latissimus_dorsi",
      "upper_trapezius",
      "middle_trapezius",
      "lower_trapezius",
      "rhomboids",
      "posterior_deltoid",
    ],
    ["deep_hip_rotators", "piriformis", "obturators", "gemelli", "quadratus_femoris"],
    ["hip_flexors", "psoas", "iliacus", "rectus_femoris", "quadriceps", "adductors", "calves"],
    ["abdominals", "obliques", "pectorals", "anterior_deltoid", "lateral_deltoid", "serratus_anterior"],
    ["biceps", "triceps", "forearms", "neck"],
  ])("include %s and its company", (...group) => {
    expect(group.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("resolving a muscle's name", () => {
  it("knows an id, an alias and a pair", () => {
    expect(resolveMuscle("gluteus_maximus")).toEqual(["gluteus_maximus"]);
    expect(resolveMuscle("lats")).toEqual(["latissimus_dorsi"]);
    expect(resolveMuscle("mid_lower_trapezius")).toEqual(["middle_trapezius", "lower_trapezius"]);
  });

  it("answers nothing for a name that is none", () => {
    expect(resolveMuscle("moustache")).toEqual([]);
    expect(() => muscle("moustache")).toThrow('muscle: no such id "moustache"');
  });

  it("knows every muscle whose activity was measured", () => {
    const unknown = new Set(EMG.map((row) => row.muscle).filter((name) => resolveMuscle(name).length === 0));
    expect([...unknown]).toEqual([]);
  });

  it("counts a head of the hamstrings as hamstrings, and a whole as itself", () => {
    expect(countedAs("semitendinosus")).toBe("hamstrings");
    expect(countedAs("hamstrings")).toBe("hamstrings");
  });
});
