import { useEffect, useRef, useState } from "react";
import { allowance } from "../../core/screening/screeningOutcome.ts";
import type { Programme, ProgrammeOutcome } from "../../core/programme/programme.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import { localNow } from "../app/today.ts";
import { records } from "../data/records.ts";
import { makePlan } from "../planner/makePlan.ts";
import { acceptPlan } from "./acceptPlan.ts";
import { profileChanges, withWishes, type PlanWishes } from "./planWishes.ts";

/** A week that is offered, and from what it was made. */
export interface Offer {
  readonly programme: Programme;
  readonly wishes: PlanWishes;
  /** Said beside it: where it comes from, what was left out. */
  readonly notes: readonly string[];
}

/** How far another plan has got. */
export type Planning =
  | { readonly kind: "none" }
  | { readonly kind: "solving"; readonly wishes: PlanWishes; readonly sinceMs: number }
  | ({ readonly kind: "offer" } & Offer)
  | ({ readonly kind: "infeasible"; readonly wishes: PlanWishes } & Omit<
      Extract<ProgrammeOutcome, { readonly outcome: "infeasible" }>,
      "outcome"
    >)
  | { readonly kind: "notNow"; readonly because: string }
  | { readonly kind: "failed"; readonly wishes: PlanWishes; readonly sentence: string }
  | { readonly kind: "accepted"; readonly undo: () => Promise<void> }
  | { readonly kind: "undone" };

/** What the screen can do about a plan. */
export interface PlanningDesk {
  readonly planning: Planning;
  readonly plan: (wishes: PlanWishes) => void;
  readonly offer: (offer: Offer) => void;
  /** Ends the solver, or puts an offer away. */
  readonly leave: () => void;
  readonly accept: (offer: Offer) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Makes another plan with the solver, shows it before it counts, takes it on and back. */
export function usePlanning(request: ProgrammeRequest | undefined): PlanningDesk {
  const [planning, setPlanning] = useState<Planning>({ kind: "none" });
  const solving = useRef<AbortController>(undefined);
  useEffect(() => () => solving.current?.abort(), []);

  const plan = (wishes: PlanWishes): void => {
    if (!request) return;
    solving.current?.abort();
    const mine = new AbortController();
    solving.current = mine;
    setPlanning({ kind: "solving", wishes, sinceMs: Date.now() });
    makePlan(withWishes(request, wishes), mine.signal).then(
      (outcome) => {
        if (!mine.signal.aborted) setPlanning(afterSolving(outcome, wishes));
      },
      (error: unknown) => {
        if (mine.signal.aborted) return;
        const sentence = error instanceof Error ? error.message : String(error);
        setPlanning({ kind: "failed", wishes, sentence });
      },
    );
  };
  return {
    planning,
    plan,
    offer: (offer) => setPlanning({ kind: "offer", ...offer }),
    leave: () => {
      solving.current?.abort();
      setPlanning({ kind: "none" });
    },
    accept: async ({ programme, wishes }) => {
      if (!request) return;
      const undo = await acceptPlan(
        await records(),
        {
          startedOn: request.today,
          allowed: allowance(request.screening),
          week: { days: programme.days, targets: programme.targets },
          programme,
          profile: profileChanges(request, wishes),
        },
        localNow(new Date()),
      );
      setPlanning({ kind: "accepted", undo });
    },
    undo: async () => {
      if (planning.kind !== "accepted") return;
      await planning.undo();
      setPlanning({ kind: "undone" });
    },
  };
}

function afterSolving(outcome: ProgrammeOutcome, wishes: PlanWishes): Planning {
  switch (outcome.outcome) {
    case "plan":
      return { kind: "offer", programme: outcome.programme, wishes, notes: [] };
    case "infeasible":
      return { ...outcome, kind: "infeasible", wishes };
    case "notNow":
      return { kind: "notNow", because: outcome.because };
  }
}
