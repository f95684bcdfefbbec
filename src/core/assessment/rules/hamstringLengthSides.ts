import { sidesFinding } from "../sidesFinding.ts";
import type { Rule } from "../subject.ts";

/**
 * Left against right in hamstring length.
 * cannotTell: a side is missing.
 * Source: parameter "kneeExtension9090.sideDifferenceDeg" (product choice).
 */
export const hamstringLengthSides: Rule = (subject) => [
  sidesFinding(subject, {
    ruleId: "hamstring-length-sides",
    test: "ake_9090",
    link: "knee",
    actFrom: ["kneeExtension9090.sideDifferenceDeg"],
    days: 1,
  }),
];
