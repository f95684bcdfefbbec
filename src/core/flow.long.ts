import { describe, expect, it } from "vitest";
import { readPeople } from "../../fixtures/people.ts";
import { breachesOf } from "../../fixtures/simulation/breaches.ts";
import { seededBody, seededFixture } from "../../fixtures/simulation/seededPerson.ts";
import { simulate } from "../../fixtures/simulation/simulatedWeeks.ts";
import { highsSolver } from "../platform/highsSolver.ts";
import type { Planner } from "./planFor.ts";
import { buildProgramme } from "./programme/build.ts";

const people = readPeople();
const training = people.filter(({ expect }) => expect.plan === "plan");
const simply: Planner = (request) => buildProgramme(request, undefined);

describe("twelve simulated weeks of many", () => {
  const hundreds = Array.from({ length: 10 }, (_, index) => 1000 + index * 100);
  it.each(hundreds)("of the hundred people from seed %i on keep every promise", async (first) => {
    const broken: string[] = [];
    for (let seed = first; seed < first + 100; seed += 1) {
      const fixture = seededFixture(people, seed);
      const weeks = await simulate(fixture.record, seededBody(fixture, seed), 12, simply);
      for (const breach of breachesOf(fixture.record, weeks))
        broken.push(`seed ${seed}, ${fixture.id}: ${breach}`);
    }
    expect(broken).toEqual([]);
  });

  it.each(training)("$id: with plans of the solver keep every promise", async (fixture) => {
    const solve = highsSolver();
    const weeks = await simulate(fixture.record, seededBody(fixture, 7), 12, (request) =>
      buildProgramme(request, solve),
    );
    expect(breachesOf(fixture.record, weeks)).toEqual([]);
  });
});
