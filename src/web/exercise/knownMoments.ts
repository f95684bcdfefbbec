import { placeName } from "./placeName.ts";
import type { BodyMoment, SliderPlace } from "./protocol.ts";

/** Moments of a body that are kept, the latest; about 25 kB each. */
const MOST_MOMENTS = 400;

/** Moments of a body by where its sliders stood: a hand goes back and forth over the same ones. */
export class KnownMoments {
  private readonly moments = new Map<string, BodyMoment>();

  at(place: SliderPlace): BodyMoment | undefined {
    return this.moments.get(placeName(place));
  }

  /** Keeps one more, and lets the oldest go where there are too many. */
  keep(moment: BodyMoment): void {
    this.moments.set(placeName(moment.place), moment);
    if (this.moments.size <= MOST_MOMENTS) return;
    const [oldest] = this.moments.keys();
    if (oldest !== undefined) this.moments.delete(oldest);
  }
}
