import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MUSCLES } from "../anatomy/muscles.ts";
import { forbiddenClaims } from "../evidence/wordingGuard.ts";
import { EXERCISES } from "../exercise/catalogue.ts";
import { KIT } from "../exercise/kit.ts";
import { knows, say, speak } from "../language.ts";
import { coreGerman } from "./german.ts";

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
    expect(said.filter((text) => forbiddenClaims(text, "de").length > 0)).toEqual([]);
  });
});
