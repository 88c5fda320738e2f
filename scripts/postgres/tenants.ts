import type { RepositoryHandle } from "github-sandbox";
import { waitFor } from "./replicas.ts";
import { playWithTwo, type Outcome, type ScenarioOptions } from "./stage.ts";

const FILES = { ".github/plansync.yml": "threshold: off\n" };
const PLAN = `# Plan: Dock\n\n${["Drive the piles", "Lay the planks", "Hang the fenders"].map((title) => `- [ ] ${title}\n`).join("")}`;
const PATH = "docs/plans/dock.md";
const LARGE_PLANS = 5;

/** 73 items: with their plan's own, as many issues. */
function largePlan(harbor: string): string {
  const steps = Array.from({ length: 8 }, (_, step) => {
    const tasks = Array.from({ length: 8 }, (__, task) => `- [ ] Sink caisson ${step + 1}.${task + 1} of ${harbor}\n`);
    return `### Step ${step + 1}: Basin ${step + 1} of ${harbor}\n\n${tasks.join("")}\n`;
  });
  return `# Plan: Harbor ${harbor}\n\n${steps.join("")}`;
}

/**
 * Two tenants in their first sync, 365 issues each at the default speed, which takes five minutes: a closed issue of a
 * third one is a tick before either of them is done, and both get on.
 */
export async function tenants(options: ScenarioOptions): Promise<Outcome> {
  const env = { CREATIONS_PER_MINUTE: "79", CREATIONS_PER_HOUR: "490" };
  const latency = { read: 100, write: 200 };
  return playWithTwo({ ...options, name: "tenants", env, sandbox: { latency } }, async (stage) => {
    const { sandbox, replicas } = stage;
    stage.deliverTo(replicas[0]);
    stage.account("dora");
    const dock = sandbox.createRepository({ owner: "dora", name: "dock", files: FILES });
    dock.push({ [PATH]: PLAN });
    await waitFor("the small plan has its issues", () => dock.issues().length === 4, 60_000);
    const large = ["bea", "carl"].flatMap((owner) => {
      stage.account(owner);
      return Array.from({ length: LARGE_PLANS }, (_, index) => {
        const repo = sandbox.createRepository({ owner, name: `harbor-${index}`, files: FILES });
        repo.push({ "docs/plans/harbor.md": largePlan(`${owner} ${index}`) });
        return repo;
      });
    });
    const issuesOf = (owner: string) => countIssues(large.filter(({ fullName }) => fullName.startsWith(`${owner}/`)));
    const both = () => [issuesOf("bea"), issuesOf("carl")];
    await waitFor("both tenants are in their first sync", () => both().every((count) => count > 10), 60_000);
    const waits: number[] = [];
    for (const issue of dock.issues().filter(({ title }) => !title.includes("Dock"))) {
      const began = performance.now();
      dock.closeIssue(issue.number);
      const isTicked = () => dock.readFile(PATH)?.includes(`- [x] ${issue.title}`) === true;
      await waitFor(`"${issue.title}" is ticked`, isTicked, 60_000);
      waits.push((performance.now() - began) / 1000);
    }
    const then = both();
    await waitFor("both get on", () => both().every((count, index) => count > (then[index] ?? 0)), 60_000);
    const isOver = then.some((count) => count === LARGE_PLANS * 73);
    return {
      problems: isOver ? [`a first sync was over before the tick: ${then.join(" and ")} issues`] : [],
      figures: `a tick took ${Math.max(...waits).toFixed(1)} s at most while two tenants had made ${then.join(" and ")} of 365 issues each`,
    };
  });
}

function countIssues(repositories: readonly RepositoryHandle[]): number {
  return repositories.reduce((sum, repo) => sum + repo.issues().length, 0);
}
