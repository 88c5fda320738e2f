// src/sync/read/with-snapshot.ts
function withSnapshot(reader, change) {
	const { brings = /* @__PURE__ */ new Set(), texts = /* @__PURE__ */ new Map(), isBrought = () => false } = change;
	return {
		get repo() {
			return reader.repo;
		},
		look: async (query) => {
			const wanted = (path) => !brings.has(path) && query.wanted(path);
			return change.apply(await reader.look({
				...query,
				wanted
			}), query);
		},
		readBlobs: async (blobs) => {
			const known = new Map(blobs.flatMap((blob) => knownText(texts, blob)));
			const missing = blobs.filter((blob) => !known.has(blob));
			return missing.length === 0 ? known : new Map([...known, ...await reader.readBlobs(missing)]);
		},
		isInHistory: async (tip, paths, blob, since) => isBrought(paths, blob) || reader.isInHistory(tip, paths, blob, since),
		listIssues: (label, until) => reader.listIssues(label, until),
		readFiles: (query) => reader.readFiles(query),
		readState: () => reader.readState(),
		readIssues: (numbers) => reader.readIssues(numbers),
		findRecent: (parents) => reader.findRecent(parents),
		readBodyHistory: (numbers) => reader.readBodyHistory(numbers),
		compareCommits: (base, head) => reader.compareCommits(base, head),
		hasWriteAccess: (login) => reader.hasWriteAccess(login),
		findPull: (branch) => reader.findPull(branch)
	};
}
function knownText(texts, blob) {
	const bytes = texts.get(blob);
	return bytes === void 0 ? [] : [[blob, bytes]];
}
export { withSnapshot as t };
