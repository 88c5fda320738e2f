import { describe, expect, it } from "@jest/globals";
import { isTicked, readCheckbox } from "../../../src/plan/markdown/checkbox.ts";

describe("a checkbox", () => {
  it.each<[line: string, text: string | null, content: string | null, rendered: boolean]>([
    ["[ ] Dig", " ", "Dig", true],
    ["[x] Dig", "x", "Dig", true],
    ["[X]\tDig", "X", "Dig", true],
    ["[\t] Dig", " ", "Dig", false],
    ["[\u00a0] Dig", " ", "Dig", false],
    ["[✓] Dig", "✓", "Dig", false],
    ["[✔️] Dig", "✔️", "Dig", false],
    ["[x]Dig", "x", "Dig", false],
    ["[x]", "x", "", false],
    ["[ ]* Dig", " ", "Dig", false],
    ["[ ]\\* Dig", " ", "Dig", false],
    ["[x](a.md)", null, null, false],
    ["[x][a]", null, null, false],
    ["[x]: a.md", null, null, false],
    ["[P] Dig", null, null, false],
    ["[1] Dig", null, null, false],
    ["[^1] Dig", null, null, false],
    ["[] Dig", null, null, false],
    ["Dig [ ]", null, null, false],
  ])("in %j says %j before %j", (line, text, content, rendered) => {
    const box = readCheckbox(line, 0, line.length);

    expect(box?.text ?? null).toBe(text);
    expect(box === null ? null : line.slice(box.content)).toBe(content);
    expect(box?.rendered ?? false).toBe(rendered);
  });

  it("is optional where a star follows it", () => {
    expect([readCheckbox("[ ]* a", 0, 6)?.optional, readCheckbox("[ ] *a*", 0, 7)?.optional]).toEqual([true, false]);
  });

  it("is ticked by an x or a check mark of any kind", () => {
    expect(["x", "X", "✓", "✔️", "☑", "✅", " ", "~", "-"].filter(isTicked)).toEqual(["x", "X", "✓", "✔️", "☑", "✅"]);
  });
});
