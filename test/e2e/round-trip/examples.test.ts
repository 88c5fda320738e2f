import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "@jest/globals";
import { planMatcher } from "../../../src/config/plan-paths.ts";
import type { ItemReport, PlanReport, Report } from "../../../src/report/report.ts";
import { startActionStage } from "./action-stage.ts";
import { startCliStage } from "./cli-stage.ts";
import { startStage, type Stage } from "./engine.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));
const isPlan = planMatcher(null);

/** Every example folder that holds a plan in one of the known homes, as a repository would hold it. */
const examples = readdirSync(EXAMPLES)
  .map((name) => ({ name, files: readFiles(join(EXAMPLES, name)) }))
  .flatMap(({ name, files }) => {
    const path = Object.keys(files).find(isPlan);
    return path === undefined ? [] : [{ name, path, files }];
  });

function readFiles(folder: string): Record<string, string> {
  if (!statSync(folder).isDirectory()) return {};
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

/** In `npm test` the engine in this process; `npm run test:examples` goes through the built Action and command line, at GitHub's pace. */
const open =
  process.env["EXAMPLES_THROUGH"] === "action"
    ? startActionStage
    : process.env["EXAMPLES_THROUGH"] === "cli"
      ? startCliStage
      : startStage;
const PATIENCE = open === startStage ? 30_000 : 240_000;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

function planOf(report: Report): PlanReport {
  const plan = report.plans[0];
  if (plan === undefined) throw new Error("no plan was read");
  return plan;
}

/** Open items with an issue and nothing to roll up from: what a person closes first. */
function closable(plan: PlanReport): readonly ItemReport[] {
  const parents = new Set(plan.items.filter(({ kind }) => kind !== "check").map(({ parent }) => parent));
  return plan.items.filter((item) => item.state === "open" && item.issue !== null && !parents.has(item.line));
}

async function writes(): Promise<readonly string[]> {
  const mark = stage.sandbox.log.mark();
  await stage.sync();
  return stage.sandbox.log.writes(mark).map(({ method, path, rootFields }) => `${method} ${path} ${rootFields.join()}`);
}

describe.each(examples)("the example $name", ({ path, files }) => {
  it(
    "becomes one issue an item, once",
    async () => {
      stage = await open(files);

      const plan = planOf(await stage.sync());

      expect(plan.outcome).toBe("synced");
      const withIssue = plan.items.filter(({ issue }) => issue !== null);
      expect(new Set(withIssue.map(({ issue }) => issue)).size).toBe(withIssue.length);
      expect(stage.repo.issues()).toHaveLength(withIssue.length + 1);
      for (const item of plan.items) {
        const wantsIssue = item.kind !== "check" && item.state === "open";
        expect({ title: item.title, hasIssue: item.issue !== null }).toEqual({
          title: item.title,
          hasIssue: wantsIssue,
        });
      }
      const boxes = stage.repo.issues().flatMap(({ body }) => body.match(/<!-- box:/g) ?? []);
      expect(boxes).toHaveLength(plan.items.length - withIssue.length);
      expect(await writes()).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "takes the mark of every closed issue and gives the same bytes when they are reopened",
    async () => {
      stage = await open(files);
      const plan = planOf(await stage.sync({ overrides: { allowMassChange: true } }));
      const items = closable(plan);
      // A plan of checks alone has no issue but its own.
      const hasWork = plan.items.some(({ kind }) => kind !== "plan" && kind !== "check");
      expect(items.length > 0).toBe(hasWork);
      if (!hasWork) return;
      const before = stage.repo.readFile(path);

      for (const { issue } of items) stage.repo.closeIssue(issue ?? 0, { by: "ada" });
      const closed = planOf(await stage.sync({ overrides: { allowMassChange: true } }));
      const marked = closed.items.filter(({ issue }) => items.some((item) => item.issue === issue));
      expect(marked.map(({ title, state }) => ({ title, state }))).toEqual(
        items.map(({ title }) => ({ title, state: "done" })),
      );
      expect(stage.repo.readFile(path)).not.toBe(before);
      expect(await writes()).toEqual([]);
      for (const { issue } of items) stage.repo.reopenIssue(issue ?? 0, "ada");
      await stage.sync({ overrides: { allowMassChange: true } });

      expect(stage.repo.readFile(path)).toBe(before);
      expect(await writes()).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "takes the tick of a check from an issue's checklist and gives the same bytes when it is taken back",
    async () => {
      stage = await open(files);
      const plan = planOf(await stage.sync());
      const check = plan.items.find(({ kind, state }) => kind === "check" && state === "open");
      if (check === undefined) return;
      const before = stage.repo.readFile(path);
      const host = stage.repo.issues().find(({ body }) => body.includes(`<!-- box:${check.key} -->`));
      const setBox = (mark: string) =>
        stage.repo.editIssue(
          host?.number ?? 0,
          { body: (host?.body ?? "").replace(new RegExp(`\\[[ x]\\](.* <!-- box:${check.key} -->)`), `[${mark}]$1`) },
          "ada",
        );

      setBox("x");
      const ticked = planOf(await stage.sync());
      expect(ticked.items.find(({ key }) => key === check.key)?.state).toBe("done");
      expect(await writes()).toEqual([]);
      setBox(" ");
      await stage.sync();

      expect(stage.repo.readFile(path)).toBe(before);
      expect(await writes()).toEqual([]);
    },
    PATIENCE,
  );
});
