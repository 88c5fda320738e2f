import { a as InternalError } from "./cli-errors.js";
import { r as blobSha } from "./cli-sync.js";
// src/cli/local-remote.ts
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
function localRemote(repo, branch, files) {
	const tree = new LocalTree(files);
	const look = async () => ({
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
		state: {
			commit: null,
			files: /* @__PURE__ */ new Map()
		},
		issues: [],
		moreIssues: null,
		capabilities: {
			graphql: true,
			subIssues: true,
			dependencies: true
		},
		issuesEnabled: true,
		isFork: false,
		isArchived: false,
		viewer: null,
		canPush: null
	});
	return {
		repo,
		look,
		readBlobs: async (blobs) => tree.read(blobs),
		readIssues: async () => /* @__PURE__ */ new Map(),
		findRecent: async () => [],
		isInHistory: async () => false,
		compareCommits: async () => "unknown",
		hasWriteAccess: async () => false,
		findPull: async () => null,
		ensureLabels: refuse,
		createIssue: refuse,
		updateIssue: refuse,
		setParent: refuse,
		moveChild: refuse,
		changeBlockers: refuse,
		comment: refuse,
		keepComment: refuse,
		readBodyHistory: async () => /* @__PURE__ */ new Map(),
		writeState: refuse,
		commit: refuse,
		putBranch: refuse,
		openPull: refuse,
		updatePull: refuse
	};
}
function overlayRemote(remote, files, isReplaced) {
	const tree = new LocalTree(files);
	const local = new Set(files.map(({ path }) => path));
	const overlay = {
		look: async (query) => {
			const found = await remote.look({
				...query,
				wanted: (path) => !local.has(path) && query.wanted(path)
			});
			const kept = found.files.filter(({ path }) => !local.has(path) && !isReplaced(path));
			return {
				...found,
				files: [...kept, ...tree.files],
				contents: new Map([...found.contents, ...tree.contents])
			};
		},
		readBlobs: async (blobs) => {
			const known = tree.read(blobs);
			const missing = blobs.filter((blob) => !known.has(blob));
			return missing.length === 0 ? known : new Map([...known, ...await remote.readBlobs(missing)]);
		}
	};
	return Object.create(remote, {
		look: {
			value: overlay.look,
			enumerable: true
		},
		readBlobs: {
			value: overlay.readBlobs,
			enumerable: true
		}
	});
}
async function refuse() {
	throw new InternalError("A preview of local files tried to write.");
}
export { overlayRemote as n, localRemote as t };
