import { describe, expect, it } from "@jest/globals";
import { noPage } from "../../src/bot/dashboard/page-answers.ts";
import { queuePage } from "../../src/bot/dashboard/queue-page.ts";
import type { ListedJob } from "../../src/bot/queue/figures.ts";
import { epochMs } from "../../src/ports/epoch-ms.ts";

const NOW = new Date("2026-03-02T10:00:00Z");

function job(state: ListedJob["state"]): ListedJob {
  return {
    id: state,
    kind: "sync",
    state,
    repositoryId: 7,
    installationId: 1,
    since: NOW,
    due: null,
    attempt: 0,
    delivery: "push",
    failure: "",
  };
}

function render(...jobs: readonly ListedJob[]): string {
  const names = new Map([[7, { text: "ada/harbor", page: "/repositories/ada/harbor" }]]);
  return queuePage({ jobs, names, now: epochMs(NOW.getTime()), formToken: "form", mayAct: () => true }).text;
}

const headings = (page: string) => [...page.matchAll(/<h2>([^<]*)/g)].map(([, title]) => title);

describe("the page of the queue", () => {
  it("says in one sentence that there is nothing", () => {
    const page = render();

    expect(page).toContain("The queue is empty: nothing failed, and nothing runs or waits.");
    expect(headings(page)).toEqual([]);
  });

  it.each<[states: readonly ListedJob["state"][], titles: readonly string[]]>([
    [["running"], ["Running"]],
    [
      ["waiting", "dead"],
      ["Failed", "Waiting"],
    ],
    [
      ["waiting", "running", "dead"],
      ["Failed", "Running", "Waiting"],
    ],
  ])("has a heading only for what there is: %j", (states, titles) => {
    const page = render(...states.map(job));

    expect(headings(page)).toEqual(titles);
    expect(page).not.toContain("The queue is empty");
    expect(page.includes("failed several times")).toBe(states.includes("dead"));
  });
});

describe("an address that leads nowhere", () => {
  it("is a page with a link home", () => {
    const { status, html } = noPage();

    expect(status).toBe(404);
    expect(html).toContain("There is no page at this address.");
    expect(html).toContain('<a class="button" href="/">All repositories</a>');
  });
});
