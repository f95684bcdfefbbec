import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { exampleRecords } from "../../../fixtures/exampleRecords.ts";
import { starterRequest } from "../../../fixtures/builders/starterRequest.ts";
import { onEachDatabase } from "../../../fixtures/eachDatabase.ts";
import { serverOver } from "../../../fixtures/serverOver.ts";
import { buildProgramme } from "../../core/programme/build.ts";
import { writePlanFile } from "../../formats/planFile.ts";
import { readBackup } from "../../platform/backupFile.ts";
import type { SyncDocument } from "../../sync/document.ts";
import { clockText } from "../../sync/hybridClock.ts";
import type { Imported } from "./importFile.ts";
import type { RecordHistory } from "./overwritten.ts";

const TODAY = "2026-11-23";
const NOW = Date.UTC(2026, 10, 23, 12);
const inDays = (days: number) => new Date(NOW + days * 86_400_000).toISOString();
const fixture = (path: string) => readFileSync(resolve(import.meta.dirname, "../../../fixtures", path));

const outcome = await buildProgramme({ ...starterRequest(), findings: [], keep: [] }, undefined);
if (outcome.outcome !== "plan") throw new Error(outcome.outcome);
const { programme } = outcome;
const planFile = JSON.parse(writePlanFile({ writtenOn: TODAY, programme })) as object;

const documentOf = (kind: string, id: string, fields: object, ms = NOW, device = "phone"): SyncDocument => {
  const clock = clockText({ ms, counter: 0 }, device);
  const clocks = Object.fromEntries(Object.keys(fields).map((field) => [field, clock]));
  return { kind, id, version: 1, fields: { ...fields }, clocks };
};
const edited = (document: SyncDocument, fields: object, ms: number, device: string): SyncDocument => {
  const late = documentOf(document.kind, document.id, fields, ms, device);
  return {
    ...document,
    fields: { ...document.fields, ...late.fields },
    clocks: { ...document.clocks, ...late.clocks },
  };
};
const example = exampleRecords(TODAY, programme).map(({ kind, id, fields }) => documentOf(kind, id, fields));

onEachDatabase("a person's records by API", (database) => {
  const { as, addPerson } = {
    as: (...asked: Parameters<ReturnType<typeof serverOver>["as"]>) =>
      serverOver(database(), () => NOW).as(...asked),
    addPerson: (...given: Parameters<ReturnType<typeof serverOver>["addPerson"]>) =>
      serverOver(database(), () => NOW).addPerson(...given),
  };
  const json = async <Body>(answer: Promise<Response> | Response, status = 200): Promise<Body> => {
    const response = await answer;
    const body = (await response.json()) as Body;
    if (response.status !== status) throw new Error(`${response.status}: ${JSON.stringify(body)}`);
    return body;
  };
  const push = async (person: string, documents: readonly SyncDocument[]) => {
    for (let at = 0; at < documents.length; at += 400) {
      const sent = { protocol: 1, device: "phone", documents: documents.slice(at, at + 400) };
      const { refused } = await json<{ refused: object[] }>(as(person, "POST", "/api/sync/push", sent));
      expect(refused).toEqual([]);
    }
  };
  const pulled = async (person: string) =>
    await json<{ documents: SyncDocument[]; head: number }>(
      as(person, "GET", "/api/sync/pull?protocol=1&since=0&limit=1000"),
    );
  const send = (person: string, file: Buffer, query = "") =>
    serverOver(database(), () => NOW).app.request(`/api/import${query}`, {
      method: "POST",
      body: new Uint8Array(file),
      headers: { "X-Test-Person": person },
    });

  it("imports a file once, however often it comes, and gives it to devices, the table and the report", async () => {
    const file = fixture("strong/current-quoted.csv");
    const first = await json<Imported>(send("ida", file, "?unit=kg"));
    expect(first).toMatchObject({ format: "strong", notKept: { refused: [] } });
    expect(first.workouts.added).toBe(first.workouts.read);
    expect(first.sets.added).toBe(first.sets.read);
    expect(first.sets.added).toBeGreaterThan(0);
    const { head, documents } = await pulled("ida");
    expect(documents.filter(({ kind }) => kind === "set")).toHaveLength(first.sets.added);
    expect(head).toBe(first.records);

    const again = await json<Imported>(send("ida", file, "?unit=kg"));
    expect(again).toMatchObject({ records: 0, workouts: { added: 0 }, sets: { added: 0 } });
    expect((await pulled("ida")).head).toBe(head);
    expect((await pulled("eve")).head).toBe(0);

    const csv = await (await as("ida", "GET", "/api/export?as=csv")).text();
    expect(csv.trim().split("\n")).toHaveLength(first.sets.added + 1);
    const report = await json<{ version: number; status: string }>(
      as("ida", "GET", `/api/report?weeks=520&today=${TODAY}`),
    );
    expect(report).toMatchObject({ version: 1, today: TODAY });
    const markdown = await as("ida", "GET", "/api/report?as=markdown&weeks=520");
    expect(markdown.headers.get("Content-Type")).toContain("text/markdown");
    expect(await markdown.text()).toMatch(/^# /);
  });

  it("leaves a set that was corrected after the import, and a workout that was deleted, as they are", async () => {
    const file = fixture("strong/current-quoted.csv");
    await json<Imported>(send("lou", file, "?unit=kg"));
    const { documents } = await pulled("lou");
    const set = documents.find(({ kind }) => kind === "set");
    const workout = documents.find(({ kind }) => kind === "workout");
    if (!set || !workout) throw new Error("nothing was imported");
    const later = NOW + 60_000;
    await push("lou", [
      edited(set, { reps: 99 }, later, "phone"),
      edited(workout, { _deleted: true }, later, "phone"),
    ]);
    expect(await json<Imported>(send("lou", file, "?unit=kg"))).toMatchObject({ sets: { added: 0 } });
    const after = (await pulled("lou")).documents;
    expect(after.find(({ id }) => id === set.id)?.fields["reps"]).toBe(99);
    expect(after.find(({ id }) => id === workout.id)?.fields["_deleted"]).toBe(true);
  });

  it("keeps a workout without the values that cannot be, and leaves out what records have no place for", async () => {
    const set = { kind: "work", reps: 8, loadKg: 9_999 };
    const entries = [{ name: "Squat", notes: "a\0b", sets: [set, { ...set, loadKg: 40 }] }];
    const workout = {
      id: "w",
      app: "strong",
      startedAt: "2026-11-01T10:00:00",
      precision: "day",
      zone: "UTC",
    };
    const log = {
      format: "backstay",
      version: 1,
      workouts: [{ ...workout, durationS: 9_999_999, entries }],
      measurements: [
        { kind: "body_mass", at: "2026-11-01T08:00:00", value: 70, unit: "kg" },
        { kind: "waist", at: "2026-11-01T08:00:00", value: 0.8, unit: "m" },
      ],
      undated: [{ name: "Squat", sets: [{ kind: "work", reps: 5 }] }],
    };
    const done = await json<Imported>(send("vera", Buffer.from(JSON.stringify(log))));
    expect(done).toMatchObject({
      workouts: { read: 1, added: 1 },
      sets: { read: 2, added: 2 },
      bodyMasses: { read: 1, added: 1 },
      notKept: { measurements: 1, undatedSets: 1, unitless: 0, values: 2, refused: [] },
    });
    const { documents } = await pulled("vera");
    const kept = documents.find(({ kind }) => kind === "workout")?.fields;
    expect(kept).toMatchObject({ app: "strong", precision: "day", exercises: [{ notes: "ab" }] });
    expect(kept).not.toHaveProperty("durationS");
    expect(documents.filter(({ kind }) => kind === "set").map(({ fields }) => fields["loadKg"])).toEqual([
      undefined,
      40,
    ]);
  });

  it("says that a plan cannot be read where a device sent a broken one, and takes nothing broken from a backup", async () => {
    const broken = { startedOn: TODAY, allowed: "everything", week: { days: [{ weekday: "mon" }] } };
    await push("zed", [documentOf("plan", "p", broken)]);
    expect((await as("zed", "GET", "/api/plan")).status).toBe(409);

    const log = { workouts: [1, { entries: "none" }], measurements: [{}], undated: 7 };
    const result = { format: "strong", log, diagnostics: [], rows: {} };
    const imports = [{ id: "i", fileName: "f", format: "strong", importedAt: inDays(0), result }];
    const backup = { format: "backstay-backup", version: 1, madeAt: inDays(0), records: [], overwritten: [] };
    const file = Buffer.from(JSON.stringify({ ...backup, history: { imports }, kept: {} }));
    expect(await json<Imported>(send("zoe", file))).toMatchObject({ records: 0, workouts: { read: 0 } });
  });

  it("answers so many questions a minute and then says when to come back", async () => {
    const { as: ask } = serverOver(database(), () => NOW);
    const statuses: number[] = [];
    for (let times = 0; times < 62; times += 1)
      statuses.push((await ask("max", "GET", "/api/report")).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    const late = await ask("max", "GET", "/api/export");
    expect([late.status, late.headers.get("Retry-After")]).toEqual([429, "60"]);
    expect((await ask("mia", "GET", "/api/export")).status).toBe(200);
  });

  it.each([
    ["a file that does not say its unit", "strong/no-duration-no-unit.csv", "kg or lb"],
    ["no training history", "people/acute_back_pain.yaml", "of no known app"],
  ])("imports nothing of %s", async (_, path, sentence) => {
    const { detail } = await json<{ detail: string }>(send("nat", fixture(path)), 400);
    expect(detail).toContain(sentence);
    expect((await pulled("nat")).head).toBe(0);
  });

  it("refuses a file that is too large before it is read", async () => {
    const answer = await serverOver(database(), () => NOW).app.request("/api/import", {
      method: "POST",
      body: "x",
      headers: { "X-Test-Person": "nat", "Content-Length": String(17 * 1024 * 1024) },
    });
    expect(answer.status).toBe(413);
  });

  it("exports what the app's own backup holds, and takes it back for another person", async () => {
    await push("oda", example);
    const mass = documentOf("bodyMass", "x", { on: TODAY, massKg: 70 });
    await push("oda", [mass]);
    await push("oda", [edited(mass, { massKg: 71 }, NOW + 1000, "tablet")]);
    const text = await (await as("oda", "GET", "/api/export")).text();
    const backup = readBackup(text);
    expect(backup.records).toHaveLength(example.length + 1);
    expect(backup.overwritten).toMatchObject([{ kind: "bodyMass", id: "x", field: "massKg", value: 70 }]);

    const taken = await json<Imported>(send("ole", Buffer.from(text)));
    expect(taken).toMatchObject({ format: "backstay-backup", records: example.length + 1 });
    const sorted = ({ documents }: { documents: SyncDocument[] }) =>
      documents.map((each) => JSON.stringify([each.kind, each.id, each.fields, each.clocks])).toSorted();
    expect(sorted(await pulled("ole"))).toEqual(sorted(await pulled("oda")));
    expect(await json<Imported>(send("ole", Buffer.from(text)))).toMatchObject({ records: 0 });
  });

  it("answers the plan in force as the command line does", async () => {
    expect(await json(as("new", "GET", `/api/plan?today=${TODAY}`))).toMatchObject({
      version: 1,
      outcome: "incomplete",
      days: [],
      planSince: null,
    });
    await push("pam", example);
    const plan = await json<{ days: { exercises: { exercise: string }[] }[] }>(
      as("pam", "GET", `/api/plan?today=${TODAY}`),
    );
    expect(plan).toMatchObject({
      version: 1,
      today: TODAY,
      outcome: "plan",
      screening: { outcome: "clear" },
    });
    expect(plan).not.toMatchObject({ planSince: null });
    expect(plan.days.map(({ exercises }) => exercises.map(({ exercise }) => exercise))).toEqual(
      programme.days.map(({ exercises }) => exercises.map(({ exercise }) => exercise)),
    );
  });

  it("keeps both values of a set that two devices edited, and brings the first one back", async () => {
    const set = {
      workout: "w",
      name: "Hip thrust",
      place: 0,
      at: `${TODAY}T10:00:00`,
      kind: "work",
      reps: 8,
    };
    const first = documentOf("set", "s", set);
    await push("una", [first]);
    await push("una", [edited(first, { reps: 10 }, NOW + 1000, "phone")]);
    await push("una", [edited(first, { reps: 9 }, NOW + 2000, "tablet")]);
    const history = await json<RecordHistory>(as("una", "GET", "/api/history/set/s"));
    expect(history.document?.fields["reps"]).toBe(9);
    expect(
      history.overwritten.map(({ value, device, replacedByDevice }) => [value, device, replacedByDevice]),
    ).toEqual(
      expect.arrayContaining([
        [10, "phone", "tablet"],
        [8, "phone", "phone"],
      ]),
    );
    expect(await json(as("una", "GET", "/api/history?limit=1"))).toMatchObject({
      overwritten: [{ id: "s" }],
    });
    const ten = history.overwritten.find(({ value }) => value === 10);
    const undo = { field: "reps", clock: ten?.clock };
    expect((await as("eve", "POST", "/api/history/set/s/undo", undo)).status).toBe(404);
    const undone = await json<RecordHistory>(as("una", "POST", "/api/history/set/s/undo", undo));
    expect(undone.document?.fields["reps"]).toBe(10);
    expect(undone.overwritten.map(({ value }) => value)).toContain(9);
    const { head, documents } = await pulled("una");
    expect(documents[0]?.fields["reps"]).toBe(10);
    await json(as("una", "POST", "/api/history/set/s/undo", undo));
    expect((await pulled("una")).head).toBe(head);
    expect((await as("una", "POST", "/api/history/set/s/undo", { field: "reps", clock: "x" })).status).toBe(
      404,
    );
    expect((await as("una", "GET", "/api/history/player/me")).status).toBe(400);
    expect((await as("una", "GET", "/api/history/set/none")).status).toBe(404);
  });

  it("lets a practitioner with plan_write put a plan in force, which is written down and comes to the devices", async () => {
    await addPerson("vic", "vic@example.org");
    await addPerson("pt", "pt@example.org");
    await push("vic", example);
    const grant = await json<{ id: string }>(
      as("vic", "POST", "/api/grants", {
        email: "pt@example.org",
        level: "plan_write",
        kinds: ["plan"],
        until: inDays(30),
      }),
      201,
    );
    await json(as("pt", "GET", "/api/people"));
    const before = (await pulled("vic")).head;
    const body = { startedOn: "2026-11-30", plan: planFile };
    const { id } = await json<{ id: string }>(as("pt", "POST", "/api/people/vic/plan", body), 201);
    expect(await json(as("pt", "POST", "/api/people/vic/plan", body), 201)).toEqual({ id });
    const { head, documents } = await pulled("vic");
    expect(head).toBeGreaterThan(before);
    expect(documents.find((each) => each.id === id)).toMatchObject({
      kind: "plan",
      fields: { startedOn: "2026-11-30", allowed: "everything", programme: { goal: programme.goal } },
    });
    expect(documents.find((each) => each.id === id)?.clocks["week"]).toContain(`.grant-${grant.id}`);
    const { entries } = await json<{ entries: object[] }>(as("vic", "GET", "/api/grants/log"));
    expect(entries).toMatchObject([{ action: "write", by: "pt@example.org" }]);
    expect(await json(as("vic", "GET", "/api/plan?today=2026-11-30"))).toMatchObject({
      planSince: "2026-11-30",
      outcome: "plan",
    });
    // no kind beyond the granted one is read
    expect(await json<object>(as("pt", "GET", "/api/people/vic/records"))).toMatchObject({ kinds: ["plan"] });
  });

  it.each([
    ["no plan", { startedOn: TODAY, plan: { format: "backstay-plan", version: 1 } }, 400],
    ["a newer plan", { startedOn: TODAY, plan: { ...planFile, version: 2 } }, 400],
    ["no day", { plan: planFile }, 400],
    ["another person's id", { startedOn: TODAY, plan: planFile, personId: "oda" }, 400],
    ["half a body", '{"startedOn":"2026', 400],
  ])("writes nothing of %s from a practitioner", async (_, body, status) => {
    const head = (await pulled("vic")).head;
    expect((await as("pt", "POST", "/api/people/vic/plan", body)).status).toBe(status);
    expect((await pulled("vic")).head).toBe(head);
  });

  it("writes no plan for somebody whose safety questions are open", async () => {
    await addPerson("wim", "wim@example.org");
    const wish = { email: "pt@example.org", level: "plan_write", kinds: ["plan"], until: inDays(30) };
    await json(as("wim", "POST", "/api/grants", wish), 201);
    await json(as("pt", "GET", "/api/people"));
    const body = { startedOn: TODAY, plan: planFile };
    expect((await as("pt", "POST", "/api/people/wim/plan", body)).status).toBe(409);
    expect((await pulled("wim")).head).toBe(0);
  });
});
