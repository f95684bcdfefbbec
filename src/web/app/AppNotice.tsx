import type { ReactNode } from "react";

/** One thing that the browser does with the app or its data, above the screen, with what can be done about it. */
export function AppNotice({
  urgent = false,
  children,
}: {
  readonly urgent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section
      className="notice app-notice"
      role={urgent ? "alert" : "status"}
      data-urgent={urgent || undefined}
    >
      {children}
    </section>
  );
}
