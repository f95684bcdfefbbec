import { Button } from "@mantine/core";
import { spokenLanguage } from "../../core/language.ts";
import { say } from "../../core/language.ts";
import type { Change, RecordStore } from "../../platform/recordStore.ts";
import { DELETED } from "../../sync/document.ts";
import { records, useRecords } from "../data/records.ts";
import { useUnits, type Units } from "../data/useUnits.ts";
import { accountMessages } from "../messages/account.en.ts";
import { dataMessages } from "../messages/data.en.ts";
import { conflictsOf, type Conflict } from "./conflicts.ts";

const SHOWN = 10;

/** Facts that two devices wrote differently, each with both values and a way to choose the other. */
export function ConflictsCard() {
  const words = accountMessages.conflicts;
  const units = useUnits();
  const found = useRecords(readConflicts, "conflicts") ?? [];
  if (found.length === 0) return null;
  return (
    <section className="card account-card" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <ul className="account-list account-conflicts">
        {found.slice(0, SHOWN).map((conflict) => (
          <li key={`${conflict.kind}/${conflict.id}/${conflict.field}/${conflict.wasMs}`}>
            <div>
              <strong>{nameOf(conflict)}</strong>
              <dl>
                <div>
                  <dt>{words.now}</dt>
                  <dd>
                    {valueText(conflict, conflict.now, units)}
                    <span className="soft small"> {words.when(conflict.nowMs)}</span>
                  </dd>
                </div>
                <div>
                  <dt>{words.was}</dt>
                  <dd>
                    {valueText(conflict, conflict.was, units)}
                    <span className="soft small"> {words.when(conflict.wasMs)}</span>
                  </dd>
                </div>
              </dl>
            </div>
            <Button size="md" variant="default" onClick={() => void takeOther(conflict)}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="soft">{words.more(found.length - SHOWN)}</p>}
    </section>
  );
}

async function readConflicts(store: RecordStore): Promise<readonly Conflict[]> {
  const overwritten = await store.overwritten();
  // most devices have none, and need not read every record for it
  return overwritten.length === 0 ? [] : conflictsOf(overwritten, await store.documents());
}

/** Writes the other value: a change like any other, which goes to every device and can be taken back. */
async function takeOther({ kind, id, field, was }: Conflict): Promise<void> {
  await (await records()).change([{ kind, id, fields: { [field]: was } } as Change]);
}

function nameOf({ kind, record }: Conflict): string {
  const { name, on, at } = record.fields;
  const what = typeof name === "string" ? say(name) : (dataMessages.back.kinds[kind] ?? kind);
  const day = typeof on === "string" ? on : typeof at === "string" ? at.slice(0, 10) : undefined;
  if (day === undefined) return what;
  const date = new Date(`${day}T00:00:00Z`);
  return `${what}, ${new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: "medium", timeZone: "UTC" }).format(date)}`;
}

function valueText({ field }: Conflict, value: unknown, units: Units): string {
  const words = accountMessages.conflicts;
  if (field === DELETED) return value === true ? words.gone : words.kept;
  const label = words.fields[field] ?? field;
  if (value === undefined) return `${label}: ${words.nothing}`;
  if (typeof value === "number" && field.endsWith("Kg")) return `${label}: ${units.showMass(value)}`;
  if (typeof value === "number") return `${label}: ${value.toLocaleString(spokenLanguage())}`;
  if (typeof value === "boolean") return `${label}: ${value ? words.yes : words.no}`;
  return `${label}: ${typeof value === "string" ? value : JSON.stringify(value)}`;
}
