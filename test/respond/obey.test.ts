import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Fault } from "github-sandbox";
import { obey } from "../../src/respond/obey.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";

let stage: EngineStage;

beforeEach(async () => {
  stage = await startStage({ "PLAN.md": "# Plan\n\n- [ ] one\n- [ ] two\n" });
});

afterEach(async () => stage.sandbox.close());

describe("a reaction that can't be shown", () => {
  it.each<[why: string, fault: Omit<Fault, "match">]>([
    ["GitHub fails", { kind: "status", status: 500, times: 50 }],
    ["GitHub is away", { kind: "html-502", times: 50 }],
    ["the comment is gone", { kind: "status", status: 404, body: { message: "Not Found" } }],
    ["the server knows no reactions", { kind: "status", status: 410, body: { message: "Gone" } }],
    ["it may not", { kind: "status", status: 403, body: { message: "Resource not accessible by integration" } }],
    ["the answer gets lost", { kind: "lost-response", times: 50 }],
  ])("costs no command: %s", async (_, fault) => {
    const issue = stage.repo.createIssue({ title: "A word", by: "ada" }).number;
    const { id, body } = stage.repo.comment(issue, "/plansync sync", "ada");
    stage.sandbox.faults.add({ ...fault, match: ({ path }) => path.endsWith("/reactions") });

    const { said, report } = await obey(stage.respond(), { issue, isPull: false, commentId: id, body, author: "ada" });

    expect(said).toContain("Obeyed /plansync sync");
    expect(report?.totals.created).toBe(3);
    expect(stage.comments(issue).at(-1)).toContain("Synced.");
    expect(stage.warnings.join()).toContain("got no reaction");
  });
});
