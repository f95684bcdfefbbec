import { createRoute, z } from "@hono/zod-openapi";
import { forOwner } from "../access/forWhom.ts";
import type { RouteModule } from "../routeModule.ts";
import {
  byToken,
  idInPath,
  instant,
  jsonAnswer,
  jsonBody,
  plainText,
  PROBLEM_ANSWER,
  sharedKind,
  syncDocument,
} from "./apiSchemas.ts";
import { bringBackValue, latestOverwritten, recordHistory } from "./overwritten.ts";

const PAGE = 200;

const overwritten = z
  .object({
    kind: z.string(),
    id: z.string(),
    field: z.string(),
    value: z.unknown().optional().openapi({ description: "Absent: the field was not there." }),
    clock: z.string(),
    writtenAt: instant,
    device: z.string(),
    by: z.string(),
    replacedAt: instant,
    replacedByDevice: z.string(),
  })
  .openapi("OverwrittenValue");

const history = z
  .object({ document: syncDocument.nullable(), overwritten: z.array(overwritten) })
  .openapi("RecordHistory");

const params = z.object({ kind: sharedKind, id: idInPath });
const query = z.object({ limit: z.coerce.number().int().min(1).max(PAGE).default(PAGE) });
const value = z.strictObject({ field: plainText(64), clock: plainText(100) });

/** /api/history: what was replaced when two devices wrote the same field, to be seen and brought back. */
export const historyRoutes: RouteModule = {
  name: "history",
  register(app, { database, now, whoAsks }) {
    const reading = {
      middleware: forOwner(whoAsks, "records:read"),
      tags: ["records"],
      security: byToken("records:read"),
    };

    app.openapi(
      createRoute({
        ...reading,
        method: "get",
        path: "/api/history",
        summary: "Values that were replaced, the latest first",
        request: { query },
        responses: {
          200: jsonAnswer("Of all records.", z.object({ overwritten: z.array(overwritten) })),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) => {
        const { limit } = context.req.valid("query");
        return context.json(
          { overwritten: await latestOverwritten(database, context.get("asker").personId, limit) },
          200,
        );
      },
    );

    app.openapi(
      createRoute({
        ...reading,
        method: "get",
        path: "/api/history/{kind}/{id}",
        summary: "A record, and what it said before",
        request: { params },
        responses: { 200: jsonAnswer("The latest first.", history), ...PROBLEM_ANSWER },
      }),
      async (context) =>
        context.json(
          await recordHistory(database, context.get("asker").personId, context.req.valid("param")),
          200,
        ),
    );

    app.openapi(
      createRoute({
        middleware: forOwner(whoAsks, "records:write"),
        tags: ["records"],
        security: byToken("records:write"),
        method: "post",
        path: "/api/history/{kind}/{id}/undo",
        summary: "Bring a replaced value back; what stands now is kept in its turn",
        request: { params, body: jsonBody(value) },
        responses: { 200: jsonAnswer("The record as it is then.", history), ...PROBLEM_ANSWER },
      }),
      async (context) =>
        context.json(
          await bringBackValue(
            database,
            context.get("asker").personId,
            context.req.valid("param"),
            context.req.valid("json"),
            now(),
          ),
          200,
        ),
    );
  },
};
