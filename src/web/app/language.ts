import { useSyncExternalStore } from "react";
import { LANGUAGES, speak, spokenLanguage, type Language } from "../../core/language.ts";
import { remember, remembered } from "../data/smallMemory.ts";
import { learnLanguage } from "../messages/learnLanguage.ts";

const KEPT_AS = "backstay-language";

/** The language that the person chose on this device, else the browser's, else English. */
export function chosenLanguage(): Language {
  const wished = [remembered(KEPT_AS), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  for (const wish of wished) {
    const language = LANGUAGES.find((known) => known === wish);
    if (language) return language;
  }
  return "en";
}

let learned: Promise<void> = Promise.resolve();

/**
 * Speaks a language with the words of the first screen, and fetches the others meanwhile: a newcomer on a slow phone
 * waits for a page, not for a dictionary.
 */
export async function greetIn(language: Language): Promise<void> {
  if (language === "de") (await import("../messages/germanDoor.ts")).speakGermanAtTheDoor();
  speak(language);
  document.documentElement.lang = language;
  learned = learnLanguage(language);
}

/** Resolves when every word of the language is there; every screen but the first waits for it. */
export function languageLearned(): Promise<void> {
  return learned;
}

/** Speaks a language from now on; its words are fetched first. Screens that are drawn already must be drawn anew. */
async function loadLanguage(language: Language): Promise<void> {
  await learnLanguage(language);
  document.documentElement.lang = language;
}

const listeners = new Set<() => void>();

/** Speaks a language at once, on every screen, and on the next visit. */
export async function switchLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  remember(KEPT_AS, language);
  for (const tell of listeners) tell();
}

/** The language that is spoken; what uses it is drawn anew when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, spokenLanguage);
}
