import type { ConditionGate, ConditionGateId, PreGate, PreGateId } from "./gate.ts";

const START_LOW = "Start light and build up; leave out maximal tests until you have asked.";

/**
 * Before exercise: seven areas and one decision rule. All no: start and build up. The wording is ours; the
 * questionnaire that covers the same areas is copyright and is not reproduced.
 */
export const PRE_GATES: readonly PreGate[] = [
  {
    id: "pre_heart_bp",
    ask: "Has a doctor ever told you of a heart problem or of high blood pressure?",
    hint: "Well treated counts as a yes; it changes little.",
    tell: `Ask your doctor how hard you may work. ${START_LOW} Breathe out on effort.`,
    sourceIds: ["par_q_areas"],
    confidence: "seen",
  },
  {
    id: "pre_chest_pain",
    ask: "Do you get chest pain at rest, in daily life or on effort?",
    hint: "Chest pain now or in the last day was asked among the emergencies.",
    tell: "Speak to a doctor before hard effort or any test. Comfortable walking is fine; stop if it brings the pain.",
    refer: { urgency: "urgent_within_days", effect: "stop_until_cleared" },
    sourceIds: ["par_q_areas"],
    confidence: "seen",
  },
  {
    id: "pre_faint",
    ask: "In the last twelve months, have you fainted or lost your balance from dizziness?",
    hint: "Stumbling over something is not a yes.",
    tell: "Ask a doctor before hard effort. Until then leave out maximal tests and balance work without something firm to hold.",
    refer: { urgency: "routine_appointment", effect: "limited_plan" },
    sourceIds: ["par_q_areas"],
    confidence: "seen",
  },
  {
    id: "pre_chronic",
    ask: "Do you have another long-term illness?",
    hint: "Diabetes, lung, kidney or nerve illness, for example.",
    tell: `Ask the doctor who treats it what it changes. ${START_LOW}`,
    sourceIds: ["par_q_areas"],
    confidence: "seen",
  },
  {
    id: "pre_meds",
    ask: "Do you take prescribed medicine for a long-term illness?",
    hint: "Some medicines change the pulse, the blood pressure or the balance.",
    tell: `Ask whether it changes how hard you may work. ${START_LOW}`,
    sourceIds: ["par_q_areas"],
    confidence: "seen",
  },
  {
    id: "pre_joint",
    ask: "Do you have a problem of bone, joint or soft tissue that activity could make worse?",
    hint: "Your back pain is asked elsewhere.",
    tell: "Name it among your conditions, so that exercises can be changed. Pain guides how far and how hard.",
    sourceIds: ["par_q_areas"],
    confidence: "seen",
  },
  {
    id: "pre_supervised",
    ask: "Has a doctor said that you should be active only under supervision?",
    hint: "A general advice to be careful is not a yes.",
    tell: "Train where someone qualified is with you, and show them this plan first. Ordinary walking goes on as your doctor allows.",
    refer: { urgency: "routine_appointment", effect: "limited_plan" },
    sourceIds: ["par_q_areas"],
    confidence: "seen",
  },
  {
    id: "acsm_algorithm",
    ask: "Do you have a known disease of the heart or blood vessels, of the kidneys, or diabetes?",
    hint: "If so, whether you exercise already decides what comes next.",
    tell: "With such a disease and no regular exercise so far, ask your doctor before you start. If you exercise already and have no symptoms, go on; hard work only after some settled weeks of moderate work.",
    refer: { urgency: "routine_appointment", effect: "limited_plan" },
    sourceIds: ["acsm_2015_algorithm"],
    confidence: "seen",
  },
];

/** What each known condition allows. Clinical convention for the most part; a physiotherapist has to sign it off. */
export const CONDITION_GATE_ROWS: readonly ConditionGate[] = [
  {
    id: "cond_hypertension",
    name: "High blood pressure, not controlled or severe",
    decision:
      "No maximal tests and no long holds. No lifting while the pressure at rest is above 180/110 mmHg, until cleared.",
    limits:
      "Breathe out on effort and never hold the breath; 40 to 60 % of the maximum; holds of at most 10 s; nothing with the head low.",
    sourceIds: ["acsm_aha_hypertension"],
    confidence: "recalled",
  },
  {
    id: "cond_osteoporosis",
    name: "Osteoporosis or a vertebral fracture",
    decision: "Train, with changes.",
    limits:
      "Strength on two days a week or more, 8 to 12 repetitions; balance every day; back endurance 5 to 10 minutes a day in holds of 3 to 5 s. Form before load. Nothing rapid, repeated, weighted or at the end of the range in bending or twisting; no lifting from the floor. After a vertebral fracture a physiotherapist first.",
    sourceIds: ["giangregorio_2015"],
    confidence: "seen",
  },
  {
    id: "cond_pregnancy",
    name: "Pregnancy without complications",
    decision: "Go on, or start with the agreement of those who care for you.",
    limits:
      "Stop and ask for help at: bleeding, loss of fluid, painful contractions, breathlessness before effort, dizziness, chest pain, headache, weakness that unsteadies you, pain or swelling of a calf. After the first third no long work flat on the back; no breath holding, nothing on the belly. With pain in the pelvic girdle: both legs alike, shorter steps.",
    sourceIds: ["acog_804"],
    confidence: "mixed",
    confidenceNote: "read in general and for the warning signs, recalled for the rest",
  },
  {
    id: "cond_pregnancy_stop",
    name: "Pregnancy with a complication that limits exercise",
    decision: "Do not start; your obstetric team decides.",
    limits:
      "Heart or restrictive lung disease, a weak cervix, a low placenta, broken waters, early labour, pre-eclampsia, lasting bleeding, or more than one baby with a risk of early birth.",
    refer: { urgency: "routine_appointment", effect: "stop_until_cleared" },
    sourceIds: ["acog_804"],
    confidence: "seen",
  },
  {
    id: "cond_flexion_intolerant",
    name: "Bending-sensitive for now",
    decision: "Start with straight-back moves and those that arch.",
    limits:
      "Bridge, bird dog, side plank, hinge with raised handles. Later: full sit-ups, heavy lifts with a round back, deep squats with a tuck, long sitting. Bending comes back step by step.",
    sourceIds: ["clinical_convention"],
    confidence: "recalled",
  },
  {
    id: "cond_extension_intolerant",
    name: "Arching-sensitive for now",
    decision: "Start with moves that bend, and with the hips.",
    limits:
      "Bridge with the ribs down, curl-up, upright split squat, supported row. Later: superman, back extension to the end, overhead work with an arch. Arching comes back step by step.",
    sourceIds: ["clinical_convention"],
    confidence: "recalled",
  },
  {
    id: "cond_disc_radicular",
    name: "Leg pain from the back, checked by a clinician",
    decision: "Symptoms guide.",
    limits:
      "Leg pain must not spread down; it should draw back towards the spine. No heavy bending or bending to the end under load, no Nordic curl, no hamstring stretch that tingles. Walking is encouraged.",
    sourceIds: ["clinical_convention", "nice_ng59"],
    confidence: "recalled",
  },
  {
    id: "cond_stenosis",
    name: "Leg pain when walking that sitting eases",
    decision: "Train, with a lean towards bending.",
    limits:
      "Bicycle, bridge, squat to a chair, short walks. Little arching on the belly and few long carries in standing.",
    sourceIds: ["clinical_convention"],
    confidence: "recalled",
  },
  {
    id: "cond_spondylolisthesis",
    name: "Spondylolysis or a slipped vertebra",
    decision: "Trunk and hip work in the middle of the range.",
    limits:
      "No repeated arching to the end and no loaded arching with rotation. With a high grade or signs of the nerves: a specialist first.",
    sourceIds: ["clinical_convention"],
    confidence: "recalled",
  },
  {
    id: "cond_hip_impingement",
    name: "Hip impingement or labral pain",
    decision: "Limit the depth.",
    limits:
      "Stop short of the pinch in the groin: squat, step-up and hinge to at most 90 degrees of the hip; no forced knee-in with turning in.",
    sourceIds: ["clinical_convention"],
    confidence: "recalled",
  },
  {
    id: "cond_hamstring_tear",
    name: "Hamstring strain or tendon pain at the sitting bone",
    decision: "Load in stages.",
    limits:
      "No stretching into pain, no Nordic curl or long deadlift until a hold and a bridge are free of pain. With tendon pain limit deep hip bending and sitting on it.",
    sourceIds: ["clinical_convention"],
    confidence: "recalled",
  },
  {
    id: "cond_acute_lbp",
    name: "New back pain, the first days to two weeks",
    decision: "Stay active.",
    limits:
      "Walk, move in the comfortable range, easy holds. No maximal tests, heavy hinges, swings or loaded bending. Move up after two days of settled pain.",
    sourceIds: ["nice_ng59", "acp_2017"],
    confidence: "mixed",
    confidenceNote: "read for staying active, recalled for the limits",
  },
  {
    id: "cond_hernia",
    name: "Hernia of groin or belly, or prolapse",
    decision: "Have it checked first; then train with little pressure.",
    limits:
      "Breathe out on effort and do not hold the breath; light carries only; no heavy hinges or squats, no full crunches. Stop at a bulge, dragging or heaviness. A sudden hard painful lump with vomiting is an emergency.",
    refer: { urgency: "routine_appointment", effect: "limited_plan" },
    sourceIds: ["clinical_convention"],
    confidence: "recalled",
  },
  {
    id: "cond_glaucoma",
    name: "Glaucoma or disease of the retina",
    decision: "Have it cleared first.",
    limits:
      "No breath holding, no heavy straining, nothing with the head low and no long deep hinge; bridges in short sets with the head raised. Walking and light to moderate loads are fine.",
    refer: { urgency: "routine_appointment", effect: "limited_plan" },
    sourceIds: ["mcmonnies_2016", "clinical_convention"],
    confidence: "mixed",
    confidenceNote:
      "read that pressure rises with straining, position and breath holding, on thin evidence; the list is recalled",
  },
  {
    id: "cond_acute_flare",
    name: "Flare of a back pain that you know",
    decision: "Go on, with less load.",
    limits:
      "Keep walking; the easy version of each exercise and about half the sets, pain at most 3 of 10. Leave out for two or three days what flared it, then step back in. New weakness or numbness of a leg, or trouble with the bladder: answer the emergency questions again.",
    sourceIds: ["clinical_convention", "nice_ng59"],
    confidence: "mixed",
    confidenceNote: "read for staying active; halving is a product choice",
  },
  {
    id: "cond_gluteal_tendinopathy",
    name: "Pain on the outer side of the hip",
    decision: "Train, and manage the load.",
    limits:
      "Do not cross the legs, hang on one hip or lie on the sore side; no stretches across the body and no hip-drop drills. Hip abduction slowly, pain at most 3 of 10 and no worse at night. Single-leg work later.",
    sourceIds: ["leap_2018"],
    confidence: "mixed",
    confidenceNote: "read for the trial and the pressure on the tendon, recalled for the list",
  },
  {
    id: "cond_hip_oa",
    name: "Osteoarthritis of the hip",
    decision: "Train: exercise is the core of treatment.",
    limits:
      "Strength and aerobic work; a range short of groin pain, no forced twist at the end and no deep squat. Some more ache at first is expected and settles by the next morning.",
    sourceIds: ["nice_ng226"],
    confidence: "mixed",
    confidenceNote: "read for exercise as core treatment, recalled for the limits",
  },
  {
    id: "cond_hip_replacement",
    name: "Hip replacement",
    decision: "Surgeon or physiotherapist set the limits; in the first three months only their programme.",
    limits:
      "Until they release you: no hip bend beyond 90 degrees, no crossing the midline, no turning in. Later build up, still without a forced deep bend with turning in, and without impact unless advised.",
    sourceIds: ["hip_precautions_2019"],
    confidence: "mixed",
    confidenceNote: "read for the precautions, recalled for the later build-up",
  },
  {
    id: "cond_knee_oa",
    name: "Osteoarthritis of the knee",
    decision: "Train: exercise is the core of treatment.",
    limits:
      "Heights of chair and step to comfort; a pad when kneeling. Start with hinges, bridges and chair stands; no Nordic curl or deep single-leg squat until it is calm. More swelling the next day: less load.",
    sourceIds: ["nice_ng226"],
    confidence: "mixed",
    confidenceNote: "read for exercise as core treatment, recalled for the limits",
  },
  {
    id: "cond_patellofemoral",
    name: "Pain round or behind the kneecap",
    decision: "Train hips and knees.",
    limits:
      "Bend the knee as far as it is free of pain, low steps, slowly; a pad when kneeling; no deep single-leg squat at first. Pain at most 3 of 10 and settled by the next morning.",
    sourceIds: ["patellofemoral_consensus_2018"],
    confidence: "mixed",
    confidenceNote: "read for exercise therapy, recalled for the rest",
  },
  {
    id: "cond_postpartum",
    name: "The first twelve months after a birth",
    decision: "Start gently when well; have a check before load.",
    limits:
      "Walking, breathing, pelvic floor and bridges early; after a caesarean or a difficult birth wait for the check. No crunch that domes the belly; no heavy or jumping work before about three months, and then only without leaking, heaviness or a bulge. With any of these: a pelvic health physiotherapist.",
    sourceIds: ["goom_2019"],
    confidence: "mixed",
    confidenceNote: "read for running and pelvic floor, recalled for the list",
  },
  {
    id: "cond_shoulder_pain",
    name: "Shoulder pain",
    decision: "Train within comfort.",
    limits:
      "Work below shoulder height first; rows and light wall slides. No hanging, no side plank on that arm and no barbell on the back until it is calm. Pain at night with loss of movement, or weakness after an injury: a clinician.",
    sourceIds: ["shoulder_training_review"],
    confidence: "mixed",
    confidenceNote: "read for the trials, recalled for the limits",
  },
];

const PRE_BY_ID = new Map(PRE_GATES.map((gate) => [gate.id, gate]));
const CONDITION_BY_ID = new Map(CONDITION_GATE_ROWS.map((gate) => [gate.id, gate]));

/** The question before exercise of that id. */
export function preGate(id: PreGateId): PreGate {
  const found = PRE_BY_ID.get(id);
  if (!found) throw new RangeError(`gate: unknown id ${JSON.stringify(id)}`);
  return found;
}

/** The rule for a condition of that id. */
export function conditionGate(id: ConditionGateId): ConditionGate {
  const found = CONDITION_BY_ID.get(id);
  if (!found) throw new RangeError(`gate: unknown id ${JSON.stringify(id)}`);
  return found;
}
