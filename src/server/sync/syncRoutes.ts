import { Counter } from "prom-client";
import {
  ACCOUNT_HEADER,
  PROTOCOL,
  readPull,
  readPush,
  SYNC_LIMITS,
  type ReadMessage,
} from "../../sync/protocol.ts";
import { allowed, type Scope } from "../access/asker.ts";
import { misshapen, Problem } from "../problem.ts";
import type { RouteModule } from "../routeModule.ts";
import { personSync } from "./personSync.ts";

/** POST /api/sync/push and GET /api/sync/pull, for who asks. Shapes and rules: docs/sync.md. */
export const syncRoutes: RouteModule = {
  name: "sync",
  bodyLimits: [{ path: "/api/sync/push", bytes: SYNC_LIMITS.pushBytes }],
  register(app, { database, metrics, now, whoAsks }) {
    const personOf = async (request: Request, scope: Scope): Promise<string> => {
      const { personId } = allowed(await whoAsks(request), scope);
      const meant = request.headers.get(ACCOUNT_HEADER);
      if (meant !== null && meant !== personId)
        throw new Problem(
          "not-signed-in",
          "The records are of another person than the one who is signed in.",
        );
      return personId;
    };

    const documents = new Counter({
      name: "backstay_sync_documents_total",
      help: "Documents that devices sent and fetched, by what became of them.",
      labelNames: ["outcome"],
      registers: [metrics.registry],
    });

    app.post("/api/sync/push", async (context) => {
      const personId = await personOf(context.req.raw, "records:write");
      const push = messageOf(readPush(await context.req.json()));
      const answer = await personSync(database, personId, now).push(push);
      documents.inc({ outcome: "taken" }, push.documents.length - answer.refused.length);
      documents.inc({ outcome: "refused" }, answer.refused.length);
      return context.json(answer);
    });

    app.get("/api/sync/pull", async (context) => {
      const personId = await personOf(context.req.raw, "records:read");
      const pull = messageOf(readPull(context.req.query()));
      const answer = await personSync(database, personId, now).pull(pull);
      documents.inc({ outcome: "fetched" }, answer.documents.length);
      return context.json(answer);
    });
  },
};

function messageOf<Message>(read: ReadMessage<Message>): Message {
  if (read.ok) return read.message;
  if (read.because === "version")
    throw new Problem("wrong-version", `This server speaks version ${PROTOCOL} of synchronisation.`);
  throw misshapen(read.flaws);
}
