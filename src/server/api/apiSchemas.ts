import { z } from "@hono/zod-openapi";
import { RECORD_TYPES, type RecordKind } from "../../sync/recordTypes.ts";
import { SCOPES } from "../access/asker.ts";

/** Instant in the answers of the API. */
export const instant = z.iso.datetime().openapi({ example: "2026-11-23T05:00:00.000Z" });

/** Instant as it may be sent: with `Z` or an offset. */
export const sentInstant = z.iso.datetime({ offset: true }).openapi({ example: "2027-03-31T22:00:00Z" });

/** Calendar day. */
export const day = z.iso.date().openapi({ example: "2026-11-23" });

/** A text that a database can keep. */
export const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !text.includes("\0") && text.isWellFormed(), "a character that cannot be kept");

/** An id in a path. */
export const idInPath = plainText(200);

/** Kinds of records that leave their device, and can be shared. */
export const SHARED_KINDS = Object.values(RECORD_TYPES)
  .filter(({ scope }) => scope === "person")
  .map(({ kind }) => kind) as readonly RecordKind[];

export const sharedKind = z.enum(SHARED_KINDS as readonly [RecordKind, ...RecordKind[]]);

export const scope = z.enum(SCOPES);

/** A record as it is kept and synchronised: docs/sync.md. */
export const syncDocument = z
  .object({
    kind: z.string(),
    id: z.string(),
    version: z.int(),
    fields: z.record(z.string(), z.unknown()),
    clocks: z.record(z.string(), z.string()),
  })
  .openapi("SyncDocument");

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
    flaws: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi("Problem");

/** What every route answers when it does not do what was asked. */
export const PROBLEM_ANSWER = {
  default: {
    description: "A problem document (RFC 9457).",
    content: { "application/problem+json": { schema: problem } },
  },
} as const;

/** An answer of JSON. */
export function jsonAnswer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } } as const;
}

/** A body of JSON. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** Ways of proving who one is, by name as the document says them. */
export const BY_SESSION = [{ session: [] }];
/** A session, or a token with a scope. */
export const byToken = (...scopes: readonly z.infer<typeof scope>[]) => [
  { session: [] },
  { token: [...scopes] },
];
