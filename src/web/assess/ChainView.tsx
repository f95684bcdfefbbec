import { useState } from "react";
import type { ChainLink } from "../../core/assessment/assessment.ts";
import { protocol } from "../../core/assessment/protocols.ts";
import { citation } from "../../core/evidence/source.ts";
import { parameter } from "../../core/evidence/parameter.ts";
import { say } from "../../core/language.ts";
import { TEST_UNITS, type TestId, type TestUnit } from "../../core/person/testId.ts";
import type { Finding } from "../../core/assessment/finding.ts";
import { LINK_IDS, SIDES } from "../../core/assessment/link.ts";
import { CHAIN_TOUCH_RADIUS, chainPicture, chainStatus, type ChainMark } from "../../figure/chainPicture.ts";
import { assessMessages as words } from "../messages/assess.en.ts";

/** The chain from the ankles to the shoulders: each link says what was found, with why and how certain. */
export function ChainView({ chain }: { readonly chain: readonly ChainLink[] }) {
  const picture = chainPicture(chain);
  const [chosen, setChosen] = useState(() => mostTelling(picture.marks));
  const link = chain.find((each) => each.link === chosen?.link && each.side === chosen.side);
  return (
    <div className="chain">
      <svg
        className="chain-picture"
        viewBox={picture.viewBox}
        role="group"
        aria-label={words.summary.chainTitle}
      >
        <path className="chain-body" d={picture.body} />
        <path className="chain-line" d={picture.lines} />
        {picture.marks.map((mark) => {
          const name = nameOf(mark);
          const isChosen = mark.link === chosen?.link && mark.side === chosen.side;
          const choose = () => setChosen(mark);
          return (
            <g
              key={`${mark.link} ${mark.side}`}
              className={`chain-mark chain-${mark.status}`}
              role="button"
              tabIndex={0}
              aria-label={name}
              aria-pressed={isChosen}
              onClick={choose}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                choose();
              }}
            >
              <circle className="chain-touch" cx={mark.x} cy={mark.y} r={CHAIN_TOUCH_RADIUS} />
              <path className="chain-outline" d={mark.outline} />
              <path className="chain-sign" d={mark.sign} />
            </g>
          );
        })}
      </svg>
      <div className="chain-side">
        {link && <LinkCard link={link} />}
        <Legend />
        <details>
          <summary>{words.summary.table}</summary>
          <table className="chain-table">
            <thead>
              <tr>
                <th scope="col">{words.summary.chain}</th>
                {SIDES.map((side) => (
                  <th scope="col" key={side}>
                    {words.side[side]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {LINK_IDS.map((id) => (
                <tr key={id}>
                  <th scope="row">{words.summary.links[id]}</th>
                  {SIDES.map((side) => {
                    const each = chain.find((one) => one.link === id && one.side === side);
                    return <td key={side}>{each && words.summary.status[chainStatus(each)]}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </div>
  );
}

function LinkCard({ link }: { readonly link: ChainLink }) {
  const { finding } = link;
  return (
    <section className="card link-card" aria-live="polite">
      <h3>
        {words.summary.links[link.link]}, {words.summary.sides[link.side]}
      </h3>
      <p className={`chain-says chain-says-${chainStatus(link)}`}>
        {words.summary.status[chainStatus(link)]}
      </p>
      <h4>{words.summary.why}</h4>
      <p>{say(link.because)}</p>
      {finding && finding.status !== "cannotTell" && (
        <>
          <h4>{words.summary.error}</h4>
          <p>{errorText(finding)}</p>
        </>
      )}
      {finding && <Sources finding={finding} />}
    </section>
  );
}

function Sources({ finding }: { readonly finding: Finding }) {
  const facts = finding.parameterIds.map((id) => parameter(id));
  const cited = [...new Set(facts.flatMap((fact) => citation(fact) ?? []))];
  const recalled = facts.some(({ confidence }) => confidence === "recalled");
  return (
    <>
      <h4>{words.summary.sources}</h4>
      {cited.length > 0 ? (
        <ul className="plain small">
          {cited.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p className="small">{words.summary.ourChoice}</p>
      )}
      {recalled && <p className="soft small">{words.summary.recalled}</p>}
    </>
  );
}

function Legend() {
  return (
    <ul className="chain-legend">
      {(["present", "absent", "cannotTell", "open"] as const).map((status) => {
        const sample = chainPicture([sampleOf(status)]).marks[0];
        return (
          sample && (
            <li key={status}>
              <svg
                viewBox={`${sample.x - 20} ${sample.y - 20} 40 40`}
                width="28"
                height="28"
                aria-hidden="true"
                className={`chain-mark chain-${status}`}
              >
                <path className="chain-outline" d={sample.outline} />
                <path className="chain-sign" d={sample.sign} />
              </svg>
              {words.summary.status[status]}
            </li>
          )
        );
      })}
    </ul>
  );
}

function sampleOf(status: ChainMark["status"]): ChainLink {
  const link = { link: "hip", side: "right", because: "" } as const;
  if (status !== "cannotTell") return { ...link, status: status === "open" ? "cannotTell" : status };
  const measured = [{ what: "hip_ir", value: 0, unit: "deg" }] as const;
  const finding = {
    ruleId: "baseline",
    status: "cannotTell",
    because: "",
    sourceIds: [],
    parameterIds: [],
  } as const;
  return { ...link, status, finding: { ...finding, measured, muscles: [], asks: [] } };
}

/** What was found is shown first, else what cannot be told, else the first link. */
function mostTelling(marks: readonly ChainMark[]): ChainMark | undefined {
  return (
    marks.find(({ status }) => status === "present") ??
    marks.find(({ status }) => status === "cannotTell") ??
    marks.find(({ status }) => status === "absent") ??
    marks[0]
  );
}

function nameOf({ link, side, status }: ChainMark): string {
  return words.summary.mark(
    words.summary.links[link],
    words.summary.sides[side],
    words.summary.status[status],
  );
}

function errorText(finding: Extract<Finding, { readonly status: "present" | "absent" }>): string {
  const { error } = finding;
  if (!("unit" in error)) return words.summary.errorStated;
  const unit = Object.values<string>(TEST_UNITS).includes(error.unit) ? (error.unit as TestUnit) : undefined;
  const value = Math.round(error.value * 10) / 10;
  return words.summary.errorOf(
    unit ? words.amount(value, unit) : `${value} ${error.unit}`,
    error.kind === "assumed",
  );
}

/** The name of a test, as it is said. */
export function testName(test: TestId): string {
  return say(protocol(test).name);
}
