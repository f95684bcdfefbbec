/**
 * Month names, full and abbreviated, as apps write them: English, German, French, Portuguese, Spanish, Italian,
 * Hungarian. Lower case, without accents and dots; no two languages disagree on a name.
 */
const NAMES: readonly string[] = [
  "jan january januar janner jaenner janvier janv janeiro enero ene gennaio gen",
  "feb february februar febr fevrier fevr fev fevereiro febrero febbraio",
  "mar march marz maerz mrz mars marco marzo marc marcius",
  "apr april avril avr abril abr aprile aprilis",
  "may mai maio mayo maggio mag maj majus",
  "jun june juni juin junho junio giugno giu junius",
  "jul july juli juillet juil julho julio luglio lug julius",
  "aug august aout aou agosto ago augusztus",
  "sep sept september septembre setembro set septiembre setiembre settembre sett szeptember szept",
  "oct october oktober okt octobre outubro out octubre ottobre ott",
  "nov november novembre novembro noviembre",
  "dec december dezember dez decembre dezembro diciembre dic dicembre",
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Month 1..12 of a month's name in any case, composed or decomposed, with or without accents; undefined for another word. */
export function monthOfName(word: string): number | undefined {
  return MONTH_BY_NAME.get(word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
}
