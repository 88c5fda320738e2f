import { D as wordsInBlock, w as parseBody } from "./cli-read-repository.js";
import { S as STATE_REF, g as encodeRef, h as nothing, m as readReference, x as STATE_BRANCH } from "./cli-remote.js";
// src/commands/without-block.ts
function withoutBlock(body) {
	const { block, before, after } = parseBody(body);
	if (block === "missing" || block === "newer") return body;
	const rest = [wordsInBlock(body), after.replace(/^(?:\r?\n)+/, "")].filter((part) => part !== "").join("\n\n");
	return (rest === "" ? before.trimEnd() : before) + rest;
}
// src/github/write/cleanup.ts
function createCleanup(context) {
	return {
		takeLabels: async (issue, names) => {
			for (const name of names) await takeLabel(context, issue, name);
		},
		deleteBranch: (name) => deleteReference(context, `heads/${name}`),
		deleteLabels: async (names) => {
			for (const name of names) await deleteLabel(context, name);
		},
		deleteState: async () => {
			let existed = false;
			for (const ref of [STATE_REF, STATE_BRANCH]) existed = await deleteReference(context, ref) || existed;
			return existed;
		}
	};
}
async function deleteLabel(context, label) {
	const ask = {
		what: `delete the label "${label}"`,
		permission: "issues: write",
		kind: "write",
		route: "DELETE /repos/{owner}/{repo}/labels/{label}",
		params: { label },
		schema: nothing
	};
	await context.client.askUnless(["missing"], ask);
	context.memory.labels.delete(label.toLowerCase());
}
async function takeLabel(context, number, label) {
	const ask = {
		what: `remove the label "${label}" from #${number}`,
		permission: "issues: write",
		kind: "write",
		route: "DELETE /repos/{owner}/{repo}/issues/{number}/labels/{label}",
		params: {
			number,
			label
		},
		schema: nothing
	};
	await context.client.askUnless(["missing"], ask);
}
async function deleteReference(context, ref) {
	if (await readReference(context, ref) === null) return false;
	await context.client.ask({
		what: `delete refs/${ref}`,
		permission: "contents: write",
		kind: "keep",
		route: `DELETE /repos/{owner}/{repo}/git/refs/${encodeRef(ref)}`,
		schema: nothing
	});
	return true;
}
export { withoutBlock as n, createCleanup as t };
