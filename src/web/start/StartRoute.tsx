import { useMemo } from "react";
import { startRoute } from "../app/router.tsx";
import { civilToday } from "../app/today.ts";
import { StartPage } from "./StartPage.tsx";

/** The start of today, for the goal in the address. */
export function StartRoute() {
  const today = useMemo(() => civilToday(), []);
  const { goal } = startRoute.useSearch();
  return <StartPage key={goal} today={today} goal={goal} />;
}
