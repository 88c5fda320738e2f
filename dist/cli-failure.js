import { t as require_picocolors } from "./cli-picocolors.js";
import { f as PlansyncError, i as EXIT, m as RateLimitError, n as ConfigError, r as DEFECT_HINT } from "./cli-errors.js";
import { t as plainText } from "./cli-plain-text.js";
import { n as readPermissionHint } from "./cli-permission-hint.js";
// src/describe-error.ts
var import_picocolors = require_picocolors();
function describeError(error) {
	if (error instanceof PlansyncError) return {
		code: error.code,
		message: error.message,
		hint: error.hint
	};
	return {
		code: "internal",
		message: error instanceof Error ? error.stack ?? error.message : String(error),
		hint: DEFECT_HINT
	};
}
// src/error-pages.ts
const DOCUMENTATION = "https://github.com/plansync/plansync/blob/main/docs/errors.md";
function errorUrl(code) {
	return `${DOCUMENTATION}#${code}`;
}
// src/cli/terminal/failure.ts
async function folder({ isTerminal, columns }) {
	if (!isTerminal) return (text) => text;
	const { default: wrapAnsi } = await import("./cli-wrap-ansi2.js");
	return (text) => wrapAnsi(text, columns);
}
async function printFailure(error, err, { json, secrets }) {
	const failure = readFailure(error);
	const clean = (text) => redact(plainText(text), secrets);
	const message = clean(failure.message);
	const hint = clean(hintForTerminal(failure.hint));
	if (json) {
		err.write(`${JSON.stringify({ error: {
			...failure,
			message,
			hint
		} })}\n`);
		return failure.exitCode;
	}
	const paint = (0, import_picocolors.createColors)(err.hasColour);
	const fold = await folder(err);
	err.write(fold(`${paint.red(paint.bold("error:"))} ${message}\n`));
	if (hint !== "") err.write(fold(`${paint.cyan("hint:")} ${hint}\n`));
	if (failure.exitCode !== EXIT.usage) err.write(fold(`${paint.dim(`see ${errorUrl(failure.code)}`)}\n`));
	return failure.exitCode;
}
function hintForTerminal(hint) {
	const { text, permissions } = readPermissionHint(hint);
	if (permissions.length === 0) return text;
	return `${text} Use a token of somebody who may write here: \`gh auth token\` prints yours; a fine-grained token needs ${permissions.join(" and ")}, a classic one the scope \`repo\`.`;
}
function readFailure(error) {
	return {
		...describeError(error),
		exitCode: error instanceof PlansyncError ? error.exitCode : EXIT.internal,
		...error instanceof ConfigError && error.place !== null && { place: error.place },
		...error instanceof RateLimitError && { retryAt: new Date(error.retryAt).toISOString() }
	};
}
function redact(text, secrets) {
	return secrets.reduce((clean, secret) => secret === "" ? clean : clean.replaceAll(secret, "***"), text);
}
export { printFailure as n, hintForTerminal as t };
