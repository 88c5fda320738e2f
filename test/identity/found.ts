import { matchItems } from "../../src/identity/match.ts";
import { matchPlans, type Place } from "../../src/identity/match-plans.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";
import type { Plan } from "../../src/plan/model/plan.ts";

export function parse(text: string, path = "PLAN.md"): Plan {
  const { plan } = parsePlan({ path, text });
  if (plan === null) throw new Error("the plan was refused");
  return plan;
}

/** What became of an old item: the title of its new one, and whether that is sure; `gone` where it has none. */
export type Fate = { readonly is: string; readonly sure: boolean } | "gone";

/** A plan with these boxes under one step. */
export function boxes(...lines: readonly string[]): string {
  return `# Plan\n\n### Step 1: All of it\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
}

/** What became of the items, by their old titles (the last of namesakes counts). */
export function fates(before: string, after: string): Record<string, Fate> {
  const [old, now] = [parse(before), parse(after)];
  const { afterOf, assumed } = matchItems(old, now);
  return Object.fromEntries(
    old.items.map(({ title }, index) => {
      const found = afterOf.get(index);
      return [title, found === undefined ? "gone" : { is: now.items[found]?.title ?? "", sure: !assumed.has(index) }];
    }),
  );
}

/** Old line to new line of everything that was found again. */
export function sameLines(before: string, after: string): Record<number, number> {
  const [old, now] = [parse(before), parse(after)];
  const { afterOf } = matchItems(old, now);
  return Object.fromEntries([...afterOf].map(([from, to]) => [old.items[from]?.line, now.items[to]?.line]));
}

export type Texts = Readonly<Record<string, string>>;

/** The matching of several files, and old `file:line` to new `file:line` of everything that was found again. */
export function matchTexts(before: Texts, after: Texts, continued: Readonly<Record<string, string>>) {
  const [olds, news] = [plansOf(before), plansOf(after)];
  const matching = matchPlans(
    olds.map(({ plan }) => plan),
    news.map(({ plan }) => plan),
    Object.entries(continued).map(([from, to]) => [indexOf(olds, from), indexOf(news, to)]),
  );
  const name = ({ plan, item }: Place): string => `${news[plan]?.name}:${news[plan]?.plan.items[item]?.line}`;
  const lines = olds.flatMap(({ name: file, plan }, at) =>
    plan.items.flatMap(({ line }, index) => {
      const found = matching.afterOf(at, index);
      return found === null ? [] : [[`${file}:${line}`, name(found)] as const];
    }),
  );
  return { matching, lines: Object.fromEntries(lines), olds, news };
}

function plansOf(texts: Texts): { name: string; plan: Plan }[] {
  return Object.entries(texts).map(([name, text]) => ({ name, plan: parse(text, name) }));
}

function indexOf(plans: readonly { name: string }[], wanted: string): number {
  return plans.findIndex(({ name }) => name === wanted);
}
