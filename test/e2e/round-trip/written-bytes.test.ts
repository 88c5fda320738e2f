import { describe, expect, it } from "@jest/globals";
import { describeShells, PLAN } from "./harbor-plan.ts";

describeShells(({ start }) => {
  describe("every byte but the mark", () => {
    it.each<[string, string]>([
      ["CRLF", PLAN.replaceAll("\n", "\r\n")],
      ["tabs", PLAN.replaceAll("- [ ] ", "-\t[ ] ")],
      ["a byte order mark", `\ufeff${PLAN}`],
      ["no final newline", PLAN.trimEnd()],
      ["trailing blanks", PLAN.replaceAll("- [ ] Seed the data", "- [ ] Seed the data  ")],
    ])("stays with %s", async (_, text) => {
      const { stage, before } = await start(text);

      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      await stage.sync();

      const changed = [...stage.plan()].filter((character, at) => character !== [...text][at]);
      expect(stage.plan()).toHaveLength(text.length);
      expect(changed).toEqual(["x"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
