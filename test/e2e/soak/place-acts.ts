import { choose, tasks, withIssue, type Perform } from "./choice.ts";

/** How people move issues. Null: there is nobody to do it to, and nothing happens. */
export const PLACE_ACTS = {
  reparent: (harbor, a, b) => {
    const { model, stage } = harbor;
    const movable = withIssue(tasks(harbor)).filter(
      ({ agreed, parent }) =>
        agreed !== null && model.children(parent ?? 0).filter(({ kind }) => kind === "task").length > 2,
    );
    const item = choose(movable, a);
    const place = b % 4 === 0 ? null : choose(withIssue(model.items.filter(({ kind }) => kind === "step")), b);
    if (item === undefined || place === undefined || (place?.id ?? null) === item.under) return null;
    stage.repo.setParent(item.issue, place?.issue ?? null, "ada");
    item.under = place?.id ?? null;
    harbor.touched.add(item.id);
    return `#${item.issue} is put under ${place === null ? "nothing" : `#${place.issue}`}`;
  },

  /** Two sub-issues change places, or more. */
  reorderIssues: (harbor, a, b) => {
    const { model, stage } = harbor;
    const items = withIssue(tasks(harbor)).filter(({ id, issue, under }) => {
      const parent = stage.repo.issue(issue).parent;
      return !harbor.touched.has(id) && under !== null && parent !== null && parent.children.length > 1;
    });
    const item = choose(items, a);
    if (item === undefined) return null;
    const siblings = stage.repo.issue(item.issue).parent?.children.filter(({ number }) => number !== item.issue) ?? [];
    const sibling = choose(
      siblings.filter(({ number }) => model.items.some(({ issue }) => issue === number)),
      b,
    );
    if (sibling === undefined) return null;
    stage.repo.moveAfter(item.issue, sibling.number);
    return `#${item.issue} is put behind #${sibling.number}`;
  },
} satisfies Record<string, Perform>;
