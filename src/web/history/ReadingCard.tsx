import { Button, Progress } from "@mantine/core";
import { en } from "../messages/en.ts";
import type { FileWork } from "./useHistory.ts";

interface ReadingCardProps {
  readonly progress: FileWork;
  readonly onCancel: () => void;
}

/** What is done with a file, how far it is, and the way out. */
export function ReadingCard({ progress: { kind, file, share }, onCancel }: ReadingCardProps) {
  const title = en[kind].title(file);
  return (
    <section className="card reading">
      <h2>{title}</h2>
      <Progress.Root size="lg">
        <Progress.Section value={Math.max(2, share * 100)} aria-label={title} />
      </Progress.Root>
      <div className="reading-row">
        <span className="soft">{en.reading.percent(share)}</span>
        <Button variant="default" onClick={onCancel}>
          {en.reading.cancel}
        </Button>
      </div>
    </section>
  );
}
