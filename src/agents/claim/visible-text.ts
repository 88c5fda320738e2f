import { cleanText } from "../../issue/text/clean.ts";

/**
 * Characters that show nothing, or show what comes after them in another order: an agent reads them, a person who
 * reviewed the text did not. Joiners are kept where a script or an emoji needs them.
 */
const INVISIBLE = /(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
const KEEPS_JOINER = String.raw`\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Extended_Pictographic}`;
const STRAY_JOINER = new RegExp(
  String.raw`(?<![${KEEPS_JOINER}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![${KEEPS_JOINER}])`,
  "gu",
);
const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g;

/**
 * Returns text as a person sees it on GitHub: without invisible characters and HTML comments. What is left of a comment
 * inside another one is removed as well.
 */
export function visibleText(text: string): string {
  let seen = cleanText(text).replace(INVISIBLE, "").replace(STRAY_JOINER, "");
  for (let before = ""; before !== seen;) {
    before = seen;
    seen = seen.replace(COMMENT, "");
  }
  return seen
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
