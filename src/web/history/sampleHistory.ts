import { dateOfDay, dayNumber } from "../../core/calendar.ts";

/** An invented lifter's year: pressing and squatting three days a week, little for the back of the body. */
interface Plan {
  readonly title: string;
  readonly lifts: readonly {
    readonly name: string;
    readonly startKg: number;
    readonly gainKgPerWeek: number;
    readonly reps: number;
    readonly sets: number;
    readonly note?: (week: number) => string;
  }[];
}

const WEEK: readonly Plan[] = [
  {
    title: "Push",
    lifts: [
      { name: "Bench Press (Barbell)", startKg: 60, gainKgPerWeek: 0.45, reps: 6, sets: 4 },
      { name: "Incline Bench Press (Dumbbell)", startKg: 20, gainKgPerWeek: 0.12, reps: 9, sets: 3 },
      { name: "Lateral Raise (Dumbbell)", startKg: 8, gainKgPerWeek: 0.05, reps: 12, sets: 3 },
      { name: "Triceps Pushdown", startKg: 25, gainKgPerWeek: 0.2, reps: 10, sets: 3 },
    ],
  },
  {
    title: "Legs",
    lifts: [
      { name: "Squat (Barbell)", startKg: 80, gainKgPerWeek: 0.5, reps: 5, sets: 4 },
      {
        name: "Leg Extension (Machine)",
        startKg: 45,
        gainKgPerWeek: 0.3,
        reps: 12,
        sets: 3,
        note: (week) => (week === 31 ? "lower back a bit sore and painful after sitting all day" : ""),
      },
      { name: "Leg Press (Machine)", startKg: 120, gainKgPerWeek: 1, reps: 10, sets: 3 },
      { name: "Standing Calf Raise (Machine)", startKg: 50, gainKgPerWeek: 0.4, reps: 14, sets: 2 },
    ],
  },
  {
    title: "Arms and back",
    lifts: [
      { name: "Lat Pulldown (Cable)", startKg: 50, gainKgPerWeek: 0.25, reps: 10, sets: 3 },
      { name: "Bicep Curl (Dumbbell)", startKg: 12, gainKgPerWeek: 0.06, reps: 10, sets: 4 },
      { name: "Overhead Press (Barbell)", startKg: 35, gainKgPerWeek: 0.2, reps: 6, sets: 3 },
      { name: "Crunch", startKg: 0, gainKgPerWeek: 0, reps: 20, sets: 3 },
    ],
  },
];

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const HEADER =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';

/**
 * A training history of our own making, in the shape of an export, so that a visitor can try the page:
 * `weeks` weeks that end before `today`. The same day gives the same file.
 */
export function sampleHistory(today: string, weeks = 44): string {
  const firstDay = dayNumber(today) - 7 * weeks;
  const rows: string[] = [];
  for (let week = 0; week < weeks; week++) {
    if (week % 13 === 12) continue; // a holiday now and then
    WEEK.forEach((plan, index) => {
      if ((week * 3 + index) % 11 === 10) return; // life gets in the way
      const day = dateOfDay(firstDay + week * 7 + index * 2);
      const on = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
      for (const lift of plan.lifts) {
        const wave = Math.sin(week * 1.7 + lift.startKg);
        for (let set = 0; set < lift.sets; set++) {
          const kg =
            lift.startKg && Math.round((lift.startKg + lift.gainKgPerWeek * week + wave) / 1.25) * 1.25;
          const reps = Math.max(1, Math.round(lift.reps + wave - set * 0.5));
          const cells = [
            `"${plan.title}"`,
            `"${on}, 18:05"`,
            `"${on}, 19:02"`,
            '""',
            `"${lift.name}"`,
            "",
            `"${set === 0 ? (lift.note?.(week) ?? "") : ""}"`,
            set,
            set === 0 && lift.startKg > 40 ? '"warmup"' : '"normal"',
            kg || "",
            reps,
            "",
            "",
            set === lift.sets - 1 ? 8.5 : "",
          ];
          rows.push(cells.join(","));
        }
      }
    });
  }
  return [HEADER, ...rows].join("\n");
}
