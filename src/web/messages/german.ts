import { coreGerman } from "../../core/german/german.ts";
import { translateModule } from "../../core/language.ts";
import { assessGerman } from "./assess.de.ts";
import { assessMessages } from "./assess.en.ts";
import { welcomeGerman } from "./welcome.de.ts";
import { welcomeMessages } from "./welcome.en.ts";
import { screenGerman } from "./screen.de.ts";
import { screenMessages } from "./screen.en.ts";
import { startGerman } from "./start.de.ts";
import { startMessages } from "./start.en.ts";
import { appGerman } from "./app.de.ts";
import { appMessages } from "./app.en.ts";
import { loopGerman } from "./loop.de.ts";
import { loopMessages } from "./loop.en.ts";
import { planGerman } from "./plan.de.ts";
import { planMessages } from "./plan.en.ts";
import { todayGerman } from "./today.de.ts";
import { todayMessages } from "./today.en.ts";
import { libraryGerman } from "./library.de.ts";
import { libraryMessages } from "./library.en.ts";
import { truthGerman } from "./truth.de.ts";
import { truthMessages } from "./truth.en.ts";
import { habitsGerman } from "./habits.de.ts";
import { habitsMessages } from "./habits.en.ts";
import { progressGerman } from "./progress.de.ts";
import { progressMessages } from "./progress.en.ts";
import { trainGerman } from "./train.de.ts";
import { trainMessages } from "./train.en.ts";
import { sheetGerman } from "./sheet.de.ts";
import { sheetMessages } from "./sheet.en.ts";

/** Gives the app its German words. One line a module of messages; what the core says is in `core/german`. */
export function speakGerman(): void {
  coreGerman();
  translateModule("de", appMessages, appGerman);
  translateModule("de", loopMessages, loopGerman);
  translateModule("de", planMessages, planGerman);
  translateModule("de", todayMessages, todayGerman);
  translateModule("de", libraryMessages, libraryGerman);
  translateModule("de", truthMessages, truthGerman);
  translateModule("de", habitsMessages, habitsGerman);
  translateModule("de", progressMessages, progressGerman);
  translateModule("de", sheetMessages, sheetGerman);
  translateModule("de", trainMessages, trainGerman);
  translateModule("de", startMessages, startGerman);
  translateModule("de", screenMessages, screenGerman);
  translateModule("de", welcomeMessages, welcomeGerman);
  translateModule("de", assessMessages, assessGerman);
}
