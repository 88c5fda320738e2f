import { startStage } from "../../test/e2e/round-trip/engine.ts";
import { previewPull } from "../../src/respond/preview-pull.ts";

/** What the picture in the README shows: a plan, an issue and a comment, at one moment. */
export interface Story {
  readonly path: string;
  /** The plan before and after the commit that followed a closed issue. */
  readonly before: string;
  readonly after: string;
  readonly commit: string;
  readonly issue: ShownIssue & { readonly labels: readonly string[]; readonly body: string };
  readonly subIssues: readonly ShownIssue[];
  readonly pull: { readonly number: number; readonly title: string; readonly comment: string };
}

interface ShownIssue {
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
}

const PATH = "docs/plans/catalogue.md";
const STEP = "Step 2: Import the catalogue";
const PLAN = `# Catalogue

## Step 1: Create the schema

- [x] Write the migration

## Step 2: Import the catalogue

**Goal**: every row of the export is in the table
**Depends On**: Step 1

- [ ] Read the CSV export
- [ ] Report rows that can't be read
`;
/** What the pull request makes of the plan's last line. */
const LINE = "- [ ] Report rows that can't be read";
const NEW_LINES = "- [ ] List the rows that can't be read\n- [ ] Import the pictures";

/** Plays it on the built-in GitHub: a push, an issue that somebody closes, and a pull request. */
export async function playStory(): Promise<Story> {
  const stage = await startStage({ [PATH]: PLAN }, { startAt: Date.UTC(2026, 9, 12, 9) });
  try {
    const { repo } = stage;
    const textOf = () => repo.readFile(PATH) ?? "";
    await stage.sync();
    const before = textOf();
    repo.closeIssue(stage.numberOf("Read the CSV export"), { by: "ada" });
    const { commit } = await stage.sync();
    if (commit === null) throw new Error("The closed issue led to no commit.");
    const after = textOf();

    const head = repo.push({ [PATH]: after.replace(LINE, NEW_LINES) }, { branch: "pictures" });
    const title = "Import the pictures, too";
    const { number } = repo.openPull({ title, head: "pictures", by: "ada" });
    await previewPull(stage.respond(), { number, head, base: "main", isNew: true, mayBeReadOnly: false });

    const step = repo.issue(stage.numberOf(STEP));
    const shown = (issue: typeof step): ShownIssue => ({
      number: issue.number,
      title: issue.title,
      isOpen: issue.state === "open",
    });
    return {
      path: PATH,
      before,
      after,
      commit: repo.commits()[0]?.message.split("\n")[0] ?? "",
      issue: { ...shown(step), labels: [...step.labels].map(({ name }) => name), body: step.body },
      subIssues: step.children.map(shown),
      pull: { number, title, comment: steady(stage.comments(number).join("\n\n"), head) },
    };
  } finally {
    await stage.sandbox.close();
  }
}

/** The head's sha follows from the second in which the story is played. */
function steady(comment: string, head: string): string {
  const shown = "1a2b3c4".padEnd(head.length, "0");
  return comment.replaceAll(head, shown).replaceAll(head.slice(0, 7), shown.slice(0, 7));
}
