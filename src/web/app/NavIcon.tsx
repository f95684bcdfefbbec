const PATHS = {
  today: "M4 10.5 12 4l8 6.5V20h-5.5v-5.5h-5V20H4Z",
  plan: "M5 5.5h14v14H5Zm0 4.5h14M9 3.5v3m6-3v3m-6.5 8h3m-3-2.5h7",
  progress: "M4.5 19.5v-15m0 15h15M8 15.5l3.5-4.5 3 2.5 4.5-6.5",
  library: "M6.5 8v8m11-8v8M4 10v4m16-4v4M6.5 12h11",
  more: "M5 7h14M5 12h14M5 17h14",
} as const;

export type NavIconName = keyof typeof PATHS;

/** A line drawing beside a word; it says nothing alone. */
export function NavIcon({ name }: { readonly name: NavIconName }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
