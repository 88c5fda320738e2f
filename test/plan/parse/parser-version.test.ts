import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { blobSha } from "../../../src/blob-sha.ts";
import { PARSER_VERSION } from "../../../src/plan/model/version.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { outlineOf } from "../../support/outline.ts";

const root = join(import.meta.dirname, "../../..");
const file = join(root, "test/fixtures/outlines.txt");

/** How each plan of the fixtures is read, by the version that reads it so: hashes of its text and of its outline. */
interface Outlines {
  readonly version: number;
  readonly outlines: Readonly<Record<string, readonly [text: string, outline: string]>>;
}

/** A line a plan, so that two changes seldom meet in one. */
const write = ({ version, outlines }: Outlines): string =>
  [`version ${version}`, ...Object.entries(outlines).map(([path, hashes]) => `${path} ${hashes.join(" ")}`), ""].join(
    "\n",
  );

function parse(text: string): Outlines {
  const [first = "", ...lines] = text.trimEnd().split("\n");
  const outlines = lines.map((line) => {
    const [path = "", of = "", outline = ""] = line.split(" ");
    return [path, [of, outline]] as const;
  });
  return { version: Number(first.replace("version ", "")), outlines: Object.fromEntries(outlines) };
}

const hash = (text: string): string => blobSha(Buffer.from(text)).slice(0, 12);

function readAll(): Outlines {
  const outlines = ["examples", "test/fixtures/plans", "test/fixtures/reading"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
      .sort()
      .map((path) => {
        const text = readFileSync(join(root, folder, path), "utf8");
        const { plan } = parsePlan({ path: "PLAN.md", text });
        return [
          `${folder}/${path.replaceAll("\\", "/")}`,
          [hash(text), hash(plan === null ? "" : outlineOf(plan))],
        ] as const;
      }),
  );
  return { version: PARSER_VERSION, outlines: Object.fromEntries(outlines) };
}

/** Plans whose text is the same and whose outline is another one. */
function readDifferently(known: Outlines, now: Outlines): string[] {
  return Object.entries(known.outlines).flatMap(([path, [text, outline]]) => {
    const found = now.outlines[path];
    return found !== undefined && found[0] === text && found[1] !== outline ? [path] : [];
  });
}

describe("PARSER_VERSION", () => {
  const now = readAll();
  const known: Outlines = existsSync(file) ? parse(readFileSync(file, "utf8")) : now;

  it("rises when a plan of the fixtures is read differently (UPDATE=1 takes over what is new)", () => {
    const changed = known.version === PARSER_VERSION ? readDifferently(known, now) : [];

    expect(changed).toEqual([]);
    if (process.env["UPDATE"] === "1") writeFileSync(file, write(now));
    expect(readFileSync(file, "utf8")).toBe(write(now));
  });

  it("may stay where a text changed, or where a plan is new", () => {
    const before: Outlines = { version: 1, outlines: { "a.md": ["1", "x"], "b.md": ["1", "x"], "c.md": ["1", "x"] } };
    const after: Outlines = { version: 1, outlines: { "a.md": ["2", "y"], "b.md": ["1", "y"], "d.md": ["1", "y"] } };

    expect(readDifferently(before, after)).toEqual(["b.md"]);
  });
});
