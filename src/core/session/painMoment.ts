/** When pain is asked about: around a session, on the morning after it, or on any day. */
export const PAIN_MOMENTS = ["before", "during", "next_morning", "day"] as const;
export type PainMoment = (typeof PAIN_MOMENTS)[number];
