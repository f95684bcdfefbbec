import { useMemo } from "react";
import { civilToday } from "../app/today.ts";
import { HistoryPage } from "./HistoryPage.tsx";

/** The history page of today. */
export function HistoryRoute() {
  const today = useMemo(() => civilToday(), []);
  return <HistoryPage today={today} />;
}
