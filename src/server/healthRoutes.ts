import type { RouteModule } from "./routeModule.ts";
import { schemaNumber } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { Problem } from "./problem.ts";

/** The database answers a readiness check within this, or the server is not ready. */
const READY_WITHIN_MS = 2_000;

/** /healthz: the process runs. /readyz: it can serve. /metrics: for Prometheus, on this machine only. */
export const healthRoutes: RouteModule = {
  name: "health",
  register(app, { database, metrics }) {
    app.get("/healthz", (context) => context.json({ status: "ok" }));

    app.get("/readyz", async (context) => {
      const schema = await within(READY_WITHIN_MS, schemaNumber(database));
      if (schema !== MIGRATIONS.length) {
        throw new Problem("unavailable", "The database's schema is not the one of this version.");
      }
      return context.json({ status: "ready", schema });
    });

    app.get("/metrics", async (context) => {
      const loopback = /^(127\.|::1$|::ffff:127\.|$)/.test(context.get("clientAddress"));
      // What a proxy passes on comes from elsewhere, whatever its connection says.
      if (!loopback || context.req.header("x-forwarded-for")) {
        throw new Problem("not-found", "Metrics are read on the machine itself.");
      }
      return context.body(await metrics.registry.metrics(), 200, {
        "Content-Type": metrics.registry.contentType,
      });
    });
  },
};

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Problem("unavailable", "The database does not answer in time.")), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
