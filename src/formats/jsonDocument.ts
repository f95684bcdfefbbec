import { BadInput } from "../core/errors.ts";

/** An object of a JSON file, its fields not yet checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The parsed file. Throws BadInput when it is damaged or cut off; `app` names whose export it is. */
export function jsonDocument(text: string | undefined, app: string): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    throw new BadInput(
      `The ${app} file is damaged or cut off (it is not valid JSON): export it again and import that file.`,
    );
  }
}

/** Is it an object (not a list, not null)? */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list in `value`, or none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something: trimmed; undefined when blank or no text. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** A row as it stands in the file, for a diagnostic; long ones are cut. */
export function rawJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 2_000 ? `${text.slice(0, 2_000)}...` : text;
}
