import { parseArgs } from "node:util";
import { BadInput } from "../core/errors.ts";
import { run } from "./commands/serve.ts";

// `npm start`: the same as `backstay serve`.
try {
  const flag = { type: "string" } as const;
  await run(parseArgs({ options: { data: flag, port: flag, host: flag } }).values);
} catch (error) {
  const isUse =
    error instanceof BadInput ||
    (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${why}\n`);
  if (process.env["BACKSTAY_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = isUse ? 2 : 1;
}
