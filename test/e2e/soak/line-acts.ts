import { choose, type Perform } from "./choice.ts";
import type { Harbor } from "./harbor.ts";
import { newItem, type Stranger } from "./model-item.ts";
import { titleOf, wordOf } from "./plan-text.ts";
import { SLOTS, withWord } from "./title-slots.ts";

/** How people add sub-issues. Null: there is nobody to do it to, and nothing happens. */
export const LINE_ACTS = {
  addSubIssue: add({ author: "ada", by: "ada" }),
  addSubIssueToo: add({ author: "bea", by: "bea" }),
  /** An outsider's: somebody with write access vouches for it by putting it there. */
  attachForeign: add({ author: "eve", by: "ada" }),
  /** An outsider's again: triage may put it there, but it takes more to write into the plan. */
  attachForeignAsTriage: add({ author: "eve", by: "tom" }),

  /** Somebody writes a line for the same thing at the same time. */
  addSameLine: (harbor, a) => {
    const { model } = harbor;
    const strangers = [...model.strangers.values()].filter(({ under, title, isOpen }) => {
      const step = model.items.find(({ id }) => id === under);
      const isThere = model.children(under).some((item) => item.title === title);
      return isOpen && step !== undefined && model.isFollowed(step) && !isThere;
    });
    const stranger = choose(strangers, a);
    if (stranger === undefined) return null;
    const item = newItem(harbor.nextId(), "task", stranger.under, stranger.title);
    model.putLast(item);
    harbor.shifted.add(item.id);
    harbor.touched.add(item.id);
    harbor.push();
    return `in the plan, insert "${item.title}", as the sub-issue is called`;
  },

  renameSubIssue: rename("ada"),
  renameSubIssueAsOutsider: rename("eve"),

  closeSubIssue: (harbor, a) => {
    const [number, stranger] = choose(freeStrangers(harbor), a) ?? [0, null];
    if (stranger === null) return null;
    if (stranger.isOpen) harbor.stage.repo.closeIssue(number, { by: "ada" });
    else harbor.stage.repo.reopenIssue(number, "ada");
    stranger.isOpen = !stranger.isOpen;
    return `#${number}, made by hand, is ${stranger.isOpen ? "reopened" : "closed"}`;
  },
} satisfies Record<string, Perform>;

/** Strangers whose title nobody wrote into the plan yet. */
function freeStrangers({ model }: Harbor): readonly (readonly [number, Stranger])[] {
  return [...model.strangers].filter(
    ([, { under, title }]) => !model.children(under).some((item) => item.title === title),
  );
}

function add({ author, by }: { readonly author: string; readonly by: string }): Perform {
  return (harbor, a, b) => {
    const { model, stage } = harbor;
    const step = choose(
      // In a pull request a line comes later than what is done meanwhile: it opens a step that is closed by then.
      model.items.filter(
        ({ id, kind, issue }) => kind === "step" && issue !== null && !(harbor.isProtected && harbor.touched.has(id)),
      ),
      a,
    );
    if (step?.issue == null || model.items.length > 45) return null;
    const id = harbor.nextId();
    const title = titleOf(id);
    const { number } = stage.repo.createIssue({ title, by: author });
    stage.repo.setParent(number, step.issue, by);
    const sibling = choose(stage.repo.issue(step.issue).children.slice(0, -1), b);
    if (sibling !== undefined && b % 3 !== 0) stage.repo.moveAfter(number, sibling.number);
    model.strangers.set(number, { id, title, under: step.id, isOpen: true, mayAdd: by !== "tom" });
    return `#${number} "${title}" is made by ${author}, and put below #${step.issue} by ${by}`;
  };
}

function rename(by: string): Perform {
  return (harbor, a, b) => {
    const [number, stranger] = choose(freeStrangers(harbor), a) ?? [0, null];
    if (stranger === null) return null;
    stranger.title = withWord(stranger.title, b % SLOTS, wordOf(b));
    stranger.mayAdd = by !== "eve";
    harbor.stage.repo.editIssue(number, { title: stranger.title }, by);
    return `#${number}, made by hand, is retitled to "${stranger.title}" by ${by}`;
  };
}
