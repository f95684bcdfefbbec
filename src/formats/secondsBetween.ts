import { type LocalDateTime, dayNumber } from "../core/calendar.ts";

/** Seconds from one wall-clock time to a later one of the same place (negative when it is earlier); a change of the clock between them is not seen. */
export function secondsBetween(from: LocalDateTime, to: LocalDateTime): number {
  return (dayNumber(to) - dayNumber(from)) * 86_400 + secondOfDay(to) - secondOfDay(from);
}

function secondOfDay(time: LocalDateTime): number {
  return Number(time.slice(11, 13)) * 3600 + Number(time.slice(14, 16)) * 60 + Number(time.slice(17, 19));
}
