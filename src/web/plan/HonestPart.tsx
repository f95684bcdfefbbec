import { findExercise } from "../../core/exercise/catalogue.ts";
import { say } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import type { Programme } from "../../core/programme/programme.ts";
import { planMessages } from "../messages/plan.en.ts";

/** What a plan falls short of, cannot reach and leaves out, and how much better another could be. */
export function HonestPart({ programme }: { readonly programme: Programme }) {
  const words = planMessages.honest;
  const { shortfalls, outOfReach, leftOut, gap, madeBy } = programme;
  const share = numberFormat({
    style: "percent",
    maximumFractionDigits: 1,
  }).format(gap.share);
  return (
    <>
      <Sentences title={words.shortfalls} sentences={shortfalls.map(({ because }) => say(because))} />
      <Sentences title={words.outOfReach} sentences={outOfReach.map(({ because }) => say(because))} />
      <Sentences
        title={words.leftOut}
        sentences={leftOut.map(
          ({ exercise, because }) => `${say(findExercise(exercise)?.name ?? exercise)}: ${say(because)}`,
        )}
      />
      {shortfalls.length + outOfReach.length + leftOut.length === 0 && <p>{words.nothing}</p>}
      <p className="soft small">
        {madeBy === "greedy" ? words.greedy : gap.proven ? words.gap(share) : words.gapOpen(share)}
      </p>
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
