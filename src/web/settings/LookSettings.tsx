import { useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";
import { LANGUAGES, spokenLanguage, type Language } from "../../core/language.ts";
import { WEEKDAYS } from "../../core/person/person.ts";
import { switchLanguage } from "../app/language.ts";
import { changeSettings, type SettingsFields } from "../data/me.ts";
import { askToday } from "../loop/useLoop.ts";
import { settingsMessages } from "../messages/settings.en.ts";
import { Choice } from "./Choice.tsx";

/** Each language by its own name, so that everybody finds theirs. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };
const THEMES = ["auto", "light", "dark"] as const;
const LANGUAGE_FIELD = "language";
let chosenJustNow = false;

/** Language, colours, units, the first day of the week. */
export function LookSettings({ settings }: { readonly settings: SettingsFields }) {
  const words = settingsMessages.look;
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    // another language draws the screen anew: the focus goes back to where the person was
    if (!chosenJustNow) return;
    chosenJustNow = false;
    document.querySelector<HTMLInputElement>(`input[name=${LANGUAGE_FIELD}]:checked`)?.focus();
  }, []);
  const speakFromNow = async (language: Language) => {
    await changeSettings({ language });
    chosenJustNow = true;
    await switchLanguage(language);
    askToday();
  };
  return (
    <section className="card settings-card" aria-labelledby="look-title">
      <h2 id="look-title">{words.title}</h2>
      <Choice
        label={words.language}
        name={LANGUAGE_FIELD}
        value={spokenLanguage()}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(language) => void speakFromNow(language)}
      />
      <Choice
        label={words.theme}
        value={settings.theme ?? "auto"}
        options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        onChange={(theme) => {
          setColorScheme(theme);
          void changeSettings({ theme });
        }}
      />
      <Choice
        label={words.mass}
        value={settings.massUnit ?? "kg"}
        options={(["kg", "lb"] as const).map((value) => ({ value, label: value }))}
        onChange={(massUnit) => void changeSettings({ massUnit })}
      />
      <Choice
        label={words.length}
        value={settings.lengthUnit ?? "cm"}
        options={(["cm", "ft_in"] as const).map((value) => ({ value, label: words.lengths[value] }))}
        onChange={(lengthUnit) => void changeSettings({ lengthUnit })}
      />
      <Choice
        label={words.weekStart}
        value={settings.weekStartsOn ?? "mon"}
        options={WEEKDAYS.flatMap((value) => {
          const label = words.weekStarts[value];
          return label === undefined ? [] : [{ value, label }];
        })}
        onChange={(weekStartsOn) => void changeSettings({ weekStartsOn })}
      />
    </section>
  );
}
