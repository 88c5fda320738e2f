import { describe, expect, it } from "@jest/globals";
import { CostError } from "../../src/errors.ts";
import type { WorkedOutPreview } from "../../src/respond/aside.ts";
import { previewPull } from "../../src/respond/preview-pull.ts";
import { preview } from "../../src/sync/preview.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { PULL_TO_PREVIEW, respondContext } from "../support/memory-respond.ts";

const repo = () => new MemoryRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" });
const report = JSON.stringify(await preview(repo().context()));

async function previewed(found: WorkedOutPreview) {
  const repository = repo();
  const context = await respondContext(repository, { files: {} });
  const pull = previewPull({ ...context, aside: { ...context.aside, preview: async () => found } }, PULL_TO_PREVIEW);
  return { pull, writes: repository.writes };
}

describe("the preview of a pull request", () => {
  it("is published, and can be read", async () => {
    const progress = { done: 0, total: 1, progress: 0 };
    const { pull, writes } = await previewed({
      kind: "preview",
      report,
      comment: "Said.",
      text: "All.",
      failing: 0,
      progress,
      viewer: null,
    });

    expect(await pull).toMatchObject({ text: "All.", failing: 0, refusal: null });
    expect((await pull).readReport()).toEqual(JSON.parse(report));
    expect(writes).toHaveLength(2);
  });

  it.each<[what: string, found: WorkedOutPreview, why: string, hasReport: boolean]>([
    ["where there is nothing to look at", { kind: "nothing", why: "It goes elsewhere." }, "It goes elsewhere.", false],
    ["where plansync does nothing", { kind: "skipped", report }, "", true],
  ])("writes nothing %s", async (_, found, why, hasReport) => {
    const { pull, writes } = await previewed(found);

    expect(await pull).toMatchObject({ why, text: null });
    expect([(await pull).readReport() !== null, writes]).toEqual([hasReport, []]);
  });

  it("that costs too much is an error, once comment and status say so", async () => {
    const notice = { level: "warning", message: "It took too long.", hint: "Split the plan." } as const;
    const { pull, writes } = await previewed({ kind: "too-costly", notice, viewer: null });

    await expect(pull).rejects.toThrow(CostError);
    expect(writes).toHaveLength(2);
  });
});
