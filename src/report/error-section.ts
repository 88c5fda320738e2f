import type { ErrorDescription } from "../describe-error.ts";
import { errorUrl } from "../error-pages.ts";
import { renderProse } from "../issue/prose.ts";
import { readPermissionHint } from "../permission-hint.ts";

/**
 * Renders an error as markdown: what happened, what to do, the lines of a workflow file ready to copy, and where the
 * documentation explains it.
 */
export function renderError({ message, hint, code }: ErrorDescription): string {
  const { text, permissions } = readPermissionHint(hint);
  const parts = [
    renderLines(message),
    renderLines(text),
    permissions.length === 0
      ? ""
      : `In the workflow file:\n\n\`\`\`yaml\npermissions:\n${permissions.map((line) => `  ${line}`).join("\n")}\n\`\`\``,
    `[What this means](${errorUrl(code)})`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Line by line, so that a backtick without a partner makes nothing of the other lines into text. */
function renderLines(text: string): string {
  return text
    .split("\n")
    .map((line) => renderProse(line))
    .filter((line) => line !== "")
    .join("  \n");
}
