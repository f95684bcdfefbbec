import { healthRoutes } from "./healthRoutes.ts";
import type { RouteModule } from "./routeModule.ts";
import { syncRoutes, type WhoAsks } from "./sync/syncRoutes.ts";

/** Until there are accounts nobody is signed in. */
const nobody: WhoAsks = async () => undefined;

/** Every part of the API, in the order in which requests meet them. */
export const ROUTES: readonly RouteModule[] = [healthRoutes, syncRoutes(nobody)];
