import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DRIVER = "/usr/bin/WebKitWebDriver";
const DISPLAY_SERVER = "/usr/bin/Xvfb";
const LIBRARIES = "/usr/lib";
const PATIENCE_MS = 15_000;

/** Why no WebKit can be driven on this machine; undefined where it can. */
export function webkitMissing(): string | undefined {
  if (!existsSync(DRIVER) || !miniBrowser())
    return "WebKitGTK's driver is not installed (apt-get install webkit2gtk-driver)";
  if (!process.env["DISPLAY"] && !existsSync(DISPLAY_SERVER)) return "there is no display and no Xvfb";
  return undefined;
}

/** The smallest browser around the engine, which the driver brings. */
function miniBrowser(): string | undefined {
  return readdirSync(LIBRARIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes("-linux-gnu"))
    .flatMap(({ name }) =>
      ["4.1", "4.0"].map((api) => join(LIBRARIES, name, `webkit2gtk-${api}`, "MiniBrowser")),
    )
    .find((path) => existsSync(path));
}

/** A page of WebKit, driven by WebDriver over plain HTTP; an element is found by a function in the page. */
export interface WebkitPage {
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the text of a function in the page and returns what it returns. */
  run<Value>(script: string, ...args: readonly unknown[]): Promise<Value>;
  /** Waits until the script finds something and returns it. */
  until<Value>(script: string, ...args: readonly unknown[]): Promise<Value>;
  /** Clicks the first visible link, button or labelled choice of that name; "…" at its end: that begins so. */
  click(name: string): Promise<void>;
}

/** Runs `visit` in a WebKit with a profile of its own, on a display of its own where there is none. */
export async function inWebkit<Value>(visit: (page: WebkitPage) => Promise<Value>): Promise<Value> {
  const home = mkdtempSync(join(tmpdir(), "backstay-webkit-"));
  const started: ChildProcess[] = [];
  try {
    const display = process.env["DISPLAY"] ?? (await startDisplay(started));
    const port = await freePort();
    started.push(
      spawn(DRIVER, [`--port=${port}`, "--host=127.0.0.1"], {
        stdio: "ignore",
        env: {
          ...process.env,
          DISPLAY: display,
          HOME: home,
          XDG_CACHE_HOME: home,
          XDG_CONFIG_HOME: home,
          XDG_DATA_HOME: home,
          // no graphics card, no session bus
          LIBGL_ALWAYS_SOFTWARE: "1",
          WEBKIT_DISABLE_COMPOSITING_MODE: "1",
          NO_AT_BRIDGE: "1",
        },
      }),
    );
    const driver = `http://127.0.0.1:${port}`;
    await answers(`${driver}/status`);
    const { sessionId } = await ask<{ readonly sessionId: string }>(`${driver}/session`, "POST", {
      capabilities: {
        alwaysMatch: {
          "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
        },
      },
    });
    const session = `${driver}/session/${sessionId}`;
    try {
      return await visit(pageOf(session));
    } finally {
      await ask(session, "DELETE");
    }
  } finally {
    for (const child of started) child.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function pageOf(session: string): WebkitPage {
  const run = <Value>(script: string, ...args: readonly unknown[]) =>
    ask<Value>(`${session}/execute/sync`, "POST", { script: `return (${script})(...arguments)`, args });
  const until = async <Value>(script: string, ...args: readonly unknown[]): Promise<Value> => {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await run<Value | null>(script, ...args);
      if (found !== null && found !== undefined && found !== false) return found;
      if (Date.now() > end) {
        const text = await run<string>("() => document.body.innerText.slice(0, 600)");
        throw new Error(`waited in vain for ${script} (${args.join(", ")}); the page says: ${text}`);
      }
      await new Promise((later) => setTimeout(later, 100));
    }
  };
  return {
    go: (url) => ask(`${session}/url`, "POST", { url }),
    reload: () => ask(`${session}/refresh`, "POST", {}),
    run,
    until,
    async click(name) {
      await until(PRESS, name);
    },
  };
}

/** Presses what a person would by its name; the driver's own pointer misses what moves while a screen comes up. */
const PRESS = `(name) => {
  const named = (element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  const all = [...document.querySelectorAll("button, a, label, summary")];
  const there = all.filter((element) => element.getClientRects().length > 0 && !element.disabled);
  const found = there.find((element) =>
    name.endsWith("…") ? named(element).startsWith(name.slice(0, -1)) : named(element) === name,
  );
  found?.click();
  return found !== undefined;
}`;

async function ask<Value>(url: string, method: string, body?: unknown): Promise<Value> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  });
  const { value } = (await response.json()) as { readonly value: Value & { readonly message?: string } };
  if (!response.ok) throw new Error(`WebKit: ${value.message ?? response.status} (${method} ${url})`);
  return value;
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error("WebKit's driver does not answer");
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** A display in memory; the server chooses a number that is free and tells it. */
async function startDisplay(started: ChildProcess[]): Promise<string> {
  const server = spawn(
    DISPLAY_SERVER,
    ["-displayfd", "3", "-screen", "0", "390x844x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  started.push(server);
  const told = server.stdio[3];
  if (!told || !("on" in told)) throw new Error("Xvfb tells no display");
  return new Promise((chosen, failed) => {
    server.on("error", failed);
    told.on("data", (number: Buffer) => chosen(`:${number.toString().trim()}`));
  });
}

function freePort(): Promise<number> {
  return new Promise((chosen, failed) => {
    const server = createServer();
    server.on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => chosen(typeof address === "object" && address ? address.port : 0));
    });
  });
}
