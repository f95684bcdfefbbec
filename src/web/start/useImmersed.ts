import { useEffect } from "react";

/** Gives the whole phone to a screen while it is open: the places at the bottom step aside. */
export function useImmersed(): void {
  useEffect(() => {
    document.body.dataset["immersed"] = "";
    return () => {
      delete document.body.dataset["immersed"];
    };
  }, []);
}
