import { useEffect } from "react";

/** Gives the whole phone to a screen while it is open, or while it is wanted: the places at the bottom step aside. */
export function useImmersed(wanted = true): void {
  useEffect(() => {
    if (!wanted) return;
    document.body.dataset["immersed"] = "";
    return () => {
      delete document.body.dataset["immersed"];
    };
  }, [wanted]);
}
