import { placeName } from "./placeName.ts";
import type { BodyMoment, SliderPlace } from "./protocol.ts";

/** A hand goes on while it moves again within this, and what takes long to compute is asked once it has rested this long, ms. */
const GOES_ON_MS = 100;
const RESTED_AFTER_MS = 150;
/** One is worked on while the answer to the other is on its way. */
const QUESTIONS_AT_ONCE = 2;

export interface HandFollowers {
  /** What is to be shown at a place, where it is known already. */
  readonly known: (place: SliderPlace) => BodyMoment | undefined;
  /** Asks for what is not known; `answer` tells that it has come. */
  readonly ask: (place: SliderPlace) => void;
  /** Draws: at most once a frame. */
  readonly draw: (moment: BodyMoment) => void;
  /** Says, with each picture: all of it, or as much as a frame has time for while the hand goes on. */
  readonly say: (moment: BodyMoment, goesOn: boolean) => void;
  /** Asks for the last word: once the hand rests. */
  readonly rest: (place: SliderPlace) => void;
}

/**
 * The pace at which a page follows a hand on its sliders. What is known is shown in the same frame. What is not is asked, two
 * places at most at a time and always where the hand is by then: a slow answer makes the picture later, but questions never
 * pile up, and the picture never waits for words.
 */
export class HandPace {
  private at: SliderPlace;
  private readonly followers: HandFollowers;
  private asked: SliderPlace;
  private unanswered = 0;
  private shown: BodyMoment | undefined;
  private frame: number | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private drawnMs = -Infinity;

  /** Asks for the first place at once, and for the last word on it. */
  constructor(place: SliderPlace, followers: HandFollowers) {
    this.at = place;
    this.asked = place;
    this.followers = followers;
    this.ask();
    followers.rest(place);
  }

  /** The hand is elsewhere. */
  move(change: Partial<SliderPlace>): void {
    this.at = { ...this.at, ...change };
    this.follow();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.followers.rest(this.at), RESTED_AFTER_MS);
  }

  /** A question was answered. */
  answer(moment: BodyMoment): void {
    this.unanswered -= 1;
    // an old answer is shown only until there is something nearer the hand
    if (!this.follow()) this.show(moment);
  }

  /** The hand is still there. */
  isAt(place: SliderPlace): boolean {
    return placeName(place) === placeName(this.at);
  }

  leave(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    clearTimeout(this.resting);
  }

  /** Shows what is known of where the hand is, or asks for it; true where it was known. */
  private follow(): boolean {
    const known = this.followers.known(this.at);
    if (known) this.show(known);
    else if (this.asked !== this.at && this.unanswered < QUESTIONS_AT_ONCE) this.ask();
    return known !== undefined;
  }

  private ask(): void {
    this.unanswered += 1;
    this.asked = this.at;
    this.followers.ask(this.at);
  }

  private show(moment: BodyMoment): void {
    this.shown = moment;
    this.frame ??= requestAnimationFrame((nowMs) => {
      this.frame = undefined;
      if (!this.shown) return;
      this.followers.draw(this.shown);
      this.followers.say(this.shown, nowMs - this.drawnMs < GOES_ON_MS);
      this.drawnMs = nowMs;
    });
  }
}
