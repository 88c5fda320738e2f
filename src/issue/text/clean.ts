import { dropControls, dropDirections } from "./control-characters.ts";

const BYTE_ORDER_MARK = /\ufeff/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Returns text without control characters, byte order marks and lone surrogates; line ends become LF. */
export function cleanText(text: string): string {
  return dropControls(text).replace(BYTE_ORDER_MARK, "").replace(LONE_SURROGATE, "\ufffd");
}

/** Returns text as one clean line without characters that change the text direction. */
export function cleanLine(text: string): string {
  return cleanText(dropDirections(text)).replace(/\s+/g, " ").trim();
}

/** Created when a text is cut for the first time: that takes a tenth of the Action's start-up time. */
let graphemes: Intl.Segmenter | null = null;

/** Cuts to at most `limit` UTF-16 units; a cut text ends in `…`, never within a visible character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
