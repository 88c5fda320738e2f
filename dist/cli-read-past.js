import { o as dayOf } from "./cli-keep-points.js";
import { n as MAX_MS, t as pastOfPlans } from "./cli-past-of-plans.js";
import { i as gitLine, n as gitBlobs } from "./cli-git.js";
import { t as listPastCommits } from "./cli-past-commits.js";
// src/checkout/read-past.ts
async function readPast(root, { commit, plans, parse }, now) {
	if (gitLine(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]) !== commit) return null;
	const startedAt = now();
	const today = dayOf(startedAt);
	const paths = plans.map(({ path }) => path);
	const { commits, isShallow } = await listPastCommits(root, paths, today, MAX_MS / 2);
	if (isShallow) return null;
	return (await pastOfPlans(plans, commits, today, {
		read: async (blobs) => Promise.resolve(gitBlobs(root, blobs)),
		parse,
		elapsed: () => now() - startedAt
	})).points;
}
export { readPast };
