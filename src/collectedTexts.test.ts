import { describe, expect, it } from "vitest";
import { CLAIMS } from "./core/evidence/claims.ts";
import { forbiddenClaims, type Language } from "./core/evidence/wordingGuard.ts";

/**
 * Every text that a person reads goes past the guard. To add texts, add a line: a name, a language, and the modules
 * whose exported texts count. Modules of messages say `makes: true`: their functions are called with stand-ins.
 */
interface Collected {
  readonly name: string;
  readonly language: Language;
  readonly modules: Readonly<Record<string, unknown>>;
  readonly makes?: true;
}

const COLLECTED: readonly Collected[] = [
  {
    name: "what the claims allow us to say",
    language: "en",
    modules: { claims: CLAIMS.map((claim) => [claim.maySay, claim.nuance]) },
  },
  {
    name: "screening",
    language: "en",
    modules: import.meta.glob(["./core/screening/*.ts", "!**/*.test.ts"], { eager: true }),
  },
  {
    name: "person and tests",
    language: "en",
    modules: import.meta.glob(["./core/person/*.ts", "!**/*.test.ts"], { eager: true }),
  },
  {
    name: "catalogue of exercises",
    language: "en",
    modules: import.meta.glob(["./core/exercise/**/*.ts", "!**/*.test.ts", "!**/names/**"], {
      eager: true,
    }),
  },
  {
    name: "assessment, programme, session and monitoring",
    language: "en",
    modules: import.meta.glob(
      ["./core/{assessment,programme,session,monitoring}/**/*.ts", "!**/*.{test,long}.ts"],
      { eager: true },
    ),
  },
  {
    name: "what the messages of the programme make",
    language: "en",
    modules: import.meta.glob(["./core/programme/*Messages.ts", "./formats/planCalendar.ts"], {
      eager: true,
    }),
    makes: true,
  },
  {
    name: "what an exercise asks of a body",
    language: "en",
    modules: import.meta.glob("./engine/answers/messages*.ts", { eager: true }),
    makes: true,
  },
  {
    name: "what is made of numbers in sessions and progress",
    language: "en",
    modules: import.meta.glob("./core/{session,monitoring}/messages.ts", { eager: true }),
    makes: true,
  },
  {
    name: "fixed texts in German",
    language: "de",
    // the claims themselves and what may not be said are quoted there: core/german/german.test.ts looks at the rest
    modules: import.meta.glob(["./core/german/*Texts.ts", "!**/claimTexts.ts"], { eager: true }),
  },
  {
    name: "what is made of numbers in German",
    language: "de",
    modules: import.meta.glob("./core/german/{assessment,habits,monitoring,programme,screening,session}.ts", {
      eager: true,
    }),
    makes: true,
  },
  {
    name: "reports and loads in German",
    language: "de",
    modules: import.meta.glob(["./report/german.ts", "./engine/answers/german.ts"], { eager: true }),
    makes: true,
  },
  {
    name: "what the app says in German",
    language: "de",
    modules: import.meta.glob("./web/messages/*.de.ts", { eager: true }),
    makes: true,
  },
  {
    name: "what the app says",
    language: "en",
    modules: import.meta.glob(["./web/messages/*.en.ts", "./web/messages/en.ts"], { eager: true }),
    makes: true,
  },
  {
    name: "reports",
    language: "en",
    modules: import.meta.glob("./report/messages*.ts", { eager: true }),
    makes: true,
  },
];

/** Every sentence within `value`: texts of objects and lists and, where `makes` is set, what functions make of stand-ins. */
function collectTexts(value: unknown, makes: boolean, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value))
    return [];
  seen.add(value);
  if (typeof value === "function")
    return makes ? madeBy(value as (...given: unknown[]) => unknown, seen) : [];
  const items = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return items.flatMap((item) => collectTexts(item, makes, seen));
}

const STAND_INS = ["it", 3, ["one", "two"], true, {}];

function madeBy(make: (...given: unknown[]) => unknown, seen: Set<unknown>): readonly string[] {
  return STAND_INS.flatMap((standIn) => {
    try {
      return collectTexts(make(...Array.from({ length: make.length }, () => standIn)), true, seen);
    } catch {
      return [];
    }
  });
}

describe("every text that a person reads", () => {
  it("is collected from lists, objects and, in modules of messages, functions", () => {
    const texts = { a: "one text", b: ["two texts", { c: (name: string) => `three ${name}` }], d: "id" };
    expect(collectTexts(texts, false)).toEqual(["one text", "two texts"]);
    expect(collectTexts(texts, true)).toContain("three it");
  });

  it.each(COLLECTED)("makes no forbidden claim: $name", ({ language, modules, makes = false }) => {
    const caught = [...new Set(collectTexts(modules, makes))]
      .map((text) => ({ text, claims: forbiddenClaims(text, language) }))
      .filter(({ claims }) => claims.length > 0);
    expect(caught).toEqual([]);
  });

  it("is there at all in what stands today", () => {
    const screening = COLLECTED.find(({ name }) => name === "screening");
    expect(collectTexts(screening?.modules, false).length).toBeGreaterThan(150);
  });
});
