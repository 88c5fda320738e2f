import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";

const FOLDER = join(import.meta.dirname, "../../fixtures/edits");

/** Where the plan of a case with a single file lies; files of the others keep their names below its folder. */
const PLANS = "docs/plans/";
const ONLY = "plan.md";

/** A line of a plan: a number where there is one file, else `file:line`; line 0 is the plan's own issue. */
const place = z.union([z.number(), z.string()]).transform((at) => (typeof at === "number" ? `${ONLY}:${at}` : at));
const places = z.array(place).default([]);
const reason = z.enum(["completed", "not_planned"]).optional();

/** What people do between the first run and the push of the case, one act and one run after the other. */
const act = z.union([
  z.strictObject({ close: place, reason }),
  z.strictObject({ closePlan: z.literal(true), reason }),
  z.strictObject({ reopen: place }),
  z.strictObject({ retitle: place, to: z.string() }),
  z.strictObject({ pushConfig: z.string() }),
  /** Files as they are in the middle of the story, and lines (before) whose issues are closed then, or still open. */
  z.strictObject({ push: z.string(), closes: places, leavesOpen: places }),
]);

const expected = z.strictObject({
  /** The sentence that the test is called by. */
  says: z.string(),
  /** The input; empty means the usual homes. */
  plans: z.string().default("docs/plans/**/*.md"),
  acts: z.array(act).default([]),
  /** A configuration that comes in the same push as the texts after. */
  configToo: z.string().optional(),
  /** Lines whose issues people close, with a run behind it that brings the ticks into the file. */
  closeBefore: places,

  /** Lines before and after: the item has the same issue, open unless it stands in `closedNow`. */
  kept: z.array(z.tuple([place, place])).default([]),
  /** Lines after whose issues are closed by this run, for the reason that the plan gives. */
  closedNow: places,
  /** Lines before whose issues are open, or closed, with state, title and parent as they were. */
  staysOpen: places,
  staysClosed: places,
  /** The lines stand below another heading now: what holds them may be another issue. */
  mayMove: z.boolean().default(false),
  /** Lines before whose issues are closed in the end: because they are done, or because their words are gone. */
  endsCompleted: places,
  endsDropped: places,
  /** How many issues the run makes. */
  created: z.number().optional(),
  createdAtMost: z.number().optional(),
  /** A warning names a line that this is about, and the cure; false: no run ends with a word about the plan's issue. */
  warned: z.boolean().optional(),
  /** Lines after: each is read as the item that it was, or named with the cure. */
  named: places,
  /** The plan as a whole is held or refused. */
  held: z.boolean().default(false),
  /** Either all the rest, or the plan is held. */
  orHeld: z.boolean().default(false),
  openAtEnd: z.number().optional(),
  openAtEndAtMost: z.number().optional(),
  /** What the outputs and the plan's issue say. */
  progress: z.strictObject({ done: z.number(), total: z.number(), dropped: z.number() }).optional(),
});

type Expected = z.infer<typeof expected>;
export type Act = z.infer<typeof act>;

/** Texts by path in the repository. */
export type Files = Readonly<Record<string, string>>;

/** An edit of plans with what has to become of their issues. */
export interface EditCase {
  readonly name: string;
  readonly before: Files;
  /** Null: nothing is pushed, the acts are all there is. */
  readonly after: Files | null;
  readonly expected: Expected;
  /** Files that an act pushes, by the name it gives them. */
  filesOf(name: string): Files;
  textOf(name: string): string;
}

/** All cases; each is a folder with the texts before and after one push. */
export function readEditCases(): readonly EditCase[] {
  return readdirSync(FOLDER).sort().map(readCase);
}

/** The path of a place's file in the repository, and its line. */
export function locate(at: string): { readonly path: string; readonly line: number } {
  const cut = at.lastIndexOf(":");
  return { path: PLANS + at.slice(0, cut), line: Number(at.slice(cut + 1)) };
}

function readCase(name: string): EditCase {
  const folder = join(FOLDER, name);
  const before = readFiles(folder, "before");
  if (before === null) throw new Error(`${name} has no text before the edit`);
  return {
    name,
    before,
    after: readFiles(folder, "after"),
    expected: expected.parse(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"))),
    filesOf: (part) => {
      const files = readFiles(folder, part);
      if (files === null) throw new Error(`${name} has no ${part}`);
      return files;
    },
    textOf: (file) => readFileSync(join(folder, file), "utf8"),
  };
}

/** `before.md` is the one plan; `before/` holds several. */
function readFiles(folder: string, part: string): Files | null {
  const single = join(folder, `${part}.md`);
  if (existsSync(single)) return { [PLANS + ONLY]: readFileSync(single, "utf8") };
  const many = join(folder, part);
  if (!existsSync(many)) return null;
  const found = readdirSync(many, { recursive: true, encoding: "utf8" }).map((file) => join(many, file));
  return Object.fromEntries(
    found
      .filter((file) => statSync(file).isFile())
      .sort()
      .map((file) => [PLANS + relative(many, file), readFileSync(file, "utf8")]),
  );
}
