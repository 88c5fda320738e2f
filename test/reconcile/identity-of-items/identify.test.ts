import { describe, expect, it } from "@jest/globals";
import { synced } from "../decide.ts";
import { bodyEdited } from "../issue-acts.ts";
import { planOf, TASKS, withoutLine } from "../plans.ts";

const repository = synced(TASKS);
const FIRST = repository.issue("First").number;

describe("the issue of an item", () => {
  it("is the recorded one, whatever its body says", () => {
    const { items } = repository.acted({ First: bodyEdited(() => "Mine") }).decided().changes;

    expect(items[1]?.issue?.number).toBe(FIRST);
  });

  it("is missing if the record lists it and it was not read: it is read directly", () => {
    const { items, identity } = repository.without("First").decided().changes;

    expect(items[1]?.issue).toBeNull();
    expect(identity.missing).toEqual([FIRST]);
  });

  it("is missing as well if its item was removed from the plan", () => {
    const { identity } = repository.without("First").edited(withoutLine(TASKS, "First")).decided().changes;

    expect(identity.missing).toEqual([FIRST]);
  });

  it("is found by its marker if a creation's answer was lost", () => {
    const begun = repository.edited(`${TASKS}- [ ] Third\n`).withCreations();

    const { does, changes } = begun.decided();

    expect(does.filter((act) => act.startsWith("create"))).toEqual([]);
    expect(changes.items[3]?.issue?.title).toBe("Third");
  });

  it("is the recorded one by its key if the base's text can no longer be used", () => {
    const { base, ...rest } = repository.record;
    const broken = repository.recorded({ ...rest, base, items: [...rest.items, ["stray", 0, 9, null]] });

    const { items } = broken.acted({ First: bodyEdited(() => "Mine") }).decided().changes;

    expect(items[1]?.issue?.number).toBe(FIRST);
  });

  it("is the recorded one by its title if there is neither the base's text nor a marker", () => {
    const reworded = synced(planOf("- [ ] Paint the hull with red lead", "- [ ] Second"))
      .edited((text) => text.replace("red lead", "red lead in May"))
      .synced();
    const { items } = reworded.record;

    const { items: decided } = reworded
      .recorded({ items: [...items, ["stray", 0, 9, null]] })
      .acted({ "Paint the hull with red lead in May": bodyEdited(() => "Mine") })
      .decided().changes;

    expect(decided[1]?.issue?.number).toBe(FIRST);
  });

  it("is none once it was deleted or moved away, and none is created in its place", () => {
    const { does, says } = repository
      .without("First")
      .with({ gone: ["First"] })
      .decided();

    expect(does).toEqual([]);
    expect(says).toContainEqual(`gone First: its issue #${FIRST} was deleted or moved away: no new one is created`);
  });

  it("comes back from an orphan when a reworded item gets its old words again", () => {
    const asked = repository.edited(planOf("- [ ] Order new sails", "- [ ] Second")).synced();
    expect(asked.record.orphans).toEqual({ [repository.keyOf("First")]: FIRST });

    const back = asked.edited(planOf("- [ ] First", "- [ ] Second", "- [ ] Order new sails")).decided();

    expect(back.changes.items[1]?.issue?.number).toBe(FIRST);
  });
});

describe("issues that no item takes", () => {
  it("are reported while they are open, with our marker and an unknown item", () => {
    const { says } = repository.withoutRecord().edited(planOf("- [ ] Second")).decided();

    expect(says).toEqual([`orphan #${FIRST}: it belongs to no item of the plan`]);
  });
});
