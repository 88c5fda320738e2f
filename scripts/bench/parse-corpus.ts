import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodePlan } from "../../src/plan/parse/decode.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";
import { type Figure, median } from "./figure.ts";

const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
const GOAL = 1.5;
/** Each file is parsed until so much text has gone through, so that small ones are measured as well as large ones. */
const TEXT_A_FILE = 1_500_000;
const FIGURE = "parse of the largest corpus file, per byte, over the median file";

interface Timed {
  readonly size: number;
  readonly perByte: number;
}

export const parseCorpus: Figure = {
  name: "parse-corpus",
  measure: async () => {
    if (!existsSync(CORPUS))
      return [
        { figure: FIGURE, goal: `≤ ${GOAL} ×`, measured: "skipped", isMet: true, note: `${CORPUS} is not there` },
      ];
    const texts = readCorpus();
    const largest = texts.reduce((a, b) => (b.length > a.length ? b : a));
    for (const text of texts) parsePlan({ path: "PLAN.md", text });
    const all = texts.map((text) => timeFile(text, 1));
    const sized = [...texts].sort((a, b) => a.length - b.length);
    const middle = sized[sized.length >> 1] ?? "";
    const most = timeFile(largest, Math.ceil(TEXT_A_FILE / largest.length));
    const some = timeFile(middle, Math.ceil(TEXT_A_FILE / middle.length));
    const ratio = most.perByte / some.perByte;
    const overAll = most.perByte / median(all.map(({ perByte }) => perByte));
    return [
      {
        figure: FIGURE,
        goal: `≤ ${GOAL} ×`,
        measured: `${ratio.toFixed(2)} ×`,
        isMet: ratio <= GOAL,
        note: `${most.size} and ${some.size} bytes of ${texts.length} files; over the median of all files' times per byte ${overAll.toFixed(2)} ×`,
      },
    ];
  },
};

/** Files that are plans; what is refused is not read to the end. */
function readCorpus(): readonly string[] {
  return readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith("labels"))
    .flatMap((name) => {
      const decoded = decodePlan(name, readFileSync(join(CORPUS, name)));
      if ("diagnostic" in decoded) return [];
      return parsePlan({ path: name, text: decoded.text }).plan === null ? [] : [decoded.text];
    });
}

function timeFile(text: string, runs: number): Timed {
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    parsePlan({ path: "PLAN.md", text });
    return performance.now() - startedAt;
  });
  const size = Buffer.byteLength(text);
  return { size, perByte: median(times) / size };
}
