import { r as readRepositoryState } from "./cli-read-repository.js";
import { t as blobSha } from "./cli-blob-sha.js";
import { t as decideAll } from "./cli-decide-all.js";
import { n as reportWithHistories, t as reportSkipped } from "./cli-skipped-repository.js";
import { t as withSnapshot } from "./cli-with-snapshot.js";
// src/sync/preview.ts
async function preview(context) {
	const found = await readRepositoryState(context.reader, {
		overrides: context.overrides,
		at: context.at
	});
	const skipped = reportSkipped(found, "preview");
	if (skipped !== null) return skipped;
	return reportWithHistories(await decideAll(context, found), "preview", context.clock.now());
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
		missed: false,
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
			issueCount: 0,
			moreIssues: null,
			capabilities: {
				graphql: true,
				subIssues: true,
				dependencies: true
			},
			viewer: null,
			canPush: null
		}),
		listIssues: async () => ({
			issues: [],
			issueCount: 0
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
export { overlayReader as n, preview as r, localReader as t };
