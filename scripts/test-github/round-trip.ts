import { Buffer } from "node:buffer";
import * as z from "zod";
import type { Check, Repository } from "./check.ts";
import { deleteRef, readRef, reference } from "./git-objects.ts";
import { Leave } from "./leave.ts";
import { must } from "./probe.ts";
import { CONFIG, Product } from "./product.ts";
import { protectedBranch } from "./protected-branch.ts";
import { fail, note, pass, passIf } from "./sheet.ts";
import { type Stage, TASKS } from "./stage.ts";

const anything = z.unknown();
const content = z.object({ content: z.string() });
const commit = z.object({ verification: z.object({ verified: z.boolean() }) });

/** Steps 27 to 32: the product itself, on a branch of its own so that no other plan is touched. */
export async function roundTrip(check: Check, repository: Repository): Promise<void> {
  const { probe, sheet, undo } = check;
  if (repository.isUsed) {
    const expected = "a sync and its end, which would reach the plans that are there";
    await sheet.step({ id: "27", what: "the product itself", expected }, async () =>
      note("not tried where it is in use"),
    );
    return;
  }
  const branch = `plansync-smoke-${check.run}`;
  const path = `docs/plans/${branch}.md`;
  const text = `# Smoke plan ${check.run}\r\n\r\n## Phase 1: Try the service\r\n\r\n- [ ] ${TASKS[0]}\r\n- [ ] ${TASKS[1]}\r\n`;
  const product = new Product(probe, branch);
  const numbers = new Map<string, number>();
  const stage: Stage = {
    probe,
    product,
    branch,
    readPlan: async (ref = branch) => {
      const file = must(await probe.rest("GET", `/contents/${path}?ref=${encodeURIComponent(ref)}`, content));
      return Buffer.from(file.content, "base64").toString();
    },
    setState: async (title, state) => {
      const reason = state === "closed" ? { state_reason: "completed" } : {};
      must(await probe.rest("PATCH", `/issues/${numbers.get(title)}`, anything, { state, ...reason }));
    },
  };
  const leave = await Leave.prepare(probe, product);

  const first = await sheet.step(
    { id: "27", what: "push a plan with a phase and two tasks; sync", expected: "four issues, exit 0" },
    async () => {
      undo.add(`delete the branch ${branch}`, () => deleteRef(probe, `heads/${branch}`));
      must(await probe.rest("POST", "/git/refs", reference, { ref: `refs/heads/${branch}`, sha: repository.head }));
      for (const [name, bytes] of [
        [CONFIG, `plans: [${path}]\n`],
        [path, text],
      ] as const) {
        const file = {
          message: `Smoke test ${check.run} [skip ci]`,
          content: Buffer.from(bytes).toString("base64"),
          branch,
        };
        must(await probe.rest("PUT", `/contents/${name}`, anything, file));
      }
      undo.add("let plansync leave", () => leave.completely());
      const report = await product.sync();
      for (const { title, issue } of report.plans.flatMap(({ items }) => items))
        if (issue !== null) numbers.set(title, issue);
      const { created } = report.totals;
      return passIf(created === 4, `${created} issues, exit 0`, "the first sync doesn't make what the plan says");
    },
  );
  if (first.verdict === "FAIL") return;
  await sheet.step({ id: "28", what: "sync again", expected: "nothing to do, no write" }, async () => {
    const before = await readRef(probe, "plansync/state");
    const report = await product.sync();
    const { changed } = report.totals;
    const isSame = before === (await readRef(probe, "plansync/state"));
    return passIf(
      !changed && isSame,
      changed ? "something changed" : isSame ? "nothing to do" : "the record moved",
      "a sync without a change writes",
    );
  });
  await sheet.step(
    { id: "29", what: "close the second task; sync", expected: "one commit, [x], one byte changed, verified" },
    async () => {
      await stage.setState(TASKS[1], "closed");
      const report = await product.sync();
      const now = await stage.readPlan();
      if (report.commit === null) return fail("no commit", "a closed issue isn't written into the plan");
      const { verification } = must(await probe.rest("GET", `/git/commits/${report.commit.sha}`, commit));
      const isOneByte = now === text.replace(`- [ ] ${TASKS[1]}`, `- [x] ${TASKS[1]}`);
      const seen = `one commit, ${isOneByte ? "one byte changed" : JSON.stringify(now)}, verified: ${verification.verified}`;
      return passIf(isOneByte && verification.verified, seen, "a tick changes more than its mark, or isn't signed");
    },
  );
  await sheet.step({ id: "30", what: "git ls-remote", expected: "the record, and no branch for it" }, async () => {
    const names = (await product.listRecord()).filter((name) => !name.includes(check.run));
    const isHidden = names.includes("refs/plansync/state") && !names.includes("refs/heads/plansync-state");
    return passIf(isHidden, names.join(" ") || "nothing", "the record is a branch that everybody sees, or nowhere");
  });
  await protectedBranch(check, stage);
  await sheet.step(
    { id: "32", what: "leave --close", expected: "labels and record gone, issues closed, the plan as it was" },
    async () => {
      const before = await stage.readPlan();
      const left = await leave.byProduct();
      if (left.exitCode !== 0) return fail(left.said, "plansync can't be removed");
      const problems = [];
      if ((await stage.readPlan()) !== before) problems.push("the plan was changed");
      if ((await readRef(probe, "plansync/state")) !== null) problems.push("the record is still there");
      if ((await probe.rest("GET", "/labels/plansync", anything)).ok) problems.push("the label is still there");
      for (const number of numbers.values()) {
        const { state } = must(await probe.rest("GET", `/issues/${number}`, z.object({ state: z.string() })));
        if (state !== "closed") problems.push(`#${number} is ${state}`);
      }
      return problems.length === 0 ? pass("all gone") : fail(problems.join(", "), "plansync leaves something behind");
    },
  );
}
