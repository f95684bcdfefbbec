// The app's first ten minutes in WebKit, the engine of every browser on an iPhone. Needs a built app (npm run build)
// and Debian's webkit2gtk-driver.
import { serveApp } from "../e2e/serveApp.ts";
import { inWebkit, webkitMissing } from "../e2e/webkitDriver.ts";
import { webkitSmoke } from "../e2e/webkitSmoke.ts";

const missing = webkitMissing();
if (missing) {
  console.error(missing);
  process.exit(1);
}
const app = await serveApp();
try {
  await inWebkit((page) => webkitSmoke(page, app.url, (step) => console.log(step)));
} finally {
  await app.close();
}
