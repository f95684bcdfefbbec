// npm start: set up what is missing, build what changed, serve the app on the loopback.
import { buildWeb, runNode, setUp } from "./setUp.mjs";

setUp();
await buildWeb();
process.exitCode = await runNode(["src/server/main.ts", ...process.argv.slice(2)]);
