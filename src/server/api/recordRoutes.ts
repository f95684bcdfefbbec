import { createRoute, z } from "@hono/zod-openapi";
import { dateOfDay } from "../../core/calendar.ts";
import { forOwner, onceInAWhile } from "../access/forWhom.ts";
import type { Limit } from "../accounts/clientLimits.ts";
import type { RouteModule } from "../routeModule.ts";
import { LOOP_KINDS } from "../sync/storedRecords.ts";
import { byToken, day, jsonAnswer, PROBLEM_ANSWER } from "./apiSchemas.ts";
import { exportPieces } from "./exportPieces.ts";
import { onRecords } from "./onRecords.ts";
import { pageByPage } from "./recordPages.ts";

/** A file of a training history; years of it are a few megabytes. */
const IMPORT_BYTES = 16 * 1024 * 1024;
const MOST_WEEKS = 5_200;
/** Each takes up to seconds of a core, for years of training. */
const WORK: Limit = { windowS: 60, most: 60 };
/** What a training log is made of. */
const LOG_KINDS = ["workout", "set", "bodyMass"] as const;
const MS_PER_DAY = 86_400_000;

const counted = z.object({ read: z.int(), added: z.int() });

const imported = z
  .object({
    format: z.string(),
    workouts: counted,
    sets: counted,
    bodyMasses: counted,
    records: z.int(),
    notKept: z.object({
      measurements: z.int(),
      undatedSets: z.int(),
      unitless: z.int(),
      values: z.int(),
      refused: z.array(
        z.object({ kind: z.string(), id: z.string(), because: z.string(), sentence: z.string() }),
      ),
    }),
    names: z.object({ matched: z.int(), ambiguous: z.int(), unknown: z.int() }),
    unusedRows: z.int(),
    diagnostics: z.array(z.object({ line: z.int(), reason: z.string(), raw: z.string() })),
  })
  .openapi("Imported");

const file = {
  required: true,
  content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
} as const;
const massUnit = z.enum(["kg", "lb"]);

/** /api/import, /api/export, /api/plan and /api/report: a person's records for their own programs. */
export const recordRoutes: RouteModule = {
  name: "records",
  bodyLimits: [{ path: "/api/import", bytes: IMPORT_BYTES }],
  register(app, { database, now, whoAsks }) {
    const atTimes = onceInAWhile(now, WORK);
    // where the person is, only they know: `today` says it better
    const todayOr = (asked: string | undefined) => asked ?? dateOfDay(Math.floor(now() / MS_PER_DAY));

    app.openapi(
      createRoute({
        method: "post",
        path: "/api/import",
        middleware: [forOwner(whoAsks, "import:write"), atTimes] as const,
        tags: ["records"],
        security: byToken("import:write"),
        summary: "Import a file of Strong, Hevy, Jefit, FitNotes, … or a backup of Backstay",
        description:
          "The body is the file itself; its format is recognised from the content. What is there already is left as it is: the same file again adds nothing.",
        request: { query: z.object({ unit: massUnit.optional() }), body: file },
        responses: { 200: jsonAnswer("What became of it.", imported), ...PROBLEM_ANSWER },
      }),
      async (context) => {
        const { unit } = context.req.valid("query");
        const bytes = new Uint8Array(await context.req.arrayBuffer());
        const { signal } = context.req.raw;
        const { personId } = context.get("asker");
        const { importForPerson } = await import("./importFile.ts");
        const done = await importForPerson(
          database,
          personId,
          { bytes, signal, ...(unit && { unit }) },
          now(),
        );
        return context.json(done, 200);
      },
    );

    app.openapi(
      createRoute({
        method: "get",
        path: "/api/export",
        middleware: [forOwner(whoAsks, "records:read"), atTimes] as const,
        tags: ["records"],
        security: byToken("records:read"),
        summary: "All your records, or the log as a table",
        description:
          "`json`: a backup as the app makes it, deleted records and replaced values included; the app and POST /api/import read it. `csv`: every set of the log, a row a set.",
        request: { query: z.object({ as: z.enum(["json", "csv"]).default("json") }) },
        responses: {
          200: {
            description: "A file.",
            content: {
              "application/json": { schema: { type: "object" } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) => {
        const { personId } = context.get("asker");
        const { as } = context.req.valid("query");
        const on = todayOr(undefined);
        if (as === "csv") {
          const table = await onRecords(
            { does: "table" },
            pageByPage(database, personId),
            LOG_KINDS,
            context.req.raw.signal,
          );
          return context.body(table, 200, {
            "Content-Type": "text/csv; charset=utf-8",
            "Content-Disposition": `attachment; filename="backstay-log-${on}.csv"`,
          });
        }
        const madeAt = new Date(now()).toISOString();
        const pieces = exportPieces(database, personId, madeAt);
        return context.body(ReadableStream.from(pieces).pipeThrough(new TextEncoderStream()), 200, {
          "Content-Type": "application/json",
          "Content-Disposition": `attachment; filename="backstay-${on}.json"`,
        });
      },
    );

    app.openapi(
      createRoute({
        method: "get",
        path: "/api/plan",
        middleware: [forOwner(whoAsks, "plan:read"), atTimes] as const,
        tags: ["records"],
        security: byToken("plan:read"),
        summary: "The plan in force, as docs/plan-json.md describes it",
        request: { query: z.object({ today: day.optional() }) },
        responses: {
          200: jsonAnswer("The plan, with `planSince`.", z.looseObject({ version: z.literal(1) })),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) => {
        const { today } = context.req.valid("query");
        const plan = await onRecords(
          { does: "plan", today: todayOr(today) },
          pageByPage(database, context.get("asker").personId),
          LOOP_KINDS,
          context.req.raw.signal,
        );
        return context.json(JSON.parse(plan) as { version: 1 }, 200);
      },
    );

    app.openapi(
      createRoute({
        method: "get",
        path: "/api/report",
        middleware: [forOwner(whoAsks, "report:read"), atTimes] as const,
        tags: ["records"],
        security: byToken("report:read"),
        summary: "The balance of back and front over your log",
        request: {
          query: z.object({
            weeks: z.coerce.number().int().min(1).max(MOST_WEEKS).default(12),
            today: day.optional(),
            unit: massUnit.optional(),
            as: z.enum(["json", "markdown"]).default("json"),
          }),
        },
        responses: {
          200: {
            description: "docs/report-json.md, or Markdown.",
            content: {
              "application/json": { schema: { type: "object" } },
              "text/markdown": { schema: { type: "string" } },
            },
          },
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) => {
        const { weeks, today, unit, as } = context.req.valid("query");
        const { personId } = context.get("asker");
        const wish = { weeks, today: todayOr(today), as, ...(unit && { unit }) };
        const report = await onRecords(
          { does: "balance", wish },
          pageByPage(database, personId),
          LOG_KINDS,
          context.req.raw.signal,
        );
        return context.body(report, 200, {
          "Content-Type": as === "json" ? "application/json" : "text/markdown; charset=utf-8",
        });
      },
    );
  },
};
