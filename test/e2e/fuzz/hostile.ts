import { FRAGMENTS } from "./fragments.ts";
import { PATHOLOGIES } from "./growth.ts";
import type { Random } from "./random.ts";

/** Pieces that readers of text begin something with, or look for the end of. */
const PIECES: readonly [string, ...string[]] = [
  "a", "A", "1", "1.", " ", "\t", "\u00a0", "\n", "\n\n", "-", "- ", "+", "*", "1. ", "2) ", "> ", ">", "- [ ] ", "- [x] a\n", "  ",
  "    ", "=", "---", "|", ":-", "-|-", "`", "```", "~", "~~", "**", "_", "[", "]", "(", ")", "[a](", "[a]: ", "<", "</", "<!--",
  "-->", "<b ", "{A", "}", ":", "：", ", ", "#", " #a", "##", "@", "&", "\\", "✅", "🎯 MVP", "\ufe0f", "\u200d", "(2h", "DONE ",
  "SKIPPED", "T1", "T1-", "Step 1", "step 1, ", "(depends on ", "deps: a,", "results", ".md", "[checkpoint:", "(abcdef0", "progress ",
  "## ", "### Step 1: a\n", "## A\n### Step 1\n", "**Status**: ", "**Goal**:\n", "Depends On: ", "plansync:ignore -->\n", "<<<<<<< ",
  "=======\n", "[Task ", "1.1", "https://a", "www.", "#1", "GH-", "abcdef0 ", "'", '"', "/", "\r", "的", "e.g. ", "est ",
]; // prettier-ignore

/** Where the rest of the text stands. */
const LEADS: readonly [string, ...string[]] = [
  "", "# ", "# Plan\n\n", "# Plan\n\n## Step 1: a", "# Plan\n\n- [ ] ", "# Plan\n\n- [ ] a\n\n  ", "# Plan\n\n**Tasks**: ",
  "# Plan\n\n## Step 1: a\n\n**Status**: ", "# Plan\n\n## Step 1: a\n\n**Depends On**: ", "---\ntitle: ", "---\ntodos:\n  - content: ",
  "# Plan\n\n```md\n", "# Plan\n\n<!-- ", "# Plan\n\n> ", "# Plan\n\n1. **", "# Plan\n\n| a | b |\n|---|---|\n| ", "# A template\n\n",
]; // prettier-ignore

/** A text that somebody wrote to make its readers work: a few pieces, over and over, or deeper and deeper. */
export function hostileText(random: Random, size: number): string {
  const lead = random.pick(LEADS);
  const end = random.pick(["", "\n", "b\n", "\n\n- [ ] end\n", "\n---\n# P\n\n- [ ] a\n"] as const);
  return `${lead}${bodyOf(random, size)}${end}`;
}

function bodyOf(random: Random, size: number): string {
  const piece = pieceOf(random);
  switch (random.below(6)) {
    case 0:
      return stairs(random, piece, size);
    case 1:
      return `${piece.repeat(1 + random.below(40))}\n`.repeat(40).slice(0, size);
    case 2: {
      // First of one, then of another: what opens stands far from what might close it.
      const half = Math.ceil(size / 2 / piece.length);
      const other = pieceOf(random);
      return piece.repeat(half) + other.repeat(Math.ceil(size / 2 / other.length));
    }
    default:
      return piece.repeat(Math.ceil(size / piece.length));
  }
}

function pieceOf(random: Random): string {
  if (random.once(6)) return random.pick(PATHOLOGIES as readonly [(typeof PATHOLOGIES)[number]])[1] || "`";
  if (random.once(8)) return random.pick(FRAGMENTS);
  return random.several(1, 4, () => random.pick(PIECES)).join("");
}

/** Lines that are indented further and further, or up and down again. */
function stairs(random: Random, piece: string, size: number): string {
  const depth = 1 + random.below(95);
  const width = 1 + random.below(4);
  const lines: string[] = [];
  for (let length = 0, at = 0; length < size; at += 1) {
    const line = `${" ".repeat(width * (at % depth))}${random.once(9) ? "" : "- "}${piece}\n`;
    lines.push(line);
    length += line.length;
  }
  return lines.join("");
}
