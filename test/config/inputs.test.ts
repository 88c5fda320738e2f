import { describe, expect, it } from "@jest/globals";
import { ConfigError } from "../../src/errors.ts";
import { parseInputs, type InputTexts } from "../../src/config/inputs.ts";

function refusal(texts: InputTexts, spell?: (name: string) => string): string {
  try {
    parseInputs(texts, spell);
  } catch (error) {
    if (error instanceof ConfigError) return `${error.message} ${error.hint}`;
    throw error;
  }
  throw new Error("the inputs were accepted");
}

describe("reading inputs", () => {
  it("overrides nothing when nothing is given", () => {
    expect(parseInputs({ plans: "", "write-back": "  " })).toEqual({
      token: null,
      agentToken: null,
      configPath: ".github/plansync.yml",
      isConfigRequired: false,
      mode: "auto",
      allowMassChange: false,
      overrides: {},
    });
  });

  it("reads every input", () => {
    const inputs = parseInputs({
      token: "secret",
      "agent-token": "a person's",
      plans: "docs/*.md\r\n\n# a comment\n  !docs/old.md ",
      config: "./config/plansync.yml",
      mode: "Preview",
      "write-back": "pull-request",
      levels: "plan, step\ntask",
      branch: "release/2.x",
      "allow-mass-change": "TRUE",
      "max-minutes": "2.5",
    });

    expect(inputs).toEqual({
      token: "secret",
      agentToken: "a person's",
      configPath: "config/plansync.yml",
      isConfigRequired: true,
      mode: "preview",
      allowMassChange: true,
      overrides: {
        plans: ["docs/*.md", "!docs/old.md"],
        levels: ["plan", "step", "task"],
        writeBack: "pull-request",
        branch: "release/2.x",
        maxMinutes: 2.5,
      },
    });
  });

  it.each<[InputTexts, string]>([
    [{ mode: "synch" }, "`mode` must be one of `auto`, `sync`, `preview`, `lint`, not `synch`. Did you mean `sync`?"],
    [{ mode: "destroy" }, "`mode` must be one of `auto`, `sync`, `preview`, `lint`, not `destroy`. Write one of them."],
    [
      { "write-back": "pr" },
      "`write-back` must be one of `commit`, `pull-request`, `off`, not `pr`. Write one of them.",
    ],
    [{ levels: "steps" }, "`levels` must be one of `plan`, `phase`, `step`, `task`, not `steps`. Did you mean `step`?"],
    [
      { plans: "a.md\n/etc/*" },
      "`plans` has the glob `/etc/*`, which must be relative to the repository, not absolute. Write globs relative to the repository, one per line.",
    ],
    [
      { config: "../x.yml" },
      "`config` is `../x.yml`, which must stay inside the repository: `..` is not allowed. Write a path in the repository, such as `.github/plansync.yml`.",
    ],
    [
      { branch: "refs/heads/x" },
      "`branch` is `refs/heads/x`, which must be the short name, without `refs/heads/`. Write the name of a branch, such as `main`.",
    ],
    [
      { "allow-mass-change": "maybe" },
      "`allow-mass-change` must be `true` or `false`, not `maybe`. Write `true` or `false`.",
    ],
    [
      { "max-minutes": "0" },
      "`max-minutes` must be a number of minutes above 0 and up to 350, not `0`. Write a number, such as `20`.",
    ],
    [
      { "max-minutes": "1e3" },
      "`max-minutes` must be a number of minutes above 0 and up to 350, not `1e3`. Write a number, such as `20`.",
    ],
  ])("refuses what they can't be, and says what they can be: %j", (texts, message) => {
    expect(refusal(texts)).toBe(message);
  });

  it("names a flag in an error as it was typed", () => {
    expect(refusal({ "max-minutes": "x" }, (name) => `--${name}`)).toMatch(/^`--max-minutes` must be/);
  });
});
