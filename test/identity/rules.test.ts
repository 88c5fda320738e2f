import { describe, expect, it } from "@jest/globals";
import { boxes, fates, sameLines, type Fate } from "./found.ts";

type Row = readonly [name: string, before: string, after: string, fates: Record<string, Fate>];

const sure = (is: string): Fate => ({ is, sure: true });
const assumed = (is: string) => ({ is, sure: false });
const likely = (is: string): Fate => ({ is, sure: false });

describe("unchanged lines", () => {
  const before =
    "# Party\n\n## Phase 1: Hall\n\n- [ ] Book it\n\n## Phase 2: Run\n\n- [ ] Open up\n- [ ] Say hello\n- [ ] Eat cake\n";

  it.each<Row>([
    [
      "that stand together count however short, when a heading is put above them",
      before,
      before.replace("- [ ] Say hello", "\n## Phase 3: Later\n\n- [ ] Say hello"),
      { "Say hello": sure("Say hello"), "Eat cake": sure("Eat cake"), "Phase 2: Run": sure("Phase 2: Run") },
    ],
    [
      "that stand together count when their heading becomes a gate",
      before,
      before.replace("## Phase 2: Run", "## Verification"),
      { "Open up": sure("Open up"), "Say hello": sure("Say hello"), "Eat cake": sure("Eat cake") },
    ],
    [
      "do not count alone where they say little, and the work around them is another",
      "# Plan\n\n## Phase 1: Harbour\n\n- [ ] Dig the basin of the harbour\n- [ ] Clean up\n- [ ] Fill the basin with sea water\n",
      "# Plan\n\n## Phase 1: Museum\n\n- [ ] Hang forty pictures\n\n## Phase 2: Park\n\n- [ ] Plant the oak trees\n- [ ] Clean up\n- [ ] Water every flower bed\n",
      { "Clean up": "gone" },
    ],
  ])("%s", (_, old, now, expected) => {
    expect(fates(old, now)).toMatchObject(expected);
  });

  it("are distinguished by the text below them if they are equal", () => {
    const [first, second] = [
      "- [ ] Write tests\n  - for the importer of customers\n  - with old files\n",
      "- [ ] Write tests\n  - for the billing engine\n  - with all currencies\n",
    ];
    const head = "# Plan\n\n## Step 1: all\n\n";

    const lines = sameLines(`${head}${first}${second}- [ ] ship\n`, `${head}${second}${first}- [ ] ship\n`);

    expect(lines).toMatchObject({ 5: 8, 8: 5, 11: 11 });
  });

  it("keep their place if the text below namesakes decides nothing", () => {
    const lines = sameLines(
      boxes("Write tests", "Deploy", "Write tests"),
      boxes("Write tests", "Deploy it", "Write tests"),
    );

    expect(lines).toMatchObject({ 5: 5, 7: 7 });
  });
});

describe("the same id", () => {
  it.each<Row>([
    [
      "with the same wording is the item in whatever section",
      "# Keepers\n\n## Backlog\n\n- [ ] t029 Call\n- [ ] t030 Paint the rail\n\n## Done\n\n- [x] t001 Call\n",
      "# Keepers\n\n## Backlog\n\n- [ ] t030 Paint the rail\n\n## Done\n\n- [x] t001 Call\n- [x] t029 Call\n",
      { "t029 Call": sure("t029 Call"), "t001 Call": sure("t001 Call") },
    ],
    [
      "outweighs a similar text with another id",
      "# Keepers\n\n## Backlog\n\n- [ ] t029 Read the post of the keeper of the north light for a possible visit https://x.example/keepers/north\n- [ ] t030 Paint the gallery rail\n",
      "# Keepers\n\n## Backlog\n\n- [ ] t120 Read the post of the keeper of the south light for a possible visit https://x.example/keepers/south\n- [ ] t030 Paint the gallery rail\n\n## Done\n\n- [x] t029 Wrote to the north light, visit agreed for May https://x.example/keepers/north done:2026-01-04\n",
      {
        "t029 Read the post of the keeper of the north light for a possible visit https://x.example/keepers/north":
          sure("t029 Wrote to the north light, visit agreed for May https://x.example/keepers/north done:2026-01-04"),
      },
    ],
    [
      "that names the work is enough with little text, also with a suffix or behind SKIP",
      boxes("T001 Dig", "T002 Fill", "T003 Add monitoring of all pumps", "T004 Stream structured logs of pumps"),
      boxes(
        "T001 Dig",
        "T002 Fill",
        "T003-MIN Add simple pump status",
        "SKIP: T004 (Structured logs) the console is enough",
      ),
      {
        "T003 Add monitoring of all pumps": sure("T003-MIN Add simple pump status"),
        "T004 Stream structured logs of pumps": sure("SKIP: T004 (Structured logs) the console is enough"),
      },
    ],
    [
      "that only counts is not enough with little text",
      boxes("1.1 Dig the basin", "1.2 Fill the basin", "1.3 Add monitoring of all pumps"),
      boxes("1.1 Dig the basin", "1.2 Fill the basin", "1.3 Invite the mayor for the opening", "1.4 Ring"),
      { "1.3 Add monitoring of all pumps": "gone" },
    ],
    [
      "is distrusted in a plan that was renumbered",
      boxes(
        "T001 Dig the long basin",
        "T002 Fill it with sea water",
        "T003 Build the north pier",
        "T004 Light the pier",
      ),
      boxes(
        "T001 Ask the neighbours",
        "T002 Dig the long basin",
        "T003 Fill it with sea water",
        "T004 Build the north pier",
        "T005 Light the pier",
      ),
      {
        "T001 Dig the long basin": sure("T002 Dig the long basin"),
        "T002 Fill it with sea water": sure("T003 Fill it with sea water"),
        "T003 Build the north pier": sure("T004 Build the north pier"),
        "T004 Light the pier": sure("T005 Light the pier"),
      },
    ],
  ])("%s", (_, old, now, expected) => {
    expect(fates(old, now)).toMatchObject(expected);
  });
});

describe("a text that goes on", () => {
  it.each<Row>([
    [
      "is the item at home, though its old wording appears elsewhere",
      "# Plan\n\n## Phase 1: Port\n\n- [ ] Write the manual of the port\n\n## Phase 2: Town\n\n- [ ] Rest\n",
      "# Plan\n\n## Phase 1: Port\n\n- [x] Write the manual of the port, printed by the town press\n\n## Phase 2: Town\n\n- [ ] Rest\n- [ ] Write the manual of the port\n",
      { "Write the manual of the port": sure("Write the manual of the port, printed by the town press") },
    ],
    [
      "is not chosen among two that go on",
      boxes("Write the manual", "Rest"),
      boxes("Write the manual of the port", "Write the manual of the town", "Rest"),
      { "Write the manual": "gone" },
    ],
  ])("%s", (_, old, now, expected) => {
    expect(fates(old, now)).toMatchObject(expected);
  });
});

describe("the same wording elsewhere", () => {
  const before =
    "# Plan\n\n## Phase 1: Port\n\n- [ ] Build the pier of the port\n- [ ] Rest\n- [ ] Sing\n\n## Phase 2: Town\n\n- [ ] Build houses for all\n";

  it.each<Row>([
    [
      "is a moved item",
      before,
      before
        .replace("- [ ] Build the pier of the port\n", "")
        .replace("houses for all\n", "houses for all\n- [ ] Build the pier of the port\n"),
      { "Build the pier of the port": sure("Build the pier of the port") },
    ],
    [
      "counts for short ones that moved side by side",
      before,
      before
        .replace("- [ ] Rest\n- [ ] Sing\n", "")
        .replace("houses for all\n", "houses for all\n- [ ] Rest\n- [ ] Sing\n"),
      { Rest: sure("Rest"), Sing: sure("Sing") },
    ],
    [
      "is an assumption for a short one that stands alone",
      before,
      before.replace("- [ ] Rest\n", "").replace("houses for all\n", "houses for all\n- [ ] Paint them\n- [ ] Rest\n"),
      { Rest: assumed("Rest") },
    ],
    [
      "is no evidence for a short one that stands alone and was ticked on the way",
      before,
      before.replace("- [ ] Rest\n", "").replace("houses for all\n", "houses for all\n- [ ] Paint them\n- [x] Rest\n"),
      { Rest: "gone" },
    ],
    [
      "is no evidence where two new items have it",
      before,
      before
        .replace("- [ ] Build the pier of the port\n", "")
        .replace(
          "houses for all\n",
          "houses for all\n- [ ] Build the pier of the port\n\n## Phase 3: Sea\n\n- [ ] Build the pier of the port\n",
        ),
      { "Build the pier of the port": "gone" },
    ],
    [
      "makes a heading task of a box",
      before,
      before.replace("- [ ] Build the pier of the port\n", "### Step 1: Build the pier of the port\n\n- [ ] Ram\n"),
      { "Build the pier of the port": sure("Step 1: Build the pier of the port") },
    ],
  ])("%s", (_, old, now, expected) => {
    expect(fates(old, now)).toMatchObject(expected);
  });
});

describe("the same head", () => {
  it.each<Row>([
    [
      "before a dash or bracket tells the item",
      boxes("Add rate limiting to uploads (moderate, ten a minute)", "Rest"),
      boxes("Add rate limiting to uploads - only abuse of large files is stopped now", "Rest"),
      {
        "Add rate limiting to uploads (moderate, ten a minute)": sure(
          "Add rate limiting to uploads - only abuse of large files is stopped now",
        ),
      },
    ],
    [
      "does not where two begin so",
      boxes("Add rate limiting to uploads (moderate, ten a minute)", "Rest"),
      boxes(
        "Add rate limiting to uploads: pictures of harbours",
        "Add rate limiting to uploads: films of all ships",
        "Rest",
      ),
      { "Add rate limiting to uploads (moderate, ten a minute)": "gone" },
    ],
    [
      "of one word is too short",
      boxes("Backend: store the profile of keepers", "Rest"),
      boxes("Backend: delete whatever was uploaded in error", "Rest"),
      { "Backend: store the profile of keepers": "gone" },
    ],
    [
      "may be a lone code span under the same parent",
      boxes("`updateProfile`: a server action for name and mail", "Rest"),
      boxes("`updateProfile`: handles names", "`deleteProfile`: handles the rest", "Rest"),
      { "updateProfile: a server action for name and mail": sure("updateProfile: handles names") },
    ],
  ])("%s", (_, old, now, expected) => {
    expect(fates(old, now)).toMatchObject(expected);
  });
});

describe("similar texts", () => {
  it.each<Row>([
    [
      "are the same beyond doubt where nearly all stands",
      boxes("Write the integration tests for the import of harbour customers", "Rest"),
      boxes("Write all integration tests for the import of harbour customers", "Rest"),
      {
        "Write the integration tests for the import of harbour customers": sure(
          "Write all integration tests for the import of harbour customers",
        ),
      },
    ],
    [
      "are an assumption where only half stands",
      boxes("Write the parser for tables", "Rest"),
      boxes("Write a streaming parser for tables", "Rest"),
      { "Write the parser for tables": likely("Write a streaming parser for tables") },
    ],
    [
      "are never surely the same where each names another thing",
      boxes("Create the error page in `src/app/operator/error.tsx` with a retry button", "Rest"),
      boxes("Create the error page in `src/app/keepers/error.tsx` with a retry button", "Rest"),
      {
        "Create the error page in src/app/operator/error.tsx with a retry button": likely(
          "Create the error page in src/app/keepers/error.tsx with a retry button",
        ),
      },
    ],
    [
      "are not the same where the new one says that it is new",
      boxes("Validate the sound on old machines", "Rest"),
      boxes("**NEW** Validate the sound on new machines", "Rest"),
      { "Validate the sound on old machines": "gone" },
    ],
    [
      "are not the same where the new one says so at its end",
      boxes("Validate the sound on old machines", "Rest"),
      boxes("Validate the sound on new machines [NEW]", "Rest"),
      { "Validate the sound on old machines": "gone" },
    ],
    [
      "are the same where the new one says that it was changed",
      boxes("Validate the sound on old machines", "Rest"),
      boxes("**UPDATED** Validate the sound on machines", "Rest"),
      { "Validate the sound on old machines": sure("UPDATED Validate the sound on machines") },
    ],
    [
      "are not the same where they name different issues",
      boxes("Fix #12, the crash of the importer of ships", "Rest"),
      boxes("Fix #13, a crash of the importer of ships", "Rest"),
      { "Fix #12, the crash of the importer of ships": "gone" },
    ],
    [
      "are not the same where one is a heading and one a box",
      "# Plan\n\n### Step 1: Port\n\n- [ ] Write the streaming parser for tables\n- [ ] Rest\n",
      "# Plan\n\n### Step 1: Port\n\n- [ ] Rest\n\n### Step 2: Write a streaming parser of tables\n\n- [ ] Go\n",
      { "Write the streaming parser for tables": "gone" },
    ],
  ])("%s", (_, old, now, expected) => {
    expect(fates(old, now)).toMatchObject(expected);
  });
});

describe("a code word", () => {
  it.each<Row>([
    [
      "that exactly one item on each side has tells the item near its place",
      boxes("The file `puppy-card.test.tsx` is there", "Rest"),
      boxes("`components/puppy-card.test.tsx` covers states and prices", "Rest"),
      { "The file puppy-card.test.tsx is there": sure("components/puppy-card.test.tsx covers states and prices") },
    ],
    [
      "that two new items have tells nothing",
      boxes("Guard `total > 0` in the claim", "Rest"),
      boxes("Refuse whoever asks twice: `total > 0`", "Pay nobody on Sundays, not even `total > 0`", "Rest"),
      { "Guard total > 0 in the claim": "gone" },
    ],
  ])("%s", (_, old, now, expected) => {
    expect(fates(old, now)).toMatchObject(expected);
  });
});

describe("criteria that became evidence when they were ticked", () => {
  const before =
    "# Plan\n\n### Step 1: Pay\n\n- [ ] Begin\n- [ ] The deposit lives in one module\n- [ ] Formula changes break a test\n- [ ] End\n";

  it("are the ones between the same neighbours, in order, as an assumption", () => {
    const after = before
      .replace("- [ ] The deposit lives in one module", "- [x] `lib/deposit.ts` holds the deposit for all callers")
      .replace("- [ ] Formula changes break a test", "- [x] Tests fail when formulas change");

    expect(fates(before, after)).toMatchObject({
      "The deposit lives in one module": likely("lib/deposit.ts holds the deposit for all callers"),
      "Formula changes break a test": likely("Tests fail when formulas change"),
    });
  });

  it("are not matched if their texts have nothing in common", () => {
    const after = before
      .replace("- [ ] The deposit lives in one module", "- [x] Mayor invited")
      .replace("- [ ] Formula changes break a test", "- [x] Flags hung out");

    expect(fates(before, after)).toMatchObject({
      "The deposit lives in one module": "gone",
      "Formula changes break a test": "gone",
    });
  });
});
