import * as z from "zod/mini";
import { BadInput } from "../core/errors.ts";
import type { Overwritten, SyncDocument } from "../sync/document.ts";
import { isClock } from "../sync/hybridClock.ts";
import type { StoredImport } from "./historyStore.ts";

/** What tells a backup from other files. */
export const BACKUP_FORMAT = "backstay-backup";

/** Everything that Backstay holds of a person in one place, as one file. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: 1;
  /** Instant at which it was made, ISO 8601 UTC. */
  readonly madeAt: string;
  /** Every record with its clocks, deleted ones too. */
  readonly records: readonly SyncDocument[];
  /** Values that later writes replaced. */
  readonly overwritten: readonly Overwritten[];
  readonly history: {
    readonly imports: readonly StoredImport[];
    /** What was told about names, units and notes of the imports. */
    readonly told?: unknown;
  };
  /** Answers and a session under way that are kept beside the records. */
  readonly kept: Readonly<Record<string, unknown>>;
}

/** The file: JSON, one record a line. */
export function backupText({ records, overwritten, ...backup }: Backup): string {
  const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item));
  const [opening, between, end] = partsOf(backup);
  return `${opening}${list(lines(records))}${between}${list(lines(overwritten))}${end}`;
}

/** The same file piece by piece, where records and replaced values come as pages of JSON texts, one each. */
export async function* backupPieces(
  backup: Omit<Backup, "records" | "overwritten">,
  records: AsyncIterable<readonly string[]>,
  overwritten: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  const [opening, between, end] = partsOf(backup);
  yield `${opening}[`;
  yield* listed(records);
  yield `]${between}[`;
  yield* listed(overwritten);
  yield `]${end}`;
}

/** What stands before the records, between them and the replaced values, and after those. */
function partsOf({ history, kept, ...head }: Omit<Backup, "records" | "overwritten">) {
  const { imports, ...told } = history;
  const rest = JSON.stringify(told).slice(1, -1);
  return [
    `${JSON.stringify(head).slice(0, -1)},\n"records":`,
    ',\n"overwritten":',
    `,\n"history":{"imports":${list(imports.map((each) => JSON.stringify(each)))}${rest && `,${rest}`}},\n"kept":${JSON.stringify(kept)}}\n`,
  ] as const;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
}

async function* listed(pages: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  let before = "\n";
  for await (const lines of pages) {
    if (lines.length === 0) continue;
    yield before + lines.join(",\n");
    before = ",\n";
  }
  if (before !== "\n") yield "\n";
}

const clock = z.string().check(z.refine(isClock, "expected a clock, ms.counter.device"));
const anything = z.record(z.string(), z.unknown());
const trace = z.object({
  kind: z.string(),
  id: z.string(),
  field: z.string(),
  value: z.optional(z.unknown()),
  clock,
  by: clock,
});
const document = z.object({
  kind: z.string().check(z.minLength(1)),
  id: z.string().check(z.minLength(1)),
  version: z.int().check(z.minimum(1)),
  fields: anything,
  clocks: z.record(z.string(), clock),
});
const BACKUP = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(1),
  madeAt: z.string(),
  records: z.array(document),
  overwritten: z.array(trace),
  history: z.object({
    imports: z.array(
      z.looseObject({
        id: z.string(),
        fileName: z.string(),
        format: z.string(),
        importedAt: z.string(),
        result: z.looseObject({
          log: z.looseObject({ workouts: z.array(z.unknown()), measurements: z.array(z.unknown()) }),
          diagnostics: z.array(z.unknown()),
        }),
      }),
    ),
    told: z.optional(z.unknown()),
  }),
  kept: anything,
});

/** Whether a text looks like a backup, as opposed to another app's export. */
export function looksLikeBackup(text: string): boolean {
  return text.slice(0, 200).includes(`"format":"${BACKUP_FORMAT}"`);
}

/** Reads a backup. Fails with a BadInput that names the place and the way out. */
export function readBackup(text: string): Backup {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new BadInput(
      "The file is not whole: it cannot be read as JSON. Save the backup again, or take another copy.",
    );
  }
  const version = typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;
  if (typeof version === "number" && version > 1)
    throw new BadInput(
      `The backup was written by a newer Backstay (version ${version}; this one reads 1). Load the app anew and try again.`,
    );
  const parsed = BACKUP.safeParse(raw);
  // what was checked is taken as it was written: a newer field is carried, not lost
  if (parsed.success) return raw as Backup;
  const [issue] = parsed.error.issues;
  throw new BadInput(
    `This is no whole Backstay backup (${(issue?.path ?? []).join("/") || "the file"}: ${issue?.message ?? "unreadable"}). Take the file that "Save everything" made.`,
  );
}
