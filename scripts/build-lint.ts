/**
 * Writes the rules about imports in .oxlintrc.json, made from scripts/layers.ts. A test compares them.
 *
 *     node scripts/build-lint.ts
 */
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { LAYERS, mayImport, PACKAGES, type Layer } from "./layers.ts";

export const LINT_FILE = new URL("../.oxlintrc.json", import.meta.url);

/** Names that a layer without a clock may not use. */
const TIMES = ["process", "fetch", "setTimeout", "setInterval", "setImmediate", "performance", "Date"];

interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

/** Returns the linter's configuration with the present rules of the layers; keeps everything else. */
export async function renderLint(): Promise<string> {
  const config = JSON.parse(await readFile(LINT_FILE, "utf8")) as { overrides: readonly Override[] };
  const isLayer = ({ files, rules }: Override) => "no-restricted-imports" in rules && files[0]?.startsWith("src/");
  const others = config.overrides.filter((override) => !isLayer(override));
  const renewed = { ...config, overrides: [...others, ...LAYERS.map(overrideOf)] };
  return format(JSON.stringify(renewed), { parser: "json", printWidth: 120 });
}

function overrideOf(layer: Layer): Override {
  const isNested = LAYERS.some(({ folder }) => folder.startsWith(`${layer.folder}/`));
  const below = layer.folder === "" ? "src" : `src/${layer.folder}`;
  const packages = layer.without.flatMap((group) => PACKAGES[group]);
  const patterns = [
    ...(packages.length === 0 ? [] : [{ group: packages, message: layer.message }]),
    ...regexesOf(layer).map((regex) => ({ regex, message: layer.message })),
  ];
  return {
    files: [layer.folder === "" || isNested ? `${below}/*.ts` : `${below}/**`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      ...(layer.isTimeless && {
        "no-restricted-globals": ["error", ...TIMES],
      }),
    },
  };
}

/** Returns patterns for imports from a file of the layer, at any depth, from a folder that it may not import. */
function regexesOf(layer: Layer): readonly string[] {
  const refused = LAYERS.filter((other) => !mayImport(layer, other)).map(({ folder }) => folder);
  // Where a folder has rules of its own, those of its sub-folders are named one by one.
  const names = refused.map((name) =>
    LAYERS.some(({ folder }) => folder.startsWith(`${name}/`)) ? `${name}/[^/]*$` : `${name}/`,
  );
  if (layer.folder === "") return [`^\\./(?:${names.join("|")})`];
  const [chapter] = layer.folder.split("/");
  if (!layer.folder.includes("/")) {
    const inside = refused.filter((name) => name.startsWith(`${layer.folder}/`));
    return [
      `^(?:\\.\\./)+(?:${names.filter((name) => !name.startsWith(`${layer.folder}/`)).join("|")})`,
      ...(inside.length === 0
        ? []
        : [`^\\./(?:${inside.map((name) => `${name.slice(layer.folder.length + 1)}/`).join("|")})`]),
    ];
  }
  const siblings = names
    .filter((name) => name.startsWith(`${chapter}/`))
    .map((name) => name.slice(`${chapter}/`.length));
  return [
    `^\\.\\./\\.\\./(?:${names.join("|")})`,
    ...(siblings.length === 0 ? [] : [`^\\.\\./(?:${siblings.join("|")})`]),
  ];
}

if (import.meta.main) await writeFile(LINT_FILE, await renderLint());
