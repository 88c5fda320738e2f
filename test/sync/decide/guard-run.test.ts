import { describe, expect, it } from "@jest/globals";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, syncedRepository } from "../../support/memory-stages.ts";
import type { Overrides } from "../../../src/sync/context/settings.ts";

const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const CONFIG = ".github/plansync.yml";
const LIMITS = "threshold: { create: 4, changes: 2 }\n";
const planOf = (name: string, count: number) =>
  `# ${name}\n\n${Array.from({ length: count }, (_, at) => `- [ ] ${name} task ${at}\n`).join("")}`;

/** Why each plan waits, by path; null: it goes on. */
async function holds(repo: MemoryRepository, overrides: Partial<Overrides> = {}) {
  const { plans } = await decideAll(repo, overrides);
  return Object.fromEntries(plans.map(({ tracked, changes }) => [tracked.file.path, changes?.hold?.reason ?? null]));
}

describe("the plans of a run are checked together", () => {
  it("and held if their sum exceeds a threshold that none of them exceeds alone", async () => {
    const repo = new MemoryRepository({ [CONFIG]: LIMITS, [A]: planOf("Dig", 2), [B]: planOf("Sail", 3) });

    const reason = "together the plans of this run would create 7 issues (more than 4)";
    expect(await holds(repo)).toEqual({ [A]: reason, [B]: reason });
  });

  it("and continue if the sum is below it", async () => {
    const repo = new MemoryRepository({ [CONFIG]: LIMITS, [A]: planOf("Dig", 1), [B]: planOf("Sail", 1) });

    expect(await holds(repo)).toEqual({ [A]: null, [B]: null });
  });

  it("but one that is already held does not count: the others continue", async () => {
    const repo = new MemoryRepository({ [CONFIG]: LIMITS, [A]: planOf("Dig", 9), [B]: planOf("Sail", 3) });

    expect(await holds(repo)).toEqual({ [A]: "it would create 10 issues (more than 4)", [B]: null });
  });
});

describe("what is approved is not counted", () => {
  const files = { [A]: planOf("Dig", 3), [B]: planOf("Sail", 3) };

  it.each<[what: string, config: string, overrides: Partial<Overrides>]>([
    ["where the run may change as much as it likes", LIMITS, { allowMassChange: true }],
    ["where the threshold is off for one of two plans", `${LIMITS}plans: [${B}, { glob: ${A}, threshold: off }]\n`, {}],
  ])("%s", async (_, config, overrides) => {
    expect(await holds(new MemoryRepository({ [CONFIG]: config, ...files }), overrides)).toEqual({
      [A]: null,
      [B]: null,
    });
  });
});

describe("a plan whose items went to or came from a held one", () => {
  it.each<[direction: string, from: string, to: string]>([
    ["waits with it, since two records are kept in one write", A, B],
    ["waits with it in the other direction too", B, A],
  ])("%s", async (_, from, to) => {
    const repo = await syncedRepository(
      { [CONFIG]: LIMITS, [from]: planOf("Dig", 3), [to]: "# Sail\n\n- [ ] Leave\n- [ ] Land\n" },
      { allowMassChange: true },
    );
    const [moved = ""] = planOf("Dig", 3).split("\n").slice(-2);
    repo.push({
      [from]: planOf("Dig", 2),
      [to]: `# Sail\n\n- [ ] Leave\n- [ ] Land\n${moved}\n${planOf("New", 6).split("\n\n")[1] ?? ""}`,
    });

    const held = await holds(repo);

    expect(held[to]).toBe("it would create 6 issues (more than 4)");
    expect(held[from]).toBe(`items went from ${from} to ${to}, and ${to} is held`);
  });
});
