import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { history, type HistoryFlags } from "../../../src/cli/commands/history.ts";
import type { Shell } from "../../../src/cli/terminal/shell.ts";
import { addDays, dayOf, dayText } from "../../../src/history/day.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { makeRepository, type MadeCommit } from "../../support/git-history.ts";
import { makeFolder } from "../run-cli.ts";

const NOW = epochMs(Date.UTC(2026, 4, 3, 9));
const TODAY = dayOf(NOW);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function repository(commits: readonly MadeCommit[]): string {
  const root = makeRepository(commits);
  folders.push(root);
  return root;
}

/** The day so many days ago. */
const ago = (days: number): string => dayText(addDays(TODAY, -days));

/** Runs the command in a folder as on 3 May 2026. */
async function run(cwd: string, flags: HistoryFlags = {}, { columns = 80, files = [] as readonly string[] } = {}) {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: false,
    hasColour: false,
    columns,
  });
  const startedAt = Date.now();
  const clock: Shell["clock"] = {
    now: () => epochMs(NOW + Date.now() - startedAt),
    sleep: async () => Promise.resolve(),
  };
  const exitCode = await history({ env: {}, cwd, out: stream("out"), err: stream("err"), clock }, files, flags);
  return { ...written, exitCode };
}

interface Told {
  readonly plans: readonly { readonly path: string; readonly points: readonly unknown[]; readonly forecast: unknown }[];
}

async function told(cwd: string, files: readonly string[] = []): Promise<Told["plans"]> {
  const { out } = await run(cwd, { json: true }, { files });
  return (JSON.parse(out) as Told).plans;
}

const plan = (title: string, ...lines: readonly string[]): string =>
  `# ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}`;

const GARDEN = ["[ ] Lay out the beds", "[ ] Order the seeds", "[ ] Build the shed", "[ ] Dig the pond"] as const;
const garden = (done: number): string =>
  plan("Garden", ...GARDEN.map((line, at) => (at < done ? line.replace("[ ]", "[x]") : line)));

/** A plan of twenty tasks of which one was done every five days. */
const steady: readonly MadeCommit[] = Array.from({ length: 15 }, (_, done) => ({
  day: ago(5 * (14 - done)),
  files: {
    "PLAN.md": plan(
      "Move the office",
      ...Array.from({ length: 20 }, (__, at) => `[${at < done ? "x" : " "}] Pack room ${at + 1} into boxes`),
    ),
  },
}));

/** Compares with a file under test/fixtures/history; UPDATE=1 writes it. */
function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, "../../fixtures/history", name);
  if (process.env["UPDATE"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

describe("plansync history", () => {
  it("tells machines its points by day, and the forecast", async () => {
    const cwd = repository(steady);

    const { out, exitCode } = await run(cwd, { json: true });

    const { plans } = JSON.parse(out) as { plans: { points: unknown[] }[] };
    expect(exitCode).toBe(0);
    expect(plans).toEqual([
      {
        path: "PLAN.md",
        title: "Move the office",
        points: steady.map(({ day }, done) => [day, done, 20, 0]),
        forecast: {
          kind: "range",
          half: expect.stringMatching(/^2026-0[5-6]-\d\d$/),
          most: expect.stringMatching(/^2026-06-\d\d$/),
        },
      },
    ]);
  });

  it.each([80, 40])("draws chart, pace and forecast for people, %i columns wide", async (columns) => {
    const { out } = await run(repository(steady), {}, { columns });

    expectGolden(`steady-${columns}.txt`, out);
    expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(columns);
  });

  it("writes its charts as one picture, the same for the same data", async () => {
    const cwd = repository(steady);

    const { out } = await run(cwd, { svg: "chart.svg" });
    const first = readFileSync(join(cwd, "chart.svg"), "utf8");
    await run(cwd, { svg: "chart.svg" });

    expect(out).toBe("Wrote chart.svg.\n");
    expectGolden("steady.svg", first);
    expect(readFileSync(join(cwd, "chart.svg"), "utf8")).toBe(first);
  });

  it("counts a change that is not committed yet for today", async () => {
    const cwd = repository([{ day: ago(9), files: { "PLAN.md": garden(1) } }]);
    writeFileSync(join(cwd, "PLAN.md"), garden(2));

    expect((await told(cwd))[0]?.points).toEqual([
      [ago(9), 1, 4, 0],
      [ago(0), 2, 4, 0],
    ]);
  });

  it.each<[string, readonly MadeCommit[], string, readonly unknown[]]>([
    [
      "that was renamed unchanged",
      [
        { day: ago(20), files: { "plans/a.md": garden(0) } },
        { day: ago(10), files: { "plans/a.md": garden(1) } },
        { day: ago(8), files: { "plans/a.md": null, "docs/plans/b.md": garden(1) } },
        { day: ago(5), files: { "docs/plans/b.md": garden(3) } },
      ],
      "docs/plans/b.md",
      [
        [ago(20), 0, 4, 0],
        [ago(10), 1, 4, 0],
        [ago(5), 3, 4, 0],
      ],
    ],
    [
      "that was renamed and edited at once, from outside of the usual places",
      [
        { day: ago(20), files: { "notes/idea.md": garden(0), "notes/other.md": plan("Shopping", "[ ] Buy milk") } },
        { day: ago(8), files: { "notes/idea.md": null, "notes/other.md": null, "docs/plans/garden.md": garden(2) } },
      ],
      "docs/plans/garden.md",
      [
        [ago(20), 0, 4, 0],
        [ago(8), 2, 4, 0],
      ],
    ],
    [
      "that was first copied and then removed at its old path",
      [
        { day: ago(20), files: { "todo.md": garden(0) } },
        { day: ago(8), files: { "PLAN.md": garden(1) } },
        { day: ago(7), files: { "todo.md": null } },
      ],
      "PLAN.md",
      [
        [ago(20), 0, 4, 0],
        [ago(8), 1, 4, 0],
      ],
    ],
    [
      "that was deleted for a while",
      [
        { day: ago(20), files: { "PLAN.md": garden(1) } },
        { day: ago(12), files: { "PLAN.md": null, "README.md": "# Readme\n" } },
        { day: ago(8), files: { "PLAN.md": garden(2) } },
      ],
      "PLAN.md",
      [
        [ago(20), 1, 4, 0],
        [ago(8), 2, 4, 0],
      ],
    ],
    [
      "whose path belonged to another plan before",
      [
        {
          day: ago(20),
          files: {
            "PLAN.md": plan(
              "Kitchen",
              "[x] Choose tiles",
              "[x] Remove the old oven",
              "[x] Paint the walls",
              "[x] Hang the lamps",
            ),
          },
        },
        { day: ago(8), files: { "PLAN.md": garden(0) } },
        { day: ago(5), files: { "PLAN.md": garden(1) } },
      ],
      "PLAN.md",
      [
        [ago(8), 0, 4, 0],
        [ago(5), 1, 4, 0],
      ],
    ],
    [
      "whose lines were reworded while they were ticked",
      [
        { day: ago(20), files: { "PLAN.md": garden(0) } },
        {
          day: ago(8),
          files: { "PLAN.md": garden(1).replace("Lay out the beds", "Lay out the raised beds by the wall") },
        },
      ],
      "PLAN.md",
      [
        [ago(20), 0, 4, 0],
        [ago(8), 1, 4, 0],
      ],
    ],
    [
      "of which a version could not be read",
      [
        { day: ago(20), files: { "PLAN.md": garden(1) } },
        { day: ago(10), files: { "PLAN.md": `<<<<<<< ours\n${garden(1)}=======\n${garden(2)}>>>>>>> theirs\n` } },
        { day: ago(8), files: { "PLAN.md": garden(2) } },
      ],
      "PLAN.md",
      [
        [ago(20), 1, 4, 0],
        [ago(8), 2, 4, 0],
      ],
    ],
  ])("follows a plan %s", async (_, commits, path, points) => {
    const [found] = await told(repository(commits));

    expect(found).toMatchObject({ path, points });
  });

  it("keeps a plan apart from the next one at its old path", async () => {
    const kitchen = (done: number) =>
      plan(
        "Kitchen",
        ...["Choose tiles", "Remove the oven", "Paint the walls", "Hang lamps"].map(
          (what, at) => `[${at < done ? "x" : " "}] ${what}`,
        ),
      );
    const cwd = repository([
      { day: ago(20), files: { "plans/now.md": garden(2) } },
      { day: ago(8), files: { "plans/garden.md": garden(3), "plans/now.md": kitchen(0) } },
      { day: ago(3), files: { "plans/now.md": kitchen(1) } },
    ]);

    expect((await told(cwd)).map(({ path, points }) => [path, points])).toEqual([
      [
        "plans/garden.md",
        [
          [ago(20), 2, 4, 0],
          [ago(8), 3, 4, 0],
        ],
      ],
      [
        "plans/now.md",
        [
          [ago(8), 0, 4, 0],
          [ago(3), 1, 4, 0],
        ],
      ],
    ]);
  });

  it("says that a shallow clone knows only a part", async () => {
    const origin = repository(steady);
    const cwd = mkdtempSync(join(tmpdir(), "plansync-history-"));
    folders.push(cwd);
    spawnSync("git", ["clone", "--quiet", "--depth", "3", `file://${origin}`, cwd]);

    const { err } = await run(cwd);

    expect(err).toContain("This clone is shallow");
    expect((await told(cwd))[0]?.points).toHaveLength(3);
  });

  it.each([
    ["outside of a repository", () => makeFolder({ "PLAN.md": garden(1) })],
    [
      "in a repository without a commit",
      () => {
        const folder = makeFolder({ "PLAN.md": garden(1) });
        spawnSync("git", ["init", "--quiet", folder]);
        return folder;
      },
    ],
  ])("shows only today %s", async (_, make) => {
    const cwd = make();
    folders.push(cwd);

    const { err, out } = await run(cwd);

    expect(err).toContain("There are no commits here");
    expect(out).toContain("1 of 4 done");
    expect(out).toContain("Forecast: none.");
  });

  it("says why a plan is not read, and where to go on", async () => {
    const cwd = makeFolder({ "PLAN.md": "# Garden\n\n- [ ] Dig\n<<<<<<< HEAD\n- [ ] Sow\n=======\n>>>>>>> x\n" });
    folders.push(cwd);

    const { out } = await run(cwd);

    expect(out).toBe("PLAN.md\nNot read: The plan has unresolved merge conflicts. See `plansync lint`.\n");
  });

  it("says of a bare repository that it has no files, and what has", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "plansync-history-"));
    folders.push(cwd);
    spawnSync("git", ["clone", "--quiet", "--bare", repository(steady), cwd]);

    await expect(run(cwd)).rejects.toMatchObject({
      message: expect.stringContaining("is a bare repository, which has no files"),
      hint: "Go to a clone of it, or make one: `git worktree add ../plans`.",
    });
  });

  it("is called for a plan in a folder below, and for no other", async () => {
    const cwd = repository([
      { day: ago(9), files: { "docs/plans/a.md": garden(1), "docs/plans/b.md": plan("Kitchen", "[ ] Choose tiles") } },
    ]);
    mkdirSync(join(cwd, "docs", "plans"), { recursive: true });

    expect((await told(join(cwd, "docs"), ["plans/a.md"])).map(({ points }) => points)).toEqual([[[ago(9), 1, 4, 0]]]);
  });

  it("lets no title move the cursor or break the picture", async () => {
    const cwd = repository([{ day: ago(9), files: { "PLAN.md": "# Ga\u001b[31mrden <b>&\n\n- [ ] Lay out\n" } }]);

    const { out } = await run(cwd);
    await run(cwd, { svg: "chart.svg" });

    expect(out).not.toContain("\u001b");
    const svg = readFileSync(join(cwd, "chart.svg"), "utf8");
    expect(svg.includes("\u001b") || svg.includes("<b>")).toBe(false);
  });
});
