import type { ExerciseId } from "../exercise.ts";

/** A name as an app or a person might write it, and the exercise it means; null: nothing may be matched. */
export interface LabelledName {
  readonly name: string;
  readonly id: ExerciseId | null;
}

function table(text: string): readonly LabelledName[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", id = ""] = line.split(" => ");
      return { name, id: id.trim() === "?" ? null : id.trim() };
    });
}

/** Written and labelled before the matcher was tuned. "?" = ambiguous or no exercise: it must not be matched. */
export const LABELLED_FIRST = table(`
Bench Press (Barbell) => bench_press_barbell
BENCH PRESS - DUMBBELL => bench_press_dumbbell
bench => bench_press_barbell
Flat BB Bench => bench_press_barbell
Paused bench press (competition) => bench_press_paused
Bench Press, Smith Machine => bench_press_smith_machine
CGBP => bench_press_close_grip
Incline DB Bench Press => bench_press_incline_dumbbell
Incline Chest Press (Machine, Technogym) => chest_press_incline_machine
DB incline press => bench_press_incline_dumbbell
Push-Ups (Knees) => push_up_knees
Pushup => push_up
Weighted push ups => push_up_weighted
Cable crossovers => chest_fly_cable
Flyes (Dumbbell, Incline) => chest_fly_incline_dumbbell
Pec deck machine => pec_deck
Dips - assisted, chest => chest_dip_assisted
Bench dips => bench_dip
Squat => back_squat
squats (barbell) => back_squat
Low bar squat => back_squat_low_bar
High-Bar Back Squat => back_squat
Front Squat - Paused => front_squat_paused
Goblet Squat (KB) => goblet_squat
Bodyweight squats => air_squat
Box squat => box_squat
SSB Squat => safety_bar_squat
Hack Squat Machine => hack_squat
Leg press 45° => leg_press
Leg Press (Single Leg) => leg_press_single_leg
BSS (DB) => bulgarian_split_squat_dumbbell
Rear-foot-elevated split squat => bulgarian_split_squat
Reverse Lunges w/ dumbbells => reverse_lunge_dumbbell
Walking Lunge (Dumbbell) => walking_lunge_dumbbell
Step ups => step_up
Pistol Squats => pistol_squat
Leg Extensions => leg_extension
Seated hamstring curl => leg_curl_seated
Lying Leg Curl - Machine => leg_curl_lying
Nordics => nordic_curl
GHR => glute_ham_raise
Deadlift => deadlift_conventional
Conventional Deadlifts, barbell => deadlift_conventional
Deadlift (Sumo) => deadlift_sumo
Hex Bar DL => deadlift_trapbar
RDL => romanian_deadlift
DB RDL => romanian_deadlift_dumbbell
SL RDL => single_leg_deadlift
SLDL (Barbell) => stiff_leg_deadlift
Deficit deadlift => deadlift_deficit
Rack Pulls => rack_pull
Good Mornings => good_morning
KB swings => kettlebell_swing
Cable Pull Through => pull_through
Hip Thrusts (BB) => hip_thrust_barbell
Machine hip thrust => hip_thrust_machine
Single leg hip thrust => hip_thrust_single_leg
Glute Bridges => glute_bridge
Glute bridge with miniband => glute_bridge_banded
Hyperextension (45 degree) => back_extension
Reverse hypers => reverse_hyperextension
Cable Kickbacks (Glutes) => standing_hip_extension
Clamshells => clam
Hip Abductor Machine => hip_abduction_machine
Adductors (machine) => hip_adduction_machine
Monster walks => monster_walk
Calf raise, seated, machine => calf_raise_seated_machine
Single-leg calf raises => single_leg_calf_raise
OHP => overhead_press_barbell
Strict Press (Barbell) => overhead_press_barbell
Seated DB Shoulder Press => overhead_press_seated_dumbbell
Shoulder Press - Machine => overhead_press_machine
BTN Press => overhead_press_behind_neck
Arnold Press => arnold_press
Push press => push_press
Side Lateral Raises => lateral_raise_dumbbell
Cable lat raise => lateral_raise_cable
Front raise w/ plate => ?
Reverse Fly (Machine) => reverse_fly_machine
Facepulls => face_pull
Band pull-aparts => band_pull_apart
Upright row - cable => upright_row_cable
Pull Up => pull_up
Chinups => chin_up
Weighted Pull-Ups => pull_up_weighted
Assisted pullup (machine) => assisted_pull_up
Neutral grip pull-up => pull_up_neutral_grip
Lat Pull Down => lat_pulldown
Wide-Grip Lat Pulldown (Cable) => lat_pulldown_wide_grip
Reverse grip lat pulldown => lat_pulldown_underhand
Straight Arm Pulldown => straight_arm_pulldown
Seated Cable Rows => seated_row
Bent over BB row => bent_over_row
Pendlay rows => pendlay_row
T-Bar Row => t_bar_row
One arm dumbbell row => one_arm_row
Chest-supported DB row => chest_supported_row_dumbbell
Barbell shrugs => shrug_barbell
DB Curl => biceps_curl_dumbbell
EZ-bar curls => biceps_curl_ez_bar
Hammer Curls => hammer_curl_dumbbell
Preacher curl (machine) => preacher_curl_machine
Incline Dumbbell Curls => incline_curl_dumbbell
Tricep pushdowns with rope => triceps_pushdown_rope
Skull crushers => skullcrusher_barbell
Overhead Cable Triceps Extension => overhead_triceps_extension_cable
Side planks => side_bridge
Plank => front_plank
Birddog => bird_dog
Dead bugs => dead_bug
Hanging leg raises => hanging_leg_raise
Cable crunches => crunch_cable
Ab Wheel => ab_wheel_rollout
Pallof Press => pallof_press
Farmer's Walk => farmer_carry
Suitcase carries => suitcase_carry
Langhantelkniebeuge => back_squat
Kurzhantel-Schrägbankdrücken => bench_press_incline_dumbbell
Bankdrücken (Langhantel) => bench_press_barbell
Kreuzheben => deadlift_conventional
Latzug breiter Griff => lat_pulldown_wide_grip
Wadenheben sitzend (Maschine) => calf_raise_seated_machine
Beinbeuger liegend => leg_curl_lying
Klimmzüge => pull_up
Développé couché => bench_press_barbell
Soulevé de terre roumain => romanian_deadlift
Fentes arrière haltères => reverse_lunge_dumbbell
Tractions lestées => pull_up_weighted
Supino inclinado com halteres => bench_press_incline_dumbbell
Levantamento terra => deadlift_conventional
Cadeira extensora => leg_extension
Elevação pélvica com barra => hip_thrust_barbell
Press de banca => bench_press_barbell
Sentadilla con barra => back_squat
Peso muerto rumano con mancuernas => romanian_deadlift_dumbbell
Dominadas asistidas => assisted_pull_up
Panca piana bilanciere => bench_press_barbell
Stacco da terra => deadlift_conventional
Alzate laterali con manubri => lateral_raise_dumbbell
Guggolás => back_squat
Román felhúzás => romanian_deadlift
Húzódzkodás => pull_up
Dumbell Benchpress => bench_press_dumbbell
Barbel Row => bent_over_row
Romainian Deadlift => romanian_deadlift
Hamstring Crul (Seated) => leg_curl_seated
Band stuff => ?
Tuesday => ?
Physio => ?
Leg day => ?
Exercise 3 => ?
Press => ?
Row => ?
Shoulder Press => ?
Chest Fly => ?
Leg curl => ?
Dips => ?
Extension => ?
Machine => ?
Core circuit => ?
Snatch + OHS => ?
Curl & press => ?
New exercise => ?
Squat to curl to press => ?
Rehab shoulder => ?
Romanian Split Squat => ?
`);
