import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Inputs } from "../../config/inputs.ts";
import { ConfigError, PlansyncError } from "../../errors.ts";
import type { Logger } from "../../ports/logger.ts";
import { reportJson } from "../../report/json.ts";
import type { Report } from "../../report/report.ts";
import { preview as previewRepository } from "../../sync/preview.ts";
import { readInputFlags, type InputFlags, type JsonFlag, type RemoteFlags } from "../repository/command-options.ts";
import { connect, missingToken, type Connection } from "../repository/connect.ts";
import { exitCodeOf } from "./exit-code.ts";
import { findFolder, isFile, type Folder } from "../repository/folder.ts";
import { readLocalPlans, readLocalSettings } from "../repository/local-plans.ts";
import { localReader, overlayReader, type LocalFile } from "../repository/local-reader.ts";
import { overridesFrom } from "../repository/overrides.ts";
import { noteLook, sayBranch, sayUnpushed } from "../repository/pushed-branch.ts";
import { onlyWarnings } from "../terminal/only-warnings.ts";
import { createProgress } from "../terminal/progress.ts";
import { writeAside } from "../terminal/text-width.ts";
import type { Shell } from "../terminal/shell.ts";
import { findToken } from "../repository/token.ts";
import { writeReport } from "./write-report.ts";

export interface PreviewFlags extends InputFlags, RemoteFlags, JsonFlag {
  /** Uses the files of this folder instead of the pushed branch. */
  readonly local?: true;
}

/** What a preview compared, in lines of words, with its result. */
interface Previewed {
  readonly report: Report;
  readonly compared: readonly string[];
}

/**
 * Shows what a sync would do. With a token it previews the pushed branch; without one, or with files named, the files
 * in this folder. Without a token these are compared with an empty tracker.
 */
export async function preview(shell: Shell, files: readonly string[], flags: PreviewFlags): Promise<number> {
  const shown = createProgress(shell.err, shell.clock);
  const progress = flags.json === true ? onlyWarnings(shown) : shown;
  const folder = findFolder(shell.cwd);
  const inputs = readInputFlags(flags);
  const connection = tryToConnect(shell, folder, inputs, flags, progress);
  const { report, compared } = await previewed(shell, {
    folder,
    inputs,
    files,
    flags,
    connection,
    logger: progress,
  }).finally(() => progress.end());
  if (flags.json === true) shell.out.write(reportJson(report));
  else {
    writeAside(compared, shell.err);
    writeReport(report, shell.out);
  }
  return exitCodeOf(report);
}

interface Question {
  readonly folder: Folder;
  readonly inputs: Inputs;
  readonly files: readonly string[];
  readonly flags: PreviewFlags;
  readonly connection: Connection | Unconnected;
  readonly logger: Logger;
}

/** Nothing to compare with. */
interface Unconnected {
  /** What is missing, as a sentence. */
  readonly missing: string;
}

/**
 * A token without a repository is not an error when previewing files: many people have a token in their environment.
 */
function tryToConnect(
  shell: Shell,
  folder: Folder,
  inputs: Inputs,
  flags: PreviewFlags,
  logger: Logger,
): Connection | Unconnected {
  if (findToken(shell, flags) === null) return { missing: missingToken().message };
  try {
    return connect(shell, folder, inputs, flags, logger);
  } catch (error) {
    if (flags.repo !== undefined || flags.token !== undefined || !(error instanceof PlansyncError)) throw error;
    return { missing: error.message };
  }
}

async function previewed(shell: Shell, question: Question): Promise<Previewed> {
  const { folder, files, flags, connection } = question;
  const isLocal = flags.local === true || files.length > 0;
  if ("missing" in connection) return previewOffline(shell, question, connection);
  const { owner, repo } = connection.address.repo;
  if (!isLocal) {
    const noting = noteLook(connection.reader);
    const report = await previewRepository({ ...connection, reader: noting.reader });
    const unpushed = sayUnpushed(folder, question.inputs, flags, noting);
    return { report, compared: [sayBranch(noting), ...(unpushed === null ? [] : [unpushed])] };
  }
  const local = readLocalFiles(shell, question);
  const reader = overlayReader(connection.reader, local.files, local.isReplaced);
  const report = await previewRepository({
    ...connection,
    reader,
    overrides: { ...connection.overrides, ...local.overrides },
  });
  return {
    report: only(report, local.named),
    compared: [`The files of this folder, and the issues of ${owner}/${repo}.`],
  };
}

async function previewOffline(shell: Shell, question: Question, { missing }: Unconnected): Promise<Previewed> {
  const local = readLocalFiles(shell, question);
  const reader = localReader({ owner: "local", repo: "local" }, "local", local.files);
  const overrides = { ...overridesFrom(question.inputs, "https://github.com"), ...local.overrides };
  const { clock } = shell;
  const report = await previewRepository({ reader, clock, logger: question.logger, overrides });
  return {
    report: { ...report, repository: null },
    compared: [`The files of this folder, and an empty tracker. ${missing}`],
  };
}

interface LocalSelection {
  readonly files: readonly LocalFile[];
  /** Plans of the repository that the local files replace. */
  readonly isReplaced: (path: string) => boolean;
  /** Paths that were named; null: all. */
  readonly named: ReadonlySet<string> | null;
  readonly overrides: { readonly plans?: readonly string[] };
}

function readLocalFiles(shell: Shell, { folder, inputs, files, connection }: Question): LocalSelection {
  const settings = readLocalSettings(folder, inputs);
  const plans = readLocalPlans(folder, settings, files, shell.cwd);
  const chosen = plans.map(({ file, bytes, shown }) => ({
    path: repositoryPath(file.path, shown, !("missing" in connection)),
    bytes,
  }));
  const config = join(folder.root, inputs.configPath);
  const isNamed = files.length > 0;
  const areHomes = chosen.every(({ path }) => settings.isPlan(path));
  return {
    files: [...chosen, ...(isFile(config) ? [{ path: inputs.configPath, bytes: readFileSync(config) }] : [])],
    isReplaced: isNamed ? () => false : settings.isPlan,
    named: isNamed ? new Set(chosen.map(({ path }) => path)) : null,
    overrides: areHomes ? {} : { plans: chosen.map(({ path }) => escapeGlob(path)) },
  };
}

/**
 * Returns where a file would be in the repository. One from elsewhere has no place in it, but can be previewed by
 * itself.
 */
function repositoryPath(path: string, shown: string, isRemote: boolean): string {
  if (!/^(?:\/|\.\.\/|[a-z]:)/i.test(path)) return path;
  if (!isRemote) return basename(path);
  throw new ConfigError(`${shown} is outside this repository.`, {
    hint: "Run this in the clone that the plan belongs to.",
  });
}

/** Returns a path as a glob that matches only itself. */
function escapeGlob(path: string): string {
  return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`);
}

function only(report: Report, named: ReadonlySet<string> | null): Report {
  return named === null ? report : { ...report, plans: report.plans.filter(({ path }) => named.has(path)) };
}
