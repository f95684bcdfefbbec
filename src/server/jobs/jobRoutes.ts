import type { RouteModule } from "../routeModule.ts";
import { countMails } from "./mailCounts.ts";

/** Work in the background. It has no routes. */
export const jobRoutes: RouteModule = {
  name: "jobs",
  register: (_, { metrics, database }) => countMails(metrics, database),
  start: async ({ outbox }) => outbox.start(),
};
