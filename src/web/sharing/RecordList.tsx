import { spokenDay } from "../../core/spokenDay.ts";
import type { RecordsByKind } from "../../sync/recordsOfDocuments.ts";
import type { RecordKind } from "../../sync/recordTypes.ts";
import { useUnits } from "../data/useUnits.ts";
import { dataMessages } from "../messages/data.en.ts";
import { sharingMessages } from "../messages/sharing.en.ts";
import { recordLines } from "./recordLines.ts";

/** The latest of each kind; who wants all asks the person for a copy. */
const SHOWN = 30;

interface RecordListProps {
  readonly kind: RecordKind;
  readonly records: RecordsByKind;
}

/** The records of one kind, a line each, the latest first; folded away until it is opened. */
export function RecordList({ kind, records }: RecordListProps) {
  const words = sharingMessages.person;
  const units = useUnits();
  const lines = recordLines(kind, records, units);
  if (!lines || lines.length === 0) return null;
  return (
    <details className="card sharing-records">
      <summary>
        {dataMessages.back.kinds[kind] ?? kind} ({lines.length})
      </summary>
      <ul>
        {lines.slice(0, SHOWN).map(({ key, on, text }) => (
          <li key={key}>
            <span className="soft">{spokenDay(on)}</span> <span>{text}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="soft">{words.older(lines.length - SHOWN)}</p>}
    </details>
  );
}
