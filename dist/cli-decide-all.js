import { n as readRemainingIssues, r as readRepositoryState } from "./cli-read-repository.js";
import { l as decidePlans, t as guardRun, u as verifyDecisions } from "./cli-guard-run.js";
// src/sync/decide/decide-all.ts
async function decideAll(context, found) {
	const repository = await readRemainingIssues(context.reader, found);
	return guardRun(await verifyDecisions(context, decidePlans(repository)));
}
async function readAndDecide(context, reader = context.reader) {
	return decideAll(context, await readRepositoryState(reader, { overrides: context.overrides }));
}
export { readAndDecide as n, decideAll as t };
