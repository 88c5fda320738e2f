// src/cli/token.ts
/** The token to use: the flag, else what the environment gives; null without one. */
function findToken({ env }, flags) {
	return [
		flags.token,
		env["GITHUB_TOKEN"],
		env["GH_TOKEN"]
	].find((token) => token !== void 0 && token !== "") ?? null;
}
export { findToken as t };
