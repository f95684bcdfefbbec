import { says, saysNot, type ForbiddenWording } from "./forbiddenWording.ts";

const GLUTES = "gesäß~|po|pomuskel~|pobacken|hintern|glutes?|gluteus~|glutaeus~|glutäus~|hintermuskel~";
const OFF =
  "schläft|schlafen|schlafend~|eingeschlafen~|einschlafen|abgeschaltet~|ausgeschaltet~|abschalt~|ausschalt~|vergisst|vergessen|verlernt~|tot|tote[nrms]?|amnesie|faul|faule[nrms]?|stillgelegt~|weck~|aufweck~|aufwach~|wach|wachrüttel~|feuern? nicht|feuert nicht|nicht feuer~|deaktiviert~";
const SWITCH = "schalte[nt]?|stellt|stellen";
const PAIN = "schmerz~|weh|rückenschmerz~|beschwerden|kreuzschmerz~";
const CAUSE =
  "weil|wegen|grund|ursache|ursachen|verursach~|schuld|deshalb|daher|kommt von|kommen von|kommt vom|erklär~|auslöser|löst|lösen|steckt";
const CURE = "heilt|heilen|geheilt|behebt|beheben|beseitig~|kuriert~|repariert|reparieren|beendet|löst";
const PREVENT = "verhinder~|vermeide~|vermeidet|vorbeug~|beugt|beugen|schützt|schützen|bewahr~|verhüte~";
const DANGER =
  "gefährlich~|gefahr|schädlich~|schade[nt]?|schädig~|verletzt|verletzen|ruinier~|zerstör~|riskant~|kaputt|unsicher";

/** Forbidden wording in German. Source: the "must not say" of each claim. */
export const FORBIDDEN_DE: ForbiddenWording = {
  a: [
    says(GLUTES, OFF),
    says(GLUTES, SWITCH, "ab|aus"),
    says("schwach~|schwäche~|schwächer~", GLUTES, CAUSE, PAIN),
    says(
      "feuerreihenfolge|aktivierungsreihenfolge|muskelreihenfolge|reihenfolge der muskeln",
      "testen|test|prüfen|messen|misst|bewerten|korrigieren",
    ),
  ],
  b: [
    says(
      "abkippen~|becken kippt|becken sinkt|hüfte sinkt|absinken~|abgesunkene~|beckenabfall|hüftabfall|trendelenburg",
      "beweist|beweisen|zeigt|bedeutet|heißt|erklärt|verrät|zeichen|kommt von|weil",
      `schwach~|schwäche~|gluteus medius|abduktoren|${PAIN}`,
    ),
  ],
  c: [
    says(
      "verkürzt~|fest~|steif~|verspannt~|eng~",
      "latissimus|lats?|breite[rn]? rückenmuskel~",
      `kipp~|zieh~|${PAIN}`,
    ),
    says("latissimus|lats?|breite[rn]? rückenmuskel~", "kipp~|zieht|ziehen", "becken"),
  ],
  d: [
    says(
      "beinbeuger~|oberschenkelrückseite|hamstrings?|hintere[nr]? oberschenkel~",
      "verkürzt~|fest|feste|steif~|verspannt~|kurz|kurze",
      "weil|wegen|durch|grund|kommt",
      "becken~|kipp~|gekippt~",
    ),
  ],
  e: [
    says("big three|big 3|großen drei|mcgill", `beste[nrms]?|einzige[nrms]?|${CURE}`),
    says("stabilisation~|stabilisierung~|curl up|bird dog|seitstütz", "beste[nrms]?|einzige[nrms]?"),
    says(CURE, "instabil~"),
  ],
  f: [
    says(
      "bücken|beugen|vorbeugen|runde[rnms]? rücken|rundrücken|krumme[rnms]? rücken|rücken rund|bückst",
      DANGER,
    ),
    says(
      "heben aus den (?:beinen|knien)|kniebeug~|aus den beinen|aus den knien",
      "sicherer|am sichersten|immer sicher",
    ),
    says(
      "gerade[rnms]? rücken|rücken gerade|eine haltung|gute haltung",
      "immer sicher|einzig sicher~|am sichersten|nur sicher",
    ),
  ],
  g: [
    says(
      "ischias~|beinschmerz~|gesäßschmerz~",
      "piriformis~",
      "ist|kommt|kommen|verursach~|wegen|weil|vom|durch",
    ),
    says("dehn~", "befreit|befreien|löst|macht", "nerv~|ischias~"),
    says("fair test~|fair", "diagnose~|diagnostiz~|beweist|bestätigt|bedeutet"),
  ],
  h: [
    says("sitzen|sitzt|stuhl|schreibtisch", GLUTES, OFF),
    says("sitzen|sitzt|stuhl|schreibtisch", GLUTES, SWITCH, "ab|aus"),
    says("hüftbeuger~", GLUTES, `${OFF}|schwäch~|schwach~|hemm~|blockier~`),
  ],
  i: [
    says(
      "30 sekunden|dreißig sekunden|alle 30 minuten|alle dreißig minuten|jede halbe stunde|halbstündlich~|sitzpausen?|pausen vom sitzen",
      `${PREVENT}|${CURE}|vor`,
      PAIN,
    ),
  ],
  j: [
    says("fußbank|fußstütze~|fußschemel|fußhocker", `${PREVENT}|${CURE}`),
    says("den ganzen tag|ganztägig", "stehen|steh|stehe"),
    says("stehen", "besser als sitzen|gesünder als sitzen|schützt"),
  ],
  k: [
    says(
      "genau|nur|exakt",
      "3|drei",
      "mal|einheiten|tage|trainings",
      "nötig|brauchst|braucht|muss|musst|wirkt|wirken|richtig",
    ),
    says("mehr ist immer besser|je mehr desto besser|je mehr, desto besser|viel hilft viel|mehr ist besser"),
    says("mehr (?:einheiten|sätze|training|tage)", "immer besser|immer"),
  ],
  l: [
    says("schlinge|muskelschlinge|schlingen|sling", "kaputt|gerissen|gestört|defekt|unterbrochen"),
    says("schlinge|muskelschlinge|schlingen|schlingentraining|sling", CURE, `${PAIN}|rücken~`),
  ],
  m: [
    says(
      "heben|hebst|hebt|tragen|last|lasten|gewicht|halten",
      "weit weg|weit vom körper|vom körper weg|entfernt vom körper|körperfern~|weit vor dem körper|ausgestreckt~",
      `${DANGER}|verletz~|${PAIN}`,
    ),
  ],
  n: [
    says(
      "übungen|bewegung|training|sport|krafttraining",
      "heilt|heilen|geheilt|beseitig~|kuriert~|wegtrainier~",
      `${PAIN}|rücken~`,
    ),
    says(
      "acp|leitlinien?|ärzte",
      "übungen|bewegung|training",
      "zuerst|erste wahl|an erster stelle",
      "alle[nr]? rückenschmerz~|jede[nrm]? rückenschmerz~|akut~|immer",
    ),
  ],
  o: [
    says(
      "behebe|beheben|behebt|korrigier~|ausgleich~|gleiche|gleichst|beseitig~",
      "ungleichgewicht~|dysbalance~|asymmetrie~|seitenunterschied~",
      `${PREVENT}|damit|um|gegen`,
      `${PAIN}|verletz~`,
    ),
    says(
      "unausgeglichen|aus dem gleichgewicht|krankhaft|abnormal|unnormal|nicht normal|auffällig",
      "10|15|zehn|fünfzehn",
      "%|prozent",
    ),
    says("unausgeglichen|aus dem gleichgewicht|abnormal", "über 10|über 15|mehr als 10|mehr als 15"),
  ],
  p: [
    says(
      "beinbeuger~|rücken|rückenmuskel~|rückenstrecker|hamstrings?",
      "überarbeit~|überlastet|kompensier~|springt ein|springen ein|übernimm~|übernehmen|arbeitet zu viel|arbeiten zu viel|muss mehr arbeiten",
      "weil|wegen|da|schwach~|für",
      GLUTES,
    ),
  ],
  q: [
    says(
      "morgen|morgens|morgendlich~|frühmorgens",
      "brücken?|bridges?",
      `weck~|aktivier~|schalte[nt]?|${PREVENT}|ganzen tag`,
    ),
    says("brücken?|bridges?", "weck~|aufweck~", GLUTES),
  ],
  r_extra: [
    says(
      `${GLUTES}|gesäßtraining|hüfttraining|hüftkraft|hüftübungen`,
      "bewiesen|bewiesenermaßen|garantier~|heilt|heilen|behebt|beheben|nachweislich",
      `${PAIN}|rücken~`,
    ),
  ],
  s: [
    says("kraft|energie|leistung", "leck~|versickert|läuft aus|geht verloren"),
    says("blockade~|engstelle|knick|verklebung~|einschränkung", `${GLUTES}|muskel~`, OFF),
    says("blockade~|engstelle|knick|verklebung~|einschränkung", `${GLUTES}|muskel~`, SWITCH, "ab|aus"),
    says("knick|blockaden?", "gefunden|finden|findet|löst|lösen|beseitig~|kostet"),
  ],
  t: [
    says(
      "latissimus|lats?|latzug",
      "verbinde~|wieder an|schalte[nt]?|weck~|reaktivier~|aktiviert",
      `${GLUTES}|rumpf~|core`,
    ),
    says("wieder verbind~|neu verbind~|verbindet", GLUTES, "rumpf~|core|latissimus"),
  ],
  u: [
    says(PAIN, "latissimus|lats?", `${CAUSE}|ungenutzt|schwach~|vernachlässig~`),
    saysNot(PAIN, "latissimus|lats?", "nicht benutz~|nicht nutz~|nicht gebrauch~"),
  ],
  v: [
    says("wirbelsäule|rücken|lendenwirbelsäule|kreuz|wirbel", "instabil~|instabilität"),
    says("schwach~|schwäche", "rumpf~|core|bauchmuskel~", CAUSE),
  ],
  w: [
    says(
      "beinbeuger~|oberschenkelrückseite|hamstrings?",
      "verkürzt~|fest|feste|verspannt|überaktiv~",
      "weil|wegen|durch|kommt|kommen|da|wenn",
      GLUTES,
    ),
  ],
  x: [
    says(
      "feuerreihenfolge|aktivierungsreihenfolge|muskelreihenfolge|reihenfolge der muskeln|muskel timing",
      "falsch|falsche|gestört|fehlerhaft|verletz~",
    ),
    says("falsche[nr]? reihenfolge", "verletz~|schade~|muskel~"),
    says(
      "handy|telefon|kamera|app",
      "sieht|sehen|erkennt|erkennen|misst|zeigt",
      "feuerreihenfolge|reihenfolge|welcher muskel",
    ),
  ],
  y: [
    says(
      "sitzen|stuhl|schreibtisch",
      "tötet|schrumpf~|verkümmer~|schwinden|abgebaut|zerstör~|baut",
      `${GLUTES}|muskel~`,
    ),
    says("toter? (?:po|hintern)|toten (?:po|hintern)|dead butt"),
  ],
  z: [
    says(
      "vorneig~|vorlage|nach vorn|nach vorne|vorgebeugt|oberkörperneigung",
      "schwach~|schwäche|faul~",
      GLUTES,
    ),
  ],
  aa: [
    says("große[nrms]? zeh~|großzeh~", GLUTES),
    says("abdruck~|abdrück~|abstoß~|abstoss~", "aktivier~|weck~|schalte[nt]?|anspring~", GLUTES),
  ],
  ab: [
    says(
      "rolle~|faszienrolle~|dehn~",
      "löst|lösen|brich~|brechen|auflös~|befreit",
      "faszie~|verklebung~|knoten|narben~",
    ),
    says("rollen|faszienrolle~|dehnen|dehnung", PREVENT, "verletz~"),
    says("rollen|faszienrolle~|dehnen", "hält|halten", "aktiv|feuern"),
  ],
  ac: [
    says("korrigier~|behebt|beheben|richtet|heilt|begradig~", "haltung|körperhaltung|fehlhaltung"),
    says("haltung|körperhaltung", `${CURE}|nimmt|vertreibt`, PAIN),
  ],
  ad: [
    says(
      "vorn und hinten|vorne und hinten|vorder und rückseite|vorder|ungleichgewicht~|dysbalance~",
      PREVENT,
      `verletz~|${PAIN}`,
    ),
  ],
  ae: [says(`${GLUTES}|gesäßtraining|rückentraining|brücken?`, `${PREVENT}|vor`, "stürze[n]?|sturz|stürzen")],
  af: [
    says(
      "dekomprimier~|entlastet die bandscheiben|zieht die wirbelsäule auseinander",
      "wirbelsäule|bandscheibe~|rücken",
    ),
    says("heilt|heilen|regenerier~|repariert|reparieren", "bandscheibe~"),
    says("(?:erspart dir|statt|ersetzt|ohne|vermeidet?)(?: eine| eine[rn]?| die| der)? (?:operation|op)"),
  ],
  ag: [
    says(
      "cardio|ausdauer~|gehen|spazieren~|spaziergang|spaziergänge|spazierengehen",
      "nutzlos|sinnlos|zeitverschwendung|wertlos|bringt nichts|bringen nichts",
    ),
    says("brauchst|musst|nötig|nur", "isolationsübung~|isolationstraining|isolierte übungen"),
  ],
  ah: [
    says(
      "manuelle therapie|manualtherapie|massage~|manipulation~|hände auflegen|hands on",
      "brauchst|braucht|musst|nötig|notwendig|erforderlich|unverzichtbar|muss",
      "übung~|training|trainier~|wirk~",
    ),
    saysNot("übungen|training", "nur mit|nicht ohne|ohne", "manuelle[nr]? therapie|manualtherapie|massage"),
  ],
  ai: [
    saysNot(
      "ohne|keine",
      "steigerung|progression|fortschritt",
      "rückfall~|rückfällig|kommt zurück|kommen zurück|kehrt zurück|kommt wieder",
    ),
    says("isolation~", "verursach~|führt|führen", "rückfall~|rückfäll~"),
  ],
  aj: [
    says(
      "nerv muskel verbindung~|endplatte~|synapse~|neuromuskulär~|nervenverbindung~",
      "am leben|aktiv|wach|lebendig|halten|hält|gesund",
    ),
  ],
  ak: [says("pilates", "beste[nrms]?|sicherste[nrms]?|besser als|überlegen")],
  al: [
    saysNot(
      "nie|niemals|darf nicht|dürfen nicht|dürfen nie",
      "knie~",
      "über|vor|hinter",
      "zehen~|fußspitze~",
    ),
    says("knie~", "über|vor", "zehen~|fußspitze~", DANGER),
    saysNot("nie|niemals|darf nicht|darfst nie", "rund~|krumm~|beug~|rundmachen", "rücken|wirbelsäule"),
    saysNot("immer", "rücken gerade|gerade[mn] rücken"),
  ],
  diagnosis: [
    says(
      "wir|diese app|die app|dieser test|backstay|der test",
      "diagnostizier~|stellen die diagnose|stellt die diagnose|eine diagnose",
    ),
    says("die ursache deine[rs]|der grund für deine|die ursache ihrer|die wahre ursache", PAIN),
  ],
  clear_screen: [
    says(
      "fragen|befragung|antworten|prüfung|test",
      "schließ~|ausschließ~|beweis~|garantier~",
      "krankheit~|erkrankung~|ernst~|gesund",
    ),
    saysNot(
      "antworten|befragung|fragen",
      "unauffällig|klar",
      "gesund|nichts ernstes|keine krankheit|alles in ordnung",
    ),
  ],
  caution_key: [
    saysNot(
      "flexion intoleran~|extension intoleran~|flexionsintoleran~|extensionsintoleran~|beugeintoleran~|streckintoleran~",
    ),
  ],
  prediction: [
    says("test|tests|ergebnis|wert|haltezeit|asymmetrie|zahl", "sagt|vorhersag~|voraus", `${PAIN}|verletz~`),
  ],
  emg_rank: [
    says("emg|mvic|aktivierung", "beste[nrms]? übung|die beste|am wirksamsten|bessere übung"),
    says("newton|kompression", "gefährlich~|schädlich~|zu viel für"),
  ],
};
