import * as z from "zod/mini";
import type { Overwritten, SyncDocument } from "./document.ts";
import { CLOCK, isClock, type HybridClock } from "./hybridClock.ts";
import { REFUSALS, type Refused } from "./refusal.ts";

/** Version of the messages below. A server that does not speak it says so; it never guesses. */
export const PROTOCOL = 1;

/**
 * Header in which a device says whose records it sends and wants: where another person is signed in by now (another tab, a
 * link of a mail), the server takes and gives nothing.
 */
export const ACCOUNT_HEADER = "Backstay-Account";

/** How large messages may be. */
export const SYNC_LIMITS = {
  /** Documents of one push. */
  pushDocuments: 500,
  /** Bytes of the body of one push. */
  pushBytes: 4 * 1024 * 1024,
  /** Documents of one page of a pull, at most and where nothing is said. */
  pullDocuments: 1_000,
  pullDocumentsUsual: 500,
  /** Characters of JSON after which a page of a pull ends, though it always holds one document. */
  pullChars: 4 * 1024 * 1024,
} as const;

/** What a device sends: records that changed on it. */
export interface Push {
  readonly protocol: typeof PROTOCOL;
  /** Name of the device, as in its clocks. */
  readonly device: string;
  /** Up to which revision the device has the person's records, where it says so. */
  readonly since?: number;
  readonly documents: readonly SyncDocument[];
}

/** What came of a push. What is not refused is kept for good. */
export interface PushAnswer {
  readonly protocol: typeof PROTOCOL;
  /** What time it is for the server, ms since 1970. */
  readonly nowMs: number;
  /** The person's last revision before this push, and after it: those in between are of this push alone. */
  readonly before: number;
  readonly head: number;
  /** Documents that the server now holds otherwise than they were sent. */
  readonly merged: readonly SyncDocument[];
  /** Values of other devices that gave way to this push, though it came from one that had not seen them (`since`). */
  readonly unseen?: readonly Overwritten[];
  readonly refused: readonly Refused[];
}

/** What a device asks for: everything that changed after a revision. */
export interface Pull {
  readonly since: number;
  readonly limit: number;
}

/** A page of what changed, in the order of revisions. */
export interface PullAnswer {
  readonly protocol: typeof PROTOCOL;
  readonly nowMs: number;
  /** The person's last revision. Less than `since`: the server was set back to an older copy. */
  readonly head: number;
  /** From where to go on. */
  readonly upTo: number;
  /** Whether there is another page. */
  readonly more: boolean;
  readonly documents: readonly SyncDocument[];
}

/** What is wrong with one place of a message. */
interface MessageFlaw {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A message as it was read. `version`: it is of another version of the protocol. */
export type ReadMessage<Message> =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly because: "version" | "shape"; readonly flaws: readonly MessageFlaw[] };

const wholeNumber = z.int().check(z.minimum(0));

const FIELD_NAME = /^_?[A-Za-z]\w{0,63}$/;

/** What is wrong with the name of a field. */
function nameFlaw(name: string): string | undefined {
  if (!FIELD_NAME.test(name)) return "expected a name of letters, digits and _";
  // names that every object has would be mistaken for fields
  return name in {} ? "a name that is kept by the language" : undefined;
}

/**
 * An object of values by the names of fields. One pass over it: a push holds thousands of fields, and zod's record makes
 * several objects for each.
 */
function byField<Value>(
  valueFlaw: (value: unknown) => string | undefined,
  values: z.core.JSONSchema.BaseSchema,
): z.ZodMiniCustom<Readonly<Record<string, Value>>> {
  return z
    .custom<Readonly<Record<string, Value>>>()
    .check(
      z.check(({ value: given, issues }) => {
        const flaw = (path: readonly string[], message: string) =>
          issues.push({ code: "custom", input: given, path: [...path], message });
        if (!z.core.util.isPlainObject(given)) return void flaw([], "expected an object of fields");
        for (const name of Object.keys(given)) {
          const message = nameFlaw(name) ?? valueFlaw(given[name]);
          if (message !== undefined) flaw([name], message);
        }
      }),
    )
    .register(z.globalRegistry, {
      type: "object",
      propertyNames: { pattern: FIELD_NAME.source },
      additionalProperties: values,
    });
}

const clockFlaw = (value: unknown) => (isClock(value) ? undefined : "expected a clock: ms.counter.device");
const clockSchema = z.string().check(z.regex(CLOCK, "expected a clock: ms.counter.device"));
const deviceName = z.string().check(z.regex(/^[\w-]{1,64}$/, "expected 1 to 64 of A-Z a-z 0-9 _ -"));

const documentSchema = z.object({
  kind: z.string().check(z.minLength(1), z.maxLength(64)),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  fields: byField<unknown>(() => undefined, {}),
  clocks: byField<HybridClock>(clockFlaw, { type: "string", pattern: CLOCK.source }),
});
const documents = (most: number) => z.array(documentSchema).check(z.maxLength(most));

const pushSchema = z.object({
  protocol: z.literal(PROTOCOL),
  device: deviceName,
  since: z.exactOptional(wholeNumber),
  documents: documents(SYNC_LIMITS.pushDocuments),
});

const overwrittenSchema = z.object({
  kind: z.string(),
  id: z.string(),
  field: z.string(),
  value: z.exactOptional(z.unknown()),
  clock: clockSchema,
  by: clockSchema,
});

const pushAnswerSchema = z.object({
  protocol: z.literal(PROTOCOL),
  nowMs: wholeNumber,
  before: wholeNumber,
  head: wholeNumber,
  merged: documents(SYNC_LIMITS.pushDocuments),
  unseen: z.exactOptional(z.array(overwrittenSchema)),
  refused: z.array(
    z.object({ kind: z.string(), id: z.string(), because: z.enum(REFUSALS), sentence: z.string() }),
  ),
});

const digits = z.string().check(z.regex(/^\d{1,15}$/, "expected a whole number"));
const pullSchema = z.object({
  protocol: z.literal(String(PROTOCOL)),
  since: digits,
  limit: z.exactOptional(
    digits.check(
      z.refine(
        (text) => Number(text) >= 1 && Number(text) <= SYNC_LIMITS.pullDocuments,
        `expected 1 to ${SYNC_LIMITS.pullDocuments}`,
      ),
    ),
  ),
});

const pullAnswerSchema = z.object({
  protocol: z.literal(PROTOCOL),
  nowMs: wholeNumber,
  head: wholeNumber,
  upTo: wholeNumber,
  more: z.boolean(),
  documents: documents(SYNC_LIMITS.pullDocuments),
});

/** The shapes of the messages, for who describes them to others. */
export const SYNC_MESSAGES = {
  push: pushSchema,
  pushAnswer: pushAnswerSchema,
  pullAnswer: pullAnswerSchema,
} as const;

/** Reads the body of a push. Says nothing yet of what the documents hold (refusal.ts). */
export function readPush(body: unknown): ReadMessage<Push> {
  return read(pushSchema, body);
}

/** Reads the answer to a push. */
export function readPushAnswer(body: unknown): ReadMessage<PushAnswer> {
  return read(pushAnswerSchema, body);
}

/** Reads what a pull asks for from the parameters of its address. */
export function readPull(parameters: Readonly<Record<string, string>>): ReadMessage<Pull> {
  const asked = read(pullSchema, parameters);
  if (!asked.ok) return asked;
  const { since, limit = SYNC_LIMITS.pullDocumentsUsual } = asked.message;
  return { ok: true, message: { since: Number(since), limit: Number(limit) } };
}

/** The parameters of a pull's address. */
export function pullParameters({ since, limit }: Pull): string {
  return `protocol=${PROTOCOL}&since=${since}&limit=${limit}`;
}

/** Reads the answer to a pull. */
export function readPullAnswer(body: unknown): ReadMessage<PullAnswer> {
  return read(pullAnswerSchema, body);
}

function read<Message>(schema: z.ZodMiniType<Message>, body: unknown): ReadMessage<Message> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, message: parsed.data };
  const flaws = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ path, message }));
  const said = typeof body === "object" && body !== null && "protocol" in body;
  const because = said && flaws.some(({ path }) => path[0] === "protocol") ? "version" : "shape";
  return { ok: false, because, flaws };
}
