import { Button } from "@mantine/core";
import { useProfile } from "../data/me.ts";
import { useRecords } from "../data/records.ts";
import { useLoop } from "../loop/useLoop.ts";
import { progressMessages } from "../messages/progress.en.ts";
import { sheetMessages as words } from "../messages/sheet.en.ts";
import { dayText } from "../progress/BodyByWeek.tsx";
import { Paper } from "./Paper.tsx";

/** One page to print, for whoever looks after this person. */
export function SheetPage() {
  const { view } = useLoop();
  const profile = useProfile();
  const measurements = useRecords((store) => store.list("measurement"), "sheet-measurements");
  if (!view || !profile || !measurements) return <p className="soft">{progressMessages.updating}</p>;
  if (!view.begun) return <p className="card">{words.empty}</p>;
  return (
    <Paper
      view={view}
      profile={profile}
      measurements={measurements}
      header={
        <header>
          <h1>{words.title}</h1>
          <p>{words.from(dayText(view.today))}</p>
          <p className="paper-name">{words.name}:</p>
          <p className="paper-tools">
            <Button size="md" onClick={() => window.print()}>
              {words.print}
            </Button>
            <span className="soft small">{words.file}</span>
          </p>
        </header>
      }
    />
  );
}
