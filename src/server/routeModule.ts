import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Database } from "../platform/database.ts";
import type { Mailer } from "../platform/mail.ts";
import type { Asker, WhoAsks } from "./access/asker.ts";
import type { Accounts } from "./accounts/accounts.ts";
import type { ServerConfig } from "./config.ts";
import type { Outbox } from "./jobs/outbox.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { Secrets } from "./secrets.ts";

/** What every request carries. */
export interface AppEnv {
  Variables: {
    /** Names the request in the log and in problem documents. */
    requestId: string;
    /** Where it comes from, for rate limits; "" where there is no connection (tests). Never logged. */
    clientAddress: string;
    /** Whose request it is, on routes that ask (access/forWhom.ts). */
    asker: Asker;
  };
}

/** The whole of HTTP. */
export type App = OpenAPIHono<AppEnv>;

/** What routes stand on. */
export interface Services {
  readonly database: Database;
  readonly config: ServerConfig;
  readonly secrets: Secrets;
  /** Never within a transaction: it waits for another server. */
  readonly mailer: Mailer;
  /** Keeps mails until the mailer has them: what anybody waits for goes here. */
  readonly outbox: Outbox;
  readonly accounts: Accounts;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly whoAsks: WhoAsks;
  /** ms since 1970. */
  readonly now: () => number;
}

/** A part of the API: its routes, and what it wants started and stopped with the server. */
export interface RouteModule {
  readonly name: string;
  /** Bodies under a path that may be larger than usual. */
  readonly bodyLimits?: readonly { readonly path: string; readonly bytes: number }[];
  /** Adds routes. Called once, before the static files. */
  register(app: App, services: Services): void;
  /** Work in the background; resolves to what stops it and waits for what is under way. */
  start?(services: Services): Promise<() => Promise<void>>;
}
