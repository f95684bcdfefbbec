import type { ChainLink } from "../core/assessment/assessment.ts";
import { LINK_IDS, type LinkId } from "../core/assessment/link.ts";
import type { Side } from "../core/log/trainingLog.ts";
import { BACK_VIEW } from "./backViewShapes.ts";
import { bodyOutline } from "./bodyMap.ts";

/** What a mark says: found, looked for and fine, measured and not to be told, or not measured yet. */
export type ChainStatus = "present" | "absent" | "cannotTell" | "open";

/** One link of one side, where it stands in the picture. */
export interface ChainMark {
  readonly link: LinkId;
  readonly side: Side;
  readonly status: ChainStatus;
  readonly x: number;
  readonly y: number;
  /** Outline of the mark; each status has a form of its own, so that colour never speaks alone. */
  readonly outline: string;
  /** Strokes within the outline. */
  readonly sign: string;
}

/** The chain from the ankles to the shoulders, seen from behind: the left side is on the left. */
export interface ChainPicture {
  readonly viewBox: string;
  readonly body: string;
  /** The lines that join the links of each side. */
  readonly lines: string;
  readonly marks: readonly ChainMark[];
}

/** Radius that a finger finds when the picture is as wide as a phone. */
export const CHAIN_TOUCH_RADIUS = 18;

const RADIUS = 13;

/** Where the links of the right side lie, in the coordinates of the drawn body. */
const PLACES: Readonly<Record<LinkId, readonly [x: number, y: number]>> = {
  ankle: [22, 478],
  knee: [27, 382],
  hip: [41, 280],
  pelvis: [26, 234],
  trunk: [25, 172],
  shoulder: [60, 112],
};

/** The picture of these links; a link that is not among them is left out. */
export function chainPicture(links: readonly ChainLink[]): ChainPicture {
  return {
    viewBox: "-126 0 252 518",
    body: bodyOutline(BACK_VIEW),
    lines: [1, -1]
      .map((sign) => `M${LINK_IDS.map((link) => `${sign * PLACES[link][0]},${PLACES[link][1]}`).join("L")}`)
      .join(""),
    marks: LINK_IDS.flatMap((link) => links.filter((each) => each.link === link).map((each) => markOf(each))),
  };
}

/** What a link's mark says. */
export function chainStatus({ status, finding }: ChainLink): ChainStatus {
  if (status !== "cannotTell") return status;
  return finding && finding.measured.length > 0 ? "cannotTell" : "open";
}

function markOf(link: ChainLink): ChainMark {
  const [right, y] = PLACES[link.link];
  const x = link.side === "right" ? right : -right;
  const status = chainStatus(link);
  return { link: link.link, side: link.side, status, x, y, ...formOf(status, x, y) };
}

function formOf(status: ChainStatus, x: number, y: number): Pick<ChainMark, "outline" | "sign"> {
  switch (status) {
    case "present": {
      const r = RADIUS + 3;
      return {
        outline: `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`,
        sign: `M${x},${y - 6}V${y + 1}M${x},${y + 5}V${y + 5.5}`,
      };
    }
    case "absent":
      return { outline: circle(x, y), sign: `M${x - 5},${y}L${x - 1.5},${y + 4}L${x + 5.5},${y - 4.5}` };
    case "cannotTell":
      return {
        outline: circle(x, y),
        sign: `M${x - 4},${y - 3}A4,4 0 1 1 ${x},${y + 1}V${y + 2.5}M${x},${y + 6.5}V${y + 7}`,
      };
    case "open":
      return { outline: circle(x, y), sign: `M${x - 4},${y}H${x + 4}` };
  }
}

function circle(x: number, y: number): string {
  return `M${x - RADIUS},${y}A${RADIUS},${RADIUS} 0 1 1 ${x + RADIUS},${y}A${RADIUS},${RADIUS} 0 1 1 ${x - RADIUS},${y}Z`;
}
