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
import { languageLearned } from "./language.ts";
import { ErrorPage } from "./ErrorPage.tsx";
import { Shell } from "./Shell.tsx";
import { WelcomePage } from "../welcome/WelcomePage.tsx";

const root = createRootRoute({
  beforeLoad: async ({ location }) => {
    if (location.pathname !== "/") await languageLearned();
  },
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
const getParentRoute = () => root;

const welcome = createRoute({ getParentRoute, path: "/", component: WelcomePage });
const limits = createRoute({
  getParentRoute,
  path: "/limits",
  component: lazyRouteComponent(() => import("../welcome/LimitsPage.tsx"), "LimitsPage"),
});
const history = createRoute({
  getParentRoute,
  path: "/history",
  component: lazyRouteComponent(() => import("../history/HistoryRoute.tsx"), "HistoryRoute"),
});

/** The start asks differently of somebody whose back aches and of somebody who wants to get stronger. */
export const startRoute = createRoute({
  getParentRoute,
  path: "/start",
  validateSearch: (search: Record<string, unknown>): { readonly goal: Goal } => ({
    goal: GOALS.find((goal) => goal === search["goal"]) ?? "ease_pain",
  }),
  component: lazyRouteComponent(() => import("../start/StartRoute.tsx"), "StartRoute"),
});

const today = createRoute({
  getParentRoute,
  path: "/today",
  component: lazyRouteComponent(() => import("../today/TodayPage.tsx"), "TodayPage"),
});

/** The week, the weeks ahead and the routines; `renew`: a new plan is made at once, to be looked at. */
export const planRoute = createRoute({
  getParentRoute,
  path: "/plan",
  validateSearch: (search: Record<string, unknown>): { readonly renew?: boolean } =>
    search["renew"] === true ? { renew: true } : {},
  component: lazyRouteComponent(() => import("../plan/PlanPage.tsx"), "PlanPage"),
});

/** One routine of the person's own, by its id; "new" for one that is not there yet. */
export const routineRoute = createRoute({
  getParentRoute,
  path: "/plan/routine/$id",
  component: lazyRouteComponent(() => import("../plan/RoutinePage.tsx"), "RoutinePage"),
});

/** The player: today's session, a routine by its id, or an empty workout ("ad_hoc"). */
export const trainRoute = createRoute({
  getParentRoute,
  path: "/train",
  validateSearch: (search: Record<string, unknown>): { readonly routine?: string } =>
    typeof search["routine"] === "string" ? { routine: search["routine"] } : {},
  component: lazyRouteComponent(() => import("../train/TrainPage.tsx"), "TrainPage"),
});
const assess = createRoute({
  getParentRoute,
  path: "/assess",
  component: lazyRouteComponent(() => import("../assess/AssessPage.tsx"), "AssessPage"),
});
const progress = createRoute({
  getParentRoute,
  path: "/progress",
  component: lazyRouteComponent(() => import("../progress/ProgressPage.tsx"), "ProgressPage"),
});
const library = createRoute({
  getParentRoute,
  path: "/library",
  component: lazyRouteComponent(() => import("../library/LibraryPage.tsx"), "LibraryPage"),
});

/** One exercise, by its id. */
export const exerciseRoute = createRoute({
  getParentRoute,
  path: "/exercise/$id",
  component: lazyRouteComponent(() => import("../exercise/ExercisePage.tsx"), "ExercisePage"),
});
const truth = createRoute({
  getParentRoute,
  path: "/true",
  component: lazyRouteComponent(() => import("../truth/TruthPage.tsx"), "TruthPage"),
});
const habits = createRoute({
  getParentRoute,
  path: "/habits",
  component: lazyRouteComponent(() => import("../habits/HabitsPage.tsx"), "HabitsPage"),
});

/** One of the eight lessons, by its id. */
export const lessonRoute = createRoute({
  getParentRoute,
  path: "/lesson/$id",
  component: lazyRouteComponent(() => import("../habits/LessonPage.tsx"), "LessonPage"),
});
const flare = createRoute({
  getParentRoute,
  path: "/flare",
  component: lazyRouteComponent(() => import("../habits/FlarePage.tsx"), "FlarePage"),
});
const more = createRoute({
  getParentRoute,
  path: "/more",
  component: lazyRouteComponent(() => import("../more/MorePage.tsx"), "MorePage"),
});
const data = createRoute({
  getParentRoute,
  path: "/data",
  component: lazyRouteComponent(() => import("../mydata/DataPage.tsx"), "DataPage"),
});
const settings = createRoute({
  getParentRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("../settings/SettingsPage.tsx"), "SettingsPage"),
});
const account = createRoute({
  getParentRoute,
  path: "/account",
  component: lazyRouteComponent(() => import("../account/AccountPage.tsx"), "AccountPage"),
});
const sharing = createRoute({
  getParentRoute,
  path: "/sharing",
  component: lazyRouteComponent(() => import("../sharing/SharingPage.tsx"), "SharingPage"),
});

/** What one person shares with whoever is signed in. */
const sharedRoute = createRoute({
  getParentRoute,
  path: "/sharing/$personId",
  component: lazyRouteComponent(() => import("../sharing/PersonPage.tsx"), "PersonPage"),
});
const food = createRoute({
  getParentRoute,
  path: "/food",
  component: lazyRouteComponent(() => import("../food/FoodPage.tsx"), "FoodPage"),
});

/** The safety questions, all or those that are due; `then` is where to go on when they allow it. */
export const screenRoute = createRoute({
  getParentRoute,
  path: "/screen",
  validateSearch: (
    search: Record<string, unknown>,
  ): { readonly then?: "/today" | "/train" | "/flare" | "/assess" } => {
    const then = (["/today", "/train", "/flare", "/assess"] as const).find((path) => path === search["then"]);
    // the name of a search parameter, never awaited
    // oxlint-disable-next-line unicorn/no-thenable
    return then ? { then } : {};
  },
  component: lazyRouteComponent(() => import("../screen/ScreenPage.tsx"), "ScreenPage"),
});
const sheet = createRoute({
  getParentRoute,
  path: "/sheet",
  component: lazyRouteComponent(() => import("../sheet/SheetPage.tsx"), "SheetPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    welcome,
    limits,
    history,
    startRoute,
    today,
    planRoute,
    routineRoute,
    trainRoute,
    assess,
    progress,
    library,
    exerciseRoute,
    truth,
    habits,
    lessonRoute,
    flare,
    more,
    data,
    settings,
    account,
    sharing,
    sharedRoute,
    food,
    screenRoute,
    sheet,
  ]),
  defaultErrorComponent: ErrorPage,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    readonly router: typeof router;
  }
}
