import { say } from "../../core/language.ts";
import type { RatioFinding } from "../../report/ratioFindings.ts";
import { ENGLISH } from "../../report/messages.ts";
import { en } from "../messages/en.ts";

/** One ratio as a bar with its two poles, in words, and what the evidence does and does not say of it. */
export function RatioRow({ ratio }: { readonly ratio: RatioFinding }) {
  const share = ratio.overShare;
  return (
    <div className="ratio">
      <h3>{ratio.name}</h3>
      {share !== undefined && (
        <div className="ratio-bar" role="img" aria-label={ratio.sentence}>
          <span className="ratio-over" style={{ width: `${share * 100}%` }} />
          <span className="ratio-middle" />
        </div>
      )}
      {share !== undefined && (
        <div className="ratio-poles" aria-hidden="true">
          <span>
            {ratio.over} {ENGLISH.percent(share)}
          </span>
          <span>
            {ENGLISH.percent(1 - share)} {ratio.under}
          </span>
        </div>
      )}
      <p>{ratio.sentence}</p>
      <details>
        <summary>{en.ratioEvidence}</summary>
        <p>{say(ratio.evidence.says)}</p>
        <p className="soft">{say(ratio.evidence.doesNotSay)}</p>
        {ratio.evidence.citations.length > 0 && (
          <ul className="plain small soft">
            {ratio.evidence.citations.map((each) => (
              <li key={each.sourceId}>{each.address ? <a href={each.address}>{each.text}</a> : each.text}</li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}
