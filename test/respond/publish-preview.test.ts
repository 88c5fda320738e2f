import { describe, expect, it } from "@jest/globals";
import { PermissionError } from "../../src/errors.ts";
import type { PullRequests } from "../../src/ports/pull-requests.ts";
import { publishFailure, publishPreview, type PreviewToPublish } from "../../src/respond/publish-preview.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { PULL_TO_PREVIEW, respondContext } from "../support/memory-respond.ts";

const FORBIDDEN = async () => {
  throw new PermissionError("The token may not write.", { hint: "pull-requests: write" });
};
const PREVIEW: PreviewToPublish = {
  comment: "The preview.",
  failing: 0,
  progress: { done: 1, total: 3, progress: 33 },
  viewer: null,
};

async function published(
  preview: Partial<PreviewToPublish>,
  { pull = {}, pulls = {} }: { pull?: Partial<typeof PULL_TO_PREVIEW>; pulls?: Partial<PullRequests> } = {},
) {
  const repo = new MemoryRepository({});
  const context = await respondContext(repo, { files: {} });
  const result = await publishPreview(
    { ...context, pulls: { ...context.pulls, ...pulls } },
    { ...PULL_TO_PREVIEW, ...pull },
    { ...PREVIEW, ...preview },
  );
  return { ...result, writes: repo.writes };
}

describe("a preview is published", () => {
  it("as a comment, and then as a status", async () => {
    const { writes, refusal, notices } = await published({});

    expect(writes).toEqual(["keep the comment on #50:\nThe preview.", "status success: 1 of 3 tasks, 33%"]);
    expect([refusal, notices]).toEqual([null, []]);
  });

  it.each<[what: string, preview: Partial<PreviewToPublish>, status: string]>([
    ["fails where there are problems", { failing: 2 }, "status failure: 2 problems in plans · 1 of 3 tasks, 33%"],
    ["names one problem as one", { failing: 1 }, "status failure: 1 problem in plans · 1 of 3 tasks, 33%"],
    [
      "counts nothing where there is nothing to count",
      { progress: { done: 0, total: 0, progress: 0 } },
      "status success: no tasks",
    ],
  ])("with a status that %s", async (_, preview, status) => {
    expect((await published(preview)).writes.at(-1)).toBe(status);
  });

  it.each<[what: string, isNew: boolean, writes: readonly string[]]>([
    ["writes no comment on a new pull request", true, []],
    [
      "empties the comment that an earlier one wrote, and writes none where there is none",
      false,
      ["edit the comment on #50"],
    ],
  ])("that has nothing to say %s", async (_, isNew, writes) => {
    const { writes: all } = await published({ comment: null }, { pull: { isNew } });

    expect(all.slice(0, -1).map((write) => write.split(":")[0])).toEqual(writes);
  });
});

describe("a token that may not write", () => {
  it.each<[rule: string, mayBeReadOnly: boolean, pulls: Partial<PullRequests>, want: object]>([
    [
      "the comment of an ordinary pull request is refused",
      false,
      { keepComment: FORBIDDEN },
      { notices: [], refusal: expect.any(PermissionError) },
    ],
    [
      "for a fork it is expected, and the summary says the same",
      true,
      { keepComment: FORBIDDEN },
      { notices: [{ level: "info" }], refusal: null },
    ],
    [
      "a status that can't be set is a warning",
      false,
      { setStatus: FORBIDDEN },
      { notices: [{ level: "warning" }], refusal: null },
    ],
    [
      "for a fork it is expected there too",
      true,
      { setStatus: FORBIDDEN },
      { notices: [{ level: "info" }], refusal: null },
    ],
  ])("%s", async (_, mayBeReadOnly, pulls, want) => {
    expect(await published({}, { pull: { mayBeReadOnly }, pulls })).toMatchObject(want);
  });

  it("but any other error is one", async () => {
    const broken = async () => {
      throw new TypeError("x is undefined");
    };

    await expect(published({}, { pulls: { keepComment: broken } })).rejects.toThrow(TypeError);
  });
});

describe("a preview that could not be computed", () => {
  it("is reported in comment and status", async () => {
    const repo = new MemoryRepository({});
    const notice = { message: "It took too long.", hint: "Split the plan." };

    await publishFailure(await respondContext(repo, { files: {} }), PULL_TO_PREVIEW, { notice, viewer: null });

    expect(repo.writes[0]).toContain("### plansync: no preview\n\nIt took too long. Split the plan.");
    expect(repo.writes[1]).toBe("status error: It took too long.");
  });
});
