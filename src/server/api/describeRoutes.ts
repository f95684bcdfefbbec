import type { RouteModule } from "../routeModule.ts";
import { apiDocument } from "./apiDocument.ts";
import { apiPage } from "./apiPage.ts";
import { PLAIN_ROUTES } from "./plainRoutes.ts";

/** /api/openapi.json: the description of every route. /api: the same to be read. */
export const describeRoutes: RouteModule = {
  name: "description",
  register(app, { config }) {
    for (const route of PLAIN_ROUTES) app.openAPIRegistry.registerPath(route);
    let made: Promise<{ readonly json: string; readonly page: string }> | undefined;
    const make = async () => {
      const document = apiDocument(app, config.origins[0]);
      return { json: JSON.stringify(document), page: await apiPage(document) };
    };
    // when it is first asked for: every module has registered its routes by then
    const description = () => (made ??= make());

    app.get("/api/openapi.json", async (context) =>
      context.body((await description()).json, 200, { "Content-Type": "application/json" }),
    );
    // the second for links within the app, whose service worker leaves alone what is below /api/
    app.on("GET", ["/api", "/api/"], async (context) => context.html((await description()).page));
  },
};
