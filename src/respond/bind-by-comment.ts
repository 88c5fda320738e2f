import { bindItem, type Binding } from "../apply/bind.ts";
import { ConfigError } from "../errors.ts";
import { escapeMarkdown } from "../issue/neutralise.ts";
import { readRecords } from "../reconcile/record.ts";
import type { Answer } from "./obey.ts";
import type { RespondContext } from "./respond-context.ts";

/**
 * `/plansync bind #12` on the issue of an item: #12 becomes that item's issue. `/plansync bind <item>` on any other
 * issue: that issue becomes the item's, which is named by title or place.
 */
export async function bindByComment(
  context: RespondContext,
  on: { readonly issue: number; readonly isPull: boolean },
  argument: string,
): Promise<Answer> {
  if (on.isPull)
    throw new ConfigError("A pull request can't be bound to an item.", {
      hint: "Say this on an issue: `/plansync bind #12` on an item's own, or `/plansync bind <title of an item>` on the one to bind.",
    });
  if (argument === "")
    throw new ConfigError("`/plansync bind` needs to know what to bind.", {
      hint: "Write `/plansync bind #12`, or the title of an item.",
    });
  const number = /^#?(\d{1,9})$/.exec(argument)?.[1];
  const binding =
    number === undefined
      ? await bindItem(context, { text: argument }, on.issue)
      : await bindItem(context, { key: await keyOf(context, on.issue) }, Number(number));
  return { text: say(binding), report: null };
}

/** The item whose issue this is, as the record knows it. */
async function keyOf({ remote, overrides }: RespondContext, issue: number): Promise<string> {
  const look = await remote.look({ branch: overrides.branch, label: "plansync", wanted: () => false });
  const { records } = readRecords(look.state.files);
  for (const { items } of records) {
    const found = items.find(([, number]) => number === issue);
    if (found !== undefined) return found[0];
  }
  throw new ConfigError(`#${issue} is not the issue of any item.`, {
    hint: "Say `/plansync bind #12` on an item's own issue, or here `/plansync bind` with the title of the item.",
  });
}

function say({ path, line, title, issue, previous, changed }: Binding): string {
  const item = `"${escapeMarkdown(title)}" (\`${path.replaceAll("`", "'")}:${line}\`)`;
  if (!changed) return `#${issue} is the issue of ${item} already.`;
  return `#${issue} is the issue of ${item} from now on${previous === null ? "" : `, in the place of #${previous}`}. The next sync brings its text up to date.`;
}
