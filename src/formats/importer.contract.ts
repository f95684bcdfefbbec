import type { TrainingLog } from "../core/log/trainingLog.ts";
import { fileContent } from "./content.ts";
import type { Importer, ReadOptions, ReadResult } from "./importer.ts";

/** One promise of the port, as a test: its title is a sentence; `run` throws when the importer breaks it. */
export interface ContractCase {
  readonly title: string;
  readonly run: () => Promise<void>;
}

/** A file written by hand in the shape of one format. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What every importer promises, whatever its format: a case for each promise, over all `fixtures` of its own. */
export function contractCases(
  importer: Importer,
  fixtures: readonly Fixture[],
  others: readonly Importer[],
): readonly ContractCase[] {
  const forEach =
    (check: (fixture: Fixture) => Promise<void> | void): (() => Promise<void>) =>
    async () => {
      must(fixtures.length > 0, "no fixture to read");
      for (const fixture of fixtures) await check(fixture);
    };
  const read = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> =>
    importer.read(fileContent(bytes), options);

  return [
    {
      title: "knows its own files and leaves them to nobody else",
      run: forEach(({ name, bytes }) => {
        must(importer.recognises(fileContent(bytes)), `${name} is not recognised`);
        const rival = others.find((other) => other.recognises(fileContent(bytes)));
        must(rival === undefined, `${name} is taken by ${rival?.id} too`);
      }),
    },
    {
      title: "sends every row to a set, a rest, a note, a measurement or a diagnostic",
      run: forEach(async ({ name, bytes }) => {
        const result = await read(bytes);
        tallyAddsUp(name, result);
        must(result.format === importer.id, `${name} came out as ${result.format}`);
        const withReason = result.diagnostics.every(({ line, reason }) => line >= 1 && reason !== "");
        must(withReason, `${name} has a diagnostic without line or reason`);
      }),
    },
    {
      title: "reads the same from the same bytes, with workouts named apart",
      run: forEach(async ({ name, bytes }) => {
        const first = await read(bytes);
        same(name, first, await read(bytes.slice()));
        const ids = first.log.workouts.map((workout) => workout.id);
        must(new Set(ids).size === ids.length, `${name} has two workouts of one id`);
      }),
    },
    {
      title: "writes dates that exist, and nothing that is not a number",
      run: forEach(async ({ name, bytes }) => plausible(name, (await read(bytes, { unit: "lb" })).log)),
    },
    {
      title: "asks for a unit that the file does not tell, and takes it when told",
      run: forEach(async ({ name, bytes }) => {
        const asked = await read(bytes);
        const told = await read(bytes, { unit: "kg" });
        const unitless = (result: ReadResult): boolean =>
          sets(result.log).some((set) => set.unitlessLoad !== undefined);
        must(!unitless(asked) || asked.needsUnit, `${name} has loads without unit and does not ask`);
        must(!told.needsUnit && !unitless(told), `${name} asks again after it was told`);
        if (!asked.needsUnit) same(name, asked, await read(bytes, { unit: "lb" }));
      }),
    },
    {
      title: "reports progress that starts above 0, never goes back and ends at 1",
      run: forEach(async ({ name, bytes }) => {
        const shares: number[] = [];
        await read(bytes, { onProgress: (share) => shares.push(share) });
        const rising = shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1);
        must(rising && shares.at(-1) === 1, `${name} reported ${shares.join(", ")}`);
      }),
    },
    {
      title: "stops when it is told to",
      run: forEach(async ({ name, bytes }) => {
        must(
          await isAborted(read(bytes, { signal: AbortSignal.abort() })),
          `${name} was read after the abort`,
        );
        const stop = new AbortController();
        const reading = read(bytes, { signal: stop.signal, onProgress: () => stop.abort() });
        must(await isAborted(reading), `${name} was read on after the abort`);
      }),
    },
    {
      title: "survives a file cut off at any byte",
      run: forEach(async ({ name, bytes }) => {
        const step = Math.max(1, Math.floor(bytes.length / 300));
        for (let end = 0; end < bytes.length; end += step) {
          const cut = fileContent(bytes.subarray(0, end));
          if (!importer.recognises(cut)) continue;
          tallyAddsUp(`${name} cut at ${end}`, await orBadInput(importer.read(cut, {})));
        }
      }),
    },
    {
      title: "reads text the same in any encoding and with any line ends",
      run: forEach(async ({ name, bytes }) => {
        const text = fileContent(bytes).text();
        if (text === undefined) return;
        const plain = await read(bytes);
        for (const [how, copy] of copiesOf(text)) {
          must(importer.recognises(fileContent(copy)), `${name} as ${how} is not recognised`);
          same(`${name} as ${how}`, plain, await read(copy));
        }
      }),
    },
  ];
}

function* copiesOf(text: string): Generator<[string, Uint8Array]> {
  const unix = text.replace(/\r\n?/g, "\n");
  const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
  yield ["UTF-8 with LF", utf8(unix)];
  yield ["UTF-8 with CRLF", utf8(unix.replaceAll("\n", "\r\n"))];
  yield ["UTF-8 with a mark", utf8(`\uFEFF${unix}`)];
  yield ["UTF-16 little-endian", utf16(`\uFEFF${unix}`, true)];
  yield ["UTF-16 big-endian", utf16(`\uFEFF${unix}`, false)];
  yield ["UTF-16 without a mark", utf16(unix, true)];
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function same(what: string, expected: ReadResult, actual: ReadResult): void {
  // A diagnostic quotes the file, line ends and all.
  const comparable = (result: ReadResult): string => JSON.stringify(result).replaceAll("\\r\\n", "\\n");
  must(comparable(expected) === comparable(actual), `${what} reads differently`);
}

function tallyAddsUp(what: string, result: ReadResult | undefined): void {
  if (!result) return;
  const { total, sets: ofSets, rests, notes, measurements, diagnostics } = result.rows;
  const sum = ofSets + rests + notes + measurements + diagnostics;
  must(total === sum, `${what}: ${total} rows in, ${sum} accounted for`);
  must(
    diagnostics === result.diagnostics.length,
    `${what}: ${diagnostics} diagnostics counted, ${result.diagnostics.length} given`,
  );
}

function sets(log: TrainingLog) {
  return log.workouts.flatMap((workout) => workout.entries.flatMap((entry) => entry.sets));
}

function plausible(what: string, log: TrainingLog): void {
  const wallClock = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
  for (const { startedAt } of log.workouts)
    must(wallClock.test(startedAt), `${what}: a workout starts at ${startedAt}`);
  for (const { at } of log.measurements) must(wallClock.test(at), `${what}: a measurement is of ${at}`);
  for (const set of sets(log)) {
    for (const [key, value] of Object.entries(set)) {
      must(typeof value !== "number" || Number.isFinite(value), `${what}: ${key} is ${value}`);
      must(value !== undefined, `${what}: ${key} is there and says nothing`);
    }
  }
}

async function isAborted(reading: Promise<unknown>): Promise<boolean> {
  return reading.then(
    () => false,
    (error: unknown) => error instanceof Error && error.name === "AbortError",
  );
}

async function orBadInput(reading: Promise<ReadResult>): Promise<ReadResult | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof Error && error.name === "BadInput") return undefined;
    throw error;
  });
}
