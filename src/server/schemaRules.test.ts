import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { personFault } from "./personRows.ts";
import { LOCAL_TABLES, PERSON_TABLES } from "./tables.ts";

const isOfPersons = (table: string) => (PERSON_TABLES as readonly string[]).includes(table);

/** What keeps a schema from being spread over machines by person_id. */
function schemaFaults(statement: string): string[] {
  const faults: string[] = [];
  const text = statement.toLowerCase().replaceAll(/\s+/g, " ").trim();
  if (/\btrigger\b/.test(text)) faults.push("a trigger");
  if (/\b(serial|bigserial|sequence|generated (always|by default) as identity)\b/.test(text))
    faults.push("a sequence");
  const table =
    /^create table (?:if not exists )?(\w+)|^alter table (\w+)|^create (?:unique )?index \w+ on (\w+)/.exec(
      text,
    );
  const name = table?.[1] ?? table?.[2] ?? table?.[3];
  if (name === undefined) return [...faults, "a statement that is neither a table nor an index"];
  if (!isOfPersons(name) && !LOCAL_TABLES.includes(name)) faults.push(`${name} is in no list of tables.ts`);
  if (!isOfPersons(name)) return faults;

  if (/\breferences\b/.test(text)) faults.push(`${name} refers to another table`);
  const keys = [
    ...text.matchAll(/\b(?:primary key|unique) ?\(([^)]*)\)|^create unique index \w+ on \w+ ?\(([^)]*)\)/g),
  ];
  for (const [key, columns = "", indexed = ""] of keys) {
    if (!/\bperson_id\b/.test(columns + indexed)) faults.push(`${name}: ${key} is without person_id`);
  }
  const inline = /(\w+) [\w ]+?\b(?:primary key|unique)\b(?! ?\()/.exec(text);
  if (inline) faults.push(`${name}: a key of ${inline[1]} alone`);
  if (text.startsWith("create table")) {
    if (!/\bprimary key ?\(/.test(text)) faults.push(`${name} has no primary key`);
    if (!/\bperson_id text not null\b/.test(text)) faults.push(`${name} has no person_id text not null`);
  }
  return faults;
}

/** Statements about tables of persons in a source file that are not `rows.query("... person_id = $1 ...")`. */
function statementFaults(path: string, source: string): string[] {
  const faults: string[] = [];
  const allowed = new Set<number>();
  const { program } = parseSync(path, source);
  const about = new RegExp(
    `\\b(?:from|join|into|update|using|table)\\s+(?:${PERSON_TABLES.join("|")})\\b`,
    "i",
  );
  const judge = (start: number, text: string, whole: boolean) => {
    if (isOfPersons(text)) faults.push(`${path}: "${text}" outside of a statement`);
    if (!about.test(text)) return;
    const fault = whole ? personFault(text) : "a statement that is put together";
    if (fault) faults.push(`${path}: ${fault}: ${text}`);
    if (!allowed.has(start)) faults.push(`${path}: not sent by personRows: ${text}`);
  };
  // texts that a file says once and puts into statements by name
  const said = new Map<string, string>();
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type !== "Identifier" || init === null) return;
      if (init.type === "Literal" && typeof init.value === "string") said.set(id.name, init.value);
      if (init.type === "TemplateLiteral" && init.quasis.length === 1)
        said.set(id.name, init.quasis[0]?.value.cooked ?? "");
    },
  }).visit(program);
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      const by = callee.object;
      const isRows =
        (by.type === "Identifier" && /^rows$|Rows$/.test(by.name)) ||
        (by.type === "CallExpression" && by.callee.type === "Identifier" && by.callee.name === "personRows");
      if (isRows && callee.property.name === "query" && first) allowed.add(first.start);
    },
    Literal({ start, value }) {
      if (typeof value === "string") judge(start, value, true);
    },
    TemplateLiteral({ start, quasis, expressions }) {
      const named = expressions.map((each) => (each.type === "Identifier" ? said.get(each.name) : undefined));
      const text = quasis
        .map(({ value }, place) => (value.cooked ?? "") + (place in named ? (named[place] ?? " $X ") : ""))
        .join("");
      judge(start, text, !named.includes(undefined));
    },
  }).visit(program);
  return faults;
}

describe("every step of the schema", () => {
  it.each(MIGRATIONS.map((step) => [step.number, step.name, step] as const))(
    "%i (%s) can be spread over machines by person_id",
    (_, __, { statements }) => {
      expect(statements.flatMap(schemaFaults)).toEqual([]);
    },
  );

  it("is numbered without gaps", () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each([
    [
      "create table sync_doc (person_id text not null, id text not null, primary key (id))",
      "is without person_id",
    ],
    ["create table sync_doc (person_id text not null, id text primary key)", "a key of id alone"],
    ["create table sync_doc (person_id text not null, id text)", "has no primary key"],
    ["create table sync_doc (id text, primary key (person_id, id))", "has no person_id text not null"],
    ["create unique index one on sync_doc (id)", "is without person_id"],
    ["alter table sync_doc add constraint c unique (id)", "is without person_id"],
    ["alter table sync_doc add column u text references person (id)", "refers to another table"],
    ["create table nobody_knows (id text)", "is in no list"],
    ["create trigger t after insert on sync_doc execute function f()", "a trigger"],
    ["alter table sync_doc add column n bigserial", "a sequence"],
    ["create view v as select 1", "neither a table nor an index"],
  ])("would be refused as: %s", (statement, fault) => {
    expect(schemaFaults(statement).join()).toContain(fault);
  });
});

describe("every statement about tables of persons", () => {
  const root = resolve(import.meta.dirname);
  const known = ["tables.ts", "migrations"];
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      path.endsWith(".ts") &&
      !/\.(test|long|contract)\.ts$/.test(path) &&
      !known.some((name) => path.startsWith(name)),
  );

  it("is held to one person and sent by personRows", () => {
    expect(files.length).toBeGreaterThan(10);
    const faults = files.flatMap((path) =>
      statementFaults(relative(root, join(root, path)), readFileSync(join(root, path), "utf8")),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ["rows.query(`select body from sync_doc where person_id = $1`)", ""],
    ["personRows.query('select body from sync_doc where person_id = $1')", ""],
    ["personRows(database, id).query('select body from sync_doc where person_id = $1')", ""],
    ["everyRow(database, id).query('select body from sync_doc where person_id = $1')", "not sent by"],
    ["rows.query('select body from sync_doc')", "not held to person_id"],
    ["database.query('select body from sync_doc where person_id = $1')", "not sent by personRows"],
    ["const text = 'select 1 from sync_doc where person_id = $1'", "not sent by personRows"],
    ["rows.query(`select ${x} from sync_doc where person_id = $1`)", "put together"],
    ["const x = 'id, rev'; rows.query(`select ${x} from sync_doc where person_id = $1`)", ""],
    ["const x = '1 = 1 or'; rows.query(`select id from sync_doc where ${x} person_id = $1`)", "not held to"],
    ["kysely.selectFrom('sync_doc')", "outside of a statement"],
  ])("in a program: %s", (source, fault) => {
    const faults = statementFaults("trial.ts", source).join();
    if (fault === "") expect(faults).toBe("");
    else expect(faults).toContain(fault);
  });
});
