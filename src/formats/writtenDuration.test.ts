import { expect, it } from "vitest";
import { writtenDurationS } from "./writtenDuration.ts";

it.each([
  ["55s", 55],
  ["29min", 1740],
  ["44m", 2640],
  ["2h 9m", 7740],
  ["1 Std. 5 Min.", 3900],
  ["1h", 3600],
  ["1267", 1267],
  ["1:05:30", 3930],
  ["5:30", 330],
  ["", undefined],
  ["soon", undefined],
  ["2 9", undefined],
  ["1h soon", undefined],
])("a duration of %j is %s seconds", (text, seconds) => {
  expect(writtenDurationS(text)).toBe(seconds);
});
