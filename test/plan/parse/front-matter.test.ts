import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function read(todos: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text: `---\nname: Pier\ntodos:\n${todos}---\n\nText.\n` });
  if (plan === null) throw new Error("no plan");
  return plan;
}

describe("a todo of the front matter", () => {
  it.each<[name: string, todo: string, title: string, state: string]>([
    ["by its content", "  - id: a\n    content: Drive piles\n    status: completed\n", "Drive piles", "done"],
    ["by its title", "  - id: a\n    title: Drive piles\n    status: pending\n", "Drive piles", "open"],
    [
      "by its description",
      "  - id: a\n    description: Drive piles\n    status: cancelled\n",
      "Drive piles",
      "dropped",
    ],
    ["by its id alone", "  - id: drive-piles\n    status: in_progress\n", "drive-piles", "open"],
    ["with a state that says nothing", "  - content: Drive piles\n    status: soon\n", "Drive piles", "open"],
    ["with a number for a name", "  - content: 12\n    status: completed\n", "12", "done"],
  ])("is read %s", (_name, todo, title, state) => {
    expect(read(todo).items.slice(1)).toMatchObject([{ title, state }]);
  });

  it.each(["  - status: pending\n", '  - content: " "\n    status: pending\n', "  - just words\n"])(
    "is none without a name: %s",
    (todo) => {
      expect(read(`  - content: Drive piles\n    status: pending\n${todo}`).items).toHaveLength(2);
    },
  );

  it.each<[name: string, before: string, after: string]>([
    ["its status", "  - content: a b\n    status: pending\n", "  - content: a b\n    status: completed\n"],
    ["an empty status", "  - content: a b\n    status:\n", "  - content: a b\n    status: completed\n"],
    ["a status in quotes", '  - content: a b\n    status: "pending"\n', '  - content: a b\n    status: "completed"\n'],
    ["empty quotes", '  - content: a b\n    status: ""\n', '  - content: a b\n    status: "completed"\n'],
    ["a new line without one", "  - id: a\n    content: a b\n", "  - id: a\n    content: a b\n    status: completed\n"],
  ])("is ticked in %s", (_name, before, after) => {
    const plan = read(before);
    const edits = setState(plan, plan.items[1]!, "done")?.edits ?? [];

    expect(applyEdits(plan.text, edits)).toContain(`todos:\n${after}---\n`);
  });

  it.each<[name: string, todo: string]>([
    ["on one line", "  - { id: a, content: a b }\n"],
    ["whose last words are a block", "  - id: a\n    content: |\n      a b\n"],
    ["whose last value is a list", "  - content: a b\n    files:\n      - x.ts\n"],
    ["whose status is a list", "  - content: a b\n    status: [pending]\n"],
  ])("has no place for a state %s", (_name, todo) => {
    expect(read(todo).items[1]).toMatchObject({ mark: { carrier: "none" } });
  });

  it("waits for those whose ids it names", () => {
    const { items } = read(
      "  - id: a\n    content: Drive piles\n  - id: b\n    content: Lay planks\n    dependencies: [a, nobody]\n  - id: c\n    content: Paint\n    depends_on:\n      - b\n",
    );

    expect(items.map(({ dependsOn }) => dependsOn)).toEqual([[], [], [], [2]]);
  });
});

describe("a front matter that is too large", () => {
  it.each<[hides: string, severity: string, line: string]>([
    ["todos", "error", "todos:\n  - content: a\n"],
    ["no todos", "warning", ""],
  ])("is not read, and says so where it holds %s", (_hides, severity, line) => {
    const deep = `deep: ${"[".repeat(2_000)}${"]".repeat(2_000)}\n`;
    const { diagnostics } = parsePlan({ path: "PLAN.md", text: `---\n${line}${deep}---\n\n# Pier\n\n- [ ] a\n` });

    expect(diagnostics).toContainEqual(expect.objectContaining({ code: "invalid-front-matter", severity }));
  });
});
