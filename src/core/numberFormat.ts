import { spokenLanguage } from "./language.ts";

const made = new Map<string, Intl.NumberFormat>();

/** How numbers are written in the spoken language. Kept once made: making one costs a slow phone milliseconds. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const language = spokenLanguage();
  const key = `${language} ${JSON.stringify(options)}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = new Intl.NumberFormat(language, options)));
  return format;
}
