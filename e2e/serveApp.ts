import { serve } from "@hono/node-server";
import { staticApp } from "../src/server/staticApp.ts";

/** The built app on a free port of the loopback; `close` stops it. */
export async function serveApp(
  folder = process.env["BACKSTAY_DIST"] || "dist",
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await new Promise<ReturnType<typeof serve>>((ready) => {
    const starting = serve({ fetch: staticApp(folder).fetch, port: 0, hostname: "127.0.0.1" }, () =>
      ready(starting),
    );
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://localhost:${address.port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
