import type { SliderPlace } from "./protocol.ts";

/** The same for two places where everything stands alike. */
export function placeName({ phase, weightKg, whatIf }: SliderPlace): string {
  const { rounderDegrees = 0, weaker = null } = whatIf ?? {};
  return [phase, weightKg, rounderDegrees, weaker?.muscle, weaker?.strengthLeft].join(" ");
}
