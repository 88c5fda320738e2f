import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { find, plan } from "./lines/stage.ts";

describe("the status that a heading gets once it is done", () => {
  it.each([
    [
      "as another heading has it, without its bullet",
      "### Step 1: x\n\n### Step 2: y\n- Status: Done\n",
      "### Step 1: x\n\nStatus: Done\n\n### Step 2: y\n- Status: Done\n",
    ],
    [
      "in the words of another heading, without its number",
      "### Step 1: x\n\nText.\n\n### Step 2: y\n1. Status: ✅ Done\n",
      "### Step 1: x\n\nStatus: ✅ Done\n\nText.\n\n### Step 2: y\n1. Status: ✅ Done\n",
    ],
    [
      "in bold where no status of the plan says a state",
      "### Step 1: x\n\nText.\n\n### Step 2: y\n**Status:** Maybe later\n",
      "### Step 1: x\n\n**Status:** Done\n\nText.\n\n### Step 2: y\n**Status:** Maybe later\n",
    ],
    [
      "in the shape of the fields below it",
      "### Step 1: x\n**Priority:** High\n\n### Step 2: y\nStatus: Done\n",
      "### Step 1: x\n**Priority:** High\n**Status:** Done\n\n### Step 2: y\nStatus: Done\n",
    ],
    [
      "in bold where what stands there is no field",
      "### Step 1: x\n\nText.\n\n### Step 2: y\n- 📌 Status: Done\n",
      "### Step 1: x\n\n**Status:** Done\n\nText.\n\n### Step 2: y\n- 📌 Status: Done\n",
    ],
  ])("stands %s", (_name, before, after) => {
    const of = plan(before);

    const tick = setState(of, find(of, "x"), "done")!;
    const done = plan(applyEdits(before, tick.edits));
    const untick = setState(done, find(done, "x"), "open", tick.undo)!;

    expect(done.text).toBe(after);
    expect(find(done, "x").state).toBe("done");
    expect(applyEdits(done.text, untick.edits)).toBe(before);
  });
});
