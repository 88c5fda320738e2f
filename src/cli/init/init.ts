import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configText } from "../../config/starter-config.ts";
import { EXIT, ConfigError } from "../../errors.ts";
import { readInputFlags, type InputFlags, type JsonFlag } from "../repository/command-options.ts";
import { findWorkflow } from "./find-workflow.ts";
import { findFolder, isFile, type Folder } from "../repository/folder.ts";
import { WORKFLOW_PATH, workflowText } from "./init-files.ts";
import { countIssues } from "./init-plans.ts";
import { offerAgents } from "./init-agents.ts";
import { offerResults } from "./init-results.ts";
import { writeInit } from "./init-text.ts";
import { findBranch } from "./git-branch.ts";
import { readAllPlans, readLocalSettings } from "../repository/local-plans.ts";
import type { Shell } from "../terminal/shell.ts";
import { writeNew, type WrittenFile } from "./write-new.ts";
import { startHintFor } from "./start-hint.ts";
import type { Init } from "./init-result.ts";

export interface InitFlags extends InputFlags, JsonFlag {
  readonly dryRun?: true;
  readonly results?: true;
  readonly agents?: true;
}

/** Reads the plans of this repository and writes the files needed to sync them; never overwrites a file. */
export async function init(shell: Shell, flags: InitFlags): Promise<number> {
  const folder = findFolder(shell.cwd);
  if (folder.git === null)
    throw new ConfigError(`${folder.root} is not in a git repository.`, {
      hint: "Go to the folder of the repository, or create one with `git init`.",
    });
  const inputs = readInputFlags(flags);
  const settings = readLocalSettings(folder, inputs);
  const plans = readAllPlans(folder, settings);
  const config = isFile(join(folder.root, inputs.configPath))
    ? { path: inputs.configPath, bytes: readFileSync(join(folder.root, inputs.configPath)) }
    : null;
  const issues = await countIssues(shell, inputs, plans, config);
  const isDry = flags.dryRun === true;
  const write = (path: string, text: string): WrittenFile => writeNew(folder, path, text, isDry);
  const workflow = findWorkflow(folder);
  const files = [
    workflow === null
      ? write(WORKFLOW_PATH, workflowText(settings.branch ?? findBranch(folder)))
      : ({ path: workflow, state: "kept" } as const),
    write(".github/plansync.yml", configText(plans.map(({ file }) => file.path))),
  ];
  const results = offerResults(folder, plans, flags.results === true && !isDry);
  const agents = offerAgents(folder, flags.agents === true && !isDry);
  const done: Init = {
    folder: folder.root,
    globs: settings.globs,
    plans: issues,
    files: [...files, ...results.written, ...agents.written],
    results: results.offered,
    agents: agents.offered,
    startHint: startHintFor(
      settings,
      plans.map(({ file }) => file.path),
      agents.isSubject,
    ),
    isDry,
  };
  if (flags.json === true) shell.out.write(`${JSON.stringify(initJson(done, folder), null, 2)}\n`);
  else writeInit(done, shell);
  return EXIT.done;
}

function initJson({ plans, files, results, agents, isDry }: Init, { root }: Folder) {
  return { version: 1, folder: root, dryRun: isDry, plans, files, results, agents };
}
