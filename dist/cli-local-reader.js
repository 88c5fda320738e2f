import { t as blobSha } from "./cli-blob-sha.js";
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
// src/cli/repository/local-reader.ts
var LocalTree = class {
	files;
	contents;
	constructor(files) {
		const entries = files.map(({ path, bytes }) => ({
			path,
			bytes,
			blob: blobSha(bytes)
		}));
		this.files = entries.map(({ path, bytes, blob }) => ({
			path,
			blob,
			size: bytes.length
		}));
		this.contents = new Map(entries.map(({ blob, bytes }) => [blob, bytes]));
	}
	read(blobs) {
		return new Map(blobs.flatMap((blob) => {
			const bytes = this.contents.get(blob);
			return bytes === void 0 ? [] : [[blob, bytes]];
		}));
	}
};
function localReader(repo, branch, files) {
	const tree = new LocalTree(files);
	const state = {
		commit: null,
		files: /* @__PURE__ */ new Map()
	};
	const found = {
		repository: {
			id: 0,
			...repo
		},
		tip: {
			branch,
			commit: null,
			isDefault: true
		},
		files: tree.files,
		truncated: false,
		contents: tree.contents,
		isFork: false,
		isArchived: false,
		issuesEnabled: true
	};
	return {
		repo,
		look: async () => ({
			...found,
			state,
			issues: [],
			claims: null,
			moreIssues: null,
			capabilities: {
				graphql: true,
				subIssues: true,
				dependencies: true
			},
			viewer: null,
			canPush: null
		}),
		readFiles: async () => found,
		readState: async () => state,
		readBlobs: async (blobs) => tree.read(blobs),
		readIssues: async () => /* @__PURE__ */ new Map(),
		findRecent: async () => [],
		readBodyHistory: async () => /* @__PURE__ */ new Map(),
		isInHistory: async () => false,
		compareCommits: async () => "unknown",
		hasWriteAccess: async () => false,
		findPull: async () => null
	};
}
function overlayReader(reader, files, isReplaced) {
	const tree = new LocalTree(files);
	const brings = new Set(files.map(({ path }) => path));
	return withSnapshot(reader, {
		brings,
		texts: tree.contents,
		apply: (found) => ({
			...found,
			files: [...found.files.filter(({ path }) => !brings.has(path) && !isReplaced(path)), ...tree.files],
			contents: new Map([...found.contents, ...tree.contents])
		})
	});
}
export { overlayReader as n, withSnapshot as r, localReader as t };
