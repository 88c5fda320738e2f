import type { ItemKind } from "../plan/model/plan.ts";
import type { Patterns } from "../plan/words/patterns.ts";
import { DEFAULT_POLICY, type GuardLimits, type Policy } from "../reconcile/input/policy.ts";
import type { SingleField } from "../plan/edit/fields/write-field.ts";
import type { FieldMeaning, FieldMeanings } from "../reconcile/items/field-meaning.ts";
import { addPatterns } from "./patterns.ts";
import type { FolderReach } from "./glob-reach.ts";
import { planFolders } from "./plan-folders.ts";
import { globMatcher, planMatcher, PLAN_HOMES } from "./plan-paths.ts";
import {
  ISSUE_KINDS,
  type ConfigFile,
  type FAIL_ON,
  type UNITS,
  type PlanRule,
  type PlanSettings,
  type WRITE_BACK,
} from "./schema.ts";
import { DEFAULT_CLAIMED_LABEL, DEFAULT_LABELS, type LabelNames } from "../issue/label-names.ts";

export type WriteBackMode = (typeof WRITE_BACK)[number];
type FailOn = (typeof FAIL_ON)[number];

/**
 * Inputs or flags that override the configuration file, including what it sets for single plans. Undefined: the file
 * applies.
 */
export interface ConfigOverrides {
  readonly plans?: readonly string[] | undefined;
  readonly levels?: readonly (typeof ISSUE_KINDS)[number][] | undefined;
  readonly writeBack?: WriteBackMode | undefined;
  readonly branch?: string | undefined;
  readonly maxMinutes?: number | undefined;
}

/** The configuration of a run: the file, and the inputs or flags that override it. */
export interface Config {
  readonly file: ConfigFile;
  readonly overrides: ConfigOverrides;
  /** The entries of `plans` that have settings of their own, each with the test for its files. */
  readonly rules: readonly { readonly rule: PlanRule; readonly fits: (path: string) => boolean }[];
}

/** Settings of a whole run. */
export interface RunSettings {
  /** Globs that select plans, for messages; the default places where none are configured. */
  readonly globs: readonly string[];
  readonly isPlan: (path: string) => boolean;
  /** Whether plans can be in a folder, or below it. */
  readonly planFolders: (folder: string) => FolderReach;
  readonly labels: LabelNames;
  /** Null: the default branch. */
  readonly branch: string | null;
  /** Headline of write-back commits, which may contain `{summary}`; null: the default. */
  readonly commitHeadline: string | null;
  readonly failOn: FailOn;
  readonly maxMinutes: number;
  readonly patterns: Patterns;
  /** The label of issues that somebody has claimed. */
  readonly claimedLabel: string;
  /** True where a field of some plan is an issue field of the organization. */
  readonly namesIssueFields: boolean;
}

/** Settings of one plan. */
export interface PlanPolicy {
  readonly policy: Policy;
  readonly writeBack: WriteBackMode;
  /** Whether the plan's own issue shows how the plan went. */
  readonly chart: boolean;
  /** What is handed out as one piece of work. */
  readonly unit: (typeof UNITS)[number];
  /** How agents are started, as it is written: `off`, `label`, `copilot` or `workflow:<file>`. */
  readonly start: string;
  /** Items that agents work on at once. */
  readonly atOnce: number;
  /** The label of work that is ready. */
  readonly readyLabel: string;
}

export const DEFAULT_MAX_MINUTES = 20;
const DEFAULT_AT_ONCE = 3;
const DEFAULT_READY_LABEL = "plansync:ready";

/** Overrides the file with inputs or flags. */
export function mergeInputs(file: ConfigFile, overrides: ConfigOverrides): Config {
  const rules = (file.plans ?? []).filter((entry) => typeof entry !== "string");
  return { file, overrides, rules: rules.map((rule) => ({ rule, fits: globMatcher(globsOf(rule)) })) };
}

/** Returns the settings of the whole run. */
export function runSettings({ file, overrides, rules }: Config): RunSettings {
  const globs = selectedGlobs(file, overrides);
  return {
    globs: globs ?? PLAN_HOMES,
    isPlan: planMatcher(globs),
    planFolders: planFolders(globs),
    labels: labelNames(file),
    branch: overrides.branch ?? file.branch ?? null,
    commitHeadline: file["commit-message"] ?? null,
    failOn: file["fail-on"] ?? "error",
    maxMinutes: overrides.maxMinutes ?? file["max-minutes"] ?? DEFAULT_MAX_MINUTES,
    patterns: addPatterns(file.patterns),
    claimedLabel: file["label-names"]?.claimed ?? DEFAULT_CLAIMED_LABEL,
    namesIssueFields: [file.fields, ...rules.map(({ rule }) => rule.fields)].some(
      (fields) =>
        fields !== undefined && [...fieldMeanings(fields).values()].some(({ kind }) => kind === "issue-field"),
    ),
  };
}

/**
 * Returns the settings of the plan at a path: from inputs, else the last entry of `plans` that matches, else the file,
 * else the defaults.
 */
export function settingsFor({ file, overrides, rules }: Config, path: string): PlanPolicy {
  const rule = rules.findLast(({ fits }) => fits(path))?.rule;
  const pick = <K extends keyof PlanSettings>(key: K): PlanSettings[K] => rule?.[key] ?? file[key];
  const writeBack = overrides.writeBack ?? pick("write-back") ?? "commit";
  const policy: Policy = {
    levels: new Set<ItemKind>(["plan", ...(overrides.levels ?? pick("levels") ?? ISSUE_KINDS)]),
    labels: labelNames(file),
    doneItems: pick("done-items") ?? DEFAULT_POLICY.doneItems,
    onItemRemoved: pick("on-item-removed") ?? DEFAULT_POLICY.onItemRemoved,
    planStatus: pick("status") ?? DEFAULT_POLICY.planStatus,
    guard: guardLimits(pick("threshold")),
    milestone: pick("milestone") ?? DEFAULT_POLICY.milestone,
    assignees: new Map(Object.entries({ ...file.assignees, ...rule?.assignees })),
    issueTypes: issueTypes({ ...file["issue-types"], ...rule?.["issue-types"] }),
    fields: fieldMeanings({ ...file.fields, ...rule?.fields }),
    extraLabels: [...new Set([...(file.labels ?? []), ...(rule?.labels ?? [])])],
    tagLabels: pick("tag-labels") ?? DEFAULT_POLICY.tagLabels,
    takes: writeBack === "off" ? new Set() : takenAspects(pick("from-github")),
    startedLabel: file["label-names"]?.started ?? DEFAULT_POLICY.startedLabel,
    trustedBots: new Set(file["trusted-bots"] ?? []),
  };
  const agents = { ...file.agents, ...rule?.agents };
  return {
    policy,
    writeBack,
    chart: pick("chart") ?? false,
    unit: agents.unit ?? "step",
    start: agents.start ?? "off",
    atOnce: agents["at-once"] ?? DEFAULT_AT_ONCE,
    readyLabel: agents.label ?? DEFAULT_READY_LABEL,
  };
}

function selectedGlobs(file: ConfigFile, overrides: ConfigOverrides): readonly string[] | null {
  const globs =
    overrides.plans ?? file.plans?.flatMap((entry) => (typeof entry === "string" ? [entry] : globsOf(entry)));
  return globs === undefined || globs.length === 0 ? null : globs;
}

function globsOf(rule: PlanRule): readonly string[] {
  return typeof rule.glob === "string" ? [rule.glob] : rule.glob;
}

function labelNames(file: ConfigFile): LabelNames {
  const { plansync: all, started: _, claimed: _claimed, ...kinds } = file["label-names"] ?? {};
  const names: { -readonly [name in keyof LabelNames]: string } = { ...DEFAULT_LABELS };
  if (all !== undefined) names.all = all;
  for (const kind of ISSUE_KINDS) names[kind] = kinds[kind] ?? names[kind];
  return names;
}

function guardLimits(threshold: PlanSettings["threshold"]): GuardLimits {
  if (threshold === "off") return { creates: Infinity, changes: Infinity, share: 1 };
  const { guard } = DEFAULT_POLICY;
  return { ...guard, creates: threshold?.create ?? guard.creates, changes: threshold?.changes ?? guard.changes };
}

function takenAspects(configured: PlanSettings["from-github"]): Policy["takes"] {
  if (configured === undefined || configured === "all") return DEFAULT_POLICY.takes;
  return new Set(configured === "state" ? [] : configured);
}

function fieldMeanings(fields: NonNullable<PlanSettings["fields"]>): FieldMeanings {
  const { milestone = true, type = true, due, estimate, priority } = fields;
  const meanings = new Map<SingleField, FieldMeaning>();
  if (milestone) meanings.set("milestone", { kind: "milestone" });
  if (type) meanings.set("type", { kind: "type" });
  if (due !== undefined)
    meanings.set("due", due === "milestone" ? { kind: "milestone-date" } : { kind: "issue-field", name: due });
  if (estimate !== undefined) meanings.set("estimate", { kind: "issue-field", name: estimate });
  if (typeof priority === "string") meanings.set("priority", { kind: "issue-field", name: priority });
  else if (priority !== undefined)
    meanings.set("priority", { kind: "labels", labels: new Map(Object.entries(priority)) });
  return meanings;
}

function issueTypes(types: NonNullable<PlanSettings["issue-types"]>): Policy["issueTypes"] {
  return new Map(ISSUE_KINDS.flatMap((kind) => (types[kind] === undefined ? [] : [[kind, types[kind]] as const])));
}
