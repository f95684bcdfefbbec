import type { App } from "../routeModule.ts";
import { SCOPES } from "../access/asker.ts";

/** The description of the API as OpenAPI 3.1. */
export type ApiDocument = ReturnType<App["getOpenAPI31Document"]>;

/** Of the shapes below /api, not of the program. Raised when something goes or changes its meaning. */
const API_VERSION = "1";

/** Describes every route that is registered with its description. `url` is where the server is reached. */
export function apiDocument(app: App, url: string): ApiDocument {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Backstay",
      version: API_VERSION,
      description:
        "The records of one person, for their devices, their own programs, and practitioners to whom they gave a part. Everything that goes wrong is a problem document (RFC 9457).",
    },
    servers: [{ url }],
  });
  const paths = Object.entries(document.paths ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: {
      ...document.components,
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "backstay.session_token",
          description: "The cookie of a browser that signed in.",
        },
        token: {
          type: "http",
          scheme: "bearer",
          description: `A personal access token, with scopes: ${SCOPES.join(", ")}.`,
        },
      },
    },
  };
}
