import { a as errorCode } from "./cli-local-plans.js";
import { n as ConfigError } from "./cli-errors.js";
import { writeFileSync } from "node:fs";
// src/cli/repository/write-file.ts
function writePlan(path, bytes, shown) {
	write(path, bytes, `${shown} can't be written`, "Check the file and its permissions.");
}
function writePicture(path, svg, what, shown) {
	write(path, svg, `${what} can't be written to ${shown}`, "Name a file in a folder that exists.");
}
function write(path, content, problem, hint) {
	try {
		writeFileSync(path, content);
	} catch (cause) {
		throw new ConfigError(`${problem} (${errorCode(cause) ?? "unknown error"}).`, {
			hint,
			cause
		});
	}
}
export { writePlan as n, writePicture as t };
