import { n as ConfigError, u as PermissionError } from "./cli-errors.js";
import { a as isCloud, i as graphqlUrlOf, n as remoteIn, o as serverUrlOf, r as addressesOf, t as createRemoteContext } from "./cli-remote.js";
import { t as overridesFrom } from "./cli-overrides.js";
import { i as gitLine } from "./cli-git.js";
import { t as findToken } from "./cli-token.js";
// src/cli/repository/repository.ts
function findRepository(shell, folder, flags) {
	const givenUrl = flags.apiUrl ?? (shell.env["GITHUB_API_URL"] || void 0);
	if (flags.repo !== void 0) return addressOf(parseName(flags.repo, "--repo"), "github.com", givenUrl, shell);
	const remote = folder.git === null ? null : readRemote(folder.root);
	if (remote !== null) {
		if (givenUrl === void 0 && !isCloud(addressesOf(remote.host).serverUrl)) throw new ConfigError(`The git remote of this folder is on ${remote.host}, which may not be a GitHub server.`, { hint: `If it is one, add \`--api-url ${addressesOf(remote.host).apiUrl}\`; your token is sent there only then.` });
		return addressOf(remote.repo, remote.host, givenUrl, shell);
	}
	const name = shell.env["GITHUB_REPOSITORY"];
	if (name !== void 0 && name !== "") return addressOf(parseName(name, "GITHUB_REPOSITORY"), "github.com", givenUrl, shell);
	throw new ConfigError(folder.git === null ? `${folder.root} is not in a git repository.` : "The git repository of this folder has no remote that names a GitHub repository.", { hint: "Name the repository with `--repo owner/name`." });
}
function parseName(text, spelled) {
	const whole = parseRemote(text)?.repo;
	if (whole !== void 0) return whole;
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?$/.exec(text) ?? [];
	if (owner === void 0 || repo === void 0) throw new ConfigError(`\`${spelled}\` must be the name of a repository, not \`${text}\`.`, { hint: "Write `owner/name`." });
	return {
		owner,
		repo
	};
}
function addressOf(repo, host, givenUrl, shell) {
	const apiUrl = givenUrl === void 0 ? addressesOf(host).apiUrl : readUrl(givenUrl);
	return {
		repo,
		apiUrl,
		graphqlUrl: (shell.env["GITHUB_API_URL"] === givenUrl ? shell.env["GITHUB_GRAPHQL_URL"] : void 0) || graphqlUrlOf(apiUrl),
		serverUrl: serverUrlOf(apiUrl)
	};
}
function readUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !/^https?:$/.test(url.protocol)) throw new ConfigError(`\`--api-url\` must be the address of an API, not \`${text}\`.`, { hint: "Write the full address, such as `https://github.example.com/api/v3`." });
	return text.replace(/\/+$/, "");
}
function readRemote(root) {
	const names = gitLine(root, ["remote"]).split("\n");
	const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
	return name === void 0 || name === "" ? null : parseRemote(gitLine(root, [
		"remote",
		"get-url",
		name
	]));
}
function parseRemote(text) {
	const [, host, owner, repo] = /^(?:https?|ssh|git):\/\/(?:[^@/]+@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(text) ?? /^(?:[^@/\s]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(text) ?? [];
	if (host === void 0 || owner === void 0 || repo === void 0) return null;
	return {
		host: host.toLowerCase().replace(/^ssh\.github\.com$/, "github.com"),
		repo: {
			owner,
			repo
		}
	};
}
// src/cli/repository/connect.ts
function missingToken() {
	return new PermissionError("There is no token for GitHub.", { hint: "Set GITHUB_TOKEN (`export GITHUB_TOKEN=$(gh auth token)`), or pass one with `--token`." });
}
function connect(shell, folder, inputs, flags, logger) {
	const token = findToken(shell, flags);
	const address = findRepository(shell, folder, flags);
	if (token === null) throw missingToken();
	const { clock } = shell;
	const { repo, apiUrl, graphqlUrl, serverUrl } = address;
	const github = createRemoteContext({
		repo,
		token,
		apiUrl,
		graphqlUrl,
		clock,
		logger
	});
	return {
		address,
		github,
		...remoteIn(github),
		clock,
		logger,
		overrides: overridesFrom(inputs, serverUrl),
		allowPartialRead: false,
		readPast: async (question) => {
			const { readPast } = await import("./cli-read-past.js");
			return readPast(folder.root, question, () => clock.now());
		}
	};
}
export { missingToken as n, connect as t };
