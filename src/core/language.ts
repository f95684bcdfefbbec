/** The languages that the product speaks. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

let spoken: Language = "en";
const dictionaries = new Map<Language, ReadonlyMap<string, string>>();
const waiting = new Map<object, Map<Language, object>>();

/**
 * Sets the language in which texts are made from now on. The one ambient value of this layer, like the default locale of
 * `Intl`: it changes words, never a decision.
 */
export function speak(language: Language): void {
  spoken = language;
}

/** The language in which texts are made. */
export function spokenLanguage(): Language {
  return spoken;
}

/**
 * A module of messages in the language that is spoken when a message is asked for. English is there from the start; the
 * other languages are added by `translateModule` when they are loaded. A message that a language does not have is English.
 */
export function inLanguages<Messages extends object>(english: Messages): Messages {
  const others = new Map<Language, object>();
  const proxy = new Proxy(english, {
    get(target, key, receiver): unknown {
      const other = others.get(spoken);
      return other && key in other ? Reflect.get(other, key) : Reflect.get(target, key, receiver);
    },
  });
  waiting.set(proxy, others);
  return proxy;
}

/** Gives a module of messages its words in another language. The type makes sure that none is missing. */
export function translateModule<Messages extends object>(
  language: Language,
  messages: Messages,
  translated: Messages,
): void {
  const others = waiting.get(messages);
  if (!others) throw new RangeError("translateModule: expected a module made by inLanguages");
  others.set(language, translated);
}

/** Gives the language its words for fixed English texts: names, steps, questions. */
export function translateTexts(language: Language, texts: Readonly<Record<string, string>>): void {
  dictionaries.set(language, new Map([...(dictionaries.get(language) ?? []), ...Object.entries(texts)]));
}

/** A fixed English text in the spoken language; itself where the language has no words for it. */
export function say(english: string): string {
  return spoken === "en" ? english : (dictionaries.get(spoken)?.get(english) ?? english);
}

/** Whether the language has words for a fixed English text. */
export function knows(language: Language, english: string): boolean {
  return language === "en" || (dictionaries.get(language)?.has(english) ?? false);
}
