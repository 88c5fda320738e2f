import { afterEach, describe, expect, it } from "@jest/globals";
import { findOverwritten } from "../../../src/sync/apply/unrecorded-edits.ts";
import { renderBlock } from "../../../src/issue/block.ts";
import { renderBox } from "../../../src/issue/box.ts";
import type { Actor } from "../../../src/ports/actor.ts";
import type { BodyEdit } from "../../../src/ports/issue.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { DISTURBANCES } from "./disturbance.ts";
import { HUMAN_ACTS, violationOfAct } from "./human-acts.ts";

const PATH = "docs/plans/harbor.md";
const PLAN =
  "# Harbor Plan\n\n### Step 1: Set up\n\n- [ ] Create the schema\n\n**Verification**:\n- [ ] The schema loads\n";

const US: Actor = { login: "github-actions[bot]", isBot: true };
const ADA: Actor = { login: "ada", isBot: false };
const RECORDED = "2026-11-20T10:00:00Z";

const MARKER = { plan: "plan1", key: "step1", kind: "step", removed: false } as const;
/** A block as a version of the plan asks for it. */
const block = (box: " " | "x", version = "00000001") =>
  renderBlock({ ...MARKER, title: version }, renderBox("check1", box === "x" ? "done" : "open", "The schema loads", 0))
    .block;
/** The block of the first version as somebody leaves it who clicks on its box. */
const clicked = block(" ").replace("- [ ]", "- [x]");
const NEW = block(" ", "00000002");
const NEWER = block("x", "00000003");
const edit = (body: string, by: Actor, minute: number): BodyEdit => ({
  body,
  by,
  at: `2026-11-20T10:${String(minute).padStart(2, "0")}:00Z`,
});

describe("a body that was edited after the last record", () => {
  it.each<readonly [what: string, history: readonly BodyEdit[], lost: string | null]>([
    [
      "lost a note",
      [edit(NEW, US, 6), edit(`A note\n\n${block(" ")}`, ADA, 5), edit(block(" "), US, 0)],
      `A note\n\n${block(" ")}`,
    ],
    ["lost a tick", [edit(NEW, US, 6), edit(clicked, ADA, 5), edit(block(" "), US, 0)], clicked],
    [
      "kept what was written",
      [edit(`A note\n\n${NEW}`, US, 6), edit(`A note\n\n${block(" ")}`, ADA, 5), edit(block(" "), US, 0)],
      null,
    ],
    [
      "has a newer edit of a human",
      [edit("Mine", ADA, 7), edit(NEW, US, 6), edit(clicked, ADA, 5), edit(block(" "), US, 0)],
      null,
    ],
    ["replaced what the record knows", [edit(NEW, US, 6), edit(clicked, ADA, 0), edit(block(" "), US, 0)], null],
    ["was never touched by anybody else", [edit(NEW, US, 6), edit(block(" "), US, 0)], null],
    [
      "was written twice over a note",
      [edit(NEWER, US, 7), edit(NEW, US, 6), edit(`${block(" ")}\nA note`, ADA, 5), edit(block(" "), US, 0)],
      `${block(" ")}\nA note`,
    ],
    ["kept a line out of the block", [edit(`${NEW}\n\nMine`, US, 6), edit(block(" "), US, 0)], null],
    [
      "was unticked by hand, whoever's token it was",
      [edit(block(" "), US, 6), edit(clicked, ADA, 5), edit(block(" "), US, 0)],
      null,
    ],
    [
      "lost a line by hand, whoever's token it was",
      [edit(block(" "), US, 6), edit(`${block(" ")}\nhunter2`, ADA, 5), edit(block(" "), US, 0)],
      null,
    ],
    [
      "was taken back to an older text by hand",
      [edit(block(" "), US, 7), edit(`${NEW}\nA note`, ADA, 6), edit(NEW, US, 5), edit(block(" "), US, 0)],
      null,
    ],
    [
      "was written by another workflow",
      [edit(`${block(" ")}\nPreview`, US, 6), edit(`${block(" ")}\nA note`, ADA, 5), edit(block(" "), US, 0)],
      null,
    ],
    [
      "was written by another workflow that puts a block of its own below ours",
      [edit(`${NEW}\nPreview`, US, 6), edit(`${block(" ")}\nA note`, ADA, 5), edit(block(" "), US, 0)],
      null,
    ],
  ])("%s", (_what, history, lost) => {
    expect(findOverwritten(history, RECORDED)).toBe(lost);
  });
});

describe("a human who edits a body while a sync dies that had read it before", () => {
  const [note, box] = ["writes a note above our block", "ticks another box in a body"].map((name) =>
    HUMAN_ACTS.find((act) => act.name === name),
  );

  it.each([
    [note, 6, DISTURBANCES["dies before"], 8],
    [note, 4, DISTURBANCES["dies after"], 7],
    [box, 6, DISTURBANCES["dies before"], 9],
  ])("is heard by the next run (%#)", async (act, moment, what, k) => {
    if (act === undefined) throw new Error("the act is not among the acts of humans any more");

    expect(await violationOfAct(act, moment, { what, k })).toBeNull();
  });
});

describe("a run that repairs a body and changes nothing else", () => {
  let stage: EngineStage;
  afterEach(async () => stage.sandbox.close());

  it.each([
    ["alone", {}],
    ["behind a plan that is not followed any more", { "docs/plans/anchor.md": "# Anchor Plan\n\n- [ ] Drop it\n" }],
  ])("leaves nothing for the next run to look into, %s", async (_, others) => {
    stage = await startStage({ [PATH]: PLAN, ...others });
    await stage.sync();
    const [anchor] = stage.repo.issues().filter(({ title }) => title === "Anchor Plan");
    if (anchor !== undefined) stage.repo.closeIssue(anchor.number, { by: "ada", reason: "not_planned" });
    await stage.sync();
    stage.sandbox.clock.advance(5000);
    stage.repo.editIssue(stage.numberOf("Step 1: Set up"), { body: "" }, "ada");
    stage.sandbox.clock.advance(5000);
    await stage.sync();
    stage.sandbox.clock.advance(5000);

    const mark = stage.sandbox.log.mark();
    await stage.sync();

    expect(stage.sandbox.log.mark() - mark).toBe(2);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });
});
