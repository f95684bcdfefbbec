import { LANGUAGES, type Language } from "../../core/language.ts";

/** The language of an `Accept-Language` that is spoken here and wanted most; English where none is. */
export function mailLanguage(accepted: string | null | undefined): Language {
  const wanted = (accepted ?? "")
    .slice(0, 200)
    .split(",")
    .map((part, place) => {
      const [tag = "", quality] = part.trim().split(/;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) || 0, place };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality || one.place - other.place);
  return wanted.map(({ language }) => spoken(language)).find((language) => language !== undefined) ?? "en";
}

/** A language by its code; undefined for one that is not spoken here. */
export function spoken(code: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === code);
}
