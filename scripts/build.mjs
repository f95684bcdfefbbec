// npm run build: the production build of the web app in dist/.
import { buildWeb, setUp } from "./setUp.mjs";

setUp();
if (!(await buildWeb())) console.log("dist/ is up to date.");
