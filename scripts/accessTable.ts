// Writes the table of who may what into docs/security.md: node_modules/.bin/node scripts/accessTable.ts
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { accessTableMarkdown } from "../src/server/access/accessTable.ts";

const page = resolve(import.meta.dirname, "../docs/security.md");
const [before, after] = ["<!-- who may what -->", "<!-- until here -->"];
const text = readFileSync(page, "utf8");
const [start, end] = [text.indexOf(before), text.indexOf(after)];
if (start < 0 || end < start) throw new Error(`docs/security.md: expected ${before} and ${after}`);
writeFileSync(page, `${text.slice(0, start)}${before}\n${accessTableMarkdown()}\n${text.slice(end)}`);
