import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { LINT_FILE, renderLint } from "../../scripts/build-lint.ts";
import { LAYERS, mayImport, PACKAGES, type Layer } from "../../scripts/layers.ts";

const root = join(import.meta.dirname, "../..");

const IO = ["node:fs", "node:fs/promises", "node:http", "node:net", "node:child_process", "node:timers/promises"];
const OCTOKIT = ["@octokit/rest", "@actions/core", "@actions/github", "@octokit/auth-app"];
/** The built-in GitHub, a package: only the CLI holds it, for its demo. */
const SANDBOX = "github-sandbox";
const PURE = LAYERS.filter(({ isTimeless }) => isTimeless).map(({ folder }) => folder);

/** The sandbox as a package that could stand in a repository of its own: from which file it imports what. */
const FROM_SANDBOX: readonly (readonly [file: string, source: string, isForbidden: boolean])[] = [
  ...OCTOKIT.map((source) => ["src/planted", source, true] as const),
  ["src/planted", "plansync", true],
  ["src/planted", "../../../src/sync/sync.ts", true],
  ["src/rest/issues/planted", "../../../../../src/sync/sync.ts", true],
  ["src/rest/issues/planted", "../../../test/there.ts", true],
  ["src/rest/issues/planted", "../../world/there.ts", false],
  ["src/planted", "node:http", false],
  ["test/planted", "../../../src/sync/sync.ts", true],
  ["test/planted", "../src/there.ts", false],
  ["scripts/planted", "../../../scripts/there.ts", true],
  ["scripts/planted", "../src/there.ts", false],
];

interface Planted {
  readonly layer: Layer;
  /** A file below `src`, or a package. */
  readonly source: string;
  readonly isForbidden: boolean;
}

const planted: readonly Planted[] = LAYERS.flatMap((layer) => [
  ...LAYERS.filter((other) => other !== layer).map((other) => ({
    layer,
    source: posix.join("src", other.folder, "there.ts"),
    isForbidden: !mayImport(layer, other),
  })),
  ...[...IO, ...OCTOKIT, SANDBOX].map((source) => ({ layer, source, isForbidden: isWithout(layer, source) })),
]);

function isWithout({ without }: Layer, source: string): boolean {
  const patterns = without.flatMap((group): readonly string[] => PACKAGES[group]);
  return patterns.some((pattern) => new RegExp(`^${pattern.replaceAll("*", "[^/]*")}(?:/|$)`).test(source));
}

/** Where an import is planted: in the folder itself and, where its rule reaches deeper, in one below it. */
function placesOf({ folder }: Layer, index: number): readonly string[] {
  const isFlat = folder === "" || folder.includes("/") || LAYERS.some((other) => other.folder.startsWith(`${folder}/`));
  return [`planted-${index}.ts`, ...(isFlat ? [] : [`below/nested-${index}.ts`])].map((name) =>
    posix.join("src", folder, name),
  );
}

function specifierOf(file: string, source: string): string {
  if (!source.startsWith("src/")) return source;
  const path = posix.relative(posix.dirname(file), source);
  return path.startsWith(".") ? path : `./${path}`;
}

describe("the linter enforces the direction of imports", () => {
  let folder: string;
  let complaints: Map<string, string[]>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plansync-layers-"));
    const config = JSON.parse(await readFile(join(root, ".oxlintrc.json"), "utf8")) as Record<string, unknown>;
    delete config["options"];
    delete config["$schema"];
    await plant(".oxlintrc.json", JSON.stringify(config));
    await plant("scripts/lint/house-rules.js", await readFile(join(root, "scripts/lint/house-rules.js"), "utf8"));
    await plant("src/style.ts", "export class Style {\n  private one = 1;\n  private constructor() {}\n}\n");
    await plant(
      "src/braces.ts",
      "export function pick(a: number) {\n  if (a > 1) {\n    return a;\n  }\n  return 1;\n}\n",
    );
    for (const [index, { layer, source }] of planted.entries())
      for (const file of placesOf(layer, index))
        await plant(file, `import { there } from "${specifierOf(file, source)}";\nexport const here = there;\n`);
    for (const [index, [file, source]] of FROM_SANDBOX.entries())
      await plant(
        `packages/github-sandbox/${file}-${index}.ts`,
        `import { there } from "${source}";\nexport const here = there;\n`,
      );
    for (const layer of PURE) {
      await plant(`src/${layer}/clock.ts`, "export const now = () => Date.now();\n");
      await plant(`src/${layer}/bare.ts`, `import { readFile } from "fs/promises";\nexport const read = readFile;\n`);
    }
    complaints = lint();
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function plant(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  function lint(): Map<string, string[]> {
    const bin = join(root, "node_modules/oxlint/bin/oxlint");
    const { stdout, stderr } = spawnSync(process.execPath, [bin, "--format", "json", "src", "packages"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (!stdout.trim().startsWith("{")) throw new Error(`oxlint said: ${stdout}${stderr}`);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const found = new Map<string, string[]>();
    for (const { code, filename } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
    return found;
  }

  it.each(LAYERS)("src/$folder imports what stands below it and nothing else", (layer) => {
    const wrong = [...planted.entries()]
      .filter(([, entry]) => entry.layer === layer)
      .flatMap(([index, { source, isForbidden }]) =>
        placesOf(layer, index)
          .filter((file) => (complaints.get(file)?.includes("eslint(no-restricted-imports)") ?? false) !== isForbidden)
          .map((file) => `${file} imports ${source}: ${isForbidden ? "passed" : "was refused"}`),
      );

    expect(wrong).toEqual([]);
  });

  it("has the rules that scripts/layers.ts says: `node scripts/build-lint.ts` renews them", async () => {
    expect(await readFile(LINT_FILE, "utf8")).toBe(await renderLint());
  });

  it.each(FROM_SANDBOX.map((row, index) => [...row, index] as const))(
    "the sandbox's %s that imports %s: refused %s",
    (file, _, isForbidden, index) => {
      const codes = complaints.get(`packages/github-sandbox/${file}-${index}.ts`) ?? [];

      expect(codes.includes("eslint(no-restricted-imports)")).toBe(isForbidden);
    },
  );

  it("a private member is `#name`, though a constructor has no such name; one statement has no braces", () => {
    expect(complaints.get("src/style.ts")).toEqual(["house(hash-private)"]);
    expect(complaints.get("src/braces.ts")).toEqual(["eslint(curly)"]);
  });

  it.each(PURE)("%s has no clock, and names node's modules so that they are found", (layer) => {
    expect(complaints.get(`src/${layer}/clock.ts`)).toContain("eslint(no-restricted-globals)");
    expect(complaints.get(`src/${layer}/bare.ts`)).toContain("unicorn(prefer-node-protocol)");
  });
});
