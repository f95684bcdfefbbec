import type { LocalDate } from "../../core/calendar.ts";
import type { Loop } from "../../core/flow.ts";
import type { Language } from "../../core/language.ts";
import type { LoopRecord } from "../../core/loopRecord.ts";
import type { HabitId } from "../../core/programme/habits.ts";
import type { LessonId } from "../../core/programme/lessons.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import type { SyncDocument } from "../../sync/document.ts";

/** Where the person stands today, as the screens show it. Plain data. */
export interface LoopView extends Loop {
  readonly today: LocalDate;
  /** What a plan would be asked for now. */
  readonly request: ProgrammeRequest;
  /** The person has a plan, and it no longer serves: a new one is to be offered. */
  readonly renewalDue: boolean;
  /** False before anything was told: no profile, no plan, no history. */
  readonly begun: boolean;
  /** The habits of this person, by name, in the spoken language. */
  readonly habits: readonly HabitName[];
  /** The lesson of this week; absent while a lesson is not what is needed. */
  readonly lesson?: { readonly id: LessonId; readonly title: string };
  /** What today's session differs in, as the person wished. */
  readonly wishes?: SessionWishes;
  /** The language in which texts were made. */
  readonly language: Language;
}

/** A habit as a list names it. */
export interface HabitName {
  readonly id: HabitId;
  readonly name: string;
  readonly when: string;
}

/** What today's session may differ in. */
export type SessionWishes = NonNullable<LoopRecord["session"]>;

/** What the page says to the loop's worker. */
export type ToLoop =
  | {
      readonly kind: "today";
      readonly today: LocalDate;
      readonly language: Language;
      /** What the session of that day is to differ in. */
      readonly wishes?: SessionWishes;
    }
  /** The same day with other wishes for the session; answered once, kept nowhere. */
  | { readonly kind: "wish"; readonly ask: number; readonly wishes: SessionWishes }
  /** While a workout runs nothing is worked out after each of its sets; wishes are still answered. */
  | { readonly kind: "hold"; readonly held: boolean }
  /** Everything that the page knows, where the worker has no database of its own. */
  | { readonly kind: "records"; readonly documents: readonly SyncDocument[] };

/** What the loop's worker says to the page. */
export type FromLoop =
  | { readonly kind: "view"; readonly view: LoopView }
  /** The browser refuses the worker its database: the records are to be handed over. */
  | { readonly kind: "noStore" }
  | { readonly kind: "wished"; readonly ask: number; readonly view: LoopView }
  /** With `ask` where it was a wish that failed. */
  | { readonly kind: "failed"; readonly sentence: string; readonly ask?: number };
