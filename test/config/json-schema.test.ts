import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { renderSchema, SCHEMA_FILE } from "../../scripts/build-schema.ts";

describe("the published JSON schema", () => {
  it("is the one that the configuration is read by", async () => {
    expect(await readFile(SCHEMA_FILE, "utf8")).toBe(await renderSchema());
  });

  it("describes every key at the top", async () => {
    const { properties } = JSON.parse(await renderSchema()) as { properties: Record<string, { description?: string }> };

    expect(Object.keys(properties).filter((key) => !properties[key]?.description)).toEqual([]);
  });

  it.each([
    ["plans: [docs/*.md, { glob: a.md, levels: [step] }]", true],
    ["threshold: off", true],
    ["write_back: commit", false],
    ["levels: [check]", false],
  ])("accepts what the parser accepts, and nothing else: %j (%s)", async (text, valid) => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(await renderSchema()) as object,
    );

    expect(validate(parse(text))).toBe(valid);
  });
});
