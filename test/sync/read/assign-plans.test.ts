import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { type PlanRecord } from "../../../src/record/record.ts";
import { renderRecord, recordPath } from "../../../src/record/record-file.ts";
import { answersPath, renderAnswers } from "../../../src/reconcile/identity-of-items/answers.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { read, recordIn, recordsIn, single, syncedRepository } from "../../support/memory-stages.ts";

const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const box = (title: string) => `- [ ] ${title}\n`;
const DIG = `# Digging\n\n${box("Dig the basin")}${box("Line the basin")}${box("Fill the basin")}`;

function rewrite(repo: MemoryRepository, fields: Partial<PlanRecord>): void {
  const record = { ...recordIn(repo), ...fields };
  repo.state.set(recordPath(record.plan), renderRecord(record));
}

describe("the id of a plan", () => {
  it("is that of the record that its file continues, even at another path", async () => {
    const repo = await syncedRepository({ [A]: DIG });
    repo.push({ [A]: null, [B]: DIG });

    const { plans } = await read(repo);

    expect(plans.map(({ planId, file }) => [planId, file.path])).toEqual([[recordIn(repo).plan, B]]);
  });

  it("is a new one for another plan at a known path, since the old one keeps its own", async () => {
    const repo = await syncedRepository({ [A]: DIG });
    repo.push({ [A]: `# Sailing\n\n${box("Sew the sails")}${box("Rig the mast")}${box("Leave the port")}` });

    const { plans, away } = await read(repo);

    expect(single(plans).planId).not.toBe(recordIn(repo).plan);
    expect(away.map(({ record, why }) => [record.plan, why])).toEqual([[recordIn(repo).plan, "replaced"]]);
  });

  it("is the same again where a crash lost the record", async () => {
    const [first, second] = await Promise.all([1, 2].map(async () => read(new MemoryRepository({ [A]: DIG }))));

    expect(first?.plans[0]?.planId).toBe(second?.plans[0]?.planId);
  });
});

describe("items", () => {
  it("carry their issues along when a section moves to another followed plan", async () => {
    const repo = await syncedRepository({ [A]: DIG, [B]: `# Sailing\n\n${box("Sew the sails")}` });
    repo.push({
      [A]: DIG.replace(box("Fill the basin"), ""),
      [B]: `# Sailing\n\n${box("Sew the sails")}${box("Fill the basin")}`,
    });

    const { plans } = await read(repo);

    const [from, to] = recordsIn(repo);
    expect(plans[1]?.matching?.baseOf.map((base) => base?.planId)).toEqual([to?.plan, to?.plan, from?.plan]);
    expect(plans[1]?.matching?.baseOf[2]?.issue).toBe(repo.issue("Fill the basin").number);
  });

  it("of a plan that is away continue in another plan that takes them over", async () => {
    const repo = await syncedRepository({
      [A]: DIG,
      [B]: `# Sailing\n\n${box("Sew the sails")}${box("Rig the mast")}`,
    });
    repo.push({
      [A]: null,
      [B]: `# Sailing\n\n${box("Sew the sails")}${box("Rig the mast")}${box("Fill the basin")}`,
    });

    const { away } = await read(repo);

    const key = recordsIn(repo)[0]?.items[3]?.[0];
    expect(single(away).rescued).toEqual(new Set([key]));
  });
});

describe("changes made to issues in the meantime don't count", () => {
  it.each<[why: string, fields: Partial<PlanRecord>, contact: string | null]>([
    ["when the plan was away", { away: "gone" }, "returned"],
    [
      "when another branch counted, which the base is not on",
      { branch: "old", base: { commit: "x", blob: "" } },
      "other-branch",
    ],
  ])("%s", async (_, fields, contact) => {
    const repo = await syncedRepository({ [A]: DIG });
    rewrite(repo, { ...fields, ...(fields.base && { base: { ...recordIn(repo).base, commit: fields.base.commit } }) });

    expect(single((await read(repo)).plans).contact).toBe(contact);
  });

  it.each<[why: string, fields: Partial<PlanRecord>]>([
    ["the plan was here all the time", {}],
    ["the branch was only renamed: the new one goes on from the base", { branch: "master" }],
    ["a record of an older format does not say which branch it was", { branch: null }],
  ])("but is one where %s", async (_, fields) => {
    const repo = await syncedRepository({ [A]: DIG });
    rewrite(repo, fields);
    repo.push({ "README.md": "words" });

    expect(single((await read(repo)).plans).contact).toBeNull();
  });
});

describe("a plan in the place of another one", () => {
  const english = ["Dig the basin for the boats", "Line the basin with the clay", "Fill the basin with the water"];
  const german = [
    "Das Becken für die Boote graben",
    "Das Becken mit dem Ton auskleiden",
    "Die Boote in das Becken setzen",
  ];
  const other = ["Sew the sails for the boats", "Rig the mast and the boom", "Leave the port with the tide"];
  const planOf = (title: string, titles: readonly string[]) => `# ${title}\n\n${titles.map(box).join("")}`;

  it.each<[what: string, after: string, replaced: number]>([
    ["is new work where it is in the same language", planOf("Sailing", other), 0],
    ["may be the old one in another language: its open items are counted", planOf("Hafen", german), 3],
  ])("%s", async (_, after, replaced) => {
    const repo = await syncedRepository({ [A]: planOf("Digging", english) });
    repo.push({ [A]: after });

    expect(single((await read(repo)).plans).replaced).toBe(replaced);
  });
});

describe("a refused file", () => {
  it("continues as the plan at its path and says which items its text still has", async () => {
    const repo = await syncedRepository({ [A]: DIG });
    repo.push({ [A]: DIG.replaceAll("- [ ] ", "\n") });

    const tracked = single((await read(repo)).plans);

    expect(tracked).toMatchObject({ planId: recordIn(repo).plan, matching: null, file: { plan: null } });
    expect(tracked.file.diagnostics.map(({ code }) => code)).toContain("unread-item");
  });
});

describe("what people said in a pull request before it was merged", () => {
  it("is kept with the plan that it is about", async () => {
    const repo = await syncedRepository({ [A]: DIG });
    const answers = [{ issue: issueNumber(12), title: "fill the basin" }];
    repo.state.set(answersPath(recordIn(repo).plan), renderAnswers(answers));

    expect(single((await read(repo)).plans).answers).toEqual(answers);
  });
});
