import { describe, expect, it } from "vitest";
import { COUNTED_MUSCLES, countedAs, muscle, resolveMuscle } from "../anatomy/muscles.ts";
import { EMG } from "../evidence/emg.ts";
import { DRAFTS, EXERCISES, exercise, findExercise } from "./catalogue.ts";
import { impliedCautions, isLaxer } from "./cautions.ts";
import { catalogueId } from "./evidenceIds.ts";
import { CONDITION_IDS, type Exercise, type ExerciseId, type KitId } from "./exercise.ts";
import { KIT, kitSuffices, usableKit } from "./kit.ts";
import { MEASURED_ACTIVITY } from "./measuredActivity.ts";

const ids = new Set(EXERCISES.map(({ id }) => id));
const prescribable = EXERCISES.filter((each) => each.prescribable);

/** Exercises that break a rule, as "id: detail", so that a failure names them all at once. */
function breaking(rule: (each: Exercise) => readonly string[] | boolean): readonly string[] {
  return EXERCISES.flatMap((each) => {
    const broken = rule(each);
    if (typeof broken === "boolean") return broken ? [each.id] : [];
    return broken.map((detail) => `${each.id}: ${detail}`);
  });
}

/** Ids on a cycle of `next`; empty when there is none. */
function cycle(next: (each: Exercise) => readonly ExerciseId[]): readonly ExerciseId[] {
  const state = new Map<ExerciseId, "open" | "done">();
  const path: ExerciseId[] = [];
  function visit(id: ExerciseId): boolean {
    if (state.get(id) === "done") return false;
    path.push(id);
    if (state.get(id) === "open") return true;
    state.set(id, "open");
    if (next(exercise(id)).some(visit)) return true;
    state.set(id, "done");
    path.pop();
    return false;
  }
  return EXERCISES.some(({ id }) => visit(id)) ? path : [];
}

describe("the catalogue's ids", () => {
  it("are unique and snake_case", () => {
    expect(ids.size).toBe(EXERCISES.length);
    expect(breaking(({ id }) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(EXERCISES.map(({ name }) => name.toLowerCase())).size).toBe(EXERCISES.length);
  });

  it("find their exercise; an unknown id is nobody's", () => {
    expect(exercise("glute_bridge").name).toBe("Glute bridge");
    expect(findExercise("no_such_thing")).toBeUndefined();
    expect(() => exercise("no_such_thing")).toThrow('exercise: no such id "no_such_thing"');
  });

  it("are at least 250, of which at least 150 can be prescribed", () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(250);
    expect(prescribable.length).toBeGreaterThanOrEqual(150);
  });
});

describe("references between exercises", () => {
  it("resolve", () => {
    expect(
      breaking(({ prerequisites, regressions, progressions }) =>
        [...prerequisites, ...regressions, ...progressions].filter((id) => !ids.has(id)),
      ),
    ).toEqual([]);
  });

  it("go up and down the same stairs", () => {
    expect(
      breaking((each) => each.progressions.filter((id) => !exercise(id).regressions.includes(each.id))),
    ).toEqual([]);
    expect(
      breaking((each) => each.regressions.filter((id) => !exercise(id).progressions.includes(each.id))),
    ).toEqual([]);
  });

  it("hold no cycle of progressions", () => {
    expect(cycle(({ progressions }) => progressions)).toEqual([]);
  });

  it("hold no cycle of prerequisites and regressions together", () => {
    expect(cycle(({ prerequisites, regressions }) => [...prerequisites, ...regressions])).toEqual([]);
  });

  it("never call something harder an easier form or a prerequisite", () => {
    expect(
      breaking(({ prerequisites, regressions, difficulty }) =>
        [...prerequisites, ...regressions].filter((id) => exercise(id).difficulty > difficulty),
      ),
    ).toEqual([]);
  });

  it("ask only for prerequisites and easier forms that can be prescribed", () => {
    expect(
      breaking(({ prerequisites, regressions }) =>
        [...prerequisites, ...regressions].filter((id) => !exercise(id).prescribable),
      ),
    ).toEqual([]);
  });

  it("ask for no prerequisite that the exercise's own kit does not allow", () => {
    expect(
      breaking(({ kit, prerequisites }) =>
        kit.flatMap((option) =>
          prerequisites
            .filter((id) => !kitSuffices(exercise(id).kit, usableKit(option)))
            .map((id) => `${id} with ${option.join(" + ")}`),
        ),
      ),
    ).toEqual([]);
  });
});

describe("muscles", () => {
  it("resolve, once each", () => {
    expect(
      breaking(({ muscles }) => muscles.map((work) => work.muscle).filter((id) => !resolves(id))),
    ).toEqual([]);
    expect(
      breaking(({ muscles }) => new Set(muscles.map((work) => work.muscle)).size < muscles.length),
    ).toEqual([]);
  });

  it("are never counted twice through a part and its whole", () => {
    expect(
      breaking(({ muscles }) => {
        const counted = muscles
          .filter(({ role }) => role !== "stabiliser")
          .map((work) => countedAs(work.muscle));
        return new Set(counted).size < counted.length;
      }),
    ).toEqual([]);
  });

  it("say what a stabiliser does", () => {
    expect(
      breaking(({ muscles }) => muscles.some((work) => work.role === "stabiliser" && !work.note)),
    ).toEqual([]);
  });

  it("have a prime mover wherever sets are counted", () => {
    const uncounted = new Set(["mobility", "aerobic", "posture_break"]);
    expect(
      breaking(
        ({ pattern, muscles }) => !uncounted.has(pattern) && !muscles.some(({ role }) => role === "direct"),
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ pattern, muscles }) => uncounted.has(pattern) && muscles.some(({ role }) => role !== "stabiliser"),
      ),
    ).toEqual([]);
  });

  it("are the same for the same work with another implement", () => {
    const counted = (id: ExerciseId) =>
      exercise(id)
        .muscles.filter(({ role }) => role !== "stabiliser")
        .map(({ muscle: name, role }) => `${name} ${role}`)
        .toSorted();
    const same: readonly (readonly ExerciseId[])[] = [
      ["bench_press_barbell", "bench_press_dumbbell", "bench_press_smith_machine", "chest_press_machine"],
      ["back_squat", "back_squat_low_bar", "back_squat_paused", "front_squat", "safety_bar_squat"],
      ["overhead_press_barbell", "overhead_press_dumbbell", "overhead_press_machine"],
      ["romanian_deadlift", "romanian_deadlift_dumbbell", "romanian_deadlift_kettlebell"],
      ["lat_pulldown", "lat_pulldown_wide_grip", "lat_pulldown_close_grip", "lat_pulldown_machine"],
      ["deadlift_conventional", "deadlift_paused", "deadlift_deficit"],
      ["bent_over_row", "bent_over_row_dumbbell", "pendlay_row", "t_bar_row"],
    ];
    for (const [first = "", ...others] of same)
      for (const other of others) expect([other, counted(other)]).toEqual([other, counted(first)]);
  });

  it("keep the judgements that set counting depends on", () => {
    const role = (id: ExerciseId, name: string) =>
      exercise(id).muscles.find((work) => work.muscle === name)?.role ?? "none";
    expect(role("back_squat", "quadriceps")).toBe("direct");
    expect(role("back_squat", "gluteus_maximus")).toBe("direct");
    expect(role("back_squat", "hamstrings")).toBe("stabiliser");
    expect(role("bench_press_barbell", "pectorals")).toBe("direct");
    expect(role("bench_press_barbell", "triceps")).toBe("indirect");
    expect(role("front_plank", "gluteus_maximus")).toBe("stabiliser");
    expect(role("seated_row", "rhomboids")).toBe("direct");
    expect(role("hip_flexor_stretch", "hip_flexors")).toBe("stabiliser");
  });

  it("rest on rows of measured activity that exist, all of them and no others", () => {
    const expected = new Map<ExerciseId, Set<string>>();
    for (const row of EMG) {
      const found = findExercise(catalogueId(row.exercise));
      const named = new Set(found?.muscles.map((work) => countedAs(work.muscle)));
      if (!found || !resolveMuscle(row.muscle).some((id) => named.has(countedAs(id)))) continue;
      const keys = expected.get(found.id) ?? new Set<string>();
      expected.set(found.id, keys.add(`${row.exercise}:${row.muscle}:${row.sourceId}`));
    }
    const sorted = Object.fromEntries([...expected].map(([id, keys]) => [id, [...keys].toSorted()]));
    expect(MEASURED_ACTIVITY).toEqual(sorted);
  });

  it("leave one measured exercise out, which is not in the catalogue", () => {
    const strangers = new Set(EMG.map((row) => row.exercise).filter((id) => !ids.has(catalogueId(id))));
    expect([...strangers]).toEqual(["lunge_transverse"]);
  });
});

function resolves(id: string): boolean {
  try {
    return muscle(id).id === id;
  } catch {
    return false;
  }
}

describe("kit", () => {
  it("is known", () => {
    const known = new Set(KIT.map(({ id }) => id));
    expect(breaking(({ kit }) => kit.flat().filter((id) => !known.has(id)))).toEqual([]);
  });

  it("is asked for by some exercise, a mat excepted, which is comfort", () => {
    const asked = new Set(EXERCISES.flatMap(({ kit }) => kit.flat()));
    expect(KIT.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual(["mat"]);
  });

  it("has at least one alternative for each exercise, none of them twice", () => {
    expect(breaking(({ kit }) => kit.length === 0)).toEqual([]);
    expect(
      breaking(({ kit }) => new Set(kit.map((option) => option.toSorted().join())).size < kit.length),
    ).toEqual([]);
  });

  it("of a lift logged per hand is a pair, or one held in turns", () => {
    expect(
      breaking(
        ({ kit, loading }) =>
          loading === "external_per_hand" &&
          !kit.some((option) => option.includes("dumbbells") || option.includes("kettlebells")),
      ),
    ).toEqual([]);
  });
});

describe("muscles of the back of the body", () => {
  const back = COUNTED_MUSCLES.filter(({ balance }) => balance === "back").map(({ id }) => id);

  /** Muscles of the back that the prescribable exercises which `allow` let through work as mover or helper. */
  const reached = (allow: (each: Exercise) => boolean) =>
    new Set(
      prescribable
        .filter(allow)
        .flatMap(({ muscles }) => muscles.filter(({ role }) => role !== "stabiliser"))
        .map((work) => countedAs(work.muscle)),
    );

  /**
   * `notByItself`: what no exercise that needs the kit reaches, and why. Exercises without kit are always there
   * too, so the muscle is still trained.
   */
  const kits: readonly { kit: readonly KitId[]; notByItself: readonly string[]; why: string }[] = [
    {
      kit: ["band"],
      notByItself: ["upper_trapezius"],
      why: "a shrug against a band gives little; wall slides do it",
    },
    {
      kit: ["mini_band", "band"],
      notByItself: ["upper_trapezius"],
      why: "a shrug against a band gives little; wall slides do it",
    },
    { kit: ["dumbbells"], notByItself: [], why: "" },
    {
      kit: ["kettlebell"],
      notByItself: ["rotator_cuff"],
      why: "too heavy for small rotations; the wall does it",
    },
    {
      kit: ["barbell", "rack", "bench"],
      notByItself: ["deep_hip_rotators"],
      why: "a barbell does not turn the thigh; clams and frog bridges do",
    },
    {
      kit: ["cable"],
      notByItself: ["multifidus"],
      why: "no cable lift loads it on purpose; the bird dog does",
    },
    {
      kit: ["bar"],
      notByItself: [
        "deep_hip_rotators",
        "erector_spinae",
        "gluteus_maximus",
        "gluteus_medius",
        "hamstrings",
        "multifidus",
        "quadratus_lumborum",
        "rotator_cuff",
        "upper_trapezius",
      ],
      why: "a pull-up bar trains the upper back; hips and low back are trained on the floor",
    },
  ];

  it("are all reached with no equipment", () => {
    const usable = usableKit([]);
    const got = reached(({ kit }) => kitSuffices(kit, usable));
    expect(back.filter((id) => !got.has(id))).toEqual([]);
  });

  it.each(kits)(
    "are all reached with $kit, and what the kit alone leaves out is known",
    ({ kit, notByItself }) => {
      const usable = usableKit(kit);
      const home = usableKit([]);
      const all = reached((each) => kitSuffices(each.kit, usable));
      expect(back.filter((id) => !all.has(id))).toEqual([]);

      const own = reached((each) =>
        each.kit.some((option) => kitSuffices([option], usable) && !kitSuffices([option], home)),
      );
      expect(back.filter((id) => !own.has(id)).toSorted()).toEqual(notByItself);
    },
  );

  it("have a prime-mover exercise without equipment, the upper trapezius excepted", () => {
    const usable = usableKit([]);
    const direct = new Set(
      prescribable
        .filter(({ kit }) => kitSuffices(kit, usable))
        .flatMap(({ muscles }) => muscles.filter(({ role }) => role === "direct"))
        .map((work) => countedAs(work.muscle)),
    );
    expect(back.filter((id) => !direct.has(id))).toEqual(["upper_trapezius"]);
  });
});

describe("cautions", () => {
  it("give every condition a value, and nobody has signed them yet", () => {
    expect(breaking(({ cautions }) => CONDITION_IDS.filter((id) => !cautions[id]))).toEqual([]);
    expect(breaking(({ cautions }) => Object.keys(cautions).length !== CONDITION_IDS.length)).toEqual([]);
    expect(breaking(({ reviewedBy }) => reviewedBy !== null)).toEqual([]);
  });

  it("say why wherever they allow more than the demands imply", () => {
    const silent = DRAFTS.flatMap(({ id, position, demands, cautions = {}, cautionNotes = {} }) => {
      const implied = impliedCautions(position, demands);
      return CONDITION_IDS.filter((condition) => {
        const value = cautions[condition];
        return value !== undefined && isLaxer(value, implied[condition]) && !cautionNotes[condition];
      }).map((condition) => `${id}: ${condition}`);
    });
    expect(silent).toEqual([]);
  });

  it("override only where they differ from what the demands imply", () => {
    const redundant = DRAFTS.flatMap(({ id, position, demands, cautions = {} }) => {
      const implied = impliedCautions(position, demands);
      return CONDITION_IDS.filter((condition) => cautions[condition] === implied[condition]).map(
        (condition) => `${id}: ${condition}`,
      );
    });
    expect(redundant).toEqual([]);
  });

  /** What must never be allowed, whatever an entry says. */
  const contradictions: readonly {
    readonly what: string;
    readonly wrong: (each: Exercise) => boolean;
  }[] = [
    {
      what: "anything in a pregnancy that must stop",
      wrong: ({ cautions }) => cautions.pregnancy_stop !== "avoid_until_cleared",
    },
    {
      what: "a Nordic after a hamstring injury or with disc-related leg pain",
      wrong: ({ id, cautions }) =>
        id.startsWith("nordic_curl") &&
        (cautions.hamstring_injury !== "avoid_until_cleared" ||
          cautions.disc_radicular !== "avoid_until_cleared"),
    },
    {
      what: "a heavy hinge or an Olympic lift in the first days of back pain",
      wrong: ({ pattern, difficulty, loading, cautions }) =>
        (pattern === "hinge" || pattern === "hinge_power" || pattern === "olympic") &&
        loading.startsWith("external") &&
        difficulty >= 3 &&
        cautions.acute_lbp === "ok",
    },
    {
      what: "a lift off the floor in the first days of back pain, or with a hernia not yet looked at",
      wrong: ({ id, cautions }) =>
        /^deadlift_(conventional|sumo|paused|deficit)$|^(snatch|clean)(_|$)/.test(id) &&
        (cautions.acute_lbp !== "avoid_until_cleared" || cautions.hernia !== "avoid_until_cleared"),
    },
    {
      what: "work on the back in pregnancy without a word",
      wrong: ({ position, cautions, cautionNotes }) =>
        (position === "supine" || position === "supported_supine") &&
        cautions.pregnancy === "ok" &&
        !cautionNotes?.pregnancy,
    },
    {
      what: "lying on the belly in pregnancy without a word",
      wrong: ({ position, cautions, cautionNotes }) =>
        (position === "prone" || position === "supported_prone") &&
        cautions.pregnancy !== "avoid_until_cleared" &&
        !cautionNotes?.pregnancy,
    },
    {
      what: "hanging with a painful shoulder",
      wrong: ({ position, cautions }) =>
        position === "hanging" && cautions.shoulder_pain !== "avoid_until_cleared",
    },
    {
      what: "a bar on the back or a weight overhead with a painful shoulder",
      wrong: ({ id, cautions }) =>
        /^(back_squat|good_morning$|overhead_press_barbell|overhead_squat|snatch$)/.test(id) &&
        cautions.shoulder_pain !== "avoid_until_cleared",
    },
    {
      what: "head down with glaucoma or high blood pressure",
      wrong: ({ position, cautions }) =>
        position === "inverted" &&
        (cautions.glaucoma !== "avoid_until_cleared" || cautions.hypertension !== "avoid_until_cleared"),
    },
    {
      what: "crunches with osteoporosis",
      wrong: ({ id, cautions }) =>
        /crunch|sit_up|^curl_up$/.test(id) && cautions.osteoporosis !== "avoid_until_cleared",
    },
    {
      what: "jumps and runs in the first months after birth or on a new hip",
      wrong: ({ id, pattern, cautions }) =>
        (pattern === "plyometric" || id.startsWith("running") || id === "skipping") &&
        (cautions.hip_replacement === "ok" || cautions.postpartum === "ok"),
    },
    {
      what: "end-range arching with arching-sensitive pain",
      wrong: ({ id, cautions }) =>
        ["superman", "prone_press_up", "standing_back_bend", "back_extension"].includes(id) &&
        cautions.extension_intolerant !== "avoid_until_cleared",
    },
    {
      what: "crossing the legs with gluteal tendinopathy, or on a new hip",
      wrong: ({ id, cautions }) =>
        ["piriformis_stretch", "pigeon_stretch", "curtsy_lunge"].includes(id) &&
        (cautions.gluteal_tendinopathy !== "avoid_until_cleared" ||
          cautions.hip_replacement !== "avoid_until_cleared"),
    },
    {
      what: "a deep single-leg squat with pain at the kneecap or a worn knee",
      wrong: ({ id, cautions }) =>
        ["single_leg_squat", "pistol_squat", "single_leg_squat_barbell", "sissy_squat"].includes(id) &&
        (cautions.patellofemoral_pain !== "avoid_until_cleared" ||
          cautions.knee_osteoarthritis !== "avoid_until_cleared"),
    },
    {
      what: "a stretch of the hamstrings with disc-related leg pain",
      wrong: ({ id, cautions }) =>
        ["hamstring_stretch", "hamstring_mobility"].includes(id) &&
        cautions.disc_radicular !== "avoid_until_cleared",
    },
  ];

  it.each(contradictions)("never allow $what", ({ wrong }) => {
    expect(breaking(wrong)).toEqual([]);
  });

  it("leave something to do in every condition but a pregnancy that must stop", () => {
    for (const condition of CONDITION_IDS.filter((id) => id !== "pregnancy_stop")) {
      const free = prescribable.filter(({ cautions }) => cautions[condition] === "ok");
      expect([condition, free.length >= 20]).toEqual([condition, true]);
    }
  });
});

describe("what a prescribable exercise says", () => {
  it("is two or three short cues to start and at least two faults with a cue each", () => {
    expect(breaking((each) => each.prescribable && (each.cues.length < 2 || each.cues.length > 3))).toEqual(
      [],
    );
    expect(breaking((each) => each.prescribable && each.faults.length < 2)).toEqual([]);
    expect(breaking((each) => each.prescribable && !each.startDose)).toEqual([]);
    expect(breaking(({ cues }) => cues.filter((cue) => cue.length > 60))).toEqual([]);
  });

  it("is a capital and no full stop in a cue, so that screens show one style", () => {
    expect(breaking(({ cues }) => cues.filter((cue) => !/^[A-Z].*[^.]$/.test(cue)))).toEqual([]);
    expect(
      breaking(({ faults }) => faults.map(({ fault }) => fault).filter((text) => /^[A-Z]|\.$/.test(text))),
    ).toEqual([]);
  });

  it("is nothing at all for an exercise that is for logs only", () => {
    expect(breaking((each) => !each.prescribable && each.cues.length + each.faults.length > 0)).toEqual([]);
  });

  it("claims nothing that the evidence forbids", () => {
    const forbidden =
      /activat|wake|fire (your|the)|firing|asleep|amnes|dangerous|switch(ed)? (on|off)|lazy|inhibit|imbalance|realign|correct(s|ed)? (your )?posture|releases? (the )?fascia|adhesion|heals?\b|injure|safe(st|r)\b|never round/i;
    expect(
      breaking(({ name, cues, faults, note, cautionNotes, muscles }) =>
        [
          name,
          ...cues,
          ...faults.flatMap(({ fault, cue }) => [fault, cue]),
          ...(note ? [note] : []),
          ...Object.values(cautionNotes ?? {}),
          ...muscles.flatMap((work) => (work.note ? [work.note] : [])),
        ].filter((text) => forbidden.test(text)),
      ),
    ).toEqual([]);
  });
});
