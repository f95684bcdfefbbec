import { en } from "../messages/en.ts";
import type { RefusedFile } from "./protocol.ts";

interface NoticesProps {
  readonly refused: readonly RefusedFile[];
  readonly failure: string | undefined;
  readonly said: string;
}

/** What could not be done, each in a sentence that names the way out. */
export function Notices({ refused, failure, said }: NoticesProps) {
  if (refused.length === 0 && !failure && !said) return null;
  return (
    <div className="notices">
      {said && <p className="notice">{said}</p>}
      {refused.map(({ file, sentence }) => (
        <p className="notice notice-refused" role="alert" key={file}>
          <strong>{file}</strong> {sentence}
        </p>
      ))}
      {failure && (
        <p className="notice notice-refused" role="alert">
          {en.failure(failure)}
        </p>
      )}
    </div>
  );
}
