import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONFIG, Crowd } from "./crowd.ts";
import { waitFor } from "./replicas.ts";
import { playWithTwo, randomFrom, type Outcome, type ScenarioOptions } from "./stage.ts";

/** As a later version would: one step more that brings the tables forward. */
const STEPS = /\bconst STEPS = \[([^\]]*)\];/;
const ONE_MORE = String.raw`(schema) => "ALTER TABLE " + schema + ".repository ADD COLUMN colour text NOT NULL DEFAULT 'blue'"`;

/**
 * A replica of the next version starts beside one of this version: both work, on tables of the next one. One of this
 * version that is started afterwards names both versions and ends before it touches anything.
 */
export async function versions(options: ScenarioOptions): Promise<Outcome> {
  return playWithTwo({ ...options, name: "versions" }, async (stage) => {
    const { sandbox, replicas } = stage;
    const [older, replaced] = replicas;
    stage.account("ada");
    stage.deliverTo(older);
    const random = randomFrom(options.seed);
    const crowds = Array.from({ length: 4 }, (_, index) => {
      const repo = sandbox.createRepository({ owner: "ada", name: `lock-${index}`, files: CONFIG });
      return new Crowd(repo, random, index * 1000 + 1);
    });
    const isRight = () => crowds.every((crowd) => crowd.differences().length === 0);
    const act = () => {
      for (const crowd of crowds) for (let acts = 0; acts < 3;) acts += crowd.act() ? 1 : 0;
    };
    await waitFor("the first syncs are over", isRight, 60_000);
    await replaced.stop("SIGTERM");
    const next = replaced.replacedBy({ name: "next", file: nextVersionOf(options.file) });
    try {
      next.start();
      await waitFor("the next version is ready", () => next.isReady(), 30_000);
      act();
      await waitFor("both versions work on the same tables", isRight, 60_000);
      await older.stop("SIGTERM");
      older.start();
      await waitFor("the older one ends", () => !older.isUp, 30_000);
      stage.deliverTo(next);
      act();
      await waitFor("the next version works on", isRight, 60_000);
      const problems = crowds.flatMap((crowd) => crowd.duplicates());
      if (older.exitCode !== 2) problems.push(`the older version ended with ${older.exitCode}`);
      if (!/tables have version (\d+), this one works with \d+/.test(older.said))
        problems.push("the older version did not name both versions");
      return { problems, figures: "two versions worked side by side; the older one didn't start again, with code 2" };
    } finally {
      await next.stop("SIGKILL");
    }
  });
}

/** Builds the version after this one: the same bot, with tables that are one step ahead. */
function nextVersionOf(file: string): string {
  const from = join(file, "..");
  const to = `${from}-next`;
  cpSync(from, to, { recursive: true });
  const holding = readdirSync(to)
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(to, name))
    .filter((path) => STEPS.test(readFileSync(path, "utf8")));
  const [path] = holding;
  if (path === undefined || holding.length > 1) throw new Error(`${holding.length} files of the bot hold its steps`);
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(STEPS, (_, steps: string) => `const STEPS = [${steps.trimEnd()}, ${ONE_MORE}];`),
  );
  return join(to, "bot.js");
}
