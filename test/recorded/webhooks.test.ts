import { describe, expect, it } from "@jest/globals";
import { readTrigger } from "../../src/action/trigger.ts";
import { reduce } from "../../src/bot/webhooks/reduce.ts";
import { recordedEvents, type RecordedEvent } from "./recordings.ts";

const RECORDED = recordedEvents();
const of = (name: string) => RECORDED.filter((event) => event.name === name);
const isOurs = (label: string) => label === "bug";
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const branchOf = ({ payload }: RecordedEvent) =>
  payload["deleted"] === true ? undefined : /^refs\/heads\/(.+)$/.exec(text(payload["ref"]))?.[1];

describe("recorded webhooks", () => {
  it("are there from github.com and from older servers", () => {
    expect(RECORDED.length).toBeGreaterThan(400);
    expect(new Set(RECORDED.map(({ server }) => server)).size).toBeGreaterThan(1);
    expect(of("push").filter((event) => branchOf(event) !== undefined).length).toBeGreaterThan(0);
  });

  it("are read by the bot as they are, whatever the event", () => {
    for (const { name, payload } of RECORDED) expect(reduce(name, payload, "d-1").jobs).toEqual(expect.any(Array));
  });

  it("make a sync of each push to a branch, where an installation sent it", () => {
    for (const event of of("push")) {
      const installed = { ...event.payload, installation: { id: 3 } };
      const kinds = (payload: unknown) => reduce("push", payload, "d-1").jobs.map(({ kind }) => kind);

      expect(kinds(installed)).toEqual(branchOf(event) === undefined ? [] : ["sync"]);
      if (event.payload["installation"] === undefined) expect(kinds(event.payload)).toEqual([]);
    }
  });

  it("make a look at what there is of each that is about installations", () => {
    const events = [...of("installation"), ...of("installation_repositories")];

    expect(events.length).toBeGreaterThan(10);
    for (const { name, payload } of events)
      expect(reduce(name, payload, "d-1").jobs).toEqual([
        { kind: "inventory", job: expect.objectContaining({ delivery: "d-1", sweeps: name === "installation" }) },
      ]);
  });

  it("make nothing of issues without a label of plans, and of comments that are no commands", () => {
    for (const { name, payload } of [...of("issues"), ...of("issue_comment")])
      expect(reduce(name, { ...payload, installation: { id: 3 } }, "d-1").jobs).toEqual([]);
  });
});

describe("recorded events of workflows", () => {
  const TRIGGERS = ["push", "issues", "issue_comment", "pull_request", "merge_group", "workflow_dispatch"];

  it.each(TRIGGERS)("are read as they are: %s", (name) => {
    const recorded = of(name);

    expect(recorded.length).toBeGreaterThan(1);
    for (const event of recorded) expect(() => readTrigger(event, undefined, isOurs)).not.toThrow();
  });

  it("lead a push to the branch that it names", () => {
    for (const event of of("push")) {
      const branch = branchOf(event);
      const repository = event.payload["repository"] as { readonly default_branch: string };

      expect(readTrigger(event, undefined, isOurs)).toEqual(
        branch === undefined
          ? { kind: "nothing", why: expect.any(String) }
          : { kind: "sync", allowPartialRead: true, onlyOn: branch === repository.default_branch ? null : branch },
      );
    }
  });

  it("lead a pull request to its preview, with number, head and base", () => {
    for (const event of of("pull_request")) {
      const { number, head, base } = event.payload["pull_request"] as {
        readonly number: number;
        readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
        readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
      };
      const isFork = head.repo?.full_name !== base.repo.full_name;
      const pull = { number, head: head.sha, base: base.ref, isFork, isNew: event.payload.action === "opened" };

      expect(readTrigger(event, undefined, isOurs)).toEqual(
        event.payload.action === "closed" ? expect.objectContaining({ kind: "nothing" }) : { kind: "preview", pull },
      );
    }
  });

  it("lead an issue to a sync where it has, or just got or lost, a label of plans", () => {
    const kinds = of("issues").map((event) => {
      const { issue, label } = event.payload as {
        readonly issue?: {
          readonly labels?: readonly { readonly name: string }[];
          readonly parent_issue_url?: string;
          readonly pull_request?: unknown;
        };
        readonly label?: { readonly name: string };
      };
      const names = [...(issue?.labels ?? []), ...(label === undefined ? [] : [label])].map(({ name }) => name);
      const isPlans = names.some(isOurs) || issue?.parent_issue_url != null;
      // Pull requests come as issues, too.
      const expected = isPlans && issue?.pull_request == null ? "sync" : "nothing";
      expect(readTrigger(event, undefined, isOurs).kind).toBe(expected);
      return expected;
    });

    expect(new Set(kinds)).toEqual(new Set(["sync", "nothing"]));
  });
});
