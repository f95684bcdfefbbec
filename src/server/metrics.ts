import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** What is counted of every server; modules add their own to `registry`. */
export interface Metrics {
  readonly registry: Registry;
  /** One request was answered; `route` is its pattern, never its path. */
  answered(method: string, route: string, status: number, seconds: number): void;
}

/** Metrics of one app: of its own, so that two apps in one process do not count together. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "backstay_http_requests_total",
    help: "Requests answered, by method, route and status.",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "backstay_http_request_seconds",
    help: "Time to the answer.",
    labelNames: ["method", "route"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    registry,
    answered(method, route, status, taken) {
      requests.inc({ method, route, status });
      seconds.observe({ method, route }, taken);
    },
  };
}
