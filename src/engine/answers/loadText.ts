import { muscle as muscleOf } from "../../core/anatomy/muscles.ts";
import type { Ranged } from "../frame.ts";
import type { LoadComparison } from "./compareLoads.ts";
import type { PhaseLoad } from "./exerciseLoad.ts";
import type { LoadDocument } from "./loadDocument.ts";
import { LOAD_MESSAGES } from "./messages.en.ts";
import { nearlyHeld } from "./nearlyHeld.ts";

const GRAVITY = 9.81;
/** Muscles that work less are not listed. */
const LEAST_LISTED = 0.1;
const LEAST_MOMENT_NM = 10;
const LEAST_CARRIED_KG = 0.5;

/** What `backstay load` says to a person, a paragraph or a line each; newtons only where they are asked for. */
export function loadLines(document: LoadDocument, name: string, newtons: boolean): readonly string[] {
  const { peak, weightKg } = document;
  const at = LOAD_MESSAGES.phase(peak.phaseName, Math.round(peak.phase * 100), peak.atKeyPose);
  return [
    LOAD_MESSAGES.title(name, weightKg, at),
    ...changeLines(document),
    "",
    document.everyday.words,
    document.weakestLink.words,
    ...(nearlyHeld(peak.joints) ? [] : [LOAD_MESSAGES.notHeld]),
    "",
    ...muscleLines(document),
    LOAD_MESSAGES.notModelled(document.notModelled.map((id) => muscleOf(id).name.toLowerCase())),
    "",
    `${LOAD_MESSAGES.carries} ${supportWords(document)}.`,
    ...phaseLines(document.phases ?? []),
    ...(newtons ? newtonLines(document) : [LOAD_MESSAGES.newtons]),
    "",
    `${LOAD_MESSAGES.limitsTitle}: ${document.limits.join(" ")}`,
  ];
}

function changeLines({ capacities, pose }: LoadDocument): readonly string[] {
  const strength = capacities.map(({ muscle, side, factor }) =>
    LOAD_MESSAGES.strengthLeft(muscleOf(muscle).name.toLowerCase(), side ?? "", Math.round(factor * 100)),
  );
  const shifts = Object.entries(pose).map(([name, degrees]) => `${name} ${degrees > 0 ? "+" : ""}${degrees}`);
  const line = LOAD_MESSAGES.changed(strength, shifts);
  return line === "" ? [] : [line];
}

/** Two exercises beside each other. */
export function comparisonLines(
  comparison: LoadComparison,
  names: { one: string; other: string },
): readonly string[] {
  return [
    LOAD_MESSAGES.comparison(names.one, names.other),
    ...comparison.compression.map(({ joint, ratio, noDifference }) =>
      noDifference
        ? LOAD_MESSAGES.noDifference(joint)
        : LOAD_MESSAGES.difference(joint, names.other, names.one, Math.round((ratio - 1) * 100)),
    ),
    ...comparison.muscles.map(
      ({ muscle, one, other }) => `  ${muscleOf(muscle).name.padEnd(26)} ${percent(one)}  ${percent(other)}`,
    ),
  ];
}

function muscleLines({ peak }: LoadDocument): readonly string[] {
  const ids = [...new Set(peak.muscles.map(({ muscle }) => muscle))];
  const rows = ids.map((id) => {
    const of = (side: "left" | "right") =>
      peak.muscles.find((each) => each.muscle === id && each.side === side)?.activation ?? 0;
    return { id, left: of("left"), right: of("right") };
  });
  const working = rows
    .filter(({ left, right }) => Math.max(left, right) >= LEAST_LISTED)
    .toSorted((a, b) => Math.max(b.left, b.right) - Math.max(a.left, a.right))
    .map(({ id, left, right }) => `  ${muscleOf(id).name.padEnd(26)} ${percent(left)}  ${percent(right)}`);
  if (working.length === 0) return [LOAD_MESSAGES.allIdle(LEAST_LISTED * 100)];
  return [LOAD_MESSAGES.muscles, ...working, LOAD_MESSAGES.idle(LEAST_LISTED * 100)];
}

function phaseLines(phases: readonly PhaseLoad[]): readonly string[] {
  if (phases.length === 0) return [];
  const back = (each: PhaseLoad) => each.spine["L4/L5"].compressionN.value;
  const most = Math.max(...phases.map(back));
  const lines = phases.map((each) => {
    const hardest = each.muscles.reduce((a, b) => (b.activation > a.activation ? b : a));
    const name = muscleOf(hardest.muscle).name.toLowerCase();
    const percents = [each.phase, back(each) / most, hardest.activation].map((part) =>
      Math.round(part * 100),
    );
    const [at = 0, load = 0, works = 0] = percents;
    return `  ${LOAD_MESSAGES.phaseLine(at, load, name, works)}`;
  });
  return ["", LOAD_MESSAGES.phases, ...lines, ""];
}

function supportWords({ peak }: LoadDocument): string {
  return peak.supports
    .filter(({ forceN }) => Math.hypot(...forceN) / GRAVITY >= LEAST_CARRIED_KG)
    .map(({ id, forceN }) => LOAD_MESSAGES.carried(supportName(id), Math.hypot(...forceN) / GRAVITY))
    .join(", ");
}

function supportName(id: string): string {
  const side = id.endsWith("_r") ? "right " : id.endsWith("_l") ? "left " : "";
  return side + id.replace(/_[rl]$/, "").replaceAll("_", " ");
}

function newtonLines({ peak }: LoadDocument): readonly string[] {
  const spine = Object.entries(peak.spine).map(
    ([joint, { compressionN, shearN, passiveN }]) =>
      `  ${LOAD_MESSAGES.spineLine(joint, ranged(compressionN), ranged(shearN), String(Math.round(passiveN.value)))}`,
  );
  const joints = peak.joints
    .filter(({ momentNm }) => Math.abs(momentNm) >= LEAST_MOMENT_NM)
    .map(
      ({ coordinate, momentNm, passiveNm }) =>
        `  ${coordinate.padEnd(26)} ${String(Math.round(momentNm)).padStart(5)}  (${Math.round(passiveNm)})`,
    );
  return ["", LOAD_MESSAGES.spine, ...spine, LOAD_MESSAGES.joints, ...joints];
}

function ranged({ value, low, high }: Ranged): string {
  return `${Math.round(value)} (${Math.round(low)} to ${Math.round(high)})`;
}

function percent(part: number): string {
  return `${String(Math.round(part * 100)).padStart(4)} %`;
}
