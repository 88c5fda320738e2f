import { describe, expect, it } from "@jest/globals";
import { assignRecords } from "../../../src/sync/read/assign-records.ts";
import { BaseReader } from "../../../src/sync/read/base-reader.ts";
import { readPlanFiles } from "../../../src/sync/read/plan-files.ts";
import { readSettings } from "../../../src/sync/context/settings.ts";
import { recordsIn, syncedRepository } from "../../support/memory-stages.ts";

const box = (title: string) => `- [ ] ${title}\n`;
const DIG = `# Digging\n\n${box("Dig the basin")}${box("Line the basin")}${box("Fill the basin")}`;
const SAIL = `# Sailing\n\n${box("Sew the sails")}${box("Rig the mast")}${box("Leave the port")}`;
const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const ticked = (text: string) => text.replaceAll("[ ]", "[x]");

/** Which path continues the record of which earlier path, after a push; a star: the file is outside of the globs. */
async function continued(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string | null>>,
): Promise<Readonly<Record<string, string>>> {
  const repo = await syncedRepository(before);
  repo.push(after);
  const settings = readSettings(null, repo.context().overrides);
  const look = await repo.reader.look({ label: "plansync", wanted: () => true });
  const files = await readPlanFiles(look, settings, (shas) => repo.reader.readBlobs(shas));
  const bases = new BaseReader(repo.reader, look, settings);
  const { assigned, outside } = await assignRecords(repo.reader, look, files, recordsIn(repo), settings, bases);
  const isOutside = (path: string) => outside.some((file) => file.path === path);
  return Object.fromEntries(
    [...assigned].map(([path, { path: from }]) => [`${path}${isOutside(path) ? "*" : ""}`, from]),
  );
}

describe("a file continues a record", () => {
  it.each<{ rule: string; before?: Record<string, string>; after: Record<string, string | null>; want: object }>([
    { rule: "that knows its text", after: {}, want: { [A]: A } },
    { rule: "at its own path, however it was edited", after: { [A]: `${DIG}${box("Plant reeds")}` }, want: { [A]: A } },
    { rule: "of another path, once it was renamed", after: { [A]: null, [B]: DIG }, want: { [B]: A } },
    {
      rule: "of another path, once it was renamed and edited in one push",
      after: { [A]: null, [B]: ticked(DIG) },
      want: { [B]: A },
    },
    {
      rule: "of the other path, where two plans trade places",
      before: { [A]: DIG, [B]: SAIL },
      after: { [A]: SAIL, [B]: DIG },
      want: { [A]: B, [B]: A },
    },
    {
      rule: "outside of the globs, where its last boxes were ticked while it was archived",
      after: { [A]: null, "docs/archive/a.md": ticked(DIG) },
      want: { "docs/archive/a.md*": A },
    },
    {
      rule: "outside of the globs, where the next plan of another name begins at its path",
      after: { [A]: SAIL, "docs/archive/a-1.md": ticked(DIG) },
      want: { "docs/archive/a-1.md*": A },
    },
    {
      rule: "at its own path, where it keeps its name and half of its items, whatever else has come to look like it",
      after: { [A]: DIG + box("Plant reeds"), "docs/archive/a-1.md": ticked(DIG) },
      want: { [A]: A },
    },
    {
      rule: "at its own path, where it has two items or fewer: too little to be known by anything else",
      before: { [A]: `# Sailing\n\n${box("Sew the sails")}${box("Rig the mast")}` },
      after: { [A]: DIG },
      want: { [A]: A },
    },
    {
      rule: "at its path, where nothing can be read from it: a refused file says nothing",
      after: { [A]: "# Digging\n\n<<<<<<< a\n=======\n>>>>>>> b\n" },
      want: { [A]: A },
    },
  ])("$rule", async ({ before = { [A]: DIG }, after, want }) => {
    expect(await continued(before, after)).toEqual(want);
  });
});

describe("a file continues no record", () => {
  it.each<{ rule: string; before?: Record<string, string>; after: Record<string, string | null>; want: object }>([
    { rule: "where another plan begins at a known path", after: { [A]: SAIL }, want: {} },
    { rule: "where it is a copy of a plan that stays", after: { [B]: DIG }, want: { [A]: A } },
    {
      rule: "where it shares less than half of the smaller side with a plan that is gone",
      after: { [A]: null, [B]: `# Other\n\n${box("Dig the basin")}${box("Sew the sails")}${box("Rig the mast")}` },
      want: {},
    },
  ])("$rule", async ({ before = { [A]: DIG }, after, want }) => {
    expect(await continued(before, after)).toEqual(want);
  });

  it("if the configuration excludes the file at the record's own path", async () => {
    const repo = await syncedRepository({ [A]: DIG });
    repo.push({ [B]: `${DIG}${box("Plant reeds")}` });
    const settings = readSettings(null, repo.context({ plans: [B] }).overrides);
    const look = await repo.reader.look({ label: "plansync", wanted: () => true });
    const files = await readPlanFiles(look, settings, (shas) => repo.reader.readBlobs(shas));
    const bases = new BaseReader(repo.reader, look, settings);

    const { assigned } = await assignRecords(repo.reader, look, files, recordsIn(repo), settings, bases);

    expect([...assigned]).toEqual([]);
  });
});
