import type { truthMessages } from "./truth.en.ts";

export const truthGerman: typeof truthMessages = {
  title: "Was stimmt",
  lead: "Was man oft über Gesäß, Rücken und Sitzen hört, und was die Belege tragen. Wo eine Behauptung beliebt und schwach ist, sagen wir es.",
  filter: "Zeigen",
  all: "Alle",
  verdicts: {
    supported: "Belegt",
    partly: "Zum Teil belegt",
    weak: "Schwach belegt",
    contradicted: "Widerlegt",
  },
  weSay: "Was wir sagen",
  weDoNotSay: "Was wir nicht sagen",
  evidence: "Was gelesen wurde",
  sources: "Quellen",
  unread: "Nichts von dem, was dahintersteht, konnte gelesen werden, also wird nichts zitiert.",
  count: (n: number) => (n === 1 ? "1 Behauptung" : `${n} Behauptungen`),
};
