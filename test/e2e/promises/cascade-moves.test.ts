import { afterEach, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const HARBOR = "docs/plans/harbor.md";
const WHARF = "docs/plans/wharf.md";
const STAYS = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Write the docs
- [ ] Seed the data

### Step 2: Dredge

- [ ] Rent the dredger
`;
const section = (box: string) => `
### Step 3: Build the crane

- ${box} Pour the foundation
- ${box} Lift the boom
`;
const OTHER = `# Wharf Plan

### Step 4: Paint

- [ ] Buy the paint
- [ ] Paint the bollards
- [ ] Paint the rails
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

it.each(["after the move was synced", "in the same push as the move"])(
  "what the closing of a step completed is open again when it is reopened in another plan, %s",
  async (when) => {
    stage = await startStage({ [HARBOR]: STAYS + section("[ ]"), [WHARF]: OTHER });
    await stage.sync();
    const step = stage.numberOf("Step 3: Build the crane");
    stage.repo.closeIssue(step, { by: "ada" });
    await stage.sync();

    stage.repo.push({ [HARBOR]: STAYS, [WHARF]: OTHER + section("[x]") });
    if (when.startsWith("after")) await stage.sync();
    stage.repo.reopenIssue(step, "ada");
    await stage.sync();

    expect(stage.repo.readFile(WHARF)).toBe(OTHER + section("[ ]"));
    expect(stage.repo.issue(stage.numberOf("Pour the foundation")).state).toBe("open");
  },
);
