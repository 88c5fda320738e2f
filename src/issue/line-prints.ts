import { emptyBoxes } from "./box.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
/** Characters of one print: 18 bits, so that one line in a thousand blocks is mistaken for another one. */
const WIDTH = 3;

/**
 * Returns prints of the lines of a text, so that its block shows later which of its lines plansync wrote, whatever
 * version and plan it was rendered from: everything else in the block is a person's. Three characters for each distinct
 * line.
 */
export function printLines(content: string): string {
  return [...new Set(linesOf(content).map(printOf))].join("");
}

/** Recognizes the printed lines. Blank lines and the states of boxes don't count. */
export function readPrints(prints: string): (line: string) => boolean {
  const known = new Set(
    Array.from({ length: Math.floor(prints.length / WIDTH) }, (_, at) => prints.slice(at * WIDTH, (at + 1) * WIDTH)),
  );
  return (line) => {
    const normal = emptyBoxes(line).trimEnd();
    return normal === "" || known.has(printOf(normal));
  };
}

function linesOf(content: string): readonly string[] {
  return emptyBoxes(content)
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}

function printOf(line: string): string {
  const hash = fnv(line);
  const folded = (hash >>> 18) ^ (hash & 0x3ffff);
  return [12, 6, 0].map((shift) => ALPHABET.charAt((folded >>> shift) & 63)).join("");
}

/** FNV-1a over UTF-16 units: fast, and a deliberate collision gains nothing. */
export function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
