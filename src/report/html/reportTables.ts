import { escapeMarkup } from "../../figure/markup.ts";
import { massIn } from "../../core/units.ts";
import type { BalanceReport } from "../balanceReport.ts";
import type { ReportMessages } from "../messages.ts";
import { section } from "./reportSections.ts";

interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A table whose first column names the row. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const kind = (column: Column | undefined, cell = "") =>
    column?.numeric ? ` class="n"` : DATE.test(cell) ? ` class="day"` : "";
  const head = columns
    .map((each) => `<th scope="col"${kind(each)}>${escapeMarkup(each.title)}</th>`)
    .join("");
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row"${kind(columns[0], cell)}>${escapeMarkup(cell)}</th>`
        : `<td${kind(columns[index], cell)}>${escapeMarkup(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="group" aria-label="${escapeMarkup(caption)}"><table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

/** The numbers behind a picture, folded away. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${escapeMarkup(summary)}</summary>${body}</details>`;
}

/** Every counted muscle with its sets. */
export function muscleTable(report: BalanceReport, span: string, words: ReportMessages): string {
  const pans = { back: words.back, front: words.front, neither: words.neitherPan };
  const number = (value: number) => words.number(value, 1);
  const rows = (["back", "front", "neither"] as const).flatMap((pan) =>
    report.muscles
      .filter((each) => each.pan === pan)
      .toSorted((a, b) => b.setsPerWeek - a.setsPerWeek)
      .map((each) => [
        words.sentenceCase(each.name),
        pans[pan],
        number(each.setsPerWeek),
        number(each.directSets),
        number(each.indirectSets),
        number(each.daysPerWeek),
      ]),
  );
  const columns = [
    { title: words.table.muscle },
    { title: words.table.pan },
    { title: words.table.perWeek, numeric: true },
    { title: words.table.direct, numeric: true },
    { title: words.table.indirect, numeric: true },
    { title: words.table.days, numeric: true },
  ];
  return section("long", words.sections.muscles, table(span, columns, rows));
}

/** Weekly sets of back and front and of the followed muscles, newest first. */
export function weeklyTable(
  report: BalanceReport,
  muscles: readonly string[],
  words: ReportMessages,
): string {
  const number = (value: number) => words.number(value, 1);
  const columns = [
    { title: words.table.week },
    { title: words.back, numeric: true },
    { title: words.front, numeric: true },
    ...muscles.map((id) => ({ title: words.sentenceCase(words.muscleName(id)), numeric: true })),
  ];
  const rows = report.weekly
    .toReversed()
    .map((week) => [
      week.weekOf,
      number(week.backSets),
      number(week.frontSets),
      ...muscles.map((id) => number(week.sets[id] ?? 0)),
    ]);
  return folded(words.table.showTable, table(words.sections.weeks, columns, rows));
}

/** Estimated maxima by day of the plotted exercises. */
export function strengthTable(
  report: BalanceReport,
  plotted: BalanceReport["strength"],
  words: ReportMessages,
): string {
  const columns = [
    { title: words.table.exercise },
    { title: words.table.day },
    { title: `${words.table.estimate}, ${report.unit}`, numeric: true },
    { title: words.table.note },
  ];
  const rows = plotted.flatMap((each) =>
    each.points.flatMap(({ day, e1rm }) =>
      e1rm
        ? [
            [
              each.name,
              day,
              words.number(massIn(e1rm.kg, report.unit), 1),
              e1rm.uncertain ? words.table.uncertain : "",
            ],
          ]
        : [],
    ),
  );
  return folded(words.table.showTable, table(words.plots.strengthTitle, columns, rows));
}
