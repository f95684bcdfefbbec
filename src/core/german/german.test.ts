import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MUSCLES } from "../anatomy/muscles.ts";
import { STOP_EVERY_TEST } from "../assessment/protocol.ts";
import { PROTOCOLS } from "../assessment/protocols.ts";
import { CLAIMS } from "../evidence/claims.ts";
import { forbiddenClaims } from "../evidence/wordingGuard.ts";
import { EXERCISES } from "../exercise/catalogue.ts";
import { KIT } from "../exercise/kit.ts";
import { knows, say, speak } from "../language.ts";
import { CHANGE_FOR, STOP_FOR } from "../programme/doseMessages.ts";
import { LESSONS } from "../programme/lessons.ts";
import { CONDITION_NAMES } from "../programme/starterMessages.ts";
import { CONDITION_GATE_ROWS, PRE_GATES } from "../screening/gates.ts";
import { QUESTIONS } from "../screening/question.ts";
import { GENERAL_CAVEAT, RED_FLAGS } from "../screening/redFlags.ts";
import { MEANWHILE } from "../screening/screen.ts";
import { coreGerman } from "./german.ts";
import { LESSONS_DE } from "./lessonTexts.ts";
import { SCREENING_DE } from "./screeningTexts.ts";
import { TESTS_DE } from "./testTexts.ts";

beforeAll(() => coreGerman());
afterAll(() => speak("en"));

const without = (texts: readonly (string | undefined | null)[]) =>
  [...new Set(texts)].filter((text) => typeof text === "string" && text !== "" && !knows("de", text));

describe("German", () => {
  it.each([
    ["names of exercises", EXERCISES.map(({ name }) => name)],
    ["cues", EXERCISES.flatMap(({ cues }) => cues)],
    [
      "faults and what helps",
      EXERCISES.flatMap(({ faults }) => faults.flatMap(({ fault, cue }) => [fault, cue])),
    ],
    ["notes", EXERCISES.flatMap(({ note, cautionNotes = {} }) => [note, ...Object.values(cautionNotes)])],
    ["muscles", MUSCLES.map(({ name }) => name)],
    ["equipment", KIT.map(({ name }) => name)],
    ["emergency and safety questions", RED_FLAGS.flatMap(({ ask, hint, tell }) => [ask, hint, tell])],
    ["gates", PRE_GATES.flatMap(({ ask, hint, tell }) => [ask, hint, tell])],
    [
      "gates of conditions",
      CONDITION_GATE_ROWS.flatMap(({ name, decision, limits }) => [name, decision, limits]),
    ],
    ["questions", Object.values(QUESTIONS).flatMap(({ ask, hint }) => [ask, hint])],
    ["what screening says of the meantime", [GENERAL_CAVEAT, ...Object.values(MEANWHILE)]],
    ["conditions", [CONDITION_NAMES, CHANGE_FOR, STOP_FOR].flatMap((texts) => Object.values(texts))],
    ["self-tests", PROTOCOLS.flatMap((test) => [test.name, test.measures, test.caveat, test.camera?.sees])],
    [
      "steps of self-tests",
      PROTOCOLS.flatMap(({ steps, stopAt, spoils }) => [...steps, ...stopAt, ...spoils]),
    ],
    ["what stops every test", STOP_EVERY_TEST],
    ["claims", CLAIMS.flatMap((each) => [each.claim, each.nuance, each.maySay, each.mustNotSay])],
    ["lessons", LESSONS.flatMap(({ title, paragraphs, tryThis }) => [title, ...paragraphs, tryThis])],
  ])("has words for all %s", (_, texts) => {
    expect(without(texts)).toEqual([]);
  });

  it("gives every exercise a name of its own", () => {
    speak("de");
    const names = EXERCISES.map(({ name }) => say(name));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("says nothing that may not be said", () => {
    speak("de");
    const said = EXERCISES.flatMap(({ note, cues, faults }) => [
      ...cues,
      ...faults.flatMap(({ fault, cue }) => [fault, cue]),
      ...(note ? [note] : []),
    ]).map(say);
    const claims = CLAIMS.flatMap(({ maySay, nuance }) => [maySay, nuance]).map(say);
    const others = [SCREENING_DE, TESTS_DE, LESSONS_DE].flatMap((texts) => Object.values(texts));
    const faults = [...said, ...claims, ...others].filter((text) => forbiddenClaims(text, "de").length > 0);
    expect(faults).toEqual([]);
  });
});
