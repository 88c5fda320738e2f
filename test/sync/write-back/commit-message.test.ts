import { describe, expect, it } from "@jest/globals";
import type { FileCommit } from "../../../src/ports/repository-writer.ts";
import { sync } from "../../../src/sync/sync.ts";
import { syncedRepository } from "../../support/memory-stages.ts";

/** The message of the commit that writes back what people did to issues: closed those named, reopened the others. */
async function messageOf(
  files: Readonly<Record<string, string>>,
  { closed = [], reopened = [] }: { closed?: readonly string[]; reopened?: readonly string[] },
): Promise<FileCommit["message"] | undefined> {
  const repo = await syncedRepository(files);
  const context = repo.context();
  for (const title of reopened) repo.change(repo.issue(title).number, { state: "closed", closeReason: "completed" });
  await sync(context);
  for (const title of reopened) repo.change(repo.issue(title).number, { state: "open", closeReason: null });
  for (const title of closed) repo.change(repo.issue(title).number, { state: "closed", closeReason: "completed" });
  const messages: FileCommit["message"][] = [];
  const commit = async (change: FileCommit) => {
    messages.push(change.message);
    return context.writer.commit(change);
  };
  await sync({ ...context, writer: { ...context.writer, commit } });
  return messages.at(-1);
}

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";

describe("the message of a commit that writes back", () => {
  it.each<[what: string, acts: Parameters<typeof messageOf>[1], headline: string, body: string]>([
    ["one tick", { closed: ["one"] }, "plansync: tick 1 item in PLAN.md", "- [x] one"],
    ["two ticks", { closed: ["one", "two"] }, "plansync: tick 2 items in PLAN.md", "- [x] one\n- [x] two"],
    ["an untick", { reopened: ["two"] }, "plansync: untick 1 item in PLAN.md", "- [ ] two"],
    [
      "both",
      { closed: ["one"], reopened: ["two"] },
      "plansync: tick 1 item, untick 1 item in PLAN.md",
      "- [x] one\n- [ ] two",
    ],
  ])("says what it changes: %s", async (_, acts, headline, body) => {
    expect(await messageOf({ "PLAN.md": PLAN }, acts)).toEqual({ headline, body });
  });

  it("counts plans if it changes several", async () => {
    const files = { "docs/plans/a.md": PLAN, "docs/plans/b.md": "# Other\n\n- [ ] four\n- [ ] five\n- [ ] six\n" };

    const message = await messageOf(files, { closed: ["one", "four"] });

    expect(message?.headline).toBe("plansync: tick 2 items in 2 plans");
  });

  it("has the headline that is configured", async () => {
    const files = { "PLAN.md": PLAN, ".github/plansync.yml": "commit-message: 'docs: {summary} [skip ci]'\n" };

    expect((await messageOf(files, { closed: ["one"] }))?.headline).toBe("docs: tick 1 item in PLAN.md [skip ci]");
  });

  it("mentions nobody and closes no issue, whatever the plan contains", async () => {
    const title = "ask @mallory, fixes #1";

    const message = await messageOf({ "PLAN.md": `# Plan\n\n- [ ] ${title}\n- [ ] two\n` }, { closed: [title] });

    expect(message?.body).not.toMatch(/@mallory|#1/);
    expect(message?.body).toMatch(/mallory/);
  });

  it("lists fifty ticks and counts the rest", async () => {
    const titles = Array.from({ length: 52 }, (_, at) => `task ${at}`);
    const plan = `# Plan\n\n${titles.map((title) => `- [ ] ${title}\n`).join("")}- [ ] last\n`;

    const message = await messageOf({ "PLAN.md": plan }, { closed: titles });

    expect(message?.body.split("\n")).toHaveLength(51);
    expect(message?.body).toMatch(/\nand 2 more$/);
  });
});
