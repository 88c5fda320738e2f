import type { IssueContent } from "../../src/issue/issue-content.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";

/** What the issue of an item is made from, in a repository where nothing has an issue yet; the checks below it are its boxes. */
export function view(text: string, index: number, over: Partial<IssueContent> = {}): IssueContent {
  const { plan } = parsePlan({ path: "docs/plans/harbor.md", text });
  const item = plan?.items[index];
  if (plan === null || item === undefined) throw new Error("no such item");
  const checks = item.children
    .flatMap((child) => plan.items[child] ?? [])
    .filter(({ kind }) => kind === "check")
    .map((check) => ({ key: `k${check.index}`, item: check, state: check.state, depth: 0 }));
  const isAnyStarted = plan.items.some(({ started, stateFrom }) => started && stateFrom !== "children");
  return {
    plan,
    item,
    planId: "p",
    key: `k${index}`,
    labels: ["plansync"],
    checks,
    children: [],
    dependsOn: [],
    numberOf: () => null,
    stateOf: (at) => plan.items[at]?.state ?? "open",
    isStarted: (at) => isAnyStarted && plan.items[at]?.started === true,
    address: "https://github.com/ada/harbor",
    removedIn: null,
    ...over,
  };
}
