import type { Harbor } from "./harbor.ts";
import type { ModelItem } from "./model-item.ts";
import type { OrderMerge } from "./sibling-orders.ts";
import { Violation } from "./violation.ts";

/** Where lines came from GitHub the model learns where they stand, and sees that it is a place for them. */
export function learnPlaces(harbor: Harbor): void {
  const { model } = harbor;
  const { orders } = model;
  for (const step of harbor.steps()) {
    if (!model.isFollowed(step)) continue;
    const merged = orders.merged.get(step.id) ?? "agreed";
    const tasks = model.children(step.id).filter(({ kind, issue }) => kind === "task" && issue !== null);
    const isOpen = tasks.some(({ unread }) => unread !== null);
    const isVague = orders.vague.has(step.id);
    const wanted = isVague ? null : stayedAsWanted(harbor, step, merged);
    if (merged === "to-plan" || isVague || orders.arrived.has(step.id)) learn(harbor, step);
    // Which of two stands first can't be told where one of them came while the other could not be read.
    if (isOpen && orders.arrived.has(step.id)) orders.vague.add(step.id);
    if (!isOpen) orders.vague.delete(step.id);
    orders.arrived.delete(step.id);
    const stayed = orders.stayed(model, step).map(({ title }) => title);
    if (wanted !== null && wanted.join() !== stayed.join())
      throw new Violation(`below "${step.title}" stand ${stayed.join(", ")} instead of ${wanted.join(", ")}`);
    const bound = model.children(step.id).filter((item) => tasks.includes(item));
    const plan = bound.filter(({ under }) => under === step.id).map(({ id }) => id);
    const issue = harbor.orderOnGitHub(step).filter((id) => plan.includes(id));
    if (merged !== "apart" && !isOpen && plan.join() !== issue.join() && !isApart(harbor, step, plan, issue))
      throw new Violation(`below #${step.issue ?? 0} is ${names(harbor, issue)} instead of ${names(harbor, plan)}`);
    if (merged !== "waits") orders.agreed.set(step.id, { plan, issue });
  }
}

function names({ model }: Harbor, ids: readonly number[]): string {
  return ids.map((id) => model.find(id).title).join(", ");
}

/** True where both were reordered before, and nobody has settled that since. */
function isApart({ model }: Harbor, step: ModelItem, plan: readonly number[], issue: readonly number[]): boolean {
  const known = model.orders.agreed.get(step.id);
  const narrow = (one: readonly number[], other: readonly number[] = []) => one.filter((id) => other.includes(id));
  return narrow(known?.plan ?? [], plan).join() !== narrow(known?.issue ?? [], issue).join();
}

function stayedAsWanted({ model }: Harbor, step: ModelItem, merged: OrderMerge): readonly string[] | null {
  if (merged === "waits") return null;
  const { orders } = model;
  const stayed = orders.stayed(model, step);
  const observed = orders.observed.get(step.id) ?? [];
  const order = merged === "to-plan" ? observed.flatMap((id) => stayed.find((item) => item.id === id) ?? []) : stayed;
  return order.map(({ title }) => title);
}

/** Puts the tasks of a step into the order in which the text has them. */
function learn({ model, stage, paths }: Harbor, step: ModelItem): void {
  const { items } = model;
  const text = stage.repo.readFile(paths.get(model.planOf(step)) ?? "") ?? "";
  const tasks = model.children(step.id).filter(({ kind }) => kind === "task");
  const lines = text.split("\n");
  const from = lines.indexOf(`### ${step.title}`);
  const place = (item: ModelItem) => lines.findIndex((line, at) => at > from && line.includes(item.title));
  const sorted = tasks.toSorted((one, other) => place(one) - place(other));
  const first = Math.min(...tasks.map((item) => items.indexOf(item)));
  for (const item of tasks) items.splice(items.indexOf(item), 1);
  items.splice(first, 0, ...sorted);
}
