import { Button, Progress } from "@mantine/core";
import { useEffect, useState } from "react";
import { planMessages } from "../messages/plan.en.ts";

/** Says that the solver works, for how long it has, and lets it be stopped. */
export function SolvingCard({
  sinceMs,
  onCancel,
}: {
  readonly sinceMs: number;
  readonly onCancel: () => void;
}) {
  const words = planMessages.solving;
  const [nowMs, setNowMs] = useState(sinceMs);
  useEffect(() => {
    const ticking = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const seconds = Math.max(0, Math.round((nowMs - sinceMs) / 1000));
  return (
    <section className="card strong" aria-labelledby="plan-solving">
      <div role="status">
        <h2 id="plan-solving">{words.title}</h2>
      </div>
      <p>{words.text}</p>
      <Progress value={100} animated aria-label={words.title} />
      <p className="row">
        <span className="soft">{words.seconds(seconds)}</span>
        <Button variant="default" size="md" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </section>
  );
}
