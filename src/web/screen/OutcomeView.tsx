import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { LocalDate } from "../../core/calendar.ts";
import { say } from "../../core/language.ts";
import { physicianLetter, type LetterFacts } from "../../core/screening/physicianLetter.ts";
import { screeningSheet } from "../../core/screening/screeningSheet.ts";
import type { ScreeningOutcome } from "../../core/screening/screeningOutcome.ts";
import { screenMessages as words } from "../messages/screen.en.ts";
import "../start/start.css";
import "./screen.css";

interface OutcomeViewProps {
  readonly outcome: ScreeningOutcome;
  /** What a letter may tell of the person. */
  readonly facts: LetterFacts;
  /** Under what the sheet says, and not printed. */
  readonly children?: ReactNode;
}

/**
 * What the answers mean: where to go and how fast, why, and what changes; printable, with a letter where somebody has to
 * look. Where everything stops it is the help message and nothing else.
 */
export function OutcomeView({ outcome, facts, children }: OutcomeViewProps) {
  // what is still open is asked on this screen, not listed
  const sheet = screeningSheet({ ...outcome, unanswered: [] });
  const refers = outcome.kind === "refer";
  const letter = refers && outcome.effect !== "stop_all" ? physicianLetter(outcome, facts) : undefined;
  return (
    <>
      <section
        className={`card sheet outcome outcome-${refers ? outcome.urgency : outcome.kind}`}
        role={refers ? "alert" : undefined}
        aria-labelledby="sheet-title"
      >
        {refers && <p className="urgency">{words.outcome.urgency[outcome.urgency]}</p>}
        <h1 id="sheet-title">{say(sheet.headline)}</h1>
        {sheet.next.map((sentence) => (
          <p className="lead" key={sentence}>
            {say(sentence)}
          </p>
        ))}
        {sheet.sections.map((section) => (
          <div key={section.heading}>
            <h2>{say(section.heading)}</h2>
            <ul className="plain">
              {section.items.map((item) => (
                <li key={item.text}>
                  {say(item.text)}
                  {item.detail && <p className="soft">{say(item.detail)}</p>}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className="soft">{say(sheet.caveat)}</p>
        {refers && (
          <Button className="no-print" variant="default" onClick={() => window.print()}>
            {letter ? words.outcome.printLetter : words.outcome.print}
          </Button>
        )}
      </section>
      {letter && (
        <section className="letter" aria-hidden="true">
          <h2>{say(letter.heading)}</h2>
          <p>{say(letter.opening)}</p>
          <ul>
            {letter.findings.map(({ answered, note, sources }) => (
              <li key={answered}>
                <p>{say(answered)}</p>
                <p>{say(note)}</p>
                {sources.length > 0 && (
                  <p>
                    {words.outcome.sources}: {sources.join("; ")}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p>{say(letter.question)}</p>
          <p>{say(letter.closing)}</p>
        </section>
      )}
      {children && <div className="outcome-foot no-print">{children}</div>}
    </>
  );
}

/** What the profile lets a letter say. */
export function letterFacts(
  profile: {
    readonly birthYear?: number | undefined;
    readonly painNow?: number | undefined;
    readonly painMonths?: number | undefined;
  },
  today: LocalDate,
): LetterFacts {
  const { birthYear, painNow, painMonths } = profile;
  return {
    today,
    ...(birthYear !== undefined && { ageY: Number(today.slice(0, 4)) - birthYear }),
    ...(painNow !== undefined && { painNow }),
    ...(painMonths !== undefined && { painMonths }),
  };
}
