import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ConfigSchema } from "../../src/config/schema.ts";
import type { ConfigFile } from "../../src/config/schema.ts";
import { mergeInputs, runSettings, settingsFor } from "../../src/config/settings.ts";
import { DEFAULT_POLICY } from "../../src/reconcile/input/policy.ts";

const source = join(import.meta.dirname, "../../src");

/** Where settings are made, and where a test of them being read would find nothing but itself. */
const MAKERS = ["config/", "reconcile/input/policy.ts", "sync/context/settings.ts"];

/** Notes every key that is asked for. */
function watch<T extends object>(target: T, asked: Set<string>): T {
  return new Proxy(target, {
    get: (object, key, receiver) => {
      asked.add(String(key));
      return Reflect.get(object, key, receiver) as unknown;
    },
  });
}

function readers(): string {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !MAKERS.some((maker) => path.startsWith(maker)))
    .map((path) => readFileSync(join(source, path), "utf8"))
    .join("\n");
}

/** Whether a property is asked for: `x.name`, or `{ name }` of a value. */
function isRead(name: string, text: string): boolean {
  return new RegExp(`\\.${name}\\b|[{,] *${name} *(?:, [^{}:;()]*)?\\}(?: *=|: *[A-Z])`).test(text);
}

describe("a key of the configuration", () => {
  it("is read by what makes settings of it", () => {
    const asked = new Set<string>();
    const config = mergeInputs(watch<ConfigFile>({}, asked), {});

    runSettings(config);
    settingsFor(config, "PLAN.md");

    const keys = Object.keys(ConfigSchema.shape).filter((key) => key !== "$schema");
    expect(keys.filter((key) => !asked.has(key))).toEqual([]);
  });

  it("leads to a setting that something reads", () => {
    const text = readers();
    const settings = [
      ...Object.keys(DEFAULT_POLICY),
      ...Object.keys(DEFAULT_POLICY.guard),
      ...Object.keys(runSettings(mergeInputs({}, {}))),
    ];

    expect(settings.filter((name) => !isRead(name, text))).toEqual([]);
    expect(isRead("aSettingThatNothingReads", text)).toBe(false);
  });
});
