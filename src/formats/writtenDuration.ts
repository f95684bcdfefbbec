const PART = /(\d+(?:[.,]\d+)?)\s*(h|hr|hrs|std|m|min|mins|s|sec|sek)?(?![a-z\d])\.?\s*/giy;
const SECONDS: Readonly<Record<string, number>> = { h: 3600, s: 1, m: 60 };

/**
 * Seconds of a duration as apps write it: "55s", "29min", "2h 9m", "1 Std. 5 Min.", "1:05:30", or plain seconds.
 * undefined for anything else.
 */
export function writtenDurationS(text: string): number | undefined {
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
  const clock = /^(\d+):(\d\d)(?::(\d\d))?$/.exec(plain);
  if (clock) {
    const [hours, minutes, seconds] = clock[3] === undefined ? [0, clock[1], clock[2]] : clock.slice(1);
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  let total = 0;
  PART.lastIndex = 0;
  while (PART.lastIndex < plain.length) {
    const part = PART.exec(plain);
    if (!part) return undefined;
    const unit = part[2];
    if (unit === undefined && part[0].trim() !== plain) return undefined;
    total += Number(part[1]?.replace(",", ".")) * perUnit(unit);
  }
  return plain === "" ? undefined : Math.round(total);
}

function perUnit(unit: string | undefined): number {
  if (unit === undefined) return 1;
  return unit === "std" ? 3600 : (SECONDS[unit.charAt(0)] ?? 1);
}
