import { describe, expect, it } from "@jest/globals";
import { escapeForRunner } from "../../src/report/runner-text.ts";

const GAP = "\u200b";

describe("text that a step of a workflow prints", () => {
  it.each<[what: string, text: string, want: string]>([
    ["a command at the start of a line", "::set-output name=a::b", `:${GAP}:set-output name=a::b`],
    ["a command behind blanks and marks", " \t- ::stop-commands::x", ` \t- :${GAP}:stop-commands::x`],
    ["a command on a later line", "a\n::add-mask::b", `a\n:${GAP}:add-mask::b`],
    ["a command behind a bare carriage return", "a\r::debug::b", `a\n:${GAP}:debug::b`],
    ["an older command anywhere", "a ##[error] b", `a ##${GAP}[error] b`],
  ])("starts no command of its own: %s", (_, text, want) => {
    expect(escapeForRunner(text)).toBe(want);
  });

  it("hides and recolors nothing: control characters are removed", () => {
    expect(escapeForRunner("a\u001b[31mb\u0000c\u2028d\u0085e\tf")).toBe("a[31mbcde\tf");
  });

  it.each(["src::lib", "a: b", "Plan — 50 %\n\n- one"])("is otherwise as it was: %j", (text) => {
    expect(escapeForRunner(text)).toBe(text);
  });
});
