import { ExerciseBody } from "./exerciseBody.ts";
import { KnownMoments } from "./knownMoments.ts";
import type { FromBody, SliderPlace, ToBody } from "./protocol.ts";

/** So long a question may have to wait for what is worked out ahead, ms. */
const AHEAD_MS = 8;

const post = (message: FromBody): void => self.postMessage(message);

/** What the page has: it keeps what it is sent in the same way. */
const sent = new KnownMoments();
let body: ExerciseBody | undefined;
let ahead: ReturnType<typeof setTimeout> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToBody>) => {
  // a hand that moves comes before anything that it may want next
  clearTimeout(ahead);
  if (data.kind === "exercise") {
    body = new ExerciseBody(data.asked);
    return;
  }
  if (!body) return;
  if (data.kind === "at") {
    const moment = sent.at(data.place) ?? body.at(data.place);
    sent.keep(moment);
    post({ kind: "moment", moment });
    return;
  }
  post({ kind: "rest", rest: body.atRest(data.place) });
  workAhead(body, data.place);
});

function workAhead(of: ExerciseBody, place: SliderPlace): void {
  const next = of.placesNear(place)[Symbol.iterator]();
  ahead = setTimeout(function work() {
    const until = performance.now() + AHEAD_MS;
    while (performance.now() < until) {
      const { value, done } = next.next();
      if (done) return;
      if (sent.at(value)) continue;
      const moment = of.at(value);
      sent.keep(moment);
      post({ kind: "ahead", moment });
    }
    ahead = setTimeout(work);
  });
}
