import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Link,
  Outlet,
} from "@tanstack/react-router";
import { GOALS, type Goal } from "../../core/person/person.ts";
import { startMessages } from "../messages/start.en.ts";
import { Shell } from "./Shell.tsx";
import { WelcomePage } from "../welcome/WelcomePage.tsx";

const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: () => (
    <section className="card questions">
      <h1>{startMessages.notFound}</h1>
      <Link to="/">{startMessages.back}</Link>
    </section>
  ),
});

const welcome = createRoute({ getParentRoute: () => root, path: "/", component: WelcomePage });
const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  component: lazyRouteComponent(() => import("../history/HistoryRoute.tsx"), "HistoryRoute"),
});

/** The start asks differently of somebody whose back aches and of somebody who wants to get stronger. */
export const startRoute = createRoute({
  getParentRoute: () => root,
  path: "/start",
  validateSearch: (search: Record<string, unknown>): { readonly goal: Goal } => ({
    goal: GOALS.find((goal) => goal === search["goal"]) ?? "ease_pain",
  }),
  component: lazyRouteComponent(() => import("../start/StartRoute.tsx"), "StartRoute"),
});
const session = createRoute({
  getParentRoute: () => root,
  path: "/session",
  component: lazyRouteComponent(() => import("../session/SessionPage.tsx"), "SessionPage"),
});

/** One exercise, by its id. */
export const exerciseRoute = createRoute({
  getParentRoute: () => root,
  path: "/exercise/$id",
  component: lazyRouteComponent(() => import("../exercise/ExercisePage.tsx"), "ExercisePage"),
});

export const router = createRouter({
  routeTree: root.addChildren([welcome, history, startRoute, session, exerciseRoute]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    readonly router: typeof router;
  }
}
