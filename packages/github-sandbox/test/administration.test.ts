import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Sandbox } from "../src/create-sandbox.ts";
import { clientOf } from "./client.ts";
import { closeRest, R, startRest } from "./rest-stage.ts";
import { numberPart, part } from "./json-part.ts";

let sandbox: Sandbox;
let repo: Awaited<ReturnType<typeof startRest>>["repo"];
let admin: ReturnType<typeof clientOf>;
let bot: ReturnType<typeof clientOf>;

beforeEach(async () => {
  ({ sandbox, repo, bot } = await startRest());
  admin = clientOf(sandbox, sandbox.token({ kind: "user", login: "ada" }));
});
afterEach(() => closeRest(sandbox));

const RESTRICTED = {
  required_status_checks: null,
  enforce_admins: true,
  required_pull_request_reviews: null,
  restrictions: { users: [], teams: [], apps: [] },
};
const RULESET = {
  name: "reviews",
  target: "branch",
  enforcement: "active",
  conditions: { ref_name: { include: ["refs/heads/main"], exclude: [] } },
  rules: [
    {
      type: "pull_request",
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
  ],
};
const put = () => bot.put(`${R}/contents/new.md`, { message: "New", content: "bmV3", branch: "main" });

describe("protection of branches by the API", () => {
  it("restricts who may push, shows it, and lifts it", async () => {
    expect(part((await admin.put(`${R}/branches/main/protection`, RESTRICTED)).body, "restrictions.users")).toEqual([]);
    expect((await admin.get(`${R}/branches/main/protection`)).status).toBe(200);
    expect(part((await bot.get(`${R}/branches/main`)).body, "protected")).toBe(true);
    expect((await put()).status).toBeGreaterThanOrEqual(409);

    expect((await admin.delete(`${R}/branches/main/protection`)).status).toBe(204);

    expect((await admin.get(`${R}/branches/main/protection`)).status).toBe(404);
    expect((await put()).status).toBe(201);
  });

  it("is for administrators", async () => {
    const writer = clientOf(sandbox, sandbox.token({ kind: "user", login: "mia" }));

    expect((await writer.put(`${R}/branches/main/protection`, RESTRICTED)).status).toBe(403);
    expect(part((await bot.post(`${R}/rulesets`, RULESET)).body, "message")).toBe(
      "Resource not accessible by integration",
    );
  });

  it("can restrict pushes in organizations only, and must name everything", async () => {
    sandbox.createRepository({ owner: "ada", name: "own", files: { "a.md": "a" } });

    const own = await admin.put("/repos/ada/own/branches/main/protection", RESTRICTED);
    const partial = await admin.put(`${R}/branches/main/protection`, { enforce_admins: true });

    expect(part(own.body, "errors")).toEqual(["Only organization repositories can have users and team restrictions"]);
    expect(partial.status).toBe(422);
    expect(repo.repository.protections.size).toBe(0);
  });

  it("needs every parameter of a rule", async () => {
    const rules = [{ type: "pull_request", parameters: { required_approving_review_count: 1 } }];

    expect((await admin.post(`${R}/rulesets`, { ...RULESET, rules })).status).toBe(422);
    expect(repo.repository.rulesets.size).toBe(0);
  });

  it("comes from rulesets too, beside the classic one", async () => {
    const { body } = await admin.post(`${R}/rulesets`, RULESET);
    expect(part((await bot.get(`${R}/rules/branches/main`)).body, "0.type")).toBe("pull_request");
    expect(part((await put()).body, "message")).toContain("Changes must be made through a pull request.");

    expect((await admin.delete(`${R}/rulesets/${numberPart(body, "id")}`)).status).toBe(204);

    expect((await admin.delete(`${R}/rulesets/${numberPart(body, "id")}`)).status).toBe(404);
    expect((await put()).status).toBe(201);
  });
});

describe("runs of workflows", () => {
  it("are there for pushes to branches, not for other references, nor by a workflow's own token", async () => {
    const pushed = repo.push({ "docs/a.md": "b\n" }, { author: "mia" });
    const { tree } = repo.commits()[0] ?? {};
    const claim = part(
      (await admin.post(`${R}/git/commits`, { message: "Claim", tree, parents: [] })).body,
      "sha",
    ) as string;
    await admin.post(`${R}/git/refs`, { ref: "refs/claims/1", sha: claim });
    await put();

    const all = await bot.get(`${R}/actions/runs`);
    const of = async (sha: string | undefined) =>
      part((await bot.get(`${R}/actions/runs?head_sha=${sha}`)).body, "total_count");

    expect(part(all.body, "workflow_runs.0")).toMatchObject({ head_sha: pushed, event: "push", head_branch: "main" });
    expect(await of(pushed)).toBe(1);
    expect(await of(claim)).toBe(0);
    expect(await of(repo.ref("main"))).toBe(0);
  });
});

describe("git ls-remote", () => {
  const list = async (token: string, name = "acme/app") => {
    const value = `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    const env = {
      PATH: process.env["PATH"],
      GIT_TERMINAL_PROMPT: "0",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "http.extraHeader",
      GIT_CONFIG_VALUE_0: value,
    };
    const { stdout } = await promisify(execFile)("git", ["ls-remote", `${sandbox.url}/${name}.git`], { env });
    return stdout.trim().split("\n");
  };
  const mine = () => sandbox.token({ kind: "user", login: "ada" });

  it("shows every reference", async () => {
    const tip = repo.ref("main") ?? "";
    repo.push({ "b.md": "b" }, { branch: "feature" });
    await bot.post(`${R}/git/refs`, { ref: "refs/plansync/state", sha: tip });

    const lines = await list(mine());

    expect(lines.map((line) => line.split("\t")[1])).toEqual([
      "HEAD",
      "refs/heads/feature",
      "refs/heads/main",
      "refs/plansync/state",
    ]);
    expect(lines[0]).toBe(`${tip}\tHEAD`);
  });

  it("shows nothing of what the token can't see", async () => {
    sandbox.createRepository({ owner: "mia", name: "secret", private: true, files: { "a.md": "a" } });

    await expect(list(mine(), "mia/secret")).rejects.toThrow(/not found/i);
    await expect(list("wrong")).rejects.toThrow();
  });
});
