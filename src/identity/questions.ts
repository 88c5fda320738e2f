import { partners, postingsOf } from "./passes/rivals.ts";
import { weigh } from "./passes/pass-score.ts";
import { logOdds, probability } from "./passes/score.ts";
import { similarity } from "./text/similarity.ts";
import { freeNodes, haveSameForm, type Work } from "./passes/work.ts";

/** A lost item and the most likely new one. */
export interface Question {
  readonly old: number;
  readonly now: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Probability below which a question would only be noise. */
const FAIR = 0.15;
/** Minimum likeness of two texts in different files to be worth a question. */
const ELSEWHERE = 0.6;

/** Finds for each lost item the most likely new one, if it is likely enough; asks about each new item only once. */
export function findQuestions(work: Work): readonly Question[] {
  const found = [...inFiles(work), ...betweenFiles(work)].sort(
    (a, b) => b.score - a.score || a.old - b.old || a.now - b.now,
  );
  const asked = { olds: new Set<number>(), news: new Set<number>() };
  const questions: Question[] = [];
  for (const question of found) {
    if (asked.olds.has(question.old) || asked.news.has(question.now)) continue;
    asked.olds.add(question.old);
    asked.news.add(question.now);
    questions.push(question);
  }
  return questions.sort((a, b) => a.old - b.old);
}

function inFiles(work: Work): Question[] {
  const { weights } = work;
  if (weights === null) return [];
  return work.scopes
    .flatMap((scope) => weigh(work, scope))
    .map(({ old, now, features }) => ({ old, now, score: probability(logOdds(features, weights)) }))
    .filter(({ score }) => score >= FAIR);
}

function betweenFiles(work: Work): Question[] {
  if (work.scopes.includes(work.whole)) return [];
  const { olds, news } = freeNodes(work, work.whole);
  const postings = postingsOf(work.after, news);
  return olds.flatMap((old) =>
    partners(work.before.profile(old).words, postings)
      .map((now) => ({ old, now, score: similarity(work.before.profile(old), work.after.profile(now)) / 2 }))
      .filter(({ now, score }) => score >= ELSEWHERE / 2 && haveSameForm(work, old, now)),
  );
}
