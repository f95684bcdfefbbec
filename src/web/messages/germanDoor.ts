import { translateModule } from "../../core/language.ts";
import { appGerman } from "./app.de.ts";
import { appMessages } from "./app.en.ts";
import { en } from "./en.ts";
import { historyGerman } from "./history.de.ts";
import { startGerman } from "./start.de.ts";
import { startMessages } from "./start.en.ts";
import { welcomeGerman } from "./welcome.de.ts";
import { welcomeMessages } from "./welcome.en.ts";

/** The German words of the door and the frame around it: all that the first screen needs, without what lies behind it. */
export function speakGermanAtTheDoor(): void {
  translateModule("de", appMessages, appGerman);
  translateModule("de", en, historyGerman);
  translateModule("de", startMessages, startGerman);
  translateModule("de", welcomeMessages, welcomeGerman);
}
