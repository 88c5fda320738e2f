import { FRAGMENTS } from "./fragments.ts";
import type { Random } from "./random.ts";

/** Spoils bytes the way editors, merges and enemies do; what comes out need not be UTF-8. */
export function spoil(random: Random, bytes: Buffer): Buffer {
  let result = bytes;
  for (let left = 1 + random.below(5); left > 0; left -= 1) result = random.pick(SPOILERS)(random, result);
  return result.subarray(0, MAX_BYTES);
}

/** What a text may become when its author goes on writing: a second version of the same plan. */
export function edit(random: Random, text: string): string {
  let lines = text.split("\n");
  for (let left = 1 + random.below(6); left > 0; left -= 1)
    lines = random.pick(EDITS)(random, lines.length === 0 ? [""] : lines);
  return lines.join("\n");
}

const MAX_BYTES = 60_000;

type Spoiler = (random: Random, bytes: Buffer) => Buffer;

function asLines(change: (random: Random, lines: string[]) => string[]): Spoiler {
  return (random, bytes) => Buffer.from(change(random, bytes.toString("latin1").split("\n")).join("\n"), "latin1");
}

function insertAt(bytes: Buffer, at: number, piece: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function insertText(make: (random: Random) => string): Spoiler {
  return (random, bytes) => insertAt(bytes, random.below(bytes.length + 1), Buffer.from(make(random)));
}

const NESTS: readonly [string, ...string[]] = ["- ", "> ", "[", "![", "*a_", "**", "<!--", "<b>", "`", "((", "1. ", "- [ ] ", "~~", "|", "&#", "\\", "  "]; // prettier-ignore

const SPOILERS: readonly [Spoiler, ...Spoiler[]] = [
  (random, bytes) => {
    const copy = Buffer.from(bytes);
    for (let left = 1 + random.below(4); left > 0 && copy.length > 0; left -= 1)
      copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  (random, bytes) => bytes.subarray(random.below(bytes.length + 1)),
  (random, bytes) => {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + random.below(200)))]);
  },
  asLines((random, lines) => lines.toSpliced(random.below(lines.length), 0, lines[random.below(lines.length)] ?? "")),
  asLines((random, lines) => lines.toSpliced(random.below(lines.length), 1 + random.below(3))),
  asLines((random, lines) => {
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    return lines.with(one, lines[other] ?? "").with(other, lines[one] ?? "");
  }),
  asLines((random, lines) => {
    const at = random.below(lines.length);
    return lines.with(at, `${" ".repeat(random.below(9))}${lines[at] ?? ""}`);
  }),
  asLines((random, lines) => lines.map((line) => (random.once(4) ? `${line}\r` : line))),
  (_, bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
  (_, bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r"), "latin1"),
  (_, bytes) => Buffer.concat([Buffer.from("\ufeff"), bytes]),
  insertText(() => "\ufeff"),
  insertText((random) => random.pick(FRAGMENTS)),
  insertText((random) => random.pick(FRAGMENTS)),
  insertText((random) => `\n${random.pick(FRAGMENTS)}\n`),
  insertText((random) => `\n- [ ] ${random.pick(FRAGMENTS)}${random.pick(FRAGMENTS)} ${random.pick(FRAGMENTS)}\n`),
  insertText((random) => random.pick(NESTS).repeat(1 + random.below(400))),
  insertText((random) => `- [ ] ${"long ".repeat(random.below(2_000))}\n`),
  insertText((random) => random.several(1, 60, (at) => `${"  ".repeat(at)}- [ ] deep ${at}\n`).join("")),
  insertText((random) => String.fromCharCode(1 + random.below(31))),
  // Half of a surrogate pair in CESU-8, an overlong slash, a lone continuation byte, a cut sequence.
  (random, bytes) =>
    insertAt(bytes, random.below(bytes.length + 1), Buffer.from(random.pick(["eda080", "edb080", "c0af", "80", "e282", "ff"]), "hex")), // prettier-ignore
];

type Edit = (random: Random, lines: string[]) => string[];

const EDITS: readonly [Edit, ...Edit[]] = [
  (random, lines) => lines.toSpliced(random.below(lines.length + 1), 0, `- [ ] New work ${random.below(5)}`),
  (random, lines) => lines.toSpliced(random.below(lines.length + 1), 0, `### Step ${random.below(9)}: More`),
  (random, lines) => lines.toSpliced(random.below(lines.length), 1),
  (random, lines) => lines.toSpliced(random.below(lines.length), 1 + random.below(6)),
  (random, lines) => lines.toSpliced(random.below(lines.length), 0, lines[random.below(lines.length)] ?? ""),
  (random, lines) => {
    const from = random.below(lines.length);
    const moved = lines.slice(from, from + 1 + random.below(4));
    const rest = lines.toSpliced(from, moved.length);
    return rest.toSpliced(random.below(rest.length + 1), 0, ...moved);
  },
  (random, lines) => {
    const at = random.below(lines.length);
    return lines.with(at, `${lines[at] ?? ""} ${random.pick(["(done)", "again", "✅", "— 2026-01-02", "@ada"])}`);
  },
  (random, lines) => lines.map((line) => (random.once(3) ? line.replace("[ ]", "[x]") : line)),
  (random, lines) => lines.map((line) => (random.once(3) ? line.replace(/\w{4,}/, "other") : line)),
  (_, lines) => lines.map((line) => line.replace(/\b(\d+)\b/, (digits) => String(Number(digits) + 1))),
];
