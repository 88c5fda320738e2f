import { describe, expect, it } from "@jest/globals";
import { readPlanFile, readPlanFiles } from "../../../src/sync/read/plan-files.ts";
import { readSettings } from "../../../src/sync/context/settings.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

const { overrides } = new MemoryRepository({}).context();
const settings = readSettings(null, overrides);
const PLAN = "# Plan\n\n- [ ] one\n";
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("reading one file", () => {
  it("returns the plan and its whole text", () => {
    const file = readPlanFile("PLAN.md", "b1", bytesOf(PLAN), settings);

    expect(file).toMatchObject({ path: "PLAN.md", blob: "b1", source: PLAN, diagnostics: [] });
    expect(file.plan?.items.map(({ title }) => title)).toEqual(["Plan", "one"]);
  });

  it.each<[what: string, bytes: Uint8Array, code: string, source: string | null]>([
    ["bytes that are no text", Uint8Array.of(0xff, 0x00, 0xfe, 0x01), "binary", null],
    [
      "an unresolved merge",
      bytesOf(`${PLAN}<<<<<<< a\n- [ ] x\n=======\n- [ ] y\n>>>>>>> b\n`),
      "conflict-markers",
      "",
    ],
    ["a text in which there is nothing to do", bytesOf("# Plan\n\nSome words.\n"), "no-items", ""],
  ])("refuses %s with a diagnostic and throws nothing", (_, bytes, code, source) => {
    const file = readPlanFile("PLAN.md", "b1", bytes, settings);

    expect(file.plan).toBeNull();
    expect(file.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(file.source === null).toBe(source === null);
  });

  it("reads words that the configuration adds", () => {
    const text = "# Plan\n\n## Krok 1: Bauen\n\n- [ ] one\n";
    const configured = readSettings(
      { path: "plansync.yml", text: "patterns: { levels: { step: [Krok] } }\n" },
      overrides,
    );

    const kinds = [settings, configured].map(
      (each) => readPlanFile("PLAN.md", "b1", bytesOf(text), each).plan?.items[1]?.kind,
    );

    expect(kinds).toEqual(["phase", "step"]);
  });
});

describe("reading the plan files of a look", () => {
  async function readAll(repo: MemoryRepository, wanted: (path: string) => boolean) {
    const look = await repo.reader.look({ label: "plansync", wanted });
    return readPlanFiles(look, settings, (shas) => repo.reader.readBlobs(shas));
  }

  it("takes the files that the globs select, in the order of their paths", async () => {
    const repo = new MemoryRepository({ "docs/plans/b.md": PLAN, "README.md": PLAN, "docs/plans/a.md": PLAN });

    const files = await readAll(repo, () => true);

    expect(files.map(({ path }) => path)).toEqual(["docs/plans/a.md", "docs/plans/b.md"]);
    expect(repo.questions).toEqual([]);
  });

  it("requests all texts that the look lacks at once", async () => {
    const repo = new MemoryRepository({ "docs/plans/a.md": PLAN, "docs/plans/b.md": `${PLAN}- [ ] two\n` });

    const files = await readAll(repo, () => false);

    expect(files.every(({ plan }) => plan !== null)).toBe(true);
    expect(repo.questions).toEqual(["the texts of 2 files"]);
  });

  it("refuses a file whose text GitHub does not return, instead of treating it as empty", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    repo.lose(PLAN);

    const [file] = await readAll(repo, () => true);

    expect(file).toMatchObject({ plan: null, source: null, diagnostics: [{ code: "unreadable", severity: "error" }] });
  });
});
