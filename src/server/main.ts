import { parseArgs } from "node:util";
import { serve } from "@hono/node-server";
import { staticApp } from "./staticApp.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "7400" } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port: expected 0 to 65535, got ${values.port}`);
  process.exit(2);
}

const server = serve({ fetch: staticApp("dist").fetch, port, hostname: "127.0.0.1" }, (address) => {
  console.log(`Backstay is at http://localhost:${address.port}  (Ctrl+C stops it)`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  const taken = error.code === "EADDRINUSE";
  console.error(
    taken ? `Port ${port} is taken: stop what runs there, or \`npm start -- --port 7401\`.` : error.message,
  );
  process.exit(taken ? 2 : 1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => server.close(() => process.exit(0)));
}
