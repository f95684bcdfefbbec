import { afterEach, describe, expect, it } from "vitest";
import { LANGUAGES, speak } from "../../core/language.ts";
import { speakGerman } from "../messages/german.ts";
import type { SyncStatus } from "./syncLoop.ts";
import { syncSentence } from "./syncSentence.ts";

const ALL: readonly SyncStatus[] = [
  { state: "off" },
  { state: "sending", unsent: 0 },
  { state: "sending", unsent: 3 },
  { state: "idle", unsent: 0, refused: 0 },
  { state: "idle", unsent: 0, refused: 1 },
  { state: "idle", unsent: 2, refused: 2 },
  { state: "offline", unsent: 1 },
  { state: "failed", unsent: 0, because: "signed-out" },
  { state: "failed", unsent: 1, because: "other-version" },
  { state: "failed", unsent: 2, because: "busy" },
  { state: "failed", unsent: 3, because: "server" },
  { state: "failed", unsent: 4, because: "device" },
];

describe("the sentence about synchronisation", () => {
  afterEach(() => speak("en"));

  it.each(LANGUAGES)("is another one for every state, in %s", (language) => {
    speakGerman();
    speak(language);
    const sentences = ALL.map(syncSentence);
    expect(new Set(sentences).size).toBe(ALL.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÄÖÜ0-9].*[.?]$/);
  });

  it("never says that everything is on the server while something is not", () => {
    expect(syncSentence({ state: "idle", unsent: 0, refused: 0 })).toBe("Everything is on the server.");
    expect(syncSentence({ state: "idle", unsent: 1, refused: 0 })).toBe("1 change not sent yet.");
    expect(syncSentence({ state: "offline", unsent: 2 })).toBe(
      "The server cannot be reached. 2 changes not sent yet; kept on this device.",
    );
  });
});
