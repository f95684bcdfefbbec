import { spokenLanguage } from "../../core/language.ts";

/** Whether this browser can speak. */
export function canSpeak(): boolean {
  return "speechSynthesis" in window;
}

/** Says something in the language of the app; what was being said stops. */
export function speakAloud(text: string): void {
  if (!canSpeak()) return;
  speechSynthesis.cancel();
  const saying = new SpeechSynthesisUtterance(text);
  saying.lang = spokenLanguage();
  speechSynthesis.speak(saying);
}

/** Says no more. */
export function hush(): void {
  if (canSpeak()) speechSynthesis.cancel();
}
