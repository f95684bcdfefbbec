import { randomUUID } from "node:crypto";
import { isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { routePath } from "hono/route";
import { BadInput } from "../core/errors.ts";
import { DatabaseUnavailable, DiskFull } from "../platform/database.ts";
import { faultOf } from "./logger.ts";
import { openAccounts } from "./accounts/accounts.ts";
import { directOutbox } from "./jobs/outbox.ts";
import { createMetrics } from "./metrics.ts";
import { openMailer } from "./openMailer.ts";
import { answerProblem, misshapen, Problem } from "./problem.ts";
import type { App, AppEnv, RouteModule, Services } from "./routeModule.ts";
import { ROUTES } from "./routes.ts";
import { securityHeaders } from "./securityHeaders.ts";
import { staticApp } from "./staticApp.ts";

/** What an app is made of. */
export type AppParts = Omit<Services, Given> & Partial<Pick<Services, Given>>;
type Given = "metrics" | "mailer" | "outbox" | "accounts" | "whoAsks";

/** Bodies are small unless a module says otherwise for its path. */
const BODY_BYTES = 64 * 1024;

/** The API and, where there is a build, the web app. Pure HTTP: it listens nowhere (startServer.ts does). */
export function createApp(parts: AppParts, modules: readonly RouteModule[] = ROUTES): App {
  const mailer = parts.mailer ?? openMailer(parts.config);
  const outbox = parts.outbox ?? directOutbox(mailer);
  const accounts = parts.accounts ?? openAccounts({ ...parts, outbox });
  const services: Services = {
    ...parts,
    metrics: parts.metrics ?? createMetrics(),
    mailer,
    outbox,
    accounts,
    whoAsks: parts.whoAsks ?? ((request) => accounts.sessionOf(request)),
  };
  const app: App = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      throw misshapen(result.error.issues);
    },
  });

  recordRequests(app, services);
  app.use(securityHeaders());
  refuseStrangers(app, services);
  limitBodies(app, modules);
  app.onError((error, context) => answerProblem(context, problemOf(error)));

  for (const module of modules) module.register(app, services);

  app.all("/api/*", () => {
    throw new Problem("not-found", "There is no such route.");
  });
  app.notFound((context) => answerProblem(context, new Problem("not-found", "There is no such page.")));
  if (services.config.webFolder !== undefined) app.route("/", staticApp(services.config.webFolder));
  return app;
}

/** Gives every request a name, logs its end and counts it: by the route's pattern, never by its path. */
function recordRequests(app: App, { logger, metrics, config }: Services): void {
  app.use(async (context, next) => {
    const started = performance.now();
    context.set("requestId", randomUUID());
    context.set(
      "clientAddress",
      addressOf(context.env, context.req.header("x-forwarded-for"), config.behindProxy),
    );
    await next();
    context.header("X-Request-Id", context.get("requestId"));
    const isApi = /^\/(api\/|healthz$|readyz$|metrics$)/.test(context.req.path);
    if (isApi && !context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");

    const route = isApi ? routePath(context) : "static";
    const { method } = context.req;
    const { status } = context.res;
    const durationMs = Math.round((performance.now() - started) * 10) / 10;
    metrics.answered(method, route, status, durationMs / 1000);
    const fields = { requestId: context.get("requestId"), method, route, status, durationMs };
    if (status >= 500 && context.error)
      logger.error("request.failed", { ...fields, fault: faultOf(context.error) });
    else if (isApi) logger.info("request.done", fields);
  });
}

/**
 * Refuses requests under a name that is not ours (a page elsewhere that points its own name at this machine), and
 * changes that a page of another site sends with this person's cookies.
 */
function refuseStrangers(app: App, { config }: Services): void {
  const origins = new Set(config.origins);
  const hosts = new Set(config.origins.map((origin) => new URL(origin).host));
  app.use(async (context, next) => {
    const host = context.req.header("host");
    if (host !== undefined && !hosts.has(host.toLowerCase())) {
      throw new Problem("wrong-host", "Set BACKSTAY_URL to the address under which this server is reached.");
    }
    const reads = ["GET", "HEAD", "OPTIONS"].includes(context.req.method);
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    const foreign = (origin !== undefined && !origins.has(origin)) || site === "cross-site";
    if (!reads && foreign)
      throw new Problem("cross-site", "Changes are taken from this server's own pages only.");
    await next();
  });
}

function limitBodies(app: App, modules: readonly RouteModule[]): void {
  const limits = modules.flatMap(({ bodyLimits = [] }) => bodyLimits);
  const limiting = (bytes: number) =>
    bodyLimit({
      maxSize: bytes,
      onError: () => {
        throw new Problem("too-large", `A body here may have ${bytes} bytes.`);
      },
    });
  const usual = limiting(BODY_BYTES);
  const larger = limits.map(({ path, bytes }) => ({ path, limit: limiting(bytes) }));
  app.use((context, next) => {
    const own = larger.find(({ path }) => context.req.path.startsWith(path));
    return (own?.limit ?? usual)(context, next);
  });
}

/** What a thrown error is to whoever asked: its own words only where they were written for them. */
function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadInput) return new Problem("invalid-request", error.message);
  if (error instanceof DiskFull)
    return new Problem("disk-full", "It does not count as written: send it again when there is room.");
  if (error instanceof DatabaseUnavailable) {
    return new Problem("unavailable", "The database is away.", { retryAfterS: 5 });
  }
  if (error instanceof SyntaxError) return new Problem("invalid-request", "The body is not JSON.");
  const status = "status" in error ? Number(error.status) : 500;
  if (status === 415)
    return new Problem("wrong-type", "Say what the body is: a Content-Type that this route reads.");
  if (status === 400) return new Problem("invalid-request", "The body is not JSON.");
  return new Problem("fault", "It is in the log under the request's id.");
}

/** The client's address: the connection's, or the last one that a trusted proxy on this machine names. */
function addressOf(env: unknown, forwarded: string | undefined, behindProxy: boolean): string {
  const own = (env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? "";
  const told = forwarded?.split(",").at(-1)?.trim() ?? "";
  return behindProxy && isIP(told) ? told : own;
}
