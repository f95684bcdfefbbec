import { AUTH_ROUTES } from "../accounts/authRoutes.ts";
import { SCOPES, type Scope } from "./asker.ts";

/** Whoever may send a request, as far as the answer depends on it. `owner` is the person whose records are asked for. */
export const ROLES = [
  "anonymous",
  "owner",
  "other",
  "practitioner:read",
  "practitioner:plan_write",
  "practitioner:waiting",
  "practitioner:revoked",
  "practitioner:expired",
  ...SCOPES.map((scope) => `token:${scope}` as const),
  "token:expired",
  "token:revoked",
] as const;

export type Role = (typeof ROLES)[number];

/** For whom a route is. */
type ForWhom =
  /** Anybody, signed in or not. */
  | "anybody"
  /** The person at a screen, for what is theirs. */
  | "session"
  /** The same, and programs of theirs with a token of that scope. */
  | Scope
  /** Practitioners whom the person granted it, at a screen. */
  | "granted:read"
  | "granted:plan_write"
  /** The sign-in library looks at its own cookie and nothing else; its answers are tested with the accounts. */
  | "sign-in";

/** One route of the server. */
export interface AccessRow {
  readonly method: "GET" | "POST" | "DELETE";
  /** As the server registers it. */
  readonly route: string;
  readonly forWhom: ForWhom;
  /** It names one thing of the owner's, which nobody else has: for others it is not there. */
  readonly item?: true;
  /** A request to it: {token}, {grant} and {clock} are things of the owner's. */
  readonly path: string;
  readonly body?: unknown;
  /** The answer where it is allowed. */
  readonly answers: number;
}

/** What a role gets: "yes", or "own": its own, never the owner's; or a refusal. */
export type Access = "yes" | "own" | 401 | 403 | 404;

const UNTIL = "2026-12-01T00:00:00Z";
/** Whose records they are, in paths and grants. */
export const OWNER = "ada";

/** Every route that the server registers. A route that is not here fails the tests. */
export const ACCESS_TABLE: readonly AccessRow[] = [
  row("GET", "/healthz", "anybody"),
  row("GET", "/readyz", "anybody"),
  row("GET", "/metrics", "anybody"),
  row("GET", "/api", "anybody"),
  row("GET", "/api/", "anybody"),
  row("GET", "/api/openapi.json", "anybody"),
  row("GET", "/api/server", "anybody"),
  row("GET", "/api/account", "session"),
  row("GET", "/api/account/export", "session"),
  // with a password that is none, so that the owner is still there afterwards
  row("POST", "/api/account/delete", "session", { body: { password: 5 }, answers: 400 }),
  // with links and addresses that are none: what they do is tested with the accounts
  row("POST", "/api/account/confirm", "anybody", { body: { token: 5, password: "x" }, answers: 400 }),
  row("POST", "/api/account/email/keep", "anybody", { body: { token: 5 }, answers: 400 }),
  row("POST", "/api/account/email", "session", { body: { newEmail: "none", password: 5 }, answers: 400 }),
  row("POST", "/api/sync/push", "records:write", { body: { protocol: 1, device: "d", documents: [] } }),
  row("GET", "/api/sync/pull", "records:read", { path: "/api/sync/pull?protocol=1&since=0" }),
  row("GET", "/api/tokens", "session"),
  row("POST", "/api/tokens", "session", {
    body: { name: "t", scopes: ["records:read"], until: UNTIL },
    answers: 201,
  }),
  row("DELETE", "/api/tokens/:id", "session", { item: true, path: "/api/tokens/{token}", answers: 204 }),
  row("GET", "/api/grants", "session"),
  row("POST", "/api/grants", "session", {
    body: { email: "nobody@example.org", level: "read", kinds: ["set"], until: UNTIL },
    answers: 201,
  }),
  row("POST", "/api/grants/:id/revoke", "session", { item: true, path: "/api/grants/{grant}/revoke" }),
  row("GET", "/api/grants/log", "session"),
  row("GET", "/api/people", "session"),
  row("GET", "/api/people/:personId/records", "granted:read", { path: `/api/people/${OWNER}/records` }),
  // with no plan, so that whoever may write one is told so
  row("POST", "/api/people/:personId/plan", "granted:plan_write", {
    path: `/api/people/${OWNER}/plan`,
    body: { startedOn: "2026-11-23", plan: { format: "backstay-plan", version: 1 } },
    answers: 400,
  }),
  row("POST", "/api/import", "import:write", {
    body: '{"format":"backstay","version":1,"workouts":[],"measurements":[]}',
  }),
  row("GET", "/api/export", "records:read"),
  row("GET", "/api/plan", "plan:read"),
  row("GET", "/api/report", "report:read"),
  row("GET", "/api/history", "records:read"),
  row("GET", "/api/history/:kind/:id", "records:read", { item: true, path: "/api/history/workout/w" }),
  row("POST", "/api/history/:kind/:id/undo", "records:write", {
    item: true,
    path: "/api/history/workout/w/undo",
    body: { field: "title", clock: "{clock}" },
  }),
  ...AUTH_ROUTES.map(({ method, path }) =>
    row(method, `/api/auth${path}`, "sign-in", method === "POST" ? { body: {} } : {}),
  ),
];

/** What `role` gets of a route; undefined where the sign-in library decides. */
export function accessOf({ forWhom, item }: AccessRow, role: Role): Access | undefined {
  if (forWhom === "sign-in") return undefined;
  if (forWhom === "anybody") return "yes";
  if (role === "anonymous" || role === "token:expired" || role === "token:revoked") return 401;
  if (role.startsWith("token:")) return role === `token:${forWhom}` ? "yes" : 403;
  if (forWhom === "granted:read")
    return role === "practitioner:read" || role === "practitioner:plan_write" ? "yes" : 404;
  if (forWhom === "granted:plan_write")
    return role === "practitioner:plan_write" ? "yes" : role === "practitioner:read" ? 403 : 404;
  if (role === "owner") return "yes";
  return item ? 404 : "own";
}

/** The table as docs/security.md shows it. */
export function accessTableMarkdown(): string {
  const columns: readonly (readonly [string, readonly Role[]])[] = [
    ["nobody", ["anonymous"]],
    ["owner", ["owner"]],
    ["other person", ["other"]],
    ["granted read", ["practitioner:read"]],
    ["granted plan_write", ["practitioner:plan_write"]],
    ["waiting, revoked, expired", ["practitioner:waiting", "practitioner:revoked", "practitioner:expired"]],
    ["token with the scope", SCOPES.map((scope) => `token:${scope}` as const)],
    ["token without", SCOPES.map((scope) => `token:${scope}` as const)],
    ["token expired, revoked", ["token:expired", "token:revoked"]],
  ];
  const lines = ACCESS_TABLE.filter(({ forWhom }) => forWhom !== "sign-in").map((each) => {
    const cells = columns.map(([name, roles]) => {
      const found = roles.map((role) => accessOf(each, role));
      const open = found.includes("yes");
      if (name === "token with the scope")
        return open ? (each.forWhom === "anybody" ? "yes" : `yes: ${each.forWhom}`) : "–";
      const refused = found.find((access) => access !== "yes");
      return String(name === "token without" ? (refused ?? "yes") : (found[0] ?? ""));
    });
    return `| \`${each.method} ${each.route}\` | ${cells.join(" | ")} |`;
  });
  return [
    `| route | ${columns.map(([name]) => name).join(" | ")} |`,
    `| --- |${columns.map(() => " --- |").join("")}`,
    ...lines,
  ].join("\n");
}

function row(
  method: AccessRow["method"],
  route: string,
  forWhom: ForWhom,
  more: Partial<Pick<AccessRow, "item" | "path" | "body" | "answers">> = {},
): AccessRow {
  return { method, route, forWhom, path: route, answers: 200, ...more };
}
