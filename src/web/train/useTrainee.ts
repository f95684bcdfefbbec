import { useMemo } from "react";
import { dosingContext } from "../../core/programme/starterPlan.ts";
import { USUAL_STOCK } from "../../core/session/loadStock.ts";
import { useSettings } from "../data/me.ts";
import type { LoopView } from "../loop/protocol.ts";
import type { Trainee } from "./playerLines.ts";

/** Who trains and with which weights; undefined until both are known. */
export function useTrainee(request: LoopView["request"] | undefined): Trainee | undefined {
  const settings = useSettings();
  return useMemo(
    () =>
      request &&
      settings && {
        person: dosingContext(request),
        stock: settings.stock ?? USUAL_STOCK[settings.massUnit ?? "kg"],
      },
    [request, settings],
  );
}
