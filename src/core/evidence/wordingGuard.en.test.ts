import { describe, expect, it } from "vitest";
import { CLAIMS } from "./claims.ts";
import { forbiddenClaims, type ForbiddenId } from "./wordingGuard.ts";

interface Sentences {
  readonly caught: readonly string[];
  readonly passes: readonly string[];
}

const ENGLISH: Readonly<Record<ForbiddenId, Sentences>> = {
  a: {
    caught: [
      "Your glutes are asleep.",
      "Your glutes forgot how to fire.",
      "Weak glutes are the reason your back hurts.",
      "Today we test your firing order.",
    ],
    passes: [
      "Your glutes are not asleep.",
      "We do not test firing order.",
      "Hip strength is often lower in people with back pain.",
      "No study shows that your glutes are switched off.",
    ],
  },
  b: {
    caught: [
      "A hip drop on camera proves weak gluteus medius.",
      "Your pelvis drops because your abductors are weak.",
      "The Trendelenburg sign explains your pain.",
    ],
    passes: [
      "A hip drop does not prove that the side of the hip is weak.",
      "We track side-hip endurance on both sides.",
      "If the pelvis drops, stop the clock.",
    ],
  },
  c: {
    caught: [
      "Tight lats tilt your pelvis.",
      "Your lats pull the pelvis forward.",
      "Stiff lats are why your back hurts.",
    ],
    passes: [
      "Do tight lats tilt the pelvis?",
      "Tight lats do not tilt the pelvis in daily standing.",
      "Shoulder mobility work may help the reach.",
    ],
  },
  d: {
    caught: [
      "Your hamstrings are tight because your pelvis tips forward.",
      "Hamstring tightness comes from the tilt: tight hamstrings come from a tilted pelvis.",
      "The reason for short hamstrings is pelvic tilt.",
    ],
    passes: [
      "Hamstrings are not tight because of the pelvis.",
      "Strengthening through full range can build length and strength together.",
      "It is a myth that short hamstrings come from a pelvic tilt.",
    ],
  },
  e: {
    caught: [
      "The Big Three are the best exercises for your back.",
      "Bird dog and side bridge are the only exercises you need.",
      "These holds fix instability.",
    ],
    passes: [
      "The Big Three are not the best exercises for everyone.",
      "Curl-up, side bridge and bird dog are a practical start for trunk endurance.",
      "No trial shows that the Big Three are best.",
    ],
  },
  f: {
    caught: [
      "Bending is dangerous.",
      "Rounding your back will injure you.",
      "Lifting with your legs is always safer.",
      "There is no doubt, but stooping damages the discs.",
    ],
    passes: [
      "Bending is not dangerous.",
      "Hinge with the load close.",
      "There is no evidence that bending is dangerous.",
      "Is bending dangerous?",
    ],
  },
  g: {
    caught: [
      "Your sciatica is piriformis syndrome.",
      "This stretch frees the sciatic nerve.",
      "A positive FAIR confirms the diagnosis.",
    ],
    passes: [
      "Buttock pain worse with sitting has several causes.",
      "This stretch does not free a nerve.",
      "Leg pain is rarely from the piriformis, and a clinician can sort it.",
    ],
  },
  h: {
    caught: [
      "Sitting turns your glutes off.",
      "Stretch the hip flexors to wake your glutes.",
      "Tight hip flexors inhibit the glutes.",
    ],
    passes: [
      "Sitting does not turn your glutes off.",
      "Hip flexor mobility may change how you move.",
      "No study shows that hip flexors weaken the glutes.",
    ],
  },
  i: {
    caught: [
      "30 seconds every 30 minutes prevents back pain.",
      "Sitting breaks protect your back.",
      "Get up every half hour: a squat every half hour stops back pain.",
    ],
    passes: [
      "Sitting breaks are not shown to prevent back pain.",
      "Break up long sitting every 20 to 60 minutes.",
      "A few squats or a short walk count as a break from sitting.",
    ],
  },
  j: {
    caught: [
      "A footrest protects your back.",
      "Stand all day if you can.",
      "Standing is better than sitting.",
    ],
    passes: [
      "A footrest is fine if it feels better.",
      "Standing is not better than sitting.",
      "Nobody needs to stand all day.",
    ],
  },
  k: {
    caught: ["Exactly three sessions are needed.", "More is always better.", "More sets are always better."],
    passes: [
      "Two to three sessions a week is a sound default.",
      "More is not always better; one session is far better than none.",
      "Three sessions a week suit most people.",
    ],
  },
  l: {
    caught: [
      "Your sling is broken.",
      "Sling training fixes back pain.",
      "The posterior sling is disconnected.",
    ],
    passes: [
      "Rows and hinges link the arm and the opposite hip.",
      "Your sling is not broken.",
      "No trial shows that sling training cures back pain.",
    ],
  },
  m: {
    caught: [
      "Lifting away from the body will injure you.",
      "A load far from the body is dangerous.",
      "Carrying at arm's length harms your spine.",
    ],
    passes: [
      "Keep the load close.",
      "A load far from the body asks more of the back.",
      "Lifting away from the body is not dangerous in itself.",
    ],
  },
  n: {
    caught: [
      "Exercise cures back pain.",
      "Training gets rid of back pain.",
      "Guidelines say exercise comes first for all back pain.",
    ],
    passes: [
      "Exercise is a recommended first choice for long-lasting back pain.",
      "Exercise does not cure back pain.",
      "Exercise helps a little to a fair amount.",
    ],
  },
  o: {
    caught: [
      "Fix your imbalance to prevent pain.",
      "You are out of balance above 10 %.",
      "Correct the asymmetry to avoid injury.",
    ],
    passes: [
      "Unilateral work lets you train each side and track both.",
      "Asymmetry is normal, and correcting asymmetry is not shown to prevent injury.",
      "A difference of 12 % is within what the test can tell.",
    ],
  },
  p: {
    caught: [
      "Your hamstrings are overworking because your glutes are weak.",
      "The back compensates for your weak glutes.",
      "Back muscles take over since the glutes are weak.",
    ],
    passes: [
      "Squeezing the glutes shifts effort to the glutes for that rep.",
      "The back does not take over because the glutes are weak.",
      "Hamstrings and glutes work together.",
    ],
  },
  q: {
    caught: [
      "Morning bridges wake the glutes.",
      "Ten bridges in the morning protect your spine all day.",
      "Bridges wake up your glutes.",
    ],
    passes: [
      "Bridges are a gentle morning move.",
      "Morning bridges do not protect the spine all day.",
      "Go easy on deep bending in the first hour if mornings hurt.",
    ],
  },
  r_extra: {
    caught: [
      "Glute training is proven to fix back pain.",
      "Hip strengthening will cure back pain.",
      "Stronger glutes are guaranteed to end your back pain.",
    ],
    passes: [
      "Hip strengthening may add a little and suits most people.",
      "Glute training is not proven to fix back pain.",
      "Train the hips, and see what the back says.",
    ],
  },
  s: {
    caught: [
      "Your power leaks at the hip.",
      "We found the kink.",
      "A restriction in your foot switches your glutes off.",
      "Clear the blockage and move on.",
    ],
    passes: [
      "Muscles work as linked chains, so we test several links.",
      "No test can find a kink.",
      "Power does not leak along the chain.",
    ],
  },
  t: {
    caught: [
      "Lat activation reconnects your core.",
      "Lat drills switch your glutes back on.",
      "Pulldowns: the lats wake the glutes.",
    ],
    passes: [
      "Lat and row work is a useful part of whole-back training.",
      "Lat work does not switch your glutes on.",
      "The lats and the glutes share a sheet of fascia.",
    ],
  },
  u: {
    caught: [
      "Your back hurts because you do not use your lats.",
      "Back pain comes from weak lats.",
      "The reason for your back pain is lat disuse: the unused lats cause back pain.",
    ],
    passes: [
      "Pulling strength is good for lifting and carrying.",
      "Back pain is not caused by weak lats.",
      "Train the lats twice a week.",
    ],
  },
  v: {
    caught: [
      "Your spine is unstable.",
      "A weak core is the cause.",
      "The lumbar spine suffers from instability.",
    ],
    passes: [
      "Trunk training can help; we do not know one cause for most back pain.",
      "Your spine is not unstable.",
      "A weak core is not the cause.",
    ],
  },
  w: {
    caught: [
      "Your hamstrings are tight because your glutes are lazy.",
      "Overactive hamstrings come from weak glutes.",
      "Hamstrings get tight when the glutes do nothing.",
    ],
    passes: [
      "Training glutes and hamstrings together is sensible.",
      "Hamstrings are not tight because of the glutes.",
      "Tight hamstrings are common.",
    ],
  },
  x: {
    caught: [
      "Your firing order is wrong.",
      "The wrong order injures you.",
      "The camera sees which muscle fires first.",
    ],
    passes: [
      "We train hips and trunk; we do not time your muscles.",
      "The camera cannot see which muscle fires first.",
      "No firing order is wrong.",
    ],
  },
  y: {
    caught: [
      "Sitting kills your glutes.",
      "You have dead butt syndrome.",
      "Your desk shrinks the muscles of the hip.",
    ],
    passes: [
      "Sitting does not shrink your glutes.",
      "Being active keeps the hip muscles in better condition.",
      "Sitting breaks are worthwhile.",
    ],
  },
  z: {
    caught: [
      "Your forward lean shows weak glutes.",
      "You lean forward because your glutes are weak.",
      "Lazy glutes make runners lean.",
    ],
    passes: [
      "A slight forward lean uses the hips more and the knees less.",
      "Leaning forward is not a sign of weak glutes.",
      "Lean from the ankles.",
    ],
  },
  aa: {
    caught: [
      "Push off the big toe to activate your glutes.",
      "The big toe drives the glutes.",
      "Push off hard: a hard push-off fires the glutes.",
    ],
    passes: [
      "Walk tall at a brisk pace.",
      "Push off behind you; it is mostly calf work.",
      "The big toe does not switch on the glutes.",
    ],
  },
  ab: {
    caught: ["Rolling releases fascia.", "The roller breaks adhesions.", "Stretching prevents injury."],
    passes: [
      "Rolling or stretching can ease stiffness and soreness.",
      "Rolling does not break up adhesions.",
      "Stretching did not prevent injuries in trials.",
    ],
  },
  ac: {
    caught: ["It corrects your posture.", "Better posture cures pain.", "Rows fix bad posture."],
    passes: [
      "Upper-back strength work may help you stand a little taller.",
      "Better posture does not cure pain.",
      "It will not fix your posture.",
    ],
  },
  ad: {
    caught: [
      "Fix your front-back imbalance to prevent injury.",
      "Balanced front and back training prevents injuries.",
      "A front to back ratio of one protects from pain.",
    ],
    passes: [
      "Regular strength work lowers sports injury risk.",
      "Front and back balance is not shown to prevent injury.",
      "Train front and back alike.",
    ],
  },
  ae: {
    caught: [
      "Glute training by itself prevents falls.",
      "Bridges stop falls.",
      "Posterior chain work keeps you from falling.",
    ],
    passes: [
      "Balance plus leg strength training lowers falls in older adults.",
      "Back training alone does not prevent falls.",
      "Stand near a wall so that you cannot fall.",
    ],
  },
  af: {
    caught: ["It decompresses the spine.", "The hold heals discs.", "Do this and avoid surgery."],
    passes: [
      "A hinge hold is a fair endurance exercise for hips and back.",
      "It does not decompress the spine.",
      "No exercise is known to heal discs.",
    ],
  },
  ag: {
    caught: ["Cardio is useless.", "You need isolation exercises.", "Walking does nothing for strength."],
    passes: [
      "For strength, add load over time; walking still helps pain and health.",
      "Cardio is not useless.",
      "You do not need isolation exercises.",
    ],
  },
  ah: {
    caught: [
      "You need manual therapy for exercise to work.",
      "Exercise only works with hands-on treatment.",
      "Massage is required before training.",
    ],
    passes: [
      "Hands-on treatment can be added to exercise; it does not replace it.",
      "Massage is not required for training.",
      "Exercise works on its own.",
    ],
  },
  ai: {
    caught: [
      "Without progression you will relapse.",
      "Isolation work causes relapse.",
      "No progress means that pain will come back.",
    ],
    passes: [
      "Back pain often returns; keeping up exercise lowers the odds.",
      "Isolation work is not shown to cause relapse.",
      "Add load when the last set feels easy.",
    ],
  },
  aj: {
    caught: [
      "30 s squats keep your nerve-muscle junctions alive.",
      "Squats keep the neuromuscular junctions active.",
      "Your junctions stay awake.",
    ],
    passes: [
      "Short squat breaks get you moving.",
      "Squats are not shown to keep junctions alive.",
      "The nerve-muscle junction does not go idle in a sitting day.",
    ],
  },
  ak: {
    caught: [
      "Pilates is the best exercise for back pain.",
      "Pilates is the safest choice.",
      "Pilates is better than strength work.",
    ],
    passes: [
      "Pilates is one of several good exercise choices if you like it.",
      "Pilates is not better than other exercise.",
      "You can go on with Pilates.",
    ],
  },
  al: {
    caught: [
      "Never let knees pass the toes: the knees must not go past the toes.",
      "Never round your back.",
      "Knees over the toes are harmful.",
    ],
    passes: [
      "Pick it up in a way that feels comfortable.",
      "Knees past the toes are not harmful.",
      "The knee may travel over the toes.",
    ],
  },
  diagnosis: {
    caught: [
      "This test diagnoses your back.",
      "We found the cause of your pain.",
      "The app diagnoses a disc problem.",
    ],
    passes: [
      "This app does not diagnose.",
      "A clinician can look for the cause.",
      "We do not know the cause of your pain.",
    ],
  },
  clear_screen: {
    caught: [
      "A clear screen rules out disease.",
      "Your answers prove that you are healthy: the screening guarantees that nothing serious is there; a screen excludes illness.",
      "Clear answers: a clear screen, so you are fine.",
    ],
    passes: [
      "A clear answer today does not rule out illness.",
      "If anything changes, answer again.",
      "No screen rules out disease.",
    ],
  },
  caution_key: {
    caught: [
      "You are flexion intolerant.",
      "Condition: extension_intolerant",
      "Flexion-intolerant backs start here.",
    ],
    passes: [
      "Bending-sensitive for now.",
      "Arching seems to bother your back more.",
      "Bring bending back step by step.",
    ],
  },
  prediction: {
    caught: [
      "This test predicts back pain.",
      "A low result will lead to injury.",
      "The score predicts injuries.",
    ],
    passes: [
      "The test does not predict pain.",
      "No cut-off was shown to predict pain.",
      "Compare your result with your own past.",
    ],
  },
  emg_rank: {
    caught: [
      "High EMG makes it the best exercise.",
      "It has the highest activation, so it is the most effective.",
      "3,200 newtons are dangerous.",
    ],
    passes: [
      "High EMG does not make it the best exercise.",
      "Modelled newtons are not danger.",
      "Both numbers are shown.",
    ],
  },
};

describe("wording guard, English", () => {
  for (const [id, { caught, passes }] of Object.entries(ENGLISH)) {
    it.each(caught)(`catches claim ${id}: %s`, (sentence) => {
      expect(forbiddenClaims(sentence, "en")).toContain(id);
    });
    it.each(passes)(`lets pass beside claim ${id}: %s`, (sentence) => {
      expect(forbiddenClaims(sentence, "en")).toEqual([]);
    });
  }

  it.each(CLAIMS.map((claim) => [claim.id, claim.mustNotSay] as const))(
    "catches the recorded forbidden wording of claim %s",
    (id, mustNotSay) => {
      expect(forbiddenClaims(mustNotSay, "en")).toContain(id);
    },
  );

  it.each(CLAIMS.map((claim) => [claim.id, claim.maySay] as const))(
    "lets the allowed wording of claim %s pass",
    (_id, maySay) => {
      expect(forbiddenClaims(maySay, "en")).toEqual([]);
    },
  );

  it.each(CLAIMS.map((claim) => [claim.id, claim.nuance] as const))(
    "lets the nuance of claim %s pass",
    (_id, nuance) => {
      expect(forbiddenClaims(nuance, "en")).toEqual([]);
    },
  );

  it("catches a claim that follows a denial of another", () => {
    expect(forbiddenClaims("There is no evidence of harm, but your glutes are asleep.", "en")).toEqual(["a"]);
    expect(forbiddenClaims("Sitting is not dangerous and bending is dangerous.", "en")).toContain("f");
  });

  it("is not fooled by case, typographic quotes or emphasis", () => {
    expect(forbiddenClaims("**BENDING** is “dangerous”", "en")).toEqual(["f"]);
    expect(forbiddenClaims("Your glutes don’t fire.", "en")).toContain("a");
  });

  it.each([
    "Your gluteal muscles have gone to sleep from sitting.",
    "Glutes that won't fire cause back pain.",
    "Rounding the lower back causes injury.",
    "Flexing your spine under load is dangerous.",
    "If you bend, you risk injury.",
    "A hip hinge is the only safe way to lift.",
    "An unstable spine is why you hurt.",
    "Your asymmetry is abnormal at 12 percent.",
    "Don't ever round your back when you lift.",
    "Your test shows the cause of your pain.",
  ])("catches other words for the same: %s", (sentence) => {
    expect(forbiddenClaims(sentence, "en")).not.toEqual([]);
  });

  it.each([
    "Lift your glutes off the floor.",
    "Dead bug: keep the glutes relaxed.",
    "Do not round your back in this exercise.",
    "Keep your back flat and sit the hips back.",
    "Let the knees travel over the toes.",
    "Sleep well: it helps pain.",
    "Take a break from sitting every half hour if you like.",
    "Bending or lifting is not dangerous for a healthy back.",
    "If the hip drops, shorten the hold.",
  ])("lets plain coaching pass: %s", (sentence) => {
    expect(forbiddenClaims(sentence, "en")).toEqual([]);
  });

  it("catches a question that asserts", () => {
    expect(forbiddenClaims("Did you know that your glutes are asleep?", "en")).toContain("a");
    expect(forbiddenClaims("Do you know your glutes are asleep?", "en")).toContain("a");
  });
});
