import { useCallback, useLayoutEffect, useRef } from "react";

/** What is on the screen now, for functions that stay the same while it changes. */
export function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
