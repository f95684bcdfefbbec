import type { Sheet, SheetItem, SheetSection } from "../core/sheet.ts";
import type { BalanceReport, MuscleFinding } from "./balanceReport.ts";
import type { Citation } from "./evidenceNote.ts";
import { ENGLISH, type ReportMessages } from "./messages.ts";
import { painPlace } from "./painPlace.ts";

/** The balance report as a sheet, for Markdown: the same sentences as on the terminal, without bars. */
export function balanceReportSheet(report: BalanceReport, words: ReportMessages = ENGLISH): Sheet {
  const { sections } = words;
  const list = (heading: string, items: readonly (string | SheetItem)[], none = ""): SheetSection[] => {
    if (items.length === 0 && none === "") return [];
    return [
      {
        heading,
        blocks: [items.length === 0 ? { kind: "text", text: none } : { kind: "list", items }],
      },
    ];
  };
  const measured: readonly SheetSection[] =
    report.status === "empty"
      ? []
      : [
          ...list(
            sections.ratios,
            report.ratios.map(({ name, sentence, evidence }) => ({
              text: `${name}: ${sentence}`,
              details: [
                `${words.evidence.says} ${evidence.says} ${cited(evidence.citations)}`.trim(),
                `${words.evidence.doesNotSay} ${evidence.doesNotSay}`,
              ],
            })),
          ),
          muscleTable(report, words),
          ...list(sections.strength, named(report.strength), words.strength.none),
          ...list(
            sections.records,
            report.records.map(({ day, name, sentence }) => `${day} ${name}: ${sentence}`),
            words.records.none,
          ),
          ...list(sections.sides, named(report.sides), words.sides.none),
          ...list(
            sections.pain,
            report.pain.map(
              (each) => `${words.pain.entry(each.day, painPlace(each, words))}: "${each.quote}"`,
            ),
            words.pain.none,
          ),
        ];
  return {
    title: words.title,
    opening: [`${report.window.from} – ${report.window.to}`, report.headline, ...report.preface],
    sections: [
      ...list(sections.least, [...report.least.map(({ sentence }) => sentence), ...report.leastNotes]),
      ...list(
        sections.suggestions(report.suggestions.length),
        report.suggestions.map(({ action, reason, exercises }) => ({
          text: action,
          details: [
            `${words.suggestions.why} ${reason.sentence}`,
            `${words.suggestions.source} ${reason.source.sentence} ${cited(reason.source.citations)}`.trim(),
            ...(exercises.length > 0
              ? [`${words.suggestions.exercises} ${exercises.map(({ name }) => name).join("; ")}.`]
              : []),
          ],
        })),
      ),
      ...measured,
      ...list(
        sections.notCounted,
        report.notCounted.map(({ sentence }) => sentence),
        words.notCounted.nothing,
      ),
      { heading: sections.how, blocks: [{ kind: "text", text: report.how }] },
      ...list(
        sections.sources,
        report.sources.map(({ text, address }) => (address === undefined ? text : `${text} <${address}>`)),
      ),
    ],
    closing: [words.notADiagnosis],
  };
}

function muscleTable(report: BalanceReport, words: ReportMessages): SheetSection {
  const pans: readonly (readonly [MuscleFinding["pan"], string])[] = [
    ["back", words.back],
    ["front", words.front],
    ["neither", words.neitherPan],
  ];
  const rows = pans.flatMap(([pan, title]) =>
    report.muscles
      .filter((each) => each.pan === pan)
      .toSorted((a, b) => b.setsPerWeek - a.setsPerWeek)
      .map((each) => [title, each.name, words.setsPerWeek(each.setsPerWeek)]),
  );
  return {
    heading: words.sections.muscles,
    blocks: [{ kind: "table", head: ["", "", ""], rows }],
  };
}

function named(findings: readonly { readonly name: string; readonly sentence: string }[]): readonly string[] {
  return findings.map(({ name, sentence }) => `${name}: ${sentence}`);
}

function cited(citations: readonly Citation[]): string {
  return citations.length === 0 ? "" : `[${citations.map(({ text }) => text).join("; ")}]`;
}
