import type { AssessmentSheet } from "../core/assessment/assessmentSheet.ts";
import type { ScreeningSheet } from "../core/screening/screeningSheet.ts";
import type { Sheet } from "../core/sheet.ts";

/** What screening or assessment says, as a sheet to read and to print. */
export function answerSheet({ headline, next, sections, caveat }: AssessmentSheet | ScreeningSheet): Sheet {
  return {
    title: headline,
    opening: next,
    sections: sections.map(({ heading, items }) => ({
      heading,
      blocks: [
        {
          kind: "list",
          items: items.map((item) => ({
            text: item.text,
            details: [...(item.detail ? [item.detail] : []), ...("steps" in item ? (item.steps ?? []) : [])],
          })),
        },
      ],
    })),
    closing: [caveat],
  };
}
