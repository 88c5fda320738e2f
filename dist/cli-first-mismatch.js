import { c as InternalError } from "./cli-errors.js";
// src/first-mismatch.ts
function firstMismatch(error) {
	const [issue] = error.issues;
	if (issue === void 0) throw new InternalError("A schema refused data without saying why.", error);
	return {
		path: issue.path.join("."),
		message: issue.message
	};
}
export { firstMismatch as t };
