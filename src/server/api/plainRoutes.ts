import { z, type RouteConfig } from "@hono/zod-openapi";
import * as core from "zod/v4/core";
import { ACCOUNT_HEADER, PROTOCOL, SYNC_LIMITS, SYNC_MESSAGES } from "../../sync/protocol.ts";
import { ADDRESS_MESSAGES } from "../accounts/addressRoutes.ts";
import { AUTH_ROUTES } from "../accounts/authRoutes.ts";
import { BY_SESSION, byToken, jsonAnswer, jsonBody, PROBLEM_ANSWER } from "./apiSchemas.ts";

/** A schema of the pure layers, which know nothing of this document, as the document wants it. */
function plainSchema(schema: core.$ZodType) {
  const { $schema: _version, ...plain } = core.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  return plain as { type: "object" };
}

const message = (description: string, schema: core.$ZodType) => ({
  description,
  content: { "application/json": { schema: plainSchema(schema) } },
});

const anything = z.looseObject({});
const account = z
  .object({
    personId: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    createdAt: z.iso.datetime(),
    passkeys: z.int(),
  })
  .openapi("Account");
const accountHeader = z.object({
  [ACCOUNT_HEADER]: z.string().optional().openapi({ description: "Whose records are meant: their id." }),
});

const OWN: readonly RouteConfig[] = [
  {
    method: "post",
    path: "/api/sync/push",
    tags: ["synchronisation"],
    summary: "Send records that changed on a device: docs/sync.md",
    security: byToken("records:write"),
    request: {
      headers: accountHeader,
      body: { required: true, ...message("At most 500 documents and 4 MiB.", SYNC_MESSAGES.push) },
    },
    responses: { 200: message("Kept for good.", SYNC_MESSAGES.pushAnswer), ...PROBLEM_ANSWER },
  },
  {
    method: "get",
    path: "/api/sync/pull",
    tags: ["synchronisation"],
    summary: "Fetch records that changed since a revision: docs/sync.md",
    security: byToken("records:read"),
    request: {
      headers: accountHeader,
      query: z.object({
        protocol: z.literal(String(PROTOCOL)),
        since: z.int().min(0),
        limit: z.int().min(1).max(SYNC_LIMITS.pullDocuments).optional(),
      }),
    },
    responses: { 200: message("A page.", SYNC_MESSAGES.pullAnswer), ...PROBLEM_ANSWER },
  },
  {
    method: "get",
    path: "/api/server",
    tags: ["server"],
    summary: "What this server offers",
    security: [],
    responses: {
      200: jsonAnswer(
        "Before anybody signs in.",
        z.object({
          accounts: z.boolean(),
          mail: z.string(),
          passkeys: z.boolean(),
          signUp: z.enum(["open", "closed"]),
        }),
      ),
      ...PROBLEM_ANSWER,
    },
  },
  {
    method: "get",
    path: "/api/account",
    tags: ["account"],
    summary: "Whose session it is",
    security: BY_SESSION,
    responses: { 200: jsonAnswer("The account.", account), ...PROBLEM_ANSWER },
  },
  {
    method: "get",
    path: "/api/account/export",
    tags: ["account"],
    summary: "Everything that the server holds about you, the account included",
    security: BY_SESSION,
    responses: { 200: jsonAnswer("A file.", anything), ...PROBLEM_ANSWER },
  },
  {
    method: "post",
    path: "/api/account/delete",
    tags: ["account"],
    summary: "Delete the account and everything that it owns: docs/server.md",
    security: BY_SESSION,
    responses: { 200: jsonAnswer("A certificate of what was deleted.", anything), ...PROBLEM_ANSWER },
  },
  {
    method: "post",
    path: "/api/account/confirm",
    tags: ["account"],
    summary:
      "Show that an address is yours, by the link of a mail and the account's password: docs/server.md",
    security: [],
    request: { body: jsonBody(ADDRESS_MESSAGES.confirmation) },
    responses: {
      200: jsonAnswer("The account's address.", z.object({ email: z.string() })),
      ...PROBLEM_ANSWER,
    },
  },
  {
    method: "post",
    path: "/api/account/email",
    tags: ["account"],
    summary: "Ask for another address; a mail with a link goes to it",
    description: "The answer is the same whether or not there is an account of that address.",
    security: BY_SESSION,
    request: { body: jsonBody(ADDRESS_MESSAGES.change) },
    responses: {
      200: jsonAnswer("A mail is on its way.", z.object({ asked: z.literal(true) })),
      ...PROBLEM_ANSWER,
    },
  },
  {
    method: "post",
    path: "/api/account/email/keep",
    tags: ["account"],
    summary: "Have the former address of an account back, by the link that was sent to it",
    description: "Ends every session, passkey and token; a mail says how to choose a new password.",
    security: [],
    request: { body: jsonBody(ADDRESS_MESSAGES.keeping) },
    responses: {
      200: jsonAnswer("The account's address.", z.object({ email: z.string() })),
      ...PROBLEM_ANSWER,
    },
  },
  {
    method: "get",
    path: "/api/openapi.json",
    tags: ["server"],
    summary: "This description",
    security: [],
    responses: { 200: jsonAnswer("OpenAPI 3.1.", anything), ...PROBLEM_ANSWER },
  },
  {
    method: "get",
    path: "/api",
    tags: ["server"],
    summary: "This description, to be read",
    security: [],
    responses: {
      200: { description: "A page.", content: { "text/html": { schema: { type: "string" } } } },
      ...PROBLEM_ANSWER,
    },
  },
  {
    method: "get",
    path: "/api/",
    tags: ["server"],
    summary: "The same page",
    security: [],
    responses: {
      200: { description: "A page.", content: { "text/html": { schema: { type: "string" } } } },
      ...PROBLEM_ANSWER,
    },
  },
];

/** Sign-in and all that belongs to it: what it says of itself is the library's. */
const SIGN_IN = AUTH_ROUTES.map(({ method, path }): RouteConfig => ({
  method: method === "GET" ? "get" : "post",
  path: `/api/auth${path}`,
  tags: ["sign-in"],
  summary: path.slice(1).replaceAll(/[-/]/g, " "),
  description: "It looks at its own cookie and takes no token.",
  security: [],
  responses: { default: { description: "As the sign-in library (better-auth) describes it." } },
}));

/** Routes that are registered without a description of their own, as the document describes them. */
export const PLAIN_ROUTES: readonly RouteConfig[] = [...OWN, ...SIGN_IN];
