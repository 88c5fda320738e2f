import { f as PlansyncError } from "./cli-errors.js";
// src/sync/stages/applied.ts
function explainFailure(error) {
	if (!(error instanceof PlansyncError)) throw error;
	return {
		message: error.message,
		hint: error.hint
	};
}
export { explainFailure as t };
