import { Button, NativeSelect, Switch, TextInput } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { COUNTED_MUSCLES, countedAs, muscle as muscleOf } from "../../core/anatomy/muscles.ts";
import { EXERCISES } from "../../core/exercise/catalogue.ts";
import { CONDITION_IDS, type Exercise } from "../../core/exercise/exercise.ts";
import { say } from "../../core/language.ts";
import { CONDITION_NAMES } from "../../core/programme/starterMessages.ts";
import { useProfile } from "../data/me.ts";
import { ExerciseThumbnail } from "../figure/ExerciseThumbnail.tsx";
import { libraryMessages as words } from "../messages/library.en.ts";
import { exerciseSearch, passes, type ExerciseFilter } from "./exerciseSearch.ts";
import "./library.css";

const PAGE = 40;

/** What was looked for last, so that coming back from an exercise finds the list as it was. */
const left: { text: string; filter: LibraryFilter; shown: number } = {
  text: "",
  filter: { prescribable: true },
  shown: PAGE,
};

type LibraryFilter = ExerciseFilter & { readonly with?: "mine" | "nothing" };

/** Every exercise, found by any of its names and narrowed by what it works, needs and allows. */
export function LibraryPage() {
  const [text, setText] = useState(left.text);
  const [filter, setFilter] = useState(left.filter);
  const [shown, setShown] = useState(left.shown);
  useEffect(() => {
    Object.assign(left, { text, filter, shown });
  }, [text, filter, shown]);
  const profile = useProfile();
  const wide = useMediaQuery("(min-width: 48em)", false, { getInitialValueInEffect: false });
  const search = useMemo(() => exerciseSearch(EXERCISES, say), []);
  const asked = useDeferredValue(text);
  const found = useMemo(() => {
    const kit = filter.with === "mine" ? (profile?.kit ?? []) : filter.with === "nothing" ? [] : undefined;
    return search.find(asked).filter((each) => passes(each, { ...filter, ...(kit && { kit }) }));
  }, [search, asked, filter, profile?.kit]);
  const narrow = (change: LibraryFilter) => {
    setFilter(change);
    setShown(PAGE);
  };
  return (
    <section className="library">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <TextInput
        type="search"
        size="lg"
        radius="xl"
        label={words.search}
        placeholder={words.searchHint}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setShown(PAGE);
        }}
      />
      <details className="library-narrow" open={wide || undefined}>
        <summary>{words.narrow(Object.keys(filter).filter((key) => key !== "prescribable").length)}</summary>
        <Filters filter={filter} onChange={narrow} />
      </details>
      <p className="soft" role="status">
        {found.length === 0 ? words.none : words.count(found.length)}
      </p>
      <ul className="library-list">
        {found.slice(0, shown).map((each) => (
          <LibraryRow key={each.id} exercise={each} />
        ))}
      </ul>
      {found.length > shown && (
        <Button variant="default" size="md" onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, found.length - shown))}
        </Button>
      )}
    </section>
  );
}

function Filters({
  filter,
  onChange,
}: {
  readonly filter: LibraryFilter;
  readonly onChange: (filter: LibraryFilter) => void;
}) {
  const set = (key: keyof LibraryFilter, value: string) => {
    const { [key]: _, ...others } = filter;
    onChange(value === "" ? others : { ...others, [key]: value });
  };
  const sorted = (options: readonly { readonly value: string; readonly label: string }[]) => [
    { value: "", label: words.any },
    ...options.toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
  const filtered = Object.keys(filter).some((key) => key !== "prescribable");
  return (
    <div className="library-filters">
      <NativeSelect
        label={words.muscle}
        value={filter.muscle ?? ""}
        onChange={(event) => set("muscle", event.currentTarget.value)}
        data={sorted(COUNTED_MUSCLES.map(({ id, name }) => ({ value: id, label: say(name) })))}
      />
      <NativeSelect
        label={words.kit}
        value={filter.with ?? ""}
        onChange={(event) => set("with", event.currentTarget.value)}
        data={[
          { value: "", label: words.any },
          { value: "mine", label: words.myKit },
          { value: "nothing", label: words.noKit },
        ]}
      />
      <NativeSelect
        label={words.pattern}
        value={filter.pattern ?? ""}
        onChange={(event) => set("pattern", event.currentTarget.value)}
        data={sorted(Object.entries(words.patterns).map(([value, label]) => ({ value, label })))}
      />
      <NativeSelect
        label={words.position}
        value={filter.position ?? ""}
        onChange={(event) => set("position", event.currentTarget.value)}
        data={sorted(Object.entries(words.positions).map(([value, label]) => ({ value, label })))}
      />
      <NativeSelect
        label={words.condition}
        value={filter.condition ?? ""}
        onChange={(event) => set("condition", event.currentTarget.value)}
        data={sorted(CONDITION_IDS.map((id) => ({ value: id, label: say(CONDITION_NAMES[id]) })))}
      />
      <Switch
        label={words.forPlans}
        checked={filter.prescribable === true}
        onChange={(event) => onChange({ ...filter, prescribable: event.currentTarget.checked })}
      />
      {filtered && (
        <Button variant="subtle" onClick={() => onChange({ prescribable: true })}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

function LibraryRow({ exercise }: { readonly exercise: Exercise }) {
  return (
    <li>
      <Link to="/exercise/$id" params={{ id: exercise.id }} className="card library-row">
        <ExerciseThumbnail exercise={exercise.id} />
        <span className="library-said">
          <span className="library-name">{say(exercise.name)}</span>
          <span className="soft small">{worked(exercise)}</span>
          <span className="soft small">
            {words.patterns[exercise.pattern]} · {words.positions[exercise.position]}
            {!exercise.prescribable && <> · {words.onlyLogs}</>}
          </span>
        </span>
        <Difficulty level={exercise.difficulty} />
      </Link>
    </li>
  );
}

function Difficulty({ level }: { readonly level: number }) {
  return (
    <span className="library-level" role="img" aria-label={words.difficulty(level)}>
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} data-on={step <= level || undefined} />
      ))}
    </span>
  );
}

/** The muscles that it works most, by name. */
function worked({ muscles }: Exercise): string {
  const direct = muscles.filter(({ role }) => role === "direct").map(({ muscle }) => countedAs(muscle));
  return [...new Set(direct)].map((id) => say(muscleOf(id).name)).join(", ");
}
