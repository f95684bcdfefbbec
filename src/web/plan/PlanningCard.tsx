import { Button } from "@mantine/core";
import { say } from "../../core/language.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import type { PlannedWeek } from "../../core/session/session.ts";
import { planMessages } from "../messages/plan.en.ts";
import { InfeasibleCard } from "./InfeasibleCard.tsx";
import { withWishes } from "./planWishes.ts";
import { PreviewCard } from "./PreviewCard.tsx";
import { SolvingCard } from "./SolvingCard.tsx";
import type { PlanningDesk } from "./usePlanning.ts";

interface PlanningCardProps {
  readonly desk: PlanningDesk;
  readonly before: PlannedWeek;
  readonly request: ProgrammeRequest;
}

/** How far another plan has got: being made, offered, impossible, failed, taken on. */
export function PlanningCard({ desk, before, request }: PlanningCardProps) {
  const { planning } = desk;
  switch (planning.kind) {
    case "none":
      return null;
    case "solving":
      return <SolvingCard sinceMs={planning.sinceMs} onCancel={desk.leave} />;
    case "offer":
      return (
        <PreviewCard
          before={before}
          offer={planning}
          request={request}
          onAccept={() => void desk.accept(planning)}
          onReject={desk.leave}
        />
      );
    case "infeasible":
      return (
        <InfeasibleCard
          request={withWishes(request, planning.wishes)}
          conflict={planning.conflict}
          relaxation={planning.relaxation}
          onApply={desk.plan}
          onLeave={desk.leave}
        />
      );
    case "notNow":
      return (
        <p className="notice" role="alert">
          {say(planning.because)}
        </p>
      );
    case "failed":
      return (
        <section className="card strong" role="alert">
          <p>{planMessages.solving.failed}</p>
          <details>
            <summary>{planMessages.solving.details}</summary>
            <p className="small">{planning.sentence}</p>
          </details>
          <Button size="md" onClick={() => desk.plan(planning.wishes)}>
            {planMessages.solving.again}
          </Button>
        </section>
      );
    case "accepted":
      return (
        <p className="notice" role="status">
          {planMessages.preview.accepted}{" "}
          <Button variant="subtle" size="md" onClick={() => void desk.undo()}>
            {planMessages.preview.undo}
          </Button>
        </p>
      );
    case "undone":
      return (
        <p className="notice" role="status">
          {planMessages.preview.undone}
        </p>
      );
  }
}
