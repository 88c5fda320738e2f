import { afterEach, describe, expect, it } from "@jest/globals";
import type { Sandbox } from "../src/create-sandbox.ts";
import { REST_ROUTES } from "../src/rest/rest-api.ts";
import { isAboutIssues } from "./route-subjects.ts";
import { closeRest, R, startRest, untried } from "./rest-stage.ts";
import { numberPart, part, parts } from "./json-part.ts";

let sandbox: Sandbox;

async function start() {
  const stage = await startRest();
  ({ sandbox } = stage);
  return stage;
}

afterEach(() => closeRest(sandbox));

describe("REST answers about issues fit GitHub's own description", () => {
  it("for issues, labels, comments and reactions", async () => {
    const { bot } = await start();

    const one = await bot.post(`${R}/issues`, {
      title: "One",
      body: "text",
      labels: ["roadmap", "bug"],
      assignees: ["mia"],
      type: "Task",
    });
    expect(one).toMatchObject({
      status: 201,
      body: { number: 1, user: { login: "github-actions[bot]", type: "Bot" } },
    });
    expect(part(one.body, "labels")).toMatchObject([
      { name: "roadmap", color: "ededed" },
      { name: "bug", color: "d73a4a" },
    ]);
    expect(part(one.body, "type.name")).toBe("Task");
    expect(part(one.body, "performed_via_github_app.slug")).toBe("github-actions");
    expect(
      part((await bot.patch(`${R}/issues/1`, { state: "closed", state_reason: "not_planned" })).body, "state_reason"),
    ).toBe("not_planned");
    expect(part((await bot.patch(`${R}/issues/1`, { state: "open" })).body, "state_reason")).toBe("reopened");
    expect(part((await bot.get(`${R}/issues/1`)).body, "title")).toBe("One");
    expect((await bot.get(`${R}/issues`)).body).toHaveLength(1);
    expect((await bot.put(`${R}/issues/1/lock`)).status).toBe(204);
    expect((await bot.delete(`${R}/issues/1/lock`)).status).toBe(204);
    expect((await bot.get(`${R}/labels`)).body).toHaveLength(4);
    expect((await bot.post(`${R}/labels`, { name: "x y", color: "ffffff", description: "d" })).status).toBe(201);
    expect(part((await bot.post(`${R}/labels`, { name: "X Y" })).body, "errors.0.code")).toBe("already_exists");
    expect(part((await bot.get(`${R}/labels/x%20y`)).body, "name")).toBe("x y");
    expect(part((await bot.patch(`${R}/labels/x%20y`, { new_name: "z" })).body, "name")).toBe("z");
    expect((await bot.post(`${R}/issues/1/labels`, { labels: ["z"] })).body).toHaveLength(3);
    expect((await bot.get(`${R}/issues/1/labels`)).body).toHaveLength(3);
    expect((await bot.put(`${R}/issues/1/labels`, { labels: ["z"] })).body).toHaveLength(1);
    expect((await bot.delete(`${R}/issues/1/labels/z`)).body).toEqual([]);
    expect((await bot.delete(`${R}/issues/1/labels`)).status).toBe(204);
    expect((await bot.delete(`${R}/labels/z`)).status).toBe(204);
    expect(part((await bot.delete(`${R}/issues/1/assignees`, { assignees: ["mia"] })).body, "assignees")).toEqual([]);
    expect(part((await bot.post(`${R}/issues/1/assignees`, { assignees: ["mia"] })).body, "assignee.login")).toBe(
      "mia",
    );
    const comment = await bot.post(`${R}/issues/1/comments`, { body: "hello" });
    expect(comment.status).toBe(201);
    expect((await bot.get(`${R}/issues/1/comments`)).body).toHaveLength(1);
    expect(part((await bot.get(`${R}/issues/comments/${numberPart(comment.body, "id")}`)).body, "body")).toBe("hello");
    expect(
      part((await bot.patch(`${R}/issues/comments/${numberPart(comment.body, "id")}`, { body: "bye" })).body, "body"),
    ).toBe("bye");
    expect(
      (await bot.post(`${R}/issues/comments/${numberPart(comment.body, "id")}/reactions`, { content: "eyes" })).status,
    ).toBe(201);
    expect(
      (await bot.post(`${R}/issues/comments/${numberPart(comment.body, "id")}/reactions`, { content: "eyes" })).status,
    ).toBe(200);
    expect((await bot.post(`${R}/issues/1/reactions`, { content: "+1" })).status).toBe(201);
    expect((await bot.delete(`${R}/issues/comments/${numberPart(comment.body, "id")}`)).status).toBe(204);
    const milestone = await bot.post(`${R}/milestones`, { title: "v1" });
    expect(milestone.status).toBe(201);
    expect((await bot.get(`${R}/milestones`)).body).toHaveLength(1);
    expect(part((await bot.get(`${R}/milestones/1`)).body, "title")).toBe("v1");
    expect(part((await bot.post(`${R}/issues`, { title: "Two", milestone: 1 })).body, "milestone.title")).toBe("v1");
    expect((await bot.get(`${R}/issue-types`)).body).toHaveLength(2);
  });

  it("for sub-issues and dependencies, which want database ids", async () => {
    const { bot } = await start();
    const ids: number[] = [];
    for (const title of ["P", "A", "B", "C"])
      ids.push(numberPart((await bot.post(`${R}/issues`, { title })).body, "id"));
    const [, a, b, c] = ids;

    expect((await bot.post(`${R}/issues/1/sub_issues`, { sub_issue_id: 2 })).status).toBe(404);
    for (const id of [a, b, c])
      expect((await bot.post(`${R}/issues/1/sub_issues`, { sub_issue_id: id })).status).toBe(201);
    expect((await bot.patch(`${R}/issues/1/sub_issues/priority`, { sub_issue_id: c, after_id: a })).status).toBe(200);
    expect(parts((await bot.get(`${R}/issues/1/sub_issues`)).body, "title")).toEqual(["A", "C", "B"]);
    expect(part((await bot.get(`${R}/issues/2/parent`)).body, "number")).toBe(1);
    expect((await bot.get(`${R}/issues/1/parent`)).status).toBe(404);
    expect(part((await bot.post(`${R}/issues/3/sub_issues`, { sub_issue_id: a })).body, "message")).toContain(
      "Sub issue may only have one parent",
    );
    expect((await bot.post(`${R}/issues/3/sub_issues`, { sub_issue_id: a, replace_parent: true })).status).toBe(201);
    expect((await bot.delete(`${R}/issues/3/sub_issue`, { sub_issue_id: a })).status).toBe(200);
    expect(part((await bot.post(`${R}/issues/3/dependencies/blocked_by`, { issue_id: a })).body, "number")).toBe(2);
    expect((await bot.get(`${R}/issues/3/dependencies/blocked_by`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/issues/2/dependencies/blocking`)).body).toHaveLength(1);
    expect(part((await bot.get(`${R}/issues/3`)).body, "issue_dependencies_summary.blocked_by")).toBe(1);
    expect((await bot.delete(`${R}/issues/3/dependencies/blocked_by/${a}`)).status).toBe(200);
    const stranger = await bot.post(`${R}/issues/3/dependencies/blocked_by`, { issue_id: 2 });
    expect(part(stranger.body, "repository_url")).toContain("stranger/elsewhere");
  });

  it("were seen from every operation there is", async () => {
    await start();

    expect(untried(REST_ROUTES.filter(isAboutIssues))).toEqual([]);
  });
});
