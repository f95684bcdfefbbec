import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import type { KitId } from "../../core/exercise/exercise.ts";
import { KIT } from "../../core/exercise/kit.ts";
import { say } from "../../core/language.ts";
import { civilToday } from "../app/today.ts";
import type { ProfileFields } from "../data/me.ts";
import { startMessages } from "../messages/start.en.ts";
import { PillChoice } from "./PillChoice.tsx";

/** What people most often have at home or in a gym. */
const ASKED_KIT: readonly KitId[] = [
  "band",
  "mini_band",
  "dumbbells",
  "kettlebell",
  "barbell",
  "bench",
  "bar",
  "cable",
];
const MINUTES = ["10", "20", "30", "45"] as const;
const USUAL_MINUTES = 20;
const NAMES = new Map(KIT.map(({ id, name }) => [id, name]));

interface AboutYouProps {
  readonly profile: ProfileFields;
  readonly onDone: (told: Pick<ProfileFields, "minutesPerSession" | "kit" | "birthYear">) => void;
}

/** Time and things at hand; everything may be left as it is. */
export function AboutYou({ profile, onDone }: AboutYouProps) {
  const [minutes, setMinutes] = useState(profile.minutesPerSession ?? USUAL_MINUTES);
  const [kit, setKit] = useState(profile.kit ?? []);
  const [birthYear, setBirthYear] = useState(profile.birthYear);
  const thisYear = Number(civilToday().slice(0, 4));
  return (
    <section className="card questions" aria-labelledby="about-title">
      <h1 id="about-title">{startMessages.about.title}</h1>
      <fieldset className="question">
        <legend>{startMessages.about.minutes}</legend>
        <PillChoice
          name="minutes"
          value={String(minutes)}
          options={MINUTES.map((value) => ({ value, label: startMessages.about.min(value) }))}
          onChange={(value) => setMinutes(Number(value))}
        />
      </fieldset>
      <fieldset className="question">
        <legend>{startMessages.about.kit}</legend>
        <p className="soft small">{startMessages.about.kitHint}</p>
        <div className="pills">
          {ASKED_KIT.map((id) => (
            <label className="pill-choice" key={id}>
              <input
                type="checkbox"
                checked={kit.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setKit((before) => (checked ? [...before, id] : before.filter((each) => each !== id)))
                }
              />
              <span>{say(NAMES.get(id) ?? id)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="question">
        <NumberInput
          size="md"
          maw="20rem"
          label={startMessages.about.birthYear}
          description={startMessages.about.birthYearHint}
          value={birthYear ?? ""}
          min={1900}
          max={thisYear}
          clampBehavior="blur"
          allowDecimal={false}
          allowNegative={false}
          hideControls
          onChange={(value) => setBirthYear(typeof value === "number" ? value : undefined)}
        />
      </div>
      <div className="go-on">
        <span />
        <Button
          size="lg"
          onClick={() =>
            onDone({
              minutesPerSession: minutes,
              kit: [...kit],
              ...(birthYear !== undefined && birthYear >= 1900 && birthYear <= thisYear && { birthYear }),
            })
          }
        >
          {startMessages.about.done}
        </Button>
      </div>
    </section>
  );
}
