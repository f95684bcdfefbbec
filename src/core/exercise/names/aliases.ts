import { EVIDENCE_EXERCISE_IDS } from "../evidenceIds.ts";
import type { ExerciseId } from "../exercise.ts";

/**
 * Other names of an exercise, beside its display name: `id: alias | alias`. A word after "+" may be there or not;
 * so `bench_press_barbell: bench press +barbell` declares the barbell as what people mean by a plain "bench press".
 * Where convention is not clear ("shoulder press", "leg curl", "dips") nothing is declared and the name stays ambiguous.
 */
const TABLE = `
split_squat_dumbbell: split squat contralateral +dumbbell
seated_hip_internal_rotation_band: internal rotation
seated_hip_external_rotation_band: external rotation hip band +seated
hip_hinge_wall: hip hinge wall
hip_hinge_dowel: hip hinge dowel stick | hip hinge stick
founder_hinge_hold: founder | hinge hold | founder hinge hold
good_morning_bodyweight: good morning bodyweight | good morning band
good_morning: good morning +barbell +standing
romanian_deadlift: romanian deadlift +barbell
romanian_deadlift_dumbbell: romanian deadlift dumbbell +standing | romanian deadlift dumbbell
romanian_deadlift_snatch_grip: snatch romanian deadlift +barbell | wide romanian deadlift +barbell
stiff_leg_deadlift: stiff deadlift +barbell | stiffleg deadlift +barbell
stiff_leg_deadlift_dumbbell: stiff deadlift dumbbell | stiffleg deadlift dumbbell
kickstand_deadlift: kickstand romanian deadlift +dumbbell | kickstand deadlift +dumbbell
single_leg_deadlift_bodyweight: singleleg deadlift bodyweight | singleleg romanian deadlift bodyweight
single_leg_deadlift: singleleg romanian deadlift +dumbbell +kettlebell +barbell +singlearm | singleleg deadlift +dumbbell +kettlebell +barbell | singleleg stiff deadlift +dumbbell +kettlebell +barbell
single_leg_deadlift_loaded: singleleg deadlift contralateral +dumbbell +kettlebell | singleleg romanian deadlift contralateral +dumbbell +kettlebell
kettlebell_deadlift: kettlebell deadlift
deadlift_trapbar: trapbar deadlift | trap deadlift
deadlift_conventional: deadlift +barbell
deadlift_paused: deadlift paused +barbell
deadlift_deficit: deadlift deficit +barbell
deadlift_sumo: sumo deadlift +barbell
deadlift_sumo_kettlebell: sumo deadlift kettlebell
rack_pull: rack pull +barbell +deadlift | block pull +barbell | block deadlift +barbell
pull_through: pull through +cable +band +rope
kettlebell_swing: kettlebell swing +russian +twoarm +american | russian swing +kettlebell | swing
kettlebell_swing_one_arm: kettlebell swing singlearm
glute_bridge: glute bridge +bodyweight | bridge bodyweight | lying hip raise | bridge lying
glute_bridge_banded: glute bridge band | hip bridge band
glute_bridge_march: glute bridge march
single_leg_glute_bridge: singleleg glute bridge +bodyweight | singleleg bridge
hip_thrust_barbell: hip thrust +barbell +bench
hip_thrust_bodyweight: hip thrust bodyweight
hip_thrust_single_leg: hip thrust singleleg +barbell +dumbbell +bodyweight
quadruped_hip_extension: donkey kick | glute kickback floor | quadruped kickback | glute kickback bodyweight | glute kickback kneeling +bodyweight
standing_hip_extension: glute kickback cable +standing +singleleg | glute kickback band +standing | hip extension cable +standing | hip extension band +standing | hip extension standing | kickback cable singleleg | kickback cable leg
glute_kickback_machine: glute kickback machine +standing +singleleg | glute machine
hip_extension_machine: hip extension machine +standing
reverse_hyperextension: reverse back extension +machine
leg_curl: leg curl ball | leg curl slider | leg curl trx
leg_curl_lying: lying leg curl +machine +cable | leg curl prone machine | leg curl +machine
leg_curl_seated: seated leg curl +machine +cable | leg curl +machine
leg_curl_standing: standing leg curl +machine +cable
leg_curl_dumbbell: lying leg curl dumbbell | leg curl dumbbell
nordic_curl: nordic curl +bodyweight
nordic_curl_assisted: nordic curl assisted | nordic curl band
glute_ham_raise: glute ham raise +machine
back_extension: back extension +bodyweight +bench | roman chair
back_extension_loaded: back extension weighted | back extension barbell | back extension plate | back extension dumbbell | back extension kettlebell
back_extension_machine: back extension machine +seated | lower back machine
back_extension_ball: back extension ball
back_extension_hold: back extension hold +bodyweight
superman: superman +hold
prone_cobra: cobra prone +hold
air_squat: squat bodyweight | air squat +bodyweight | free squat
wall_sit: wall sit +hold +bodyweight | wall squat hold
goblet_squat: goblet squat +dumbbell +kettlebell | squat kettlebell goblet
box_squat: box squat +barbell
back_squat: squat +barbell +back +full | atg squat +barbell +back | squat pin +barbell
back_squat_low_bar: squat lowerbar +barbell +back
back_squat_paused: squat paused +barbell +back | atg squat paused
front_squat: front squat +barbell
front_squat_paused: front squat paused +barbell
front_squat_kettlebell: front squat kettlebell
overhead_squat: overhead squat +barbell
zercher_squat: zercher squat +barbell
safety_bar_squat: ssb squat +barbell +back | ssb
belt_squat: belt squat +machine
landmine_squat: landmine squat +goblet
squat_smith_machine: squat smith +back
squat_machine: squat machine +pendulum | pendulum squat | vsquat +machine
hack_squat: hack squat +machine +sled
hack_squat_reverse: hack squat reverse +machine
leg_press: leg press +machine +incline +seated +sled
leg_press_single_leg: leg press singleleg +machine +incline +seated
leg_press_horizontal: leg press horizontal +machine +seated | leg press seated +machine
sissy_squat: sissy squat +bodyweight
leg_extension: leg extension +machine +seated
leg_extension_single_leg: leg extension singleleg +machine +seated | singleleg extension +machine
split_squat: split squat +bodyweight
bulgarian_split_squat: bulgarian split squat +bodyweight
reverse_lunge: reverse lunge +bodyweight +standing
forward_lunge: lunge +bodyweight +front | forward lunge +bodyweight
forward_lunge_dumbbell: lunge dumbbell +front | forward lunge dumbbell
forward_lunge_barbell: lunge barbell +front | forward lunge barbell
walking_lunge: walk lunge +bodyweight
walking_lunge_dumbbell: walk lunge dumbbell
lateral_lunge: lateral lunge +bodyweight | lateral squat +bodyweight
curtsy_lunge: curtsy lunge +dumbbell +bodyweight | curtsey lunge
cossack_squat: cossack squat +bodyweight | cossack
step_up: step up +bodyweight +box +bench
step_up_loaded: step up weighted +box | step up dumbbell +box +bench | step up barbell +box +bench
lateral_step_down: lateral step down | stepdown +lateral +box | step down
single_leg_squat: singleleg squat +box +bodyweight
single_leg_squat_barbell: singleleg squat barbell
pistol_squat: pistol squat +bodyweight +singleleg | pistol
clam: clam +band +bodyweight
side_lying_hip_abduction: hip abduction lateral lying +bodyweight | lateral leg raise lying | hip abduction lying | hip abduction lateral | hip abduction | lateral leg raise
standing_hip_abduction: hip abduction standing | lateral leg raise standing | hip abduction | lateral leg raise
standing_hip_abduction_band: hip abduction standing band
hip_abduction_cable: hip abduction cable +standing
hip_abduction_machine: hip abduction machine +seated | hip abduction
seated_hip_abduction_band: hip abduction band seated
fire_hydrant: fire hydrant +band
lateral_band_walk: lateral walk +band | band walk | lateral band step
monster_walk: monster walk +band
hip_adduction_cable: hip adduction cable +standing | hip adduction
hip_adduction_machine: hip adduction machine +seated | hip adduction
copenhagen_plank: copenhagen plank +lateral | copenhagen adduction +hip | copenhagen
copenhagen_plank_short: copenhagen plank short | copenhagen plank knee
calf_raise: slant board calf raise | calf raise bodyweight | calf raise +bodyweight | calf raise standing bodyweight | calf raise standing
single_leg_calf_raise: calf raise singleleg +bodyweight +standing +dumbbell
calf_raise_dumbbell: calf raise dumbbell +standing
calf_raise_barbell: calf raise barbell +standing
calf_raise_smith_machine: calf raise smith +standing
calf_raise_standing_machine: calf raise standing machine | hack calf raise | calf raise standing
calf_raise_single_leg_machine: calf raise singleleg machine +standing
calf_raise_seated: calf raise seated dumbbell | calf raise seated bodyweight | calf raise seated barbell
calf_raise_seated_machine: calf raise seated +machine
calf_raise_donkey: calf raise donkey +machine
calf_press_leg_press: calf press leg press +machine +seated | calf press +machine | calf raise leg press +machine | calf press leg +machine
tibialis_raise: tibialis raise +machine +bodyweight | tibialis curl
dead_bug: dead bug +bodyweight +band
plank_knees: plank knee
front_plank: plank +front +hold +bodyweight +forearm
front_plank_weighted: plank weighted +front
front_plank_ball: plank ball
ab_wheel_rollout: ab wheel +kneeling +knee +standing
barbell_rollout: ab wheel barbell +kneeling +knee | barbell rollout
hollow_body_hold: hollow
mountain_climber: mountainclimber
dragon_flag: dragonflag
l_sit: lsit +hold
bird_dog: bird dog +hold
pallof_press: pallof press +core +cable +band +standing +kneeling +hold | pallof
side_bridge: lateral plank +bodyweight +hold
side_bridge_knees: lateral plank knee | side bridge knee
side_bridge_abduction: lateral plank hip abduction | lateral plank leg raise
side_bend_dumbbell: lateral bend dumbbell
side_bend_cable: lateral bend cable
side_bend_roman_chair: lateral bend roman chair | lateral back extension
crunch: crunch +bodyweight +floor +lying
crunch_weighted: crunch weighted | crunch plate | crunch dumbbell
crunch_decline: crunch decline +weighted | situp decline +weighted
crunch_ball: crunch ball
crunch_cable: crunch cable +kneeling +seated +standing +rope
crunch_machine: crunch machine +seated | abs machine
bicycle_crunch: bicycle crunch
reverse_crunch: reverse crunch +bench
sit_up: situp +bodyweight +bench
v_up: legs up +lying
lying_leg_raise: lying leg raise +bodyweight +bench +flat | leg raise flat +bench | leg raise +bodyweight
captains_chair_leg_raise: captain leg raise | leg raise elbow | leg raise +bodyweight
captains_chair_knee_raise: captain knee raise | knee raise elbow
hanging_knee_raise: hanging knee raise
hanging_leg_raise: hanging leg raise +straightleg +stiffleg | toes bar | leg raise +bodyweight
russian_twist: russian twist +seated +plate +medball +kettlebell +dumbbell +bodyweight
cable_twist: cable twist +standing +kneeling | cable rotation trunk
cable_woodchop: woodchop +cable +upper +lower | woodchop band
torso_rotation_machine: twist machine +seated | torso rotation machine | rotary torso +machine
landmine_rotation: landmine rainbow | landmine twist +standing
kettlebell_windmill: windmill +kettlebell
turkish_get_up: turkish getup +kettlebell +dumbbell
straight_arm_pulldown: straightarm pulldown +cable +lat +band +rope +standing | straightarm pushdown +cable +lat +rope | pullover cable +lat +standing +straightarm +rope | lat prayer +cable
lat_pulldown: lat pulldown +cable +front +seated | pulldown +cable +front +seated | lat pulldown overhand +cable +front
lat_pulldown_wide_grip: lat pulldown wide +cable +front +overhand | pulldown wide +cable +front +overhand
lat_pulldown_close_grip: lat pulldown close +cable +front | pulldown close +cable +front | lat pulldown neutral +cable +front +close | pulldown neutral +cable +front | lat pulldown vbar +cable +front +close | pulldown vbar +cable +front
lat_pulldown_underhand: lat pulldown underhand +cable +front +close | pulldown underhand +cable +front +close | lat pulldown reverse +cable +close
lat_pulldown_single_arm: lat pulldown singlearm +cable +seated +kneeling +standing | pulldown singlearm +cable +seated +kneeling +standing
lat_pulldown_behind_neck: lat pulldown behindneck +cable +wide | pulldown behindneck +cable +wide
lat_pulldown_machine: lat pulldown machine +front +seated +wide | pulldown machine +front +seated
lat_pulldown_band: lat pulldown band +kneeling +seated | pulldown band +kneeling +seated
scapular_pull_up: scapular pullup | scapular pull | scapular hang
negative_pull_up: pullup ecc | chinup ecc | pullup decline
assisted_pull_up: pullup assisted +machine +band +overhand +wide | pullup band | pullup machine
assisted_chin_up: chinup assisted +machine +band | chinup band | chinup machine
pull_up: pullup +bodyweight +overhand | pullup rings
pull_up_neutral_grip: pullup neutral +bodyweight +close | chinup neutral | pullup vbar
pull_up_wide_grip: pullup wide +bodyweight +overhand
pull_up_weighted: pullup weighted +overhand +neutral +wide
chin_up: chinup +bodyweight +underhand +close | pullup underhand +bodyweight +close
chin_up_weighted: chinup weighted +underhand | pullup weighted underhand
muscle_up: muscleup +bar +rings +barbell | ring muscleup
rope_climb: rope climb
pullover_dumbbell: pullover +dumbbell +straightarm +bench +lying +chest
pullover_barbell: pullover barbell +straightarm +bench +ez
pullover_machine: pullover machine +lat
dead_hang: dead hang +bar +barbell +hold +bodyweight | hanging bar | hang hold
dead_hang_one_arm: dead hang singlearm | hang singlearm
band_row: row band +seated +standing +bentover
inverted_row: inverted row +bodyweight +rings +trx +smith +barbell +machine | row trx | row rings
seated_row: seated row cable +barbell +close +neutral +vbar +straightbar +machine | seated row close | seated row neutral | seated row vbar | row cable close | row cable neutral | row cable vbar | cable row
seated_row_wide_grip: seated row wide +cable +overhand +straightbar +barbell | row cable wide +overhand
seated_row_machine: seated row machine | row machine +neutral +close +overhand
iso_lateral_row_machine: iso row machine +seated +neutral
iso_lateral_high_row_machine: upper row +machine +singlearm +seated
iso_lateral_low_row_machine: lower row machine +singlearm +seated
one_arm_row: singlearm row dumbbell +bentover +kneeling +bench +standing | kroc row +dumbbell | singlearm row bentover +dumbbell
one_arm_row_kettlebell: singlearm row kettlebell +bentover
one_arm_row_cable: singlearm row cable +seated +standing +kneeling +neutral | singlearm row seated +cable
chest_supported_row_dumbbell: chestsupported row dumbbell +incline +lying +bench +prone | incline row +dumbbell +prone +bench +lying
chest_supported_row_barbell: chestsupported row barbell +incline +bench | incline row barbell +bench
chest_supported_row_machine: chestsupported row machine +seated | chestsupported row tbar +machine +lying | tbar row lying +machine
seal_row: seal row +barbell +dumbbell | bench pull +barbell +prone +lying
bent_over_row: bentover row +barbell +overhand +standing | barbell row +standing +overhand
bent_over_row_underhand: bentover row underhand +barbell +ez | row underhand barbell | yate row +barbell | yates row +barbell | bentover row reverse barbell
bent_over_row_dumbbell: bentover row dumbbell +twoarm +standing +neutral | row dumbbell +standing +twoarm
bent_over_row_cable: bentover row cable | row cable standing
bent_over_row_smith_machine: bentover row smith | row smith +overhand
bent_over_row_trap_bar: bentover row trapbar | row trapbar
pendlay_row: pendlay row +barbell
t_bar_row: tbar row +barbell +landmine +bentover +standing +machine +close +wide | landmine row +bentover +tbar
landmine_row_single_arm: landmine row singlearm +bentover | meadows row +barbell | tbar row singlearm
renegade_row: renegade row +dumbbell +kettlebell | plank row dumbbell
face_pull: face pull +cable +rope +band +singlearm +standing +seated +kneeling
rear_delt_row: rear shoulder row +cable +dumbbell +barbell +rope
upright_row_barbell: upright row +barbell +ez +close +wide
reverse_fly_dumbbell: reverse fly dumbbell +bentover +seated +standing | lateral raise bentover dumbbell | reverse fly bentover +dumbbell +standing +seated | reverse fly dumbbell lying
reverse_fly_incline_dumbbell: reverse fly dumbbell incline +chestsupported +prone | reverse fly dumbbell chestsupported | reverse fly incline +bench
reverse_fly_cable: reverse fly cable +singlearm +standing +bentover +crossover
reverse_fly_machine: reverse fly machine +seated | reverse fly pec deck +machine
band_pull_apart: pullapart +band
wall_slide: wall slide
ytw_raise: y t w +raise
prone_y_raise: yraise +prone +incline +dumbbell +bodyweight
prone_t_raise: t raise +prone +incline +dumbbell
scapular_push_up: scapular pushup
dumbbell_shrug: shrug dumbbell +standing +seated +shoulder
shrug_barbell: shrug barbell +standing +shoulder
shoulder_external_rotation_band: external rotation band +shoulder +standing
shoulder_external_rotation_cable: external rotation cable +shoulder +standing
shoulder_external_rotation_dumbbell: external rotation dumbbell +shoulder +lateral +lying
shoulder_internal_rotation_cable: internal rotation cable +shoulder +standing | internal rotation band +shoulder +standing | internal rotation
full_can_raise: full can +dumbbell | full can raise +dumbbell
bench_press_barbell: bench press +barbell +flat +medium | chest press barbell | bench +barbell +flat
bench_press_dumbbell: bench press dumbbell +flat +neutral | press dumbbell flat | chest press dumbbell +flat | bench dumbbell +flat
bench_press_smith_machine: bench press smith +flat | chest press smith
bench_press_cable: bench press cable | chest press cable +seated +standing
bench_press_close_grip: bench press close +barbell +smith +triceps +flat | bench close +barbell
bench_press_wide_grip: bench press wide +barbell +flat
bench_press_paused: bench press paused +barbell +flat
bench_press_swiss_bar: bench press swissbar +close | swissbar bench +close
bench_press_pin: bench press pin +barbell | pin press bench | pin press +barbell
spoto_press: spoto press | spoto bench press +barbell
larsen_press: larsen press | larsen bench press +barbell
bench_press_incline_barbell: bench press incline +barbell | press incline barbell | chest press incline barbell | incline bench +barbell
bench_press_incline_dumbbell: bench press incline dumbbell | press incline dumbbell +neutral | chest press incline dumbbell | incline bench dumbbell
bench_press_incline_smith_machine: bench press incline smith | press incline smith | chest press incline smith
bench_press_decline_barbell: bench press decline +barbell | press decline barbell | decline bench +barbell
bench_press_decline_dumbbell: bench press decline dumbbell | press decline dumbbell | chest press decline dumbbell
floor_press_barbell: floor press +barbell +bench
floor_press_dumbbell: floor press dumbbell +bench
chest_press_machine: chest press +machine +seated +flat +horizontal +neutral | bench press machine +seated | pectoral press machine
chest_press_incline_machine: chest press incline +machine +seated | press incline machine | bench press incline machine
chest_press_decline_machine: chest press decline +machine +seated | bench press decline machine | press decline machine
chest_press_iso_lateral_machine: iso chest press machine +seated | iso bench press machine
chest_press_band: chest press band +standing | bench press band
push_up: pushup +bodyweight
push_up_close_grip: pushup close +bodyweight | diamond pushup | pushup triceps
push_up_wide: pushup wide +bodyweight
push_up_incline: pushup incline +bodyweight +bench
push_up_decline: pushup decline +bodyweight | pushup foot elevated
push_up_knees: pushup knee | pushup kneeling
push_up_ring: pushup rings
push_up_wall: pushup wall
push_up_weighted: pushup weighted | pushup plate
chest_fly_dumbbell: fly dumbbell +chest +flat +bench +lying
chest_fly_incline_dumbbell: fly incline dumbbell +chest | fly incline +chest +bench
chest_fly_decline_dumbbell: fly decline dumbbell +chest
chest_fly_cable: crossover +singlearm +cable +chest +upper +standing | fly cable +chest +standing +seated +crossover +upper +flat
chest_fly_cable_low: fly cable lower +chest +crossover +upper | crossover lower +cable +fly +chest
pec_deck: pec deck +machine +chest +fly +seated | fly machine +chest +seated
chest_fly_band: fly band +chest
chest_dip: chest dip +bodyweight | dip +bodyweight
chest_dip_weighted: chest dip weighted | dip weighted
chest_dip_assisted: chest dip assisted +machine +band | dip assisted +machine +band +rings
triceps_dip: triceps dip +bodyweight | dip +bodyweight
triceps_dip_weighted: triceps dip weighted | dip weighted
triceps_dip_assisted: triceps dip assisted +machine +band | dip assisted +machine +band +rings
ring_dip: dip rings
dip_machine: dip machine +seated +triceps +chest | seated dip
bench_dip: bench dip +triceps +bodyweight
overhead_press_barbell: overhead press +barbell +standing | military press +barbell +standing | shoulder press barbell +standing | strict press +barbell | press barbell standing | press shoulder standing barbell | shoulder press
overhead_press_paused: overhead press paused +barbell | military press paused +barbell
overhead_press_seated_barbell: overhead press seated barbell | military press seated +barbell | shoulder press barbell seated
overhead_press_behind_neck: overhead press behindneck +barbell +seated | press behindneck +barbell +seated +shoulder | military press behindneck +barbell +seated
overhead_press_dumbbell: overhead press dumbbell +standing | shoulder press dumbbell +standing | military press dumbbell +standing | press dumbbell standing | shoulder press
overhead_press_seated_dumbbell: overhead press dumbbell seated | shoulder press dumbbell seated | military press dumbbell seated | press dumbbell seated | shoulder press seated
overhead_press_kettlebell: overhead press kettlebell +standing +singlearm | shoulder press kettlebell +standing +singlearm | press kettlebell +standing +singlearm | military press kettlebell +singlearm
overhead_press_band: overhead press band +standing | shoulder press band +standing
overhead_press_machine: shoulder press machine +seated | overhead press machine +seated | military press machine +seated | shoulder press | shoulder press seated
overhead_press_smith_machine: overhead press smith +seated +standing | shoulder press smith +seated +standing | military press smith +seated
arnold_press: arnold press +dumbbell +seated +standing +shoulder | arnold
landmine_press: landmine press +singlearm +standing +kneeling +shoulder
push_press: push press +barbell
push_press_behind_neck: push press behindneck +barbell
pike_push_up: pike pushup +elevated
handstand_push_up: handstand pushup +wall | hspu
lateral_raise_dumbbell: lateral raise +dumbbell +standing +seated +shoulder | meadows incline lateral raise dumbbell | incline lateral raise dumbbell
lateral_raise_cable: lateral raise cable +singlearm +standing +lower
lateral_raise_band: lateral raise band +standing
lateral_raise_machine: lateral raise machine +seated +standing +shoulder
front_raise_dumbbell: front raise +dumbbell +standing +shoulder
front_raise_barbell: front raise barbell +standing
front_raise_cable: front raise cable +singlearm +standing
biceps_curl_barbell: biceps curl barbell +standing | curl barbell +standing | drag curl +barbell
biceps_curl_ez_bar: biceps curl ez +standing | curl ez +standing
biceps_curl_dumbbell: biceps curl +dumbbell +standing +seated | curl dumbbell +standing +seated +singlearm
biceps_curl_cable: biceps curl cable +standing +singlearm +lower +ez +rope | curl cable +standing +singlearm +lower
biceps_curl_machine: biceps curl machine +seated | curl machine
biceps_curl_kettlebell: curl kettlebell +biceps
biceps_curl_band: curl band +biceps +standing
biceps_curl_smith_machine: drag curl smith | biceps curl smith | curl smith
bayesian_curl_cable: bayesian curl +cable +singlearm +upper +seated | biceps curl behind back cable | super bayesian curl +cable +upper +seated
incline_curl_dumbbell: incline curl +dumbbell +biceps +seated +bench
preacher_curl_barbell: preacher curl +barbell +ez +biceps
preacher_curl_dumbbell: preacher curl dumbbell +singlearm +biceps
preacher_curl_machine: preacher curl machine +biceps +seated
preacher_hammer_curl_dumbbell: preacher hammer curl +dumbbell +singlearm
spider_curl: spider curl +dumbbell +barbell +ez +biceps +incline
concentration_curl: concentration curl +dumbbell +seated +biceps +singlearm
hammer_curl_dumbbell: hammer curl +dumbbell +standing +seated +biceps +singlearm
hammer_curl_cable: hammer curl cable +rope +standing +biceps
reverse_curl_barbell: reverse curl +barbell +ez +biceps +standing | curl overhand barbell +biceps | curl overhand ez +biceps
reverse_curl_cable: reverse curl cable +biceps
triceps_pushdown_cable: triceps pushdown +cable +standing +vbar +straightbar +singlearm +upper | pushdown cable +vbar +straightbar +singlearm | pushdown vbar | triceps cable singlearm pushdown | triceps pushdown machine
triceps_pushdown_rope: triceps pushdown rope +singlearm +standing +upper | pushdown rope +cable
triceps_pushdown_underhand: triceps pushdown underhand +cable +singlearm | pushdown underhand cable | triceps pushdown reverse +cable
triceps_extension_cable: triceps extension cable +singlearm +standing +straightbar +rope +upper +lower +kneeling
overhead_triceps_extension_cable: overhead triceps extension cable +rope +singlearm +standing +lower +kneeling +seated | overhead triceps rope +extension | katana triceps extension +cable +singlearm | katana extension +cable
triceps_extension_dumbbell: overhead triceps extension +dumbbell +singlearm +seated +standing +twoarm | triceps extension dumbbell +singlearm +seated +standing
triceps_extension_barbell: overhead triceps extension barbell +ez +seated +standing | triceps extension barbell +seated +standing | triceps extension ez +seated +standing | overhead triceps extension ez +seated +standing
triceps_extension_incline_dumbbell: triceps extension incline dumbbell
triceps_extension_band: triceps extension band +overhead | triceps pushdown band | pushdown band
triceps_extension_machine: triceps extension machine +seated | triceps machine | triceps press machine +seated
skullcrusher_barbell: skullcrusher +barbell +ez +lying +triceps +extension +bench +flat | triceps extension barbell lying | triceps extension ez lying
skullcrusher_dumbbell: skullcrusher dumbbell +lying +triceps +extension | triceps extension dumbbell lying
jm_press: jm +barbell +press
triceps_kickback_dumbbell: triceps kickback +dumbbell +bentover +singlearm | kickback dumbbell
triceps_kickback_cable: triceps kickback cable +singlearm +bentover
wrist_curl_barbell: wrist curl +barbell +seated +underhand | wrist curl ez
wrist_curl_behind_back: wrist curl barbell behind back +standing +biceps | wrist curl bayesian +barbell +standing +biceps
wrist_curl_dumbbell: wrist curl dumbbell +seated +underhand
wrist_curl_cable: wrist curl cable +seated +underhand
wrist_extension_barbell: wrist extension +barbell +seated | wrist curl overhand +barbell +seated | wrist curl reverse +barbell +seated
wrist_extension_dumbbell: wrist extension dumbbell +seated | wrist curl overhand dumbbell +seated | wrist curl reverse dumbbell
wrist_extension_cable: wrist extension cable | wrist curl overhand cable
wrist_rotation: wrist rotation +internal +external | forearm rotation | pronation supination
wrist_roller: wrist roller | forearm roller
plate_pinch: plate pinch +hold
hand_gripper: gripper +hand
neck_extension: neck extension +lying +prone +plate +weighted | neck extension harness
neck_flexion: neck flexion +lying +plate | neck curl +lying +plate
farmer_carry: farmer carry +dumbbell +kettlebell +trapbar | farmer +hold +carry
overhead_carry: overhead carry +kettlebell +dumbbell +barbell | overhead walk | waiter carry | waiter walk
front_rack_carry: front carry kettlebell | front rack walk
zercher_carry: zercher carry | zercher walk
sled_push: sled push | sled
sled_drag: sled drag | sled pull
snatch: snatch +barbell | snatch full
snatch_no_feet: snatch nofeet
power_snatch: power snatch +barbell
hang_snatch: hang snatch +barbell +upper | hang snatch knee
hang_power_snatch: hang power snatch +barbell +upper
block_snatch: snatch block +barbell
muscle_snatch: muscle snatch +barbell
snatch_high_pull: snatch high pull +barbell
snatch_pull: snatch pull +barbell
snatch_deadlift: snatch deadlift +barbell
snatch_paused: snatch paused +barbell
sots_press: sots press | sot press
clean: clean +barbell | squat clean
power_clean: power clean +barbell
hang_clean: hang clean +barbell +upper
hang_power_clean: hang power clean +barbell +upper
block_clean: clean block
clean_pull: clean pull +barbell
clean_high_pull: clean high pull
clean_deadlift: clean deadlift +barbell
clean_and_jerk: clean jerk +barbell +paused
power_clean_and_jerk: power clean jerk +barbell
clean_and_press: clean press +barbell +overhead
clean_front_squat_jerk: clean front squat jerk +barbell
push_jerk: push jerk +barbell | power jerk
split_jerk: split jerk +barbell | jerk split
jerk_behind_neck: jerk behindneck +barbell +split
thruster_barbell: thruster +barbell
thruster_dumbbell: thruster dumbbell
dumbbell_snatch: snatch dumbbell +singlearm | power snatch dumbbell
kettlebell_clean: clean kettlebell +singlearm
kettlebell_snatch: snatch kettlebell +singlearm
kettlebell_long_cycle: clean jerk kettlebell +singlearm | long cycle +kettlebell +singlearm
squat_jump: squat jump +bodyweight
box_jump: box jump
broad_jump: broad jump | long jump +standing
jump_lunge: jump lunge | split jump | split squat jump
burpee: burpee +bodyweight
medicine_ball_slam: ball slam | medball slam
wall_ball: wall ball | medball wall
walk: walk +outdoor +treadmill
walk_uphill: walk uphill | walk incline | walk treadmill incline
stair_walking: stair walk | climbing stair
hiking: hike
running: run +outdoor | trail run
running_treadmill: run treadmill
cycling: cycling +outdoor | bike outdoor | bike road
stationary_bike: stationary bike +machine | cycling indoor
air_bike: air bike +machine
rowing_ergometer: rower +machine +indoor
ski_ergometer: ski erg
elliptical: elliptical
stair_climber: stepmill +machine
swimming: swim
skipping: jumprope
battle_rope: battlerope
aerobics_class: aerobic | zumba
warm_up: warmup +dynamic
stretching: stretch +dynamic +static +general
pilates_class: pilates
hip_flexor_stretch: hipflexor stretch +kneeling
couch_stretch: couch stretch
quadriceps_stretch: quad stretch +standing
hip_rotation_9090: ninetyninety +hip +rotation | ninetyninety stretch +hip | ninetyninety hip
piriformis_stretch: piriformis stretch +lying | fourfigure +stretch +lying | glute stretch fourfigure
pigeon_stretch: pigeon +stretch +pose
adductor_stretch: butterfly stretch | frog stretch | groin stretch | adductor stretch | pec deck stretch
hamstring_stretch: hamstring stretch +standing +seated +lying
calf_stretch: calf stretch +wall +standing
ankle_dorsiflexion: kneetowall +ankle | ankle mobility
deep_squat_hold: deep squat hold | squat hold
pelvic_tilt: pelvic tilt +lying
knee_to_chest: knee chest +stretch
prone_press_up: prone press up | mckenzie press up | cobra +stretch
thoracic_rotation: openbook | thoracic rotation
thoracic_extension_roller: thoracic extension +foamroll
lat_stretch: child pose | lat stretch
chest_stretch: chest stretch +doorway
shoulder_stretch: shoulder stretch
shoulder_pass_through: dislocate +shoulder +band
lunge_rotation_stretch: world greatest stretch | lunge rotation | spiderman lunge
foam_roll_posterior_chain: foamroll
`;

/** Alias phrases by exercise id. */
export const ALIASES: ReadonlyMap<ExerciseId, readonly string[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const colon = line.indexOf(":");
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .split("|")
          .map((alias) => alias.trim()),
      ];
    }),
);

/**
 * Ids that are not the catalogue's own, and the exercise they stand for: those that the evidence base spells
 * otherwise, and trials' tasks that the catalogue has no entry of its own for, with the nearest one.
 */
export const SHORT_IDS: Readonly<Record<string, ExerciseId>> = {
  ...EVIDENCE_EXERCISE_IDS,
  leg_raise_both: "lying_leg_raise",
  straight_leg_raise: "lying_leg_raise",
  bent_leg_raise: "lying_leg_raise",
  quarter_sit_up: "crunch",
  cross_knee_curl_up: "crunch",
  lunge_transverse: "lateral_lunge",
};
