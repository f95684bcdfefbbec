import type { BalanceReport, MuscleFinding } from "./balanceReport.ts";
import type { Citation } from "./evidenceNote.ts";
import { ENGLISH } from "./messages.ts";
import type { ReportMessages } from "./messages.ts";
import { painPlace } from "./painPlace.ts";
import type { RatioFinding } from "./ratioFindings.ts";
import type { Suggestion } from "./suggestions.ts";
import { fitText, plainLine, textBar, wrapText } from "./terminalText.ts";

/** Columns of a terminal that everything fits in. */
export const TEXT_COLUMNS = 80;

const NAME_COLUMNS = 24;
const BAR_COLUMNS = 30;
const MOST_PAIN_NOTES = 6;
const MOST_RECORDS = 8;

/**
 * The report for a terminal: at most 80 columns, bars in plain characters, no colour, a line feed at the end.
 * Control characters in names and notes never reach the terminal.
 */
export function balanceReportText(report: BalanceReport, words: ReportMessages = ENGLISH): string {
  const parts =
    report.status === "empty"
      ? [opening(report, words), suggestionLines(report, words), missing(report, words), closing(words)]
      : [
          opening(report, words),
          leastLines(report, words),
          suggestionLines(report, words),
          ratioLines(report, words),
          muscleLines(report, words),
          strengthLines(report, words),
          recordLines(report, words),
          sideLines(report, words),
          painLines(report, words),
          missing(report, words),
          counting(report, words),
          sourceLines(report, words),
          closing(words),
        ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const wrapped = (text: string, indent = "  ", hanging = indent) =>
  wrapText(text, TEXT_COLUMNS, indent, hanging);
const listed = (text: string) => wrapped(text, "  - ", "    ");
const heading = (text: string) => wrapText(text.toUpperCase(), TEXT_COLUMNS);

function opening(report: BalanceReport, words: ReportMessages): readonly string[] {
  const { backToFront } = report.window.ratios;
  const bars =
    backToFront.status === "value"
      ? [
          "",
          bar(words.back, backToFront.share, words.percent(backToFront.share)),
          bar(words.front, 1 - backToFront.share, words.percent(1 - backToFront.share)),
        ]
      : [];
  return [
    ...heading(words.title),
    ...wrapText(`${report.window.from} – ${report.window.to}`, TEXT_COLUMNS),
    "",
    ...wrapText(report.headline, TEXT_COLUMNS),
    ...bars,
    "",
    ...report.preface.flatMap((sentence) => wrapText(sentence, TEXT_COLUMNS)),
  ];
}

function leastLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  return [
    ...heading(words.sections.least),
    ...report.least.flatMap((each) => listed(each.sentence)),
    ...report.leastNotes.flatMap((note) => wrapped(note)),
  ];
}

function suggestionLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  const examples = report.suggestions.some((each) => each.exercises.length > 0);
  return [
    ...heading(words.sections.suggestions(report.suggestions.length)),
    ...report.suggestions.flatMap((each, index) => suggestion(each, index + 1, words)),
    ...(examples ? wrapped(words.suggestions.cautions) : []),
  ];
}

function suggestion(each: Suggestion, number: number, words: ReportMessages): readonly string[] {
  const { reason, exercises } = each;
  const names = exercises.map((exercise) => {
    const why = [
      exercise.known ? words.suggestions.known : "",
      exercise.needsNothing ? words.suggestions.noKit : "",
    ];
    const said = why.filter((text) => text !== "").join(", ");
    return said === "" ? exercise.name : `${exercise.name} (${said})`;
  });
  const source = [reason.source.sentence, cited(reason.source.citations)]
    .filter((text) => text !== "")
    .join(" ");
  return [
    ...wrapped(each.action, `  ${number}. `, "     "),
    ...wrapped(`${words.suggestions.why} ${reason.sentence}`, "     "),
    ...wrapped(`${words.suggestions.source} ${source}`, "     "),
    ...(names.length > 0 ? wrapped(`${words.suggestions.exercises} ${names.join("; ")}.`, "     ") : []),
  ];
}

function ratioLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  return [...heading(words.sections.ratios), ...report.ratios.flatMap((each) => ratio(each, words))];
}

function ratio(each: RatioFinding, words: ReportMessages): readonly string[] {
  return [
    ...listed(`${each.name}: ${each.sentence}`),
    ...(each.overShare === undefined ? [] : [`    ${textBar(each.overShare, BAR_COLUMNS)}`]),
    ...wrapped(`${words.evidence.says} ${each.evidence.says} ${cited(each.evidence.citations)}`, "    "),
    ...wrapped(`${words.evidence.doesNotSay} ${each.evidence.doesNotSay}`, "    "),
  ];
}

function muscleLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  const most = Math.max(1, ...report.muscles.map((each) => each.setsPerWeek));
  const pan = (title: string, of: MuscleFinding["pan"]) => [
    `  ${title}`,
    ...report.muscles
      .filter((each) => each.pan === of)
      .toSorted((a, b) => b.setsPerWeek - a.setsPerWeek)
      .map((each) => bar(each.name, each.setsPerWeek / most, words.setsPerWeek(each.setsPerWeek))),
  ];
  return [
    ...heading(words.sections.muscles),
    ...pan(words.back, "back"),
    ...pan(words.front, "front"),
    ...pan(words.neitherPan, "neither"),
  ];
}

function strengthLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  const lines =
    report.strength.length === 0
      ? wrapped(words.strength.none)
      : [
          ...report.strength.flatMap((each) => listed(`${each.name}: ${each.sentence}`)),
          ...wrapped(words.strength.note),
        ];
  return [...heading(words.sections.strength), ...lines];
}

function recordLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  const shown = report.records.slice(0, MOST_RECORDS);
  const more = report.records.length - shown.length;
  return [
    ...heading(words.sections.records),
    ...(shown.length === 0 ? wrapped(words.records.none) : []),
    ...shown.flatMap((each) => listed(`${each.day}  ${each.name}: ${each.sentence}`)),
    ...(more > 0 ? wrapped(words.pain.more(more)) : []),
  ];
}

function sideLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  return [
    ...heading(words.sections.sides),
    ...(report.sides.length === 0 ? wrapped(words.sides.none) : []),
    ...report.sides.flatMap((each) => listed(`${each.name}: ${each.sentence}`)),
    ...(report.sides.length > 0 ? wrapped(words.sides.doesNotSay) : []),
  ];
}

function painLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  if (report.pain.length === 0) return [...heading(words.sections.pain), ...wrapped(words.pain.none)];
  const shown = report.pain.slice(0, MOST_PAIN_NOTES);
  const more = report.pain.length - shown.length;
  return [
    ...heading(words.sections.pain),
    ...wrapped(words.pain.intro(report.pain.length)),
    ...shown.flatMap((each) =>
      listed(`${words.pain.entry(each.day, painPlace(each, words))}: "${each.quote}"`),
    ),
    ...(more > 0 ? wrapped(words.pain.more(more)) : []),
  ];
}

function missing(report: BalanceReport, words: ReportMessages): readonly string[] {
  return [
    ...heading(words.sections.notCounted),
    ...(report.notCounted.length === 0 ? wrapped(words.notCounted.nothing) : []),
    ...report.notCounted.flatMap((each) => listed(each.sentence)),
  ];
}

function counting(report: BalanceReport, words: ReportMessages): readonly string[] {
  return [...heading(words.sections.how), ...wrapped(report.how)];
}

function sourceLines(report: BalanceReport, words: ReportMessages): readonly string[] {
  return [
    ...heading(words.sections.sources),
    ...report.sources.flatMap((each) => [
      ...listed(each.text),
      // An address that does not fit in a line is of no use cut in two.
      ...(each.address !== undefined && each.address.length <= TEXT_COLUMNS - 4
        ? [`    ${each.address}`]
        : []),
    ]),
  ];
}

function closing(words: ReportMessages): readonly string[] {
  return wrapText(words.notADiagnosis, TEXT_COLUMNS);
}

function bar(name: string, part: number, text: string): string {
  const room = TEXT_COLUMNS - 4 - NAME_COLUMNS - 1 - BAR_COLUMNS - 1;
  return `    ${fitText(name, NAME_COLUMNS)} ${textBar(part, BAR_COLUMNS)} ${plainLine(fitText(text, room))}`;
}

function cited(citations: readonly Citation[]): string {
  return citations.length === 0 ? "" : `[${citations.map((each) => each.text).join("; ")}]`;
}
