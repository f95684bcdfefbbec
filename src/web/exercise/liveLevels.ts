import type { MuscleId } from "../../core/anatomy/muscle.ts";
import type { MuscleLevels } from "./protocol.ts";

/** Where a muscle's level stands on the screen. */
interface LevelPlace {
  readonly bar: HTMLMeterElement;
  readonly words: HTMLElement;
  percent: number;
}

/**
 * The levels of a list of muscles on the screen, brought up to date by changing only what differs: the list drawn anew takes
 * longer than a slow phone has for a frame.
 */
export class LiveLevels {
  private readonly places = new Map<MuscleId, LevelPlace>();
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
    this.places.clear();
    for (const item of list.querySelectorAll<HTMLElement>("[data-muscle]")) {
      const bar = item.querySelector("meter")!;
      const words = item.querySelector<HTMLElement>(".level")!;
      this.places.set(item.dataset["muscle"]!, { bar, words, percent: Number.NaN });
    }
    this.show(this.levels);
  }

  show(levels: MuscleLevels): void {
    this.levels = levels;
    for (const [muscle, place] of this.places) {
      const percent = Math.round((levels.get(muscle) ?? 0) * 100);
      if (percent === place.percent) continue;
      place.percent = percent;
      place.bar.value = percent / 100;
      place.words.textContent = this.say(percent);
    }
  }
}
