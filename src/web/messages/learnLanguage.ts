import { speak, type Language } from "../../core/language.ts";

/** Fetches the words of a language and speaks it from then on; in the page and in every worker that makes texts. */
export async function learnLanguage(language: Language): Promise<void> {
  if (language === "de") (await import("./german.ts")).speakGerman();
  speak(language);
}
