import { createRoute, z } from "@hono/zod-openapi";
import {
  BY_SESSION,
  day,
  idInPath,
  instant,
  jsonAnswer,
  jsonBody,
  plainText,
  PROBLEM_ANSWER,
  scope,
  sentInstant,
} from "../api/apiSchemas.ts";
import type { RouteModule } from "../routeModule.ts";
import { mustBeFresh } from "../accounts/freshness.ts";
import { inSession } from "./asker.ts";
import { listTokens, makeToken, revokeToken } from "./accessTokens.ts";
import { forSession } from "./forWhom.ts";
import { checkUntil } from "./checkUntil.ts";

/** A token may be good for this long. */
const MOST_DAYS = 366;

const accessToken = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(scope),
    madeAt: instant,
    until: instant,
    lastUsedOn: day.nullable(),
  })
  .openapi("AccessToken");

const wish = z.strictObject({
  name: plainText(100).openapi({ example: "My spreadsheet" }),
  scopes: z
    .array(scope)
    .min(1)
    .refine((scopes) => new Set(scopes).size === scopes.length, "each scope once"),
  until: sentInstant,
});

/** /api/tokens: what programs show instead of a sign-in. Only a person at a screen makes and revokes them. */
export const tokenRoutes: RouteModule = {
  name: "tokens",
  register(app, { database, now, whoAsks }) {
    const middleware = forSession(whoAsks);
    const about = { middleware, tags: ["tokens"], security: BY_SESSION };

    app.openapi(
      createRoute({
        ...about,
        method: "get",
        path: "/api/tokens",
        summary: "Your tokens, without their secrets",
        responses: {
          200: jsonAnswer("Also those whose time is over.", z.object({ tokens: z.array(accessToken) })),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) =>
        context.json({ tokens: await listTokens(database, context.get("asker").personId) }, 200),
    );

    app.openapi(
      createRoute({
        ...about,
        method: "post",
        path: "/api/tokens",
        summary: "Make a token; its text is in this answer and never again",
        description: "Needs a sign-in of the last minutes.",
        request: { body: jsonBody(wish) },
        responses: {
          201: jsonAnswer("The token.", accessToken.extend({ token: z.string() })),
          ...PROBLEM_ANSWER,
        },
      }),
      async (context) => {
        const asked = context.req.valid("json");
        checkUntil(asked.until, MOST_DAYS, now());
        // a token outlives the session that made it: a stolen cookie must not be enough
        await mustBeFresh(database, inSession(context.get("asker")).sessionId, now());
        return context.json(await makeToken(database, context.get("asker").personId, asked, now()), 201);
      },
    );

    app.openapi(
      createRoute({
        ...about,
        method: "delete",
        path: "/api/tokens/{id}",
        summary: "Revoke a token at once",
        request: { params: z.object({ id: idInPath }) },
        responses: { 204: { description: "It is gone." }, ...PROBLEM_ANSWER },
      }),
      async (context) => {
        await revokeToken(database, context.get("asker").personId, context.req.valid("param").id);
        return context.body(null, 204);
      },
    );
  },
};
