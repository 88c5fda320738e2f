import type { Changes } from "../../reconcile/changes.ts";

/** Returns the numbers of all issues that the operations of a decision write to, or name. */
export function touchedIssues({ operations, items }: Changes): readonly number[] {
  return operations.flatMap((operation): readonly number[] => {
    switch (operation.kind) {
      case "create": {
        const host = operation.host === null ? null : items[operation.host]?.issue;
        return host == null ? [] : [host.number];
      }
      case "update":
      case "adopt":
      case "comment":
        return [operation.number];
      case "move":
        return [operation.number, operation.parent];
      case "reorder":
        return [operation.number, operation.parent, ...(operation.after === null ? [] : [operation.after])];
      case "block":
      case "unblock":
        return [operation.number, operation.blocker];
      case "close-duplicate":
        return [operation.number, operation.original];
    }
  });
}
