import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";

/** Every kind of problem that the API answers with: its status and its title, which never change with the request. */
export const PROBLEMS = {
  "invalid-request": [400, "The request cannot be read."],
  "not-signed-in": [401, "This needs a sign-in."],
  "wrong-password": [403, "That is not the password."],
  "not-fresh": [403, "This needs a sign-in of just now."],
  "not-allowed": [403, "This is not yours to see or change."],
  "sign-up-closed": [403, "New accounts are not made here."],
  "cross-site": [403, "The request comes from another site."],
  "not-found": [404, "There is no such thing here."],
  conflict: [409, "It has changed in the meantime."],
  "link-spent": [410, "The link is too old, was used, or is not one of this server."],
  "unreadable-records": [409, "Something in the records cannot be reckoned with."],
  "too-large": [413, "The request is too large."],
  "wrong-type": [415, "The body is of a type that is not read here."],
  "wrong-host": [421, "This server does not go by that name."],
  "wrong-version": [422, "The version of the message is not one that this server speaks."],
  "too-many": [429, "Too many requests."],
  fault: [500, "The server failed by a fault of its own."],
  unavailable: [503, "The server cannot do it now; try again shortly."],
  "disk-full": [507, "The server's disk is full."],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type ProblemKind = keyof typeof PROBLEMS;

/** What is wrong with one place of what was sent. */
export interface Flaw {
  /** As in `docs[3].body.loadKg`; "" is the whole. */
  readonly path: string;
  readonly message: string;
}

/** Thrown anywhere below a route, answered as a problem document. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly kind: ProblemKind;
  readonly flaws: readonly Flaw[];
  readonly retryAfterS: number | undefined;

  /** `detail` is one sentence for the person or programmer who sent the request; it never quotes health data. */
  constructor(
    kind: ProblemKind,
    detail: string,
    more: { readonly flaws?: readonly Flaw[]; readonly retryAfterS?: number } = {},
  ) {
    super(detail);
    this.kind = kind;
    this.flaws = more.flaws ?? [];
    this.retryAfterS = more.retryAfterS;
  }
}

/** The problem of a request that breaks a schema, from what the schema found. */
export function misshapen(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Problem {
  const flaws = issues.map(({ path, message }) => ({ path: pathText(path), message }));
  return new Problem("invalid-request", "Something in the request is not as it must be.", { flaws });
}

/** What a request sent, as `schema` says; throws Problem where it is otherwise. */
export function readAs<Shape>(schema: z.ZodType<Shape>, body: unknown): Shape {
  const found = schema.safeParse(body);
  if (!found.success) throw misshapen(found.error.issues);
  return found.data;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** A problem document of RFC 9457. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The request, as it is named in the log. */
  readonly requestId: string;
  readonly flaws?: readonly Flaw[];
}

/** Answers with a problem. Nothing of it may be kept by a cache. */
export function answerProblem(context: Context, problem: Problem): Response {
  const [status, title] = PROBLEMS[problem.kind];
  const document: ProblemDocument = {
    type: `/problems/${problem.kind}`,
    title,
    status,
    detail: problem.message,
    requestId: String(context.get("requestId") ?? ""),
    ...(problem.flaws.length > 0 ? { flaws: problem.flaws } : {}),
  };
  if (problem.retryAfterS !== undefined) context.header("Retry-After", String(problem.retryAfterS));
  context.header("Cache-Control", "no-store");
  return context.body(JSON.stringify(document), status, { "Content-Type": "application/problem+json" });
}
