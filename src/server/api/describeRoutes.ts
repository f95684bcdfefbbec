import type { RouteModule } from "../routeModule.ts";
import { apiDocument } from "./apiDocument.ts";
import { apiPage } from "./apiPage.ts";
import { PLAIN_ROUTES } from "./plainRoutes.ts";

/** /api/openapi.json: the description of every route. /api: the same to be read. */
export const describeRoutes: RouteModule = {
  name: "description",
  register(app, { config }) {
    for (const route of PLAIN_ROUTES) app.openAPIRegistry.registerPath(route);
    let made: { readonly json: string; readonly page: string } | undefined;
    // made when it is first asked for: every module has registered its routes by then
    const description = () => {
      if (made) return made;
      const document = apiDocument(app, config.origins[0]);
      return (made = { json: JSON.stringify(document), page: apiPage(document) });
    };

    app.get("/api/openapi.json", (context) =>
      context.body(description().json, 200, { "Content-Type": "application/json" }),
    );
    app.get("/api", (context) => context.html(description().page));
  },
};
