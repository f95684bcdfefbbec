import { bodyScale } from "../bodyScale.ts";
import { buildModel } from "../buildModel.ts";
import type { ExerciseLoad } from "./exerciseLoad.ts";
import { passiveTilt } from "./passiveTilt.ts";
import * as stories from "./stories.ts";

const { activationOf, compressionN, forceN, momentNm } = stories;

/** A picture beside a story: the load that it shows, and the name of its file. */
export interface MechanicsFigure {
  readonly file: string;
  readonly words: string;
  readonly load: ExerciseLoad;
}

export interface MechanicsPage {
  readonly text: string;
  readonly figures: readonly MechanicsFigure[];
}

/** docs/what-the-mechanics-says.md, every figure computed anew, with the pictures that belong to it. */
export function mechanicsPage(): MechanicsPage {
  const parts = [loadDistance(), hingeAndStoop(), weakGluteus(), oneLeg(), others(), tilt()];
  const figures = parts.flatMap((part) => part.figures);
  const text = [OPENING, ...parts.map((part) => part.text)].join("\n\n");
  return { text: `${text.split("\n\n").map(flowed).join("\n\n")}\n`, figures };
}

/** A paragraph or list item on one line; tables and pictures as they are. */
function flowed(block: string): string {
  return /^[|!]/.test(block) ? block : block.replace(/\n(?!- )\s*/g, " ");
}

interface Story {
  readonly text: string;
  readonly figures: readonly MechanicsFigure[];
}

const OPENING = `# What the mechanics says

The figures on this page come from a model: an average body of 70 kg and 1.75 m, held still or moving slowly, whose muscles
share the work in the best way. Net joint moments are good to about 5 to 10 %, forces of muscle groups to 20 to 30 %,
compression of L4/L5 to 20 to 25 % in itself and to about 10 % where the same body changes one thing; shear to 40 %, with an
uncertain sign near zero. The range behind a figure comes from the modelling choices alone. Real people move otherwise than
the model, load is not pain, nothing here is a diagnosis, and no figure here is a limit for anybody.

Made by \`scripts/mechanics.ts\` from the engine as it is; how far the engine is from measurements stands in
[accuracy.md](accuracy.md). Two of these stories contradict what is often said; they say so in bold.`;

function loadDistance(): Story {
  const { close, far } = stories.loadDistance();
  const figures = [
    { file: "mechanics-hold-close.svg", words: "20 kg held close to the body", load: close },
    { file: "mechanics-hold-far.svg", words: "20 kg held away from the body", load: far },
  ];
  return {
    text: `## A load far from the body

20 kg in the hands, standing. Held close, L4/L5 carries ${compression(close)}; held with the arms out, ${compression(far)}:
${ratio(compressionN(far), compressionN(close))} times as much, from the same 20 kg. Distance multiplies the moment. "Keep the load
close" is good advice; it says nothing about injury.

${pictures(figures)}`,
    figures,
  };
}

function hingeAndStoop(): Story {
  const { hinge, stoop } = stories.hingeAndStoop();
  const passiveN = ({ peak }: ExerciseLoad) => peak.spine["L4/L5"].passiveN.value;
  const passive = (load: ExerciseLoad) => newtons(passiveN(load));
  const moments = [hinge, stoop].map((load) => Math.abs(momentNm(load, "lumbar_flexion")));
  const figures = [
    { file: "mechanics-hinge.svg", words: "The hinge", load: hinge },
    { file: "mechanics-stoop.svg", words: "The stoop", load: stoop },
  ];
  return {
    text: `## Hinge or stoop

The same 40 kg from the same place, the rib cage leaning as far; once bent at the hips, once with the low back rounded by 40
degrees.

| | hinge | stoop |
|---|---|---|
| moment at the low back | ${moment(hinge, "lumbar_flexion")} | ${moment(stoop, "lumbar_flexion")} |
| compression of L4/L5 (range) | ${compression(hinge)} | ${compression(stoop)} |
| of it by stretched ligaments and fascia | ${passive(hinge)} | ${passive(stoop)} |
| gluteus maximus, a side | ${newtons(forceN(hinge, "gluteus_maximus"))} | ${newtons(forceN(stoop, "gluteus_maximus"))} |
| hamstrings, a side | ${newtons(forceN(hinge, "hamstrings"))} | ${newtons(forceN(stoop, "hamstrings"))} |

**That the hinge spares the spine is often said and not shown here: the moment at the low back differs by ${percentMore(Math.max(...moments), Math.min(...moments))}.**
What changes is who carries it: the gluteus maximus gives ${ratio(forceN(hinge, "gluteus_maximus"), forceN(stoop, "gluteus_maximus"))} times as
much in the hinge, stretched tissue more in the stoop. In this model the compression of the stoop is
${percentMore(compressionN(stoop), compressionN(hinge))} higher, ${Math.round((100 * (passiveN(stoop) - passiveN(hinge))) / (compressionN(stoop) - compressionN(hinge)))} % of the
difference being the pull of stretched tissue. The two ranges overlap, and studies of squat and stoop disagree: two found less compression in the stoop, one of them
no difference with heavier loads, and in one man's disc the pressure was higher with a round back. A hinge with the load close shares work with the hips and lifts more. No harm follows from it for either way.

${pictures(figures)}`,
    figures,
  };
}

function weakGluteus(): Story {
  const { whole, weak, rounded } = stories.weakGluteus();
  return {
    text: `## A weak gluteus maximus

The same hinge with 40 kg and a gluteus maximus of 40 % of its strength. The hamstrings work
${percentMore(forceN(weak, "hamstrings"), forceN(whole, "hamstrings"))} more, and the heaviest load that is held falls from
${heaviest(whole)} to ${heaviest(weak)}; the hip extensors now give out first.

**It is often said that the back pays for weak glutes. In the same pose it does not:** the erector spinae give
${newtons(forceN(whole, "erector_spinae"))} before and ${newtons(forceN(weak, "erector_spinae"))} after, L4/L5 carries
${newtons(compressionN(whole))} before and ${newtons(compressionN(weak))} after. Hip muscles do not cross the lumbar joints. The spine pays only
if the person moves otherwise: the same weak hinge with the low back 20 degrees rounder asks ${newtons(compressionN(rounded))} of L4/L5,
${percentMore(compressionN(rounded), compressionN(weak))} more, which is ${Math.abs(compressionN(rounded) / compressionN(weak) - 1) < 0.1 ? "within the error" : "beyond the error"}.`,
    figures: [],
  };
}

function oneLeg(): Story {
  const { whole, at40, at15, leaning } = stories.oneLegStance();
  const part = (load: ExerciseLoad) => `${Math.round(activationOf(load, "gluteus_medius") * 100)} %`;
  const figures = [{ file: "mechanics-one-leg.svg", words: "Standing on one leg", load: whole }];
  return {
    text: `## On one leg

Standing on the right leg, the gluteus medius works at ${part(whole)} of its strength. With 40 % of the strength left it works at
${part(at40)}, with 15 % at ${part(at15)}: at its limit. ${
      at15.peak.held
        ? "The model still holds the pelvis level, because other muscles across the hip take over: hip flexors, hamstrings and quadriceps work harder."
        : "What is missing lets the pelvis drop."
    } Leaning the trunk 20 degrees over the leg cuts the moment at the side of the hip from ${moment(whole, "hip_abduction_r")} to
${moment(leaning, "hip_abduction_r")}, and asks ${percentMore(compressionN(leaning), compressionN(whole))} more of L4/L5. A pelvis that drops or a trunk
that leans on camera proves no weakness: there are other reasons for both.

${pictures(figures)}`,
    figures,
  };
}

function others(): Story {
  const arms = stories.armsForward();
  const knees = stories.kneesForward();
  const run = stories.runningLean();
  return {
    text: `## Three smaller ones

- **A hinge hold with the arms stretched forward** asks ${percentMore(compressionN(arms.forward), compressionN(arms.down))} more compression of
  L4/L5 than with the arms hanging (${newtons(compressionN(arms.forward))} and ${newtons(compressionN(arms.down))}): a longer lever is a larger moment. It is
  a fair endurance exercise for hips and back; it takes no load off the spine.
- **Knees forward or back in a squat**: with upright shanks the knees give ${moment(knees.back, "knee_flexion_r")} each instead of
  ${moment(knees.forward, "knee_flexion_r")}, the hips ${moment(knees.back, "hip_flexion_r")} instead of ${moment(knees.forward, "hip_flexion_r")}. Work
  moves, it does not vanish; neither way is shown to do harm with ordinary loads.
- **Leaning forward in running stance** moves work from the knee (${moment(run.upright, "knee_flexion_r")} to
  ${moment(run.leaning, "knee_flexion_r")}) to the hip (from ${moment(run.upright, "hip_flexion_r")} of flexion to ${moment(run.leaning, "hip_flexion_r")} of extension).
  Held still here; in forty runners it was the same way round: those with weaker hip extensors ran more upright.`,
    figures: [],
  };
}

function tilt(): Story {
  const model = buildModel(bodyScale(stories.STORY_PERSON));
  const of = (muscle: string, part: number, armsUp = 0) =>
    degrees(passiveTilt(model, { muscle, part }, armsUp));
  return {
    text: `## Short muscles and the pelvis, passively

Let nobody correct the posture, and let every muscle be at its best length in ordinary standing. Hip flexors a fifth shorter then turn the
pelvis by ${of("hip_flexors", 0.2)} degrees (positive: forward), hamstrings a fifth shorter by ${of("hamstrings", 0.2)}, latissimus dorsi
30 % shorter with the arms overhead by ${of("latissimus_dorsi", 0.3, 170)}. The size hangs on how stiff the low back is, which is our estimate. In
people, muscle length and standing tilt were not found to go together, so this explains nobody's posture.`,
    figures: [],
  };
}

function pictures(figures: readonly MechanicsFigure[]): string {
  return figures
    .map(({ file, words }) => `![${words}: muscles coloured by how hard they work](images/${file})`)
    .join("\n");
}

function heaviest({ weakestLink }: ExerciseLoad): string {
  return weakestLink.kind === "givesOut" ? `${Math.round(weakestLink.weightKg)} kg` : "no limit";
}

function compression({ peak }: ExerciseLoad): string {
  const { value, low, high } = peak.spine["L4/L5"].compressionN;
  return `${tens(value)} N (${tens(low)} to ${tens(high)})`;
}

function moment(load: ExerciseLoad, coordinate: string): string {
  return `${Math.round(Math.abs(momentNm(load, coordinate)))} Nm`;
}

function newtons(value: number): string {
  return `${tens(value)} N`;
}

function tens(value: number): number {
  return Math.round(value / 10) * 10;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(a / b < 5 ? 1 : 0);
}

function percentMore(a: number, b: number): string {
  return `${Math.round((a / b - 1) * 100)} %`;
}

function degrees(value: number | undefined): string {
  if (value === undefined) return "more than 25";
  return value > 0 ? `+${value.toFixed(1)}` : value.toFixed(1);
}
