import { say } from "../language.ts";
import { screeningSheet, type SheetItem } from "../screening/screeningSheet.ts";
import type { Assessment, ChainLink } from "./assessment.ts";
import { LINK_IDS } from "./link.ts";
import { ASSESSMENT_EN, type AssessmentMessages } from "./messages.en.ts";
import { STOP_EVERY_TEST } from "./protocol.ts";
import { protocol } from "./protocols.ts";

/** A line, with what explains it and the steps to take. */
export interface AssessmentItem extends SheetItem {
  readonly steps?: readonly string[];
}

/** One part of the sheet: a heading and what stands under it. */
export interface AssessmentSection {
  readonly heading: string;
  readonly items: readonly AssessmentItem[];
}

/** An assessment as a person reads it: screening first, then what was found, where to start, what to test next. */
export interface AssessmentSheet {
  readonly headline: string;
  readonly next: readonly string[];
  readonly sections: readonly AssessmentSection[];
  readonly caveat: string;
}

/** The sheet of `assessment`. Where everything stops it is the screening's own sheet and nothing else. */
export function assessmentSheet(
  assessment: Assessment,
  words: AssessmentMessages = ASSESSMENT_EN,
): AssessmentSheet {
  const screening = screeningSheet(assessment.screening);
  if (assessment.findings.length === 0) return screening;
  const rated = assessment.startingPoints.length > 0;
  const sections = [
    ...screening.sections,
    findings(assessment, words.sheet.found, "present"),
    doubtful(assessment, words),
    findings(assessment, words.sheet.notFound, "absent"),
    ...(rated
      ? [
          weakLink(assessment, words),
          starts(assessment, words),
          tests(assessment, words),
          chain(assessment, words),
        ]
      : []),
  ];
  return {
    headline: screening.headline,
    next: screening.next,
    sections: sections.filter(({ items }) => items.length > 0),
    caveat: `${words.sheet.caveat} ${say(screening.caveat)}`,
  };
}

/** Where results are listed as starting points, they are not said twice. */
const SAID_ELSEWHERE = ["baseline"];

/** Not tests: that they were said only once needs no line. */
const SAID = ["pain-change", "function-change"];

function findings(assessment: Assessment, heading: string, status: "present" | "absent"): AssessmentSection {
  const items = assessment.findings
    .filter((finding) => finding.status === status && !SAID_ELSEWHERE.includes(finding.ruleId))
    .map(({ because }) => ({ text: because }));
  return { heading, items };
}

function doubtful(assessment: Assessment, words: AssessmentMessages): AssessmentSection {
  const said = assessment.findings
    .filter((finding) => finding.status === "cannotTell" && finding.measured.length > 0)
    .filter(({ ruleId }) => !SAID.includes(ruleId))
    .map(({ because }) => because);
  return { heading: words.sheet.doubtful, items: [...new Set(said)].map((text) => ({ text })) };
}

function weakLink({ weakLink: link }: Assessment, words: AssessmentMessages): AssessmentSection {
  const item: SheetItem =
    link.status === "found" ? { text: link.because, detail: link.caveat } : { text: link.because };
  return { heading: words.sheet.weakLink, items: [item] };
}

function starts({ startingPoints }: Assessment, words: AssessmentMessages): AssessmentSection {
  return { heading: words.sheet.start, items: startingPoints.map(({ text }) => ({ text })) };
}

function tests(assessment: Assessment, words: AssessmentMessages): AssessmentSection {
  const { nextTests, nextTestMinutes } = assessment;
  const heading = words.sheet.nextTests(nextTestMinutes);
  if (nextTests.length === 0) return { heading, items: [{ text: words.sheet.noTests }] };
  return {
    heading,
    items: [
      ...nextTests.map(({ test, because }) => {
        const { name, steps, stopAt } = protocol(test);
        const stop = stopAt.length > 0 ? [words.sheet.stopHere(stopAt)] : [];
        const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
        return { text: `${name}. ${because}`, steps: [...numbered, ...stop] };
      }),
      { text: words.sheet.stop, detail: STOP_EVERY_TEST.join(" ") },
    ],
  };
}

function chain({ chain: links }: Assessment, words: AssessmentMessages): AssessmentSection {
  const items = LINK_IDS.map((link) => {
    const [left, right] = links
      .filter((each) => each.link === link)
      .map((each) => `${words.side[each.side]} ${words.sheet.chainStatus[statusOf(each)]}`);
    return { text: `${words.sheet.links[link]}: ${left ?? ""}, ${right ?? ""}` };
  });
  return { heading: words.sheet.chain, items: [...items, { text: words.sheet.chainNote }] };
}

function statusOf(link: ChainLink): "present" | "absent" | "cannotTell" | "open" {
  if (link.status !== "cannotTell") return link.status;
  return link.finding && link.finding.measured.length > 0 ? "cannotTell" : "open";
}
