import { inLanguages, say } from "../language.ts";

/** What screening makes of answers and numbers, in sentences. The questions and what they tell are data of their own. */
export const screeningMessages = inLanguages({
  answered: (unsure: boolean, ask: string): string =>
    `You answered "${unsure ? "not sure" : "yes"}" to: ${ask}`,
  unsureIsYes: (tell: string): string => `Not sure counts as yes here, until somebody has looked. ${tell}`,
  known: (name: string): string => `Known: ${name}.`,
  pressure: (systolic: number, diastolic: number): string =>
    `Blood pressure at rest: ${systolic}/${diastolic} mmHg.`,
  pressureHigh: (systolic: number, diastolic: number): string =>
    `At rest above ${systolic}/${diastolic} mmHg: no lifting and no tests. Phone your doctor today; with chest pain, breathlessness or a severe headache call the emergency number.`,
  cleared: (by: string, on: string): string =>
    `Cleared by ${by} on ${on}. Keep to what they said, and answer again if anything changes.`,
  inflammatoryRefer: (signs: number): string =>
    `You named ${signs} signs of inflammatory back pain. Ask your doctor for a referral to a rheumatologist. Keep moving: exercise is part of the treatment.`,
  inflammatoryTest: (signs: number): string =>
    `You named ${signs} signs of inflammatory back pain. Ask your doctor about a blood test (HLA-B27), and a referral if it is positive. The plan goes on: exercise is part of the treatment.`,
  crisisLine: (where: string): string =>
    `${where} A crisis line helps with thoughts of self-harm, day and night.`,
  recalled: (tell: string): string => `${tell} (From common practice, not from a page that was read.)`,
  stillOpen: (count: number): string =>
    `${count} more ${count === 1 ? "question is" : "questions are"} open. Answer them before tests or hard work.`,
  letter: {
    heading: (today: string): string => `Screening before exercise, ${today}`,
    opening: (person: string): string =>
      `${person} A questionnaire before an exercise programme asked for a clinician's look. It is not a diagnosis: these are the person's own answers.`,
    age: (years: number): string => `${years} years old`,
    pain: (now: number): string => `pain now ${now} of 10`,
    months: (months: number): string => `for ${months} months`,
    person: (facts: readonly string[]): string =>
      facts.length > 0 ? `The person: ${facts.join(", ")}.` : "Nothing else is known of the person.",
    consider: (pathology: string, note: string): string => `To consider: ${pathology}. ${note}`,
    question:
      "May this person train: endurance and strength of trunk and hips, built up from light loads? Is there anything to leave out?",
    closing: (meanwhile: string): string =>
      `Until then: ${meanwhile} A clearance with a name and a date lets the plan go on.`,
  },
});

/** Two fixed texts, one after the other, in the spoken language. */
export function both(first: string, second: string): string {
  return `${say(first)} ${say(second)}`;
}
