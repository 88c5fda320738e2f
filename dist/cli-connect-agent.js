import { t as createClaims } from "./cli-claims.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { n as missingToken, t as connect } from "./cli-connect.js";
import { t as findFolder } from "./cli-folder.js";
import { t as findToken } from "./cli-token.js";
import { t as onlyWarnings } from "./cli-only-warnings.js";
import { t as createProgress } from "./cli-progress2.js";
import { t as findHolder } from "./cli-holder-of-checkout.js";
// src/cli/agents/connect-agent.ts
function connectAgent(shell, flags, logger = warner(shell)) {
	if (findToken(shell, flags) === null) throw missingToken();
	const folder = findFolder(shell.cwd);
	const holder = findHolder(shell, folder, flags);
	const connection = connect(shell, folder, readInputFlags(flags), flags, logger);
	const { session, holder: name } = holder;
	const claims = createClaims(connection.github);
	return {
		folder,
		holder,
		context: {
			...connection,
			claims,
			me: {
				session,
				holder: name
			},
			random: () => Math.random()
		}
	};
}
function warner(shell) {
	return onlyWarnings(createProgress(shell.err, shell.clock));
}
export { connectAgent as t };
