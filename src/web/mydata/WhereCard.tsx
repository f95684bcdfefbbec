import { useEffect, useState } from "react";
import { numberFormat } from "../../core/numberFormat.ts";
import { useSignedIn } from "../account/signedIn.ts";
import { dataMessages } from "../messages/data.en.ts";

interface Room {
  readonly megabytes?: string;
  readonly persisted: boolean;
}

/** What is stored where, in plain words, and whether the browser has promised to keep it. */
export function WhereCard() {
  const words = dataMessages.where;
  const account = useSignedIn();
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    let here = true;
    void roomInUse().then((found) => {
      if (here) setRoom(found);
    });
    return () => {
      here = false;
    };
  }, []);
  return (
    <section className="card data-card" aria-labelledby="where-title">
      <h2 id="where-title">{words.title}</h2>
      <dl className="data-where">
        {words.rows.map(([what, where]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd className="soft">{where}</dd>
          </div>
        ))}
        <div>
          <dt>{words.sent}</dt>
          <dd className="soft">{account ? words.sentToAccount(account.email) : words.sentNothing}</dd>
        </div>
      </dl>
      {room && (
        <p>
          {room.megabytes !== undefined && `${words.used(room.megabytes)} `}
          {room.persisted ? words.persisted : words.notPersisted}
        </p>
      )}
    </section>
  );
}

const BYTES_PER_MEGABYTE = 1_000_000;
const LEAST_SHOWN_BYTES = 100_000;

async function roomInUse(): Promise<Room> {
  // absent where the page is not on a secure address
  const storage = navigator.storage as StorageManager | undefined;
  const [usage, persisted] = await Promise.all([
    storage?.estimate?.().then((estimate) => estimate.usage),
    storage?.persisted?.() ?? false,
  ]);
  if (usage === undefined || usage < LEAST_SHOWN_BYTES) return { persisted };
  const number = numberFormat({ maximumFractionDigits: 1 });
  return { megabytes: number.format(usage / BYTES_PER_MEGABYTE), persisted };
}
