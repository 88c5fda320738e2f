import { describe, expect, it } from "@jest/globals";
import { rewriteStarted } from "../../../src/plan/edit/rewrite-started.ts";
import { find, plan, reread } from "./lines/stage.ts";

const BOXES = "- [ ] x\n- [/] other\n";

describe("an item that is rewritten as started, or as no longer so", () => {
  it.each([
    { how: "in a box", title: "x", to: true, text: "- [/] x\n- [/] other\n" },
    { how: "in a box that loses its sign", title: "other", to: false, text: "- [ ] x\n- [ ] other\n" },
    { how: "in a box that has its sign already", title: "other", to: true, text: BOXES },
    { how: "in a box that never had one", title: "x", to: false, text: BOXES },
  ])("says so $how", ({ title, to, text }) => {
    const before = plan(BOXES);

    const rewrite = rewriteStarted(before, find(before, title).index, to, { reread });

    expect(rewrite).toMatchObject({ kind: "written", plan: { text }, placeOf: [0, 1, 2] });
  });

  it("is open with its sign where it was done", () => {
    const before = plan("- [x] x\n- [/] other\n");

    const rewrite = rewriteStarted(before, find(before, "x").index, true, { reread });

    expect(rewrite).toMatchObject({ kind: "written", plan: { text: "- [/] x\n- [/] other\n" } });
  });

  it("is left alone where the plan has no sign for it", () => {
    const before = plan("- [ ] x\n- [x] other\n");

    const rewrite = rewriteStarted(before, find(before, "x").index, true, { reread });

    expect(rewrite).toEqual({ kind: "refused", why: "the plan has no sign for it", pullRequestOnly: false });
  });

  it.each([
    ["is no plan any more", () => null],
    ["lacks an item", () => plan("- [/] x\n")],
    ["has another title", () => plan("- [/] y\n- [/] other\n")],
    ["does not say that it is started", () => plan(BOXES)],
    ["says that it is done", () => plan("- [x] x\n- [/] other\n")],
    ["says that another item is done", () => plan("- [/] x\n- [x] other\n")],
  ])("is left alone where the text, read again, %s", (_, readAgain) => {
    const before = plan(BOXES);

    const rewrite = rewriteStarted(before, find(before, "x").index, true, { reread: readAgain });

    expect(rewrite).toEqual({
      kind: "refused",
      why: "its line would read as something else",
      pullRequestOnly: false,
    });
  });
});
