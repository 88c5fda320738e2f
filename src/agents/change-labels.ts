import { PlansyncError } from "../errors.ts";
import type { AgentStarter } from "../ports/agent-starter.ts";
import type { RepositoryReader } from "../ports/repository-reader.ts";
import type { DispatchPlan, Startable } from "./dispatch/plan-dispatch.ts";

interface LabelContext {
  readonly starter: Pick<AgentStarter, "changeLabel">;
  readonly reader: Pick<RepositoryReader, "readIssues">;
}

/** What came of setting and removing labels. */
export interface ChangedLabels {
  /** Issues on which our label is, or from which a person took it. */
  readonly labelled: ReadonlySet<number>;
  /** Why not all labels were changed; null: they were. */
  readonly problem: string | null;
}

/**
 * Labels what is ready, and takes the label off what is not. Where GitHub did not take that, it is read what became of
 * it: a label that was never set must not count as taken off by a person, nor one that is still there as somebody
 * else's.
 */
export async function changeLabels(
  { starter, reader }: LabelContext,
  { labelOn, labelOff, labelled }: DispatchPlan,
): Promise<ChangedLabels> {
  const changed = [...labelOn, ...labelOff];
  try {
    for (const name of new Set(changed.map(({ rule }) => rule.label))) {
      const of = (items: readonly Startable[]) =>
        items.flatMap(({ rule, issue }) => (rule.label === name ? [issue] : []));
      await starter.changeLabel(name, of(labelOn), of(labelOff));
    }
    return { labelled, problem: null };
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    const now = await reader.readIssues(changed.map(({ issue }) => issue));
    const found = new Set(labelled);
    for (const { issue, rule } of changed) {
      const read = now.get(issue);
      const wanted = rule.label.toLowerCase();
      if (read?.found === true && read.issue.labels.some((name) => name.toLowerCase() === wanted)) found.add(issue);
      else found.delete(issue);
    }
    return { labelled: found, problem: error.message };
  }
}
