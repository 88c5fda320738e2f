import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const [PIER, WALL] = ["docs/plans/a-pier.md", "docs/plans/b-wall.md"];
const CHECK = "The tide leaves it dry";
const plan = (title: string, check: string) => `# ${title} Plan

## Step 1: Build the ${title}

- [ ] Dig the ground for the ${title}

**Verification**:
- [ ] The ${title} stands upright
${check}`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

/** Ticks a box in the text of the issue above it, as a person does in the web interface. */
function tickBox(title: string): void {
  const host = stage.repo.issues().find(({ body }) => body.includes(`- [ ] ${title} `));
  if (host === undefined) throw new Error(`"${title}" has no box`);
  stage.repo.editIssue(host.number, { body: host.body.replace(`- [ ] ${title} `, `- [x] ${title} `) }, "ada");
}

/** A box speaks for its check where it stood when it was ticked, whatever plan the check has gone to since. */
describe("a box that is ticked while its check moves to another plan", () => {
  it.each([
    [PIER, WALL],
    [WALL, PIER],
  ])("ticks the check where it is now: from %s to %s", async (from, to) => {
    const texts = (holder: string, mark = " ") => ({
      [PIER]: plan("pier", holder === PIER ? `- [${mark}] ${CHECK}\n` : ""),
      [WALL]: plan("wall", holder === WALL ? `- [${mark}] ${CHECK}\n` : ""),
    });
    stage = await startStage(texts(from));
    await stage.sync();
    tickBox(CHECK);
    stage.repo.push(texts(to));

    await stage.sync();

    expect(stage.repo.readFile(to)).toBe(texts(to, "x")[to]);
    expect(stage.repo.readFile(from)).not.toContain(CHECK);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});
