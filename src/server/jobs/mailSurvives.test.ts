import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { newDataFolder } from "../../../fixtures/embeddedDatabase.ts";

const MAIN = resolve(import.meta.dirname, "../main.ts");

function start(
  folder: string,
  smtpUrl: string,
): { readonly child: ChildProcess; readonly url: Promise<string> } {
  const child = spawn(process.execPath, [MAIN, "--data", folder, "--port", "0"], {
    env: { ...process.env, DATABASE_URL: "", SMTP_URL: smtpUrl },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const url = new Promise<string>((said) => {
    child.stdout.on("data", (data: Buffer) => {
      const found = /http:\S+/.exec(data.toString())?.[0];
      if (found) said(found);
    });
  });
  return { child, url };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  await ended;
}

it("a mail that an answer promised is sent although the server is killed before it could send it", async () => {
  const data = await newDataFolder();
  const email = "ada@backstay.example";
  // Nobody listens there: the mail cannot be sent before the kill.
  const before = start(data.folder, "smtp://127.0.0.1:1");
  const origin = await before.url;
  const answer = await fetch(`${origin}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ name: "", email, password: "correct horse battery" }),
  });
  expect(answer.status).toBe(200);
  await end(before.child, "SIGKILL");

  const after = start(data.folder, "");
  await after.url;
  const folder = join(data.folder, "mail");
  const mails = () => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".eml")) : []);
  await expect.poll(mails, { timeout: 100_000, interval: 200 }).toHaveLength(1);
  expect(readFileSync(join(folder, mails()[0] ?? ""), "utf8")).toContain(email);
  await end(after.child, "SIGTERM");
  data.remove();
});
