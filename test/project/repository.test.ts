import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import * as z from "zod/mini";
import { builtShell } from "../support/built-shell.ts";
import { childEnvironment } from "../support/child-environment.ts";
import { makeFolder } from "../cli/run-cli.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What GitHub asks of an issue form; a form with a fault is not shown at all. */
const Text = z.string().check(z.minLength(1));
const Attributes = { label: Text, description: z.optional(Text) };
const Validations = z.optional(z.strictObject({ required: z.boolean() }));
const Id = z.string().check(z.regex(/^[\w-]+$/));
const Form = z.strictObject({
  name: Text,
  description: Text,
  labels: z.array(Text),
  body: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: Text }) }),
      z.strictObject({
        type: z.literal("textarea"),
        id: Id,
        attributes: z.strictObject({ ...Attributes, render: z.optional(Text) }),
        validations: Validations,
      }),
      z.strictObject({
        type: z.literal("input"),
        id: Id,
        attributes: z.strictObject(Attributes),
        validations: Validations,
      }),
      z.strictObject({
        type: z.literal("dropdown"),
        id: Id,
        attributes: z.strictObject({ ...Attributes, options: z.array(Text) }),
        validations: Validations,
      }),
    ]),
  ),
});

const FORMS = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).filter((name) => name !== "config.yml");

describe("an issue form", () => {
  it.each(FORMS)("%s is one that GitHub shows", (name) => {
    const { body } = Form.parse(parse(read(`.github/ISSUE_TEMPLATE/${name}`)));
    const questions = body.filter((part) => part.type !== "markdown");

    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
});

describe("dependabot", () => {
  it("looks after every place that names versions", () => {
    const { updates } = z
      .object({
        updates: z.array(
          z.object({
            "package-ecosystem": z.string(),
            directory: z.optional(z.string()),
            directories: z.optional(z.array(z.string())),
          }),
        ),
      })
      .parse(parse(read(".github/dependabot.yml")));
    const places = updates.flatMap(({ directory, directories, ...update }) =>
      (directories ?? [directory]).map((folder) => `${update["package-ecosystem"]} ${folder ?? ""}`),
    );

    expect(places).toEqual(["npm /", "github-actions /", "docker /", "docker-compose /examples/bot-two-replicas"]);
  });
});

describe("the version", () => {
  it("is the same wherever a release writes it", () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(read("package.json")));
    const released = z.record(z.string(), z.string()).parse(JSON.parse(read(".github/release-please-manifest.json")));
    const bot = z.object({ version: z.string() }).parse(JSON.parse(read("packages/bot/package.json")));

    expect({ released: released["."], bot: bot.version }).toEqual({ released: version, bot: version });
  });
});

describe("CODEOWNERS", () => {
  it("names only what is there", () => {
    const paths = read(".github/CODEOWNERS")
      .split("\n")
      .flatMap((line) => /^(\/\S+) @/.exec(line)?.[1] ?? []);

    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("the hook for pre-commit", () => {
  const [hook] = z
    .array(z.object({ id: z.string(), entry: z.string(), language: z.string(), pass_filenames: z.boolean() }))
    .parse(parse(read(".pre-commit-hooks.yaml")));

  it("is a file that git keeps executable", () => {
    expect(hook).toMatchObject({ id: "plansync-lint", language: "script", pass_filenames: false });
    expect(execFileSync("git", ["ls-files", "--stage", hook?.entry ?? ""], { cwd: root, encoding: "utf8" })).toMatch(
      /^100755 /,
    );
  });

  it.each([
    ["passes a plan without a fault", "# Dock\n\n- [ ] Drive piles\n", 0],
    ["stops a commit that breaks one", "# Dock\n\n<<<<<<< HEAD\n- [ ] Drive piles\n=======\n>>>>>>> b\n", 1],
  ])("%s", async (_, plan, exitCode) => {
    const clone = mkdtempSync(join(tmpdir(), "plansync-hook-"));
    mkdirSync(join(clone, "scripts"));
    cpSync(join(root, hook?.entry ?? ""), join(clone, hook?.entry ?? ""));
    chmodSync(join(clone, hook?.entry ?? ""), 0o755);
    cpSync(dirname(await builtShell("cli")), join(clone, "dist"), { recursive: true });

    const { status } = spawnSync(join(clone, hook?.entry ?? ""), {
      cwd: makeFolder({ "PLAN.md": plan }),
      env: { ...childEnvironment() },
    });

    expect(status).toBe(exitCode);
  });
});
