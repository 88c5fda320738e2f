import { describe, expect, it } from "@jest/globals";
import { readPlanFile } from "../../../src/sync/read/plan-files.ts";
import { unreadOfRefused } from "../../../src/sync/read/refused-plans.ts";
import { read, single, syncedRepository } from "../../support/memory-stages.ts";

const TITLES = Array.from({ length: 12 }, (_, at) => `Lay the keel of ship ${at}`);
const PLAN = `# Harbor\n\n${TITLES.map((title) => `- [ ] ${title}\n`).join("")}`;

const repository = await read(await syncedRepository({ "PLAN.md": PLAN }));
const { base } = single(repository.plans);
const fileOf = (text: string) => readPlanFile("PLAN.md", "b2", new TextEncoder().encode(text), repository.settings);

describe("the items of a known plan whose text can't be read any more", () => {
  it("are each named with the line that contains their words", () => {
    const file = fileOf("# Harbor\n\nLay the keel of ship 3\n\nLay the keel of ship 7\n");

    const unread = unreadOfRefused(file, base);

    expect(unread.map(({ code, severity, line }) => ({ code, severity, line }))).toEqual([
      { code: "unread-item", severity: "warning", line: 3 },
      { code: "unread-item", severity: "warning", line: 5 },
    ]);
    expect(unread.every(({ hint }) => hint !== "")).toBe(true);
  });

  it("are at most ten, since one mistake may hide all of them", () => {
    expect(unreadOfRefused(fileOf(PLAN.replaceAll("- [ ] ", "- [] ").replaceAll("- []", "")), base)).toHaveLength(10);
  });

  it.each([
    ["their words are gone", fileOf("# Harbor\n\nNothing here.\n"), base],
    ["the text can be read", fileOf(PLAN), base],
    ["nothing is known of the plan", fileOf("# Harbor\n\nLay the keel of ship 3\n"), null],
    ["the file is refused for another reason", fileOf(`${PLAN}<<<<<<< a\n=======\n>>>>>>> b\n`), base],
  ])("are not named where %s", (_, file, known) => {
    expect(unreadOfRefused(file, known)).toEqual([]);
  });
});
