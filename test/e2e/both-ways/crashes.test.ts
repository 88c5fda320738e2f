import { describe, expect, it } from "@jest/globals";
import { PATH } from "../faults/stories.ts";
import { PLAN } from "../round-trip/harbor-text.ts";
import { differencesOfCuts } from "./cut-short.ts";
import { TAKES } from "./takes.ts";
import { TOKENS } from "./tokens.ts";

describe.each(TOKENS)("a sync with the token of %s that is cut after each of its writes", (_, tokenOf) => {
  it.each(TAKES)("ends as if it had not been, where $name", async (story) => {
    expect(await differencesOfCuts(story, { ...story, tokenOf })).toEqual([]);
  });
});

describe("people who act after a sync that was cut", () => {
  const [merged] = TAKES.filter(({ name }) => name === "plan and issue each change a word of a title");

  it("and take the plan back find GitHub's word alone on both sides", async () => {
    if (merged === undefined) throw new Error("the story is not among them any more");
    const wanted = PLAN.replace("Write the parser", "Write the lexer");
    const meanwhile = ({ repo }: Parameters<typeof merged.prepare>[0]) => {
      const text = repo.readFile(PATH) ?? "";
      repo.push({ [PATH]: text.replace("Build the", "Write the") });
    };
    expect(await differencesOfCuts(merged, { wanted, meanwhile })).toEqual([]);
  });
});
