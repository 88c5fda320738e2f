import { elementAt } from "../../plan/model/element-at.ts";
import { parsePlan } from "../../plan/parse/parse.ts";
import type { Item, ItemKind, Plan } from "../../plan/model/plan.ts";
import { progress } from "../../plan/model/progress.ts";
import { percent, progressBar } from "../../issue/progress-bar.ts";
import { InternalError } from "../../errors.ts";
import { count } from "../../report/count.ts";
import { DEMO_PLAN } from "./demo-plan.ts";
import type { DemoStage } from "./demo-stage.ts";
import { issueTree } from "./issue-tree.ts";
import type { Narrator, ShownLine } from "./narrator.ts";
import { changedCharacters, planDiff } from "./plan-diff.ts";

/** Items of the story, by their titles in the example. */
const CLOSED = "Read the feed page by page";
const TICKED = "Turn local times into UTC";
const OLD_TITLE = "Retry on 429 with the delay the feed asks for";
const NEW_TITLE = "Retry on 429 after the delay that the feed asks for";
const GITHUB_TITLE = "Retry on 429 after the pause that the feed asks for";
const SUB_ISSUE = "Say in the log how long the feed made us wait";
const OLD_STEP = "Step 2: Arrival feed + Tests";
const NEW_STEP = "Step 3: Assignment algorithm + Tests";

/** Tells and proves the whole round trip. */
export async function playStory(stage: DemoStage, narrator: Narrator): Promise<void> {
  tellPlan(narrator);
  const first = await tellFirstSync(stage, narrator);
  await tellClose(stage, narrator);
  await tellTick(stage, narrator);
  await tellReword(stage, narrator);
  await tellMove(stage, narrator);
  await tellGithubTitle(stage, narrator);
  await tellSubIssue(stage, narrator);
  await tellDrag(stage, narrator);
  await tellRest(stage, narrator, first + 1);
}

function tellPlan(narrator: Narrator): void {
  narrator.chapter("The plan");
  narrator.say(`Ada has a plan in her repository: ${DEMO_PLAN.path}, an ordinary markdown file.`);
  narrator.say("");
  const plan = readPlan(DEMO_PLAN.text);
  narrator.show(outline(plan));
  const { done, total } = progress(plan);
  narrator.say(
    `${progressBar(done, total)} ${done} of ${total} tasks done, ${percent(done, total)}% (a step without tasks counts as one)`,
  );
}

async function tellFirstSync(stage: DemoStage, narrator: Narrator): Promise<number> {
  narrator.chapter("Ada pushes it, and every open step and task gets an issue");
  stage.pushPlan(DEMO_PLAN.text, "ada", "Add the plan of the berth scheduler");
  const { report, requests } = await stage.sync();
  const issues = stage.repo.issues();
  narrator.show(issueTree(issues));
  const open = readPlan(DEMO_PLAN.text).items.filter((item) => item.state === "open" && item.kind !== "check");
  const openOf = (kind: ItemKind): number => open.filter((item) => item.kind === kind).length;
  narrator.fact(
    issues.length === open.length && report.totals.created === open.length,
    `${issues.length} issues, one for each open item: the plan, ${count(openOf("step"), "step")} and ${count(openOf("task"), "task")}, as sub-issues in the plan's order`,
  );
  narrator.fact(
    open.every(({ title }) => issues.some((issue) => issue.title === title)),
    "each has its item's title; the plan itself needs no ids",
  );
  narrator.fact(
    stage.text() === DEMO_PLAN.text,
    `not one byte of the file was touched; it took ${requests.length} requests`,
  );
  return issues.length;
}

async function tellClose(stage: DemoStage, narrator: Narrator): Promise<void> {
  const issue = stage.find(CLOSED);
  narrator.chapter(`Ada closes #${issue.number} on GitHub`);
  const before = stage.text();
  const commits = stage.repo.commits().length;
  stage.repo.closeIssue(issue.number, { by: "ada" });
  const { report } = await stage.sync();
  const after = stage.text();
  const { message } = elementAt(stage.repo.commits(), 0, "commits");
  narrator.say(`plansync commits "${elementAt(message.split("\n"), 0, "lines")}":`);
  narrator.say("");
  narrator.show(planDiff(DEMO_PLAN.path, before, after));
  narrator.fact(changedCharacters(before, after) === 1, "exactly one character of the file has changed");
  narrator.fact(
    stage.repo.commits().length === commits + 1 && report.totals.ticked === 1,
    `one commit, for "${CLOSED}"`,
  );
}

async function tellTick(stage: DemoStage, narrator: Narrator): Promise<void> {
  const issue = stage.find(TICKED);
  narrator.chapter("Linus ticks a box in his editor and pushes");
  const before = stage.text();
  const ticked = before.replace(`- [ ] ${TICKED}`, `- [x] ${TICKED}`);
  stage.pushPlan(ticked, "linus", "Times are in UTC now");
  narrator.show(planDiff(DEMO_PLAN.path, before, ticked));
  const commits = stage.repo.commits().length;
  await stage.sync();
  narrator.fact(
    issue.state === "closed" && issue.stateReason === "completed",
    `#${issue.number} "${issue.title}" is closed as completed`,
  );
  narrator.fact(
    stage.repo.commits().length === commits && stage.text() === ticked,
    "his text is as he wrote it, and no commit was added to his",
  );
}

async function tellReword(stage: DemoStage, narrator: Narrator): Promise<void> {
  const issue = stage.find(OLD_TITLE);
  narrator.chapter("Ada rewords a task");
  const before = stage.text();
  const reworded = before.replace(OLD_TITLE, NEW_TITLE);
  stage.repo.comment(issue.number, "The feed sends Retry-After in seconds.", "linus");
  stage.pushPlan(reworded, "ada", "Say which delay");
  narrator.show(planDiff(DEMO_PLAN.path, before, reworded));
  const { report } = await stage.sync();
  narrator.fact(
    issue.title === NEW_TITLE && issue.state === "open" && report.totals.created + report.totals.closed === 0,
    `#${issue.number} has the new title; nothing was created, nothing was closed`,
  );
}

async function tellMove(stage: DemoStage, narrator: Narrator): Promise<void> {
  const issue = stage.find(NEW_TITLE);
  narrator.chapter("Ada moves it to another step");
  const before = stage.text();
  const line = `- [ ] ${NEW_TITLE}\n`;
  const without = before.replace(line, "");
  const place = without.indexOf("- [ ]", without.indexOf(NEW_STEP));
  const moved = `${without.slice(0, place)}${line}${without.slice(place)}`;
  const from = issue.parent?.title ?? "";
  stage.pushPlan(moved, "ada", "Retrying is part of the assignment");
  narrator.show(planDiff(DEMO_PLAN.path, before, moved));
  const { report } = await stage.sync();
  narrator.fact(
    from === OLD_STEP && issue.parent?.title === NEW_STEP && issue.parent.children[0] === issue,
    `#${issue.number} went from "${from}" to the front of "${NEW_STEP}"`,
  );
  narrator.fact(
    issue.comments.length === 1 && report.totals.created + report.totals.closed === 0,
    "it is the same issue: the comment that Linus left is still there, nothing was created or closed",
  );
}

async function tellGithubTitle(stage: DemoStage, narrator: Narrator): Promise<void> {
  const issue = stage.find(NEW_TITLE);
  narrator.chapter(`Linus corrects the title of #${issue.number} on GitHub`);
  const before = stage.text();
  stage.repo.editIssue(issue.number, { title: GITHUB_TITLE }, "linus");
  await stage.sync();
  const after = stage.text();
  narrator.show(planDiff(DEMO_PLAN.path, before, after));
  narrator.fact(
    after === before.replace(NEW_TITLE, GITHUB_TITLE),
    "his words are in Ada's line, and nothing else of the file has changed",
  );
}

async function tellSubIssue(stage: DemoStage, narrator: Narrator): Promise<void> {
  const step = stage.find(NEW_STEP);
  narrator.chapter(`Linus adds a sub-issue below #${step.number}`);
  const before = stage.text();
  const { number } = stage.repo.createIssue({ title: SUB_ISSUE, by: "linus", parent: step.number });
  await stage.sync();
  const after = stage.text();
  narrator.show(planDiff(DEMO_PLAN.path, before, after));
  const item = readPlan(after).items.find(({ title }) => title === SUB_ISSUE);
  narrator.fact(
    item !== undefined && after.replace(`${item.text}\n`, "") === before,
    "it has a line of its own, in the style of the lines around it",
  );
  narrator.fact(
    stage.repo.issues().filter(({ title }) => title === SUB_ISSUE).length === 1 &&
      stage.find(SUB_ISSUE).number === number,
    `and #${number} is the issue of that line: nothing was made twice`,
  );
}

async function tellDrag(stage: DemoStage, narrator: Narrator): Promise<void> {
  const issue = stage.find(SUB_ISSUE);
  const step = stage.find(OLD_STEP);
  narrator.chapter(`Ada drags #${issue.number} to another step on GitHub`);
  const before = stage.text();
  stage.repo.setParent(issue.number, step.number, "ada");
  await stage.sync();
  const after = stage.text();
  narrator.show(planDiff(DEMO_PLAN.path, before, after));
  const plan = readPlan(after);
  const item = plan.items.find(({ title }) => title === SUB_ISSUE);
  const above = item?.parent == null ? undefined : plan.items[item.parent];
  narrator.fact(
    above?.title === OLD_STEP && issue.parent === step,
    `its line stands below "${OLD_STEP}" now, as the issue does`,
  );
}

async function tellRest(stage: DemoStage, narrator: Narrator, first: number): Promise<void> {
  narrator.chapter("And when nothing has changed");
  const { requests } = await stage.sync();
  const writes = requests.filter(({ isWrite }) => isWrite);
  const issues = stage.repo.issues();
  narrator.show(issueTree(issues));
  narrator.fact(writes.length === 0, `another sync looks (${count(requests.length, "request")}) and writes nothing`);
  narrator.fact(
    issues.length === first && new Set(issues.map(({ title }) => title)).size === first,
    `still ${first} issues, one per item: nothing was duplicated`,
  );
  const plan = readPlan(stage.text());
  narrator.fact(
    issues.every((issue) =>
      plan.items.some(({ title, state }) => title === issue.title && (state === "open") === (issue.state === "open")),
    ),
    "plan and issues agree",
  );
}

function readPlan(text: string): Plan {
  const { plan } = parsePlan({ path: DEMO_PLAN.path, text });
  if (plan === null) throw new InternalError("The plan of the demo can't be read.");
  return plan;
}

/** Returns the plan as plansync reads it: items by depth, with their states. Checks are counted, not listed. */
function outline(plan: Plan): readonly ShownLine[] {
  const depthOf = (item: Item): number => {
    const parent = item.parent === null ? undefined : plan.items[item.parent];
    return parent === undefined ? 0 : depthOf(parent) + 1;
  };
  const lines = plan.items
    .filter(({ kind }) => kind !== "check")
    .map((item): ShownLine => {
      const text = `${"  ".repeat(depthOf(item))}${item.state === "done" ? "☑" : "☐"} ${item.title}`;
      if (item.index === 0) return { text: item.title, colour: "bold" };
      return item.state === "done" ? { text, colour: "dim" } : { text };
    });
  const checks = plan.items.filter(({ kind }) => kind === "check").length;
  return [...lines, { text: `  and ${checks} checks: success criteria and the production-grade list`, colour: "dim" }];
}
