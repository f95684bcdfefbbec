import { grantRoutes } from "./access/grantRoutes.ts";
import { peopleRoutes } from "./access/peopleRoutes.ts";
import { tokenRoutes } from "./access/tokenRoutes.ts";
import { accountRoutes } from "./accounts/accountRoutes.ts";
import { describeRoutes } from "./api/describeRoutes.ts";
import { historyRoutes } from "./api/historyRoutes.ts";
import { recordRoutes } from "./api/recordRoutes.ts";
import { healthRoutes } from "./healthRoutes.ts";
import { jobRoutes } from "./jobs/jobRoutes.ts";
import type { RouteModule } from "./routeModule.ts";
import { syncRoutes } from "./sync/syncRoutes.ts";

/** Every part of the API, in the order in which requests meet them. */
export const ROUTES: readonly RouteModule[] = [
  healthRoutes,
  accountRoutes(),
  jobRoutes,
  syncRoutes,
  tokenRoutes,
  grantRoutes,
  peopleRoutes,
  recordRoutes,
  historyRoutes,
  describeRoutes,
];
