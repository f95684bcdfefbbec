import { says, saysNot, type ForbiddenWording } from "./forbiddenWording.ts";

const GLUTES = "glutes?|gluteus~|gluteals?|butt|buttocks?|backside|bum";
const OFF =
  "asleep|sleep|sleeps|sleeping|sleepy|dormant|amnesi~|forgets?|forgot|forgotten|dead glutes?|dead butt|(?:is|are|go|goes|gone) dead|lazy|offline|wake|wakes|waken~|awaken~|waking|not fir~|(?:do|does|wo)n't fire|not fire|(?:is|are|go|goes) inactive";
const SWITCH = "switch~|turn|turns|turned|turning|shut|shuts|shutting";
const PAIN = "pain|pains|aches?|hurts?|hurting|sore";
const CAUSE = "caus~|because|reason|why|explains?|explained|behind|root|source of|due to|comes? from|blame~";
const CURE = "cures?|cured|curing|fix|fixes|fixed|fixing|heals?|ends?|eliminates?|gets? rid";
const PREVENT = "prevents?|preventing|avoids?|protects?|stops?|saves?";
const DANGER =
  "dangerous|danger|harmful|harms?|unsafe|damag~|wrecks?|ruins?|destroys?|risky|bad for|injures?|will injure|caus~ injur~|leads? to injur~|risks? (?:an )?injur~|injury risk|slips? (?:a|your) dis[ck]|blows? (?:a|your) dis[ck]";

/** Forbidden wording in English. Source: the "must not say" of each claim. */
export const FORBIDDEN_EN: ForbiddenWording = {
  a: [
    says(GLUTES, OFF),
    says(GLUTES, SWITCH, "off|down"),
    says(`weak~`, GLUTES, CAUSE, PAIN),
    says(
      "firing order|activation order|firing sequence",
      "we test|we check|we measure|tests?|score~|correct|fix|measures?",
    ),
  ],
  b: [
    says(
      "hips? drops?|hip sinks?|pelvis drops?|pelvic drop|dropped hip|trendelenburg",
      "prove|proves|proof|shows?|means|explains?|caus~|reveals?|sign of|because|due to|tells?",
      `weak~|gluteus medius|glute med|abductors?|${PAIN}`,
    ),
  ],
  c: [
    says("tight|short|stiff", "lats?|latissimus~", `tilt~|tip~|pulls?|${PAIN}`),
    says("lats?|latissimus~", "tilt~|tip~|pulls?", "pelvis"),
  ],
  d: [
    says(
      "hamstrings?",
      "tight|short|stiff|tightness",
      "because|due to|caused|comes? from|from|reason|why",
      "pelvis|pelvic|tilt~|tips?",
    ),
  ],
  e: [
    says("big three|big 3|mcgill", `best|only|${CURE}`),
    says("curl up|bird dog|side bridge|stabilisation|stabilization", "best|only exercises?"),
    says(CURE + "|correct~", "instability|unstable"),
  ],
  f: [
    says(
      "bend|bends|bending|flexing|spinal flexion|flexed spine|rounding|rounded back|round back|round your back|rounding your back|stoop|stooping",
      DANGER,
    ),
    says(
      "squat lift~|lifting with (?:your|the) legs|lift with (?:your|the) legs|squatting",
      "safer|safest|always safe",
    ),
    says("only safe way|only safe lift|the safe way to lift"),
    says(
      "straight back|neutral spine|flat back|one posture|good posture",
      "always safe|the only safe|safest|safe way",
    ),
  ],
  g: [
    says(
      "sciatica|sciatic~|leg pain|buttock pain",
      "piriformis",
      "is|caus~|comes? from|because|due to|means|from",
    ),
    says("stretch~|release", "frees?|unpinch~|unlocks?|releases? the", "nerves?|sciatic"),
    says("fair", "diagnos~|proves?|confirms?|means"),
  ],
  h: [
    says("sit|sitting|chair|desk", GLUTES, OFF),
    says("sit|sitting|chair|desk", GLUTES, SWITCH, "off|down"),
    says("hip flexors?", GLUTES, `${OFF}|weak~|inhibit~|block~`),
  ],
  i: [
    says(
      "30 seconds?|30 second|thirty seconds|every 30 minutes|every thirty minutes|every half hour|half hour breaks?|sitting breaks?|breaks? from sitting",
      `${PREVENT}|${CURE}`,
      `${PAIN}|back`,
    ),
  ],
  j: [
    says("footrests?|footstools?|foot rest|foot stool", `${PREVENT}|${CURE}|shields?`),
    says("stand all day|standing all day|stand the whole day"),
    says("standing", "better than sitting|healthier than sitting|protects?"),
  ],
  k: [
    says(
      "exactly|only|always",
      "3|three",
      "times|sessions|days|workouts",
      "needed|need|must|works?|right|enough",
    ),
    says("more is always better|the more the better|more is better"),
    says("more (?:sessions|sets|training|days)", "always better|always|every time"),
  ],
  l: [says("slings?", "broken|torn|disconnected|faulty|out of order"), says("slings?", CURE, `${PAIN}|back`)],
  m: [
    says(
      "lift|lifts|lifting|carry~|load|loads|holding",
      "away from|far from|out in front|at arm's length|arms length|arm's length",
      `${DANGER}|injur~|hurts?`,
    ),
  ],
  n: [
    says(
      "exercises?|exercising|training|strength work|working out",
      "cures?|cured|will cure|heals?|eliminates?|gets? rid|ends",
      `${PAIN}|back`,
    ),
    says(
      "acp|guidelines?|physicians|doctors",
      "exercise",
      "first",
      "all back pain|every back pain|all kinds|acute|any back pain",
    ),
  ],
  o: [
    says(
      "fix|fixes|fixing|correct~|remove|even out|evening out|eliminat~|balanc~",
      "imbalances?|asymmetr~|side differences?|left right|sides",
      `${PREVENT}|so that|to end`,
      `${PAIN}|injur~`,
    ),
    says(
      "out of balance|imbalanced|unbalanced|abnormal|not normal|faulty",
      "10|15|ten|fifteen",
      "%|percent|per cent",
    ),
    says("asymmetr~|imbalances?|side differences?", "abnormal|unhealthy"),
    says("out of balance|imbalanced|abnormal", "above 10|over 10|above 15|over 15|more than 10|more than 15"),
  ],
  p: [
    says(
      "hamstrings?|backs?|back muscles|erectors?|lumbar",
      "overwork~|over work~|compensat~|working too hard|work too hard|take over|takes over|doing the work|stand in",
      "because|due to|since|weak~|for your",
      GLUTES,
    ),
  ],
  q: [
    says("morning", "bridges?", `wakes?|wake|waking|activat~|switch~ on|turns? on|${PREVENT}|all day`),
    says("bridges?", "wakes?|wake up|waking", GLUTES),
  ],
  r_extra: [
    says(
      `${GLUTES}|hip strength~|hip training|hip exercises?`,
      "proven|guarantee~|cures?|fix|fixes|will fix|will cure|will end",
      `${PAIN}|back`,
    ),
  ],
  s: [
    says("power|energy|force|strength", "leaks?|leaking|leaked"),
    says("restriction|blockage|kink|knot|tightness", `${GLUTES}|muscles?`, OFF),
    says("restriction|blockage|kink|knot|tightness", `${GLUTES}|muscles?`, SWITCH, "off|down"),
    says("kinks?|blockages?", "found|find|finds|remove~|release~|clear|clears|unblock~|cost~|costs"),
  ],
  t: [
    says(
      "lats?|latissimus~",
      "reconnect~|switch~|turns? on|wakes?|reactivat~|re activat~|activates",
      `${GLUTES}|core`,
    ),
    says("reconnect~", `${GLUTES}|core`),
  ],
  u: [
    says("back~", `${PAIN}|hurting`, "lats?|latissimus~", `${CAUSE}|disuse|unused|weak~|neglect~`),
    saysNot("back~", `${PAIN}|hurting`, "lats?|latissimus~", "(?:do|does)n't use|not use|not using|not used"),
  ],
  v: [
    says("spine|spinal|lumbar|vertebra~|(?:your|the|a|lower) back", "unstable|instability"),
    says("weak core|core weakness|weak abs|weak trunk|weak abdominals", CAUSE),
  ],
  w: [
    says(
      "hamstrings?",
      "tight|overactive|over active|tightness",
      "because|due to|since|caused|from|when",
      GLUTES,
    ),
  ],
  x: [
    says(
      "firing order|muscle timing|firing sequence|order of firing",
      "wrong|faulty|bad|incorrect|out of order|injur~",
    ),
    says("wrong order|wrong firing", "injur~|hurts?"),
    says(
      "phone|camera|app",
      "see|sees|detects?|measures?|reads?|shows?",
      "firing order|muscle timing|which muscle fires|muscles fire",
    ),
  ],
  y: [
    says(
      "sit|sitting|chair|desk",
      "kills?|killing|shrinks?|shrinking|wastes?|wasting|atroph~|destroys?|melts?",
      `${GLUTES}|muscles?`,
    ),
    says("dead butt|dead bum|dead glutes?"),
  ],
  z: [says("lean|leans|leaning", "weak~|lazy", GLUTES)],
  aa: [
    says("big toe", GLUTES),
    says("push off|pushing off|toe off", "activat~|switch~ on|wakes?|fires?|engag~|turns? on", GLUTES),
  ],
  ab: [
    says(
      "roll|rolling|roller|stretch~",
      "release~|break~|dissolv~|melts?|unsticks?",
      "fascia|fascial|adhesions?|knots?|scar~",
    ),
    says("roll|rolling|roller|stretch~", PREVENT, "injur~"),
    says("roll|rolling|roller|stretch~", "keeps?", "firing"),
  ],
  ac: [
    says(
      "corrects?|correcting|fix|fixes|fixing|straightens?|cures?",
      "your posture|bad posture|poor posture|posture",
    ),
    says("posture", `${CURE}|relieves?|takes away`, PAIN),
  ],
  ad: [
    says(
      "front back|front to back|front and back|back and front|back front|back to front|muscle imbalance|muscular imbalance|imbalances?",
      PREVENT,
      `injur~|${PAIN}`,
    ),
  ],
  ae: [
    says(
      `${GLUTES}|back training|back exercises?|posterior chain|bridges?`,
      "prevents? falls|stops? falls|stops? you falling|prevents? falling|ends? falls|keeps? you from falling",
    ),
  ],
  af: [
    says("decompress~", "spine|spinal|back|discs?|disks?|vertebra~|it"),
    says("heals?|healing|regrows?|restores?|repairs?", "discs?|disks?"),
    says(
      "(?:avoids?|instead of|replaces?|spares? you|no need for|without)(?: an| the| any| your)? (?:surgery|operation)",
    ),
  ],
  ag: [
    says("cardio|aerobic~|walking|walks", "useless|pointless|waste of time|worthless"),
    saysNot("cardio|aerobic~|walking", "does nothing|can't help|cannot help|cannot strengthen"),
    says("you need|you must|need|only", "isolation exercises?|isolation work|isolation training"),
  ],
  ah: [
    says(
      "manual therapy|hands on|massage|manipulation|adjustments?",
      "you need|you must|required|necessary|essential|have to|must",
      "exercise~|train~|work|works",
    ),
    saysNot(
      "exercise~|training",
      "only works|won't work|will not work|not work|useless",
      "manual therapy|hands on|massage|manipulation",
    ),
  ],
  ai: [
    saysNot("without|no|unless|lack of", "progress~", "relapse~|come back|comes back|return|returns"),
    says("isolation", "caus~|leads? to|brings?", "relapse~"),
  ],
  aj: [says("junctions?", "alive|active|awake|firing|healthy|idle|from dying|keep|keeps")],
  ak: [says("pilates", "best|safest|better than|superior")],
  al: [
    saysNot(
      "never|must not|should not|shouldn't|don't ever|always keep",
      "knees?",
      "past|over|beyond|behind|in front of",
      "toes?",
    ),
    says("knees?", "past|over|beyond|forward of", "toes?", DANGER),
    saysNot("never|must not|don't ever", "round|rounding|rounded|bend", "back|spine|waist"),
    saysNot("always keep|never lose", "straight back|back straight|flat back|neutral spine"),
  ],
  diagnosis: [
    says(
      "we|this app|the app|this test|backstay|the test|this screen",
      "diagnos~",
      "your|you|pain|back|the cause|what|a|the",
    ),
    says("the cause of your|root cause of your|real cause of your|the reason for your", PAIN),
  ],
  clear_screen: [
    says(
      "screen|screening|answers?|check|questions?",
      "rules? out|exclud~|proves?|guarantee~|means",
      "disease|illness|serious|healthy|nothing wrong|no disease|anything serious",
    ),
    saysNot(
      "screen|screening|answers?",
      "clear",
      "you are healthy|you are fine|nothing is wrong|nothing serious|no disease",
    ),
  ],
  caution_key: [saysNot("flexion intoleran~|extension intoleran~|flexion_intolerant|extension_intolerant")],
  prediction: [
    says(
      "test|tests|result|score|hold|asymmetry|number",
      "predicts?|foretells?|will get|will lead to",
      `${PAIN}|injur~`,
    ),
  ],
  emg_rank: [
    says("emg|%mvic|mvic|activation", "best exercise|the best|most effective|better exercise"),
    says("newtons?|compression", "dangerous|harmful|unsafe|too much for your"),
  ],
};
