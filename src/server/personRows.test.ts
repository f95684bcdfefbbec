import { describe, expect, it } from "vitest";
import type { Queryable } from "../platform/database.ts";
import { personFault, personRows } from "./personRows.ts";

describe("a statement about one person's rows", () => {
  it.each([
    "select body from sync_doc where person_id = $1 and rev > $2 order by rev limit 500",
    "select body from sync_doc as d where d.person_id = $1 and (d.kind = $2 or d.kind = $3)",
    "select d.body, o.value from sync_doc as d join sync_overwritten as o on o.person_id = $1 and o.id = d.id where d.person_id = $1",
    "select rev from sync_head where person_id = $1 for update",
    "insert into sync_head (person_id, rev) values ($1, 0) on conflict (person_id) do nothing",
    "insert into sync_head (person_id, rev) values ($1, 0) on conflict (person_id) do update set rev = excluded.rev",
    "insert into sync_doc (person_id, kind) select $1, kind from jsonb_to_recordset($2::jsonb) as d (kind text)",
    "update sync_head set rev = rev + $2 where person_id = $1 returning rev",
    "delete from sync_doc where person_id = $1",
  ])("is sent: %s", (text) => {
    expect(personFault(text)).toBeUndefined();
  });

  it.each([
    ["select body from sync_doc", "not held"],
    ["select body from sync_doc where person_id = $2", "not held"],
    ["select body from sync_doc where person_id = $10", "not held"],
    ["select body from sync_doc where person_id <> $1", "not held"],
    ["select body from sync_doc where person_id = $1 or true", "an `or`"],
    ["select body from sync_doc where kind = $2 and person_id = $1 or kind = $3", "an `or`"],
    [
      "select 1 from sync_doc as d join sync_head as h on h.person_id = d.person_id where d.person_id = $1",
      "sync_head is not held",
    ],
    ["select 1 from sync_doc, sync_head where sync_doc.person_id = $1", "in a list"],
    ["select 1 from sync_doc where person_id = $1 and id in (select id from sync_overwritten)", "not held"],
    ["insert into sync_head (rev, person_id) values (0, $1)", "does not begin with person_id"],
    ["insert into sync_head (person_id, rev) values ($2, 0)", "does not begin its values with $1"],
    [
      "insert into sync_head (person_id, rev) select person_id, 0 from sync_head where person_id = $1",
      "does not begin",
    ],
    ["insert into sync_head values ($1, 0)", "does not begin with person_id"],
    ["update sync_head set rev = 1", "not held"],
    ["update sync_head set rev = 1, person_id = $2 where person_id = $1", "person_id is changed"],
    ["delete from grant_", "not held"],
    ["select 1", "names no table"],
  ])("is refused: %s", (text, fault) => {
    expect(personFault(text)).toContain(fault);
  });

  it("carries the person as $1, whatever the caller's values are", async () => {
    const sent: unknown[] = [];
    const database: Queryable = {
      query: (text, values) => {
        sent.push(text, values);
        return Promise.resolve({ rows: [], rowCount: 0 });
      },
    };
    const rows = personRows(database, "ada");
    await rows.query("delete from sync_doc where person_id = $1 and id = $2", ["eve"]);
    expect(sent).toEqual(["delete from sync_doc where person_id = $1 and id = $2", ["ada", "eve"]]);
    await expect(rows.query("delete from sync_doc")).rejects.toThrow(RangeError);
    expect(sent).toHaveLength(2);
    expect(() => personRows(database, "")).toThrow("personId");
  });
});
