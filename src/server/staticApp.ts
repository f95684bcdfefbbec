import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { securityHeaders } from "./securityHeaders.ts";

/**
 * The web app as files, under a strict content security policy: nothing from elsewhere, nothing sent anywhere.
 * `folder` is the build (dist/), relative to the working directory or absolute.
 */
export function staticApp(folder: string): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use("/assets/*", async (context, next) => {
    await next();
    // Names of built files hold a digest of their content.
    if (context.res.ok) context.header("Cache-Control", "public, max-age=31536000, immutable");
  });
  // Everything else keeps its name from build to build, the service worker above all: it is asked for anew each time.
  app.use("*", async (context, next) => {
    await next();
    context.header("Cache-Control", "no-cache");
  });
  app.use("*", serveStatic({ root: folder, precompressed: true }));
  // a page that an older build left open asks for files that are gone: it must hear so, not get the page
  app.get("/assets/*", (context) => context.notFound());
  app.get("*", serveStatic({ path: `${folder}/index.html` }));
  return app;
}
