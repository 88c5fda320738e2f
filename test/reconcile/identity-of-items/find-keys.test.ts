import { describe, expect, it } from "@jest/globals";
import { synced, type Repository } from "../decide.ts";
import { retitled } from "../issue-acts.ts";
import { planOf, STEPS, TASKS } from "../plans.ts";

const keysIn = (repository: Repository) => repository.decided().changes.items.map(({ key }) => key);
const creations = (does: readonly string[]) => does.filter((act) => act.startsWith("create"));

describe("the key of an item", () => {
  it("is the base's, wherever the item is now and whatever its title", () => {
    const repository = synced(planOf("- [ ] Paint the hull with red lead", "- [ ] Second"));
    const reworded = repository.edited(planOf("- [ ] Second", "- [ ] Paint the hull with red lead before May"));

    const { items } = reworded.decided().changes;

    expect(items.slice(1).map(({ key }) => key)).toEqual([
      repository.keyOf("Second"),
      repository.keyOf("Paint the hull with red lead"),
    ]);
  });

  it("is new for a new item, and nobody else's", () => {
    const repository = synced(TASKS).edited((text) => `${text}- [ ] First\n`);

    const keys = keysIn(repository);

    expect(new Set(keys).size).toBe(4);
  });

  it("is the same each time it is derived, so that a lost creation is found again", () => {
    expect(keysIn(synced(TASKS).edited(`${TASKS}- [ ] Third\n`))).toEqual(
      keysIn(synced(TASKS).edited(`${TASKS}- [ ] Third\n`)),
    );
  });

  it("of a removed item is not given to another one", () => {
    const without = synced(planOf("- [ ] First", "- [ ] First")).edited(planOf("- [ ] First")).synced();

    const again = without.edited(planOf("- [ ] Other words", "- [ ] First")).decided();

    expect(new Set(again.changes.items.map(({ key }) => key)).size).toBe(3);
  });
});

describe("an item whose record is lost", () => {
  const lost = synced(STEPS).withoutRecord();

  it("is found by the marker with the key that it derives", () => {
    expect(creations(lost.decided().does)).toEqual([]);
  });

  it("is found by its title if its step was renamed, with everything below", () => {
    const renamed = lost.edited((text) => text.replace("Step 1: Build", "Step 1: Build the ship"));

    expect(creations(renamed.decided().does)).toEqual([]);
  });

  it("is found by the title that was written although people have renamed its issue", () => {
    const repository = synced(planOf("- [ ] Paint the hull with red lead", "- [ ] Second"))
      .edited((text) => text.replace("red lead", "red lead in May"))
      .synced()
      .acted({ "Paint the hull with red lead in May": retitled("What Ada calls it") })
      .withoutRecord();

    expect(creations(repository.decided().does)).toEqual([]);
  });

  it("is created again if its title is completely different", () => {
    const rewritten = lost.edited(planOf("- [ ] Sell everything"));

    expect(creations(rewritten.decided().does)).toEqual(["create Sell everything below Harbor"]);
  });
});
