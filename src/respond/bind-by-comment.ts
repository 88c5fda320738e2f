import { bindItem, type Binding } from "../commands/bind.ts";
import { ConfigError } from "../errors.ts";
import type { KeptAnswer } from "./answer-in-pull.ts";
import { escapeMarkdown } from "../issue/sanitize.ts";
import { listedItems, readRecords } from "../record/record.ts";
import type { RespondContext } from "./respond-context.ts";
import type { Answer } from "./comment-answer.ts";

/**
 * `/plansync bind #12` on the issue of an item: #12 becomes that item's issue. `/plansync bind <item>` on any other
 * issue: that issue becomes the item's, which is named by title or place. `/plansync bind #12 <item>` says both; in a pull
 * request that brings the item, it holds once that is merged.
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
    throw new ConfigError("A pull request can't be bound to an item, and has none.", {
      hint: "Name both here, `/plansync bind #12 <title of an item>`, or say it on an issue.",
    });
  if (on.isPull && digits !== undefined) {
    const kept = await context.aside.answer({ pull: on.issue, text, issue: Number(digits) });
    if (kept !== null) return { text: sayKept(kept), report: null };
  }
  const query = text === "" ? { key: await keyOf(context, on.issue) } : { text };
  return { text: say(await bindItem(context, query, digits === undefined ? on.issue : Number(digits))), report: null };
}

/** The item whose issue this is, as the record knows it. */
async function keyOf({ reader }: RespondContext, issue: number): Promise<string> {
  const { records } = readRecords((await reader.readState()).files);
  for (const record of records) {
    const found = listedItems(record).find(([, number]) => number === issue);
    if (found !== undefined) return found[0];
  }
  throw new ConfigError(`#${issue} is not the issue of any item.`, {
    hint: "Say `/plansync bind #12` on an item's own issue, or here `/plansync bind` with the title of the item.",
  });
}

function sayKept({ path, line, title, issue }: KeptAnswer): string {
  return `#${issue} is the issue of "${escapeMarkdown(title)}" (\`${path.replaceAll("`", "'")}:${line}\`) once this is merged.`;
}

function say({ path, line, title, issue, previous, changed }: Binding): string {
  const item = `"${escapeMarkdown(title)}" (\`${path.replaceAll("`", "'")}:${line}\`)`;
  if (!changed) return `#${issue} is the issue of ${item} already.`;
  return `#${issue} is the issue of ${item} from now on${previous === null ? "" : `, in the place of #${previous}`}. The next sync brings its text up to date.`;
}
