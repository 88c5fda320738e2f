import { afterEach, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data

### Step 2: Paint

- [ ] Buy the paint
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

it.each(["levels: { step: [schritt] }", "gates: [abnahme]", "states: { done: [klar] }"])(
  "an issue that people put below another one stays there when the configuration says %s",
  async (words) => {
    stage = await startStage({ "docs/plans/harbor.md": PLAN });
    await stage.sync();
    const [task, step] = [stage.numberOf("Seed the data"), stage.numberOf("Step 2: Paint")];
    stage.repo.setParent(task, step, "ada");
    await stage.sync();

    stage.repo.push({ ".github/plansync.yml": `patterns:\n  ${words}\n` });
    await stage.sync();

    expect(stage.repo.issue(task).parent?.number).toBe(step);
  },
);
