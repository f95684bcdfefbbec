import type { MiddlewareHandler } from "hono";
import { ClientLimits, type Limit } from "../accounts/clientLimits.ts";
import { Problem } from "../problem.ts";
import type { AppEnv } from "../routeModule.ts";
import { allowed, inSession, type Asker, type Scope, type WhoAsks } from "./asker.ts";

/** Lets the owner of records pass, by a session or by a token with `scope`, before anything else of the request is read. */
export function forOwner(whoAsks: WhoAsks, scope: Scope): MiddlewareHandler<AppEnv> {
  return passing(whoAsks, (asker) => allowed(asker, scope));
}

/** Lets whoever is at a screen pass; no token. */
export function forSession(whoAsks: WhoAsks): MiddlewareHandler<AppEnv> {
  return passing(whoAsks, inSession);
}

/** Lets a person, together with all of their programs, pass within a limit; after who they are is known, before any work. */
export function onceInAWhile(now: () => number, limit: Limit): MiddlewareHandler<AppEnv> {
  const limits = new ClientLimits(now);
  return async (context, next) => {
    const taken = limits.take(context.get("asker").personId, limit);
    if (!taken.ok) throw new Problem("too-many", "Wait a little.", { retryAfterS: taken.retryAfterS });
    await next();
  };
}

function passing(whoAsks: WhoAsks, check: (asker: Asker | undefined) => Asker): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    context.set("asker", check(await whoAsks(context.req.raw)));
    await next();
  };
}
