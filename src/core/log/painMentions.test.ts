import { describe, expect, it } from "vitest";
import { painMentions, painWordsIn } from "./painMentions.ts";
import type { TrainingLog, Workout } from "./trainingLog.ts";

/**
 * Sentences as people write them into a log, labelled before the lexicons were written. "+" speaks of pain,
 * with region and side where it names one ("+ knee left"); "-" does not.
 */
const LABELLED: readonly (readonly [language: string, label: string, sentence: string])[] = [
  ["en", "+ knee left", "Left knee pain on the last set"],
  ["en", "+ low_back", "Lower back hurt after the third set, stopped"],
  ["en", "+ shoulder right", "sharp pain in right shoulder at the bottom"],
  ["en", "+ elbow", "elbows were aching today"],
  ["en", "+ thigh", "Tweaked my hamstring on rep 4"],
  ["en", "+ hip left", "L hip pinching at depth"],
  ["en", "+ low_back", "Low back painful when bending over"],
  ["en", "+", "had to stop, too painful"],
  ["en", "+ wrist_hand", "My wrist hurts"],
  ["en", "+ neck", "strained my neck somehow"],
  ["en", "+", "sciatica acting up, went light"],
  ["en", "+ knee", "knee ached a bit but fine"],
  ["en", "+ low_back", "Hip thrusts hurt my lower back"],
  ["en", "+ buttock", "pulled something in my glute"],
  ["en", "+ back", "No pump today and my back hurts"],
  ["en", "+ shoulder", "Shoulder still hurts. Skipped bench."],
  ["en", "+ chest", "chest is hurting, stopped early"],
  ["en", "+ lower_leg", "pain in the achilles from running"],
  ["en", "+ knee", "not too heavy, but knee pain came back"],
  ["en", "+ upper_back", "upper back twinge while unracking"],
  ["en", "+ groin right", "right groin injury from last week"],
  ["en", "-", "No pain today!"],
  ["en", "-", "Squats were pain-free"],
  ["en", "-", "painless"],
  ["en", "-", "no pain no gain"],
  ["en", "-", "Knee didn't hurt at all"],
  ["en", "-", "shoulder doesn't hurt anymore"],
  ["en", "-", "without any back pain"],
  ["en", "-", "quads are sore, DOMS from Monday"],
  ["en", "-", "legs hurt from DOMS"],
  ["en", "-", "painfully slow gym wifi"],
  ["en", "-", "what a pain in the ass to load this machine"],
  ["en", "-", "stop if it hurts"],
  ["en", "-", "Squat to below parallel, stop at any sign of pain"],
  ["en", "-", "Paint the garage after this"],
  ["en", "-", "last set was a killer, lungs burning"],
  ["en", "-", "back pain is gone"],
  ["en", "-", "pulled 180 for a double"],
  ["en", "-", "champagne and spain trip next week"],
  ["en", "-", "wouldn't hurt to add 2.5 kg"],
  ["en", "-", "hurt my ego today"],
  ["en", "-", "Zero pain in the knee"],
  ["en", "-", "muscle soreness in the lower back"],
  ["en", "-", "Didn't feel any pain in my shoulder"],
  ["en", "-", "injury prevention work"],
  ["en", "-", "new gym bag, strap position 3, seat 5"],

  ["de", "+ low_back", "Schmerzen im unteren Rücken"],
  ["de", "+ knee left", "linkes Knie tut weh"],
  ["de", "+ shoulder", "Schulterschmerzen beim Drücken"],
  ["de", "+ back", "leichte Rückenschmerzen nach dem Kreuzheben"],
  ["de", "+ elbow right", "rechter Ellenbogen schmerzt"],
  ["de", "+ low_back", "Hexenschuss, abgebrochen"],
  ["de", "+ thigh", "Oberschenkel gezerrt"],
  ["de", "+ hip", "Hüfte hat beim Beugen weh getan"],
  ["de", "+ neck", "stechender Schmerz im Nacken"],
  ["de", "+ knee", "Knieschmerzen, nächstes Mal weniger Gewicht"],
  ["de", "+ wrist_hand", "Handgelenk schmerzhaft, Griff geändert"],
  ["de", "+", "Ischias macht sich wieder bemerkbar"],
  ["de", "-", "keine Schmerzen mehr"],
  ["de", "-", "schmerzfrei"],
  ["de", "-", "Ohne Schmerzen durchgezogen"],
  ["de", "-", "Muskelkater in den Beinen"],
  ["de", "-", "Knie tut nicht mehr weh"],
  ["de", "-", "Schulter hat heute nicht geschmerzt"],
  ["de", "-", "Kniebeuge nächstes Mal schwerer"],
  ["de", "-", "bis an die Schmerzgrenze gegangen"],
  ["de", "-", "beim nächsten Mal zweimal 5"],
  ["de", "-", "bei Schmerzen abbrechen"],
  ["de", "-", "Keinerlei Rückenschmerzen heute"],
  ["de", "-", "Muskelkater tut weh wie Hölle"],
  ["de", "-", "Rücken gut gespürt, Sitz auf 4"],

  ["fr", "+ back", "mal au dos après le soulevé de terre"],
  ["fr", "+ shoulder right", "douleur à l'épaule droite"],
  ["fr", "+ knee", "le genou me fait mal"],
  ["fr", "+ low_back", "douleurs lombaires"],
  ["fr", "+ low_back", "lumbago, séance arrêtée"],
  ["fr", "+ wrist_hand left", "J'ai mal au poignet gauche"],
  ["fr", "+ neck", "nuque douloureuse ce matin"],
  ["fr", "+ thigh", "je me suis blessé à l'ischio"],
  ["fr", "+ elbow", "coude qui fait mal en bas du mouvement"],
  ["fr", "+ hip", "petite douleur hanche"],
  ["fr", "-", "sans douleur"],
  ["fr", "-", "pain au chocolat avant la séance"],
  ["fr", "-", "mangé du pain complet et un œuf"],
  ["fr", "-", "aucune douleur au genou"],
  ["fr", "-", "pas mal du tout"],
  ["fr", "-", "pas de douleur aujourd'hui"],
  ["fr", "-", "courbatures aux jambes"],
  ["fr", "-", "le dos ne fait plus mal"],
  ["fr", "-", "ça ne m'a pas fait mal"],
  ["fr", "-", "arrêter si douleur"],
  ["fr", "-", "mal dormi, petite forme"],
  ["fr", "-", "petit pain et café"],
  ["fr", "-", "les courbatures font mal"],

  ["pt", "+ low_back", "dor na lombar depois do terra"],
  ["pt", "+ knee", "joelho doendo"],
  ["pt", "+ shoulder left", "Ombro esquerdo dói no final"],
  ["pt", "+ back", "senti dores nas costas"],
  ["pt", "+ wrist_hand", "machuquei o punho"],
  ["pt", "+ hip right", "incômodo no quadril direito"],
  ["pt", "+ elbow", "cotovelo doeu na última série"],
  ["pt", "+ thigh", "lesão no posterior da coxa"],
  ["pt", "+ neck", "dorzinha no pescoço"],
  ["pt", "-", "sem dor hoje"],
  ["pt", "-", "não dói mais"],
  ["pt", "-", "nenhuma dor no joelho"],
  ["pt", "-", "dor muscular tardia nas pernas"],
  ["pt", "-", "corredor lotado, treino rápido"],
  ["pt", "-", "dormi mal, treino fraco"],
  ["pt", "-", "o joelho não doeu"],
  ["pt", "-", "treino com o Theodor no rio Douro"],
  ["pt", "-", "parar se sentir dor"],
  ["pt", "-", "série boa, mais 2 kg na próxima"],

  ["es", "+ knee right", "me duele la rodilla derecha"],
  ["es", "+ low_back", "dolor lumbar fuerte"],
  ["es", "+ shoulder", "molestias en el hombro"],
  ["es", "+ back", "Dolor de espalda toda la semana"],
  ["es", "+ wrist_hand left", "La muñeca izquierda me dolía"],
  ["es", "+ thigh", "me lesioné el isquio"],
  ["es", "+ elbow", "codo adolorido"],
  ["es", "+", "ciática otra vez"],
  ["es", "+ hip", "me lastimé la cadera en la última"],
  ["es", "-", "sin dolor"],
  ["es", "-", "ya no me duele la rodilla"],
  ["es", "-", "nada de dolor hoy"],
  ["es", "-", "agujetas en los glúteos"],
  ["es", "-", "no me dolió el hombro"],
  ["es", "-", "salió mal la última serie"],
  ["es", "-", "ningún dolor"],
  ["es", "-", "si duele, parar"],
  ["es", "-", "con Dolores en el gimnasio"],
  ["es", "-", "duelen las agujetas"],
  ["es", "-", "menos peso la próxima"],

  ["it", "+ back", "mal di schiena dopo gli stacchi"],
  ["it", "+ knee left", "dolore al ginocchio sinistro"],
  ["it", "+ shoulder", "la spalla mi fa male"],
  ["it", "+ low_back", "fastidio in zona lombare"],
  ["it", "+ wrist_hand right", "polso destro dolorante"],
  ["it", "+ elbow", "i gomiti fanno male"],
  ["it", "+ thigh", "stiramento al bicipite femorale"],
  ["it", "+", "sciatica, ho smesso subito"],
  ["it", "+ hip", "anca dolorosa in basso"],
  ["it", "-", "senza dolore"],
  ["it", "-", "nessun dolore oggi"],
  ["it", "-", "non fa più male"],
  ["it", "-", "non male come serie"],
  ["it", "-", "DOMS alle gambe"],
  ["it", "-", "indolenzimento ai glutei, niente di che"],
  ["it", "-", "zero dolori"],
  ["it", "-", "fermarsi in caso di dolore"],
  ["it", "-", "tutto bene, peso giusto"],
  ["it", "-", "meno male che ho finito"],

  ["hu", "+ low_back", "fáj a derekam"],
  ["hu", "+ knee left", "a bal térdem fájt guggolás közben"],
  ["hu", "+ shoulder", "vállfájás"],
  ["hu", "+ back", "hátfájás edzés után"],
  ["hu", "+ shoulder right", "fájdalom a jobb vállamban"],
  ["hu", "+ elbow", "könyököm fájdalmas"],
  ["hu", "+ thigh", "meghúztam a combom"],
  ["hu", "+ wrist_hand", "fajt a csuklom"],
  ["hu", "+ hip", "sajog a csípőm"],
  ["hu", "-", "nem fáj semmi"],
  ["hu", "-", "fájdalom nélkül ment"],
  ["hu", "-", "fájdalommentes"],
  ["hu", "-", "izomláz a lábamban"],
  ["hu", "-", "nincs fájdalom"],
  ["hu", "-", "már nem fájt a térdem"],
  ["hu", "-", "új fajta fogás, jobb volt"],
  ["hu", "-", "ha fáj, hagyd abba"],
  ["hu", "-", "fáj az izomláz"],
  ["hu", "-", "erős nap, több súly legközelebb"],
];

/**
 * Written after the lexicons. Measured before anything was changed for them: precision 30 of 31, recall 30 of 30
 * ("pain tolerance is up" was taken for pain).
 */
const HELD_OUT: typeof LABELLED = [
  ["en", "+ knee right", "Skipped lunges, R knee has been hurting since Sunday"],
  ["en", "+ low_back", "some pain low back, deloaded"],
  ["en", "+ forearm", "forearm pain on curls again"],
  ["en", "+ foot left", "twisted my left ankle, it hurts to walk"],
  ["en", "+ shoulder", "Felt a pop in the shoulder and it hurts now"],
  ["en", "+ hip", "hip pain at the bottom of every rep, no pain in the knee though"],
  ["en", "-", "grip gave out before my back did"],
  ["en", "-", "Never felt any pain, great session"],
  ["en", "-", "foam rolled, not hurting"],
  ["en", "-", "my back feels amazing, pain went away"],
  ["en", "-", "painted nails, careful with chalk"],
  ["en", "-", "These hurt so good"],
  ["en", "-", "strained a lot on the last rep but got it"],
  ["en", "-", "pain tolerance is up"],
  ["de", "+ low_back", "LWS zwickt seit gestern"],
  ["de", "+ hip left", "Schmerz in der linken Hüfte"],
  ["de", "+ shoulder right", "rechte Schulter macht Probleme und schmerzt"],
  ["de", "+ wrist_hand", "Handgelenkschmerzen bei der Langhantel"],
  ["de", "-", "Heute null Schmerzen, top"],
  ["de", "-", "Knie fühlt sich gut an, tut gar nicht weh"],
  ["de", "-", "zweimal Pause gemacht, Gewicht zu schwer"],
  ["de", "-", "Schmerzen sind weg"],
  ["fr", "+ knee left", "Genou gauche douloureux pendant les fentes"],
  ["fr", "+ low_back", "Grosse douleur en bas du dos"],
  ["fr", "+ shoulder", "mes épaules me faisaient mal"],
  ["fr", "+ neck", "torticolis"],
  ["fr", "-", "la douleur est partie"],
  ["fr", "-", "plus aucune douleur au coude"],
  ["fr", "-", "c'est mal parti mais bonne séance"],
  ["fr", "-", "acheter du pain"],
  ["pt", "+ back", "minhas costas estão doendo"],
  ["pt", "+ knee left", "dor forte no joelho esquerdo, parei"],
  ["pt", "+ shoulder", "ombro incomodando no supino"],
  ["pt", "+ lower_leg", "senti uma fisgada na panturrilha"],
  ["pt", "-", "sem nenhuma dor nas costas"],
  ["pt", "-", "a dor passou"],
  ["pt", "-", "pernas doloridas de ontem"],
  ["pt", "-", "aumentar peso na próxima, muito fácil"],
  ["es", "+ low_back", "me duele la espalda baja"],
  ["es", "+ shoulder right", "pinchazo en el hombro derecho"],
  ["es", "+ neck", "contractura en el cuello"],
  ["es", "+ knee", "Rodilla molesta en sentadilla"],
  ["es", "-", "sin molestias en la espalda"],
  ["es", "-", "no tuve dolor"],
  ["es", "-", "el dolor desapareció"],
  ["es", "-", "más peso, me sentí fuerte"],
  ["it", "+ shoulder right", "dolore forte spalla destra"],
  ["it", "+ knee", "le ginocchia mi facevano male"],
  ["it", "+ back", "ho mal di schiena da ieri"],
  ["it", "+ neck", "un po' di fastidio al collo"],
  ["it", "-", "nessun fastidio alla schiena"],
  ["it", "-", "il dolore è passato"],
  ["it", "-", "oggi male, solo tre serie"],
  ["it", "-", "aumentare il carico la prossima volta"],
  ["hu", "+ back", "fáj a hátam a felhúzás után"],
  ["hu", "+ shoulder left", "bal vállam fáj"],
  ["hu", "+ knee", "a térdem fájdogált"],
  ["hu", "+ low_back", "derékfájás miatt könnyebb súly"],
  ["hu", "-", "nem fájt a derekam"],
  ["hu", "-", "a fájdalom elmúlt"],
  ["hu", "-", "jobb lett a technika"],
  ["hu", "-", "semmi fájdalom a vállban"],
];

interface Measured {
  readonly found: number;
  readonly right: number;
  readonly present: number;
}

function measured(sentences: typeof LABELLED): Measured {
  let found = 0;
  let right = 0;
  let present = 0;
  for (const [, label, sentence] of sentences) {
    const speaks = label.startsWith("+");
    const heard = painWordsIn(sentence).length > 0;
    if (speaks) present += 1;
    if (heard) found += 1;
    if (speaks && heard) right += 1;
  }
  return { found, right, present };
}

function regionsOf(sentence: string): string {
  return painWordsIn(sentence)
    .map(({ region, side }) => ["+", region, side].filter(Boolean).join(" "))
    .join("; ");
}

describe("pain mentions", () => {
  it("hold at least 120 labelled sentences of both kinds in all seven languages", () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(120);
    const kinds = new Set([...LABELLED, ...HELD_OUT].map(([language, label]) => language + label.charAt(0)));
    expect(kinds.size).toBe(14);
  });

  // Measured on 171: 79 of 80 found are right (a woman called Dolores is the other), none of 79 is missed.
  it("are right in at least 97 % of what is found, and find at least 95 %, on the sentences the lexicons were written with", () => {
    const { found, right, present } = measured(LABELLED);
    expect(right / found).toBeGreaterThanOrEqual(0.97);
    expect(right / present).toBeGreaterThanOrEqual(0.95);
  });

  it("do as well on sentences written afterwards", () => {
    const { found, right, present } = measured(HELD_OUT);
    expect(right / found).toBeGreaterThanOrEqual(0.96);
    expect(right / present).toBeGreaterThanOrEqual(0.95);
  });

  it.each([...LABELLED, ...HELD_OUT].filter(([, label]) => label.startsWith("+ ")))(
    "name where it hurts (%s: %s): %s",
    (_language, label, sentence) => {
      expect(regionsOf(sentence)).toBe(label);
    },
  );

  it.each([
    ["left bicep and wrist hurt", "+ upper_arm left; + wrist_hand"],
    ["left knee and right hip hurt", "+ knee left; + hip right"],
    ["no knee and hip pain", ""],
    ["no pump and my knee hurts", "+ knee"],
    ["no knee pain but my shoulder hurts", "+ shoulder"],
    ["Knee hurts. Shoulder fine.", "+ knee"],
    ["sore legs, knee hurts", "+ knee"],
    ["tweaked my technique", ""],
    ["tweaked my neck", "+ neck"],
    ["pain both left and right", "+"],
    ["slept badly right before, lats hurt", "+ upper_back"],
    ["hip thrust hurt lower back squat first", "+ low_back"],
    ["back squat: knee hurts", "+ knee"],
  ])("read %s as %s", (sentence, regions) => {
    expect(regionsOf(sentence)).toBe(regions);
  });

  it("read decomposed accents, capitals and literal line breaks", () => {
    expect(regionsOf("RÜCKENSCHMERZEN".normalize("NFD"))).toBe("+ back");
    expect(painWordsIn("good day\\nleft knee hurts\\nhome")).toEqual([
      { words: "hurts", region: "knee", side: "left", quote: "left knee hurts" },
    ]);
  });

  it("carry the day, the workout and the exercise, once per exercise and text", () => {
    const noted = (notes: string): Workout["entries"][number] => ({
      name: "Row",
      sets: [
        { kind: "work", reps: 8, notes },
        { kind: "work", reps: 8, notes },
      ],
    });
    const log: TrainingLog = {
      workouts: [
        {
          id: "w1",
          app: "strong",
          startedAt: "2026-03-02T18:05:10",
          precision: "second",
          zone: "unknown",
          notes: "Neck hurts today.",
          entries: [noted("elbow pain"), noted("easy")],
        },
      ],
      measurements: [],
    };
    const dated = { at: "2026-03-02T18:05:10", workoutId: "w1" };
    expect(painMentions(log)).toEqual([
      { ...dated, words: "hurts", region: "neck", quote: "Neck hurts today" },
      { ...dated, entryName: "Row", words: "pain", region: "elbow", quote: "elbow pain" },
    ]);
  });

  it("end on text without any end", () => {
    expect(painWordsIn("knee pain ".repeat(20_000)).length).toBeGreaterThan(0);
  });
});
