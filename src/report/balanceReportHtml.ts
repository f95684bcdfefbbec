import { BODY_MAP_STYLE } from "../figure/bodyMapStyle.ts";
import { escapeMarkup } from "../figure/markup.ts";
import type { BalanceReport } from "./balanceReport.ts";
import {
  balanceBeam,
  closingSections,
  mapSection,
  painSection,
  paragraphs,
  ratioSection,
  section,
  suggestionSection,
} from "./html/reportSections.ts";
import { REPORT_STYLE } from "./html/reportStyle.ts";
import { folded, muscleTable, strengthTable, table, weeklyTable } from "./html/reportTables.ts";
import { littleBelow } from "./leastTrained.ts";
import { ENGLISH } from "./messages.ts";
import type { ReportMessages } from "./messages.ts";
import { plottedStrength, strengthPlot } from "./plots/strengthPlot.ts";
import { weeklyBalancePlot } from "./plots/weeklyBalancePlot.ts";
import { FOLLOWED_MUSCLES, weeklyMusclePlot } from "./plots/weeklyMusclePlot.ts";

/**
 * The report as one self-contained HTML file: no network, no script, light and dark, A4 on paper.
 * `document` is what the plots are drawn with: the page's own, or one made outside a browser. Same input, same bytes.
 */
export function balanceReportHtml(
  report: BalanceReport,
  document: Document,
  words: ReportMessages = ENGLISH,
): string {
  const body =
    report.status === "empty"
      ? suggestionSection(report, words)
      : [
          mapSection(report, report.span, words),
          suggestionSection(report, words),
          weekSection(report, document, words),
          ratioSection(report, words),
          strengthSection(report, document, words),
          recordSection(report, words),
          sideSection(report, words),
          painSection(report, words),
          muscleTable(report, report.span, words),
        ].join("");

  return (
    `<!doctype html>\n<html lang="${words.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeMarkup(words.title)}</title>` +
    `<style>${REPORT_STYLE}\n${BODY_MAP_STYLE}</style></head><body>` +
    `<header><p class="brand">Backstay</p><h1>${escapeMarkup(words.title)}</h1>` +
    `<p class="span">${escapeMarkup(`${report.window.from} – ${report.window.to}`)}</p>` +
    `<p class="headline">${escapeMarkup(report.headline)}</p>${balanceBeam(report, words)}${paragraphs(report.preface)}</header>` +
    `<main>${body}${closingSections(report, words)}</main>` +
    `<footer><p class="disclaimer">${escapeMarkup(words.notADiagnosis)}<br>${escapeMarkup(words.madeOn(report.today))}</p></footer>` +
    `</body></html>\n`
  );
}

const WIDE_PLOT_WIDTH = 820;
const SMALL_PLOT_WIDTH = 330;

function weekSection(report: BalanceReport, document: Document, words: ReportMessages): string {
  const { weekly } = report;
  if (weekly.length < 2) return "";
  const average = (of: (week: (typeof weekly)[number]) => number) =>
    words.sets(weekly.reduce((sum, week) => sum + of(week), 0) / weekly.length);
  const balanceAlt = words.plots.balanceAlt(
    weekly.length,
    average((week) => week.backSets),
    average((week) => week.frontSets),
  );
  const muscleName = (id: string) => words.sentenceCase(words.muscleName(id));
  const musclesAlt = words.plots.musclesAlt(words.list(FOLLOWED_MUSCLES.map((id) => words.muscleName(id))));
  const balance = weeklyBalancePlot(
    weekly,
    { back: words.back, front: words.front, setsAxis: words.plots.setsAxis },
    { document, width: WIDE_PLOT_WIDTH, ariaLabel: balanceAlt },
  );
  const muscles = weeklyMusclePlot(
    weekly,
    FOLLOWED_MUSCLES,
    { muscleName, startSets: littleBelow() },
    { document, width: WIDE_PLOT_WIDTH, ariaLabel: musclesAlt },
  );
  const key = `<p class="key" aria-hidden="true"><span><i style="background:var(--plot-back)"></i>${escapeMarkup(words.back)}</span><span><i style="background:var(--plot-front)"></i>${escapeMarkup(words.front)}</span></p>`;
  return section(
    "weeks long",
    words.sections.weeks,
    plotFigure(words.plots.balanceTitle, `${key}${scrolling(balance, words.plots.balanceTitle)}`) +
      plotFigure(words.plots.musclesTitle, scrolling(muscles, words.plots.musclesTitle)) +
      paragraphs([words.plots.startLine(words.setsPerWeek(littleBelow()))]) +
      weeklyTable(report, FOLLOWED_MUSCLES, words),
  );
}

function strengthSection(report: BalanceReport, document: Document, words: ReportMessages): string {
  if (report.strength.length === 0) {
    return section("strength", words.sections.strength, paragraphs([words.strength.none]));
  }
  const rows = report.strength.map((each) => [each.name, each.sentence]);
  const columns = [{ title: words.table.exercise }, { title: words.table.trend }];
  const plotted = plottedStrength(report.strength);
  const plots = plotted.map((each) => {
    const ariaLabel = `${words.plots.strengthTitle}: ${each.name}, ${each.sentence}`;
    return plotFigure(
      each.name,
      strengthPlot(each, report.unit, { document, width: SMALL_PLOT_WIDTH, ariaLabel }).outerHTML,
    );
  });
  const pictures =
    plots.length === 0
      ? ""
      : `<div class="plots">${plots.join("")}</div>${paragraphs([words.plots.uncertain])}${strengthTable(report, plotted, words)}`;
  return section(
    "strength long",
    words.sections.strength,
    `${table(words.strength.caption, columns, rows)}${paragraphs([words.strength.note])}${pictures}`,
  );
}

const MOST_RECORDS = 10;

function recordSection(report: BalanceReport, words: ReportMessages): string {
  if (report.records.length === 0) {
    return section("records", words.sections.records, paragraphs([words.records.none]));
  }
  const columns = [
    { title: words.table.exercise },
    { title: words.table.record },
    { title: words.table.day },
  ];
  const rows = report.records.map((each) => [each.name, each.sentence, each.day]);
  const rest = rows.slice(MOST_RECORDS);
  return section(
    "records",
    words.sections.records,
    table(words.sections.records, columns, rows.slice(0, MOST_RECORDS)) +
      (rest.length === 0
        ? ""
        : folded(words.pain.more(rest.length), table(words.sections.records, columns, rest))),
  );
}

function sideSection(report: BalanceReport, words: ReportMessages): string {
  if (report.sides.length === 0)
    return section("sides", words.sections.sides, paragraphs([words.sides.none]));
  const columns = [{ title: words.table.exercise }, { title: words.sections.sides }];
  const rows = report.sides.map((each) => [each.name, each.sentence]);
  return section(
    "sides long",
    words.sections.sides,
    `${table(words.sections.sides, columns, rows)}${paragraphs([words.sides.doesNotSay])}`,
  );
}

function plotFigure(caption: string, body: string): string {
  return `<figure class="plot"><figcaption>${escapeMarkup(caption)}</figcaption>${body}</figure>`;
}

/** A plot too wide for a phone scrolls by finger or by key. */
function scrolling(plot: Element, label: string): string {
  return `<div class="wide" tabindex="0" role="group" aria-label="${escapeMarkup(label)}">${plot.outerHTML}</div>`;
}
