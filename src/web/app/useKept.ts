import { useCallback, useEffect, useState } from "react";
import { keptState } from "../../platform/keptState.ts";

/**
 * A value that outlives a reload. `undefined` while it is being fetched; writing resolves when it is on the disk.
 * `show`: "atOnce" for answers in a form; "onceKept" for what was done, which the screen must not claim before it is safe.
 */
export function useKept<Value>(
  key: string,
  first: Value,
  show: "atOnce" | "onceKept",
): readonly [Value | undefined, (value: Value) => Promise<void>] {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let here = true;
    void keptState()
      .then((state) => state.get<Value>(key))
      .then((kept) => {
        if (here) setValue(kept ?? first);
      });
    return () => {
      here = false;
    };
    // the first value matters once
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  const put = useCallback(
    async (next: Value) => {
      if (show === "atOnce") setValue(next);
      await (await keptState()).put(key, next);
      setValue((now) => (show === "onceKept" ? next : now));
    },
    [key, show],
  );
  return [value, put];
}
