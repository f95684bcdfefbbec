/** Text as the lexicons expect it: lower case, without accents, straight apostrophes, "ss" for sharp s. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex -- plain ASCII needs no folding, and nearly all notes are
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{Mark}+/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .replaceAll("’", "'");
}
