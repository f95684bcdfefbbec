import { useEffect, useState } from "react";

/** Frames may not come, in a page that is hidden: then it is not waited for them. */
const AT_MOST_MS = 60;

/** `value`, one frame late: what need not be in the first picture after a tap does not hold that picture up. */
export function useAFrameLate<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const show = () => setShown(value);
    const frame = requestAnimationFrame(() => {
      soon = setTimeout(show);
    });
    const atLast = setTimeout(show, AT_MOST_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(soon);
      clearTimeout(atLast);
    };
  }, [value]);
  return shown;
}
