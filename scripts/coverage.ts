import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CoverageReport, type CoverageFile, type V8CoverageEntry } from "monocart-coverage-reports";

/**
 * Says how many branches of the pure core its own tests reach, folder by folder, and names the lines whose branches none
 * reaches.
 *
 *     npm run coverage
 */
const CORE = ["plan", "identity", "issue", "record", "reconcile", "report"];
/** Percentage of its branches that the tests have to reach, in each folder. */
const FLOOR = 95;
/** Characters of a branch that are printed. */
const MAX_SHOWN = 80;
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What stands for an element that is there: the type checker asks for it, and nothing leads to it. */
const AFTER_INDEX = /\]\s*\?\?\s*$/;
const LITERAL = /^(?:""|-?\d+|\[\]|null)$/;

const dumps = mkdtempSync(join(tmpdir(), "plansync-coverage-"));
try {
  runTests();
  const files = await filesOf(countsIn(dumps));
  process.exitCode = 0;
  for (const folder of CORE) {
    const own = files.filter(({ url = "" }) => url.startsWith(urlOf(`src/${folder}/`))).flatMap(branchesOf);
    const unreached = own.filter(({ isReached }) => !isReached);
    const share = 100 * (1 - unreached.length / own.length);
    for (const { place, text } of unreached) console.log(`${place} ${text}`);
    console.log(`src/${folder}: ${share.toFixed(1)} % of ${own.length} branches reached`);
    if (share < FLOOR) process.exitCode = 1;
  }
} finally {
  rmSync(dumps, { recursive: true, force: true });
}

/** One process runs all files: V8 writes what it counted when that ends. */
function runTests(): void {
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const tests = CORE.map((folder) => `test/${folder}`);
  const args = [
    "--disable-warning=ExperimentalWarning",
    jest,
    "--silent",
    "-i",
    "--testPathIgnorePatterns",
    "cost.test",
  ];
  const run = spawnSync(process.execPath, [...args, "--", ...tests], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, NODE_V8_COVERAGE: dumps },
  });
  if (run.status !== 0) throw new Error(`the tests fail:\n${run.stderr}`);
}

function countsIn(folder: string): readonly V8CoverageEntry[] {
  const [dump, ...more] = readdirSync(folder);
  if (dump === undefined || more.length > 0) throw new Error(`${more.length} processes too many ran tests`);
  const { result } = JSON.parse(readFileSync(join(folder, dump), "utf8")) as { result: readonly V8CoverageEntry[] };
  const known = new Map(result.map((entry) => [entry.url, entry]));
  return CORE.flatMap((part) => globSync(`src/${part}/**/*.ts`, { cwd: ROOT }).sort()).flatMap((file) => {
    // Types keep their place as blanks when Node strips them, so offsets are those of the file.
    const source = stripTypeScriptTypes(readFileSync(join(ROOT, file), "utf8"));
    const entry = known.get(urlOf(file));
    // A file that holds only types is not loaded.
    if (entry === undefined && /^\s*(?:export \{\};?\s*)?$/.test(source.replaceAll(/\/\*[^]*?\*\//g, ""))) return [];
    if (entry === undefined) throw new Error(`no test loads ${file}`);
    return [{ ...entry, source }];
  });
}

async function filesOf(counts: readonly V8CoverageEntry[]): Promise<readonly CoverageFile[]> {
  const report = new CoverageReport({ reports: "none", outputDir: join(ROOT, "coverage/branches"), logging: "error" });
  await report.add([...counts]);
  const results = await report.generate();
  if (results === undefined) throw new Error("nothing was counted");
  return results.files;
}

interface Branch {
  readonly place: string;
  readonly text: string;
  readonly isReached: boolean;
}

/** The branches of a file, without the unreached defaults of elements (`list[at] ?? 0`). */
function branchesOf({ url = "", source = "", data }: CoverageFile): readonly Branch[] {
  return (data?.branches ?? []).flatMap(({ start, end, count, none = false }) => {
    const before = source.slice(0, start);
    const text = source.slice(start, end);
    const isReached = count > 0;
    if (!isReached && AFTER_INDEX.test(before) && LITERAL.test(text)) return [];
    const lines = before.split("\n");
    const place = `${relative(ROOT, fileURLToPath(url))}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    const shown = text.replaceAll(/\s+/g, " ").slice(0, MAX_SHOWN);
    return [{ place, text: none ? `always true: ${shown}` : shown, isReached }];
  });
}

function urlOf(path: string): string {
  return pathToFileURL(join(ROOT, path)).href;
}
