/** What stands between a sentence and the lines of a workflow file that grant permissions. */
const IN_WORKFLOW = "In the workflow file:\npermissions:\n";

/** A hint in its parts: who shows it in another place than a workflow leaves out the lines. */
export interface PermissionHint {
  /** The sentences before and behind the lines. */
  readonly text: string;
  /** Lines of a workflow's `permissions`, such as `issues: write`; empty: the hint has none. */
  readonly permissions: readonly string[];
}

/**
 * Returns a hint that ends in the lines of a workflow file that grant permissions.
 *
 * @param permissions as the workflow file spells them: `issues: write`.
 */
export function permissionHint(sentence: string, permissions: readonly string[]): string {
  return `${sentence} ${IN_WORKFLOW}${permissions.map((permission) => `  ${permission}`).join("\n")}`;
}

/** Takes a hint apart; the inverse of {@link permissionHint}. */
export function readPermissionHint(hint: string): PermissionHint {
  const at = hint.indexOf(IN_WORKFLOW);
  if (at < 0) return { text: hint, permissions: [] };
  const lines = hint.slice(at + IN_WORKFLOW.length).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("  "));
  const granted = end < 0 ? lines : lines.slice(0, end);
  const rest = end < 0 ? [] : lines.slice(end);
  return {
    text: [hint.slice(0, at), ...rest]
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join(" "),
    permissions: granted.map((line) => line.trim()),
  };
}
