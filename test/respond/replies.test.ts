import { describe, expect, it } from "@jest/globals";
import { ConfigError } from "../../src/errors.ts";
import { readCommand } from "../../src/respond/command.ts";
import { sayAllowed, sayFailure, sayHelp, sayStatus, saySync, toReply } from "../../src/respond/replies.ts";
import { preview } from "../../src/sync/preview.ts";
import { sync } from "../../src/sync/sync.ts";
import { MemoryRepository } from "../support/memory-repository.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";

describe("an answer", () => {
  it("is never taken for a command, whatever it contains", () => {
    expect(readCommand(toReply("/plansync sync"))).toBeNull();
  });

  it("is cut at a line, and says so, if it is longer than a comment may be", () => {
    const reply = toReply(Array.from({ length: 10_000 }, (_, at) => `- line ${at}`).join("\n"));

    expect(reply.length).toBeLessThan(65_536);
    expect(reply).toMatch(/\n- line \d+\n\n\*This answer was truncated\.\*$/);
  });
});

describe("the answer to an unknown command", () => {
  it.each<[word: string, lead: string]>([
    ["stauts", "There is no command `stauts`. Did you mean `/plansync status`?"],
    ["elephant", "There is no command `elephant`."],
    ["", "Which command?"],
    ["a`b", "There is no command `a'b`."],
  ])("to %j begins with what is meant, and lists what there is", (word, lead) => {
    const [first, , ...table] = sayHelp(word).split("\n");

    expect(first).toBe(lead);
    expect(table.slice(2).map((row) => row.split("`")[1])).toEqual([
      "/plansync sync",
      "/plansync preview",
      "/plansync status",
      "/plansync allow",
      "/plansync bind #12",
      "/plansync start #12",
      "/plansync stop",
      "/plansync start",
    ]);
  });
});

describe("the answer to an approval", () => {
  const held = { planId: "p", path: "docs/a`b.md", blob: "0123456789abcdef" };

  it.each<[what: string, plans: readonly (typeof held)[], waiting: readonly string[], text: string]>([
    ["names plan and version", [held], [], "Allowed: `docs/a'b.md` (version `0123456789`)."],
    [
      "asks which one is meant where several wait",
      [],
      ["a.md", "b.md"],
      "- `/plansync allow a.md`\n- `/plansync allow b.md`",
    ],
    ["says that none is held", [], [], "No held plan"],
  ])("%s", (_, plans, waiting, text) => {
    expect(sayAllowed({ plans, waiting })).toContain(text);
  });
});

describe("the answer to a sync or a preview", () => {
  it("says for each plan what was done, or would be", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });

    const [before, after, again] = [
      await preview(repo.context()),
      await sync(repo.context()),
      await sync(repo.context()),
    ];

    expect(saySync(before)).toBe("A sync will create 3 issues.\n\n- Plan: create 3 issues");
    expect(saySync(after)).toBe("Synced: created 3 issues.\n\n- #1 Plan: created 3 issues");
    expect(saySync(again)).toBe("Synced: plans and issues agree.\n\n- #1 Plan: nothing to do");
  });

  it("says why a plan waits, and is not broken by a title", async () => {
    const files = { "PLAN.md": PLAN.replace("Plan", "<b>Plan"), ".github/plansync.yml": "threshold: { create: 1 }\n" };

    const text = saySync(await sync(new MemoryRepository(files).context()));

    expect(text).toContain("**held**: it would create 3 issues");
    expect(text).not.toContain("<b>");
  });

  it("lists fifty plans, counts the others, and says what is left for the next run", async () => {
    const report = await preview(new MemoryRepository({ "PLAN.md": PLAN }).context());
    const plans = Array.from({ length: 53 }, () => report.plans).flat();

    const text = saySync({ ...report, plans, totals: { ...report.totals, remaining: 2 } });

    expect(text.match(/^- Plan/gm)).toHaveLength(50);
    expect(text).toContain("- and 3 more plans");
    expect(text).toContain("2 operations left for the next run.");
  });
});

describe("the answer to a question", () => {
  it("says how far each plan is", async () => {
    const report = await preview(new MemoryRepository({ "PLAN.md": `${PLAN}- [x] three\n` }).context());

    expect(sayStatus(report)).toMatch(/\| Plan \| `[█▏▎▍▌▋▊▉░]+` \| 1 of 3 \| 33% \|$/);
  });

  it("says what failed and what to do about it", () => {
    expect(sayFailure(new ConfigError("There is none.", { hint: "Add one." }))).toBe("There is none. Add one.");
  });
});
