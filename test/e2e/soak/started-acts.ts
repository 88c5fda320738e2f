import { choose, tasks, withIssue, type Perform } from "./choice.ts";

/** How people say that they have started something, or that they have not. Null: there is nobody to say it of. */
export const STARTED_ACTS = {
  startInPlan: (harbor, a) => {
    const items = tasks(harbor).filter(({ mark, unread }) => mark === "open" && unread === null);
    const item = choose(items, a);
    if (item === undefined) return null;
    item.started = !item.started;
    harbor.touched.add(item.id);
    harbor.push();
    return `in the plan, ${item.started ? "start" : "take the start off"} "${item.title}"`;
  },

  labelStarted: (harbor, a) => {
    const item = choose(
      withIssue(tasks(harbor)).filter(({ observed, agreed }) => observed === "open" && agreed !== null),
      a,
    );
    if (item === undefined) return null;
    const { repo } = harbor.stage;
    const others = [...repo.issue(item.issue).labels].map(({ name }) => name).filter((name) => name !== STARTED);
    item.isLabelled = !item.isLabelled;
    repo.setLabels(item.issue, [...others, ...(item.isLabelled ? [STARTED] : [])], "tom");
    harbor.touched.add(item.id);
    return `#${item.issue} ${item.isLabelled ? "gets" : "loses"} the label ${STARTED}`;
  },
} satisfies Record<string, Perform>;

export const STARTED = "in progress";
