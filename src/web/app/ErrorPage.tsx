import { Button } from "@mantine/core";
import { Link, type ErrorComponentProps } from "@tanstack/react-router";
import { isStorageFull } from "../../platform/storageFull.ts";
import { appMessages } from "../messages/app.en.ts";

/** What stands in for a screen that failed: that nothing saved is lost, the way on, and what happened. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const words = appMessages.failed;
  return (
    <section className="card failed" role="alert">
      <h1>{words.title}</h1>
      <p>{isStorageFull(error) ? appMessages.storage.full : words.kept}</p>
      <div className="failed-actions">
        <Button size="md" onClick={reset}>
          {words.again}
        </Button>
        <Button size="md" variant="default" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <Link to="/data">{words.toData}</Link>
      </div>
      <details>
        <summary>{words.details}</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </section>
  );
}
