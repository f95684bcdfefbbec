import { Problem } from "../problem.ts";

/** What a personal access token may be allowed, one by one. */
export const SCOPES = ["records:read", "records:write", "plan:read", "report:read", "import:write"] as const;

export type Scope = (typeof SCOPES)[number];

/** Who sends a request: a person at a screen (a session), or a program with a token that the person made for it. */
export type Asker =
  | { readonly kind: "session"; readonly personId: string; readonly sessionId: string }
  | {
      readonly kind: "token";
      readonly personId: string;
      readonly tokenId: string;
      readonly scopes: readonly Scope[];
    };

/** Whose request it is; undefined where nobody is signed in. Reads headers only. */
export type WhoAsks = (request: Request) => Promise<Asker | undefined>;

/** The person whose request it is, by a session or by a token with `scope`. Throws Problem otherwise. */
export function allowed(asker: Asker | undefined, scope: Scope): Asker {
  if (!asker) throw new Problem("not-signed-in", "Sign in, or send a token of yours.");
  if (asker.kind === "token" && !asker.scopes.includes(scope))
    throw new Problem("not-allowed", `The token is not allowed ${scope}.`);
  return asker;
}

/** The person at a screen: what a token may never do (sign-in, grants, other tokens, deletion). Throws Problem otherwise. */
export function inSession(asker: Asker | undefined): Extract<Asker, { kind: "session" }> {
  if (!asker) throw new Problem("not-signed-in", "Sign in first.");
  if (asker.kind === "token") throw new Problem("not-allowed", "A token cannot do this: sign in for it.");
  return asker;
}
