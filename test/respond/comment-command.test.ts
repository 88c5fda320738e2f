import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Fault } from "github-sandbox";
import { runCommentCommand } from "../../src/respond/comment-command.ts";
import { startStage, type EngineStage } from "../e2e/round-trip/engine.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { PULL, respondContext } from "../support/memory-respond.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";

/** What a comment brings about: what is written, kinds of write only, and the answer. */
async function run(body: string, { author = "ada", issue = 1, config = "" } = {}) {
  const repo = new MemoryRepository({ "PLAN.md": PLAN, ".github/plansync.yml": config });
  repo.writers.add("ada");
  const context = await respondContext(repo, { files: { "PLAN.md": `${PLAN}- [ ] three\n` } });
  const replies: string[] = [];
  const comment = async (_: number, text: string) => ({ id: replies.push(text), url: "" });
  const running = runCommentCommand(
    { ...context, writer: { ...context.writer, comment } },
    { issue, isPull: issue === PULL, commentId: 5, body, author },
  );
  const result = await running.catch((error: unknown) => error);
  return { result, replies, writes: repo.writes };
}

describe("a comment", () => {
  it.each<[what: string, body: string, author: string]>([
    ["without a command has no effect", "Thanks!", "ada"],
    ["by somebody without write access has no effect, not even an answer", "/plansync sync", "mallory"],
  ])("%s", async (_, body, author) => {
    const { replies, writes } = await run(body, { author });

    expect([replies, writes]).toEqual([[], []]);
  });

  it.each<[body: string, reaction: string, reply: string]>([
    ["/plansync sync", "eyes", "Synced: "],
    ["/plansync preview", "eyes", "A sync will create 3 issues."],
    ["/plansync status", "eyes", "0 of 2"],
    ["/plansync allow", "eyes", "No held plan"],
    ["/plansync stauts", "confused", "Did you mean `/plansync status`?"],
  ])("is answered by a reaction at once and one comment: %s", async (body, reaction, reply) => {
    const { replies, writes } = await run(body);

    expect(writes[0]).toBe(`react ${reaction}`);
    expect(replies).toEqual([expect.stringContaining(reply)]);
  });

  it.each<[body: string, isWritten: boolean]>([
    ["/plansync sync", true],
    ["/plansync preview", false],
    ["/plansync status", false],
  ])("writes to issues only where a sync is asked for: %s", async (body, isWritten) => {
    const { writes } = await run(body);

    expect(writes.some((write) => write.startsWith("create"))).toBe(isWritten);
  });

  it("that approves a plan has it synced at once, and reports both", async () => {
    const { replies, writes } = await run("/plansync allow PLAN.md", { config: "threshold: { create: 1 }\n" });

    expect(replies[0]).toMatch(/Allowed: `PLAN\.md`[\s\S]*Synced: created 3 issues\./);
    expect(writes.filter((write) => write.startsWith("create"))).toHaveLength(3);
  });

  it("on a pull request asks what merging it would do", async () => {
    const { replies, writes } = await run("/plansync preview", { issue: PULL });

    expect(replies).toEqual([expect.stringContaining("The preview is up to date.")]);
    expect(writes.join("\n")).toContain("merging this will create 4 issues");
  });

  it("whose words are wrong is answered, and is no error of the run", async () => {
    const { replies, result, writes } = await run("/plansync bind #12 on");

    expect(result).toMatchObject({ report: null });
    expect(replies).toEqual([expect.stringContaining("There is no issue")]);
    expect(writes).toContain("react confused");
  });

  it("that asks for help gets the list of commands", async () => {
    const { replies, writes } = await run("/plansync help");

    expect(writes[0]).toBe("react eyes");
    expect(replies).toEqual([expect.stringMatching(/These commands[^]*\| `\/plansync sync` \|/)]);
  });
});

let stage: EngineStage;

describe("a reaction that can't be shown", () => {
  beforeEach(async () => {
    stage = await startStage({ "PLAN.md": PLAN });
  });

  afterEach(async () => stage.sandbox.close());

  it.each<[why: string, fault: Omit<Fault, "match">]>([
    ["GitHub fails", { kind: "status", status: 500, times: 50 }],
    ["GitHub is away", { kind: "html-502", times: 50 }],
    ["the comment is gone", { kind: "status", status: 404, body: { message: "Not Found" } }],
    ["the server knows no reactions", { kind: "status", status: 410, body: { message: "Gone" } }],
    ["it may not", { kind: "status", status: 403, body: { message: "Resource not accessible by integration" } }],
    ["the answer gets lost", { kind: "lost-response", times: 50 }],
  ])("keeps no command from running: %s", async (_, fault) => {
    const issue = stage.repo.createIssue({ title: "A word", by: "ada" }).number;
    const { id, body } = stage.repo.comment(issue, "/plansync sync", "ada");
    stage.sandbox.faults.add({ ...fault, match: ({ path }) => path.endsWith("/reactions") });

    const { said, report } = await runCommentCommand(stage.respond(), {
      issue,
      isPull: false,
      commentId: id,
      body,
      author: "ada",
    });

    expect(said).toContain("Ran /plansync sync");
    expect(report?.totals.created).toBe(3);
    expect(stage.comments(issue).at(-1)).toContain("Synced: ");
    expect(stage.warnings.join()).toContain("got no reaction");
  });
});
