import { createRoute, z } from "@hono/zod-openapi";
import {
  BY_SESSION,
  idInPath,
  instant,
  jsonAnswer,
  jsonBody,
  PROBLEM_ANSWER,
  sentInstant,
  sharedKind,
} from "../api/apiSchemas.ts";
import type { RouteModule } from "../routeModule.ts";
import { readAccessLog } from "./accessLog.ts";
import { checkUntil } from "./checkUntil.ts";
import type { Limit } from "../accounts/clientLimits.ts";
import { forSession, onceInAWhile } from "./forWhom.ts";
import { GRANT_LEVELS, GRANT_STATES } from "./grant.ts";
import { giveGrant, listGrants, revokeGrant } from "./grants.ts";
import { LOG_KEPT_DAYS, startTrimming } from "./trimLogs.ts";

/** A grant may hold for this long; then it is given anew, or not. */
const MOST_DAYS = 366;
const LOG_PAGE = 100;
/** Nobody gives more often; a row is kept of each. */
const GIVING: Limit = { windowS: 3600, most: 60 };

const level = z.enum(GRANT_LEVELS);

const grant = z
  .object({
    id: z.string(),
    practitioner: z.string().openapi({ description: "The address that it was given to." }),
    level,
    kinds: z.array(sharedKind),
    givenAt: instant,
    until: instant,
    revokedAt: instant.nullable(),
    state: z.enum(GRANT_STATES),
  })
  .openapi("Grant");

const wish = z
  .strictObject({
    email: z.email().max(254),
    level,
    kinds: z.array(sharedKind).min(1).max(50),
    until: sentInstant,
  })
  .refine(({ level: asked, kinds }) => asked === "read" || kinds.includes("plan"), {
    path: ["kinds"],
    message: "plan_write needs the kind plan",
  });

const access = z
  .object({
    id: z.string(),
    at: instant,
    grantId: z.string(),
    by: z.string(),
    action: z.enum(["read", "write"]),
    kinds: z.array(sharedKind),
    documents: z.int(),
  })
  .openapi("Access");

const logQuery = z.object({
  before: sentInstant.optional(),
  limit: z.coerce.number().int().min(1).max(LOG_PAGE).default(LOG_PAGE),
});

/** /api/grants: what a person gives to practitioners, takes back, and who read what. Only at a screen. */
export const grantRoutes: RouteModule = {
  name: "grants",
  register(app, { database, now, whoAsks }) {
    const about = { middleware: forSession(whoAsks), tags: ["grants"], security: BY_SESSION };

    app.openapi(
      createRoute({
        ...about,
        method: "get",
        path: "/api/grants",
        summary: "What you gave, and what became of it",
        responses: {
          200: jsonAnswer("The newest first.", z.object({ grants: z.array(grant) })),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) =>
        context.json({ grants: await listGrants(database, context.get("asker").personId, now()) }, 200),
    );

    app.openapi(
      createRoute({
        ...about,
        middleware: [about.middleware, onceInAWhile(now, GIVING)] as const,
        method: "post",
        path: "/api/grants",
        summary: "Let a practitioner read kinds of records, or write the plan too",
        description:
          "The answer is the same whether or not there is an account of that address: the grant waits until its owner signs in and looks.",
        request: { body: jsonBody(wish) },
        responses: { 201: jsonAnswer("The grant.", grant), ...PROBLEM_ANSWER },
      }),
      async (context) => {
        const asked = context.req.valid("json");
        checkUntil(asked.until, MOST_DAYS, now());
        return context.json(await giveGrant(database, context.get("asker").personId, asked, now()), 201);
      },
    );

    app.openapi(
      createRoute({
        ...about,
        method: "post",
        path: "/api/grants/{id}/revoke",
        summary: "Take a grant back at once",
        request: { params: z.object({ id: idInPath }) },
        responses: { 200: jsonAnswer("The grant, revoked.", grant), ...PROBLEM_ANSWER },
      }),
      async (context) => {
        const { id } = context.req.valid("param");
        return context.json(await revokeGrant(database, context.get("asker").personId, id, now()), 200);
      },
    );

    app.openapi(
      createRoute({
        ...about,
        method: "get",
        path: "/api/grants/log",
        summary: "Who read or wrote what of yours, and when",
        request: { query: logQuery },
        responses: {
          200: jsonAnswer(
            "The latest first; what is older than `keptDays` is deleted.",
            z.object({ entries: z.array(access), keptDays: z.int() }),
          ),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) => {
        const { before, limit } = context.req.valid("query");
        const page = { before: before === undefined ? new Date(now() + 1) : new Date(before), limit };
        const entries = await readAccessLog(database, context.get("asker").personId, page);
        return context.json({ entries, keptDays: LOG_KEPT_DAYS }, 200);
      },
    );
  },
  start: async ({ database, logger, now }) => startTrimming(database, logger, now),
};
