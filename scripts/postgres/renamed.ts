import type { RepositoryHandle } from "github-sandbox";
import { waitFor } from "./replicas.ts";
import { playWithTwo, type Outcome, type ScenarioOptions } from "./stage.ts";

const FILES = { ".github/plansync.yml": "" };
const PATH = "docs/plans/plan.md";
const OLD = "# Plan: Dock\n\n## Step 1: Build\n\n- [ ] Drive the piles\n- [ ] Cut the piles\n";
const NEW = "# Plan: Quay\n\n- [ ] Set the stones\n- [ ] Fill the joints\n";

/**
 * A repository is renamed, another one takes its name, and no replica is told: each keeps its own plan and its own
 * issues, also when the name changes hands once more.
 */
export async function renamed(options: ScenarioOptions): Promise<Outcome> {
  return playWithTwo({ ...options, name: "renamed" }, async (stage) => {
    const { sandbox, replicas } = stage;
    stage.account("ada");
    stage.deliverTo(replicas[0]);
    const old = sandbox.createRepository({ owner: "ada", name: "app", files: FILES });
    old.push({ [PATH]: OLD });
    await waitFor("the first one has its issues", () => old.issues().length === 4, 60_000);
    await sandbox.webhooks.settled();

    stage.deliverTo(null);
    old.rename({ name: "app-old" });
    const other = sandbox.createRepository({ owner: "ada", name: "app", files: FILES });
    stage.deliverTo(replicas[1]);
    other.push({ [PATH]: NEW });
    old.push({ [PATH]: `${OLD}- [ ] Lay the planks\n` });
    const began = performance.now();
    const areBoth = () => other.issues().length === 3 && old.issues().length === 5;
    await waitFor("both have their issues", areBoth, 60_000);
    const seconds = Math.round((performance.now() - began) / 1000);

    stage.deliverTo(null);
    other.rename({ name: "app-new" });
    old.rename({ name: "app" });
    stage.deliverTo(replicas[0]);
    for (const repo of [old, other])
      repo.closeIssue(issueOf(repo, repo === old ? "Lay the planks" : "Fill the joints"));
    const areTicked = () =>
      old.readFile(PATH)?.includes("- [x] Lay the planks") === true &&
      other.readFile(PATH)?.includes("- [x] Fill the joints") === true;
    await waitFor("both are ticked after the name came back", areTicked, 60_000);

    const problems = [...strangers(old, `${OLD}- [x] Lay the planks\n`), ...strangers(other, NEW)];
    return { problems, figures: `both were synced ${seconds} s after the name was taken, and after it came back` };
  });
}

function issueOf(repo: RepositoryHandle, title: string): number {
  const issue = repo.issues().find((one) => one.title === title);
  if (issue === undefined) throw new Error(`${repo.fullName} has no issue "${title}"`);
  return issue.number;
}

/** Issues of a repository that its own plan doesn't name, or that it has twice. */
function strangers(repo: RepositoryHandle, plan: string): readonly string[] {
  const titles = repo.issues().map(({ title }) => title);
  const isOwn = (title: string) => plan.includes(title);
  return titles
    .filter((title, index) => !isOwn(title) || titles.indexOf(title) !== index)
    .map((title) => `${repo.fullName} has an issue "${title}" that is not its own, or twice`);
}
