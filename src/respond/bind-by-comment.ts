import { bindItem, type Binding } from "../commands/bind.ts";
import { ConfigError } from "../errors.ts";
import type { KeptAnswer } from "./answer-in-pull.ts";
import { escapeMarkdown } from "../issue/sanitize.ts";
import { listedItems } from "../record/record.ts";
import { readRecords } from "../record/record-file.ts";
import type { RespondContext } from "./respond-context.ts";
import type { Answer } from "./comment-answer.ts";

/**
 * Binds an issue to an item as a comment requests. `/plansync bind #12` on the issue of an item: #12 becomes that
 * item's issue. `/plansync bind <item>` on any other issue: that issue becomes the issue of the item, named by title or
 * place. `/plansync bind #12 <item>` names both; in a pull request that adds the item, it applies once that is merged.
 */
export async function bindByComment(
  context: RespondContext,
  on: { readonly issue: number; readonly isPull: boolean },
  argument: string,
): Promise<Answer> {
  const [, digits, named = ""] = /^#?(\d{1,9})(?:\s+(.+))?$/.exec(argument) ?? [];
  const text = digits === undefined ? argument : named;
  if (argument === "")
    throw new ConfigError("`/plansync bind` needs to know what to bind.", {
      hint: "Write `/plansync bind #12`, or the title of an item.",
    });
  if (on.isPull && (digits === undefined || text === ""))
    throw new ConfigError("A pull request can't be bound to an item.", {
      hint: "Name both here (`/plansync bind #12 <title of an item>`), or write the command on an issue.",
    });
  if (on.isPull && digits !== undefined) {
    const kept = await context.aside.answer({ pull: on.issue, text, issue: Number(digits) });
    if (kept !== null) return { text: sayKept(kept), report: null };
  }
  const query = text === "" ? { key: await keyOf(context, on.issue) } : { text };
  return { text: say(await bindItem(context, query, digits === undefined ? on.issue : Number(digits))), report: null };
}

/** Returns the key of the item that has this issue, by the record. */
async function keyOf({ reader }: RespondContext, issue: number): Promise<string> {
  const { records } = readRecords((await reader.readState()).files);
  for (const record of records) {
    const found = listedItems(record).find(([, number]) => number === issue);
    if (found !== undefined) return found[0];
  }
  throw new ConfigError(`#${issue} is not the issue of any item.`, {
    hint: "Write `/plansync bind #12` on an item's own issue, or `/plansync bind` with the title of the item here.",
  });
}

function sayKept({ path, line, title, issue }: KeptAnswer): string {
  return `#${issue} will be the issue of "${escapeMarkdown(title)}" (\`${path.replaceAll("`", "'")}:${line}\`) once this is merged.`;
}

function say({ path, line, title, issue, previous, changed }: Binding): string {
  const item = `"${escapeMarkdown(title)}" (\`${path.replaceAll("`", "'")}:${line}\`)`;
  if (!changed) return `#${issue} is already the issue of ${item}.`;
  return `#${issue} is now the issue of ${item}${previous === null ? "" : `, replacing #${previous}`}. The next sync brings its text up to date.`;
}
