import { it } from "vitest";
import { servedApp } from "./visiting.ts";
import { inWebkit, webkitMissing } from "./webkitDriver.ts";
import { webkitSmoke } from "./webkitSmoke.ts";

const app = servedApp();
const missing = webkitMissing();

it.skipIf(missing)(
  `WebKit goes from the door to a set that outlives a reload, and saves a copy${missing ? ` (${missing})` : ""}`,
  () => inWebkit((page) => webkitSmoke(page, app.url, (step) => console.log(step))),
);
