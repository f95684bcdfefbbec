import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useRef } from "react";
import { en } from "../messages/en.ts";

interface DropCardProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Where a file is dropped or chosen. */
export function DropCard({ busy, onFiles, onSample }: DropCardProps) {
  const open = useRef<() => void>(null);
  return (
    <section className="card drop" aria-labelledby="drop-title">
      <Dropzone
        openRef={open}
        onDrop={onFiles}
        disabled={busy}
        activateOnClick={false}
        activateOnKeyboard={false}
        inputProps={{ "aria-label": en.welcome.pick }}
        className="drop-target"
        unstyled
        tabIndex={-1}
        role="presentation"
      >
        <svg viewBox="0 0 48 48" width="52" height="52" aria-hidden="true" className="drop-icon">
          <path d="M24 31V8m0 0-9 9m9-9 9 9M8 30v8a3 3 0 0 0 3 3h26a3 3 0 0 0 3-3v-8" />
        </svg>
        <h2 id="drop-title">{en.welcome.drop}</h2>
        <div className="drop-actions">
          <Button size="lg" loading={busy} onClick={() => open.current?.()}>
            {en.welcome.pick}
          </Button>
          <Button size="lg" variant="default" disabled={busy} onClick={onSample}>
            {en.welcome.sample}
          </Button>
        </div>
        <p className="drop-private">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            />
          </svg>
          {en.welcome.private}
        </p>
      </Dropzone>
      <p className="soft drop-reads">{en.welcome.reads}</p>
      <details>
        <summary>{en.welcome.whereIsIt}</summary>
        <dl className="where">
          {en.welcome.where.map(([app, path]) => (
            <div key={app}>
              <dt>{app}</dt>
              <dd>{path}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
