import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { MuscleLevels } from "./protocol.ts";

/** Where a muscle's level stands on the screen. */
interface LevelPlace {
  readonly bar: HTMLMeterElement;
  readonly words: HTMLElement;
  percent: number;
}

/** Calls of `follow` in which each muscle has its turn: at 60 a second ten times a second, as fast as anybody reads. */
const ROUND = 6;

/**
 * The levels of a list of muscles on the screen, brought up to date by changing only what differs: the list drawn anew takes
 * longer than a slow phone has for a frame.
 */
export class LiveLevels {
  private places: readonly (readonly [MuscleId, LevelPlace])[] = [];
  private turn = 0;
  private readonly say: (part: number) => string;
  private levels: MuscleLevels = new Map();

  /** `say` puts a part of 0 to 1 into words; it is asked once for each whole percent. */
  constructor(say: (part: number) => string) {
    const said = new Map<number, string>();
    this.say = (percent) => {
      const known = said.get(percent) ?? say(percent / 100);
      said.set(percent, known);
      return known;
    };
  }

  /** Takes over the items of a list, each with its muscle in `data-muscle`, a `meter` and an element of class "level". */
  adopt(list: Element): void {
    this.places = [...list.querySelectorAll<HTMLElement>("[data-muscle]")].map((item) => {
      const bar = item.querySelector("meter")!;
      const words = item.querySelector<HTMLElement>(".level")!;
      return [item.dataset["muscle"]!, { bar, words, percent: Number.NaN }];
    });
    this.turn = 0;
    this.show(this.levels);
  }

  show(levels: MuscleLevels): void {
    this.levels = levels;
    for (let place = 0; place < this.places.length; place++) this.bring(place);
  }

  /** Brings those up to date whose turn it is: all at once takes a quarter of the frame that a slow phone has. */
  follow(levels: MuscleLevels): void {
    this.levels = levels;
    const turns = Math.ceil(this.places.length / ROUND);
    for (let turn = 0; turn < turns; turn++) {
      this.bring(this.turn);
      this.turn = (this.turn + 1) % this.places.length;
    }
  }

  private bring(at: number): void {
    const [muscle, place] = this.places[at]!;
    const percent = Math.round((this.levels.get(muscle) ?? 0) * 100);
    if (percent === place.percent) return;
    place.percent = percent;
    place.bar.value = percent / 100;
    place.words.textContent = this.say(percent);
  }
}
