import { Button } from "@mantine/core";
import { screeningSheet } from "../../core/screening/screeningSheet.ts";
import type { ScreeningOutcome } from "../../core/screening/screeningOutcome.ts";
import { startMessages } from "../messages/start.en.ts";

/** Where to go and how fast, printable; nothing else stands on the page. */
export function ScreeningSheetView({
  outcome,
  onBack,
}: {
  readonly outcome: ScreeningOutcome;
  readonly onBack: () => void;
}) {
  const sheet = screeningSheet(outcome);
  return (
    <section className="card sheet" role="alert" aria-labelledby="sheet-title">
      <h1 id="sheet-title">{sheet.headline}</h1>
      {sheet.next.map((sentence) => (
        <p className="lead" key={sentence}>
          {sentence}
        </p>
      ))}
      {sheet.sections.map((section) => (
        <div key={section.heading}>
          <h2>{section.heading}</h2>
          <ul className="plain">
            {section.items.map((item) => (
              <li key={item.text}>
                {item.text}
                {item.detail && <p className="soft">{item.detail}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="soft">{sheet.caveat}</p>
      <div className="drop-actions">
        <Button onClick={() => window.print()}>{startMessages.print}</Button>
        <Button variant="default" onClick={onBack}>
          {startMessages.emergency.change}
        </Button>
      </div>
    </section>
  );
}
