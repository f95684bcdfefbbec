import { parameter } from "../../core/evidence/parameter.ts";
import { citation, source, type Sourced } from "../../core/evidence/source.ts";
import { say } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import type { Why } from "../../core/programme/programme.ts";
import { planMessages } from "../messages/plan.en.ts";

/** One reason for a line: the sentence, the numbers that decided, and where these come from. */
export function WhyView({ why }: { readonly why: Why }) {
  const words = planMessages.line;
  const rests = restsOn(why);
  return (
    <div className="why">
      <p>{say(why.because)}</p>
      {rests.length > 0 && (
        <details>
          <summary className="small">{words.restsOn}</summary>
          <ul className="plain small">
            {rests.map(({ what, from }) => (
              <li key={what + from}>
                {what && `${what} · `}
                <span className="soft">{from}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function restsOn({
  parameterIds,
  sourceIds,
}: Why): readonly { readonly what: string; readonly from: string }[] {
  const number = numberFormat({ maximumFractionDigits: 3 });
  const parameters = parameterIds.map(parameter);
  const named = new Set<string>(parameters.map(({ sourceId }) => sourceId));
  return [
    ...parameters.map((each) => ({
      what: `${number.format(each.value)}${each.unit === "1" ? "" : ` ${each.unit}`}: ${say(each.population)}`,
      from: whereFrom(each),
    })),
    ...sourceIds
      .filter((id) => id !== "product_choice" && !named.has(id))
      .map((sourceId) => ({
        what: "",
        from: whereFrom({ sourceId, confidence: source(sourceId).confidence }),
      })),
  ];
}

/** A citation, or that there is none: what was only recalled is never one. */
function whereFrom(row: Sourced): string {
  const words = planMessages.line;
  return citation(row) ?? (row.confidence === "product_choice" ? words.ours : words.noCitation);
}
