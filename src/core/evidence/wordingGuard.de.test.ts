import { describe, expect, it } from "vitest";
import { forbiddenClaims, type ForbiddenId } from "./wordingGuard.ts";

interface Sentences {
  readonly caught: readonly string[];
  readonly passes: readonly string[];
}

const GERMAN: Readonly<Record<ForbiddenId, Sentences>> = {
  a: {
    caught: [
      "Dein Gesäß schläft.",
      "Deine Gesäßmuskeln sind abgeschaltet.",
      "Dein Rücken tut weh, weil dein Gesäß schwach ist.",
      "Wir testen die Feuerreihenfolge.",
    ],
    passes: [
      "Dein Gesäß schläft nicht.",
      "Keine Studie zeigt, dass das Gesäß abgeschaltet ist.",
      "Die Hüftkraft ist bei Rückenschmerzen oft geringer.",
      "Wir testen keine Feuerreihenfolge.",
    ],
  },
  b: {
    caught: [
      "Das Abkippen des Beckens beweist einen schwachen Gluteus medius.",
      "Dein Becken kippt, weil die Abduktoren schwach sind.",
      "Das Trendelenburg-Zeichen erklärt deine Schmerzen.",
    ],
    passes: [
      "Ein Abkippen beweist keine Schwäche.",
      "Sinkt das Becken ab, stoppt die Uhr.",
      "Wir verfolgen die Ausdauer der seitlichen Hüfte.",
    ],
  },
  c: {
    caught: [
      "Ein verkürzter Latissimus kippt dein Becken.",
      "Der Latissimus zieht das Becken nach vorn.",
      "Ein fester Latissimus macht Schmerzen.",
    ],
    passes: [
      "Kippt der Latissimus das Becken? Das ist nicht belegt.",
      "Der Latissimus kippt das Becken nicht.",
      "Beweglichkeit der Schulter kann beim Greifen helfen.",
    ],
  },
  d: {
    caught: [
      "Deine Beinbeuger sind verkürzt, weil dein Becken kippt.",
      "Die hinteren Oberschenkelmuskeln sind fest wegen der Beckenkippung.",
      "Der Grund für steife Hamstrings ist das gekippte Becken.",
    ],
    passes: [
      "Die Beinbeuger sind nicht wegen des Beckens verkürzt.",
      "Krafttraining über die volle Bewegung macht kräftig und beweglich.",
      "Dass die Beinbeuger wegen der Beckenkippung verkürzt sind, ist ein Mythos.",
    ],
  },
  e: {
    caught: [
      "Die Big Three sind die besten Übungen.",
      "Der Seitstütz ist die einzige Übung, die zählt.",
      "Diese Halteübungen beheben die Instabilität.",
    ],
    passes: [
      "Die Big Three sind nicht die besten Übungen für alle.",
      "Ein einfacher Anfang für die Ausdauer des Rumpfes.",
      "Keine Studie zeigt, dass die Big Three die besten sind.",
    ],
  },
  f: {
    caught: [
      "Bücken ist gefährlich.",
      "Ein runder Rücken schadet den Bandscheiben.",
      "Heben aus den Beinen ist immer sicherer.",
    ],
    passes: [
      "Bücken ist nicht gefährlich.",
      "Es gibt keine Belege, dass Bücken schädlich ist.",
      "Ist Bücken gefährlich?",
      "Halte die Last nah am Körper.",
    ],
  },
  g: {
    caught: [
      "Dein Ischias kommt vom Piriformis.",
      "Diese Dehnung befreit den Nerv.",
      "Ein positiver FAIR-Test bestätigt die Diagnose.",
    ],
    passes: [
      "Gesäßschmerz beim Sitzen hat mehrere Ursachen.",
      "Eine Dehnung befreit keinen Nerv.",
      "Der Ischias kommt selten vom Rücken allein, und nicht sicher vom Piriformis.",
    ],
  },
  h: {
    caught: [
      "Sitzen schaltet dein Gesäß ab.",
      "Dehne die Hüftbeuger und wecke so dein Gesäß: Hüftbeuger dehnen weckt das Gesäß.",
      "Verkürzte Hüftbeuger hemmen den Gluteus.",
    ],
    passes: [
      "Sitzen schaltet das Gesäß nicht ab.",
      "Bewegliche Hüftbeuger können die Bewegung ändern.",
      "Keine Studie zeigt, dass Hüftbeuger das Gesäß hemmen.",
    ],
  },
  i: {
    caught: [
      "30 Sekunden alle 30 Minuten verhindern Rückenschmerzen.",
      "Sitzpausen schützen vor Rückenschmerzen.",
      "Aufstehen jede halbe Stunde beugt Schmerzen vor.",
    ],
    passes: [
      "Sitzpausen verhindern Rückenschmerzen nicht sicher.",
      "Unterbrich langes Sitzen alle 20 bis 60 Minuten.",
      "Ein kurzer Gang zählt als Pause.",
    ],
  },
  j: {
    caught: [
      "Eine Fußbank schützt deinen Rücken.",
      "Am besten den ganzen Tag stehen.",
      "Stehen ist besser als Sitzen.",
    ],
    passes: [
      "Eine Fußbank ist gut, wenn sie sich besser anfühlt.",
      "Stehen ist nicht besser als Sitzen.",
      "Wechsle die Haltung.",
    ],
  },
  k: {
    caught: ["Genau drei Einheiten sind nötig.", "Mehr ist immer besser.", "Mehr Sätze sind immer besser."],
    passes: [
      "Zwei bis drei Einheiten in der Woche sind ein guter Anfang.",
      "Mehr ist nicht immer besser, und eine Einheit ist viel besser als keine.",
      "Drei Einheiten passen den meisten.",
    ],
  },
  l: {
    caught: [
      "Deine Muskelschlinge ist gestört.",
      "Schlingentraining heilt Rückenschmerzen.",
      "Die hintere Schlinge ist unterbrochen.",
    ],
    passes: [
      "Deine Muskelschlinge ist nicht gestört.",
      "Rudern und Hüftbeugen verbinden Arm und andere Hüfte.",
      "Keine Studie zeigt, dass Schlingentraining Schmerzen heilt.",
    ],
  },
  m: {
    caught: [
      "Heben weit weg vom Körper verletzt dich.",
      "Eine Last weit vom Körper ist gefährlich.",
      "Körperfernes Tragen schadet dem Rücken.",
    ],
    passes: [
      "Halte die Last nah.",
      "Eine Last weit vom Körper fordert den Rücken mehr.",
      "Heben weit weg vom Körper ist an sich nicht gefährlich.",
    ],
  },
  n: {
    caught: [
      "Training heilt Rückenschmerzen.",
      "Übungen beseitigen deine Schmerzen.",
      "Die Leitlinien nennen Bewegung als erste Wahl bei allen Rückenschmerzen.",
    ],
    passes: [
      "Bewegung ist bei lang dauernden Rückenschmerzen eine empfohlene Wahl.",
      "Training heilt Rückenschmerzen nicht.",
      "Übungen helfen ein wenig bis mäßig.",
    ],
  },
  o: {
    caught: [
      "Behebe dein Ungleichgewicht, um Schmerzen zu vermeiden.",
      "Über 10 % bist du aus dem Gleichgewicht.",
      "Korrigiere die Asymmetrie gegen Verletzungen.",
    ],
    passes: [
      "Einseitige Übungen trainieren jede Seite für sich.",
      "Seitenunterschiede sind normal.",
      "Es ist nicht belegt, dass man eine Asymmetrie korrigieren muss, um Verletzungen zu vermeiden.",
    ],
  },
  p: {
    caught: [
      "Deine Beinbeuger kompensieren, weil das Gesäß schwach ist.",
      "Der Rücken springt ein für das Gesäß.",
      "Die Rückenmuskeln übernehmen wegen schwacher Gesäßmuskeln.",
    ],
    passes: [
      "Gesäß anspannen verlegt die Arbeit für diese Wiederholung.",
      "Der Rücken springt nicht für das Gesäß ein.",
      "Beinbeuger und Gesäß arbeiten zusammen.",
    ],
  },
  q: {
    caught: [
      "Brücken am Morgen wecken das Gesäß.",
      "Zehn Brücken morgens schützen die Wirbelsäule den ganzen Tag.",
      "Brücken wecken deinen Po.",
    ],
    passes: [
      "Brücken sind eine sanfte Bewegung am Morgen.",
      "Brücken am Morgen schützen nicht den ganzen Tag.",
      "Bücke dich in der ersten Stunde weniger tief, wenn der Morgen schmerzt.",
    ],
  },
  r_extra: {
    caught: [
      "Gesäßtraining heilt nachweislich Rückenschmerzen.",
      "Hüfttraining behebt Rückenschmerzen.",
      "Ein starkes Gesäß garantiert einen Rücken ohne Sorgen.",
    ],
    passes: [
      "Hüfttraining kann ein wenig mehr bringen.",
      "Gesäßtraining heilt Rückenschmerzen nicht.",
      "Trainiere die Hüften.",
    ],
  },
  s: {
    caught: [
      "Wir haben den Knick gefunden.",
      "Deine Kraft versickert an der Hüfte.",
      "Eine Blockade schaltet dein Gesäß ab.",
    ],
    passes: [
      "Muskeln arbeiten in Ketten, deshalb testen wir mehrere Glieder.",
      "Kein Test kann einen Knick finden.",
      "Die Kraft versickert nicht.",
    ],
  },
  t: {
    caught: [
      "Latissimustraining: der Latissimus weckt das Gesäß.",
      "Der Latissimus verbindet Gesäß und Rumpf neu.",
      "Latzug schaltet dein Gesäß wieder an.",
    ],
    passes: [
      "Rudern und Latzug gehören zum Training des ganzen Rückens.",
      "Der Latissimus weckt das Gesäß nicht.",
      "Trainiere den Latissimus zweimal in der Woche.",
    ],
  },
  u: {
    caught: [
      "Dein Rücken hat Schmerzen, weil du den Latissimus nicht benutzt.",
      "Rückenschmerzen kommen vom schwachen Latissimus, denn ein schwacher Latissimus ist die Ursache der Schmerzen.",
      "Der vernachlässigte Latissimus macht Rückenschmerzen.",
    ],
    passes: [
      "Zugkraft ist gut fürs Heben und Tragen.",
      "Rückenschmerzen kommen nicht vom schwachen Latissimus.",
      "Der Latissimus arbeitet beim Rudern.",
    ],
  },
  v: {
    caught: [
      "Deine Wirbelsäule ist instabil.",
      "Ein schwacher Rumpf ist die Ursache.",
      "Der Rücken leidet an Instabilität.",
    ],
    passes: [
      "Deine Wirbelsäule ist nicht instabil.",
      "Rumpftraining kann helfen.",
      "Ein schwacher Rumpf ist nicht die Ursache.",
    ],
  },
  w: {
    caught: [
      "Deine Beinbeuger sind fest, weil dein Gesäß faul ist.",
      "Überaktive Hamstrings kommen vom Gesäß, weil es nichts tut.",
      "Die Beinbeuger sind verkürzt durch schwache Gesäßmuskeln.",
    ],
    passes: [
      "Gesäß und Beinbeuger zusammen zu trainieren ist sinnvoll.",
      "Die Beinbeuger sind nicht wegen des Gesäßes verkürzt.",
      "Feste Beinbeuger sind häufig.",
    ],
  },
  x: {
    caught: [
      "Deine Feuerreihenfolge ist falsch herum.",
      "Die Kamera erkennt, welcher Muskel zuerst arbeitet.",
      "Eine gestörte Muskelreihenfolge verletzt dich.",
    ],
    passes: [
      "Wir trainieren Hüfte und Rumpf.",
      "Die Kamera erkennt nicht, welcher Muskel zuerst arbeitet.",
      "Keine Feuerreihenfolge ist gestört.",
    ],
  },
  y: {
    caught: [
      "Sitzen zerstört deine Gesäßmuskeln.",
      "Du hast einen toten Po.",
      "Am Schreibtisch verkümmern die Muskeln.",
    ],
    passes: [
      "Sitzen zerstört keine Muskeln.",
      "Wer sich bewegt, hält die Hüftmuskeln in besserem Zustand.",
      "Pausen vom Sitzen lohnen sich.",
    ],
  },
  z: {
    caught: [
      "Deine Vorneigung zeigt ein schwaches Gesäß.",
      "Du läufst nach vorn geneigt, weil dein Gesäß schwach ist.",
      "Ein faules Gesäß zwingt dich in die Vorlage.",
    ],
    passes: [
      "Eine leichte Vorneigung fordert die Hüften mehr.",
      "Die Vorneigung zeigt kein schwaches Gesäß.",
      "Neige dich aus den Knöcheln.",
    ],
  },
  aa: {
    caught: [
      "Die große Zehe aktiviert das Gesäß.",
      "Der Abdruck weckt dein Gesäß.",
      "Drück dich über den Großzeh ab für dein Gesäß.",
    ],
    passes: [
      "Geh aufrecht und zügig.",
      "Der Abdruck ist vor allem Arbeit der Wade.",
      "Die große Zehe schaltet das Gesäß nicht an.",
    ],
  },
  ab: {
    caught: [
      "Die Faszienrolle löst Verklebungen.",
      "Dehnen verhindert Verletzungen.",
      "Rollen hält die Muskeln aktiv.",
    ],
    passes: [
      "Rollen oder Dehnen kann Steifheit lindern.",
      "Rollen löst keine Verklebungen.",
      "Dehnen verhindert Verletzungen nicht.",
    ],
  },
  ac: {
    caught: [
      "Das korrigiert deine Haltung.",
      "Eine bessere Haltung heilt Schmerzen.",
      "Rudern behebt die Fehlhaltung.",
    ],
    passes: [
      "Kraft im oberen Rücken kann helfen, etwas aufrechter zu stehen.",
      "Eine bessere Haltung heilt keine Schmerzen.",
      "Das korrigiert deine Haltung nicht.",
    ],
  },
  ad: {
    caught: [
      "Gleiche das Ungleichgewicht aus und vermeide Verletzungen: ein Ungleichgewicht zu beheben verhindert Verletzungen.",
      "Gleich viel vorn und hinten verhindert Verletzungen.",
      "Die Dysbalance zu beheben schützt vor Schmerzen.",
    ],
    passes: [
      "Regelmäßiges Krafttraining senkt das Verletzungsrisiko im Sport.",
      "Gleich viel vorn und hinten verhindert nicht sicher Verletzungen.",
      "Trainiere vorn und hinten.",
    ],
  },
  ae: {
    caught: [
      "Gesäßtraining verhindert Stürze.",
      "Rückentraining schützt vor Stürzen.",
      "Brücken bewahren vor dem Sturz.",
    ],
    passes: [
      "Gleichgewicht und Beinkraft senken die Zahl der Stürze bei Älteren.",
      "Gesäßtraining allein verhindert keine Stürze.",
      "Stell dich an eine Wand.",
    ],
  },
  af: {
    caught: [
      "Das dekomprimiert die Wirbelsäule.",
      "Die Übung heilt Bandscheiben.",
      "Das erspart dir die Operation.",
    ],
    passes: [
      "Das dekomprimiert die Wirbelsäule nicht.",
      "Keine Übung heilt Bandscheiben.",
      "Eine gehaltene Hüftbeuge ist eine gute Ausdauerübung.",
    ],
  },
  ag: {
    caught: ["Cardio ist nutzlos.", "Du brauchst Isolationsübungen.", "Gehen bringt nichts."],
    passes: [
      "Für Kraft steigere die Last; Gehen hilft trotzdem.",
      "Cardio ist nicht nutzlos.",
      "Du brauchst keine Isolationsübungen.",
    ],
  },
  ah: {
    caught: [
      "Du brauchst manuelle Therapie, damit Training wirkt.",
      "Übungen wirken nur mit Massage.",
      "Massage ist vor dem Training nötig.",
    ],
    passes: [
      "Behandlung mit den Händen kann dazukommen.",
      "Massage ist für das Training nicht nötig.",
      "Übungen wirken auch allein.",
    ],
  },
  ai: {
    caught: [
      "Ohne Steigerung kommt der Rückfall.",
      "Isolationsübungen führen zum Rückfall.",
      "Ohne Progression wirst du rückfällig.",
    ],
    passes: [
      "Rückenschmerzen kommen oft wieder; dranbleiben senkt die Chance.",
      "Isolationsübungen führen nicht zum Rückfall.",
      "Steigere die Last, wenn der letzte Satz leicht ist.",
    ],
  },
  aj: {
    caught: [
      "Kniebeugen halten die Nerv-Muskel-Verbindungen am Leben.",
      "So bleiben deine Endplatten aktiv.",
      "30 Sekunden halten die neuromuskulären Kontakte wach.",
    ],
    passes: [
      "Kurze Pausen mit Kniebeugen bringen dich in Bewegung.",
      "Kniebeugen halten keine Endplatten am Leben.",
      "Nichts davon ist für die Nerven belegt.",
    ],
  },
  ak: {
    caught: [
      "Pilates ist die beste Übung gegen Rückenschmerzen.",
      "Pilates ist die sicherste Wahl.",
      "Pilates ist besser als Krafttraining.",
    ],
    passes: [
      "Pilates ist eine von mehreren guten Möglichkeiten.",
      "Pilates ist nicht besser als anderes Training.",
      "Mach gern weiter Pilates.",
    ],
  },
  al: {
    caught: [
      "Die Knie dürfen nie über die Zehen.",
      "Mach den Rücken niemals rund.",
      "Knie vor den Zehen sind schädlich.",
      "Halte den Rücken immer gerade: immer den Rücken gerade.",
    ],
    passes: [
      "Heb es so auf, wie es sich gut anfühlt.",
      "Knie vor den Zehen sind nicht schädlich.",
      "Das Knie darf über die Zehen wandern.",
    ],
  },
  diagnosis: {
    caught: [
      "Diese App diagnostiziert deinen Rücken.",
      "Wir stellen die Diagnose.",
      "Das ist die Ursache deiner Schmerzen.",
    ],
    passes: [
      "Diese App stellt keine Diagnose.",
      "Wir kennen die Ursache deiner Schmerzen nicht.",
      "Eine Ärztin kann nachsehen.",
    ],
  },
  clear_screen: {
    caught: [
      "Die Befragung schließt eine Krankheit aus.",
      "Deine Antworten beweisen, dass du gesund bist.",
      "Antworten unauffällig, also nichts Ernstes.",
    ],
    passes: [
      "Die Befragung schließt keine Krankheit aus.",
      "Ändert sich etwas, antworte noch einmal.",
      "Antworten können eine Krankheit nicht ausschließen.",
    ],
  },
  caution_key: {
    caught: [
      "Du bist flexionsintolerant.",
      "Eine Extensionsintoleranz liegt vor.",
      "Beugeintolerante Rücken beginnen hier.",
    ],
    passes: [
      "Zurzeit empfindlich beim Bücken.",
      "Strecken stört deinen Rücken mehr.",
      "Bring das Bücken Schritt für Schritt zurück.",
    ],
  },
  prediction: {
    caught: [
      "Der Test sagt Schmerzen voraus.",
      "Das Ergebnis sagt Verletzungen vorher.",
      "Die Haltezeit sagt Rückenschmerzen voraus.",
    ],
    passes: [
      "Der Test sagt keine Schmerzen voraus.",
      "Vergleiche das Ergebnis mit deinem eigenen.",
      "Kein Wert sagt eine Verletzung voraus.",
    ],
  },
  emg_rank: {
    caught: [
      "Hohes EMG macht sie zur besten Übung.",
      "3.200 Newton sind gefährlich.",
      "Die Aktivierung ist am höchsten, also ist sie am wirksamsten.",
    ],
    passes: [
      "Hohes EMG macht keine beste Übung.",
      "Gerechnete Newton sind nicht gefährlich.",
      "Beide Zahlen stehen nebeneinander.",
    ],
  },
};

describe("wording guard, German", () => {
  for (const [id, { caught, passes }] of Object.entries(GERMAN)) {
    it.each(caught)(`catches claim ${id}: %s`, (sentence) => {
      expect(forbiddenClaims(sentence, "de")).toContain(id);
    });
    it.each(passes)(`lets pass beside claim ${id}: %s`, (sentence) => {
      expect(forbiddenClaims(sentence, "de")).toEqual([]);
    });
  }

  it("catches what a sentence turns to after a denial", () => {
    expect(forbiddenClaims("Das liegt nicht am Alter, sondern dein Gesäß schläft.", "de")).toEqual(["a"]);
  });
});
