import { describe, expect, it } from "@jest/globals";
import { assignFiles } from "../../src/identity/files.ts";
import { HARBOR, side } from "./file-sides.ts";

const LAMP = "# Lighthouse\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n- [ ] Light it\n";

describe("a file continues the plan", () => {
  it.each([
    ["at its path with edits", "a.md", HARBOR.replace("Seed the data", "Seed all data")],
    ["renamed", "b.md", HARBOR],
    [
      "renamed together with edits",
      "b.md",
      HARBOR.replace("- [ ] Write", "- [x] Write").replace("Seed the data", "Load the data"),
    ],
  ])("%s", (_, path, text) => {
    const { byFile, fresh, orphaned } = assignFiles([{ id: "harbor", ...side("a.md", HARBOR) }], [side(path, text)]);

    expect({ id: byFile.get(path), fresh, orphaned }).toEqual({ id: "harbor", fresh: [], orphaned: [] });
  });

  it("not when its path was reused for other work", () => {
    const { byFile, fresh, orphaned } = assignFiles([{ id: "harbor", ...side("a.md", HARBOR) }], [side("a.md", LAMP)]);

    expect({ size: byFile.size, fresh, orphaned }).toEqual({ size: 0, fresh: ["a.md"], orphaned: ["harbor"] });
  });

  it("and a copy beside it is a new plan", () => {
    const { byFile, fresh } = assignFiles(
      [{ id: "harbor", ...side("a.md", HARBOR) }],
      [side("b.md", HARBOR), side("a.md", HARBOR)],
    );

    expect({ byFile: [...byFile], fresh }).toEqual({ byFile: [["a.md", "harbor"]], fresh: ["b.md"] });
  });

  it("also when two plans swap their paths", () => {
    const plans = [
      { id: "harbor", ...side("a.md", HARBOR) },
      { id: "lamp", ...side("b.md", LAMP) },
    ];

    const { byFile } = assignFiles(plans, [side("a.md", LAMP), side("b.md", HARBOR)]);

    expect(Object.fromEntries(byFile)).toEqual({ "a.md": "lamp", "b.md": "harbor" });
  });

  it("and not that of its near-identical copy, even when both were edited at once", () => {
    const long = `${HARBOR}- [ ] Paint the quay\n- [ ] Light the tower\n- [ ] Open the bridge\n`;
    const copy = long.replace("Write the docs", "Write the manual");
    const plans = [
      { id: "first", ...side("a.md", long) },
      { id: "second", ...side("b.md", copy) },
    ];

    const { byFile } = assignFiles(plans, [side("a.md", copy), side("b.md", copy.replace("Seed the data", "Load it"))]);

    expect(Object.fromEntries(byFile)).toEqual({ "a.md": "first", "b.md": "second" });
  });

  it("by its path alone while it has very few items", () => {
    const plans = [{ id: "note", ...side("a.md", "# Note\n\n- [ ] Think\n") }];

    expect(assignFiles(plans, [side("a.md", "# Note\n\n- [ ] Build the tower\n")]).byFile.get("a.md")).toBe("note");
  });
});
