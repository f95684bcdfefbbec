import { bodyMap } from "../../figure/bodyMap.ts";
import { bodyMapLegend } from "../../figure/bodyMapLegend.ts";
import { escapeMarkup } from "../../figure/markup.ts";
import type { BalanceReport } from "../balanceReport.ts";
import { bodyMapReadings } from "../bodyMapReadings.ts";
import type { Citation } from "../evidenceNote.ts";
import type { ReportMessages } from "../messages.ts";
import { painPlace } from "../painPlace.ts";
import type { RatioFinding } from "../ratioFindings.ts";
import type { Suggestion } from "../suggestions.ts";

/** One section of the sheet; `kind` is its class. */
export function section(kind: string, title: string, body: string): string {
  return `<section class="${kind}"><h2>${escapeMarkup(title)}</h2>${body}</section>`;
}

/** Paragraphs of plain sentences. */
export function paragraphs(sentences: readonly string[], kind = "note"): string {
  return sentences.map((sentence) => `<p class="${kind}">${escapeMarkup(sentence)}</p>`).join("");
}

/** The beam that shows how the work splits; nothing where that cannot be told. */
export function balanceBeam(report: BalanceReport, words: ReportMessages): string {
  const { backToFront } = report.window.ratios;
  if (backToFront.status !== "value") return "";
  const back = backToFront.share;
  const pole = (kind: string, name: string, share: number) =>
    `<span class="${kind}" style="flex:${share.toFixed(4)} 1 auto">${escapeMarkup(`${name} ${words.percent(share)}`)}</span>`;
  return `<p class="beam">${pole("back", words.back, back)}${pole("front", words.front, 1 - back)}</p>`;
}

/** Both views of the body with their key, and the muscles that got least beside them. */
export function mapSection(report: BalanceReport, span: string, words: ReportMessages): string {
  const readings = bodyMapReadings(report, words);
  const map = (view: "back" | "front") => {
    const muscleName = (id: string) => words.sentenceCase(words.muscleName(id));
    const titles = { left: words.left, right: words.right, noData: words.map.noData, muscleName };
    const svg = bodyMap({
      view,
      readings,
      title: words.map.title(view, span),
      words: titles,
      idPrefix: "report",
    });
    return `<figure>${svg}<figcaption>${escapeMarkup(words[view])}</figcaption></figure>`;
  };
  const body =
    `<div class="maps bodymap-scope">${map("back")}${map("front")}` +
    `<div class="legend">${bodyMapLegend({ ...words.map, none: words.map.nothing }, "report")}</div>` +
    `<div class="leasts"><h3>${escapeMarkup(words.sections.least)}</h3>${leastList(report, words)}${paragraphs(report.leastNotes)}</div></div>`;
  return section("map", words.sections.map, body);
}

function leastList(report: BalanceReport, words: ReportMessages): string {
  const rows = report.least.map((each) => {
    const amount =
      each.status === "never"
        ? words.least.neverShort
        : each.status === "nothing"
          ? words.least.nothingShort
          : words.setsPerWeek(each.setsPerWeek);
    const facts = [
      ...(each.lastDay === undefined ? [] : [words.least.lastOn(each.lastDay)]),
      ...(each.sets === 0 && each.stabiliserSets > 0
        ? [words.least.steadied(words.sets(each.stabiliserSets))]
        : []),
    ];
    const small =
      facts.length === 0 ? "" : `<small>${escapeMarkup(words.sentenceCase(facts.join("; ")))}</small>`;
    return `<li><span>${escapeMarkup(words.sentenceCase(each.name))}</span><span class="${each.sets === 0 ? "none" : ""}">${escapeMarkup(amount)}</span>${small}</li>`;
  });
  return rows.length === 0 ? "" : `<ul class="plain least">${rows.join("")}</ul>`;
}

/** The cards of what to do next, each with finding, number and source. */
export function suggestionSection(report: BalanceReport, words: ReportMessages): string {
  const cards = report.suggestions.map((each) => card(each, words)).join("");
  const examples = report.suggestions.some((each) => each.exercises.length > 0);
  const note = examples ? paragraphs([words.suggestions.cautions]) : "";
  return section(
    "next",
    words.sections.suggestions(report.suggestions.length),
    `<ol class="cards">${cards}</ol>${note}`,
  );
}

function card({ action, reason, exercises }: Suggestion, words: ReportMessages): string {
  const examples = exercises.map((each) => {
    const facts = [
      ...(each.known ? [words.suggestions.known] : []),
      ...(each.needsNothing ? [words.suggestions.noKit] : []),
    ];
    const tag = facts.length === 0 ? "" : ` <span class="tag">(${escapeMarkup(facts.join(", "))})</span>`;
    return `<li>${escapeMarkup(each.name)}${tag}</li>`;
  });
  const entry = (term: string, html: string) => `<dt>${escapeMarkup(term)}</dt><dd>${html}</dd>`;
  return (
    `<li><h3>${escapeMarkup(action)}</h3><dl>` +
    entry(words.suggestions.why, escapeMarkup(reason.sentence)) +
    entry(
      words.suggestions.source,
      `${escapeMarkup(reason.source.sentence)} ${cited(reason.source.citations)}`,
    ) +
    (examples.length === 0
      ? ""
      : entry(words.suggestions.exercises, `<ul class="plain">${examples.join("")}</ul>`)) +
    `</dl></li>`
  );
}

/** The ratios, each beside what the evidence does and does not say about it. */
export function ratioSection(report: BalanceReport, words: ReportMessages): string {
  const rows = report.ratios.map((each) => ratioRow(each, words)).join("");
  return section("long", words.sections.ratios, `<ul class="plain ratios">${rows}</ul>`);
}

function ratioRow(each: RatioFinding, words: ReportMessages): string {
  const bar =
    each.overShare === undefined
      ? ""
      : `<div class="split" aria-hidden="true"><i style="width:${(each.overShare * 100).toFixed(1)}%"></i></div>` +
        `<div class="ends" aria-hidden="true"><span>${escapeMarkup(each.over)}</span><span>${escapeMarkup(each.under)}</span></div>`;
  return (
    `<li><div><h3>${escapeMarkup(each.name)}</h3><p>${escapeMarkup(each.sentence)}</p>${bar}</div>` +
    `<div class="evidence"><p><b>${escapeMarkup(words.evidence.says)}</b> ${escapeMarkup(each.evidence.says)} ${cited(each.evidence.citations)}</p>` +
    `<p><b>${escapeMarkup(words.evidence.doesNotSay)}</b> ${escapeMarkup(each.evidence.doesNotSay)}</p></div></li>`
  );
}

/** Notes in which the person may have written of pain, newest first. */
export function painSection(report: BalanceReport, words: ReportMessages): string {
  if (report.pain.length === 0) return section("pain", words.sections.pain, paragraphs([words.pain.none]));
  const shown = report.pain.slice(0, MOST_PAIN_NOTES);
  const quotes = shown.map(
    (each) =>
      `<p>${escapeMarkup(words.pain.entry(each.day, painPlace(each, words)))}</p><blockquote>${escapeMarkup(each.quote)}</blockquote>`,
  );
  const more = report.pain.length - shown.length;
  const rest = more > 0 ? paragraphs([words.pain.more(more)]) : "";
  return section(
    "pain long",
    words.sections.pain,
    `${paragraphs([words.pain.intro(report.pain.length)])}${quotes.join("")}${rest}`,
  );
}

const MOST_PAIN_NOTES = 12;

/** What is missing from the numbers, how sets are counted, and the sources. */
export function closingSections(report: BalanceReport, words: ReportMessages): string {
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join("")}</ul>`;
  const missing =
    report.notCounted.length === 0
      ? paragraphs([words.notCounted.nothing])
      : list(report.notCounted.map((each) => each.sentence));
  const sources = report.sources.map((each) => {
    // Written out, not linked: the sheet is one file that reaches for nothing.
    const address = each.address?.replace(/^https?:\/\//, "");
    return `<li>${escapeMarkup(each.text)}${address === undefined ? "" : ` <cite>${escapeMarkup(address)}</cite>`}</li>`;
  });
  return (
    section("missing", words.sections.notCounted, missing) +
    section("how", words.sections.how, paragraphs([report.how])) +
    section("refs", words.sections.sources, `<ul class="sources">${sources.join("")}</ul>`)
  );
}

function cited(citations: readonly Citation[]): string {
  return citations.length === 0
    ? ""
    : `<cite>[${escapeMarkup(citations.map((each) => each.text).join("; "))}]</cite>`;
}
