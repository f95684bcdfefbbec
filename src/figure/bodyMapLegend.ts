import { escapeMarkup } from "./markup.ts";

export interface BodyMapLegendWords {
  /** What the five steps stand for, weakest first: "under 2 sets a week". */
  readonly steps: readonly [string, string, string, string, string];
  readonly none: string;
  readonly noData: string;
  readonly deep: string;
}

/** The key of the body map as an HTML list; each entry has its swatch and its words. Same input, same bytes. */
export function bodyMapLegend(words: BodyMapLegendWords, idPrefix = "bodymap"): string {
  const hatch = `${idPrefix}-legend-hatch`;
  const box = `d="M1 1H23V13H1Z"`;
  const shape = `<path class="bodymap-shape" ${box}/>`;
  const entry = (level: string, inside: string, text: string) =>
    `<li><svg viewBox="0 0 24 14" aria-hidden="true" class="bodymap-${level}">${inside}</svg>${escapeMarkup(text)}</li>`;

  const pattern = `<defs><pattern id="${hatch}" width="4.8" height="4.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="bodymap-hatch-line" d="M0 0V4.8"/></pattern></defs>`;
  return (
    `<ul class="bodymap-legend">` +
    entry(
      "none",
      `${pattern}${shape}<path class="bodymap-hatch" ${box} fill="url(#${hatch})"/>`,
      words.none,
    ) +
    words.steps.map((text, index) => entry(String(index + 1), shape, text)).join("") +
    entry("no-data", shape, words.noData) +
    entry("3", `<path class="bodymap-shape bodymap-deep" ${box}/>`, words.deep) +
    `</ul>`
  );
}
