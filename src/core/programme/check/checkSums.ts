import { parameter } from "../../evidence/parameter.ts";
import type { Programme } from "../programme.ts";
import type { ProgrammeRequest } from "../programmeRequest.ts";
import type { Breach } from "./breach.ts";
import { minutesOf, muscleSetsOf, nearly, weekOf } from "./recount.ts";

/** What the programme says of itself, counted again: minutes, sets of muscles, what is missing, the gap. */
export function checkSums(programme: Programme, request: ProgrammeRequest): readonly Breach[] {
  const breaches: Breach[] = [];
  const same = (what: string, said: number, counted: number) => {
    if (!nearly(said, counted))
      breaches.push({ constraint: "sums", because: `${what}: says ${said}, is ${counted}` });
  };

  for (const { weekday, exercises, minutes } of programme.days) {
    for (const line of exercises)
      same(`minutes of ${line.exercise} on ${weekday}`, line.minutes, minutesOf(line, request));
    const all = exercises.reduce(
      (sum, line) => sum + minutesOf(line, request),
      parameter("planner.warmUpMin").value,
    );
    same(`minutes of ${weekday}`, minutes, all);
  }

  const counted = muscleSetsOf(weekOf(programme.days));
  const said = Object.keys(programme.weeklySets);
  for (const muscle of new Set([...said, ...counted.keys()])) {
    same(`weekly sets of ${muscle}`, programme.weeklySets[muscle] ?? 0, counted.get(muscle) ?? 0);
  }
  for (const { muscle, sets, weight, planned } of programme.targets) {
    same(`planned sets of ${muscle}`, planned, counted.get(muscle) ?? 0);
    const missing = programme.shortfalls.find(({ aim }) => aim === `muscle:${muscle}`);
    same(`missing sets of ${muscle}`, missing?.missingSets ?? 0, Math.max(0, sets - planned));
    same(`weight of missing ${muscle}`, missing?.weightedSets ?? 0, weight * Math.max(0, sets - planned));
  }

  const { setEquivalents, ofSets, share, proven } = programme.gap;
  same("share of the gap", share * ofSets, setEquivalents);
  const aimed = programme.targets.reduce((sum, { weight, sets }) => sum + weight * sets, 0);
  if (aimed > ofSets && !nearly(aimed, ofSets)) {
    breaches.push({ constraint: "gap", because: `aims at ${ofSets}, its targets alone at ${aimed}` });
  }
  const shortfall = programme.shortfalls.reduce((sum, { weightedSets }) => sum + weightedSets, 0);
  if (!nearly(programme.score, shortfall) && programme.score < shortfall) {
    breaches.push({ constraint: "score", because: `score ${programme.score} is less than what is missing` });
  }
  if (!(setEquivalents >= 0 && share >= 0))
    breaches.push({ constraint: "gap", because: "a gap is never negative" });
  if (setEquivalents > programme.score && !nearly(setEquivalents, programme.score)) {
    breaches.push({ constraint: "gap", because: "the gap is more than the whole score" });
  }
  if (proven !== share <= parameter("planner.provenShare").value) {
    breaches.push({ constraint: "gap", because: `proven is ${proven} with a share of ${share}` });
  }
  return breaches;
}
