/**
 * What a line of the log may say, and nothing else: no address, no name, no e-mail, nothing of anybody's body,
 * no text that a request brought. Routes are logged by their pattern, errors by their kind and place.
 */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly bytes?: number;
  readonly count?: number;
  readonly engine?: string;
  readonly url?: string;
  readonly pid?: number;
  readonly signal?: string;
  readonly from?: number;
  readonly to?: number;
  readonly job?: string;
  /** Use `faultOf`. */
  readonly fault?: Fault;
}

/** An error without its message, which may quote what somebody sent. */
export interface Fault {
  readonly name: string;
  readonly code?: string;
  readonly at: readonly string[];
  readonly cause?: Fault;
}

/** Writes one JSON object a line. `event` is a fixed name in lower case with dots: "request.done". */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** A logger to `write` (a line without its end); `now` in ms since 1970. */
export function createLogger(write: (line: string) => void, now: () => number): Logger {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields }));
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/** A logger that says nothing, for tests. */
export const silentLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What may be logged of an error: its kind, its code, where it came from. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = "code" in error && /^[\w.-]{1,40}$/.test(String(error.code)) ? String(error.code) : undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(code ? { code } : {}),
    at: frames.slice(0, 4).map((line) => line.trim().replace(/^at /, "")),
    ...(error.cause === undefined ? {} : { cause: faultOf(error.cause) }),
  };
}
