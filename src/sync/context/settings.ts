import { parseConfig } from "../../config/load.ts";
import {
  mergeInputs,
  runSettings,
  settingsFor,
  type ConfigOverrides,
  type PlanPolicy,
  type RunSettings,
  type WriteBackMode,
} from "../../config/settings.ts";
import { shortHash } from "../../identity/text/short-hash.ts";
import { labelDefinitions, type LabelDefinition } from "../../issue/labels.ts";
import { PARSER_VERSION } from "../../plan/model/version.ts";
import type { Look } from "../../ports/look.ts";
import type { TextContext } from "../../reconcile/input/text-context.ts";
import type { Policy } from "../../reconcile/input/policy.ts";

/** Options from the shell, beside the configuration file. */
export interface Overrides extends ConfigOverrides {
  /** Path of the configuration file in the repository. */
  readonly configPath: string;
  /** True: a missing configuration file is an error. */
  readonly isConfigRequired: boolean;
  /** Lets every plan pass the guard in this run. */
  readonly allowMassChange: boolean;
  /** True: somebody requested a sync in this repository, even if it is a fork. */
  readonly isWantedInFork?: boolean;
  /** The default branch as an event's payload names it: saves a request. A wrong value breaks nothing. */
  readonly defaultBranch?: string | undefined;
  /** Who runs, where that is known: a workflow and its job. */
  readonly chooser?: string | undefined;
  /** Web address of the server, without a trailing slash: `https://github.com`. */
  readonly serverUrl: string;
}

/** Everything that configuration and inputs say about a run. */
export interface Settings extends RunSettings {
  /** Headline of write-back commits; `{summary}` is replaced by a summary of the changes. */
  readonly commitHeadline: string;
  /** Who runs: a workflow and its job, a bot, a command line. */
  readonly follower: string;
  /** Which files count as plans: by the configuration, or by an input (then its hash). */
  readonly choice: string;
  /** Parser version and the configured words: a base that was parsed with others is matched by its lines. */
  readonly fingerprint: string;
  readonly allowMassChange: boolean;
  readonly isWantedInFork: boolean;
  policyFor(path: string): Policy;
  writeBackFor(path: string): WriteBackMode;
  unitFor(path: string): PlanPolicy["unit"];
  /** True where the plan's own issue shows how the plan went. */
  showsChart(path: string): boolean;
  startFor(path: string): Pick<PlanPolicy, "start" | "atOnce" | "readyLabel">;
  labelDefinitions(path: string): readonly LabelDefinition[];
  textContext(look: Look): TextContext;
}

/** The choice of files of every run without an input. */
export const CONFIGURED = "configuration";

/** Headline of write-back commits where none is configured. */
const DEFAULT_HEADLINE = "plansync: {summary}";

/**
 * Joins configuration file and overrides.
 * @throws ConfigError that lists everything wrong in the file, with its place.
 */
export function readSettings(file: { path: string; text: string } | null, overrides: Overrides): Settings {
  const config = mergeInputs(file === null ? {} : parseConfig(file.text, file.path), overrides);
  const run = runSettings(config);
  return {
    ...run,
    commitHeadline: run.commitHeadline ?? DEFAULT_HEADLINE,
    follower: overrides.chooser ?? "",
    choice: overrides.plans === undefined ? CONFIGURED : shortHash(overrides.plans),
    fingerprint: `${PARSER_VERSION}-${shortHash([JSON.stringify(config.file.patterns ?? null)])}`,
    allowMassChange: overrides.allowMassChange,
    isWantedInFork: overrides.isWantedInFork ?? false,
    policyFor: (path) => settingsFor(config, path).policy,
    writeBackFor: (path) => settingsFor(config, path).writeBack,
    unitFor: (path) => settingsFor(config, path).unit,
    showsChart: (path) => settingsFor(config, path).chart,
    startFor: (path) => settingsFor(config, path),
    labelDefinitions: (path) => labelDefinitions(settingsFor(config, path).policy.labels),
    textContext: (look) => ({
      address: `${overrides.serverUrl}/${look.repository.owner}/${look.repository.repo}`,
      repository: look.repository.id === 0 ? undefined : look.repository.id,
      viewer: look.viewer?.login ?? null,
      commit: look.tip.commit,
      capabilities: look.capabilities,
    }),
  };
}
