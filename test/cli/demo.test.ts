import { describe, expect, it } from "@jest/globals";
import { makeFolder, runCli } from "./run-cli.ts";

describe("demo", () => {
  it("shows the whole round trip, checks what it shows, and needs neither token nor network", async () => {
    const { exitCode, stdout, stderr } = await runCli(["demo"], { cwd: makeFolder() });

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.match(/^\d+\. .+$/gm)).toEqual([
      "1. The plan",
      "2. Ada pushes it, and every open step and task gets an issue",
      "3. Ada closes #7 on GitHub",
      "4. Linus ticks a box in his editor and pushes",
      "5. Ada rewords a task",
      "6. Ada moves it to another step",
      "7. Linus corrects the title of #9 on GitHub",
      "8. Linus adds a sub-issue below #11",
      "9. Ada drags #20 to another step on GitHub",
      "10. And when nothing has changed",
    ]);
    expect(stdout).toContain("  -- [ ] Read the feed page by page");
    expect(stdout).toContain("  +- [x] Read the feed page by page");
    expect(stdout.match(/^✓ /gm)).toHaveLength(17);
    expect(stdout).not.toContain("✗");
    expect(stdout).not.toContain("\u001b");
  });

  it("prints no line that is wider than a narrow terminal", async () => {
    const { stdout } = await runCli(["demo"], { env: { COLUMNS: "50" } });

    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it("shows four agents on one plan: all boxes ticked, none twice", async () => {
    const { exitCode, stdout, stderr } = await runCli(["demo", "--agents"], { cwd: makeFolder() });

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("✓ 6 steps finished, none of them twice");
    expect(stdout).toContain("✓ all 11 boxes are ticked");
    expect(stdout).not.toContain("✗");
  });

  it.each([
    ["on the path", {}, "`plansync init`"],
    ["started by npx", { npm_command: "exec" }, "`npx plansync init`"],
  ])("ends with a command that can be typed where it is %s", async (_, env, command) => {
    const { stdout } = await runCli(["demo"], { env });

    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`Your own plans: ${command}`);
  });
});
