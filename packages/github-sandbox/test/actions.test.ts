import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "@jest/globals";
import { readFileCommands } from "../src/actions/file-commands.ts";
import type { Sandbox } from "../src/create-sandbox.ts";
import { startWithApp } from "./app-stage.ts";
import { clientOf } from "./client.ts";

let sandbox: Sandbox;
const R = "/repos/acme/app";

async function start() {
  const stage = await startWithApp();
  ({ sandbox } = stage);
  return stage;
}

afterEach(() => sandbox.close());

describe("workflow events", () => {
  it("are not started by a workflow's own token, but by people and Apps", async () => {
    const { repo } = await start();
    sandbox.workflows.watch();
    const bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
    const app = clientOf(sandbox, sandbox.token({ kind: "app", login: "keeper", repo: "acme/app" }));

    await bot.post(`${R}/issues`, { title: "by the workflow" });
    await app.post(`${R}/issues`, { title: "by the app" });
    repo.closeIssue(1, { by: "mia" });
    repo.setParent(2, 1);

    expect(sandbox.workflows.take().map((event) => `${event.name}.${event.action ?? ""} ${event.actor}`)).toEqual([
      "issues.opened keeper[bot]",
      "issues.closed mia",
    ]);
  });

  it("bring an Action's variables and files", async () => {
    const { repo } = await start();
    const before = repo.ref("main");
    const after = repo.push({ "PLAN.md": "- [x] a\n" }, { author: "mia" });
    const payload = sandbox.eventPayload("push", { repo: "acme/app", sender: "mia" });
    const action = sandbox.actionEnvironment({
      repo: "acme/app",
      token: "t",
      event: { name: "push", payload },
      inputs: { "write-back": "off", "max minutes": "5" },
    });

    expect(payload).toMatchObject({ before, after, ref: "refs/heads/main", sender: { login: "mia" } });
    expect((payload["commits"] as object[])[0]).not.toHaveProperty("modified");
    expect(action.env).toMatchObject({
      "INPUT_WRITE-BACK": "off",
      INPUT_MAX_MINUTES: "5",
      INPUT_TOKEN: "t",
      GITHUB_SHA: after,
      GITHUB_REF: "refs/heads/main",
      GITHUB_ACTOR: "mia",
    });
    expect(JSON.parse(readFileSync(action.env["GITHUB_EVENT_PATH"] ?? "", "utf8"))).toEqual(
      JSON.parse(JSON.stringify(payload)),
    );
    expect(action.outputs()).toEqual({});
    action.remove();
  });

  it("run pull requests on the commit that merging would make", async () => {
    const { repo } = await start();
    const head = repo.push({ "PLAN.md": "- [x] a\n" }, { branch: "topic" });
    const pull = repo.openPull({ title: "x", head: "topic" });
    const payload = sandbox.eventPayload("pull_request", { repo: "acme/app", number: pull.number, action: "opened" });
    const action = sandbox.actionEnvironment({
      repo: "acme/app",
      token: "t",
      event: { name: "pull_request", payload },
    });

    expect(action.env).toMatchObject({
      GITHUB_REF: "refs/pull/1/merge",
      GITHUB_HEAD_REF: "topic",
      GITHUB_BASE_REF: "main",
    });
    expect(repo.repository.git.findCommit(action.env["GITHUB_SHA"] ?? "")?.parents).toEqual([repo.ref("main"), head]);
    action.remove();
  });

  it("reads outputs as the runner does", () => {
    expect(readFileCommands("a=1\nb<<EOF\nx=y\n\nz\nEOF\nc=\n")).toEqual({ a: "1", b: "x=y\n\nz", c: "" });
    expect(() => readFileCommands("b<<EOF\nx\n")).toThrow("Matching delimiter not found");
  });
});
