import { describe, expect, it } from "@jest/globals";
import { linkResolver, planLink } from "../../src/issue/plan-link.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";

const ADDRESS = "https://github.com/ada/harbor";

function linkOf(text: string, index: number, path = "PLAN.md"): string {
  const { plan } = parsePlan({ path, text });
  if (plan === null) throw new Error("refused");
  return planLink(ADDRESS, plan, index).slice(ADDRESS.length);
}

const STEPS =
  "# Harbor\n\n### Build `it` ###\n\n- [ ] First\n\n```\n# Not a heading\n```\n\n### Build it\n\n- [ ] Second\n";

describe("the link to an item", () => {
  it.each<[rule: string, link: string, wanted: string]>([
    ["of the plan is the file at HEAD", linkOf(STEPS, 0), "/blob/HEAD/PLAN.md"],
    ["of a heading has its anchor, without marks and closing signs", linkOf(STEPS, 1), "/blob/HEAD/PLAN.md#build-it"],
    ["of a task has the anchor of the heading above it", linkOf(STEPS, 2), "/blob/HEAD/PLAN.md#build-it"],
    ["numbers equal headings as GitHub does, code left out", linkOf(STEPS, 3), "/blob/HEAD/PLAN.md#build-it-1"],
    ["has none for a task right below the plan", linkOf("# Harbor\n\n- [ ] First\n", 1), "/blob/HEAD/PLAN.md"],
    ["spells what a path may not hold", linkOf(STEPS, 0, "my plans/é.md"), "/blob/HEAD/my%20plans/%C3%A9.md"],
  ])("%s", (_, link, wanted) => {
    expect(link).toBe(wanted);
  });
});

describe("the anchor of a heading", () => {
  it.each<[what: string, heading: string, anchor: string]>([
    ["leaves out signs that close it", "### Step 1: Build ###  ", "step-1-build"],
    ["keeps signs that belong to a word", "### Step 1: Use C#", "step-1-use-c"],
    ["has the words of a link", "### Step 1: See [the guide](guide.md)", "step-1-see-the-guide"],
    ["is that of an indented heading", "   ### Step 1: Build", "step-1-build"],
    ["is that of a heading behind several blanks", "###   Step 1: Build", "step-1-build"],
  ])("%s", (_, heading, anchor) => {
    expect(linkOf(`# Harbor\n\n${heading}\n\n- [ ] First\n`, 1)).toBe(`/blob/HEAD/PLAN.md#${anchor}`);
  });

  it.each<[what: string, code: string]>([
    ["tildes", "~~~\n### Step 1: Build\n~~~"],
    ["an indented fence", "   ```\n### Step 1: Build\n   ```"],
    ["a fence that a shorter one does not close", "````\n```\n### Step 1: Build\n````"],
  ])("is not numbered after a line of code with %s", (_, code) => {
    expect(linkOf(`# Harbor\n\n${code}\n\n### Step 1: Build\n\n- [ ] First\n`, 1)).toBe(
      "/blob/HEAD/PLAN.md#step-1-build",
    );
  });

  it.each(["\n", "\r\n", "\r"])("is found where lines end with %j", (end) => {
    expect(linkOf("# Harbor\n\n### Step 1: Build\n\n- [ ] First\n".replaceAll("\n", end), 1)).toBe(
      "/blob/HEAD/PLAN.md#step-1-build",
    );
  });
});

describe("a link in the plan", () => {
  const resolve = linkResolver(ADDRESS, "docs/plans/harbor.md");

  it.each<[url: string, wanted: string | null]>([
    ["../guide.md#start", `${ADDRESS}/blob/HEAD/docs/guide.md#start`],
    ["/README.md", `${ADDRESS}/blob/HEAD/README.md`],
    ["https://example.org", null],
    ["mailto:ada@example.org", null],
    ["//example.org/a", null],
    ["#start", null],
  ])("%s becomes %s", (url, wanted) => {
    expect(resolve(url)).toBe(wanted);
  });
});
