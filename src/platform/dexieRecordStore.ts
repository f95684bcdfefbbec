import { Dexie, liveQuery, type Table, type Transaction } from "dexie";
import { BadInput } from "../core/errors.ts";
import { DELETED, isDeleted, sameValue, write, type Overwritten, type Patch } from "../sync/document.ts";
import { clockText, MOST_DRIFT_MS, tick, witness, type ClockState } from "../sync/hybridClock.ts";
import { merge } from "../sync/merge.ts";
import { setBack } from "../sync/setBack.ts";
import { fieldsOf, migrated, readFields, type RecordType } from "../sync/recordType.ts";
import { RECORD_TYPES, type RecordKind, type Stored } from "../sync/recordTypes.ts";
import {
  asKnownHere,
  believed,
  documentOf,
  isThePersons,
  keyOf,
  replaced,
  rowOf,
  sameClocks,
  unreadableSentence,
  type OutboxRow,
  type OverwrittenRow,
  type Row,
} from "./recordRows.ts";
import type { RecordStore } from "./recordStore.ts";

/** Fields of a record to be set or taken away. */
interface Written {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Patch;
}

/** Something that is remembered beside the records. */
interface Meta {
  readonly key: string;
  readonly value: unknown;
}

/** Rows by key as they were read; undefined where there is none. */
type FoundRows = ReadonlyMap<string, Row | undefined>;

type Awaitable<Value> = Value | PromiseLike<Value>;

const MOST = "\uffff";
/** A wall clock this near to everyone's time is left alone, ms. */
const NEAR_MS = 10_000;
/** Some frames of a slow phone, ms. */
const LATE_MS = 100;

/**
 * The records over an opened database.
 * @param now wall clock, epoch ms
 * @param lasting whether the database outlives the page
 */
export async function dexieRecordStore(
  database: Dexie,
  now: () => number,
  lasting: boolean,
): Promise<RecordStore> {
  const documents = database.table("documents") as Table<Row, [string, string]>;
  const outbox = database.table("outbox") as Table<OutboxRow, [string, string]>;
  const overwrittenRows = database.table("overwritten") as Table<OverwrittenRow, number>;
  const metas = database.table("meta") as Table<Meta, string>;

  const meta = async <Value>(key: string) => (await metas.get(key))?.value as Value | undefined;
  const putMeta = async (key: string, value: unknown) => void (await metas.put({ key, value }));
  // in one transaction, so that two tabs that open together are one device
  const here = await database.transaction("rw", metas, async () => {
    const known = await meta<string>("device");
    if (known !== undefined) return known;
    const device = crypto.randomUUID();
    await putMeta("device", device);
    return device;
  });

  /** What time it is by everyone's clock, as far as it was told. */
  const time = async () => now() + ((await meta<number>("behindMs")) ?? 0);
  const count = async () => {
    const revision = ((await meta<number>("revision")) ?? 0) + 1;
    await putMeta("revision", revision);
    return revision;
  };
  const send = async (kind: string, id: string, seq: number) => {
    if (isThePersons(kind)) await outbox.put({ kind, id, seq });
  };
  const clear = async () => {
    // the revision goes on, so that who read before learns that everything is gone
    const revision = await count();
    const behindMs = (await meta<number>("behindMs")) ?? 0;
    await Promise.all([documents.clear(), outbox.clear(), overwrittenRows.clear(), metas.clear()]);
    await metas.bulkPut([
      { key: "behindMs", value: behindMs },
      { key: "device", value: here },
      { key: "revision", value: revision },
      { key: "wipedAt", value: revision },
    ]);
  };
  /** The same trace is kept once, however often a document comes. */
  const keepTrace = async (trace: Overwritten) => {
    const kept = await overwrittenRows.where("[kind+id]").equals([trace.kind, trace.id]).toArray();
    const same = ({ field, clock, by, value }: OverwrittenRow) =>
      field === trace.field && clock === trace.clock && by === trace.by && sameValue(value, trace.value);
    if (!kept.some(same)) await overwrittenRows.add({ ...trace });
  };
  const changing = <Value>(work: (transaction: Transaction) => Promise<Value>) =>
    database.transaction("rw", documents, outbox, overwrittenRows, metas, work);

  /**
   * Within a transaction, after a wall clock ran ahead by more than is believed and was put right: what was written in
   * the meantime is set back, or it would win over everything that other devices write until then.
   */
  const mendClocks = async (nowMs: number) => {
    const state = await meta<ClockState>("clock");
    if (!state || state.ms <= nowMs + MOST_DRIFT_MS) return;
    const seq = await count();
    const rows = await documents.toArray();
    const back = setBack(
      rows.flatMap(({ clocks }) => Object.values(clocks)),
      nowMs,
    );
    for (const row of rows) {
      if (!Object.values(row.clocks).some((clock) => back.clocks.has(clock))) continue;
      const clocks = Object.entries(row.clocks).map(([field, clock]) => [
        field,
        back.clocks.get(clock) ?? clock,
      ]);
      await documents.put(rowOf({ ...row, clocks: Object.fromEntries(clocks) as Row["clocks"] }, seq));
      await send(row.kind, row.id, seq);
    }
    await putMeta("clock", back.state);
  };

  const read = async (keys: readonly Pick<Written, "kind" | "id">[]): Promise<FoundRows> => {
    const found = await documents.bulkGet(keys.map(({ kind, id }) => [kind, id] as [string, string]));
    return new Map(keys.map((key, index) => [keyOf(key), found[index]]));
  };

  /**
   * The last of a transaction, which is closed as soon as everything is asked for. All of it is read at once and written
   * at once, in few requests, and what was read before is not read again: each costs a slow phone milliseconds.
   */
  const writeAll = async (
    transaction: Transaction,
    changes: readonly Written[],
    before: { readonly rows: FoundRows; readonly kept: Awaitable<readonly Meta[]> },
  ): Promise<void> => {
    const unread = changes.filter((change) => !before.rows.has(keyOf(change)));
    const [kept, more] = await Promise.all([before.kept, unread.length > 0 ? read(unread) : []]);
    const rows = new Map([...before.rows, ...more]);
    const remembered = new Map(kept.map(({ key, value }) => [key, value]));
    const state = tick(
      (remembered.get("clock") as ClockState | undefined) ?? { ms: 0, counter: 0 },
      now() + ((remembered.get("behindMs") as number | undefined) ?? 0),
    );
    const clock = clockText(state, here);
    const seq = ((remembered.get("revision") as number | undefined) ?? 0) + 1;
    const changed = new Map<string, Row>();
    const old: Overwritten[] = [];
    for (const { kind, id, fields } of changes) {
      const row = rows.get(keyOf({ kind, id }));
      const type = RECORD_TYPES[kind] as RecordType;
      if (row && row.version > type.version) throw new BadInput(unreadableSentence(type, row));
      const before = row && { ...row, ...migrated(type, row) };
      const after = write(before, { kind, id, version: type.version, clock }, fields);
      // a field may be written twice at one clock: within one change
      if (
        row &&
        sameClocks(row, after) &&
        sameValue(row.fields, after.fields) &&
        row.version === after.version
      )
        continue;
      // what could not be read before may be mended in steps
      if (!isDeleted(after) && (!before || readFields(type, before).ok)) fieldsOf(type, after);
      const next = rowOf(after, seq);
      rows.set(keyOf(next), next);
      changed.set(keyOf(next), next);
      old.push(...(before ? replaced(type, before, after, Object.keys(fields)) : []));
    }
    const toSend = [...changed.values()].filter(({ kind }) => isThePersons(kind));
    const writes = [
      metas.bulkPut([
        { key: "clock", value: state },
        { key: "revision", value: seq },
      ]),
      documents.bulkPut([...changed.values()]),
      ...(toSend.length > 0 ? [outbox.bulkPut(toSend.map(({ kind, id }) => ({ kind, id, seq })))] : []),
      ...(old.length > 0 ? [overwrittenRows.bulkAdd(old.map((trace) => ({ ...trace })))] : []),
    ];
    // the browser need not hear first that the page has heard of each of them
    transaction.idbtrans.commit();
    await Promise.all(writes);
  };

  const asRecord = <Kind extends RecordKind>(kind: Kind, row: Row): Stored<Kind> | undefined => {
    const read = readFields(RECORD_TYPES[kind] as RecordType, row);
    return read.ok ? ({ ...read.fields, id: row.id } as unknown as Stored<Kind>) : undefined;
  };

  const change = (changes: readonly Written[]) =>
    changing((transaction) => writeAll(transaction, changes, { rows: new Map(), kept: metas.toArray() }));

  await changing(async () => mendClocks(await time()));
  return {
    lasting,
    meta,
    putMeta,
    async get(kind, id) {
      const row = await documents.get([kind, id]);
      return row && !isDeleted(row) ? asRecord(kind, row) : undefined;
    },
    async list(kind, { from = "", to = MOST, newest } = {}) {
      const range = documents
        .where("[kind+gone+order]")
        .between([kind, 0, from], [kind, 0, to === MOST ? MOST : `${to}${MOST}`], true, true);
      const rows =
        // the collection's own reverse, which asks the index from its end
        // oxlint-disable-next-line unicorn/no-array-reverse
        newest === undefined ? await range.toArray() : await range.reverse().limit(newest).toArray();
      return rows.flatMap((row) => asRecord(kind, row) ?? []);
    },
    change,
    changeFrom: (kind, id, decide, foreseen = []) =>
      changing(async (transaction) => {
        const keys = [{ kind, id }, ...foreseen.filter((each) => keyOf(each) !== keyOf({ kind, id }))];
        const [rows, kept] = await Promise.all([read(keys), metas.toArray()]);
        const row = rows.get(keyOf({ kind, id }));
        const decision = decide(row && !isDeleted(row) ? asRecord(kind, row) : undefined);
        if (decision.changes.length > 0) await writeAll(transaction, decision.changes, { rows, kept });
        return decision;
      }),
    remove: (kind, id) => change([{ kind, id, fields: { [DELETED]: true } }]),
    restore: (kind, id) => change([{ kind, id, fields: { [DELETED]: undefined } }]),
    watch(query, next, failed = (error) => console.error(error)) {
      const subscription = liveQuery(query).subscribe({ next, error: failed });
      return () => subscription.unsubscribe();
    },
    watchLate(query, next, failed = (error) => console.error(error)) {
      let asks = 0;
      let late: ReturnType<typeof setTimeout> | undefined;
      const look = () => {
        late = undefined;
        asks += 1;
        const asked = asks;
        query().then(
          (value) => asked === asks && next(value),
          (error) => asked === asks && failed(error),
        );
      };
      const changed = (parts: object) => {
        const isOurs = Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/`));
        if (isOurs) late ??= setTimeout(look, LATE_MS);
      };
      Dexie.on.storagemutated.subscribe(changed);
      look();
      return () => {
        asks += 1;
        clearTimeout(late);
        Dexie.on.storagemutated.unsubscribe(changed);
      };
    },
    async changedSince(kind, revision) {
      const rows = await documents
        .where("[kind+seq]")
        .between([kind, revision], [kind, Number.MAX_SAFE_INTEGER], false, true)
        .toArray();
      const there = rows.filter(({ gone }) => gone === 0);
      return {
        anew: ((await meta<number>("wipedAt")) ?? -1) > revision,
        records: there.flatMap((row) => asRecord(kind, row) ?? []),
        gone: rows.filter(({ gone }) => gone === 1).map(({ id }) => id),
      };
    },
    revision: async () => (await meta<number>("revision")) ?? 0,
    count: () => documents.count(),
    async documents() {
      return (await documents.toArray()).map(documentOf);
    },
    receive: (incoming, { fromServer = false, replacing = false, overwritten: traces = [] } = {}) =>
      changing(async () => {
        if (replacing) await clear();
        const nowMs = await time();
        let state = (await meta<ClockState>("clock")) ?? { ms: 0, counter: 0 };
        const seq = await count();
        const keys = incoming.map(({ kind, id }) => [kind, id] as [string, string]);
        const rows = new Map<string, Row>();
        for (const row of await documents.bulkGet(keys)) if (row) rows.set(keyOf(row), row);
        // what waits here to be sent, nobody else has seen
        const waiting = new Set(
          fromServer ? (await outbox.bulkGet(keys)).flatMap((row) => (row ? keyOf(row) : [])) : [],
        );
        const changed = new Map<string, Row>();
        for (const each of incoming) {
          const theirs = asKnownHere(believed(each, nowMs));
          for (const clock of Object.values(theirs.clocks)) state = witness(state, clock, nowMs);
          const row = rows.get(keyOf(theirs));
          const ours = row && asKnownHere(documentOf(row));
          const { document, overwritten } = ours
            ? merge(ours, theirs)
            : { document: theirs, overwritten: [] };
          const unseen = waiting.has(keyOf(theirs));
          for (const trace of overwritten) await keepTrace(unseen ? { ...trace, concurrent: true } : trace);
          if (row && sameClocks(row, document) && row.version === document.version) continue;
          const next = rowOf(document, seq);
          rows.set(keyOf(next), next);
          changed.set(keyOf(next), next);
        }
        await documents.bulkPut([...changed.values()]);
        const toSend = fromServer ? [] : [...changed.values()].filter(({ kind }) => isThePersons(kind));
        await outbox.bulkPut(toSend.map(({ kind, id }) => ({ kind, id, seq })));
        for (const trace of traces) await keepTrace(trace);
        await putMeta("clock", state);
        return changed.size;
      }),
    overwritten: async () => (await overwrittenRows.toArray()).map(({ seq: _seq, ...rest }) => rest),
    async unreadable() {
      const sentences: string[] = [];
      await documents.each((row) => {
        const type = RECORD_TYPES[row.kind as RecordKind] as RecordType | undefined;
        const read = type && !isDeleted(row) ? readFields(type, row) : undefined;
        if (read && !read.ok) sentences.push(read.sentence);
      });
      return sentences;
    },
    async outbox(limit) {
      const rows = await outbox.orderBy("seq").limit(limit).toArray();
      const found = await documents.bulkGet(rows.map(({ kind, id }) => [kind, id] as [string, string]));
      return {
        count: await outbox.count(),
        documents: found.flatMap((row) => (row ? documentOf(row) : [])),
        upTo: rows.at(-1)?.seq ?? 0,
      };
    },
    sent: (sentDocuments, upTo) =>
      database.transaction("rw", outbox, async () => {
        const keys = sentDocuments.map(({ kind, id }) => [kind, id] as [string, string]);
        const rows = await outbox.bulkGet(keys);
        // what was changed since goes again
        await outbox.bulkDelete(keys.filter((_, index) => (rows[index]?.seq ?? Infinity) <= upTo));
      }),
    sendAgain: (which) =>
      changing(async () => {
        const keys = which?.map(({ kind, id }) => [kind, id] as [string, string]);
        const rows = keys ? await documents.bulkGet(keys) : await documents.toArray();
        const seq = await count();
        for (const row of rows) if (row) await send(row.kind, row.id, seq);
      }),
    tellTime: (nowMs) =>
      changing(async () => {
        const behindMs = Math.round(nowMs - now());
        const kept = (await meta<number>("behindMs")) ?? 0;
        if (Math.abs(behindMs - kept) > NEAR_MS) await putMeta("behindMs", behindMs);
        await mendClocks(nowMs);
      }),
    wipe: () =>
      changing(async () => {
        await clear();
      }),
    close: () => database.close(),
  };
}
