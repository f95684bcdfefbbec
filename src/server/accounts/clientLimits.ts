import { isIP } from "node:net";
import { Problem } from "../problem.ts";

/** At most `most` requests in `windowS` seconds. */
export interface Limit {
  readonly windowS: number;
  readonly most: number;
}

/** Whether a request is within its limit; if not, when to come back (s). */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterS: number };

/** Clients remembered at most; beyond it those whose window ends first are forgotten. */
const MOST_KEYS = 50_000;

/**
 * Counts requests by key, in memory: a restart forgets them, and each of several processes counts for itself.
 * A window begins with the first request of a key and ends for all of them together.
 */
export class ClientLimits {
  readonly #now: () => number;
  readonly #windows = new Map<string, { count: number; endsAt: number }>();

  /** `now` in ms since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts one request of `key`. */
  take(key: string, { windowS, most }: Limit): Taken {
    const now = this.#now();
    const window = this.#windows.get(key);
    if (!window || window.endsAt <= now) {
      this.#makeRoom(now);
      this.#windows.delete(key);
      this.#windows.set(key, { count: 1, endsAt: now + windowS * 1000 });
      return { ok: true };
    }
    if (window.count >= most) return { ok: false, retryAfterS: Math.ceil((window.endsAt - now) / 1000) };
    window.count++;
    return { ok: true };
  }

  #makeRoom(now: number): void {
    if (this.#windows.size < MOST_KEYS) return;
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(key);
    for (const key of this.#windows.keys()) {
      if (this.#windows.size < MOST_KEYS) break;
      this.#windows.delete(key);
    }
  }
}

/** Counts one request of `key`; throws Problem where it is one too many. */
export function within(limits: ClientLimits, key: string, limit: Limit): void {
  const taken = limits.take(key, limit);
  if (!taken.ok) throw new Problem("too-many", "Wait a little.", { retryAfterS: taken.retryAfterS });
}

/** One household counts as one client: an IPv4 address, or the first half of an IPv6 address. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const start = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - start.length - rest.length;
  return [...start, ...Array.from({ length: zeros }, () => "0"), ...rest].slice(0, 4).join(":");
}
