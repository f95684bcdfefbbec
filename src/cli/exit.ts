import { CommanderError } from "commander";
import { BadInput } from "../core/errors.ts";

/** Exit status: what the person gave could not be used. */
export const BAD_INPUT = 2;
/** Exit status: the fault is ours. */
export const OUR_FAILURE = 1;

/**
 * Runs a command to its end. Bad input (a file, an option, a command that is unknown) is one line on stderr and
 * exit status 2, our own failure one line and 1. A reader that closes the pipe (`| head`) ends it quietly.
 */
export async function runToExit(command: () => Promise<unknown>): Promise<void> {
  process.stdout.on("error", endQuietly);
  process.stderr.on("error", endQuietly);
  try {
    await command();
  } catch (error) {
    fail(error);
  }
}

/** Reports bad input and goes on; the command ends with exit status 2. */
export function reportBadInput(sentence: string): void {
  process.stderr.write(`backstay: ${oneLine(sentence)}\n`);
  process.exitCode = BAD_INPUT;
}

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    // Commander has printed its line; help and version are no failure.
    process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
  } else if (error instanceof BadInput) {
    reportBadInput(error.message);
  } else {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    process.stderr.write(`backstay: failed by a fault of its own: ${oneLine(what)}\n`);
    if (process.env["BACKSTAY_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = OUR_FAILURE;
  }
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

/** Text as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
