import { describe, expect, it } from "@jest/globals";
import { Layout } from "../../../../src/plan/edit/layout/layout.ts";
import { aboveComments } from "../../../../src/plan/edit/places/above-comments.ts";
import { plan } from "./stage.ts";

const textAbove = (text: string, line: string): string => {
  const layout = new Layout(plan(text));
  const at = text.indexOf(line);
  return text.slice(aboveComments(layout, at), at);
};

describe("the comments right above a line", () => {
  it.each([
    ["are none where a blank line stands between", "# P\n\n- [ ] a\n\n<!-- c -->\n\n- [ ] b\n", ""],
    ["are none where text stands above", "# P\n\n- [ ] a\n- [ ] b\n", ""],
    ["are one", "# P\n\n- [ ] a\n\n<!-- c -->\n- [ ] b\n", "<!-- c -->\n"],
    ["are several", "# P\n\n- [ ] a\n\n<!-- c -->\n<!-- d -->\n- [ ] b\n", "<!-- c -->\n<!-- d -->\n"],
    ["end at other markup", "# P\n\n- [ ] a\n\n<b>c</b>\n\n<!-- d -->\n- [ ] b\n", "<!-- d -->\n"],
  ])("%s", (_, text, above) => {
    expect(textAbove(text, "- [ ] b")).toBe(above);
  });

  it("cost no more for each of very many", () => {
    const comments = "<!-- c -->\n\n".repeat(200) + "<!-- c -->\n".repeat(20_000);
    const text = `# P\n\n- [ ] a\n\n${comments}- [ ] b\n`;
    const layout = new Layout(plan(text));
    const from = process.cpuUsage();

    const at = aboveComments(layout, text.indexOf("- [ ] b"));

    expect(text.slice(at)).toMatch(/^(?:<!-- c -->\n){20000}- \[ \] b/);
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(1000);
  });
});
