import { Counter } from "prom-client";
import { PROTOCOL, readPull, readPush, SYNC_LIMITS, type ReadMessage } from "../../sync/protocol.ts";
import { misshapen, Problem } from "../problem.ts";
import type { RouteModule } from "../routeModule.ts";
import { personSync } from "./personSync.ts";

/** Whose request it is; undefined where nobody is signed in. */
export type WhoAsks = (request: Request) => Promise<string | undefined>;

/** POST /api/sync/push and GET /api/sync/pull, for whom `whoAsks` names. Shapes and rules: docs/sync.md. */
export function syncRoutes(whoAsks: WhoAsks): RouteModule {
  const personOf = async (request: Request): Promise<string> => {
    const personId = await whoAsks(request);
    if (personId === undefined) throw new Problem("not-signed-in", "Sign in to synchronise.");
    return personId;
  };
  return {
    name: "sync",
    bodyLimits: [{ path: "/api/sync/push", bytes: SYNC_LIMITS.pushBytes }],
    register(app, { database, metrics, now }) {
      const documents = new Counter({
        name: "backstay_sync_documents_total",
        help: "Documents that devices sent and fetched, by what became of them.",
        labelNames: ["outcome"],
        registers: [metrics.registry],
      });

      app.post("/api/sync/push", async (context) => {
        const personId = await personOf(context.req.raw);
        const push = messageOf(readPush(await context.req.json()));
        const answer = await personSync(database, personId, now).push(push);
        documents.inc({ outcome: "taken" }, push.documents.length - answer.refused.length);
        documents.inc({ outcome: "refused" }, answer.refused.length);
        return context.json(answer);
      });

      app.get("/api/sync/pull", async (context) => {
        const personId = await personOf(context.req.raw);
        const pull = messageOf(readPull(context.req.query()));
        const answer = await personSync(database, personId, now).pull(pull);
        documents.inc({ outcome: "fetched" }, answer.documents.length);
        return context.json(answer);
      });
    },
  };
}

function messageOf<Message>(read: ReadMessage<Message>): Message {
  if (read.ok) return read.message;
  if (read.because === "version")
    throw new Problem("wrong-version", `This server speaks version ${PROTOCOL} of synchronisation.`);
  throw misshapen(read.flaws);
}
