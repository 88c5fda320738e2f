import { InternalError } from "../../errors.ts";
import type { Settings } from "../context/settings.ts";
import { decodePlan } from "../../plan/parse/decode.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import type { Reading } from "../../plan/edit/reading.ts";
import { parsePlan } from "../../plan/parse/parse.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Look } from "../../ports/look.ts";
import { FIRST_LINE } from "../../plan/model/line-number.ts";

/** A plan file as read at the tip. `plan` is null when the file was refused; the diagnostics say why. */
export interface PlanFile {
  readonly path: string;
  readonly blob: string;
  readonly plan: Plan | null;
  /** The whole text; null where the bytes are no text, or GitHub did not return them. */
  readonly source: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses the bytes of a path. Never throws for content: a file that can't be read is refused with a diagnostic. */
export function readPlanFile(path: string, blob: string, bytes: Uint8Array, settings: Settings): PlanFile {
  const decoded = decodePlan(path, bytes);
  if ("diagnostic" in decoded) return { path, blob, plan: null, source: null, diagnostics: [decoded.diagnostic] };
  const parsed = parsePlan({ path, text: decoded.text }, { patterns: settings.patterns });
  return { path, blob, plan: parsed.plan, source: decoded.text, diagnostics: parsed.diagnostics };
}

/** Why a file was refused: its first error. */
export function whyRefused({ path, diagnostics }: PlanFile): string {
  const worst = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  if (worst === undefined) throw new InternalError(`${path} was refused without a diagnostic.`);
  return worst.message;
}

/** Returns how other versions of a plan are read. */
export function readingOf(path: string, { patterns }: Pick<Settings, "patterns">): Reading {
  return { patterns, reread: (text) => parsePlan({ path, text }, { patterns }).plan };
}

/** Reads the plan files of a look, in path order; contents that it lacks are fetched by blob. */
export async function readPlanFiles(
  look: Pick<Look, "files" | "contents">,
  settings: Settings,
  readBlobs: (blobs: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<readonly PlanFile[]> {
  const wanted = look.files.filter(({ path }) => settings.isPlan(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const missing = wanted.filter(({ blob }) => !look.contents.has(blob)).map(({ blob }) => blob);
  const read = missing.length === 0 ? new Map<string, Uint8Array>() : await readBlobs(missing);
  return wanted.map(({ path, blob }) => {
    const bytes = look.contents.get(blob) ?? read.get(blob);
    return bytes === undefined ? unreadable(path, blob) : readPlanFile(path, blob, bytes, settings);
  });
}

function unreadable(path: string, blob: string): PlanFile {
  const diagnostic: Diagnostic = {
    code: "unreadable",
    severity: "error",
    line: FIRST_LINE,
    column: 1,
    message: "GitHub did not return the whole text of this file.",
    hint: "This plan is skipped in this run. If the problem persists, make the file smaller or split the plan.",
  };
  return { path, blob, plan: null, source: null, diagnostics: [diagnostic] };
}
