import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { layerOf, mayImport } from "../../scripts/layers.ts";

const root = join(import.meta.dirname, "../..");

/** From each file or folder to what it imports, types included. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The bot's folders are still in one circle: log, parts and environment stand above and below. It may only become smaller. */
const BOT = ["", "/dashboard", "/database", "/github", "/http", "/queue", "/setup", "/webhooks", "/work"];

const sources = readImports("src");
const sandbox = readImports("packages/github-sandbox/src");

describe("imports, those of types included", () => {
  it("never lead from a file back to it", () => {
    expect(findCircles(sources)).toEqual([]);
  });

  it("never lead from a folder back to it, but in the bot", () => {
    expect(findCircles(foldersOf(sources))).toEqual([BOT.map((name) => `src/bot${name}`)]);
  });

  it("never lead from a file of the built-in GitHub back to it, but between an issue and its repository", () => {
    const world = "packages/github-sandbox/src/world";

    expect(findCircles(sandbox)).toEqual([[`${world}/issues/issue.ts`, `${world}/repositories/repository.ts`]]);
  });

  it("go downwards only, from layer to layer", () => {
    const upwards = [...sources].flatMap(([file, imported]) =>
      [...imported].filter((other) => !isAllowed(file, other)).map((other) => `${file} imports ${other}`),
    );

    expect(upwards).toEqual([]);
  });
});

describe("folders", () => {
  it("contain at most about 25 files", () => {
    const sizes = new Map<string, number>();
    for (const file of sources.keys()) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);

    expect([...sizes].filter(([, size]) => size > 25)).toEqual([]);
  });
});

function isAllowed(file: string, other: string): boolean {
  const [from, to] = [layerOf(file), layerOf(other)];
  return from === undefined || to === undefined || mayImport(from, to);
}

function readImports(folder: string): Graph {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const files = names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
  return new Map(
    files.sort().map((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+\.ts)"/g);
      return [file, new Set([...found].map(([, path = ""]) => posix.join(posix.dirname(file), path)))];
    }),
  );
}

function foldersOf(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const from = dirname(file);
    const into = folders.get(from) ?? new Set();
    for (const other of imported) if (dirname(other) !== from) into.add(dirname(other));
    folders.set(from, into);
  }
  return folders;
}

/** The groups of nodes that all reach each other, by Tarjan's algorithm; sorted. */
function findCircles(graph: Graph): readonly (readonly string[])[] {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: (readonly string[])[] = [];
  const visit = (node: string): number => {
    const number = numbers.size;
    numbers.set(node, number);
    open.push(node);
    let low = number;
    for (const next of graph.get(node) ?? [])
      if (!numbers.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? numbers.get(next) ?? low);
    lowest.set(node, low);
    if (low === number) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const node of graph.keys()) if (!numbers.has(node)) visit(node);
  return circles.sort((a, b) => (a[0] ?? "").localeCompare(b[0] ?? ""));
}
