import { codeFences } from "../../markdown/fences.ts";
import { isLeftOut } from "../../model/spans.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

/** Formats that give another mark than `[/]` this meaning, by where their files stand. */
const FORMATS: readonly (readonly [path: RegExp, mark: string])[] = [
  [/(?:^|\/)\.kiro\/specs\/[^/]+\/tasks\.md$/iu, "-"],
  [/(?:^|\/)conductor\/tracks\/[^/]+\/plan\.md$/iu, "~"],
];

/** A mark that is explained: "`[~]` = in progress", "- [~] In progress". */
const EXPLAINED = /\[([^\s\p{L}\p{N}[\]^@\\])\][`*_]{0,3}[ \t]*(?:[=:|–—-]>?|→|means|is)?[ \t]*[*_"“]{0,3}/gu;
/** What follows the words that explain a mark: another one, a stop, nothing. */
const END = /^[*_"”]{0,3}(?:[ \t]+tasks?)?[ \t]*(?:$|[,;.)|`•·(]|\[)/mu;

/** The marks of a text that say in a box that somebody works on it, and the one that it is told to have. */
export interface StartedSigns {
  readonly signs: ReadonlySet<string>;
  /** That of its format, or one that it explains itself; null where it says nothing of it. */
  readonly explained: string | null;
}

/**
 * The characters that say in a box that somebody works on it: `/`, and what the format or the text itself explains so.
 *
 * @param starts offsets of the items: their own lines explain nothing.
 */
export function startedSigns(
  source: { readonly path: string; readonly text: string },
  starts: ReadonlySet<number>,
  vocabulary: Vocabulary,
): StartedSigns {
  const { path, text } = source;
  const signs = new Set(["/"]);
  const explained = new Set(FORMATS.filter(([format]) => format.test(path)).map(([, mark]) => mark));
  const fences = codeFences(text);
  for (const match of text.matchAll(EXPLAINED)) {
    const [all, mark = ""] = match;
    const lineStart = text.lastIndexOf("\n", match.index) + 1;
    const indent = /^[ \t>]*/.exec(text.slice(lineStart, match.index))?.[0].length ?? 0;
    if (starts.has(lineStart + indent) || isLeftOut(match.index, fences)) continue;
    const behind = text.slice(match.index + all.length, match.index + all.length + LONGEST);
    const said = vocabulary.stateAt(behind);
    if (said === null || !END.test(behind.slice(said.length))) continue;
    if (said.says === "started") explained.add(mark);
    else {
      explained.delete(mark);
      signs.delete(mark);
    }
  }
  const [first = null] = explained;
  return { signs: new Set([...explained, ...signs]), explained: first };
}

/** So much of a line is looked at behind a mark. */
const LONGEST = 80;
