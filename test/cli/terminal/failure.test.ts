import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { printFailure } from "../../../src/cli/terminal/failure.ts";
import type { Output } from "../../../src/cli/terminal/shell.ts";
import { ConfigError, GitHubError, PermissionError, RateLimitError } from "../../../src/errors.ts";
import { permissionHint } from "../../../src/permission-hint.ts";

async function told(
  error: unknown,
  options: { isTerminal?: boolean; json?: boolean; secrets?: readonly string[] } = {},
): Promise<{ text: string; exitCode: number }> {
  const written: string[] = [];
  const err: Output = {
    write: (text) => {
      written.push(text);
    },
    isTerminal: options.isTerminal ?? false,
    hasColour: false,
    columns: 30,
  };
  const exitCode = await printFailure(error, err, { json: options.json ?? false, secrets: options.secrets ?? [] });
  return { text: written.join(""), exitCode };
}

const LONG = new ConfigError("This message is longer than thirty columns.", {
  hint: "So is the hint that follows it.",
});

describe("an error", () => {
  it.each([
    [new ConfigError("a", { hint: "b" }), 2],
    [new PermissionError("a", { hint: "b" }), 3],
    [new RateLimitError("a", { hint: "b", retryAt: epochMs(0) }), 4],
    [new GitHubError("a", { hint: "b", status: 500 }), 4],
  ])("ends with the exit code of its kind: %s", async (error, exitCode) => {
    const { text, exitCode: code } = await told(error);

    expect([text.startsWith("error: a\nhint: b\n"), code]).toEqual([true, exitCode]);
  });

  it("leads to the documentation, unless something was only mistyped", async () => {
    expect((await told(new PermissionError("a", { hint: "b" }))).text).toMatch(/\nsee https:\/\/.+#permission\n$/);
    expect((await told(new ConfigError("a", { hint: "b" }))).text).not.toContain("see ");
  });

  it("speaks of the token, not of a workflow file", async () => {
    const hint = permissionHint("The token lacks write access.", ["issues: write", "contents: write"]);

    const { text } = await told(new PermissionError("a", { hint }));

    expect(text).toContain(
      "hint: The token lacks write access. Use a token of somebody who may write here: `gh auth token` prints yours; a fine-grained token needs issues: write and contents: write, a classic one the scope `repo`.\n",
    );
  });

  it("is reported as a defect, with its stack, where nobody expected it", async () => {
    const { text, exitCode } = await told(new TypeError("x is no function"));

    expect(exitCode).toBe(70);
    expect(text).toMatch(
      /^error: TypeError: x is no function\n {4}at .+\nhint: This is a defect in plansync: please report it/s,
    );
  });

  it("is wrapped between words on a terminal and left whole in a pipe", async () => {
    expect((await told(LONG)).text).toBe(
      "error: This message is longer than thirty columns.\nhint: So is the hint that follows it.\n",
    );
    expect((await told(LONG, { isTerminal: true })).text).toBe(
      "error: This message is longer\nthan thirty columns.\nhint: So is the hint that\nfollows it.\n",
    );
  });

  it("tells machines the place, and when to try again", async () => {
    const place = { path: "a.yml", line: 1, column: 2 };
    const config = await told(new ConfigError("a", { hint: "b", place }), { json: true });
    const limit = await told(new RateLimitError("a", { hint: "b", retryAt: epochMs(0) }), { json: true });

    expect(JSON.parse(config.text)).toEqual({ error: { code: "config", message: "a", hint: "b", exitCode: 2, place } });
    expect(JSON.parse(limit.text)).toMatchObject({
      error: { code: "rate-limit", retryAt: "1970-01-01T00:00:00.000Z" },
    });
  });

  it("never contains a token or a sequence that moves the cursor", async () => {
    const { text } = await told(new ConfigError("bad token ghp_1 \u001b[2Jx", { hint: "ghp_1" }), {
      secrets: ["ghp_1"],
    });

    expect(text).toBe("error: bad token *** [2Jx\nhint: ***\n");
  });
});
