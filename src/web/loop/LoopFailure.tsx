import { Button } from "@mantine/core";
import { loopMessages as words } from "../messages/loop.en.ts";
import { retryLoop } from "./useLoop.ts";

/** Says that the loop's worker failed, and tries it again when asked to. */
export function LoopFailure({ sentence }: { readonly sentence: string }) {
  return (
    <div className="notice" role="alert">
      <p>
        {words.failed} {words.kept}
      </p>
      <details>
        <summary>{words.details}</summary>
        <p className="small">{sentence}</p>
      </details>
      <Button variant="default" size="md" onClick={retryLoop}>
        {words.again}
      </Button>
    </div>
  );
}
