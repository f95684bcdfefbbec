import type { Claim, ClaimId } from "./claim.ts";

/** Every popular claim that the founding articles and the field make, with its verdict and the words it allows. */
export const CLAIMS: readonly Claim[] = [
  {
    id: "a",
    claim: 'Weak or delayed gluteus maximus is tied to chronic low back pain ("gluteal amnesia")',
    verdict: "partly",
    nuance:
      'People with chronic back pain have weaker, smaller hip extensors on average, but glute onset is last in healthy people too, differences are cross-sectional, and "amnesia" is not a diagnosis.',
    maySay:
      "Hip strength is often lower in people with back pain; training it is a reasonable part of a plan.",
    mustNotSay:
      "Your glutes are switched off / forgot how to fire; this causes your pain; we test firing order.",
    evidence:
      "40 CLBP vs 40 healthy: healthy hip extensors about 21 % stronger (right CI 6.2-31.2, left 6.6-36.5); CT: smaller gluteus maximus in 36 women with CLBP (r=-0.27 with visits), authors say it may be disuse; 10 vs 10 women: no difference in GM EMG in prone hip extension; no consistent firing order in healthy people; a review: GM late in healthy, later in LBP with abnormal lumbar motion (4 studies, weak); inhibition shown only with hip joint fluid",
    sourceIds: [
      "clbp_hip_strength_2023",
      "glute_size_ct_2017",
      "prone_hip_extension_2011",
      "pierce_1990",
      "firing_order_review",
      "freeman_2013",
    ],
    confidence: "seen",
  },
  {
    id: "b",
    claim: "Weak gluteus medius gives Trendelenburg and loads the back",
    verdict: "partly",
    nuance:
      "Hip abductor weakness and Trendelenburg sign are commoner in chronic back pain, but the sign did not track strength and cause is unproven; endurance and co-contraction may matter more than strength.",
    maySay: "Side-hip strength and endurance are often lower in back pain; we track them.",
    mustNotSay: "A hip drop on camera proves weak gluteus medius or explains your pain.",
    evidence:
      "150 CLBP vs 75: weaker, more Trendelenburg, tender; 24-study review: lower strength, other measures unclear; 40 vs 40: healthy abductors 28-30 % stronger but no difference in Trendelenburg or step-down results and no link between tests and strength; standing study: lower side-bridge endurance and co-activation, NOT abduction strength, went with pain",
    sourceIds: ["cooper_2016", "sadler_2019", "clbp_hip_strength_2023", "nelson_wong_2011"],
    confidence: "seen",
  },
  {
    id: "c",
    claim: "Tight lats tilt the pelvis forward through the thoracolumbar fascia",
    verdict: "weak",
    nuance:
      "The fascial link exists, but no study read shows that short lats tilt the pelvis in daily standing; lat-length tests are of doubtful reliability.",
    maySay: "If the back arches when you reach overhead, shoulder mobility work may help the reach.",
    mustNotSay: "Tight lats tilt your pelvis and hurt your back.",
    evidence:
      "in vivo lat tension shifts hip rest position slightly (healthy); lat length test ICC <0.9, inter-rater from 0.54; reduced (not increased) lordosis predicted new pain",
    sourceIds: ["carvalhais_2013", "dawood_2018", "feijen_2020", "sadler_2017"],
    confidence: "seen",
  },
  {
    id: "d",
    claim:
      "Hamstring tightness often comes from anterior tilt and weak glutes, so strengthen rather than stretch",
    verdict: "weak",
    nuance:
      "Hamstring length is not related to standing pelvic tilt; stretching and strengthening gave similar non-significant changes in one small trial; limited hamstring ROM weakly predicts new back pain; strengthening through range is a fair choice, not because of the tilt story.",
    maySay: "Strengthening through full range can build length and strength together.",
    mustNotSay: "Your hamstrings are tight because your pelvis tips forward.",
    evidence:
      "length reduced in LBP, no correlation with tilt range (30 vs 30); RCT n=45: stretch vs strengthen vs control, no significant difference in tilt or SLR; prospective OR 0.96 per degree; lordosis limited (OR 0.73)",
    sourceIds: ["hamstring_tilt_2017", "shamsi_2020", "sadler_2017"],
    confidence: "seen",
  },
  {
    id: "e",
    claim: "The McGill Big Three stabilise the spine",
    verdict: "partly",
    nuance:
      "They train trunk muscles at modest load, but stabilisation exercise is no better than other exercise for pain in the long run, and no single muscle or set is THE stabiliser.",
    maySay: "A low-load, practical start for trunk endurance.",
    mustNotSay: "Best or only exercises for back pain; they fix instability.",
    evidence:
      "modelled load and stability ranking (Kavcic 2004); 29-trial review: benefit vs any control small, none vs other exercise; network meta-analysis: resistance and stabilisation both near top for function; Cholewicki 2002: no single muscle contributes >30 %",
    sourceIds: ["kavcic_2004", "smith_2014", "owen_2020", "cholewicki_2002", "mcgill_karpowicz_2009"],
    confidence: "seen",
  },
  {
    id: "f",
    claim: "Hip hinge spares the spine compared with stooping",
    verdict: "partly",
    nuance:
      "It lowers lumbar bending and, with the load close, moments; but compression is not lower by itself: stoop had 0.3-1.0 body weights LESS compression than squat in one study, and flexion in lifting is not linked to having or getting back pain.",
    maySay:
      "Hinging with the load close is a useful way to share work with the hips and lift more; use varied, gradually loaded styles.",
    mustNotSay: "Rounding your back will injure you; bending is dangerous; squat lifting is always safer.",
    evidence:
      "von Arx 2021; Kingma 2004: squat +17 % compression vs stoop with feet behind the box, no difference with higher loads; Saraceni 2020: no relation (low quality); Wilke 1999 (1 man): round back 2.3, bent knees 1.7, close 1.1 MPa",
    sourceIds: ["von_arx_2021", "kingma_2004", "saraceni_2020", "wilke_1999"],
    confidence: "seen",
  },
  {
    id: "g",
    claim: "Piriformis / deep six compress the sciatic nerve",
    verdict: "weak",
    nuance:
      "It can happen (deep gluteal syndrome), but prevalence is unknown, tests are unproven, and most leg pain comes from the lumbar spine.",
    maySay: "Buttock pain worse with sitting has several causes; a clinician can sort them.",
    mustNotSay: "Your sciatica is piriformis; this stretch frees the nerve; a positive FAIR is a diagnosis.",
    evidence:
      "55-study review: mainly case reports; 2018 update: four typical features, accuracy not established, straight leg raise does not rule it out",
    sourceIds: ["hopayian_2010", "hopayian_2018"],
    confidence: "seen",
  },
  {
    id: "h",
    claim: "Tight hip flexors weaken the glutes by reciprocal inhibition (sitting)",
    verdict: "weak",
    nuance:
      "One study found less glute EMG in squats with tight hip flexors but NO strength difference; a later one found no significant EMG difference; chronic inhibition from sitting is not shown.",
    maySay: "Hip flexor mobility may change how you move; strengthen the glutes anyway.",
    mustNotSay: "Sitting turns your glutes off; stretch hip flexors to wake them.",
    evidence:
      "Mills 2015 (20 vs 20 female players): lower Gmax EMG p=0.008, strength n.s.; Martinez-Sepanski 2023: no significant EMG differences",
    sourceIds: ["mills_2015", "martinez_sepanski_2023"],
    confidence: "seen",
  },
  {
    id: "i",
    claim: "Get up every 30 minutes, 30-second air squat",
    verdict: "partly",
    nuance:
      "Frequent active breaks improve glucose and insulin the same day; 30 min and 30 s are convenient, not proven, and no good evidence they prevent back pain.",
    maySay: "Break up long sitting with movement about every 20-60 min; a few squats or a short walk count.",
    mustNotSay: "30 seconds every 30 minutes prevents or cures back pain.",
    evidence:
      "2 min walk per 20 min: glucose iAUC 6.9 to 5.2; 37-trial meta: glucose SMD -0.54; standing alone weaker than walking; Take-a-Stand RCT: less neck-shoulder pain, no change in back pain",
    sourceIds: ["dunstan_2012", "loh_2020", "danquah_2017"],
    confidence: "seen",
  },
  {
    id: "j",
    claim: "Use a footrest at a standing desk",
    verdict: "weak",
    nuance:
      "In office workers with back pain a footstool did not change pain over 1 h (trend only); long standing is not better than sitting; about 71 % of healthy people developed some pain in 2 h standing.",
    maySay: "Change position; a footrest is fine if it feels better.",
    mustNotSay: "A footrest protects your back; stand all day.",
    evidence:
      "16 workers, crossover: no difference p>0.26, trend p=0.10; meta-analysis standing vs sitting SMD 0.60 n.s.; 17 of 24 developed pain",
    sourceIds: ["smith_2019", "standing_meta_wor_203292", "nelson_wong_2011"],
    confidence: "seen",
  },
  {
    id: "k",
    claim: "Train the posterior chain 2-3 times a week",
    verdict: "supported",
    nuance:
      "Matches ACSM and WHO strength frequency; weekly volume matters more than frequency, and for back pain no dose is proven best.",
    maySay: "Two to three sessions a week is a sound default; one is far better than none.",
    mustNotSay: "Exactly 3 is needed; more is always better.",
    evidence: "ACSM 2-3 d/wk novice; each weekly set +0.37 %; WHO >=2 d/wk (recalled)",
    sourceIds: ["acsm_2009", "schoenfeld_2017_volume", "who_2020"],
    confidence: "mixed",
    confidenceNote: "seen (ACSM, Schoenfeld) / recalled (WHO)",
  },
  {
    id: "l",
    claim: "Posterior oblique sling: lat couples to the opposite glute",
    verdict: "partly",
    nuance:
      "Force passes between lat and opposite gluteus maximus in vivo, and may be less in chronic back pain; no trial read shows sling exercises beat plain ones.",
    maySay: "Rows and hinges that link arm and opposite hip are a sensible variety.",
    mustNotSay: "Your sling is broken; sling training fixes back pain.",
    evidence:
      "Carvalhais 2013 (37 healthy): lat tension shifts hip position; 2025 study 20 vs 20: less transmission in CLBP (via a page)",
    sourceIds: ["carvalhais_2013", "procopio_2025"],
    confidence: "seen",
  },
  {
    id: "m",
    claim: "Distance of the load from the body multiplies back load",
    verdict: "supported",
    nuance:
      'Moment rises with horizontal distance; splitting or closing the load cut L5/S1 compression 8-32 %; distance matters more than style. "Multiplies" holds for moment, not for injury risk.',
    maySay: "Keep the load close.",
    mustNotSay: "Lifting away from the body will injure you.",
    evidence:
      "Faber 2009; Kingma 2010 >20 % lower compression mainly by distance; NIOSH HM = 25/H; Wilke: 20 kg 1.1 MPa close vs 1.7-2.3",
    sourceIds: ["faber_2009", "kingma_2010", "niosh_1994", "wilke_1999"],
    confidence: "seen",
  },
  {
    id: "n",
    claim: "Exercise is first line for back pain (ACP 2017)",
    verdict: "partly",
    nuance:
      "For CHRONIC pain ACP, NICE and WHO put exercise among first choices; for ACUTE pain ACP names heat, massage, acupuncture or manipulation. Effects are small to moderate.",
    maySay: "Exercise is a recommended first choice for long-lasting back pain.",
    mustNotSay: "Exercise cures back pain; ACP says exercise first for all back pain.",
    evidence:
      "ACP 2017 rec 1 (acute/subacute): heat, massage, acupuncture or manipulation; rec 2 (chronic): initially exercise, multidisciplinary rehabilitation, acupuncture, mindfulness, tai chi, yoga, motor control exercise and others; NICE NG59 consider group exercise; WHO review: pain SMD -0.33, function -0.31, moderate certainty",
    sourceIds: ["acp_2017", "nice_ng59", "who_lbp_2023"],
    confidence: "seen",
  },
  {
    id: "o",
    claim: "Single-leg exercise treats side differences",
    verdict: "partly",
    nuance:
      "Training can reduce some asymmetry, and single-leg work builds single-leg strength, but asymmetry is normal, thresholds of 10-15 % are arbitrary, and reducing it is not shown to cut pain or injury.",
    maySay: "Unilateral work lets you train each side and track both.",
    mustNotSay: "Fix your imbalance to prevent pain; you are out of balance above 10 %.",
    evidence:
      "Afonso 2022: ubiquitous, unstable direction, no evidence reductions help; 12-week training evened limbs by weeks 4-8 (Baroni 2016)",
    sourceIds: ["afonso_2022", "baroni_2016"],
    confidence: "seen",
  },
  {
    id: "p",
    claim: "With weak glutes, hamstrings and lumbar extensors compensate in hip extension",
    verdict: "weak",
    nuance:
      "Women with back pain showed more erector activity, with glute and hamstring activity unchanged; compensation is a model; order is variable in healthy people. Cueing the glutes does raise glute and lower hamstring EMG within a session.",
    maySay: 'Cueing "squeeze the glutes" shifts effort to the glutes for that rep.',
    mustNotSay: "Your hamstrings/back are overworking because your glutes are weak.",
    evidence:
      "chiromt 2011 (10 vs 10): ES higher p=0.03, GM p=0.11, HAM p=0.14; Lewis & Sahrmann 2009: cueing effect; Mills 2015 ratio",
    sourceIds: ["prone_hip_extension_2011", "lewis_sahrmann_2009", "mills_2015"],
    confidence: "seen",
  },
  {
    id: "q",
    claim: "Morning glute bridges",
    verdict: "weak",
    nuance:
      "No evidence that morning is better; discs swell overnight (0.1 to 0.24 MPa) and avoiding early flexion cut pain days 23 % vs 2 % in one trial of 60 with many dropouts, so a low-load, non-flexed move is a fair choice; timing is for habit.",
    maySay: "Bridges are a gentle morning move; go easy on deep bending in the first hour if mornings hurt.",
    mustNotSay: "Morning bridges wake the glutes and protect the spine all day.",
    evidence:
      "Snook 1998 and 3-year follow-up; Wilke 1999; bridge glute EMG only about 25 % MVIC (double leg)",
    sourceIds: ["snook_2002", "wilke_1999", "gluteal_literature_table_2014"],
    confidence: "seen",
  },
  {
    id: "r_extra",
    claim: "Adding hip strengthening improves back pain outcomes",
    verdict: "partly",
    nuance:
      "A 2020 meta-analysis (5 trials, 309 people) found small extra gains (pain -5.4 mm of 100, disability -2.9); a later 70-person trial found none at any time.",
    maySay: "Hip strengthening may add a little and is safe for most.",
    mustNotSay: "Glute training is proven to fix back pain.",
    evidence: "MD -5.4 mm (CI -8.9 to -1.8); RCT: 0.5 points (CI -0.5 to 1.5) at end, 0 at 12 months",
    sourceIds: ["de_jesus_2020", "hip_strengthening_rct"],
    confidence: "seen",
  },
  {
    id: "s",
    claim:
      "The body is like a hose: a kink along a fascial line costs power at the end, so do not keep activating the glutes, look for the blockage down the line",
    verdict: "weak",
    nuance:
      'Neighbouring muscles of the back line can pass some tension on, but no study read shows that a "kink" costs power, or that a blockage can be found by a test and released.',
    maySay: "Muscles work as linked chains, so we test and train several links, not only the glutes.",
    mustNotSay:
      "Your power leaks at a blockage; a restriction in your foot or lat switches your glutes off; we found the kink.",
    evidence:
      "Review of 9 studies: moderate evidence of tension transfer at all three transitions of the superficial back line, at one of two in the back functional line, functional meaning unknown; 11 people: ankle bend moved the semimembranosus about 5.8 mm; remote-effect review: 8 trials, 354 people, low quality, range of motion only",
    sourceIds: ["krause_2016", "wilke_2020_fascia", "burk_2020"],
    confidence: "seen",
    confidenceNote: "hose image: no source found",
  },
  {
    id: "t",
    claim: "Activating the lats reconnects the glutes and core",
    verdict: "weak",
    nuance:
      'Lat tension reaches the opposite hip passively in healthy people; nothing read shows that lat drills raise glute strength or "reconnect" anything.',
    maySay: "Lat and row work is a useful part of whole-back training.",
    mustNotSay: "Lat activation switches your glutes back on or reconnects your core.",
    evidence:
      "37 healthy people: lat tension shifted hip rest position slightly; review: transfer in the back functional line at one of two transitions; no training trial found",
    sourceIds: ["carvalhais_2013", "krause_2016"],
    confidence: "seen",
  },
  {
    id: "u",
    claim: "Disuse of the lats plays a major role in low back pain",
    verdict: "weak",
    nuance:
      "No study linking lat disuse to later back pain was found; muscle-size work in back pain is about multifidus, erector spinae and gluteus maximus, and is cross-sectional.",
    maySay: "Pulling strength is good for lifting and carrying.",
    mustNotSay: "Your back hurts because you do not use your lats.",
    evidence:
      "search found no lat study; multifidus size went with pain in 52 people with stenosis (r 0.31; direction told inconsistently in the abstract); gluteus maximus smaller in 36 women with back pain",
    sourceIds: ["own_search", "multifidus_stenosis_study", "glute_size_ct_2017"],
    confidence: "seen",
    confidenceNote: "seen = absence in this search plus the two papers",
  },
  {
    id: "v",
    claim: "Lumbar instability is the primary cause of lower back pain and injury",
    verdict: "contradicted",
    nuance:
      "Most back pain has no single identifiable source. Instability is a model; it matters in some (for example marked slip), not as THE cause.",
    maySay: "Trunk training can help; we do not know one cause for most back pain.",
    mustNotSay: "Your spine is unstable; weak core is the cause.",
    evidence:
      'critical reviews: core-stability assumptions (weak abdominals cause pain, special core muscles) not borne out; most presentations non-specific, posture and "weak muscles" as cause not supported; stabilisation no better than other exercise long term (29 trials)',
    sourceIds: ["lederman_2010", "augeard_2019", "smith_2014"],
    confidence: "seen",
  },
  {
    id: "w",
    claim: "With weak glutes the hamstrings become over-active and tight",
    verdict: "weak",
    nuance:
      "A reasonable model, not shown. Hamstring activity did not differ in the back-pain study; a tight-hip-flexor study found no significant differences; length is not tied to pelvic tilt.",
    maySay: "Training glutes and hamstrings together is sensible.",
    mustNotSay: "Your hamstrings are tight because your glutes are lazy.",
    evidence:
      "10 vs 10 women: hamstring EMG p=0.14; Martinez-Sepanski 2023: no significant EMG difference; no link of hamstring length with pelvic tilt (30 vs 30); a narrative review links altered trunk-pelvis activation with hamstring strain risk in athletes",
    sourceIds: [
      "prone_hip_extension_2011",
      "martinez_sepanski_2023",
      "hamstring_tilt_2017",
      "badrinath_2022",
    ],
    confidence: "seen",
  },
  {
    id: "x",
    claim: "Athletes are injured because back muscles fire before the glutes",
    verdict: "weak",
    nuance:
      "Back and hamstrings firing first is the NORMAL order in healthy people in prone hip extension, so the order cannot be the fault. Lower activity (not order) around a past hamstring strain is reported, but mostly after the injury.",
    maySay: "We train hips and trunk; we do not time your muscles.",
    mustNotSay: "Your firing order is wrong; wrong order injures you; a phone can see firing order.",
    evidence:
      "15-study review: hamstrings and erectors early, gluteus maximus consistently last in healthy people; 42 footballers with past strain: lower biceps femoris, gluteus, lat and iliocostalis activity (cross-sectional, registry summary)",
    sourceIds: ["firing_order_review", "hamstring_registry_record", "badrinath_2022"],
    confidence: "seen",
  },
  {
    id: "y",
    claim: "Long sitting wastes (atrophies) the buttock muscles",
    verdict: "weak",
    nuance:
      "Less active people have fattier and smaller gluteus maximus, and more sedentary time goes with lower muscle DENSITY, but not with smaller muscle area; no study read isolates sitting itself.",
    maySay: "Being active keeps the hip muscles in better condition; sitting breaks are worthwhile.",
    mustNotSay: "Sitting kills or shrinks your glutes; you have dead butt.",
    evidence:
      "70 people: gluteus fat 26.2 % (inactive with hip pain) vs 17.8, 16.7, 13.7 % (low, medium, high activity); lean volume larger only in the high group; 1,895 adults: sedentary time tied to abdominal-region muscle density, not area",
    sourceIds: ["belzunce_2021", "vella_2018"],
    confidence: "seen",
  },
  {
    id: "z",
    claim: "Runners with weak glutes lean forward or arch the back instead of extending the hip",
    verdict: "contradicted",
    nuance:
      "In 40 runners it was the other way round: weaker hip extensors ran more upright and loaded the knees more; forward lean uses the hips more. Arching was not studied in what was read.",
    maySay: "A slight forward lean from the ankles uses the hips more and the knees less.",
    mustNotSay: "Your forward lean shows weak glutes.",
    evidence:
      "hip-extensor strength vs trunk flexion r=0.55, vs hip work 0.46, vs knee work -0.39 (20 men, 20 women); high-lean group: more hip, less knee energy",
    sourceIds: ["teng_2016", "teng_powers_2015"],
    confidence: "seen",
  },
  {
    id: "aa",
    claim: "Walk pushing off the big toe to use the glutes",
    verdict: "weak",
    nuance:
      "Push-off is mainly calf work. No study read shows that a big-toe cue raises glute work; wider steps did raise side-hip activity. Pushing harder from the ankle may even lower hip work (recalled).",
    maySay: "Walk tall at a brisk pace; hills and stairs ask more of the glutes.",
    mustNotSay: "Push off the big toe to activate your glutes.",
    evidence:
      "14 adults: gluteus medius 47 % higher with wide steps; 93 older people: toe strength tied to fast-walk speed; no big-toe trial found; Lewis & Ferris 2008 ankle push-off lowers hip moments (recalled)",
    sourceIds: ["kubinski_2015", "toe_strength_2014", "lewis_ferris_2008"],
    confidence: "mixed",
    confidenceNote: "seen (steps, toe strength) / recalled (Lewis & Ferris)",
  },
  {
    id: "ab",
    claim: "Foam rolling and stretching keep the posterior chain functional",
    verdict: "partly",
    nuance:
      "Both raise range of motion, rolling about as much as stretching; soreness falls a little; effects on performance are small or nil, and stretching did not prevent sports injuries.",
    maySay: "Rolling or stretching can ease stiffness and soreness; keep it short and optional.",
    mustNotSay: "Rolling releases fascia, breaks adhesions, keeps muscles firing or prevents injury.",
    evidence:
      "acute range SMD 0.74 vs nothing, -0.02 vs stretching (26 trials); rolling after exercise: pain g 0.47, sprint g 0.34; training > 4 weeks: range ES 0.82 (290 people; hamstrings and quadriceps, not ankle); 9 long trials: mostly no performance gain; stretching and injury RR 0.96 (0.85-1.10)",
    sourceIds: [
      "wilke_2019_rolling",
      "wiewelhove_2019",
      "konrad_2022",
      "stretch_training_review",
      "lauersen_2014",
    ],
    confidence: "seen",
  },
  {
    id: "ac",
    claim: "Posterior-chain training improves posture",
    verdict: "partly",
    nuance:
      "Exercise, more with strengthening than stretching, can lessen a rounded upper back; the low-back curve hardly changes; trials are small with high bias. Posture change is not pain relief.",
    maySay: "Upper-back strength work may help you stand a little taller.",
    mustNotSay: "It corrects your posture; better posture cures pain.",
    evidence:
      "kyphosis SMD -1.40 (-2.15 to -0.66, 7 trials), lordosis -0.53 n.s. (4 trials); 22 trials, 1,209 people: 12 at high risk of bias, no firm conclusion",
    sourceIds: ["gonzalez_galvez_2019", "bayattork_2020"],
    confidence: "seen",
  },
  {
    id: "ad",
    claim: "Balanced front and back training prevents injury",
    verdict: "partly",
    nuance:
      'Strength training does lower sports injuries a lot; that front-to-back "balance" is what protects is not shown.',
    maySay: "Regular strength work lowers sports injury risk.",
    mustNotSay: "Fix your front-back imbalance to prevent injury or back pain.",
    evidence:
      "strength RR 0.315 (0.207-0.480), proprioception 0.55, mixed 0.66, stretching 0.96; 25 trials, 26,610 sports people; asymmetry reduction not shown to help",
    sourceIds: ["lauersen_2014", "afonso_2022"],
    confidence: "seen",
    confidenceNote: "sports people, not back pain",
  },
  {
    id: "ae",
    claim: "Posterior chain training reduces the risk of falls",
    verdict: "partly",
    nuance:
      "Exercise reduces falls in older people with high certainty, mainly balance-and-function programmes, often with strength. Strength alone or a posterior-chain programme is not shown to.",
    maySay: "Balance plus leg strength training lowers falls in older adults.",
    mustNotSay: "Glute or back training by itself prevents falls.",
    evidence:
      "59 studies, 12,981 people: rate ratio 0.77 (0.71-0.83); programmes with balance and strength work; resistance alone: uncertain (recalled)",
    sourceIds: ["sherrington_2019", "sherrington_2020"],
    confidence: "mixed",
    confidenceNote: "seen (overall, balance + strength) / recalled (resistance alone)",
  },
  {
    id: "af",
    claim: "Foundation training (founder pose) decompresses the spine",
    verdict: "weak",
    nuance:
      "No controlled trial and no measurement of disc pressure or spine length was found; pages are by sellers, fans and podcasts. A forward hinge with arms out raises, not lowers, the moment on the back.",
    maySay: "A hinge hold is a fair endurance exercise for hips and back.",
    mustNotSay: "It decompresses the spine, heals discs or avoids surgery.",
    evidence: "search: only commercial, podcast and personal pages; longer lever = larger moment (mechanics)",
    sourceIds: ["own_search", "product_reasoning"],
    confidence: "mixed",
    confidenceNote: "seen (absence) / product_choice (mechanics)",
  },
  {
    id: "ag",
    claim:
      "Aerobic leg exercise cannot strengthen weak glutes; isolation (specific resistance) exercise gives faster and better results",
    verdict: "partly",
    nuance:
      "Progressive resistance builds more strength than walking or general exercise; isolation is not better than compound lifts. For back pain neither aerobic nor resistance is superior.",
    maySay: "For strength, add load over time; walking still helps pain and health.",
    mustNotSay: "Cardio is useless; you need isolation exercises.",
    evidence:
      "posterior-chain resistance vs general exercise and walking (8 trials, 408): strength SMD 0.67, pain -0.41 overall, no clear gain at 6-8 weeks; aerobic vs resistance: neither superior for pain (6 trials, 333); adding single-joint work gave no extra arm size or strength in untrained men",
    sourceIds: ["tataryn_2021", "wewege_2018", "gentil_2015"],
    confidence: "seen",
    confidenceNote: "Gentil via a summary page (arms, not hips)",
  },
  {
    id: "ah",
    claim: "Strength training should go with manual therapy in back pain",
    verdict: "partly",
    nuance:
      "Guidelines allow manual therapy only as an extra to exercise, not alone; the added benefit is modest and it is not required.",
    maySay: "Hands-on treatment can be added to exercise; it does not replace it.",
    mustNotSay: "You need manual therapy for exercise to work.",
    evidence:
      "Dutch guideline: consider in some, never as sole treatment, only added to exercise; review: moderate evidence for manipulation plus mobilisation combined with exercise over exercise and back school in chronic pain; NG59 same idea (package, recalled)",
    sourceIds: ["kngf_2021", "hidalgo_2014", "nice_ng59"],
    confidence: "mixed",
    confidenceNote: "seen (KNGF, Hidalgo) / recalled (NG59 wording)",
  },
  {
    id: "ai",
    claim: "Isolation exercises without progression often lead to relapse",
    verdict: "weak",
    nuance:
      "Back pain comes back often whatever was done; going on exercising after treatment halves recurrences. No trial compared progressed with unprogressed isolation work.",
    maySay: "Back pain often returns; keeping up exercise lowers the odds.",
    mustNotSay: "Without progression you will relapse; isolation work causes relapse.",
    evidence:
      "post-treatment exercise: recurrence rate ratio 0.50 (0.34-0.73) at 1 year, moderate quality, 4 studies, 407 people; one to two thirds recur within a year (page)",
    sourceIds: ["choi_2010"],
    confidence: "seen",
  },
  {
    id: "aj",
    claim: "Air squat for 30 seconds keeps the neuromuscular junctions active",
    verdict: "weak",
    nuance:
      "Junctions do adapt to weeks of training, mostly shown in animals and more with endurance work. Nothing shows an effect of 30 s squats; the junction does not go idle during a sitting day.",
    maySay: "Short squat breaks get you moving.",
    mustNotSay: "30 s squats keep your nerve-muscle junctions alive.",
    evidence:
      "animal review: growth in young, compaction in aged; reviews: endurance training a stronger stimulus; no human 30 s study found",
    sourceIds: ["deschenes_2019", "nmj_review"],
    confidence: "seen",
  },
  {
    id: "ak",
    claim: "Pilates for back pain",
    verdict: "partly",
    nuance:
      "Better than minimal care for pain in the short term (low-quality evidence); not shown to be better than other exercise.",
    maySay: "Pilates is one of several good exercise choices if you like it.",
    mustNotSay: "Pilates is the best or safest exercise for back pain.",
    evidence:
      "Cochrane: 10 trials, 510 people; pain vs minimal care MD -14 of 100 (-18.9 to -9.2), low quality; vs other exercise no firm advantage (recalled); WHO review: better than no intervention, very low certainty",
    sourceIds: ["yamato_2015", "who_lbp_2023"],
    confidence: "mixed",
    confidenceNote: "seen (minimal care, WHO) / recalled (vs other exercise)",
  },
  {
    id: "al",
    claim: "Knees forward or a rounded back when picking up a bag is harmful",
    verdict: "contradicted",
    nuance:
      "For ordinary loads neither is shown to harm. Keeping knees back shifts load to hips and back; people with back pain already lift more squat-like; teaching lifting technique does not prevent back pain. Heavy, repeated or painful lifting, osteoporosis or acute disc pain is another matter.",
    maySay: "Pick it up in a way that feels comfortable; keep heavy things close.",
    mustNotSay: "Never let knees pass the toes; never round your back.",
    evidence:
      "7 men: knees blocked: knee torque 150 to 117 Nm, hip 28 to 303 Nm; 21 vs 20 workers: pain group slower and more squat-like, 1 of 21 variables tied to pain; Cochrane: no preventive effect of training (9 trials, 20,101 workers)",
    sourceIds: ["fry_2003", "saraceni_2021", "verbeek_2011"],
    confidence: "seen",
  },
];

const BY_ID = new Map(CLAIMS.map((claim) => [claim.id, claim]));

/** The claim of that id. */
export function claim(id: ClaimId): Claim {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`claim: unknown id ${JSON.stringify(id)}`);
  return found;
}
