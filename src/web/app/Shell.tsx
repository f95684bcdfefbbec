import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { appMessages } from "../messages/app.en.ts";
import { en } from "../messages/en.ts";
import { NavIcon, type NavIconName } from "./NavIcon.tsx";

/** Masthead, the screen, the line under the name. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        {en.skipToContent}
      </a>
      <div className="page">
        <header className="masthead">
          <Link to="/" className="brand">
            <img src="/icon.svg" alt="" />
            Backstay
          </Link>
          <MainNav />
          <div className="masthead-end">
            {/* filled when somebody is signed in (SyncNotices.tsx) */}
            <div id="sync-place" />
            <ThemeSwitch />
          </div>
        </header>
        <LateNotices />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="soft colophon">
          <p>{en.tagline}</p>
        </footer>
      </div>
    </>
  );
}

const AppNotices = lazy(async () => ({ default: (await import("./AppNotices.tsx")).AppNotices }));

/** The notices open the database, so they come when the first screen has been drawn and the browser has time. */
function LateNotices() {
  const [late, setLate] = useState(false);
  useEffect(() => whenIdle(() => setLate(true)), []);
  return late ? (
    <Suspense fallback={null}>
      <AppNotices />
    </Suspense>
  ) : null;
}

const LATEST_MS = 4000;

function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, LATEST_MS / 4);
    return () => clearTimeout(timer);
  }
  let idle = 0;
  const start = () => (idle = requestIdleCallback(work, { timeout: LATEST_MS }));
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
  return () => {
    removeEventListener("load", start);
    cancelIdleCallback(idle);
  };
}

const PLACES = ["today", "plan", "progress", "library", "more"] as const satisfies readonly NavIconName[];

/** The five places of the app: under the thumb on a phone, in the masthead on a wide screen. */
function MainNav() {
  return (
    <nav className="main-nav" aria-label={appMessages.nav.label}>
      {PLACES.map((place) => (
        <Link key={place} to={`/${place}`} className="nav-place" activeProps={{ "aria-current": "page" }}>
          <NavIcon name={place} />
          <span>{appMessages.nav[place]}</span>
        </Link>
      ))}
    </nav>
  );
}

function ThemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  // The body map and the report speak of data-theme, because they also live outside this page.
  useEffect(() => document.documentElement.setAttribute("data-theme", scheme), [scheme]);
  const other = scheme === "dark" ? "light" : "dark";
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="xl"
      radius="xl"
      aria-label={other === "dark" ? en.theme.toDark : en.theme.toLight}
      onClick={() => {
        setColorScheme(other);
        void keepTheme(other);
      }}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="currentColor">
        {scheme === "dark" ? (
          <path
            d="M10 3V1m0 18v-2m7-7h2M1 10h2m12-5 1.4-1.4M3.6 16.4 5 15m10 0 1.4 1.4M3.6 3.6 5 5m9 5a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        ) : (
          <path d="M17 12.6A7.6 7.6 0 0 1 7.4 3a7.6 7.6 0 1 0 9.6 9.6Z" />
        )}
      </svg>
    </ActionIcon>
  );
}

/** The switch and the settings are one: what is chosen here is written there. */
async function keepTheme(theme: "light" | "dark"): Promise<void> {
  const { changeSettings } = await import("../data/me.ts");
  await changeSettings({ theme });
}
