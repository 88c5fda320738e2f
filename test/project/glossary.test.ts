import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { LAYERS } from "../../scripts/layers.ts";

const root = join(import.meta.dirname, "../..");
const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");

/** The folders whose types speak of plans, issues and runs; the shells and `github/` speak of their platforms as well. */
const CORE = ["plan", "identity", "ports", "issue", "record", "reconcile", "config", "sync", "commands", "report"];

/**
 * Words that mean in a type's name what they mean everywhere: of programming, of markdown, or of GitHub. The list is for
 * words that a stranger understands at once, not for words that still lack a row.
 */
const PLAIN = new Set(
  (
    "back body change comment context edit file input issue kept kind known label line list lost name of option override " +
    "parsed pattern place policy progress pull query read reason reference repository result setting source status " +
    "text title tree word write"
  ).split(" "),
);

/** A row of the glossary: the words that it explains, and the types that have their meaning. */
interface Row {
  readonly words: readonly string[];
  readonly types: readonly string[];
}

/** An exported type of the core, with the top folder that it is in. */
interface NamedType {
  readonly name: string;
  readonly folder: string;
}

const glossary = readGlossary();
const folders = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const exported = readExported();
const core = exported.filter(({ folder }) => CORE.includes(folder));

describe("the glossary in ARCHITECTURE.md", () => {
  it("explains each word once: two meanings need two words", () => {
    expect(repeated(glossary.flatMap(({ words }) => words))).toEqual([]);
  });

  it("names only types that exist: correct the last column after a rename", () => {
    const names = new Set(exported.map(({ name }) => name));

    expect(glossary.flatMap(({ types }) => types.filter((type) => !names.has(type)))).toEqual([]);
  });

  it("has a row for each word that types of two folders share: add one, or take a word that has a row", () => {
    const explained = new Set(glossary.flatMap(({ words }) => words.flatMap((word) => word.split(/[ -]/))).map(stem));
    const shared = [...foldersByWord(core)].filter(([word, folders]) => folders.size > 1 && !PLAIN.has(word));

    const unexplained = shared.filter(([word]) => !explained.has(stem(word)));

    expect(unexplained.map(([word, folders]) => `${word}: in types of ${[...folders].join(", ")}`)).toEqual([]);
  });

  it("lists as plain only words that folders share and that no row explains", () => {
    const shared = foldersByWord(core);
    const explained = new Set(glossary.flatMap(({ words }) => words));

    expect([...PLAIN].filter((word) => (shared.get(word)?.size ?? 0) < 2 || explained.has(word))).toEqual([]);
  });

  it("can trust the names: no two exported types of the core have the same one", () => {
    expect(repeated(core.map(({ name }) => name))).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  const picture = /```\n([^]*?)```/.exec(architecture)?.[1] ?? "";

  it.each(folders)("shows src/%s in its picture", (name) => {
    expect(picture).toMatch(new RegExp(`(?<![\\w-])${name}/`));
  });

  it.each(LAYERS.map(({ folder }) => folder).filter((folder) => folder.includes("/")))(
    "names the chapter src/%s in its picture",
    (folder) => {
      const [, chapter = ""] = folder.split("/");

      expect(picture).toMatch(new RegExp(`(?<![\\w-])${chapter}(?![\\w-])`));
    },
  );

  it("names only files and folders that exist", () => {
    const paths = [...architecture.matchAll(/`((?:src|test|scripts|packages)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    );

    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

function readGlossary(): readonly Row[] {
  const table = architecture.slice(architecture.indexOf("\n| Word "));
  return [...table.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]*) \|$/gm)]
    .map(([, words = "", types = ""]) => ({
      words: words.trim().split(", "),
      types: [...types.matchAll(/`(\w+)`/g)].map(([, type = ""]) => type),
    }))
    .slice(2);
}

function readExported(): readonly NamedType[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, "src", folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) => [
        ...readFileSync(join(root, "src", folder, path), "utf8").matchAll(
          /^export (?:abstract )?(?:interface|type|class) (\w+)/gm,
        ),
      ])
      .map(([, name = ""]) => ({ name, folder })),
  );
}

/** In which folders each word of a type's name is used: `PlanRecord` is one of `plan` and of `record`. */
function foldersByWord(types: readonly NamedType[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, folder } of types)
    for (const part of name.match(/[A-Z][a-z0-9]*/g) ?? []) {
      const word = singular(part.toLowerCase());
      found.set(word, (found.get(word) ?? new Set()).add(folder));
    }
  return found;
}

function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/(?<![sui])s$/, "");
}

/** `merge` explains `merged`. */
function stem(word: string): string {
  return word.replace(/(?:ed|e)$/, "");
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
