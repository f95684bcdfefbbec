/** Words follow the hand this often, and what takes long to compute comes once the hand has rested this long, ms. */
const WORDS_EVERY_MS = 100;
const RESTED_AFTER_MS = 150;

export interface HandFollowers {
  /** Draws: at most once a frame. */
  readonly draw: (phase: number) => void;
  /** Says: ten times a second, which is as fast as anybody reads. */
  readonly say: (phase: number) => void;
  /** Says the last word: once the hand rests. */
  readonly settle: (phase: number) => void;
}

/** The pace at which a page follows a hand on a slider, so that the picture never waits for words. */
export class HandPace {
  private phase: number;
  private readonly followers: HandFollowers;
  private frame: number | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private saidMs = 0;

  /** Settles on the first phase as soon as the page has been shown. */
  constructor(phase: number, followers: HandFollowers) {
    this.phase = phase;
    this.followers = followers;
    this.rest = setTimeout(() => followers.settle(this.phase));
  }

  /** The hand is at another phase, or what is shown at this one has changed. */
  move(phase = this.phase): void {
    this.phase = phase;
    this.frame ??= requestAnimationFrame((nowMs) => {
      this.frame = undefined;
      this.followers.draw(this.phase);
      if (nowMs - this.saidMs < WORDS_EVERY_MS) return;
      this.saidMs = nowMs;
      this.followers.say(this.phase);
    });
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.followers.settle(this.phase), RESTED_AFTER_MS);
  }

  leave(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
  }
}
