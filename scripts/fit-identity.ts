import { matchSure } from "../src/identity/match-trees.ts";
import { weigh } from "../src/identity/passes/pass-score.ts";
import { logOdds, probability, type Weights, FEATURES, type Features } from "../src/identity/passes/score.ts";
import { readHistory, type LabelledPair } from "./identity-history.ts";

interface Sample {
  readonly features: Features;
  readonly isSame: boolean;
}

/** Keeps weights small that few pairs speak for. */
const RIDGE = 1;
const STEPS = 40;

/** The weights that make the labelled pairs likeliest. */
export function fitWeights(history: readonly LabelledPair[]): Weights {
  const samples = history.flatMap((entry) => samplesOf(entry));
  const rows = samples.map(({ features }) => [1, ...FEATURES.map((name) => features[name])]);
  let weights = rows[0]?.map(() => 0) ?? [];
  for (let step = 0; step < STEPS; step++) weights = newtonStep(rows, samples, weights);
  const [bias = 0, ...rest] = weights.map((weight) => Math.round(weight * 100) / 100);
  return { bias, of: Object.fromEntries(FEATURES.map((name, at) => [name, rest[at] ?? 0])) as unknown as Features };
}

/** What the sure rules leave, of old items whose fate is known. */
function samplesOf({ pair, before, after, wanted }: LabelledPair): Sample[] {
  if (wanted.every(([, line]) => line === null)) return [];
  const work = matchSure([{ items: before, text: pair.before }], [{ items: after, text: pair.after }], [[0, 0]], null);
  const fate = new Map(wanted);
  return work.scopes
    .flatMap((scope) => weigh(work, scope))
    .flatMap(({ old, now, features }) => {
      const line = before[old]?.line ?? 0;
      return fate.has(line) ? [{ features, isSame: fate.get(line) === after[now]?.line }] : [];
    });
}

/** One step of Newton's method on the penalised likelihood. */
function newtonStep(
  rows: readonly (readonly number[])[],
  samples: readonly Sample[],
  weights: readonly number[],
): number[] {
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
  const curvature = weights.map((_, at) =>
    weights.map((__, other): number => (at !== other ? 0 : at === 0 ? 1e-6 : RIDGE)),
  );
  rows.forEach((row, index) => {
    const likely = probability(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
    const error = (samples[index]?.isSame === true ? 1 : 0) - likely;
    const spread = likely * (1 - likely);
    row.forEach((value, at) => {
      if (value === 0) return;
      gradient[at] = (gradient[at] ?? 0) + error * value;
      const line = curvature[at];
      if (line !== undefined) row.forEach((other, to) => (line[to] = (line[to] ?? 0) + spread * value * other));
    });
  });
  const step = solve(curvature, gradient);
  return weights.map((weight, at) => weight + Math.max(-2, Math.min(2, step[at] ?? 0)));
}

/** Solves a symmetric system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows[at] ?? [];
    for (let below = 0; below < size; below++) {
      if (below === at) continue;
      const row = rows[below] ?? [];
      const factor = (row[at] ?? 0) / (pivot[at] || 1);
      for (let column = at; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1));
}

function main(): void {
  const history = readHistory();
  if (history === null) {
    console.log("fit-identity: skipped, there is no ../shared/history");
    return;
  }
  const weights = fitWeights(history);
  console.log(`  bias: ${weights.bias},`);
  for (const name of FEATURES) console.log(`    ${name}: ${weights.of[name]},`);
  const samples = history.flatMap((entry) => samplesOf(entry));
  const right = samples.filter(({ features, isSame }) => logOdds(features, weights) > 0 === isSame);
  const same = samples.filter(({ isSame }) => isSame);
  console.log(`${samples.length} pairs, ${same.length} of them the same; ${right.length} told right at even odds`);
}

if (import.meta.main) main();
