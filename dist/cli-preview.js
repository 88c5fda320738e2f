import { f as PlansyncError, n as ConfigError } from "./cli-errors.js";
import { t as reportJson } from "./cli-json.js";
import { n as overlayReader, r as preview$1, t as localReader } from "./cli-local-reader.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { n as missingToken, t as connect } from "./cli-connect.js";
import { a as exitCodeOf, i as sayUnpushed, n as noteLook, r as sayBranch, t as writeReport } from "./cli-write-report.js";
import { r as isFile, t as findFolder } from "./cli-folder.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as overridesFrom } from "./cli-overrides.js";
import { t as onlyWarnings } from "./cli-only-warnings.js";
import { t as createProgress } from "./cli-progress2.js";
import { a as writeAside } from "./cli-text-width.js";
import { t as findToken } from "./cli-token.js";
import { basename, join } from "node:path";
import { readFileSync } from "node:fs";
// src/cli/commands/preview.ts
async function preview(shell, files, flags) {
	const shown = createProgress(shell.err, shell.clock);
	const progress = flags.json === true ? onlyWarnings(shown) : shown;
	const folder = findFolder(shell.cwd);
	const inputs = readInputFlags(flags);
	const { report, compared } = await previewed(shell, {
		folder,
		inputs,
		files,
		flags,
		connection: tryToConnect(shell, folder, inputs, flags, progress),
		logger: progress
	}).finally(() => progress.end());
	if (flags.json === true) shell.out.write(reportJson(report));
	else {
		writeAside(compared, shell.err);
		writeReport(report, shell.out);
	}
	return exitCodeOf(report);
}
function tryToConnect(shell, folder, inputs, flags, logger) {
	if (findToken(shell, flags) === null) return { missing: missingToken().message };
	try {
		return connect(shell, folder, inputs, flags, logger);
	} catch (error) {
		if (flags.repo !== void 0 || flags.token !== void 0 || !(error instanceof PlansyncError)) throw error;
		return { missing: error.message };
	}
}
async function previewed(shell, question) {
	const { folder, files, flags, connection } = question;
	const isLocal = flags.local === true || files.length > 0;
	if ("missing" in connection) return previewOffline(shell, question, connection);
	const { owner, repo } = connection.address.repo;
	if (!isLocal) {
		const noting = noteLook(connection.reader);
		const report = await preview$1({
			...connection,
			reader: noting.reader
		});
		const unpushed = sayUnpushed(folder, question.inputs, flags, noting);
		return {
			report,
			compared: [sayBranch(noting), ...unpushed === null ? [] : [unpushed]]
		};
	}
	const local = readLocalFiles(shell, question);
	const reader = overlayReader(connection.reader, local.files, local.isReplaced);
	return {
		report: only(await preview$1({
			...connection,
			reader,
			overrides: {
				...connection.overrides,
				...local.overrides
			}
		}), local.named),
		compared: [`The files of this folder, and the issues of ${owner}/${repo}.`]
	};
}
async function previewOffline(shell, question, { missing }) {
	const local = readLocalFiles(shell, question);
	const reader = localReader({
		owner: "local",
		repo: "local"
	}, "local", local.files);
	const overrides = {
		...overridesFrom(question.inputs, "https://github.com"),
		...local.overrides
	};
	const { clock } = shell;
	return {
		report: {
			...await preview$1({
				reader,
				clock,
				logger: question.logger,
				overrides
			}),
			repository: null
		},
		compared: [`The files of this folder, and an empty tracker. ${missing}`]
	};
}
function readLocalFiles(shell, { folder, inputs, files, connection }) {
	const settings = readLocalSettings(folder, inputs);
	const chosen = readLocalPlans(folder, settings, files, shell.cwd).map(({ file, bytes, shown }) => ({
		path: repositoryPath(file.path, shown, !("missing" in connection)),
		bytes
	}));
	const config = join(folder.root, inputs.configPath);
	const isNamed = files.length > 0;
	const areHomes = chosen.every(({ path }) => settings.isPlan(path));
	return {
		files: [...chosen, ...isFile(config) ? [{
			path: inputs.configPath,
			bytes: readFileSync(config)
		}] : []],
		isReplaced: isNamed ? () => false : settings.isPlan,
		named: isNamed ? new Set(chosen.map(({ path }) => path)) : null,
		overrides: areHomes ? {} : { plans: chosen.map(({ path }) => escapeGlob(path)) }
	};
}
function repositoryPath(path, shown, isRemote) {
	if (!/^(?:\/|\.\.\/|[a-z]:)/i.test(path)) return path;
	if (!isRemote) return basename(path);
	throw new ConfigError(`${shown} is outside this repository.`, { hint: "Run this in the clone that the plan belongs to." });
}
function escapeGlob(path) {
	return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`);
}
function only(report, named) {
	return named === null ? report : {
		...report,
		plans: report.plans.filter(({ path }) => named.has(path))
	};
}
export { preview };
