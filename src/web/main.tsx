import "./app/mantine.css.ts";
import "./app/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { chosenLanguage, greetIn } from "./app/language.ts";

const RELOADED_AT = "backstay.reloadedAt";
const ONCE_IN_MS = 60_000;

// a page that stayed open over a new version asks for files that are gone: what it holds is saved, so it loads anew
addEventListener("vite:preloadError", () => {
  try {
    const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
    if (!navigator.onLine || Date.now() - last < ONCE_IN_MS) return;
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    location.reload();
  } catch {
    // a browser that remembers nothing would load anew for ever
  }
});

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
// not awaited at the top: the words come in files that import this one, and it would wait for itself
void greetIn(chosenLanguage()).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
