import { describe, expect, it } from "@jest/globals";
import { makeFolder, runCli } from "../run-cli.ts";

const PLAN = `# Harbor

## Phase 1: Base

### Step 1: Set up

**Goal**: A place to build in

- [x] Install the tools
- [ ] Create the schema

### Step 2: Import

**Depends On**: Step 1

- [ ] Read the file

## Phase 2: Finish

**Depends On**: Phase 1

### Step 3: Polish

- [ ] Shine
`;

interface NextJson {
  readonly version: number;
  readonly plans: readonly {
    readonly waiting: number;
    readonly next: readonly { title: string; above: string[]; tasks: { title: string }[] }[];
  }[];
}

async function nextJson(plan: string): Promise<NextJson["plans"][number]> {
  const cwd = makeFolder({ "PLAN.md": plan });
  const { stdout, exitCode } = await runCli(["next", "--json"], { cwd });
  expect(exitCode).toBe(0);
  const [first] = (JSON.parse(stdout) as NextJson).plans;
  if (first === undefined) throw new Error("there is no plan");
  return first;
}

describe("next", () => {
  it("prints the step that waits for nothing, with its open tasks, and counts the waiting ones", async () => {
    const { next, waiting } = await nextJson(PLAN);

    expect(next.map(({ title, above, tasks }) => [title, above, tasks.map((task) => task.title)])).toEqual([
      ["Step 1: Set up", ["Phase 1: Base"], ["Create the schema"]],
    ]);
    expect(waiting).toBe(2);
  });

  it("continues with what waited once it is done, even where a phase waited for a phase", async () => {
    const first = await nextJson(PLAN.replace("- [ ] Create", "- [x] Create"));
    const second = await nextJson(PLAN.replace("- [ ] Create", "- [x] Create").replace("- [ ] Read", "- [x] Read"));

    expect(first.next.map(({ title }) => title)).toEqual(["Step 2: Import"]);
    expect(second.next.map(({ title }) => title)).toEqual(["Step 3: Polish"]);
  });

  it("prints a step with its tasks as text, indented", async () => {
    const cwd = makeFolder({ "PLAN.md": PLAN });

    const { stdout } = await runCli(["next"], { cwd });

    expect(stdout).toBe(`Harbor
PLAN.md

→ Step 1: Set up
  Phase 1: Base › PLAN.md:5
  Goal: A place to build in
  ○ Create the schema

2 steps wait for others.
`);
  });

  it.each([
    ["everything is done", "# Harbor\n\n- [x] Write it\n", "Everything is done.\n"],
    [
      "all open items wait for each other",
      "# Harbor\n\n### Step 1: A\n\n**Depends On**: Step 2\n\n- [ ] x\n\n### Step 2: B\n\n**Depends On**: Step 1\n\n- [ ] y\n",
      "All open items wait for something else: see `plansync lint`.\n",
    ],
  ])("says so when %s", async (_, plan, said) => {
    const { stdout, exitCode } = await runCli(["next"], { cwd: makeFolder({ "PLAN.md": plan }) });

    expect(stdout).toBe(said);
    expect(exitCode).toBe(0);
  });
});
