import { describe, expect, it } from "vitest";
import type { ChainLink } from "../core/assessment/assessment.ts";
import type { Finding } from "../core/assessment/finding.ts";
import { LINK_IDS, SIDES } from "../core/assessment/link.ts";
import { CHAIN_TOUCH_RADIUS, chainPicture, chainStatus } from "./chainPicture.ts";

const open = LINK_IDS.flatMap((link) =>
  SIDES.map((side): ChainLink => ({ link, side, status: "cannotTell", because: "" })),
);
const doubtful: Finding = {
  ruleId: "balance",
  status: "cannotTell",
  because: "",
  sourceIds: [],
  parameterIds: [],
  measured: [{ what: "single_leg_stance", value: 9, unit: "s" }],
  muscles: [],
  asks: [],
};

describe("the chain picture", () => {
  it("has every link on both sides, the left side on the left", () => {
    const { marks } = chainPicture(open);
    expect(marks).toHaveLength(12);
    for (const { side, x } of marks) expect(Math.sign(x)).toBe(side === "left" ? -1 : 1);
  });

  it("rises from the ankle to the shoulder", () => {
    const heights = chainPicture(open)
      .marks.filter(({ side }) => side === "left")
      .map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  });

  it("leaves each mark room for a finger", () => {
    const { marks } = chainPicture(open);
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * CHAIN_TOUCH_RADIUS);
  });

  it("draws each status in a form of its own", () => {
    const links: readonly ChainLink[] = [
      { link: "hip", side: "left", status: "present", because: "" },
      { link: "hip", side: "left", status: "absent", because: "" },
      { link: "hip", side: "left", status: "cannotTell", because: "", finding: doubtful },
      { link: "hip", side: "left", status: "cannotTell", because: "" },
    ];
    const { marks } = chainPicture(links);
    expect(marks.map(({ status }) => status)).toEqual(["present", "absent", "cannotTell", "open"]);
    expect(new Set(marks.map(({ sign }) => sign)).size).toBe(4);
  });

  it("tells what was measured and cannot be told from what was not measured", () => {
    const link = { link: "ankle", side: "right", status: "cannotTell", because: "" } as const;
    expect(chainStatus({ ...link, finding: doubtful })).toBe("cannotTell");
    expect(chainStatus({ ...link, finding: { ...doubtful, measured: [] } })).toBe("open");
    expect(chainStatus(link)).toBe("open");
  });

  it("is the same for the same links", () => {
    expect(chainPicture(open)).toEqual(chainPicture(open));
  });
});
