import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDay } from "../core/calendar.ts";
import { dateTimeReader, dayOrderOf, needsDayOrder } from "./localDateTime.ts";

const read = dateTimeReader();

describe("dateTimeReader", () => {
  it.each([
    ["2026-05-05 19:26:01", "2026-05-05T19:26:01", "second"],
    ["2026-05-05 7:26:01 PM", "2026-05-05T19:26:01", "second"],
    ["2026-05-05 7:26:01\u202FAM", "2026-05-05T07:26:01", "second"],
    ["2026-05-05", "2026-05-05T00:00:00", "day"],
    ["2026/08/11 10:56 PM", "2026-08-11T22:56:00", "minute"],
    ["5 May 2026, 19:26", "2026-05-05T19:26:00", "minute"],
    ["5 Mai 2026, 19:26", "2026-05-05T19:26:00", "minute"],
    ["5. Mai 2026, 19:26", "2026-05-05T19:26:00", "minute"],
    ["28 Abr 2026, 07:00", "2026-04-28T07:00:00", "minute"],
    ["5 de mai. de 2026 19:26", "2026-05-05T19:26:00", "minute"],
    ["3 févr. 2026, 18:00", "2026-02-03T18:00:00", "minute"],
    ["1 août 2025, 18:00".normalize("NFD"), "2025-08-01T18:00:00", "minute"],
    ["mar. 5 mai 2026 19h26", "2026-05-05T19:26:00", "minute"],
    ["12 ene 2026, 08:00", "2026-01-12T08:00:00", "minute"],
    ["9 giu 2026, 08:00", "2026-06-09T08:00:00", "minute"],
    ["30 SET 2025, 08:00", "2025-09-30T08:00:00", "minute"],
    ["1 Dez. 2025, 08:00", "2025-12-01T08:00:00", "minute"],
    ["2026. máj. 5. 19:26", "2026-05-05T19:26:00", "minute"],
    ["15 szept. 2025, 07:48", "2025-09-15T07:48:00", "minute"],
    ["May 15, 2026, 7:26\u202FPM", "2026-05-15T19:26:00", "minute"],
    ["May 15, 2026, 12:05\u00A0a. m.", "2026-05-15T00:05:00", "minute"],
    ["May 15, 2026, 12:05 PM", "2026-05-15T12:05:00", "minute"],
    ["05.06.2026, 07:30", "2026-06-05T07:30:00", "minute"],
    ["25/06/2026 07:30", "2026-06-25T07:30:00", "minute"],
    ["06/25/2026 07:30", "2026-06-25T07:30:00", "minute"],
    ["06/06/2026", "2026-06-06T00:00:00", "day"],
  ])("reads %j", (text, at, precision) => {
    expect(read(text)).toEqual({ kind: "read", at, precision, zone: "unknown" });
  });

  it.each([
    ["2024-02-01T16:00:00Z", "UTC"],
    ["2024-02-01T16:00:00.250+02:00", "+02:00"],
    ["2024-02-01T16:00:00-0330", "-03:30"],
  ])("keeps the zone of %s", (text, zone) => {
    expect(read(text)).toMatchObject({ at: "2024-02-01T16:00:00", zone });
  });

  it.each([
    ["", "no date"],
    ["2026-02-29 10:00:00", "no such day"],
    ["31 Apr 2026, 10:00", "no such day"],
    ["0000-00-00 00:00:00", "no such day"],
    ["2026-05-05 24:00:00", "no such time"],
    ["2026-05-05 10:60", "no such time"],
    ["5 wrz 2026, 10:00", "month not understood"],
    ["yesterday", "month not understood"],
    ["12", "not a date"],
    ["05/06/2026", "day and month cannot be told apart"],
  ])("says why %j is no date", (text, reason) => {
    expect(read(text)).toMatchObject({ kind: "unreadable", reason: expect.stringContaining(reason) });
  });

  it("reads 05/06/2026 in the order it is given", () => {
    expect(dateTimeReader("dayFirst")("05/06/2026")).toMatchObject({ at: "2026-06-05T00:00:00" });
    expect(dateTimeReader("monthFirst")("05/06/2026")).toMatchObject({ at: "2026-05-06T00:00:00" });
  });

  it("reads back every day written in any of the shapes (seed 7)", () => {
    const shapes: ((year: string, month: string, day: string) => string)[] = [
      (y, m, d) => `${y}-${m}-${d} 10:20:30`,
      (y, m, d) => `${d}.${m}.${y}, 10:20`,
      (y, m, d) => `${y}. ${m}. ${d}. 10:20`,
      (y, m, d) => `${m}/${d}/${y} 10:20 AM`,
    ];
    const monthFirst = dateTimeReader("monthFirst");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...shapes), (day, shape) => {
        const date = dateOfDay(day);
        const [y = "", m = "", d = ""] = date.split("-");
        const reading = monthFirst(shape(y, m, d));
        expect(reading.kind === "read" && reading.at.slice(0, 10)).toBe(date);
      }),
      { seed: 7 },
    );
  });
});

describe("dayOrderOf", () => {
  it.each([
    [["05/06/2026", "13/06/2026"], "dayFirst"],
    [["05/06/2026", "06/13/2026"], "monthFirst"],
    [["05/06/2026", "12/12/2026"], "unknown"],
    [["13/06/2026", "06/13/2026"], "unknown"],
    [[], "unknown"],
  ])("says of %j: %s", (dates, order) => {
    expect(dayOrderOf(dates)).toBe(order);
  });

  it("is asked for slashes only", () => {
    expect(needsDayOrder("05/06/2026, 07:30")).toBe(true);
    expect(needsDayOrder("05.06.2026, 07:30")).toBe(false);
    expect(needsDayOrder("2026-06-05 07:30:00")).toBe(false);
  });
});
