import "./app/mantine.css.ts";
import "./app/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { chosenLanguage, loadLanguage } from "./app/language.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
await loadLanguage(chosenLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
