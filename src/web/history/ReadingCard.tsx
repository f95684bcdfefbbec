import { Button, Progress } from "@mantine/core";
import { en } from "../messages/en.ts";

interface ReadingCardProps {
  readonly file: string;
  readonly share: number;
  readonly onCancel: () => void;
}

/** What is being read, how far it is, and the way out. */
export function ReadingCard({ file, share, onCancel }: ReadingCardProps) {
  return (
    <section className="card reading">
      <h2>{en.reading.title(file)}</h2>
      <Progress.Root size="lg">
        <Progress.Section value={Math.max(2, share * 100)} aria-label={en.reading.title(file)} />
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
