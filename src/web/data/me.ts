import type { FieldsOf } from "../../sync/recordTypes.ts";
import { records, sharedRecords } from "./records.ts";

/** The id of the records of which a person has one. */
export const ME = "me";

export type ProfileFields = FieldsOf<"profile">;
export type SettingsFields = FieldsOf<"settings">;

/** The person's profile; `undefined` while it is being fetched, `{}` before anything was told. */
export const useProfile = sharedRecords(
  async (store): Promise<ProfileFields> => (await store.get("profile", ME)) ?? {},
);

/** The person's settings; `undefined` while they are being fetched. */
export const useSettings = sharedRecords(
  async (store): Promise<SettingsFields> => (await store.get("settings", ME)) ?? {},
);

type Changes<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** Writes fields of the profile; `undefined` takes one away. Resolves when it is on the disk. */
export async function changeProfile(fields: Changes<ProfileFields>): Promise<void> {
  await (await records()).change([{ kind: "profile", id: ME, fields }]);
}

/** Writes settings; `undefined` takes one away. Resolves when it is on the disk. */
export async function changeSettings(fields: Changes<SettingsFields>): Promise<void> {
  await (await records()).change([{ kind: "settings", id: ME, fields }]);
}

/** A new id for a record. */
export function newId(): string {
  return crypto.randomUUID();
}
