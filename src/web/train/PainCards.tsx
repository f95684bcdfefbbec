import { Button } from "@mantine/core";
import { parameter } from "../../core/evidence/parameter.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { say } from "../../core/language.ts";
import { easierFormOf, fittedSets } from "../../core/session/formSteps.ts";
import { trainMessages } from "../messages/train.en.ts";
import { PainPad } from "./PainPad.tsx";
import { isOpen, type NewLine, type PlayerLine } from "./playerLine.ts";
import { lineOf, type Trainee } from "./playerLines.ts";
import type { PlayerEvent, PlayerPhase } from "./playerState.ts";

interface PainCardProps {
  readonly phase: PlayerPhase;
  readonly line: PlayerLine | undefined;
  readonly trainee: Trainee | undefined;
  readonly onEvent: (event: PlayerEvent) => void;
  readonly onNewLegSymptoms: () => void;
}

/** The questions about pain, one at a time, each answered by one tap. */
export function PainCard({ phase, line, trainee, onEvent, onNewLegSymptoms }: PainCardProps) {
  const words = trainMessages.pain;
  const name = line ? say(line.name) : "";
  switch (phase.kind) {
    case "askBefore":
      return (
        <section className="card ask-card">
          <h1>{trainMessages.before.title}</h1>
          <p className="lead">{trainMessages.before.lead}</p>
          <PainPad onAnswer={(pain) => onEvent({ kind: "painBefore", pain })} />
          <Button variant="subtle" color="gray" onClick={() => onEvent({ kind: "painBefore" })}>
            {trainMessages.before.skip}
          </Button>
        </section>
      );
    case "askPain":
      return (
        <section className="card ask-card">
          <h1>{phase.sudden ? words.askNow : words.ask(name)}</h1>
          <PainPad onAnswer={(pain) => onEvent({ kind: "pain", pain })} />
          <p className="soft small">
            {words.rule(parameter("painRule.goMax").value, parameter("painRule.holdMax").value)}
          </p>
          <Button variant="subtle" color="gray" onClick={() => onEvent({ kind: "pain" })}>
            {words.skip}
          </Button>
        </section>
      );
    case "askLeg":
      return (
        <section className="card ask-card" role="alert">
          <h1>{words.leg}</h1>
          <Button size="xl" onClick={onNewLegSymptoms}>
            {words.legYes}
          </Button>
          <Button size="xl" variant="default" onClick={() => onEvent({ kind: "leg", newSymptoms: false })}>
            {words.legNo}
          </Button>
        </section>
      );
    case "ease":
      return line ? <EaseCard line={line} trainee={trainee} onEvent={onEvent} /> : null;
    default:
      return null;
  }
}

function EaseCard({
  line,
  trainee,
  onEvent,
}: {
  readonly line: PlayerLine;
  readonly trainee: Trainee | undefined;
  readonly onEvent: (event: PlayerEvent) => void;
}) {
  const words = trainMessages.pain;
  const easier = trainee && easierLine(line, trainee);
  return (
    <section className="card ask-card">
      <h1>{words.easeTitle}</h1>
      {easier ? (
        <Button size="xl" onClick={() => onEvent({ kind: "eased", by: easier })}>
          {words.easier(say(easier.name))}
        </Button>
      ) : (
        <p className="lead">{line.easier}</p>
      )}
      <Button size="xl" variant={easier ? "default" : "filled"} onClick={() => onEvent({ kind: "eased" })}>
        {words.leave}
      </Button>
      <Button size="lg" variant="subtle" color="gray" onClick={() => onEvent({ kind: "finish" })}>
        {words.stop}
      </Button>
    </section>
  );
}

/** The easier form for the rounds that are left; undefined where the catalogue has none for this person. */
function easierLine(line: PlayerLine, trainee: Trainee): NewLine | undefined {
  const exercise = findExercise(line.exercise);
  const easier = exercise && easierFormOf(exercise, trainee.person);
  if (!exercise || !easier) return undefined;
  const rounds = new Set(line.sets.filter(isOpen).map(({ round }) => round)).size;
  return lineOf(easier, trainee, { sets: fittedSets(exercise, easier, Math.max(1, rounds)) });
}
