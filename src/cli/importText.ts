import type { ImportedFile } from "../formats/importFile.ts";
import { IMPORTERS } from "../formats/registry.ts";
import { oneLine } from "./exit.ts";

const WIDTH = 80;
/** Of pain mentions and of rows that cannot be used; --json holds every row. */
const MOST_SHOWN = 5;

/** What was read of one file, as lines of at most 80 columns. */
export function importText(file: string, { result, summary, painMentions }: ImportedFile): string {
  const title = IMPORTERS.find(({ id }) => id === result.format)?.title ?? result.format;
  const period = periodOf(result.log.workouts.map(({ startedAt }) => startedAt.slice(0, 10)));
  const { sets, warmupSets, rests, notes, measurements, names } = summary;
  const rows: (readonly [string, string])[] = [
    ["workouts", `${number(summary.workouts)}${period}`],
    ["sets", `${number(sets)}${warmupSets > 0 ? `, of them ${number(warmupSets)} warm-ups` : ""}`],
  ];
  if (rests > 0) rows.push(["rests", number(rests)]);
  if (notes > 0) rows.push(["notes", number(notes)]);
  if (measurements > 0) rows.push(["measurements", number(measurements)]);
  if (sets > 0) {
    const { matched, ambiguous, unknown } = names;
    rows.push([
      "names",
      `${number(matched)} sets known, ${number(ambiguous)} ambiguous, ${number(unknown)} unknown`,
    ]);
  }
  const lines = [
    cut(`${file}: ${title}`),
    ...rows.map(([name, value]) => cut(`  ${name.padEnd(13)}${value}`)),
  ];

  if (summary.needsUnit) {
    lines.push("  The file does not say whether loads are kg or lb: add --unit kg or --unit lb.");
  }
  if (painMentions.length > 0) {
    lines.push(`  ${plural(painMentions.length, "mention", "mentions")} of pain, for you to confirm:`);
    lines.push(
      ...shown(
        painMentions.map(({ at, region, side, quote }) => {
          const where = [side, region?.replaceAll("_", " ")].filter(Boolean).join(" ");
          return `${at.slice(0, 10)} ${where && `${where}: `}"${quote}"`;
        }),
      ),
    );
  }
  if (result.diagnostics.length > 0) {
    lines.push(`  ${plural(result.diagnostics.length, "row", "rows")} could not be used:`);
    lines.push(...shown(result.diagnostics.map(({ line, reason }) => `line ${line}: ${reason}`)));
  }
  return lines.join("\n");
}

function shown(items: readonly string[]): string[] {
  const lines = items.slice(0, MOST_SHOWN).map((item) => cut(`    ${oneLine(item)}`));
  if (items.length > MOST_SHOWN) lines.push(`    and ${number(items.length - MOST_SHOWN)} more`);
  return lines;
}

function periodOf(days: readonly string[]): string {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined) return "";
  return first === last ? `, on ${first}` : `, ${first} to ${last}`;
}

function cut(line: string): string {
  const letters = Array.from(line);
  return letters.length <= WIDTH ? line : `${letters.slice(0, WIDTH - 3).join("")}...`;
}

function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
