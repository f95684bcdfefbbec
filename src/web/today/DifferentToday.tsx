import { Button, Chip } from "@mantine/core";
import { findExercise } from "../../core/exercise/catalogue.ts";
import type { ExerciseId, KitId } from "../../core/exercise/exercise.ts";
import { KIT } from "../../core/exercise/kit.ts";
import { say } from "../../core/language.ts";
import type { Session } from "../../core/session/session.ts";
import type { LoopView, SessionWishes } from "../loop/protocol.ts";
import { wishToday } from "../loop/useLoop.ts";
import { todayMessages } from "../messages/today.en.ts";
import { PillChoice } from "../start/PillChoice.tsx";

/** Shorter sessions that are offered, min. */
const SHORTER = [10, 15, 20, 30, 45] as const;

interface DifferentTodayProps {
  readonly view: LoopView;
  readonly session: Session;
}

/** Fewer minutes, equipment that is taken, an exercise that is not wanted today. Nothing of it outlives the day. */
export default function DifferentToday({ view, session }: DifferentTodayProps) {
  const words = todayMessages.session;
  const { minutes, busyKit = [], notToday = [] } = view.wishes ?? {};
  const wish = (more: SessionWishes) => void wishToday({ ...view.wishes, ...more });
  const planned = view.request.minutesPerSession;
  const kit = kitOf(session, busyKit);
  const toggled = <Id,>(ids: readonly Id[], id: Id): readonly Id[] =>
    ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
  return (
    <div className="different">
      <fieldset className="question">
        <legend>{words.fewer}</legend>
        <PillChoice
          name="minutes-today"
          value={minutes === undefined ? "all" : String(minutes)}
          options={[
            { value: "all", label: words.asPlanned },
            ...SHORTER.filter((each) => each < planned).map((each) => ({
              value: String(each),
              label: words.minutesOnly(each),
            })),
          ]}
          onChange={(value) => {
            const { minutes: _minutes, ...others } = view.wishes ?? {};
            void wishToday(value === "all" ? others : { ...others, minutes: Number(value) });
          }}
        />
      </fieldset>
      {kit.length > 0 && (
        <fieldset className="question">
          <legend>{words.busy}</legend>
          <div className="pills">
            {kit.map(({ id, name }) => (
              <Chip
                key={id}
                size="md"
                checked={busyKit.includes(id)}
                onChange={() => wish({ busyKit: toggled(busyKit, id) })}
              >
                {say(name)}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset className="question">
        <legend>{words.notTodayShort}</legend>
        <div className="pills">
          {[...notToday, ...session.exercises.map(plannedOf).filter((id) => !notToday.includes(id))].map(
            (id) => (
              <Chip
                key={id}
                size="md"
                checked={notToday.includes(id)}
                onChange={() => wish({ notToday: toggled(notToday, id) })}
              >
                {say(findExercise(id)?.name ?? id)}
              </Chip>
            ),
          )}
        </div>
      </fieldset>
      {session.leftOut.length > 0 && (
        <>
          <h3>{words.leftOut}</h3>
          <ul className="plain small">
            {session.leftOut.map(({ exercise, because }) => (
              <li key={exercise}>
                {say(findExercise(exercise)?.name ?? exercise)}: {say(because)}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.wishes && (
        <p role="status">
          {words.changed}{" "}
          <Button variant="subtle" size="md" onClick={() => void wishToday(undefined)}>
            {words.reset}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The planned exercise that a line stands for. */
function plannedOf({ exercise, insteadOf }: Session["exercises"][number]): ExerciseId {
  return insteadOf?.exercise ?? exercise;
}

/** What today's exercises ask for, and what is said to be busy; what every home has cannot be taken. */
function kitOf(session: Session, busy: readonly KitId[]): typeof KIT {
  const asked = new Set([
    ...busy,
    ...session.exercises.flatMap(({ exercise }) => findExercise(exercise)?.kit.flat() ?? []),
  ]);
  return KIT.filter(({ id, household }) => asked.has(id) && !household);
}
