// src/cli/repository/token.ts
function findToken({ env }, flags) {
	return [
		flags.token,
		env["GITHUB_TOKEN"],
		env["GH_TOKEN"]
	].find((token) => token !== void 0 && token !== "") ?? null;
}
export { findToken as t };
