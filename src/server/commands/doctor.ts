import { existsSync } from "node:fs";
import { BadInput } from "../../core/errors.ts";
import { DataFolderTaken } from "../../platform/dataLock.ts";
import { embeddedPaths } from "../../platform/pgliteDatabase.ts";
import { askForExamination } from "../adminSocket.ts";
import { serverConfig, type ServerConfig } from "../config.ts";
import { examineDatabase, examineFolder, type Finding } from "../doctor.ts";
import { openDatabase } from "../openDatabase.ts";
import { WEB_FOLDER } from "./serve.ts";

const SIGNS = { good: "ok", bad: "!!", cannotTell: "? " } as const;

/** Runs `backstay doctor`. */
export async function run(flags: { data?: string; json?: boolean }): Promise<void> {
  const web = existsSync(`${WEB_FOLDER}/index.html`) ? WEB_FOLDER : undefined;
  const config = serverConfig(flags, process.env, web);
  const findings = [...examineFolder(config), ...(await examine(config))];
  process.stdout.write(flags.json ? `${JSON.stringify(findings, undefined, 2)}\n` : text(findings));
  if (findings.some(({ state }) => state === "bad")) process.exitCode = 2;
}

async function examine(config: ServerConfig): Promise<readonly Finding[]> {
  if (config.databaseUrl === undefined && !existsSync(embeddedPaths(config.dataFolder).database)) {
    return [{ what: "database", state: "cannotTell", detail: "It is made by the first start." }];
  }
  try {
    const database = await openDatabase(config);
    try {
      return await examineDatabase(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof DataFolderTaken) return askRunning(config, error);
    if (error instanceof BadInput) return [{ what: "database", state: "bad", detail: error.message }];
    throw error;
  }
}

async function askRunning(config: ServerConfig, { holder }: DataFolderTaken): Promise<readonly Finding[]> {
  const running: Finding = { what: "server", state: "good", detail: `It runs as process ${holder.pid}.` };
  try {
    return [running, ...(await askForExamination(config.dataFolder))];
  } catch {
    const detail = `Process ${holder.pid} has the folder and does not answer: is it starting, or stuck?`;
    return [{ what: "server", state: "bad", detail }];
  }
}

function text(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  return findings
    .map(({ what, state, detail }) => `${SIGNS[state]}  ${what.padEnd(width)}  ${detail}\n`)
    .join("");
}
