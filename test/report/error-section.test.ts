import { describe, expect, it } from "@jest/globals";
import { permissionHint } from "../../src/permission-hint.ts";
import { renderError } from "../../src/report/error-section.ts";

const LINK = "[What this means](https://github.com/plansync/plansync/blob/main/docs/errors.md#permission)";

describe("an error as a section", () => {
  it("has the lines that grant a permission ready to copy, and leads to the documentation", () => {
    const hint = permissionHint("The token lacks write access.", ["issues: write"]);

    expect(renderError({ message: "GitHub refused.", hint, code: "permission" })).toBe(
      `GitHub refused.\n\nThe token lacks write access.\n\nIn the workflow file:\n\n\`\`\`yaml\npermissions:\n  issues: write\n\`\`\`\n\n${LINK}`,
    );
  });

  it("keeps code as code, each line for itself, and nobody's markup", () => {
    const message = "a.yml:3:1: unknown key `writeback`.\n<b>one ` alone";

    expect(renderError({ message, hint: "", code: "permission" })).toBe(
      `a.yml:3:1: unknown key \`writeback\`.  \n&lt;b>one \\\` alone\n\n${LINK}`,
    );
  });
});

describe("a hint about permissions", () => {
  it("keeps what stands behind the lines", () => {
    const hint = `${permissionHint("Grant it.", ["pull-requests: write"])}\n Or open it yourself.`;

    expect(renderError({ message: "a", hint, code: "permission" })).toContain(
      "Grant it. Or open it yourself.\n\nIn the",
    );
  });
});
