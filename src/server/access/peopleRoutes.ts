import { createRoute, z } from "@hono/zod-openapi";
import { SYNC_LIMITS } from "../../sync/protocol.ts";
import {
  BY_SESSION,
  day,
  idInPath,
  instant,
  jsonAnswer,
  jsonBody,
  PROBLEM_ANSWER,
  sharedKind,
  syncDocument,
} from "../api/apiSchemas.ts";
import type { RouteModule } from "../routeModule.ts";
import { forSession } from "./forWhom.ts";
import { readGranted } from "./grantedRecords.ts";
import { GRANT_LEVELS } from "./grant.ts";
import { peopleSharing } from "./grantsReceived.ts";

const PLAN_BYTES = 256 * 1024;

const sharingPerson = z
  .object({
    personId: z.string(),
    email: z.string(),
    grants: z.array(
      z.object({
        id: z.string(),
        level: z.enum(GRANT_LEVELS),
        kinds: z.array(sharedKind),
        givenAt: instant,
        until: instant,
      }),
    ),
  })
  .openapi("SharingPerson");

const page = z
  .object({
    kinds: z.array(sharedKind),
    upTo: z.int(),
    more: z.boolean(),
    documents: z.array(syncDocument),
  })
  .openapi("GrantedRecords");

const pageQuery = z.object({
  since: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(SYNC_LIMITS.pullDocuments)
    .default(SYNC_LIMITS.pullDocumentsUsual),
});

const plan = z.strictObject({
  startedOn: day,
  plan: z
    .looseObject({ format: z.literal("backstay-plan"), version: z.literal(1) })
    .openapi({ description: "The file that “Plan as a file” makes." }),
});

const params = z.object({ personId: idInPath });

/** /api/people: a practitioner's side of grants. Only at a screen, so that whoever reads has signed in. */
export const peopleRoutes: RouteModule = {
  name: "people",
  bodyLimits: [{ path: "/api/people/", bytes: PLAN_BYTES }],
  register(app, { database, now, whoAsks }) {
    const about = { middleware: forSession(whoAsks), tags: ["people"], security: BY_SESSION };

    app.openapi(
      createRoute({
        ...about,
        method: "get",
        path: "/api/people",
        summary: "Who shares records with you, what, and until when",
        responses: {
          200: jsonAnswer("Grants that hold now.", z.object({ people: z.array(sharingPerson) })),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) =>
        context.json({ people: await peopleSharing(database, context.get("asker").personId, now()) }, 200),
    );

    app.openapi(
      createRoute({
        ...about,
        method: "get",
        path: "/api/people/{personId}/records",
        summary: "Records of somebody who shares them; they see that you read them",
        description:
          "Pages as of a pull: the next one is `since=upTo`. Begin at 0 again when `kinds` has become more.",
        request: { params, query: pageQuery },
        responses: { 200: jsonAnswer("A page, deleted records included.", page), ...PROBLEM_ANSWER },
      }),
      async (context) => {
        const { personId } = context.req.valid("param");
        const who = { practitionerId: context.get("asker").personId, personId };
        const found = await readGranted(database, who, context.req.valid("query"), now());
        return context.json({ ...found, documents: [...found.documents] }, 200);
      },
    );

    app.openapi(
      createRoute({
        ...about,
        method: "post",
        path: "/api/people/{personId}/plan",
        summary: "Write a plan for somebody who granted it; their devices take it on",
        description:
          "409 where their safety questions let no plan begin, or where an exercise is not for them. The same plan again changes nothing.",
        request: { params, body: jsonBody(plan) },
        responses: {
          201: jsonAnswer("The plan's id among their records.", z.object({ id: z.string() })),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) => {
        const { personId } = context.req.valid("param");
        const asked = context.req.valid("json");
        // a server starts without waiting for what plans are made of
        const { writeGrantedPlan } = await import("./grantedPlan.ts");
        const written = { startedOn: asked.startedOn, fileText: JSON.stringify(asked.plan) };
        const who = { practitionerId: context.get("asker").personId, personId };
        return context.json(await writeGrantedPlan(database, who, written, now()), 201);
      },
    );
  },
};
