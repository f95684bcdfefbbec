import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { CLAIMS } from "../../core/evidence/claims.ts";
import type { Claim, Verdict } from "../../core/evidence/claim.ts";
import { citation } from "../../core/evidence/source.ts";
import { say } from "../../core/language.ts";
import { truthMessages as words } from "../messages/truth.en.ts";
import "./truth.css";

const VERDICTS: readonly Verdict[] = ["supported", "partly", "weak", "contradicted"];

/** The popular claims, each with its verdict, what may be said, what may not, and what was read. */
export function TruthPage() {
  const [only, setOnly] = useState<Verdict | "all">("all");
  const claims = CLAIMS.filter(({ verdict }) => only === "all" || verdict === only);
  return (
    <section className="truth">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <SegmentedControl
        className="truth-filter"
        aria-label={words.filter}
        value={only}
        onChange={(value) => setOnly(VERDICTS.find((each) => each === value) ?? "all")}
        data={[
          { value: "all", label: words.all },
          ...VERDICTS.map((value) => ({ value, label: words.verdicts[value] })),
        ]}
      />
      <p className="soft small" role="status">
        {words.count(claims.length)}
      </p>
      <ul className="truth-list">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function ClaimCard({ claim }: { readonly claim: Claim }) {
  const cited = claim.sourceIds.flatMap(
    (sourceId) => citation({ sourceId, confidence: claim.confidence }) ?? [],
  );
  return (
    <li className="card" id={`claim-${claim.id}`}>
      <p className="verdict" data-verdict={claim.verdict}>
        {words.verdicts[claim.verdict]}
      </p>
      <h2>{say(claim.claim)}</h2>
      <p>{say(claim.nuance)}</p>
      <dl className="forms">
        <dt>{words.weSay}</dt>
        <dd>{say(claim.maySay)}</dd>
        <dt>{words.weDoNotSay}</dt>
        <dd>
          <q>{say(claim.mustNotSay)}</q>
        </dd>
      </dl>
      <details>
        <summary>{words.sources}</summary>
        {cited.length === 0 ? (
          <p>{words.unread}</p>
        ) : (
          <>
            <h3>{words.evidence}</h3>
            <p lang="en">{claim.evidence}</p>
            <ul className="plain" lang="en">
              {cited.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}
