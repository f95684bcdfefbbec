const two = (value: number): string => String(value).padStart(2, "0");

/** Today's civil day where the person is, "YYYY-MM-DD". */
export function civilToday(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Wall-clock time where the person is, "YYYY-MM-DDTHH:MM:SS". */
export function localNow(now: Date): string {
  return `${civilToday(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
