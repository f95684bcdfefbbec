import { showNotice } from "./showNotice.ts";

/** How the end of a rest or a hold makes itself heard. */
export interface BellWishes {
  readonly sound: boolean;
  readonly vibration: boolean;
  readonly notifications: boolean;
}

const BEEP_S = 0.18;
const BEEPS = [0, 0.28, 0.56] as const;
const PITCH_HZ = 880;
const VIBRATION_MS = [180, 90, 180] as const;

let audio: AudioContext | undefined;

/** Lets sound begin; browsers allow it only from within a tap or a key. */
export function allowSound(): void {
  audio ??= "AudioContext" in window ? new AudioContext() : undefined;
  if (audio?.state === "suspended") void audio.resume().catch(() => undefined);
}

/**
 * Rings at `endMs`. The beeps are handed to the audio clock at once, which keeps time where a hidden page's timers are
 * slowed down. Returns how to call it off.
 */
export function ringAt(endMs: number, wishes: BellWishes, notice: string): () => void {
  const inMs = Math.max(0, endMs - Date.now());
  const hush = wishes.sound ? beepIn(inMs / 1000) : undefined;
  const timer = setTimeout(() => {
    if (wishes.vibration) navigator.vibrate?.([...VIBRATION_MS]);
    if (wishes.notifications && document.visibilityState === "hidden") showNotice(notice, "backstay-rest");
  }, inMs);
  return () => {
    clearTimeout(timer);
    hush?.();
  };
}

/** One short beep now: the last seconds before a hold begins or ends. */
export function tick(wishes: BellWishes): void {
  if (!wishes.sound || audio?.state !== "running") return;
  beep(audio, audio.currentTime, PITCH_HZ / 2);
}

function beepIn(seconds: number): (() => void) | undefined {
  if (audio?.state !== "running") return undefined;
  const { currentTime } = audio;
  const here = audio;
  const beeps = BEEPS.map((after) => beep(here, currentTime + seconds + after, PITCH_HZ));
  return () => {
    for (const each of beeps) each.stop();
  };
}

function beep(context: AudioContext, at: number, hz: number): OscillatorNode {
  const tone = context.createOscillator();
  const loudness = context.createGain();
  tone.frequency.value = hz;
  // no click at its ends
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.4, at + 0.02);
  loudness.gain.linearRampToValueAtTime(0, at + BEEP_S);
  tone.connect(loudness).connect(context.destination);
  tone.start(at);
  tone.stop(at + BEEP_S);
  return tone;
}
