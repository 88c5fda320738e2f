import { describe, expect, it } from "@jest/globals";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import { milestoneOf } from "../../support/observed-issue.ts";
import { synced, type Repository } from "../decide.ts";
import { changed } from "../issue-acts.ts";

const STORIES = 60;
const LENGTH = 8;
const STEP = "Step 1: First";

/** What the plan says: a milestone, a field without one, or no such field. */
type InPlan = "v1" | "v2" | "v3" | "empty" | "absent";
type OnGitHub = "v1" | "v2" | "v3" | null;
const IN_PLAN: readonly InPlan[] = ["v1", "v2", "v3", "empty", "absent"];
const ON_GITHUB: readonly OnGitHub[] = ["v1", "v2", "v3", null];

/** The two sides, and what they said when they last agreed, or were left apart. */
interface Model {
  readonly plan: InPlan;
  readonly issue: OnGitHub;
  readonly base: { readonly plan: OnGitHub; readonly issue: OnGitHub };
}

const valueOf = (plan: InPlan): OnGitHub => (plan === "empty" || plan === "absent" ? null : plan);

/** What both sides say after a sync, by the words of the design: whoever changed wins, and nobody's value is lost. */
function afterSync({ plan, issue, base }: Model): Model {
  const value = valueOf(plan);
  const agreed = (now: InPlan, there: OnGitHub): Model => ({
    plan: now,
    issue: there,
    base: { plan: valueOf(now), issue: there },
  });
  // What only GitHub says, and the plan has no place for, is nothing that the plan knows of.
  if (value === null && base.plan === null && (issue === null || plan === "absent")) return { plan, issue, base };
  if (value === issue) return agreed(plan, issue);
  const hasPlanChanged = value !== base.plan;
  const hasIssueChanged = issue !== base.issue;
  if (hasPlanChanged && !hasIssueChanged) return agreed(plan, value);
  if (hasIssueChanged && !hasPlanChanged) return agreed(issue ?? "absent", issue);
  return agreed(plan, issue);
}

const textOf = (plan: InPlan): string => {
  const field = plan === "absent" ? "" : plan === "empty" ? "**Milestone:**\n" : `**Milestone:** ${plan}\n`;
  return `# Plan\n\n## ${STEP}\n\n${field}**Goal:** It works\n\n- [ ] One\n`;
};

function planOf({ text }: Repository): InPlan {
  const found = /\*\*Milestone:\*\*(.*)\n/.exec(text);
  if (found === null) return "absent";
  return IN_PLAN.find((value) => value === found[1]?.trim()) ?? "empty";
}

function* random(seed: number): Generator<number, never> {
  for (let at = seed + 1; ;) {
    at = (Math.imul(at, 48_271) >>> 0) % 2_147_483_647;
    yield at >>> 8;
  }
}

/** Plays a story; returns what happened, and the first thing that the model says otherwise. */
function play(seed: number): { readonly story: readonly string[]; readonly wrong: string | null } {
  const numbers = random(seed);
  const pick = <T>(values: readonly T[]): T => values[numbers.next().value % values.length] as T;
  let model: Model = { plan: "v1", issue: "v1", base: { plan: "v1", issue: "v1" } };
  let repository = synced(textOf("v1"));
  const story: string[] = [];
  const sync = (): string | null => {
    story.push("sync");
    repository = repository.syncedOnce();
    model = afterSync(model);
    const now = `${planOf(repository)} | ${repository.issue(STEP).milestone?.title ?? "none"}`;
    const wanted = `${model.plan} | ${model.issue ?? "none"}`;
    if (now !== wanted) return `it is ${now} instead of ${wanted}`;
    const { does } = repository.decided();
    return does.length === 0 ? null : `another sync would ${does.join(", ")}`;
  };
  for (let act = 0; act < LENGTH; act += 1) {
    const roll = numbers.next().value % 3;
    if (roll === 0) {
      const plan = pick(IN_PLAN);
      story.push(`the plan says ${plan}`);
      repository = repository.edited(textOf(plan));
      model = { ...model, plan };
    } else if (roll === 1) {
      const issue = pick(ON_GITHUB);
      story.push(`GitHub says ${issue ?? "none"}`);
      const milestone: ObservedIssue["milestone"] = issue === null ? null : milestoneOf(issue);
      repository = repository.acted({ [STEP]: changed({ milestone }) });
      model = { ...model, issue };
    } else {
      const wrong = sync();
      if (wrong !== null) return { story, wrong };
    }
  }
  return { story, wrong: sync() };
}

describe("random stories of a plan and GitHub that both change a milestone", () => {
  it("end as the design says, and a second sync finds nothing to do", () => {
    const broken = Array.from({ length: STORIES }, (_, seed) => ({ seed, ...play(seed) })).filter(
      ({ wrong }) => wrong !== null,
    );

    expect(broken.slice(0, 3)).toEqual([]);
  });
});
