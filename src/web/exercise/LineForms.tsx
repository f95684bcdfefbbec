import { say } from "../../core/language.ts";
import type { DosedExercise } from "../../core/programme/dosedExercise.ts";

interface LineFormsProps {
  readonly line: Pick<DosedExercise, "easier" | "harder" | "stopWhen">;
  readonly words: { readonly easier: string; readonly harder: string; readonly stop: string };
}

/** How an exercise is made easier and harder, and when to stop it. */
export function LineForms({ line, words }: LineFormsProps) {
  return (
    <dl className="forms">
      <dt>{words.easier}</dt>
      <dd>{say(line.easier.text)}</dd>
      <dt>{words.harder}</dt>
      <dd>{say(line.harder.text)}</dd>
      <dt>{words.stop}</dt>
      <dd>
        <ul className="plain">
          {line.stopWhen.map((rule) => (
            <li key={rule}>{say(rule)}</li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
