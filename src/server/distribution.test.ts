import { describe, expect, it } from "vitest";
import { distributionStatements } from "../../fixtures/citusServer.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "./tables.ts";

describe("the SQL by which docs/server.md spreads the tables", () => {
  const statements = distributionStatements();
  const words = statements.flatMap((statement) =>
    [...statement.matchAll(/'(\w+)'/g)].map(([, word = ""]) => word),
  );

  it("names every table of persons once, and none that stays in one place", () => {
    const tables = words.filter((word) => PERSON_TABLES.some((table) => table === word));
    // the first one twice: the others lie beside it
    expect(tables.toSorted()).toEqual([...PERSON_TABLES, PERSON_TABLES[0]].toSorted());
    expect(words.filter((word) => LOCAL_TABLES.some((table) => table === word))).toEqual([]);
  });

  it("spreads them by the person, each beside the others", () => {
    expect(words.filter((word) => !PERSON_TABLES.some((table) => table === word))).toEqual([
      "person_id",
      "person_id",
    ]);
    expect(statements.filter((statement) => statement.includes("create_distributed_table"))).toHaveLength(2);
    expect(statements.at(-1)).toContain(`colocate_with => '${PERSON_TABLES[0]}'`);
  });
});
