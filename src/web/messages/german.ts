import { translateModule } from "../../core/language.ts";
import { appGerman } from "./app.de.ts";
import { appMessages } from "./app.en.ts";

/** Gives the app its German words. One line a module of messages; what the core says is in `core/german`. */
export function speakGerman(): void {
  translateModule("de", appMessages, appGerman);
}
