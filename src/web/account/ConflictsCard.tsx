import { Button } from "@mantine/core";
import { useState } from "react";
import { say, spokenLanguage } from "../../core/language.ts";
import type { Change, RecordStore } from "../../platform/recordStore.ts";
import { DELETED, type Overwritten } from "../../sync/document.ts";
import { records, useRecords } from "../data/records.ts";
import { useUnits, type Units } from "../data/useUnits.ts";
import { accountMessages } from "../messages/account.en.ts";
import { dataMessages } from "../messages/data.en.ts";
import { askServer } from "./askServer.ts";
import { conflictsOf, type Conflict } from "./conflicts.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

const SHOWN = 10;

/** Facts that two devices wrote differently, each with both values and a way to choose the other. */
export function ConflictsCard() {
  const words = accountMessages.conflicts;
  const found = useRecords(readConflicts, "conflicts") ?? [];
  if (found.length === 0) return null;
  return (
    <section className="card account-card" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <ConflictList conflicts={found} />
    </section>
  );
}

/** Values that one device replaced after another had written them, as the server keeps them; asked for on demand. */
export function ReplacedCard() {
  const words = accountMessages.replaced;
  const [kept, setKept] = useState<readonly Overwritten[]>();
  const { busy, wrong, ask } = useAsking();
  const look = async () => {
    const answer = await ask(() => askServer<{ readonly overwritten: readonly Replaced[] }>("/api/history"));
    if (answer) setKept(answer.value.overwritten.filter((each) => each.device !== each.replacedByDevice));
  };
  return (
    <section className="card account-card" aria-labelledby="replaced-title">
      <h2 id="replaced-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      {!kept && (
        <div className="account-actions">
          <Button size="md" variant="default" loading={busy} onClick={() => void look()}>
            {words.look}
          </Button>
        </div>
      )}
      <WrongNotice wrong={wrong} />
      {kept && <ReplacedList replaced={kept} />}
    </section>
  );
}

/** Reads every record, so it comes when the person has asked. */
function ReplacedList({ replaced }: { readonly replaced: readonly Overwritten[] }) {
  const documents = useRecords((store) => store.documents(), "replaced");
  if (!documents) return null;
  const found = conflictsOf(
    replaced.map(({ kind, id, field, value, clock, by }) => ({
      kind,
      id,
      field,
      ...(value !== undefined && { value }),
      clock,
      by,
      concurrent: true,
    })),
    documents,
  );
  return found.length === 0 ? (
    <p role="status">{accountMessages.replaced.none}</p>
  ) : (
    <ConflictList conflicts={found} />
  );
}

interface Replaced extends Overwritten {
  readonly device: string;
  readonly replacedByDevice: string;
}

function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const words = accountMessages.conflicts;
  const units = useUnits();
  return (
    <>
      <ul className="account-list account-conflicts">
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <li key={`${conflict.kind}/${conflict.id}/${conflict.field}/${conflict.wasMs}`}>
            <div>
              <strong>{nameOf(conflict)}</strong>
              <dl>
                <Said title={words.now} text={valueText(conflict, conflict.now, units)} ms={conflict.nowMs} />
                <Said title={words.was} text={valueText(conflict, conflict.was, units)} ms={conflict.wasMs} />
              </dl>
            </div>
            <Button size="md" variant="default" onClick={() => void takeOther(conflict)}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
      {conflicts.length > SHOWN && <p className="soft">{words.more(conflicts.length - SHOWN)}</p>}
    </>
  );
}

function Said({ title, text, ms }: { readonly title: string; readonly text: string; readonly ms: number }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {text}
        <span className="soft small"> {accountMessages.conflicts.when(ms)}</span>
      </dd>
    </div>
  );
}

async function readConflicts(store: RecordStore): Promise<readonly Conflict[]> {
  const overwritten = (await store.overwritten()).filter(({ concurrent }) => concurrent === true);
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
