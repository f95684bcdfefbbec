import type { MiddlewareHandler } from "hono";
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

function passing(whoAsks: WhoAsks, check: (asker: Asker | undefined) => Asker): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    context.set("asker", check(await whoAsks(context.req.raw)));
    await next();
  };
}
