import { describe, expect, test } from "vitest";
import { buildModel } from "./buildModel.ts";
import { posesOfMotion, readOpenSimTable, writeOpenSimTable } from "./openSimTable.ts";

const MOTION = `squat
version=1
nRows=2
nColumns=3
inDegrees=yes
endheader
time\thip_flexion_r\tpelvis_ty
0\t0\t0.1
0.5\t90\t0.2
`;

describe("an OpenSim table", () => {
  test("is read with its names, times and unit", () => {
    const table = readOpenSimTable(MOTION.replaceAll("\n", "\r\n"));
    expect(table).toMatchObject({ name: "squat", inDegrees: true, columns: ["hip_flexion_r", "pelvis_ty"] });
    expect(table.rows).toEqual([
      { timeS: 0, values: [0, 0.1] },
      { timeS: 0.5, values: [90, 0.2] },
    ]);
  });

  test("comes back as it was written", () => {
    const table = readOpenSimTable(MOTION);
    expect(readOpenSimTable(writeOpenSimTable(table))).toEqual(table);
  });

  test("gives poses in radians, translations in metres", () => {
    const poses = posesOfMotion(buildModel(), readOpenSimTable(MOTION));
    expect(poses[1]).toEqual({ hip_flexion_r: Math.PI / 2, pelvis_ty: 0.2 });
    const inRadians = readOpenSimTable(MOTION.replace("inDegrees=yes", "inDegrees=no"));
    expect(posesOfMotion(buildModel(), inRadians)[1]).toEqual({ hip_flexion_r: 90, pelvis_ty: 0.2 });
  });

  test.each([
    ["no header", "time\tx\n0\t1\n", 'There is no line "endheader"'],
    [
      "no time",
      MOTION.replace("time", "zeit"),
      'Line 7: expected column names that begin with "time", got "zeit"',
    ],
    ["a short row", MOTION.replace("0.5\t90\t0.2", "0.5\t90"), "Line 9: expected 3 numbers, got 2"],
    ["a word for a number", MOTION.replace("90", "ninety"), 'Line 9: expected a number, got "ninety"'],
  ])("refuses %s, naming the line", (_, text, message) => {
    expect(() => readOpenSimTable(text)).toThrow(message);
  });
});
