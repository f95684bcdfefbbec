import { Link } from "@tanstack/react-router";
import { countedAs, muscle as muscleOf } from "../../core/anatomy/muscles.ts";
import { EMG } from "../../core/evidence/emg.ts";
import { citation } from "../../core/evidence/source.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { CONDITION_IDS, type Exercise, type MuscleRole } from "../../core/exercise/exercise.ts";
import { KIT } from "../../core/exercise/kit.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import { CONDITION_NAMES } from "../../core/programme/starterMessages.ts";
import { useProfile } from "../data/me.ts";
import { exerciseMessages } from "../messages/exercise.en.ts";
import { libraryMessages } from "../messages/library.en.ts";

/** What an exercise trains and needs, what is easier and harder, with which conditions it waits, and what was read of it. */
export function AboutExercise({ exercise }: { readonly exercise: Exercise }) {
  const words = exerciseMessages.about;
  const works = worked(exercise, "direct");
  const also = worked(exercise, "indirect");
  return (
    <section className="card about-exercise" aria-labelledby="about-exercise">
      <h2 id="about-exercise">{words.title}</h2>
      {exercise.note && <p>{say(exercise.note)}</p>}
      <dl className="forms">
        {works && (
          <>
            <dt>{words.works}</dt>
            <dd>{works}</dd>
          </>
        )}
        {also && (
          <>
            <dt>{words.also}</dt>
            <dd>{also}</dd>
          </>
        )}
        <dt>{words.needs}</dt>
        <dd>{needs(exercise)}</dd>
        <Related title={words.easier} ids={exercise.regressions} />
        <Related title={words.harder} ids={exercise.progressions} />
      </dl>
      <Cautions exercise={exercise} />
      <Evidence exercise={exercise} />
    </section>
  );
}

function Related({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const known = ids.flatMap((id) => findExercise(id) ?? []);
  if (known.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className="plain related">
          {known.map(({ id, name }) => (
            <li key={id}>
              <Link to="/exercise/$id" params={{ id }}>
                {say(name)}
              </Link>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** With which conditions it is done differently or waits; the person's own come first. */
function Cautions({
  exercise: { cautions, cautionNotes = {}, reviewedBy },
}: {
  readonly exercise: Exercise;
}) {
  const words = exerciseMessages.about;
  const own = useProfile()?.conditions ?? [];
  const told = CONDITION_IDS.filter((id) => cautions[id] !== "ok").toSorted(
    (a, b) => Number(own.includes(b)) - Number(own.includes(a)),
  );
  if (told.length === 0) return null;
  const mine = told.filter((id) => own.includes(id));
  return (
    <details open={mine.length > 0 || undefined}>
      <summary>{words.cautions(told.length)}</summary>
      <ul className="plain">
        {told.map((id) => (
          <li key={id}>
            {mine.includes(id) ? <strong>{say(CONDITION_NAMES[id])}</strong> : say(CONDITION_NAMES[id])}:{" "}
            {libraryMessages.cautions[cautions[id]]}
            {cautionNotes[id] && <span className="soft"> {say(cautionNotes[id])}</span>}
          </li>
        ))}
      </ul>
      {reviewedBy === null && <p className="soft small">{words.unreviewed}</p>}
    </details>
  );
}

function Evidence({ exercise: { muscleSource } }: { readonly exercise: Exercise }) {
  const words = exerciseMessages.about;
  const rows = muscleSource.kind === "emg" ? muscleSource.rows : [];
  const cited = EMG.filter(({ exercise, muscle, sourceId }) =>
    rows.includes([exercise, muscle, sourceId].join(":")),
  ).flatMap((row) => citation(row) ?? []);
  return (
    <details>
      <summary>{words.evidence}</summary>
      <p>{cited.length > 0 ? words.measured : words.convention}</p>
      {cited.length > 0 && (
        <ul className="plain small" lang="en">
          {[...new Set(cited)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function worked({ muscles }: Exercise, role: MuscleRole): string {
  const ids = muscles.filter((work) => work.role === role).map(({ muscle }) => countedAs(muscle));
  return listed([...new Set(ids)].map((id) => say(muscleOf(id).name)));
}

/** "Barbell and rack, or dumbbells". */
function needs({ kit }: Exercise): string {
  if (kit.some((option) => option.length === 0)) return exerciseMessages.about.nothing;
  const options = kit.map((option) =>
    listed(option.map((id) => say(KIT.find((each) => each.id === id)?.name ?? id))),
  );
  return new Intl.ListFormat(spokenLanguage(), { type: "disjunction" }).format(options);
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(spokenLanguage()).format(names);
}
