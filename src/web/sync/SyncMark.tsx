import type { SyncStatus } from "./syncLoop.ts";

/** How a status is to be seen: all there, on its way, waiting, or something to do. */
export type SyncLook = "there" | "moving" | "waiting" | "wrong";

/** How a status looks. */
export function syncLook(status: SyncStatus): SyncLook {
  switch (status.state) {
    case "sending":
      return "moving";
    case "idle":
      return status.refused > 0 ? "wrong" : status.unsent > 0 ? "waiting" : "there";
    case "offline":
    case "off":
      return "waiting";
    case "failed":
      return status.because === "busy" || status.because === "server" ? "waiting" : "wrong";
  }
}

const CLOUD = "M6 16a4 4 0 0 1-.6-7.95 5.2 5.2 0 0 1 10-.7A4.4 4.4 0 0 1 15 16";
const INSIDE: Readonly<Record<SyncLook, string>> = {
  there: "m7.3 14.2 2 2 3.6-4",
  moving: "M10 17.5v-6m-2.3 2.2L10 11.4l2.3 2.3",
  waiting: "M7.6 14.6h.01M10 14.6h.01m2.39 0h.01",
  wrong: "M10 10.6v3.4m0 2.6v.01",
};

/** A small cloud that says by its shape, not by colour alone, how it stands. The sentence stands beside it. */
export function SyncMark({ status }: { readonly status: SyncStatus }) {
  const look = syncLook(status);
  return (
    <svg
      className="sync-mark"
      data-look={look}
      width="24"
      height="24"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={CLOUD} />
      <path d={INSIDE[look]} />
    </svg>
  );
}
