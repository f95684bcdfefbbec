import { describe, expect, it } from "vitest";
import {
  PROTOCOL,
  pullParameters,
  readPull,
  readPullAnswer,
  readPush,
  readPushAnswer,
  SYNC_LIMITS,
} from "./protocol.ts";

const clock = "000000001.0000.phone";
const document = { kind: "bodyMass", id: "a", version: 1, fields: { massKg: 80 }, clocks: { massKg: clock } };
const push = (more: object = {}) => ({ protocol: PROTOCOL, device: "phone", documents: [document], ...more });
const of = (more: object) => push({ documents: [{ ...document, ...more }] });
const many = (count: number) => push({ documents: Array.from({ length: count }, () => document) });

describe("a push", () => {
  it.each([
    ["with a document", push()],
    ["with nothing", push({ documents: [] })],
    ["with as many documents as may be", many(SYNC_LIMITS.pushDocuments)],
    ["of a kind that nobody knows here", of({ kind: "dream" })],
    ["with a field that was taken away", of({ fields: {} })],
    ["of a deletion", of({ fields: { _deleted: true }, clocks: { _deleted: clock } })],
    ["with an id of 200 characters", of({ id: "x".repeat(200) })],
    ["with members that this version does not know", push({ mood: "good" })],
  ])("%s is read", (_, body) => {
    expect(readPush(body)).toMatchObject({ ok: true });
  });

  it("is read without what this version does not know", () => {
    expect(readPush(push({ mood: "good" }))).toEqual({ ok: true, message: push() });
  });

  it.each([
    ["one document too many", many(SYNC_LIMITS.pushDocuments + 1), "documents"],
    ["a device with a space", push({ device: "a b" }), "device"],
    ["no device", push({ device: "" }), "device"],
    ["an id of 201 characters", of({ id: "x".repeat(201) }), "documents.0.id"],
    ["no id", of({ id: "" }), "documents.0.id"],
    ["version 0", of({ version: 0 }), "documents.0.version"],
    ["half a version", of({ version: 1.5 }), "documents.0.version"],
    ["a clock that is none", of({ clocks: { massKg: "noon" } }), "documents.0.clocks.massKg"],
    ["a list of fields", of({ fields: [80] }), "documents.0.fields"],
    ["a field that every object has", of({ fields: { toString: 1 } }), "documents.0.fields.toString"],
    ["nothing", undefined, ""],
    ["a number", 7, ""],
  ])("with %s is not of the shape, and told where", (_, body, place) => {
    const read = readPush(body);
    expect(read).toMatchObject({ ok: false, because: "shape" });
    expect(read.ok ? [] : read.flaws.map(({ path }) => path.join("."))).toContain(place);
  });

  it("of another version is told apart from one of the wrong shape", () => {
    expect(readPush({ protocol: 2, everything: "else" })).toMatchObject({ ok: false, because: "version" });
    expect(readPush({ device: "phone" })).toMatchObject({ ok: false, because: "shape" });
  });

  it("cannot reach what all objects share", () => {
    const body: unknown = JSON.parse(
      `{"protocol":1,"device":"a","documents":[{"kind":"set","id":"a","version":1,"fields":{"__proto__":{"x":1}},"clocks":{}}]}`,
    );
    const read = readPush(body);
    expect(read.ok && Object.keys(read.message.documents[0]?.fields ?? {})).not.toContain("__proto__");
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe("a pull", () => {
  it("reads back what it was asked for", () => {
    const asked = { since: 41, limit: 7 };
    expect(readPull(Object.fromEntries(new URLSearchParams(pullParameters(asked))))).toEqual({
      ok: true,
      message: asked,
    });
    expect(readPull({ protocol: "1", since: "0" })).toMatchObject({
      message: { limit: SYNC_LIMITS.pullDocumentsUsual },
    });
  });

  it.each([
    ["1", true],
    [String(SYNC_LIMITS.pullDocuments), true],
    ["0", false],
    [String(SYNC_LIMITS.pullDocuments + 1), false],
    ["many", false],
    ["1e2", false],
  ])("with a limit of %s is read: %s", (limit, ok) => {
    expect(readPull({ protocol: "1", since: "0", limit }).ok).toBe(ok);
  });
});

describe("an answer", () => {
  const times = { protocol: PROTOCOL, nowMs: 1, head: 3 };
  it("is read, and refused when it is not what was promised", () => {
    const pulled = { ...times, upTo: 3, more: false, documents: [document] };
    expect(readPullAnswer(pulled)).toEqual({ ok: true, message: pulled });
    expect(readPullAnswer({ ...pulled, upTo: -1 })).toMatchObject({ ok: false, because: "shape" });
    const refused = [{ kind: "set", id: "a", because: "invalid", sentence: "No." }];
    const pushed = { ...times, before: 2, merged: [document], refused };
    expect(readPushAnswer(pushed)).toEqual({ ok: true, message: pushed });
    expect(readPushAnswer({ ...pushed, protocol: 2 })).toMatchObject({ ok: false, because: "version" });
  });
});
