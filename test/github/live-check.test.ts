import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createSandbox, type RepositoryHandle, type Sandbox, type SandboxOptions } from "github-sandbox";
import { parse } from "yaml";
import { childEnvironment } from "../support/child-environment.ts";

const ROOT = join(import.meta.dirname, "../..");
const SCRIPT = join(ROOT, "scripts/test-github.ts");

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let sandbox: Sandbox;
let repo: RepositoryHandle;
afterEach(() => sandbox.close());

async function start(options: SandboxOptions = {}, ownerType: "Organization" | "User" = "User"): Promise<void> {
  sandbox = await createSandbox(options);
  sandbox.addUser("ada");
  const owner = ownerType === "User" ? "ada" : "acme";
  repo = sandbox.createRepository({
    owner,
    ownerType,
    name: "harbor",
    files: { "README.md": "# Harbor\n" },
    roles: { ada: "admin" },
  });
}

const person = () => sandbox.token({ kind: "user", login: "ada" });
const addresses = () => ({ GITHUB_API_URL: sandbox.apiUrl, GITHUB_GRAPHQL_URL: sandbox.graphqlUrl });

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>, cwd = ROOT) {
  const child = spawn(command, args, {
    cwd,
    env: { ...childEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode) => {
      resolve({ exitCode, ...printed });
    });
  });
  return { child, ended };
}

function check(flags: readonly string[] = [], token = person()) {
  const args = ["--disable-warning=ExperimentalWarning", SCRIPT, repo.repository.fullName, ...flags];
  return run(process.execPath, args, { ...addresses(), GITHUB_TOKEN: token });
}

/** Everything that a run could have left behind. */
const leftOver = () => ({
  refs: [...repo.repository.git.refs.keys()].filter((ref) => !ref.startsWith("refs/pull/")),
  open: repo.issues().filter(({ state }) => state === "open").length,
  labels: [...repo.repository.labels.keys()],
  files: repo.listFiles(),
  barriers: repo.repository.protections.size + repo.repository.rulesets.size,
});

describe("the check against the live service", () => {
  it.each(["User", "Organization"] as const)("is green in the repository of a %s, and leaves nothing", async (type) => {
    await start({}, type);
    const before = leftOver();

    const { exitCode, stdout } = await check(type === "User" ? ["--big"] : []).ended;

    expect(stdout).not.toMatch(/^FAIL/m);
    const seen = [...stdout.matchAll(/^(?:PASS|NOTE) +(\w+) /gm)].map(([, id]) => id);
    const big = type === "User" ? " 26" : "";
    expect(seen.join(" ")).toBe(
      `1 2 3 4 5 6 7 8 9 10 11 C1 C2 C3 C4 12 13 14 15 16 17 18 19 20 21 22 23 24 25${big} 27 28 29 30 31a 31b 32 C5`,
    );
    expect(stdout).toMatch(/^PASS 31b {2}.*: #\d+ with "- \[ \] Write the second line"$/m);
    expect(stdout).toContain("| # | | Step | Expected | Seen |");
    expect(stdout).toContain('- two moves of a reference at once: 200 and 422 "Update is not a fast forward"');
    expect(exitCode).toBe(0);
    expect(leftOver()).toEqual(before);
  });

  it.each<[string, SandboxOptions, string, string]>([
    ["GraphQL hides custom references", { customRefsInGraphql: false }, "6", "plansync needs the REST way"],
    ["there are no custom references", { customRefs: false }, "3", "the record falls back to the branch"],
    ["there are no sub-issues", { subIssues: false }, "13", "issues have to be created and linked apart"],
  ])("names the finding where %s", async (_, options, step, finding) => {
    await start(options);
    const before = leftOver();

    const { exitCode, stdout } = await check().ended;

    expect(stdout).toMatch(new RegExp(`^FAIL +${step} .*\\n +=> .*${finding}`, "m"));
    expect(exitCode).toBe(1);
    expect(leftOver()).toEqual(before);
  });

  it("takes a branch that refuses commits for what it is", async () => {
    await start();
    repo.protectBranch("main", { requirePullRequest: true });

    const { stdout } = await check().ended;

    expect(stdout).toMatch(/^NOTE +22 .*: protected, and read as such: .*Changes must be made through a pull request/m);
    expect(stdout).toMatch(/^NOTE +23 .*not tried/m);
  });

  it("cleans up when it is stopped", async () => {
    await start();
    const before = leftOver();
    const { child, ended } = check();
    sandbox.beforeRequest((request) => {
      if (request.rootFields.includes("addBlockedBy")) child.kill("SIGTERM");
    });

    const { exitCode, stdout } = await ended;

    expect(stdout).toContain("Interrupted: cleaning up.");
    expect(stdout).not.toMatch(/^\w+ +27 /m);
    expect(exitCode).toBe(1);
    expect(leftOver()).toEqual(before);
  });

  it("says what it could not take back", async () => {
    await start();
    sandbox.faults.add({
      kind: "status",
      status: 403,
      body: { message: "Not today" },
      match: ({ method, path }) => method === "DELETE" && path.includes("/labels/plansync-smoke"),
    });

    const { exitCode, stdout } = await check().ended;

    expect(stdout).toMatch(/^Not cleaned up: delete the label plansync-smoke-\w+: 403 "Not today"$/m);
    expect(exitCode).toBe(1);
  });

  it("leaves all of it with --keep", async () => {
    await start();

    const { exitCode, stdout } = await check(["--keep"]).ended;

    expect(stdout).toContain("Kept. To be undone by hand: ");
    expect(leftOver().refs.some((ref) => ref.startsWith("refs/plansync/smoke-"))).toBe(true);
    expect(exitCode).toBe(0);
  });

  it("stays away from a repository in which plansync is used, and writes nothing there", async () => {
    await start();
    repo.createIssue({ title: "Paint the pier", labels: ["plansync"] });

    const { exitCode, stderr } = await check().ended;

    expect(stderr).toContain("the label plansync is there: this repository is in use.");
    expect(exitCode).toBe(2);
    expect(sandbox.log.writes()).toEqual([]);
  });

  it("touches nothing of that use when told to go on", async () => {
    await start();
    repo.push({ "docs/plans/harbor.md": "# Harbor\n\n- [ ] Paint the pier\n" });
    const cli = [
      "--disable-warning=ExperimentalWarning",
      join(ROOT, "src/cli/main.ts"),
      "sync",
      "--repo",
      "ada/harbor",
    ];
    await run(process.execPath, cli, { ...addresses(), GITHUB_TOKEN: person() }).ended;
    const issues = repo.issues().map(({ title, body, state }) => ({ title, body, state }));
    const record = repo.ref("refs/plansync/state");

    const { exitCode, stdout } = await check(["--even-if-used"]).ended;

    expect(stdout).toMatch(/^NOTE +27 .*not tried where it is in use$/m);
    expect(exitCode).toBe(0);
    const now = repo.issues().map(({ title, body, state }) => ({ title, body, state }));
    expect(now.slice(0, issues.length)).toEqual(issues);
    expect(now.slice(issues.length).filter(({ state }) => state === "open")).toEqual([]);
    expect(record).toBeDefined();
    expect(repo.ref("refs/plansync/state")).toBe(record);
    expect([...repo.repository.labels.keys()]).toContain("plansync");
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ["a token", ["ada/harbor"], {}],
    ["a repository", [], { GITHUB_TOKEN: "x" }],
    ["flags that it knows", ["ada/harbor", "--huge"], { GITHUB_TOKEN: "x" }],
  ])("says what it needs without %s", async (_, args, env) => {
    await start();

    const { exitCode, stderr } = await run(process.execPath, [SCRIPT, ...args], { ...addresses(), ...env }).ended;

    expect(stderr).toContain("Usage: GITHUB_TOKEN=");
    expect(exitCode).toBe(2);
  });
});

describe("the workflow of the check", () => {
  interface Step {
    readonly name?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, string>>;
  }
  const workflow = parse(readFileSync(join(ROOT, ".github/workflows/test-github.yml"), "utf8")) as {
    readonly on: {
      readonly workflow_dispatch: { readonly inputs: Readonly<Record<string, { readonly default: boolean }>> };
    };
    readonly jobs: {
      readonly check: {
        readonly permissions: Readonly<Record<string, "read" | "write">>;
        readonly steps: readonly Step[];
      };
    };
  };
  const { permissions, steps } = workflow.jobs.check;

  /** Fills in the few expressions that the workflow uses; any other one is an error. */
  function evaluate(text: string, token: string): string {
    return text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      if (expression === "github.token") return token;
      const input = /^inputs\.([\w-]+)$/.exec(expression)?.[1] ?? "";
      const given = workflow.on.workflow_dispatch.inputs[input];
      if (given === undefined) throw new Error(`unknown expression ${expression}`);
      return String(given.default);
    });
  }

  it("is green with its token and the permissions it asks for, and keeps what was said", async () => {
    await start();
    const token = sandbox.token({ kind: "github-token", repo: "ada/harbor", permissions });
    const folder = mkdtempSync(join(tmpdir(), "plansync-workflow-"));
    for (const name of ["package.json", "scripts", "src", "node_modules", "tsconfig.json"])
      symlinkSync(join(ROOT, name), join(folder, name));
    const common = { ...addresses(), GITHUB_REPOSITORY: "ada/harbor", GITHUB_STEP_SUMMARY: join(folder, "summary.md") };

    for (const step of steps) {
      if (step.run === undefined || step.run === "npm ci") continue;
      const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluate(text, token)] as const);
      const { ended } = run("bash", ["-e", "-c", step.run], { ...common, ...Object.fromEntries(own) }, folder);
      expect(await ended).toMatchObject({ exitCode: 0, stderr: "" });
    }

    const kept = steps.find((step) => step.with?.["path"] !== undefined)?.with?.["path"] ?? "";
    const said = readFileSync(join(folder, kept), "utf8");
    expect(said).toMatch(/^PASS +1 .*github-actions\[bot\]/m);
    expect(said).not.toMatch(/^FAIL/m);
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toMatch(/^\| # \|[\s\S]*\n- viewerPermission is null/);
  });
});
