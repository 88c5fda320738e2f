import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { SCHEMA_ADDRESS } from "../../src/config/schema-address.ts";
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
    const validate = new Ajv({ strict: true }).compile(JSON.parse(await renderSchema()) as object);

    expect(validate(parse(text))).toBe(valid);
  });

  it("is one that a catalogue of schemas takes: strict, with an address, a title and examples that hold", async () => {
    const schema = JSON.parse(await renderSchema()) as Record<string, unknown>;
    const ajv = new Ajv({ strict: true, strictRequired: true, strictTuples: true, strictTypes: true });

    const validate = ajv.compile(schema);

    expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", $id: SCHEMA_ADDRESS });
    expect(schema["title"]).toMatch(/plansync/);
    expect(schema["examples"]).toHaveLength(2);
    for (const example of schema["examples"] as unknown[])
      expect({ example, valid: validate(example) }).toEqual({ example, valid: true });
  });

  it("has an address that leads to the file in this repository", () => {
    expect(new URL(SCHEMA_ADDRESS).pathname).toMatch(/\/main\/schema\/plansync\.schema\.json$/);
    expect(SCHEMA_FILE.pathname).toMatch(/\/schema\/plansync\.schema\.json$/);
  });
});
