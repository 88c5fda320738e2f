import { i as __toESM } from "./cli-rolldown-runtime.js";
import { n as later, t as epochMs } from "./cli-epoch-ms.js";
import { a as ForeignCommitsError, c as InternalError, f as PlansyncError, h as UnknownOutcomeError, l as MovedError, m as RateLimitError, n as ConfigError, o as GitHubError, p as ProtectedBranchError, s as HierarchyError, t as ClaimsRefusedError, u as PermissionError } from "./cli-errors.js";
import { t as permissionHint } from "./cli-permission-hint.js";
import { Q as _maxLength, Z as _lte, _ as string, b as unknown, c as literal, ct as _positive, d as nullish, f as number, h as record, l as looseObject, m as optional, n as array, o as discriminatedUnion, p as object, r as boolean, rt as _nonnegative, s as int, t as _enum, u as nullable, y as union } from "./cli-schemas.js";
import { t as firstMismatch } from "./cli-first-mismatch.js";
import { t as blobSha } from "./cli-blob-sha.js";
import { n as issueNumberSchema, t as issueNumber } from "./cli-issue-number.js";
// src/github/transport/actor.ts
const restActor = nullish(object({
	login: string(),
	type: optional(string())
}));
const graphqlActor = nullish(object({
	login: string(),
	__typename: optional(string())
}));
function readRestActor(actor) {
	if (actor === null || actor === void 0) return null;
	return {
		login: actor.login,
		isBot: actor.type === "Bot" || actor.login.endsWith("[bot]")
	};
}
function readGraphqlActor(actor) {
	if (actor === null || actor === void 0) return null;
	const spelled = actor.login.endsWith("[bot]");
	const isBot = spelled || actor.__typename === "Bot";
	return {
		login: isBot && !spelled ? `${actor.login}[bot]` : actor.login,
		isBot
	};
}
// src/github/read/issue-field-values.ts
const field = nullable(object({ name: optional(string()) }));
const graphqlFieldValues = nullable(object({ nodes: array(nullable(object({
	text: optional(string()),
	number: optional(number()),
	field: optional(field)
}))) }));
const named$1 = (type) => `field { ... on ${type} { name } }`;
const FIELD_VALUES = `issueFieldValues(first: 25) { nodes {
      ... on IssueFieldDateValue { text: value ${named$1("IssueFieldDate")} }
      ... on IssueFieldTextValue { text: value ${named$1("IssueFieldText")} }
      ... on IssueFieldSingleSelectValue { text: name ${named$1("IssueFieldSingleSelect")} }
      ... on IssueFieldNumberValue { number: value ${named$1("IssueFieldNumber")} } } }`;
function readFieldValues(found) {
	if (found === void 0) return void 0;
	return Object.fromEntries((found?.nodes ?? []).flatMap((node) => {
		const value = node?.text ?? node?.number;
		const name = node?.field?.name;
		return value === void 0 || name === void 0 ? [] : [[name.toLowerCase(), String(value)]];
	}));
}
// src/github/transport/read-size.ts
const READ_SIZES = [
	100,
	50,
	25,
	10
];
const FULL_READS = {
	size: 100,
	textsApart: false
};
const SMALLEST = 10;
function canShrink(rows) {
	return rows > SMALLEST;
}
function smallerThan(rows) {
	return READ_SIZES.find((size) => size < rows) ?? SMALLEST;
}
// src/github/transport/context.ts
const STATE_REF = "plansync/state";
const STATE_BRANCH = "heads/plansync-state";
function emptyMemory() {
	return {
		graphql: null,
		restSubIssues: null,
		restDependencies: null,
		repositoryId: null,
		nodeIds: /* @__PURE__ */ new Map(),
		labels: /* @__PURE__ */ new Map(),
		labelsComplete: false,
		hasLargeTree: false,
		modes: /* @__PURE__ */ new Map(),
		stateTrees: /* @__PURE__ */ new Map(),
		stateRef: STATE_REF,
		reads: FULL_READS,
		recordedReads: null,
		stateAt: /* @__PURE__ */ new Map(),
		mayReturn: true,
		swapsReferences: true,
		writeAccess: /* @__PURE__ */ new Map(),
		namedIds: /* @__PURE__ */ new Map(),
		milestones: null,
		issueTypes: null,
		issueFields: null
	};
}
function isThisRepository(context, nameWithOwner) {
	const { owner, repo } = context.client.repo;
	return nameWithOwner.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
// src/github/read/issue-events.ts
const shared = {
	actor: optional(graphqlActor),
	createdAt: string()
};
const label$1 = object({ name: string() });
const assignee = nullish(object({ login: optional(string()) }));
const parent = nullable(object({
	number: issueNumberSchema,
	repository: object({ nameWithOwner: string() })
}));
const graphqlEvent = discriminatedUnion("__typename", [
	object({
		__typename: literal("RenamedTitleEvent"),
		...shared,
		previousTitle: string(),
		currentTitle: string()
	}),
	object({
		__typename: literal("LabeledEvent"),
		...shared,
		label: label$1
	}),
	object({
		__typename: literal("UnlabeledEvent"),
		...shared,
		label: label$1
	}),
	object({
		__typename: literal("AssignedEvent"),
		...shared,
		assignee
	}),
	object({
		__typename: literal("UnassignedEvent"),
		...shared,
		assignee
	}),
	object({
		__typename: literal("MilestonedEvent"),
		...shared,
		milestoneTitle: string()
	}),
	object({
		__typename: literal("DemilestonedEvent"),
		...shared,
		milestoneTitle: string()
	}),
	object({
		__typename: literal("ParentIssueAddedEvent"),
		...shared,
		parent
	}),
	object({
		__typename: literal("ParentIssueRemovedEvent"),
		...shared,
		parent
	})
]);
function eventFields({ subIssues }) {
	const places = subIssues ? ", PARENT_ISSUE_ADDED_EVENT, PARENT_ISSUE_REMOVED_EVENT" : "";
	const who = "createdAt actor { __typename login }";
	const above = "parent { number repository { nameWithOwner } }";
	const kinds = "RENAMED_TITLE_EVENT, LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, MILESTONED_EVENT, DEMILESTONED_EVENT";
	const whom = "assignee { ... on User { login } ... on Bot { login } }";
	return `events: timelineItems(last: 20, itemTypes: [${kinds}${places}]) { nodes { __typename
      ... on RenamedTitleEvent { ${who} previousTitle currentTitle }
      ... on LabeledEvent { ${who} label { name } }
      ... on UnlabeledEvent { ${who} label { name } }
      ... on AssignedEvent { ${who} ${whom} }
      ... on UnassignedEvent { ${who} ${whom} }
      ... on MilestonedEvent { ${who} milestoneTitle }
      ... on DemilestonedEvent { ${who} milestoneTitle }
      ${subIssues ? `... on ParentIssueAddedEvent { ${who} ${above} }\n      ... on ParentIssueRemovedEvent { ${who} ${above} }` : ""} } }`;
}
function readEvents(context, nodes) {
	return nodes.flatMap((node) => {
		if (node === null) return [];
		const who = {
			actor: readGraphqlActor(node.actor),
			at: node.createdAt
		};
		switch (node.__typename) {
			case "RenamedTitleEvent": return [{
				...who,
				kind: "renamed",
				from: node.previousTitle,
				to: node.currentTitle
			}];
			case "LabeledEvent":
			case "UnlabeledEvent": return [{
				...who,
				kind: node.__typename === "LabeledEvent" ? "labeled" : "unlabeled",
				label: node.label.name
			}];
			case "AssignedEvent":
			case "UnassignedEvent": {
				const login = node.assignee?.login;
				const kind = node.__typename === "AssignedEvent" ? "assigned" : "unassigned";
				return login === void 0 ? [] : [{
					...who,
					kind,
					login
				}];
			}
			case "MilestonedEvent": return [{
				...who,
				kind: "milestoned",
				title: node.milestoneTitle
			}];
			case "DemilestonedEvent": return [{
				...who,
				kind: "demilestoned",
				title: node.milestoneTitle
			}];
			case "ParentIssueAddedEvent":
			case "ParentIssueRemovedEvent": {
				const above = node.parent;
				const isHere = above !== null && isThisRepository(context, above.repository.nameWithOwner);
				const kind = node.__typename === "ParentIssueAddedEvent" ? "attached" : "detached";
				return [{
					...who,
					kind,
					parent: isHere ? above.number : null
				}];
			}
		}
	});
}
// src/github/read/issue-graphql.ts
const place = object({ nameWithOwner: string() });
const relative = nullable(object({
	number: issueNumberSchema,
	repository: place
}));
const child = nullable(object({
	number: issueNumberSchema,
	state: _enum(["OPEN", "CLOSED"]),
	updatedAt: optional(string()),
	repository: place
}));
const stateEvent = object({
	__typename: _enum(["ClosedEvent", "ReopenedEvent"]),
	actor: optional(graphqlActor),
	createdAt: string()
});
const graphqlIssue = object({
	id: string(),
	fullDatabaseId: optional(union([string(), number()])),
	databaseId: optional(nullable(number())),
	number: issueNumberSchema,
	title: string(),
	body: string(),
	state: _enum(["OPEN", "CLOSED"]),
	stateReason: optional(nullable(string())),
	author: graphqlActor,
	authorAssociation: string(),
	locked: boolean(),
	labels: nullable(object({ nodes: array(nullable(object({ name: string() }))) })),
	comments: object({ totalCount: number() }),
	milestone: nullable(object({
		number: number(),
		title: string(),
		dueOn: optional(nullable(string()))
	})),
	issueFieldValues: optional(graphqlFieldValues),
	issueType: optional(nullable(object({ name: string() }))),
	assignees: object({ nodes: array(nullable(object({ login: string() }))) }),
	createdAt: optional(string()),
	updatedAt: string(),
	lastEditedAt: optional(nullable(string())),
	editor: optional(graphqlActor),
	repository: place,
	timelineItems: object({ nodes: array(nullable(stateEvent)) }),
	events: optional(object({ nodes: array(nullable(graphqlEvent)) })),
	parent: optional(relative),
	subIssues: optional(object({ nodes: array(child) })),
	subIssuesSummary: optional(object({ total: number() })),
	blockedBy: optional(object({ nodes: array(relative) }))
});
function issueFields(dialect) {
	const repository = "repository { nameWithOwner }";
	return [
		dialect.bigIds ? "id fullDatabaseId" : "id databaseId",
		"number title body state",
		dialect.duplicates ? "stateReason(enableDuplicate: true)" : "stateReason",
		"author { __typename login } authorAssociation locked createdAt updatedAt",
		"lastEditedAt editor { __typename login }",
		"labels(first: 100) { nodes { name } }",
		"comments(first: 1) { totalCount }",
		"milestone { number title dueOn }",
		dialect.types ? "issueType { name }" : "",
		dialect.issueFields ? FIELD_VALUES : "",
		"assignees(first: 20) { nodes { login } }",
		repository,
		`timelineItems(last: 4, itemTypes: [CLOSED_EVENT, REOPENED_EVENT]) { nodes { __typename
      ... on ClosedEvent { createdAt actor { __typename login } }
      ... on ReopenedEvent { createdAt actor { __typename login } } } }`,
		dialect.subIssues ? `parent { number ${repository} }` : "",
		dialect.subIssues ? `subIssues(first: 100) { nodes { number state updatedAt ${repository} } } subIssuesSummary { total }` : "",
		dialect.dependencies ? `blockedBy(first: 50) { nodes { number ${repository} } }` : ""
	].join("\n");
}
function readGraphqlIssue(context, issue) {
	const here = (nodes = []) => nodes.filter((node) => node !== null && isThisRepository(context, node.repository.nameWithOwner));
	const closed = issue.state === "CLOSED";
	context.memory.nodeIds.set(issue.number, issue.id);
	const stateEvents = present(issue.timelineItems.nodes).map(({ __typename, actor, createdAt }) => ({
		to: __typename === "ClosedEvent" ? "closed" : "open",
		actor: readGraphqlActor(actor),
		at: createdAt
	}));
	return {
		number: issue.number,
		nodeId: issue.id,
		databaseId: Number(issue.fullDatabaseId ?? issue.databaseId ?? 0),
		title: issue.title,
		body: issue.body,
		state: closed ? "closed" : "open",
		closeReason: closed ? readCloseReason(issue.stateReason) : null,
		closedBy: closed ? stateEvents.findLast(({ to }) => to === "closed")?.actor ?? null : null,
		stateEvents,
		events: issue.events === void 0 ? null : readEvents(context, issue.events.nodes),
		author: readGraphqlActor(issue.author),
		authorAssociation: issue.authorAssociation,
		locked: issue.locked,
		labels: present(issue.labels?.nodes).map((label) => label.name),
		comments: issue.comments.totalCount,
		milestone: readMilestone(issue.milestone, issue.milestone?.dueOn),
		type: issue.issueType === void 0 ? void 0 : issue.issueType?.name ?? null,
		fields: readFieldValues(issue.issueFieldValues),
		assignees: present(issue.assignees.nodes).map((assignee) => assignee.login),
		createdAt: issue.createdAt === void 0 ? void 0 : epochMs(Date.parse(issue.createdAt)),
		updatedAt: issue.updatedAt,
		edited: issue.lastEditedAt == null ? null : {
			by: readGraphqlActor(issue.editor),
			at: issue.lastEditedAt
		},
		parent: here([issue.parent ?? null])[0]?.number ?? null,
		children: here(issue.subIssues?.nodes).map(({ number, state, updatedAt }) => ({
			number,
			state: state === "CLOSED" ? "closed" : "open",
			updatedAt
		})),
		childCount: issue.subIssuesSummary?.total,
		blockedBy: here(issue.blockedBy?.nodes).map(({ number }) => number)
	};
}
function readMilestone(milestone, due) {
	if (milestone == null) return null;
	const { number, title } = milestone;
	return {
		number,
		title,
		due: due?.slice(0, 10) ?? null
	};
}
function readCloseReason(reason) {
	const known = reason?.toLowerCase();
	return known === "not_planned" || known === "duplicate" ? known : "completed";
}
function present(nodes) {
	return (nodes ?? []).filter((node) => node !== null);
}
// src/github/transport/failure/failure.ts
function lacksEndpoint(failure) {
	return [
		404,
		405,
		501
	].includes(failure.status);
}
function lacksField(failure) {
	return failure.reason === "unsupported" && !lacksEndpoint(failure);
}
function scrub(text) {
	return text.replace(/\b(gh[a-z]_|github_pat_|v1\.)[A-Za-z0-9_.-]{10,}/g, "[token]").replace(/\/\/[^/\s@]+@/g, "//").replace(/\b(bearer|token|basic)\s+[A-Za-z0-9_.=+/-]{16,}/gi, "$1 [token]");
}
function brokenAnswer(status, problem) {
	return {
		reason: "lost",
		status,
		message: scrub(problem),
		retryAt: null,
		acceptedPermissions: null,
		documentation: ""
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
// src/github/transport/failure/refusals.ts
const REFUSALS = {
	"requests-used-up": {
		types: ["RATE_LIMITED", "RATE_LIMIT"],
		text: /API rate limit( already)? exceeded/i,
		consequence: "wait",
		source: "docs: Rate limits for the REST API; Rate limits and query limits for the GraphQL API"
	},
	limited: {
		types: ["RATE_LIMITED", "RATE_LIMIT"],
		text: /rate limit|submitted too quickly|abuse detection|wait a few minutes|temporarily blocked from content creation/i,
		consequence: "wait",
		source: "docs: Rate limits for the REST API; cli/cli#4801, octokit/rest.js#127"
	},
	archived: {
		text: /archived/i,
		consequence: "error",
		source: "docs: Archiving repositories; text of REST and GraphQL alike"
	},
	"sso-required": {
		text: /SAML|single sign-on/i,
		consequence: "error",
		source: "docs: Authenticating with SAML SSO"
	},
	"conversation-locked": {
		text: /(conversation|issue|pull request|discussion) (is|has been) locked|locked (conversation|issue)/i,
		consequence: "error",
		source: "docs: Locking conversations; \"Unable to create comment because issue is locked.\""
	},
	"pulls-turned-off": {
		text: /permitted to create or approve/i,
		consequence: "error",
		source: "peter-evans/create-pull-request#3979"
	},
	"workflow-file": {
		text: /workflow/i,
		consequence: "error",
		source: "docs: Permissions required for GitHub Apps; \"refusing to allow a GitHub App to create or update workflow\""
	},
	"pull-exists": {
		text: /pull request already exists/i,
		consequence: "look",
		source: "docs: Create a pull request (422)"
	},
	"label-exists": {
		text: /already_exists|already been taken|already exists/i,
		consequence: "look",
		source: "docs: Troubleshooting the REST API, code already_exists"
	},
	"repository-empty": {
		text: /repository is empty/i,
		consequence: "error",
		source: "docs: Git references (409)"
	},
	"branch-moved": {
		types: ["STALE_DATA"],
		text: /expected branch to point to|update is not a fast.?forward|is at .* but expected/i,
		consequence: "start-over",
		source: "planetscale/ghcommit#153, octokit/octokit.rb#581"
	},
	"reference-moved": {
		types: ["STALE_DATA"],
		text: /not a fast.?forward|reference already exists|already exists in the repository|reference does not exist|reference cannot be updated/i,
		consequence: "start-over",
		source: "docs: Git references; dependabot/dependabot-core, update_branch"
	},
	"reference-locked": {
		text: /reference update failed|cannot lock ref|failed to (lock|update) ref/i,
		consequence: "start-over",
		source: "github/rest-api-description#4887"
	},
	"name-refused": {
		text: /not a valid ref|valid ref(erence)? name|(reference|ref) name is|must (start|begin) with.*refs\/|(hidden|reserved) ref/i,
		consequence: "elsewhere",
		source: "docs: Git references, \"Reference name … is not valid\""
	},
	"signatures-required": {
		text: /verified signatures|must be signed|commit signatures? (is|are) required/i,
		consequence: "sign",
		source: "github/github-mcp-server#2771, dependabot/dependabot-core#9454, vercel/workflow#1937"
	},
	"queued-for-merge": {
		text: /added to a merge queue|queued for merging/i,
		consequence: "propose",
		source: "SharezoneApp/sharezone-app#605, dependabot/dependabot-core#9454"
	},
	"merge-queue-required": {
		text: /through the merge queue/i,
		consequence: "propose",
		source: "dbt-labs/dbt-utils#886, jennings/jj-spr#72"
	},
	"review-required": {
		text: /changes must be made through a pull request|at least \d+ approving review/i,
		consequence: "propose",
		source: "microsoft/vscode-remote-repositories-github#252, satisfactory-factories/application#67"
	},
	"checks-required": {
		text: /required status check|required (deployment|workflow)/i,
		consequence: "propose",
		source: "PyGithub/PyGithub#1787, BobAnkh/auto-generate-changelog#78"
	},
	"pushes-restricted": {
		text: /not authorized to push/i,
		consequence: "propose",
		source: "HTTPArchive/almanac#767, az-digital/arizona-bootstrap#1524, dependabot/dependabot-core#1790"
	},
	"branch-locked": {
		text: /locked branch|branch is (locked|read-only)/i,
		consequence: "propose",
		source: "docs: About protected branches, Lock branch"
	},
	"ruleset-violated": {
		text: /repository rule violations|push declined/i,
		consequence: "propose",
		source: "Thinkmill/keystatic#1598, satisfactory-factories/application#67, DSACMS/repo-scaffolder#342"
	},
	"branch-protected": {
		types: ["BRANCH_PROTECTION_RULE_VIOLATION"],
		text: /protected branch|protected ref|must not contain merge commits|cannot force-push to this branch/i,
		consequence: "propose",
		source: "Thinkmill/keystatic#1559 (the type), dependabot/dependabot-core#9454 (texts)"
	},
	"sub-issue-race": {
		text: /priority has already been taken/i,
		consequence: "repeat",
		source: "github/github-mcp-server#1842: two sub-issues were added to one parent at the same moment"
	},
	"too-many-children": {
		text: /more than \d+ sub[- ]?issues|maximum number of sub[- ]?issues|sub[- ]?issues? limit/i,
		consequence: "list",
		source: "stdlib-js/stdlib#13376, cli/cli#13413; docs: Adding sub-issues"
	},
	"too-deep": {
		text: /(sub[- ]?issue|parent).*(depth|\blevels?\b|layers?)|(depth|\blevels?\b|layers?).*(sub[- ]?issue|parent)/is,
		consequence: "error",
		source: "docs: Adding sub-issues, eight levels"
	},
	"other-parent": {
		text: /only have one parent|(circular|ancestor).*(sub[- ]?issue|parent)|(sub[- ]?issue|parent).*(circular|ancestor)|duplicate sub[- ]?issues/is,
		consequence: "error",
		source: "stdlib-js/stdlib#13376, cli/cli#13413"
	}
};
const OF_A_PUSH = [
	"branch-moved",
	"reference-moved",
	"signatures-required",
	"queued-for-merge",
	"merge-queue-required",
	"review-required",
	"checks-required",
	"pushes-restricted",
	"branch-locked",
	"ruleset-violated",
	"branch-protected",
	"reference-locked"
];
function isAbout(failure, complaint) {
	return hasType(failure, complaint) || REFUSALS[complaint].text.test(failure.message);
}
function consequenceOfPush(failure) {
	const byType = OF_A_PUSH.find((complaint) => hasType(failure, complaint));
	const byText = OF_A_PUSH.find((complaint) => REFUSALS[complaint].text.test(failure.message));
	const complaint = byType === void 0 || byType === "branch-protected" ? byText ?? byType : byType;
	return complaint === void 0 ? null : REFUSALS[complaint].consequence;
}
function hasType({ type }, complaint) {
	const { types } = REFUSALS[complaint];
	return type !== void 0 && types?.includes(type) === true;
}
// src/github/transport/failure/limit-headers.ts
function isUsedUp(headers) {
	return String(headers["x-ratelimit-remaining"] ?? "") === "0";
}
function retryTime(headers, complaining, now) {
	const after = Number(headers["retry-after"]);
	if (Number.isFinite(after) && after >= 0) return later(now, after * 1e3);
	const reset = Number(headers["x-ratelimit-reset"]);
	return (isUsedUp(headers) || isAbout(complaining, "requests-used-up")) && Number.isFinite(reset) ? epochMs(reset * 1e3) : null;
}
function textHeader(headers, name) {
	const value = headers[name];
	return value === void 0 || value === "" ? null : String(value);
}
// src/github/transport/failure/graphql-problem.ts
const REASON_BY_TYPE = {
	NOT_FOUND: "missing",
	FORBIDDEN: "forbidden",
	INSUFFICIENT_SCOPES: "forbidden",
	STALE_DATA: "conflict",
	UNPROCESSABLE: "invalid",
	INTERNAL: "lost",
	SERVICE_UNAVAILABLE: "lost",
	MAX_NODE_LIMIT_EXCEEDED: "invalid",
	RESOURCE_LIMITS_EXCEEDED: "heavy"
};
const UNKNOWN_NAME = /doesn't exist on type|doesn't accept argument|isn't a defined (input )?type|Cannot query field|Unknown (type|argument|field)|is not defined (on|by)|Field is not defined/i;
function readGraphqlProblem(problem, headers, now) {
	const reason = graphqlReason(problem);
	return {
		reason,
		status: 200,
		message: scrub(problem.message),
		type: problem.type,
		retryAt: reason === "limited" ? retryTime(headers, problem, now) : null,
		acceptedPermissions: textHeader(headers, "x-accepted-github-permissions"),
		documentation: ""
	};
}
function graphqlReason(problem) {
	const { message } = problem;
	if (isAbout(problem, "limited")) return "limited";
	if (UNKNOWN_NAME.test(message)) return "unsupported";
	if (/something went wrong while executing|timed?[ -]?out|timeout|resource limits for this query/i.test(message)) return "heavy";
	if (/resource not accessible by/i.test(message)) return "forbidden";
	return REASON_BY_TYPE[problem.type ?? ""] ?? "invalid";
}
// src/github/transport/graphql.ts
const envelope = object({
	data: optional(unknown()),
	errors: optional(array(object({
		message: string(),
		type: optional(string()),
		path: optional(array(union([string(), number()])))
	})))
});
async function graphql$1(client, ask) {
	const result = await attemptGraphql(client, ask);
	if (!result.ok) throw client.error(result.failure, ask);
	return result.data;
}
async function attemptGraphql(client, ask) {
	const result = await askWithProblems(client, ask);
	if (!result.ok) return result;
	const { problems } = result.data;
	const first = problems[0];
	if (first !== void 0) {
		const message = [...new Set(problems.map((problem) => problem.failure.message))].join("; ");
		return {
			ok: false,
			failure: {
				...first.failure,
				message
			}
		};
	}
	return readData(client, ask, result.data.data, result);
}
async function askWithProblems(client, ask) {
	const { clock } = client.options;
	const result = await client.attempt({
		...post(client, ask),
		inspect: wholeFailure(() => clock.now())
	});
	if (!result.ok) return result;
	const problems = readProblems(result.data, result.headers, clock.now());
	return {
		...result,
		data: {
			data: result.data.data,
			problems
		}
	};
}
function post(client, ask) {
	return {
		what: ask.what,
		permission: ask.permission,
		kind: ask.kind,
		route: `POST ${client.options.graphqlUrl}`,
		params: {
			query: ask.query,
			variables: ask.variables
		},
		schema: envelope,
		resource: "graphql",
		mayShrink: ask.mayShrink === true
	};
}
function readData(client, ask, data, answer) {
	const parsed = ask.schema.safeParse(data);
	if (parsed.success) return {
		ok: true,
		data: parsed.data,
		status: answer.status,
		headers: answer.headers
	};
	const { path, message } = firstMismatch(parsed.error);
	const problem = `the answer does not have the requested form: ${path || "data"}: ${message}`;
	throw client.error(brokenAnswer(answer.status, problem), ask);
}
function wholeFailure(now) {
	return (answer, headers) => {
		const problems = readProblems(answer, headers, now());
		if (problems.length === 0) return answer.data === void 0 || answer.data === null ? brokenAnswer(200, "an answer without data") : null;
		const unanswered = problems.find(({ failure }) => failure.reason === "lost" || failure.reason === "heavy");
		if (hasData(answer.data)) return unanswered?.failure ?? null;
		return unanswered?.failure ?? problems.find(({ failure }) => failure.reason === "limited")?.failure ?? null;
	};
}
function hasData(data) {
	return typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);
}
function readProblems(answer, headers, now) {
	return (answer.errors ?? []).map((error) => ({
		failure: readGraphqlProblem(error, headers, now),
		path: error.path ?? []
	}));
}
// src/github/transport/dialect.ts
function fullDialect() {
	return {
		subIssues: true,
		dependencies: true,
		duplicates: true,
		bigIds: true,
		closingPulls: true,
		claims: true,
		types: true,
		issueFields: false
	};
}
const WORDS = [
	["subIssues", /subIssue|parentIssueId|['"`]parent['"`]/i],
	["dependencies", /blockedBy|blockingIssueId/i],
	["duplicates", /enableDuplicate/],
	["types", /issueType/],
	["issueFields", /issueField/i],
	["bigIds", /fullDatabaseId/],
	["closingPulls", /closedByPullRequestsReferences|closingIssuesReferences/],
	["claims", /refPrefix/]
];
function dropUnknown(dialect, complaint) {
	const unknown = WORDS.filter(([group, words]) => dialect[group] && words.test(complaint));
	for (const [group] of unknown) dialect[group] = false;
	return unknown.length > 0;
}
async function askInDialect(context, build) {
	const { client, dialect, logger } = context;
	for (;;) {
		const ask = build(dialect);
		const result = await attemptGraphql(client, ask);
		if (result.ok || !mayAskLess(dialect, ask.query, result.failure)) return result;
		logger.debug(`This server does not answer all fields: ${result.failure.message}`);
	}
}
const PULLS$3 = /closedByPullRequestsReferences|closingIssuesReferences/;
function mayAskLess(dialect, query, failure) {
	if (failure.reason === "forbidden" && dialect.closingPulls && PULLS$3.test(query)) {
		dialect.closingPulls = false;
		return true;
	}
	return (lacksField(failure) || failure.reason === "invalid" && /refPrefix/.test(failure.message)) && dropUnknown(dialect, failure.message);
}
// src/github/transport/look-errors.ts
function nameOf({ client }) {
	return `${client.repo.owner}/${client.repo.repo}`;
}
function unseenRepository(context) {
	return new PermissionError(`The repository ${nameOf(context)} does not exist, or the token may not see it`, { hint: "Check the spelling, and that the owner of the token (a person or an app) has access to it." });
}
function missingBranch(context, query) {
	const wanted = query.branch === void 0 ? "default branch" : `branch "${query.branch}"`;
	return new ConfigError(`${nameOf(context)} has no ${wanted}`, { hint: "Correct \"branch\", or leave it out to use the default branch." });
}
function unreadableFiles(context, ref) {
	return new PermissionError(`The files of ${nameOf(context)} at ${ref} can't be read`, { hint: permissionHint("The token needs the permission \"contents: read\".", ["contents: read"]) });
}
function issuesTurnedOff(context) {
	return new GitHubError(`Issues are turned off in ${nameOf(context)}`, {
		hint: "Turn them on in the repository's settings (forks start without).",
		status: 410
	});
}
// src/github/transport/server-date.ts
function readServerDate(headers) {
	const date = Date.parse(String(headers["date"] ?? ""));
	return Number.isNaN(date) ? null : epochMs(date);
}
// src/github/git/claim-refs.ts
const CLAIM_REFS = "plansync/claims";
const PAGE$2 = 100;
const commit$1 = nullable(object({
	oid: string(),
	committedDate: optional(string()),
	message: optional(string()),
	tree: optional(object({ oid: string() }))
}));
const claimCommit = commit$1;
const CLAIM_COMMIT = "{ oid ... on Commit { committedDate message tree { oid } } }";
const claimPage = object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: nullable(string())
	}),
	nodes: array(nullable(object({
		name: string(),
		target: commit$1
	})))
});
function claimRefs(after = null) {
	const rest = after === null ? "" : `, after: ${JSON.stringify(after)}`;
	return `refs(refPrefix: "refs/${CLAIM_REFS}/", first: ${PAGE$2}${rest}) {
      pageInfo { hasNextPage endCursor } nodes { name target ${CLAIM_COMMIT} }
    }`;
}
function readClaimPage(context, page) {
	return page.nodes.flatMap((node) => {
		const number = /(?:^|\/)([1-9]\d{0,9})$/.exec(node?.name ?? "")?.[1];
		return node === null || number === void 0 ? [] : readClaimCommit(context, Number(number), node.target);
	});
}
function readClaimCommit({ memory }, issue, found) {
	if (found?.message === void 0 || found.committedDate === void 0) return [];
	if (found.tree !== void 0) memory.stateTrees.set(found.oid, found.tree.oid);
	const committedAt = epochMs(Date.parse(found.committedDate));
	return [{
		issue: issueNumber(issue),
		commit: found.oid,
		committedAt,
		message: found.message
	}];
}
function answeredAt({ clock }, headers) {
	return readServerDate(headers) ?? clock.now();
}
function askedAt({ client, clock }) {
	return client.answeredAt ?? clock.now();
}
// src/github/git/closing-pulls.ts
const PULLS$2 = 50;
const CLOSED_BY_A_PULL = 10;
const ORIGIN = "isCrossRepository authorAssociation";
const origin = {
	isCrossRepository: boolean(),
	authorAssociation: string()
};
const KNOWN = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
const closingPulls = object({ nodes: array(nullable(object({
	number: number(),
	...origin,
	closingIssuesReferences: nullable(object({ nodes: nullable(array(nullable(object({
		number: issueNumberSchema,
		repository: object({ nameWithOwner: string() })
	})))) }))
}))) });
const CLOSING_PULLS = `pullRequests(states: [OPEN], first: ${PULLS$2}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number ${ORIGIN}
        closingIssuesReferences(first: ${CLOSED_BY_A_PULL}) { nodes { number repository { nameWithOwner } } }
      }
    }`;
function readClosingPulls(context, { nodes }) {
	return nodes.flatMap((pull) => (pull?.closingIssuesReferences?.nodes ?? []).flatMap((issue) => pull === null || issue === null || isOutsiders(pull) || !isThisRepository(context, issue.repository.nameWithOwner) ? [] : [{
		pull: pull.number,
		issue: issue.number
	}]));
}
const closedBy = object({ nodes: array(nullable(object({
	number: number(),
	...origin
}))) });
const CLOSED_BY = `closedByPullRequestsReferences(first: ${CLOSED_BY_A_PULL}) { nodes { number ${ORIGIN} } }`;
function readClosedBy({ nodes }) {
	return nodes.flatMap((pull) => pull === null || isOutsiders(pull) ? [] : [pull.number]);
}
function isOutsiders(pull) {
	return pull.isCrossRepository && !KNOWN.has(pull.authorAssociation);
}
// src/github/read/read-claims.ts
const PERMISSION = "contents: read";
const listAnswer = object({ repository: nullable(object({
	claims: claimPage,
	closing: optional(closingPulls)
})) });
async function readClaims(context) {
	const commits = [];
	const before = askedAt(context);
	let after = null;
	for (;;) {
		const answer = await askAboutClaims(context, listAsk$1(context, after));
		if (answer?.data.repository == null) throw unseenRepository(context);
		const { claims, closing } = answer.data.repository;
		commits.push(...readClaimPage(context, claims));
		after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
		if (after === null) return {
			commits,
			now: answeredAt(context, answer.headers),
			before,
			closing: closing === void 0 ? [] : readClosingPulls(context, closing)
		};
	}
}
function listAsk$1({ client }, after) {
	return (dialect) => ({
		what: "read the claims",
		permission: PERMISSION,
		kind: "read",
		query: `query Claims($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    claims: ${claimRefs(after)}
    ${dialect.closingPulls ? `closing: ${CLOSING_PULLS}` : ""}
  }
}`,
		variables: { ...client.repo },
		schema: listAnswer
	});
}
const claimedIssue = object({
	id: string(),
	number: issueNumberSchema,
	title: string(),
	state: _enum(["OPEN", "CLOSED"]),
	stateReason: optional(nullable(string())),
	assignees: object({ nodes: array(nullable(object({ login: string() }))) }),
	closedByPullRequestsReferences: optional(nullable(closedBy))
});
function claimedIssueFields(dialect) {
	return `id number title state ${dialect.duplicates ? "stateReason(enableDuplicate: true)" : "stateReason"}
    assignees(first: 20) { nodes { login } }
    ${dialect.closingPulls ? CLOSED_BY : ""}`;
}
function readClaimedIssue({ memory }, issue) {
	const { closedByPullRequestsReferences: pulls } = issue;
	memory.nodeIds.set(issue.number, issue.id);
	const isOpen = issue.state === "OPEN";
	return {
		number: issue.number,
		title: issue.title,
		state: isOpen ? "open" : "closed",
		closeReason: isOpen ? null : readCloseReason(issue.stateReason),
		assignees: issue.assignees.nodes.flatMap((node) => node?.login ?? []),
		pulls: pulls == null ? [] : readClosedBy(pulls)
	};
}
const sightAnswer = object({ repository: nullable(object({
	id: string(),
	state: nullable(object({
		oid: string(),
		tree: optional(object({ oid: string() }))
	})),
	claim: claimCommit,
	issue: nullable(claimedIssue)
})) });
async function readClaim(context, issue) {
	const { client, memory } = context;
	const answer = await askAboutClaims(context, (dialect) => ({
		what: `read the claim of #${issue}`,
		permission: PERMISSION,
		kind: "read",
		query: `query Claim($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    id
    state: object(expression: "refs/${STATE_REF}") { oid ... on Commit { tree { oid } } }
    claim: object(expression: "refs/${CLAIM_REFS}/${issue}") ${CLAIM_COMMIT}
    issue(number: $number) { ${claimedIssueFields(dialect)} }
  }
}`,
		variables: {
			...client.repo,
			number: issue
		},
		schema: sightAnswer
	}));
	if (answer === null) return {
		issue: null,
		claim: null,
		now: context.clock.now()
	};
	if (answer.data.repository === null) throw unseenRepository(context);
	const { id, state, claim, issue: found } = answer.data.repository;
	memory.repositoryId = id;
	if (state?.tree !== void 0) memory.stateTrees.set(state.oid, state.tree.oid);
	return {
		issue: found === null ? null : readClaimedIssue(context, found),
		claim: readClaimCommit(context, issue, claim)[0] ?? null,
		now: answeredAt(context, answer.headers)
	};
}
const commentsAnswer = object({ repository: nullable(object({ issue: nullable(object({ comments: object({ nodes: array(nullable(object({
	author: graphqlActor,
	body: string(),
	createdAt: string()
}))) }) })) })) });
async function readComments(context, issue, most) {
	return ((await askAboutClaims(context, () => ({
		what: `read the comments of #${issue}`,
		permission: "issues: read",
		kind: "read",
		query: `query Comments($owner: String!, $repo: String!, $number: Int!, $most: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { comments(last: $most) { nodes { author { __typename login } body createdAt } } }
  }
}`,
		variables: {
			...context.client.repo,
			number: issue,
			most
		},
		schema: commentsAnswer
	})))?.data.repository?.issue?.comments.nodes ?? []).flatMap((node) => node === null ? [] : [{
		author: readGraphqlActor(node.author)?.login ?? null,
		body: node.body,
		at: node.createdAt
	}]);
}
async function askAboutClaims(context, build) {
	const result = await askInDialect(context, build);
	if (result.ok) return result;
	if (result.failure.reason === "missing") return null;
	if (lacksEndpoint(result.failure)) throw new ClaimsRefusedError("This server has no GraphQL, which claims are read by.", { hint: "Work can't be claimed here; `plansync next` without a token reads the files." });
	throw context.client.error(result.failure, build(context.dialect));
}
// src/github/transport/parallel.ts
const WIDTH = 6;
async function inParallel(items, read) {
	const results = Array.from({ length: items.length });
	const rest = items.entries();
	const work = async () => {
		for (const [index, item] of rest) results[index] = await read(item);
	};
	await Promise.all(Array.from({ length: Math.min(WIDTH, items.length) }, work));
	return results;
}
function inBatches(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
// src/github/git/ref-name.ts
function encodeRef(ref) {
	return ref.split("/").map(encodeURIComponent).join("/");
}
// src/github/transport/schema.ts
const nothing = unknown();
const repository = object({
	id: number(),
	full_name: string(),
	default_branch: string(),
	fork: boolean(),
	archived: optional(boolean()),
	has_issues: boolean(),
	permissions: optional(object({ push: optional(boolean()) }))
});
const reference = object({
	ref: string(),
	object: object({ sha: string() })
});
const gitCommit = object({
	sha: string(),
	tree: object({ sha: string() }),
	committer: nullish(object({ date: optional(string()) }))
});
const tree = object({
	sha: string(),
	truncated: optional(boolean()),
	tree: array(object({
		path: string(),
		mode: string(),
		type: string(),
		sha: string(),
		size: optional(number())
	}))
});
const gitObject = object({ sha: string() });
const blob = object({
	sha: string(),
	content: string(),
	encoding: string()
});
const label = object({
	name: string(),
	node_id: optional(string())
});
const summary = nullish(object({ total: optional(number()) }));
const issue = object({
	id: number(),
	node_id: string(),
	number: issueNumberSchema,
	title: string(),
	body: nullish(string()),
	state: _enum(["open", "closed"]),
	state_reason: nullish(string()),
	closed_by: restActor,
	user: restActor,
	author_association: optional(string()),
	locked: optional(boolean()),
	labels: array(union([string(), object({ name: nullish(string()) })])),
	comments: optional(number()),
	milestone: nullish(object({
		number: number(),
		title: string(),
		due_on: nullish(string())
	})),
	type: nullish(object({ name: string() })),
	assignees: nullish(array(object({ login: string() }))),
	created_at: optional(string()),
	updated_at: string(),
	repository_url: optional(string()),
	pull_request: optional(unknown()),
	parent_issue_url: nullish(string()),
	sub_issues_summary: summary,
	issue_dependencies_summary: nullish(object({ total_blocked_by: optional(number()) }))
});
const comment$1 = object({
	id: number(),
	html_url: string(),
	body: nullish(string()),
	user: restActor
});
const pull = object({
	number: number(),
	html_url: string(),
	title: string(),
	body: nullish(string()),
	state: _enum(["open", "closed"]),
	merged_at: nullish(string()),
	head: object({
		ref: string(),
		sha: string(),
		repo: nullish(object({ full_name: string() }))
	}),
	base: object({
		ref: string(),
		sha: string()
	}),
	user: restActor
});
const pullCommit = object({
	sha: string(),
	commit: object({ message: string() }),
	committer: restActor,
	parents: array(object({ sha: string() }))
});
const permission = object({ permission: string() });
// src/github/git/git-data.ts
const CONTENTS$1 = "contents: write";
async function readReference(context, ref) {
	const ask = {
		what: `read refs/${ref}`,
		permission: "contents: read",
		kind: "read",
		route: `GET /repos/{owner}/{repo}/git/ref/${encodeRef(ref)}`,
		schema: reference
	};
	const result = await context.client.attempt(ask);
	if (result.ok) return result.data.object.sha;
	if (result.failure.reason === "missing" || isAbout(result.failure, "repository-empty")) return null;
	if (result.failure.reason === "conflict") throw referencesMoved(`refs/${ref}`, result.failure);
	throw context.client.error(result.failure, ask);
}
async function readCommitTree(context, commit, what) {
	return (await readCommit(context, commit, what)).tree.sha;
}
async function readCommit(context, commit, what) {
	return context.client.ask({
		what,
		permission: "contents: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
		params: { commit },
		schema: gitCommit
	});
}
async function storeBlobs(context, files, what) {
	return inParallel(files, async ({ path, bytes }) => {
		const { sha } = await context.client.ask({
			what,
			permission: CONTENTS$1,
			kind: "store",
			route: "POST /repos/{owner}/{repo}/git/blobs",
			params: {
				content: Buffer.from(bytes).toString("base64"),
				encoding: "base64"
			},
			schema: gitObject
		});
		return {
			path,
			mode: context.memory.modes.get(path) ?? "100644",
			type: "blob",
			sha
		};
	});
}
async function storeTree(context, base, entries, what) {
	const { sha } = await context.client.ask({
		what,
		permission: CONTENTS$1,
		kind: "store",
		route: "POST /repos/{owner}/{repo}/git/trees",
		params: {
			tree: entries,
			...base === null ? {} : { base_tree: base }
		},
		schema: gitObject
	});
	return sha;
}
async function storeCommit(context, commit, what) {
	const { sha } = await context.client.ask({
		what,
		permission: CONTENTS$1,
		kind: "store",
		route: "POST /repos/{owner}/{repo}/git/commits",
		params: commit,
		schema: gitObject
	});
	return sha;
}
async function moveReference(context, ref, from, to) {
	const result = await sendReference(context, ref, from, to);
	if (result === null || result.ok) return null;
	const { failure } = result;
	const then = consequenceOfPush(failure);
	const isLocked = then === null && failure.reason === "conflict" && !isAbout(failure, "repository-empty");
	if (then === "start-over" || isLocked) throw referencesMoved(`refs/${ref}`, failure);
	return failure;
}
function referencesMoved(names, { message }) {
	return new MovedError(`${names} was changed by somebody else in the meantime: ${message}`, { hint: "Read and decide again; plansync does so automatically." });
}
async function sendReference(context, ref, from, to) {
	const common = {
		what: `write refs/${ref}`,
		permission: CONTENTS$1,
		kind: "keep",
		schema: reference
	};
	try {
		return from === null ? await context.client.attempt({
			...common,
			route: "POST /repos/{owner}/{repo}/git/refs",
			params: {
				ref: `refs/${ref}`,
				sha: to
			}
		}) : await context.client.attempt({
			...common,
			route: `PATCH /repos/{owner}/{repo}/git/refs/${encodeRef(ref)}`,
			params: {
				sha: to,
				force: false
			}
		});
	} catch (error) {
		if (!(error instanceof UnknownOutcomeError)) throw error;
		if (await readReference(context, ref) === to) return null;
		throw error;
	}
}
// src/github/transport/repository-id.ts
const answer$3 = object({ repository: nullable(object({ id: string() })) });
async function usesGraphql(context) {
	if (context.memory.graphql === null) await askRepositoryId(context);
	return context.memory.graphql === true;
}
async function repositoryId(context) {
	if (context.memory.graphql === false) return null;
	if (context.memory.repositoryId === null) await askRepositoryId(context);
	return context.memory.repositoryId;
}
async function askRepositoryId({ client, memory, ...context }) {
	const ask = {
		what: "read the repository",
		permission: "metadata: read",
		kind: "read",
		query: "query Repository($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }",
		variables: { ...client.repo },
		schema: answer$3
	};
	const result = await attemptGraphql(client, ask);
	memory.graphql = result.ok || !lacksEndpoint(result.failure);
	if (result.ok && result.data.repository !== null) {
		memory.repositoryId = result.data.repository.id;
		return;
	}
	if (!memory.graphql) return;
	if (result.ok || result.failure.reason === "missing") throw unseenRepository({
		client,
		memory,
		...context
	});
	throw client.error(result.failure, ask);
}
// src/github/transport/aliased.ts
const BATCH = 20;
async function mutateEach(context, mutations) {
	const outcomes = /* @__PURE__ */ new Map();
	let open = [...mutations.inputs.keys()];
	while (open.length > 0) {
		for (const batch of inBatches(open, BATCH)) await sendBatch(context, mutations, batch, outcomes);
		open = open.filter((index) => !outcomes.has(index));
	}
	return mutations.inputs.map((_, index) => outcomes.get(index) ?? {
		ok: false,
		failure: brokenAnswer(0, "it was not sent")
	});
}
const fieldMap = nullish(record(string(), unknown()));
async function sendBatch(context, mutations, batch, outcomes) {
	const { mutation, inputType, selection, inputs } = mutations;
	const ask = {
		what: mutations.what,
		permission: mutations.permission,
		kind: "write",
		query: `mutation Batch(${batch.map((index) => `$i${index}: ${inputType}!`).join(", ")}) {
${batch.map((index) => `  m${index}: ${mutation}(input: $i${index}) { ${selection} }`).join("\n")}
}`,
		variables: Object.fromEntries(batch.map((index) => [`i${index}`, inputs[index]]))
	};
	const result = await askWithProblems(context.client, ask);
	if (!result.ok) {
		for (const index of batch) outcomes.set(index, {
			ok: false,
			failure: result.failure
		});
		return;
	}
	const fields = fieldMap.safeParse(result.data.data).data ?? {};
	let limit = null;
	for (const index of batch) {
		const problem = problemOf(result.data.problems, `m${index}`);
		if (problem?.reason === "limited") limit = problem;
		else outcomes.set(index, readOutcome(mutations.schema, fields[`m${index}`], problem));
	}
	if (limit !== null) await context.client.options.pace.refused("write", limit);
}
function problemOf(problems, alias) {
	return problems.find(({ path }) => path.length === 0 || path[0] === alias)?.failure ?? null;
}
function readOutcome(schema, field, problem) {
	if (problem !== null) return {
		ok: false,
		failure: problem
	};
	const parsed = schema.safeParse(field);
	if (parsed.success) return {
		ok: true,
		data: parsed.data
	};
	return {
		ok: false,
		failure: brokenAnswer(200, "the answer does not have the requested form")
	};
}
// src/github/transport/heavy-reads.ts
async function sendShrinking(context, most, send) {
	for (;;) {
		const rows = Math.min(most, context.memory.reads.size);
		const result = await send(rows, canShrink(rows));
		if (result.ok || result.failure.reason !== "heavy" || !canShrink(rows)) return result;
		shrinkReads(context, rows);
	}
}
async function readInBatches(context, entries, most, read, rows = 1) {
	for (let rest = entries; rest.length > 0;) {
		const size = Math.min(most, Math.max(1, Math.floor(context.memory.reads.size / rows)));
		const batch = rest.slice(0, size);
		if (await read(batch, canShrink(batch.length * rows) && batch.length > 1)) rest = rest.slice(batch.length);
		else shrinkReads(context, batch.length * rows);
	}
}
function shrinkReads({ memory, logger }, rows) {
	memory.reads = {
		size: smallerThan(rows),
		textsApart: true
	};
	logger.info(`GitHub could not answer a read of ${rows} rows: from now on reads ask for ${memory.reads.size} at a time.`);
}
// src/github/transport/rest-list.ts
const PAGE$1 = 100;
function hasNextPage(headers) {
	return /<[^>]+>;\s*rel="next"/.test(String(headers["link"] ?? ""));
}
async function listAll(context, ask) {
	return sendShrinking(context, PAGE$1, (rows, mayShrink) => listPages(context, {
		...ask,
		mayShrink
	}, rows));
}
async function listPages(context, ask, rows) {
	const found = [];
	for (let page = 1;; page += 1) {
		const result = await context.client.attempt({
			...ask,
			params: {
				...ask.params,
				per_page: rows,
				page
			}
		});
		if (!result.ok) return result;
		found.push(...result.data);
		if (!hasNextPage(result.headers)) return {
			...result,
			data: found
		};
	}
}
// src/github/write/labels.ts
const ISSUES$5 = "issues: write";
const GREY = "ededed";
async function ensureLabels(context, labels) {
	if (labels.every(({ name }) => context.memory.labels.has(name.toLowerCase()))) return;
	if (!context.memory.labelsComplete) await listLabels(context);
	const missing = labels.filter(({ name }) => !context.memory.labels.has(name.toLowerCase()));
	if (missing.length === 0) return;
	const repository = await repositoryId(context);
	if (repository === null) await createByRest$1(context, missing);
	else await createByGraphql$1(context, repository, missing);
}
async function labelIds(context, names) {
	const known = () => names.flatMap((name) => context.memory.labels.get(name.toLowerCase()) ?? []);
	if (known().length === names.length) return known();
	await ensureLabels(context, names.map((name) => ({
		name,
		color: GREY,
		description: ""
	})));
	if (known().length < names.length) await listLabels(context);
	return known();
}
async function listLabels(context) {
	const ask = {
		what: "read the labels",
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/labels",
		schema: array(label)
	};
	const result = await listAll(context, ask);
	if (!result.ok) throw context.client.error(result.failure, ask);
	for (const label of result.data) context.memory.labels.set(label.name.toLowerCase(), label.node_id ?? null);
	context.memory.labelsComplete = true;
}
const created = object({ label: object({
	id: string(),
	name: string()
}) });
async function createByGraphql$1(context, repository, labels) {
	const outcomes = await mutateEach(context, {
		what: "create labels",
		permission: ISSUES$5,
		mutation: "createLabel",
		inputType: "CreateLabelInput",
		selection: "label { id name }",
		inputs: labels.map(({ name, color, description }) => ({
			repositoryId: repository,
			name,
			color,
			description
		})),
		schema: created
	});
	let taken = false;
	for (const outcome of outcomes) if (outcome.ok) context.memory.labels.set(outcome.data.label.name.toLowerCase(), outcome.data.label.id);
	else if (isAbout(outcome.failure, "label-exists")) taken = true;
	else throw context.client.error(outcome.failure, {
		what: "create labels",
		permission: ISSUES$5,
		kind: "write"
	});
	if (taken) await listLabels(context);
}
async function createByRest$1(context, labels) {
	for (const { name, color, description } of labels) {
		const ask = {
			what: `create the label "${name}"`,
			permission: ISSUES$5,
			kind: "write",
			route: "POST /repos/{owner}/{repo}/labels",
			params: {
				name,
				color,
				description
			},
			schema: label
		};
		const result = await context.client.attempt(ask);
		if (!result.ok && !isAbout(result.failure, "label-exists")) throw context.client.error(result.failure, ask);
		context.memory.labels.set(name.toLowerCase(), result.ok ? result.data.node_id ?? null : null);
	}
}
// src/github/read/issue-fields.ts
const repositoryFields = object({ repository: nullable(record(string(), unknown())) });
async function askFields(context, what, select, mayShrink) {
	const { client, dialect } = context;
	for (;;) {
		const { fields, fragments } = select(dialect);
		const ask = {
			what,
			permission: "issues: read",
			kind: "read",
			mayShrink,
			query: `query Issues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${fields} }
}
${fragments}`,
			variables: { ...client.repo }
		};
		const result = await askWithProblems(client, ask);
		const failure = result.ok ? result.data.problems.find(isSerious)?.failure : result.failure;
		if (result.ok && failure === void 0) {
			const data = repositoryFields.safeParse(result.data.data);
			if (data.success && data.data.repository !== null) return data.data.repository;
			throw unseenRepository(context);
		}
		if (failure?.reason === "heavy" && mayShrink) return null;
		if (failure !== void 0 && lacksField(failure) && dropUnknown(dialect, failure.message)) continue;
		if (failure !== void 0) throw client.error(failure, ask);
	}
}
function isSerious({ failure, path }) {
	return failure.reason !== "missing" || path.length < 2;
}
function readIssueField(context, field) {
	const parsed = graphqlIssue.safeParse(field);
	if (parsed.success) return isThisRepository(context, parsed.data.repository.nameWithOwner) ? readGraphqlIssue(context, parsed.data) : null;
	const { path, message } = firstMismatch(parsed.error);
	throw context.client.error(brokenAnswer(200, `an issue does not have the requested form: ${path}: ${message}`), {
		what: "read issues",
		kind: "read"
	});
}
// src/github/read/issue-rest.ts
const NO_RELATIVES = {
	parent: null,
	children: [],
	blockedBy: []
};
function readRestIssue(context, issue, relatives) {
	const closed = issue.state === "closed";
	context.memory.nodeIds.set(issue.number, issue.node_id);
	return {
		number: issue.number,
		nodeId: issue.node_id,
		databaseId: issue.id,
		title: issue.title,
		body: issue.body ?? "",
		state: issue.state,
		closeReason: closed ? readCloseReason(issue.state_reason) : null,
		closedBy: closed ? readRestActor(issue.closed_by) : null,
		stateEvents: [],
		events: null,
		author: readRestActor(issue.user),
		authorAssociation: issue.author_association ?? "NONE",
		locked: issue.locked ?? false,
		labels: issue.labels.flatMap((label) => typeof label === "string" ? [label] : label.name ? [label.name] : []),
		comments: issue.comments ?? 0,
		milestone: readMilestone(issue.milestone, issue.milestone?.due_on),
		type: issue.type === void 0 ? void 0 : issue.type?.name ?? null,
		assignees: (issue.assignees ?? []).map((assignee) => assignee.login),
		createdAt: issue.created_at === void 0 ? void 0 : epochMs(Date.parse(issue.created_at)),
		updatedAt: issue.updated_at,
		edited: null,
		...relatives,
		childCount: issue.sub_issues_summary?.total
	};
}
function isOurs(context, issue) {
	if (issue.repository_url === void 0) return true;
	const { owner, repo } = context.client.repo;
	return issue.repository_url.toLowerCase().endsWith(`/repos/${owner}/${repo}`.toLowerCase());
}
function withoutPulls(issues) {
	return issues.filter((issue) => issue.pull_request === void 0 || issue.pull_request === null);
}
// src/github/read/relatives-rest.ts
async function withRelatives(context, issues) {
	await probeSubIssues(context, issues);
	const children = /* @__PURE__ */ new Map();
	const blockers = /* @__PURE__ */ new Map();
	await inParallel(issues, async (issue) => {
		if (mayHaveChildren(context, issue)) children.set(issue.number, await listChildren(context, issue.number));
		if (mayHaveBlockers(context, issue)) blockers.set(issue.number, await listBlockers(context, issue.number));
	});
	const parents = /* @__PURE__ */ new Map();
	for (const [parent, list] of children) for (const child of list) parents.set(child.number, parent);
	return issues.map((issue) => readRestIssue(context, issue, {
		parent: parents.get(issue.number) ?? parentFromUrl(context, issue),
		children: children.get(issue.number) ?? [],
		blockedBy: blockers.get(issue.number) ?? []
	}));
}
async function listSubIssues(context, parent) {
	const ask = {
		what: `read the sub-issues of #${parent}`,
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issues/{number}/sub_issues",
		params: { number: parent },
		schema: array(issue)
	};
	const result = await listAll(context, ask);
	if (result.ok) {
		context.memory.restSubIssues = true;
		return result.data.filter((issue) => isOurs(context, issue));
	}
	if (!lacksEndpoint(result.failure)) throw context.client.error(result.failure, ask);
	context.memory.restSubIssues ??= false;
	return [];
}
async function listChildren(context, parent) {
	return (await listSubIssues(context, parent)).map(({ number, state, updated_at: updatedAt }) => ({
		number,
		state,
		updatedAt
	}));
}
async function listBlockers(context, number) {
	const ask = {
		what: `read what blocks #${number}`,
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issues/{number}/dependencies/blocked_by",
		params: { number },
		schema: array(issue)
	};
	const result = await listAll(context, ask);
	if (result.ok) {
		context.memory.restDependencies = true;
		return result.data.filter((issue) => isOurs(context, issue)).map((issue) => issue.number);
	}
	if (!lacksEndpoint(result.failure)) throw context.client.error(result.failure, ask);
	context.memory.restDependencies ??= false;
	return [];
}
async function probeSubIssues(context, issues) {
	const { memory, client } = context;
	if (memory.restSubIssues !== null || issues.some((issue) => mayHaveChildren(context, issue))) return;
	const result = await client.attempt({
		what: "find out whether there are sub-issues",
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issues/{number}/sub_issues",
		params: { number: issues[0]?.number ?? 1 },
		schema: array(issue)
	});
	memory.restSubIssues = result.ok || issues.length === 0 && /sub-issues/.test(result.failure.documentation);
}
function mayHaveChildren(context, issue) {
	return context.memory.restSubIssues !== false && (issue.sub_issues_summary?.total ?? 0) > 0;
}
function mayHaveBlockers(context, issue) {
	const total = issue.issue_dependencies_summary?.total_blocked_by ?? 0;
	return context.memory.restDependencies !== false && total > 0;
}
function parentFromUrl(context, issue) {
	const { owner, repo } = context.client.repo;
	const match = /\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(issue.parent_issue_url ?? "");
	if (match?.[1]?.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) return null;
	return issueNumber(Number(match[2]));
}
// src/github/read/issue-reads.ts
const ISSUES_A_QUERY$1 = 50;
async function readIssues(context, numbers) {
	const wanted = [...new Set(numbers)];
	const found = /* @__PURE__ */ new Map();
	if (wanted.length > 0 && await usesGraphql(context)) await readInBatches(context, wanted, ISSUES_A_QUERY$1, (batch, mayShrink) => readBatch(context, batch, found, mayShrink));
	const rest = wanted.filter((number) => !found.has(number));
	if (rest.length === 0) return found;
	const single = await inParallel(rest, (number) => readByRest(context, number));
	const complete = await withRelatives(context, single.filter((read) => read.found).map((read) => read.issue));
	for (const [index, number] of rest.entries()) {
		const read = single[index];
		if (read !== void 0 && !read.found) found.set(number, read);
	}
	for (const issue of complete) found.set(issue.number, {
		found: true,
		issue
	});
	return found;
}
async function readBatch(context, numbers, found, mayShrink) {
	const fields = await askFields(context, "read issues", (dialect) => ({
		fields: numbers.map((number) => `i${number}: issue(number: ${number}) { ...IssueFields }`).join("\n"),
		fragments: `fragment IssueFields on Issue { ${issueFields(dialect)}\n${eventFields(dialect)} }`
	}), mayShrink);
	if (fields === null) return false;
	for (const number of numbers) {
		const field = fields[`i${number}`];
		if (field === null || field === void 0) continue;
		const issue = readIssueField(context, field);
		found.set(number, issue === null ? {
			found: false,
			why: "transferred"
		} : {
			found: true,
			issue
		});
	}
	return true;
}
async function readByRest(context, number) {
	const ask = {
		what: `read #${number}`,
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issues/{number}",
		params: { number },
		schema: issue,
		redirect: "manual"
	};
	const result = await context.client.attempt(ask);
	if (result.ok) {
		if (!isOurs(context, result.data)) return {
			found: false,
			why: "transferred"
		};
		return result.data.pull_request !== void 0 && result.data.pull_request !== null ? {
			found: false,
			why: "not-an-issue"
		} : {
			found: true,
			issue: result.data
		};
	}
	const { reason } = result.failure;
	if (reason === "transferred") return {
		found: false,
		why: "transferred"
	};
	if (reason === "gone" || reason === "missing") {
		await makeSureOfAccess(context);
		return {
			found: false,
			why: "deleted"
		};
	}
	throw context.client.error(result.failure, ask);
}
async function makeSureOfAccess(context) {
	const facts = await context.client.attempt({
		what: "read the repository",
		kind: "read",
		route: "GET /repos/{owner}/{repo}",
		schema: repository
	});
	if (!facts.ok) throw unseenRepository(context);
	if (!facts.data.has_issues) throw issuesTurnedOff(context);
}
// src/github/write/node-ids.ts
async function nodeIdOf(context, number) {
	const known = context.memory.nodeIds.get(number);
	if (known !== void 0) return known;
	const read = (await readIssues(context, [number])).get(number);
	if (read?.found === true) return read.issue.nodeId;
	throw new GitHubError(`#${number} no longer exists`, {
		hint: "It was deleted or transferred while plansync was working; the next run takes that into account.",
		status: 404
	});
}
// src/github/write/write-claims.ts
const CONTENTS = "contents: write";
const ISSUES$4 = "issues: write";
const NOTHING = "0".repeat(40);
const MOST_LABELS = 40;
const stored = object({
	sha: string(),
	committer: object({ date: string() })
});
async function moveClaim(context, issue, from, message) {
	const tree = (from === null ? void 0 : context.memory.stateTrees.get(from.commit)) ?? recordTree(context);
	const { sha, committer } = await context.client.ask({
		what: `store a claim of #${issue}`,
		permission: CONTENTS,
		kind: "store",
		route: "POST /repos/{owner}/{repo}/git/commits",
		params: {
			message,
			tree,
			parents: from === null ? [] : [from.commit]
		},
		schema: stored
	});
	context.memory.stateTrees.set(sha, tree);
	try {
		const failure = await moveReference(context, `${CLAIM_REFS}/${issue}`, from?.commit ?? null, sha);
		if (failure === null) return {
			issue,
			commit: sha,
			committedAt: epochMs(Date.parse(committer.date)),
			message
		};
		if (failure.reason === "invalid") throw new ClaimsRefusedError(`This server does not keep claims: ${failure.message}`, { hint: "A claim is a reference below refs/plansync/, which this server or a rule of the repository refuses." });
		throw context.client.error(failure, {
			what: `claim #${issue}`,
			permission: CONTENTS,
			kind: "keep"
		});
	} catch (error) {
		if (error instanceof MovedError) return null;
		throw error;
	}
}
function recordTree({ memory }) {
	const tree = [...memory.stateTrees.values()].at(-1);
	if (tree !== void 0) return tree;
	throw new ConfigError("There is no record yet, and so no issue to claim.", { hint: "Sync the plans first: `plansync sync`, or a push where the workflow is set up." });
}
const marked = object({ addLabelsToLabelable: object({ labelable: nullable(claimedIssue) }) });
async function markClaimed(context, issue, label) {
	await ensureLabels(context, [{
		name: label,
		color: "fbca04",
		description: "Somebody works on this: plansync knows who, and until when"
	}]);
	const labelableId = await nodeIdOf(context, issue);
	const ids = await labelIds(context, [label]);
	const found = (await askAboutClaims(context, (dialect) => ({
		what: `label #${issue}`,
		permission: ISSUES$4,
		kind: "write",
		query: `mutation Mark($input: AddLabelsToLabelableInput!) {
  addLabelsToLabelable(input: $input) { labelable { ... on Issue { ${claimedIssueFields(dialect)} } } }
}`,
		variables: { input: {
			labelableId,
			labelIds: ids
		} },
		schema: marked
	})))?.data.addLabelsToLabelable.labelable ?? null;
	return found === null ? null : readClaimedIssue(context, found);
}
const finished = object({ closeIssue: object({ issue: object({ state: string() }) }) });
async function finishIssue(context, issue, comment) {
	const id = await nodeIdOf(context, issue);
	const isTold = comment !== null;
	await graphql$1(context.client, {
		what: `close #${issue}`,
		permission: ISSUES$4,
		kind: isTold ? "create" : "write",
		query: `mutation Finish($close: CloseIssueInput!${isTold ? ", $comment: AddCommentInput!" : ""}) {
  ${isTold ? "addComment(input: $comment) { clientMutationId }" : ""}
  closeIssue(input: $close) { issue { state } }
}`,
		variables: {
			close: {
				issueId: id,
				stateReason: "COMPLETED"
			},
			...isTold ? { comment: {
				subjectId: id,
				body: comment
			} } : {}
		},
		schema: finished
	});
}
async function sweepClaims(context, sweep) {
	const labelled = (await stillEnded(context, sweep)).slice(0, MOST_LABELS);
	const { client, memory } = context;
	const repository = await repositoryId(context);
	const labelId = memory.labels.get(sweep.label.toLowerCase());
	const off = labelId == null ? [] : labelled.flatMap(({ issue }) => memory.nodeIds.get(issue) ?? []);
	const refs = sweep.ended.map(({ issue, commit }) => ({
		name: `refs/${CLAIM_REFS}/${issue}`,
		beforeOid: commit,
		afterOid: NOTHING
	}));
	if (repository === null || off.length + refs.length === 0) return;
	const mutations = [...off.map((id) => ({
		type: "RemoveLabelsFromLabelableInput!",
		mutation: "removeLabelsFromLabelable",
		input: {
			labelableId: id,
			labelIds: [labelId]
		}
	})), ...refs.length === 0 ? [] : [{
		type: "UpdateRefsInput!",
		mutation: "updateRefs",
		input: {
			repositoryId: repository,
			refUpdates: refs
		}
	}]];
	await graphql$1(client, {
		what: "remove what is left of claims",
		permission: ISSUES$4,
		kind: "write",
		query: `mutation Sweep(${mutations.map(({ type }, at) => `$i${at}: ${type}`).join(", ")}) {
${mutations.map(({ mutation }, at) => `  m${at}: ${mutation}(input: $i${at}) { clientMutationId }`).join("\n")}
}`,
		variables: Object.fromEntries(mutations.map(({ input }, at) => [`i${at}`, input])),
		schema: unknown()
	});
}
async function stillEnded(context, { labelled, ended }) {
	const gone = new Set(ended.map(({ commit }) => commit));
	if (labelled.every(({ commit }) => gone.has(commit))) return labelled;
	const { commits, closing } = await readClaims(context);
	const now = new Set(commits.map(({ commit }) => commit));
	const kept = new Set(closing.map(({ issue }) => issue));
	return labelled.filter(({ commit, issue }) => now.has(commit) && (gone.has(commit) || !kept.has(issue)));
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$3(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$3(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$3
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = /* @__PURE__ */ new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
const NullObject = /* @__PURE__ */ (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse$2(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}
// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = /* @__PURE__ */ new Map();
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = parse$2(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(
		/* v8 ignore next -- @preserve */
		() => /* @__PURE__ */ new ArrayBuffer(0)
	);
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */
// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$5} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
/* v8 ignore if -- @preserve */
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$4 = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$4} ${getUserAgent()}`;
var Octokit$1 = class {
	static VERSION = VERSION$4;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$3 = "6.0.0";
// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		const start = Date.now();
		const requestOptions = octokit.request.endpoint.parse(options);
		const path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			const requestId = response.headers["x-github-request-id"];
			octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
			return response;
		}).catch((error) => {
			const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
			throw error;
		});
	});
}
requestLog.VERSION = VERSION$3;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$2 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$2;
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION$1 = "17.0.0";
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
	actions: {
		addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
		addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
		cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
		createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
		createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		createOrgVariable: ["POST /orgs/{org}/actions/variables"],
		createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
		createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
		createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
		createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
		createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
		createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
		deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
		deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
		deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
		deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
		deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
		deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
		deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
		downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
		downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
		forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
		generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
		getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
		getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
		getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
		getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
		getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
		getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
		getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
		getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
		getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
		getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
		getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
		getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
		getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
		getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
		getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
		getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
		getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
		getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
		getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		getRepoPermissions: [
			"GET /repos/{owner}/{repo}/actions/permissions",
			{},
			{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
		],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
		getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
		getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
		getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
		getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
		getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
		listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
		listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
		listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
		listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
		listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
		listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
		listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
		listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
		listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
		listOrgVariables: ["GET /orgs/{org}/actions/variables"],
		listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
		listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
		listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
		listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
		listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
		listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
		listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
		listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
		listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
		listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
		reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
		reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
		reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
		removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
		removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
		removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
		reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
		setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
		setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
		setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
		setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
		setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
		setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
		setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
		updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
		updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
	},
	activity: {
		checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
		deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
		deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
		getFeeds: ["GET /feeds"],
		getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
		getThread: ["GET /notifications/threads/{thread_id}"],
		getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
		listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
		listNotificationsForAuthenticatedUser: ["GET /notifications"],
		listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
		listPublicEvents: ["GET /events"],
		listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
		listPublicEventsForUser: ["GET /users/{username}/events/public"],
		listPublicOrgEvents: ["GET /orgs/{org}/events"],
		listReceivedEventsForUser: ["GET /users/{username}/received_events"],
		listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
		listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
		listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
		listReposStarredByAuthenticatedUser: ["GET /user/starred"],
		listReposStarredByUser: ["GET /users/{username}/starred"],
		listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
		listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
		listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
		listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
		markNotificationsAsRead: ["PUT /notifications"],
		markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
		markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
		markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
		setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
		setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
		starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
		unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
	},
	apps: {
		addRepoToInstallation: [
			"PUT /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
		],
		addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
		checkToken: ["POST /applications/{client_id}/token"],
		createFromManifest: ["POST /app-manifests/{code}/conversions"],
		createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
		deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
		deleteInstallation: ["DELETE /app/installations/{installation_id}"],
		deleteToken: ["DELETE /applications/{client_id}/token"],
		getAuthenticated: ["GET /app"],
		getBySlug: ["GET /apps/{app_slug}"],
		getInstallation: ["GET /app/installations/{installation_id}"],
		getOrgInstallation: ["GET /orgs/{org}/installation"],
		getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
		getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
		getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
		getUserInstallation: ["GET /users/{username}/installation"],
		getWebhookConfigForApp: ["GET /app/hook/config"],
		getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
		listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
		listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
		listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
		listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
		listInstallations: ["GET /app/installations"],
		listInstallationsForAuthenticatedUser: ["GET /user/installations"],
		listPlans: ["GET /marketplace_listing/plans"],
		listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
		listReposAccessibleToInstallation: ["GET /installation/repositories"],
		listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
		listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
		listWebhookDeliveries: ["GET /app/hook/deliveries"],
		redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
		removeRepoFromInstallation: [
			"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
		],
		removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
		resetToken: ["PATCH /applications/{client_id}/token"],
		revokeInstallationAccessToken: ["DELETE /installation/token"],
		scopeToken: ["POST /applications/{client_id}/token/scoped"],
		suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
		unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
		updateWebhookConfigForApp: ["PATCH /app/hook/config"]
	},
	billing: {
		getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
		getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
		getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
		getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
		getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
		getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
		getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
		getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
		getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
		getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
	},
	campaigns: {
		createCampaign: ["POST /orgs/{org}/campaigns"],
		deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
		getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
		listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
		updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
	},
	checks: {
		create: ["POST /repos/{owner}/{repo}/check-runs"],
		createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
		get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
		listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
		listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
		rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
		rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
		setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
		update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	codeScanning: {
		commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
		createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
		deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
		deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getAlert: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
			{},
			{ renamedParameters: { alert_id: "alert_number" } }
		],
		getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
		getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
		getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
		getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
		getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
		listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
		listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
		listAlertsInstances: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
			{},
			{ renamed: ["codeScanning", "listAlertInstances"] }
		],
		listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
		listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
		updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
		uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
	},
	codeSecurity: {
		attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
		attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
		createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
		createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
		deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
		deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
		getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
		getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
		getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
		getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
		getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
		getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
		getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
		getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
		getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
		setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
		updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
		updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
	},
	codesOfConduct: {
		getAllCodesOfConduct: ["GET /codes_of_conduct"],
		getConductCode: ["GET /codes_of_conduct/{key}"]
	},
	codespaces: {
		addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
		codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
		createForAuthenticatedUser: ["POST /user/codespaces"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
		createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
		createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
		deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
		deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
		exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
		getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
		getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
		getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
		getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
		listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
		listForAuthenticatedUser: ["GET /user/codespaces"],
		listInOrganization: [
			"GET /orgs/{org}/codespaces",
			{},
			{ renamedParameters: { org_id: "org" } }
		],
		listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
		listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
		listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
		listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
		publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
		removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
		setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
		stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
		stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
		updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
	},
	copilot: {
		addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
		addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
		cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
		cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
		copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
		copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
		getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
		getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
		listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
	},
	credentials: { revoke: ["POST /credentials/revoke"] },
	dependabot: {
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
		listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
		listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
		setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
	},
	dependencyGraph: {
		createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
		diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
		exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
	},
	emojis: { get: ["GET /emojis"] },
	enterpriseTeamMemberships: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
		get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	enterpriseTeamOrganizations: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
	},
	enterpriseTeams: {
		create: ["POST /enterprises/{enterprise}/teams"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		list: ["GET /enterprises/{enterprise}/teams"],
		update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	gists: {
		checkIsStarred: ["GET /gists/{gist_id}/star"],
		create: ["POST /gists"],
		createComment: ["POST /gists/{gist_id}/comments"],
		delete: ["DELETE /gists/{gist_id}"],
		deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		fork: ["POST /gists/{gist_id}/forks"],
		get: ["GET /gists/{gist_id}"],
		getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
		getRevision: ["GET /gists/{gist_id}/{sha}"],
		list: ["GET /gists"],
		listComments: ["GET /gists/{gist_id}/comments"],
		listCommits: ["GET /gists/{gist_id}/commits"],
		listForUser: ["GET /users/{username}/gists"],
		listForks: ["GET /gists/{gist_id}/forks"],
		listPublic: ["GET /gists/public"],
		listStarred: ["GET /gists/starred"],
		star: ["PUT /gists/{gist_id}/star"],
		unstar: ["DELETE /gists/{gist_id}/star"],
		update: ["PATCH /gists/{gist_id}"],
		updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	git: {
		createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
		createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
		createRef: ["POST /repos/{owner}/{repo}/git/refs"],
		createTag: ["POST /repos/{owner}/{repo}/git/tags"],
		createTree: ["POST /repos/{owner}/{repo}/git/trees"],
		deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
		getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
		updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	gitignore: {
		getAllTemplates: ["GET /gitignore/templates"],
		getTemplate: ["GET /gitignore/templates/{name}"]
	},
	hostedCompute: {
		createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
		deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
		listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
		updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
	},
	interactions: {
		getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
		getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
		getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
		getRestrictionsForYourPublicRepos: [
			"GET /user/interaction-limits",
			{},
			{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
		],
		removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
		removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
		removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
		removeRestrictionsForYourPublicRepos: [
			"DELETE /user/interaction-limits",
			{},
			{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
		],
		setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
		setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
		setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
		setRestrictionsForYourPublicRepos: [
			"PUT /user/interaction-limits",
			{},
			{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
		]
	},
	issues: {
		addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
		create: ["POST /repos/{owner}/{repo}/issues"],
		createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		createLabel: ["POST /repos/{owner}/{repo}/labels"],
		createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
		deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
		get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
		getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
		getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
		getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
		list: ["GET /issues"],
		listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
		listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
		listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
		listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
		listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
		listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
		listForAuthenticatedUser: ["GET /user/issues"],
		listForOrg: ["GET /orgs/{org}/issues"],
		listForRepo: ["GET /repos/{owner}/{repo}/issues"],
		listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
		listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
		listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
		listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
		removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
		reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
		setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
		updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
	},
	licenses: {
		get: ["GET /licenses/{license}"],
		getAllCommonlyUsed: ["GET /licenses"],
		getForRepo: ["GET /repos/{owner}/{repo}/license"]
	},
	markdown: {
		render: ["POST /markdown"],
		renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
	},
	meta: {
		get: ["GET /meta"],
		getAllVersions: ["GET /versions"],
		getOctocat: ["GET /octocat"],
		getZen: ["GET /zen"],
		root: ["GET /"]
	},
	migrations: {
		deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
		deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
		downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
		getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
		getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
		getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
		listForAuthenticatedUser: ["GET /user/migrations"],
		listForOrg: ["GET /orgs/{org}/migrations"],
		listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
		listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
		listReposForUser: [
			"GET /user/migrations/{migration_id}/repositories",
			{},
			{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
		],
		startForAuthenticatedUser: ["POST /user/migrations"],
		startForOrg: ["POST /orgs/{org}/migrations"],
		unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
		unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
	},
	oidc: {
		getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
		updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
	},
	orgs: {
		addSecurityManagerTeam: [
			"PUT /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
		],
		assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		blockUser: ["PUT /orgs/{org}/blocks/{username}"],
		cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
		checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
		checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
		checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
		convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
		createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
		createInvitation: ["POST /orgs/{org}/invitations"],
		createIssueType: ["POST /orgs/{org}/issue-types"],
		createWebhook: ["POST /orgs/{org}/hooks"],
		customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
		customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
		customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
		customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
		customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
		delete: ["DELETE /orgs/{org}"],
		deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
		deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
		deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
		disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		get: ["GET /orgs/{org}"],
		getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
		getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
		getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
		getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
		getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
		getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
		getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
		getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
		getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
		list: ["GET /organizations"],
		listAppInstallations: ["GET /orgs/{org}/installations"],
		listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
		listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
		listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedUsers: ["GET /orgs/{org}/blocks"],
		listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
		listForAuthenticatedUser: ["GET /user/orgs"],
		listForUser: ["GET /users/{username}/orgs"],
		listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
		listIssueTypes: ["GET /orgs/{org}/issue-types"],
		listMembers: ["GET /orgs/{org}/members"],
		listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
		listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
		listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
		listOrgRoles: ["GET /orgs/{org}/organization-roles"],
		listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
		listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
		listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
		listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
		listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
		listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
		listPendingInvitations: ["GET /orgs/{org}/invitations"],
		listPublicMembers: ["GET /orgs/{org}/public_members"],
		listSecurityManagerTeams: [
			"GET /orgs/{org}/security-managers",
			{},
			{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
		],
		listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /orgs/{org}/hooks"],
		pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeMember: ["DELETE /orgs/{org}/members/{username}"],
		removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
		removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
		removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
		removeSecurityManagerTeam: [
			"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
		],
		reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
		reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
		revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
		revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
		revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
		setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
		setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
		setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
		unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
		update: ["PATCH /orgs/{org}"],
		updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
		updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
		updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
		updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
		updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
		updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
	},
	packages: {
		deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
		deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
		deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
		deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getAllPackageVersionsForAPackageOwnedByAnOrg: [
			"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
		],
		getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
			"GET /user/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
		],
		getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
		getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
		getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
		getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
		getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
		listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
		listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
		listPackagesForAuthenticatedUser: ["GET /user/packages"],
		listPackagesForOrganization: ["GET /orgs/{org}/packages"],
		listPackagesForUser: ["GET /users/{username}/packages"],
		restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
	},
	privateRegistries: {
		createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
		deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
		getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
		listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
		updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
	},
	projects: {
		addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
		addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
		deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
		getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
		getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
		getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
		getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
		listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
		listForOrg: ["GET /orgs/{org}/projectsV2"],
		listForUser: ["GET /users/{username}/projectsV2"],
		listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
		listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
		updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
	},
	pulls: {
		checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		create: ["POST /repos/{owner}/{repo}/pulls"],
		createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
		createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
		get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		list: ["GET /repos/{owner}/{repo}/pulls"],
		listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
		listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
		listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
		listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
		update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
		updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
	},
	rateLimit: { get: ["GET /rate_limit"] },
	reactions: {
		createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
		deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
		deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
		deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
		deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
		listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
	},
	repos: {
		acceptInvitation: [
			"PATCH /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
		],
		acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
		addAppAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
		addStatusCheckContexts: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		addTeamAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		addUserAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
		checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
		checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
		checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
		checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
		checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
		codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
		compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
		createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
		createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
		createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
		createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
		createForAuthenticatedUser: ["POST /user/repos"],
		createFork: ["POST /repos/{owner}/{repo}/forks"],
		createInOrg: ["POST /orgs/{org}/repos"],
		createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
		createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
		createOrgRuleset: ["POST /orgs/{org}/rulesets"],
		createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
		createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
		createRelease: ["POST /repos/{owner}/{repo}/releases"],
		createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
		createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
		createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
		customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
		customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
		declineInvitation: [
			"DELETE /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
		],
		declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
		delete: ["DELETE /repos/{owner}/{repo}"],
		deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
		deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
		deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
		deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
		deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
		deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
		deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
		deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
		deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
		deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
		disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
		disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
		disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
		disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
		downloadArchive: [
			"GET /repos/{owner}/{repo}/zipball/{ref}",
			{},
			{ renamed: ["repos", "downloadZipballArchive"] }
		],
		downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
		downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
		enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
		enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
		enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
		enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
		generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
		get: ["GET /repos/{owner}/{repo}"],
		getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
		getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
		getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
		getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
		getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
		getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
		getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
		getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
		getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
		getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
		getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
		getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
		getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
		getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
		getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
		getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
		getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
		getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
		getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
		getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
		getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
		getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
		getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
		getOrgRulesets: ["GET /orgs/{org}/rulesets"],
		getPages: ["GET /repos/{owner}/{repo}/pages"],
		getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
		getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
		getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
		getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
		getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
		getReadme: ["GET /repos/{owner}/{repo}/readme"],
		getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
		getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
		getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
		getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
		getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
		getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
		getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
		getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
		getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
		getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
		getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
		getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
		getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
		getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
		getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
		listActivities: ["GET /repos/{owner}/{repo}/activity"],
		listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
		listBranches: ["GET /repos/{owner}/{repo}/branches"],
		listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
		listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
		listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
		listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
		listCommits: ["GET /repos/{owner}/{repo}/commits"],
		listContributors: ["GET /repos/{owner}/{repo}/contributors"],
		listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
		listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
		listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
		listForAuthenticatedUser: ["GET /user/repos"],
		listForOrg: ["GET /orgs/{org}/repos"],
		listForUser: ["GET /users/{username}/repos"],
		listForks: ["GET /repos/{owner}/{repo}/forks"],
		listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
		listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
		listLanguages: ["GET /repos/{owner}/{repo}/languages"],
		listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
		listPublic: ["GET /repositories"],
		listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
		listReleases: ["GET /repos/{owner}/{repo}/releases"],
		listTags: ["GET /repos/{owner}/{repo}/tags"],
		listTeams: ["GET /repos/{owner}/{repo}/teams"],
		listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
		merge: ["POST /repos/{owner}/{repo}/merges"],
		mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
		pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeAppAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
		removeStatusCheckContexts: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		removeTeamAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		removeUserAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
		replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
		requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
		setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		setAppAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		setStatusCheckContexts: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		setTeamAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		setUserAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
		transfer: ["POST /repos/{owner}/{repo}/transfer"],
		update: ["PATCH /repos/{owner}/{repo}"],
		updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
		updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
		updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
		updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
		updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
		updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
		updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		updateStatusCheckPotection: [
			"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
			{},
			{ renamed: ["repos", "updateStatusCheckProtection"] }
		],
		updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
		updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
	},
	search: {
		code: ["GET /search/code"],
		commits: ["GET /search/commits"],
		issuesAndPullRequests: ["GET /search/issues"],
		labels: ["GET /search/labels"],
		repos: ["GET /search/repositories"],
		topics: ["GET /search/topics"],
		users: ["GET /search/users"]
	},
	secretScanning: {
		createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
		getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
		listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
		listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
		listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
	},
	securityAdvisories: {
		createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
		createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
		createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
		createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
		getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
		getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
		listGlobalAdvisories: ["GET /advisories"],
		listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
		listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
		updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
	},
	teams: {
		addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		create: ["POST /orgs/{org}/teams"],
		createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
		deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
		getByName: ["GET /orgs/{org}/teams/{team_slug}"],
		getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		list: ["GET /orgs/{org}/teams"],
		listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
		listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
		listForAuthenticatedUser: ["GET /user/teams"],
		listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
		listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
		listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
		removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
	},
	users: {
		addEmailForAuthenticated: [
			"POST /user/emails",
			{},
			{ renamed: ["users", "addEmailForAuthenticatedUser"] }
		],
		addEmailForAuthenticatedUser: ["POST /user/emails"],
		addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
		block: ["PUT /user/blocks/{username}"],
		checkBlocked: ["GET /user/blocks/{username}"],
		checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
		checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
		createGpgKeyForAuthenticated: [
			"POST /user/gpg_keys",
			{},
			{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
		],
		createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
		createPublicSshKeyForAuthenticated: [
			"POST /user/keys",
			{},
			{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
		],
		createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
		createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
		deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
		deleteEmailForAuthenticated: [
			"DELETE /user/emails",
			{},
			{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
		],
		deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
		deleteGpgKeyForAuthenticated: [
			"DELETE /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
		],
		deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
		deletePublicSshKeyForAuthenticated: [
			"DELETE /user/keys/{key_id}",
			{},
			{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
		],
		deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
		deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
		deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
		follow: ["PUT /user/following/{username}"],
		getAuthenticated: ["GET /user"],
		getById: ["GET /user/{account_id}"],
		getByUsername: ["GET /users/{username}"],
		getContextForUser: ["GET /users/{username}/hovercard"],
		getGpgKeyForAuthenticated: [
			"GET /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
		],
		getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
		getPublicSshKeyForAuthenticated: [
			"GET /user/keys/{key_id}",
			{},
			{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
		],
		getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
		getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
		list: ["GET /users"],
		listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedByAuthenticated: [
			"GET /user/blocks",
			{},
			{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
		],
		listBlockedByAuthenticatedUser: ["GET /user/blocks"],
		listEmailsForAuthenticated: [
			"GET /user/emails",
			{},
			{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
		],
		listEmailsForAuthenticatedUser: ["GET /user/emails"],
		listFollowedByAuthenticated: [
			"GET /user/following",
			{},
			{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
		],
		listFollowedByAuthenticatedUser: ["GET /user/following"],
		listFollowersForAuthenticatedUser: ["GET /user/followers"],
		listFollowersForUser: ["GET /users/{username}/followers"],
		listFollowingForUser: ["GET /users/{username}/following"],
		listGpgKeysForAuthenticated: [
			"GET /user/gpg_keys",
			{},
			{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
		],
		listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
		listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
		listPublicEmailsForAuthenticated: [
			"GET /user/public_emails",
			{},
			{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
		],
		listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
		listPublicKeysForUser: ["GET /users/{username}/keys"],
		listPublicSshKeysForAuthenticated: [
			"GET /user/keys",
			{},
			{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
		],
		listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
		listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
		listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
		listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
		listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
		setPrimaryEmailVisibilityForAuthenticated: [
			"PATCH /user/email/visibility",
			{},
			{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
		],
		setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
		unblock: ["DELETE /user/blocks/{username}"],
		unfollow: ["DELETE /user/following/{username}"],
		updateAuthenticated: ["PATCH /user"]
	}
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) for (const [methodName, endpoint] of Object.entries(endpoints)) {
	const [route, defaults, decorations] = endpoint;
	const [method, url] = route.split(/ /);
	const endpointDefaults = Object.assign({
		method,
		url
	}, defaults);
	if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
	endpointMethodsMap.get(scope).set(methodName, {
		scope,
		methodName,
		endpointDefaults,
		decorations
	});
}
const handler = {
	has({ scope }, methodName) {
		return endpointMethodsMap.get(scope).has(methodName);
	},
	getOwnPropertyDescriptor(target, methodName) {
		return {
			value: this.get(target, methodName),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(target, methodName, descriptor) {
		Object.defineProperty(target.cache, methodName, descriptor);
		return true;
	},
	deleteProperty(target, methodName) {
		delete target.cache[methodName];
		return true;
	},
	ownKeys({ scope }) {
		return [...endpointMethodsMap.get(scope).keys()];
	},
	set(target, methodName, value) {
		return target.cache[methodName] = value;
	},
	get({ octokit, scope, cache }, methodName) {
		if (cache[methodName]) return cache[methodName];
		const method = endpointMethodsMap.get(scope).get(methodName);
		if (!method) return;
		const { endpointDefaults, decorations } = method;
		if (decorations) cache[methodName] = decorate(octokit, scope, methodName, endpointDefaults, decorations);
		else cache[methodName] = octokit.request.defaults(endpointDefaults);
		return cache[methodName];
	}
};
function endpointsToMethods(octokit) {
	const newMethods = {};
	for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
		octokit,
		scope,
		cache: {}
	}, handler);
	return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
	const requestWithDefaults = octokit.request.defaults(defaults);
	function withDecorations(...args) {
		let options = requestWithDefaults.endpoint.merge(...args);
		if (decorations.mapToData) {
			options = Object.assign({}, options, {
				data: options[decorations.mapToData],
				[decorations.mapToData]: void 0
			});
			return requestWithDefaults(options);
		}
		if (decorations.renamed) {
			const [newScope, newMethodName] = decorations.renamed;
			octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
		}
		if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
		if (decorations.renamedParameters) {
			const options2 = requestWithDefaults.endpoint.merge(...args);
			for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
				octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
				if (!(alias in options2)) options2[alias] = options2[name];
				delete options2[name];
			}
			return requestWithDefaults(options2);
		}
		return requestWithDefaults(...args);
	}
	return Object.assign(withDecorations, requestWithDefaults);
}
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
	return { rest: endpointsToMethods(octokit) };
}
restEndpointMethods.VERSION = VERSION$1;
function legacyRestEndpointMethods(octokit) {
	const api = endpointsToMethods(octokit);
	return {
		...api,
		rest: api
	};
}
legacyRestEndpointMethods.VERSION = VERSION$1;
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// src/github/transport/failure/server-refusal.ts
const REASON_BY_STATUS = {
	301: "transferred",
	302: "transferred",
	307: "transferred",
	308: "transferred",
	401: "unauthorized",
	403: "forbidden",
	404: "missing",
	405: "unsupported",
	408: "lost",
	409: "conflict",
	410: "gone",
	429: "limited",
	451: "forbidden",
	501: "unsupported",
	502: "heavy",
	504: "heavy"
};
function readRefusal(status, headers, body, now) {
	const message = messageOf(body);
	const reason = (status === 403 || status === 429 || status === 422) && (isAbout({ message }, "limited") || status !== 422 && "retry-after" in headers) || status === 403 && isUsedUp(headers) ? "limited" : reasonOf(status);
	return {
		reason: status === 400 && UNKNOWN_NAME.test(message) ? "unsupported" : reason,
		status,
		message: scrub(message === "" ? `HTTP ${status}` : message),
		retryAt: reason === "limited" ? retryTime(headers, { message }, now) : null,
		acceptedPermissions: textHeader(headers, "x-accepted-github-permissions"),
		documentation: documentationOf(body)
	};
}
function reasonOf(status) {
	return REASON_BY_STATUS[status] ?? (status >= 400 && status < 500 ? "invalid" : "lost");
}
function documentationOf(body) {
	if (typeof body !== "object" || body === null || !("documentation_url" in body)) return "";
	return String(body.documentation_url);
}
function messageOf(body) {
	if (typeof body === "string") return /^\s*</.test(body) ? "an HTML page instead of an answer" : body.slice(0, 200);
	if (typeof body !== "object" || body === null) return "";
	return ["message" in body && typeof body.message === "string" ? body.message : "", ...("errors" in body && Array.isArray(body.errors) ? body.errors.map(detailOf) : []).filter((detail) => detail !== "")].join(": ");
}
function detailOf(detail) {
	if (typeof detail === "string") return detail;
	if (typeof detail !== "object" || detail === null) return "";
	const { message, resource, field, code } = detail;
	if (typeof message === "string") return message;
	return [
		resource,
		field,
		code
	].filter((part) => typeof part === "string").join(" ");
}
// src/github/transport/failure/network-failure.ts
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CONNECT_TIMEOUT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;
function readNetworkError(error) {
	const codes = causes(error);
	const named = codes.find((cause) => cause.code !== "");
	const unsent = codes.some((cause) => NOT_SENT.test(cause.code));
	const last = codes.findLast((cause) => cause.message !== "")?.message ?? String(error);
	const message = named === void 0 || last.includes(named.code) ? last : `${last} (${named.code})`;
	return {
		reason: unsent ? "unreachable" : codes.some(isTimeout) ? "heavy" : "lost",
		status: 0,
		message: scrub(message),
		retryAt: null,
		acceptedPermissions: null,
		documentation: ""
	};
}
function isTimeout({ name, code }) {
	return name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT";
}
function causes(error) {
	const chain = [];
	for (let cause = error; isRecord(cause) && chain.length < 5; cause = cause["cause"]) {
		const { name, message, code } = cause;
		chain.push({
			name: typeof name === "string" ? name : "",
			message: typeof message === "string" ? message : "",
			code: typeof code === "string" ? code : ""
		});
	}
	return chain;
}
// src/github/transport/http-fetch.ts
const PROXIES = [
	"http_proxy",
	"HTTP_PROXY",
	"https_proxy",
	"HTTPS_PROXY"
];
let proxied = null;
const httpFetch = async (input, init) => {
	if (!PROXIES.some((name) => (process.env[name] ?? "") !== "")) return fetch(input, init);
	proxied ??= import("./cli-_undici-parts.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)).then(throughProxy);
	return (await proxied)(input, init);
};
function throughProxy({ EnvHttpProxyAgent, fetch: fetchWith }) {
	const dispatcher = new EnvHttpProxyAgent();
	const ask = fetchWith;
	return (input, init) => ask(input, {
		...init,
		dispatcher
	});
}
// src/github/transport/octokit-options.ts
function octokitOptions(apiUrl) {
	const silent = () => void 0;
	return {
		baseUrl: apiUrl.replace(/\/+$/, ""),
		userAgent: "plansync",
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	};
}
// src/github/transport/failure/translate-error.ts
const MINIMUM_WAIT = 6e4;
function translateFailure(failure, options) {
	const { what, repo } = options;
	switch (failure.reason) {
		case "limited": return new RateLimitError(`GitHub's limit is reached (to ${what}): ${failure.message}`, {
			hint: "Run plansync again later; it continues where it stopped.",
			retryAt: failure.retryAt ?? later(options.now, 6e4)
		});
		case "unreachable": return gitHubError(failure, `Can't reach GitHub at ${options.host} (to ${what}): ${failure.message}`, ["Check the network, the proxy, and the API address (GITHUB_API_URL)."]);
		case "lost": return lost(failure, options);
		case "heavy": return options.writes ? lost(failure, options) : tooHeavy(failure, options);
		case "unauthorized": return new PermissionError(`GitHub does not accept the token (${failure.message}).`, { hint: "The token is wrong, expired or revoked: provide a new one." });
		case "forbidden": return forbidden(failure, options);
		case "missing": return gitHubError(failure, `GitHub found nothing to ${what} in ${repo}: ${failure.message}`, ["It may be deleted, or the token may not see it: GitHub answers 404 in both cases.", missingPermission(failure, options)]);
		case "gone": return gitHubError(failure, `GitHub refused to ${what} in ${repo}: ${failure.message}`, ["It was deleted, or issues are turned off in the repository's settings."]);
		case "transferred": return gitHubError(failure, `GitHub refused to ${what} in ${repo}: it has moved`, ["The repository was renamed, or the issue was transferred, while plansync was working: run it again."]);
		case "conflict":
		case "invalid":
			if (isAbout(failure, "archived") || isAbout(failure, "conversation-locked")) return forbidden(failure, options);
			return hierarchyError(failure, options) ?? gitHubError(failure, `GitHub refused to ${what} in ${repo}: ${failure.message}`, ["The message says which value GitHub did not accept."]);
		case "unsupported": return gitHubError(failure, `This GitHub server can't ${what}: ${failure.message}`, ["It may be an older GitHub Enterprise Server; check the API address as well."]);
	}
}
function lost(failure, options) {
	const message = `GitHub gave no usable answer (to ${options.what}): ${failure.message}`;
	if (options.writes) return new UnknownOutcomeError(message, { hint: "It may or may not have been done. The next run checks first and continues from there." });
	return gitHubError(failure, message, ["Try again later; https://www.githubstatus.com shows known incidents."]);
}
function tooHeavy(failure, { what, repo }) {
	return gitHubError(failure, `GitHub could not ${what} of ${repo} in the time it has: ${failure.message}`, ["Nothing was decided without the answer; the next run tries again.", "https://www.githubstatus.com shows known incidents."]);
}
function forbidden(failure, options) {
	return new PermissionError(`GitHub refused to ${options.what} in ${options.repo}: ${failure.message}`, { hint: forbiddenHint(failure, options) });
}
function forbiddenHint(failure, options) {
	if (isAbout(failure, "archived")) return "The repository is archived: nothing can be written until it is unarchived.";
	if (isAbout(failure, "sso-required")) return "Authorize the token for the organization's single sign-on.";
	if (isAbout(failure, "conversation-locked")) return "The conversation is locked: only people with write access can write to it.";
	if (isAbout(failure, "pulls-turned-off")) return "Turn on \"Allow GitHub Actions to create and approve pull requests\" (Settings > Actions > General), or use a token of a GitHub App.";
	if (isAbout(failure, "workflow-file")) return "Files in .github/workflows can't be changed with this token: keep plans elsewhere.";
	return missingPermission(failure, options);
}
function missingPermission(failure, options) {
	const wanted = acceptedPermissions(failure.acceptedPermissions) ?? (options.permission ? [options.permission] : []);
	if (wanted.length === 0) return "Check the token's permissions in this repository.";
	const names = wanted.map((permission) => `"${permission}"`).join(" and ");
	return permissionHint(`The token needs the permission ${names}.`, wanted);
}
function acceptedPermissions(header) {
	const lines = (header?.split(";")[0]?.split(",") ?? []).map((part) => part.trim().split("=")).flatMap(([name, level]) => name !== void 0 && level !== void 0 && name !== "metadata" ? [`${name.replaceAll("_", "-")}: ${level}`] : []);
	return lines.length === 0 ? null : lines;
}
const HIERARCHY_LIMITS = [
	["children", "too-many-children"],
	["depth", "too-deep"],
	["parent", "other-parent"]
];
function hierarchyError(failure, options) {
	const limit = HIERARCHY_LIMITS.find(([, complaint]) => isAbout(failure, complaint))?.[0];
	if (limit === void 0) return null;
	return new HierarchyError(`GitHub refused to ${options.what} in ${options.repo}: ${failure.message}`, {
		hint: "GitHub allows 100 sub-issues per issue, 8 levels, and one parent per issue.",
		status: failure.status,
		limit
	});
}
function gitHubError(failure, message, hints) {
	return new GitHubError(message, {
		hint: hints.join(" "),
		status: failure.status
	});
}
// src/github/transport/client.ts
const VERSION_HEADER = { "x-github-api-version": "2022-11-28" };
const TIMEOUT = 3e4;
const READ_ATTEMPTS = 4;
const HEAVY_ATTEMPTS = 2;
function createOctokit(options) {
	return new Octokit({
		...octokitOptions(options.apiUrl),
		...options.token === void 0 ? {} : { auth: options.token },
		request: { fetch: httpFetch }
	});
}
var Client = class {
	repo;
	answeredAt = null;
	options;
	#lastWrite = Promise.resolve();
	constructor(options) {
		this.options = options;
		this.repo = options.repo;
	}
	async ask(ask) {
		return (await this.answer(ask)).data;
	}
	async answer(ask) {
		const result = await this.attempt(ask);
		if (!result.ok) throw this.error(result.failure, ask);
		return result;
	}
	async attempt(ask) {
		if (ask.kind === "read") return this.#send(ask);
		const mine = this.#lastWrite.then(() => this.#send(ask));
		this.#lastWrite = mine.catch(() => void 0);
		return mine;
	}
	async askUnless(reasons, ask) {
		const result = await this.attempt(ask);
		if (result.ok) return result;
		if (reasons.includes(result.failure.reason)) return null;
		throw this.error(result.failure, ask);
	}
	error(failure, ask) {
		return translateFailure(failure, {
			what: ask.what,
			permission: ask.permission,
			repo: `${this.repo.owner}/${this.repo.repo}`,
			host: hostOf(this.options.apiUrl),
			writes: ask.kind !== "read" && ask.kind !== "store",
			now: this.options.clock.now()
		});
	}
	async #send(ask) {
		const { clock, logger, pace } = this.options;
		const repeatable = ask.kind === "read" || ask.kind === "store";
		for (let attempt = 1;; attempt += 1) {
			await pace.turn(ask.kind, ask.resource ?? "core");
			const result = await this.#once(ask);
			if (result.ok) {
				pace.answered(ask.kind, result.headers);
				return result;
			}
			const { failure } = result;
			if (failure.reason === "limited") {
				await pace.refused(ask.kind, failure);
				continue;
			}
			const isHeavy = failure.reason === "heavy";
			if (!isHeavy && failure.reason !== "lost" && failure.reason !== "unreachable") return result;
			if (isHeavy && ask.mayShrink === true) return result;
			const most = isHeavy && ask.kind === "read" && ask.resource === "graphql" ? HEAVY_ATTEMPTS : READ_ATTEMPTS;
			if (!(attempt < most && (repeatable || failure.reason === "unreachable"))) throw this.error(failure, ask);
			logger.debug(`Sending the request again (to ${ask.what}):  ${failure.message}`);
			await clock.sleep(500 * 2 ** (attempt - 1));
		}
	}
	async #once(ask) {
		const follows = ask.kind === "read" && ask.redirect !== "manual";
		const signal = AbortSignal.timeout(this.options.timeout ?? TIMEOUT);
		let response;
		try {
			response = await this.options.octokit.request(ask.route, {
				...ask.route.includes("{owner}") ? this.repo : {},
				...ask.params,
				headers: {
					...VERSION_HEADER,
					...headersOf(ask.params)
				},
				request: {
					redirect: follows ? "follow" : "manual",
					signal,
					retries: 0
				}
			});
		} catch (error) {
			return {
				ok: false,
				failure: this.#readThrown(signal.aborted ? signal.reason : error)
			};
		}
		const { status, headers, data } = response;
		this.answeredAt = readServerDate(headers) ?? this.answeredAt;
		if (status >= 300) return {
			ok: false,
			failure: readRefusal(status, headers, data, this.options.clock.now())
		};
		const parsed = ask.schema.safeParse(data);
		if (parsed.success) {
			const failure = ask.inspect?.(parsed.data, headers) ?? null;
			return failure === null ? {
				ok: true,
				data: parsed.data,
				status,
				headers
			} : {
				ok: false,
				failure
			};
		}
		return {
			ok: false,
			failure: brokenAnswer(status, describeMisfit(data, parsed.error.issues))
		};
	}
	#readThrown(error) {
		if (typeof error === "object" && error !== null && "response" in error && "status" in error) {
			const response = error.response;
			if (response !== void 0) return readRefusal(Number(error.status), response.headers ?? {}, response.data, this.options.clock.now());
		}
		return readNetworkError(error);
	}
};
function headersOf(params) {
	return params?.["headers"] ?? {};
}
function hostOf(url) {
	return URL.canParse(url) ? new URL(url).host : url;
}
function describeMisfit(data, issues) {
	if (typeof data === "string") return /^\s*</.test(data) ? "an HTML page instead of JSON" : "the answer was cut off";
	const first = issues[0];
	return `the answer does not have the requested form: ${first === void 0 || first.path.length === 0 ? "the answer" : first.path.join(".")}: ${first?.message ?? "unexpected"}`;
}
// src/github/transport/sliding-window.ts
var SlidingWindow = class {
	#longest;
	#times = [];
	constructor(longest) {
		this.#longest = longest;
	}
	freeAt(now, limit, span) {
		const blocking = this.within(now, span).at(-limit);
		return blocking === void 0 ? now : later(blocking, span);
	}
	within(now, span) {
		return this.#times.filter((time) => time > now - span);
	}
	get last() {
		return this.#times.at(-1) ?? null;
	}
	add(time) {
		this.#times = [...this.#times.filter((known) => known > time - 2 * this.#longest), time];
	}
	takeBack() {
		this.#times = this.#times.slice(0, -1);
	}
};
// src/github/transport/creation-limits.ts
const MINUTE$2 = 6e4;
const HOUR = 60 * MINUTE$2;
const MOST_A_MINUTE = 79;
const MOST_AN_HOUR = 490;
const ADVISED = 1e3;
const FEW = 10;
const QUICKEST = 420;
const QUICK = 20;
const EVEN = MINUTE$2 / 71;
const REFUSED_A_MINUTE = 20;
const LEAST_A_MINUTE = 5;
const TELLING_IN_AN_HOUR = 50;
const MARGIN = 1e3;
const LONGER_THAN_A_MINUTE = 2 * MINUTE$2;
const VALID = 24 * HOUR;
const HOPELESS = 3 * HOUR;
const WORTH_NOTING = 10;
var CreationLimits = class {
	#hour = new SlidingWindow(HOUR);
	#perMinute = null;
	#perHour = null;
	#learnedAt = null;
	#blockedUntil = epochMs(0);
	#waitingSince = null;
	#spacing = ADVISED;
	#isSpaced = false;
	#isRecalled = false;
	#hasMetLimit = false;
	#news = 0;
	recall(known, now) {
		if (!this.#isRecalled) {
			for (const time of known.created) this.#hour.add(epochMs(Math.min(time, now)));
			this.#waitingSince = known.waitingSince;
		}
		this.#isRecalled = true;
		if (known.blockedUntil > this.#blockedUntil) this.#blockedUntil = known.blockedUntil;
		if (known.learnedAt === null || known.learnedAt + VALID <= now) return;
		this.#perMinute = least(this.#perMinute, known.perMinute);
		this.#perHour = least(this.#perHour, known.perHour);
		if (this.#learnedAt === null || known.learnedAt > this.#learnedAt) this.#learnedAt = known.learnedAt;
	}
	toKeep(now) {
		if (this.#news < WORTH_NOTING) return null;
		return {
			learnedAt: this.#learnedAt,
			perMinute: this.#perMinute,
			perHour: this.#perHour,
			blockedUntil: this.#blockedUntil,
			waitingSince: this.#waitingSince,
			created: this.#hour.within(now, HOUR)
		};
	}
	kept() {
		this.#news = 0;
	}
	due(now) {
		if (this.#blockedUntil > now) return {
			at: this.#blockedUntil,
			limit: "GitHub takes no new issues and comments"
		};
		const hourly = this.#perHour ?? MOST_AN_HOUR;
		const free = this.#hour.freeAt(now, hourly, HOUR + (this.#perHour === null ? 0 : MARGIN));
		if (free > now) return {
			at: free,
			limit: `${hourly} issues and comments were written this hour`
		};
		return {
			at: epochMs(Math.max(now, this.#turn(now))),
			limit: null
		};
	}
	#turn(now) {
		const last = this.#hour.last ?? Number.NEGATIVE_INFINITY;
		if (this.#perMinute !== null) {
			const span = 61e3;
			return Math.max(last + span / this.#perMinute, this.#hour.freeAt(now, this.#perMinute, span));
		}
		const sent = this.#hour.within(now, MINUTE$2).length;
		const spacing = sent < FEW ? 0 : sent < QUICK ? this.#spacing : Math.max(this.#spacing, EVEN);
		return Math.max(last + spacing, this.#hour.freeAt(now, MOST_A_MINUTE, MINUTE$2));
	}
	sent(now) {
		this.#isSpaced = this.#hour.within(now, MINUTE$2).length >= FEW;
		this.#hour.add(now);
		this.#news += 1;
	}
	accepted() {
		if (this.#waitingSince !== null) this.#news += WORTH_NOTING;
		this.#waitingSince = null;
		if (this.#isSpaced) this.#spacing = Math.max(QUICKEST, this.#spacing * .9);
	}
	refused(now, until, isAgain) {
		this.#hour.takeBack();
		this.#learnedAt = now;
		const inMinute = this.#hour.within(now, MINUTE$2).length;
		const inHour = this.#hour.within(now, HOUR);
		if (!(until === null ? isAgain && inMinute === 0 : until - now > LONGER_THAN_A_MINUTE)) {
			this.#perMinute = Math.max(LEAST_A_MINUTE, Math.min(this.#perMinute ?? REFUSED_A_MINUTE, inMinute));
			return until;
		}
		const [first] = inHour;
		const isTelling = first !== void 0 && inHour.length >= TELLING_IN_AN_HOUR;
		if (isTelling) this.#perHour = least(this.#perHour, inHour.length);
		return until ?? (isTelling ? later(first, 3601e3) : null);
	}
	block(now, until) {
		this.#waitingSince ??= now;
		if (until <= this.#blockedUntil) return;
		this.#blockedUntil = until;
		this.#hasMetLimit = true;
		this.#news += WORTH_NOTING;
	}
	get hasMetLimit() {
		return this.#hasMetLimit;
	}
	isHopeless(now) {
		return this.#waitingSince !== null && now - this.#waitingSince > HOPELESS;
	}
};
function least(one, other) {
	if (one === null || other === null) return one ?? other;
	return Math.min(one, other);
}
// src/github/transport/pace.ts
const MINUTE$1 = 6e4;
const WRITES_A_MINUTE = 150;
const WRITE_BURST = 20;
const WRITE_SPACING = 200;
const SLOWEST = 8;
const TRUST_AFTER = 25;
const PATIENCE = 5;
function createPace(options) {
	const { clock, logger, reserve = .25 } = options;
	const quotas = /* @__PURE__ */ new Map();
	const creations = new CreationLimits();
	const writes = new SlidingWindow(MINUTE$1);
	let waitLeft = options.waitBudget ?? 10 * MINUTE$1;
	let slowness = 1;
	let accepted = 0;
	let refusals = 0;
	let lastWrite = epochMs(Number.NEGATIVE_INFINITY);
	async function waitForLimit(until, why) {
		const wait = until - clock.now();
		if (wait <= 0) return;
		if (wait > waitLeft) throw new RateLimitError(`GitHub's limit is reached: ${why}.`, {
			hint: `Run plansync again after ${new Date(until).toISOString()}; it continues where it stopped.`,
			retryAt: until
		});
		waitLeft -= wait;
		logger.info(`Waiting ${Math.ceil(wait / 1e3)} s: ${why}.`);
		await clock.sleep(wait);
	}
	async function waitForQuota(kind, resource) {
		const quota = quotas.get(resource);
		if (quota === void 0 || quota.resetAt <= clock.now()) return;
		const kept = kind === "write" || kind === "create" ? Math.floor(quota.limit * reserve) : 0;
		if (quota.remaining > kept) return;
		await waitForLimit(quota.resetAt, kept === 0 ? `this hour's ${quota.limit} requests are used up` : `the last ${kept} of this hour's ${quota.limit} requests are reserved for others`);
	}
	async function waitForCreation() {
		const { at, limit } = creations.due(clock.now());
		if (limit !== null) await waitForLimit(at, limit);
		const wait = creations.due(clock.now()).at - clock.now();
		if (wait > 0) await clock.sleep(wait);
	}
	async function waitForSpacing(kind) {
		if (kind === "read") return;
		if (kind === "create") await waitForCreation();
		const now = clock.now();
		const spacing = writes.within(now, MINUTE$1).length < WRITE_BURST && slowness === 1 ? 0 : WRITE_SPACING * slowness;
		const wait = Math.max(lastWrite + spacing, writes.freeAt(now, WRITES_A_MINUTE, MINUTE$1)) - clock.now();
		if (wait > 0) await clock.sleep(wait);
		lastWrite = clock.now();
		writes.add(lastWrite);
		if (kind === "create") creations.sent(lastWrite);
	}
	function learn(kind, failure) {
		if (isAbout(failure, "requests-used-up")) return failure.retryAt;
		if (kind === "create") return creations.refused(clock.now(), failure.retryAt, refusals > 1);
		if (kind !== "read") slowness = Math.min(SLOWEST, slowness * 2);
		return failure.retryAt;
	}
	return {
		creations,
		async turn(kind, resource) {
			try {
				await waitForQuota(kind, resource);
				await waitForSpacing(kind);
			} catch (error) {
				if (kind === "create" && error instanceof RateLimitError) creations.block(clock.now(), error.retryAt);
				throw error;
			}
		},
		answered(kind, headers) {
			refusals = 0;
			noteQuota(quotas, headers);
			if (kind === "create") creations.accepted();
			if (kind === "read" || slowness === 1) return;
			accepted += 1;
			if (accepted < TRUST_AFTER) return;
			accepted = 0;
			slowness = Math.max(1, slowness / 2);
		},
		async refused(kind, failure) {
			refusals += 1;
			accepted = 0;
			const patient = Math.min(MINIMUM_WAIT * 2 ** (refusals - 1), 16 * MINIMUM_WAIT);
			const until = learn(kind, failure) ?? later(clock.now(), patient);
			if (kind === "create") creations.block(clock.now(), until);
			if (refusals >= PATIENCE) throw new RateLimitError(`GitHub's limit is reached: ${failure.message}`, {
				hint: "GitHub refused several times in a row. Run plansync again later; it continues where it stopped.",
				retryAt: epochMs(Math.max(until, clock.now() + patient))
			});
			await waitForLimit(epochMs(Math.max(until, clock.now() + 1e3)), failure.message);
		}
	};
}
function noteQuota(quotas, headers) {
	const limit = Number(headers["x-ratelimit-limit"]);
	const remaining = Number(headers["x-ratelimit-remaining"]);
	const reset = Number(headers["x-ratelimit-reset"]);
	if (!(limit > 0) || !(remaining >= 0) || !(reset > 0)) return;
	quotas.set(String(headers["x-ratelimit-resource"] ?? "core"), {
		limit,
		remaining,
		resetAt: epochMs(reset * 1e3)
	});
}
// src/github/git/whole-text.ts
function wholeText(text, sha) {
	if (text === null || text === void 0) return null;
	const bytes = new TextEncoder().encode(text);
	return blobSha(bytes, sha) === sha ? bytes : null;
}
// src/github/git/blobs.ts
const TEXT_LIMIT = 512e3;
const TEXTS_A_QUERY = 50;
const BYTES_A_QUERY = 2e6;
const blobText = nullish(object({ text: nullish(string()) }));
function blobFields(blobs) {
	return blobs.map(({ sha }) => `b${sha}: object(oid: "${sha}") { ... on Blob { text } }`).join("\n");
}
function firstBatch(blobs) {
	const batch = [];
	let bytes = 0;
	for (const blob of blobs) {
		if (blob.size > TEXT_LIMIT) continue;
		if (batch.length === TEXTS_A_QUERY || bytes + blob.size > BYTES_A_QUERY) break;
		batch.push(blob);
		bytes += blob.size;
	}
	return batch;
}
function takeTexts(data, blobs, into) {
	const fields = record(string(), unknown()).safeParse(data);
	if (!fields.success) return;
	for (const { sha } of blobs) {
		const found = blobText.safeParse(fields.data[`b${sha}`]);
		const bytes = found.success ? wholeText(found.data?.text, sha) : null;
		if (bytes !== null) into.set(sha, bytes);
	}
}
async function readBlobsInto(context, blobs, into) {
	const missing = [...new Map(blobs.map((blob) => [blob.sha, blob])).values()].filter(({ sha }) => !into.has(sha));
	if (context.memory.graphql === true && missing.length > 1) await readTexts$1(context, missing, into);
	await inParallel(missing.filter(({ sha }) => !into.has(sha)), async ({ sha }) => {
		const bytes = await readRawBlob(context, sha);
		if (bytes !== null) into.set(sha, bytes);
	});
}
async function readTexts$1(context, blobs, into) {
	let rest = blobs.filter(({ size }) => size <= TEXT_LIMIT);
	while (rest.length > 1) {
		const batch = firstBatch(rest.slice(0, context.memory.reads.size));
		const result = await askWithProblems(context.client, {
			what: "read files",
			permission: "contents: read",
			kind: "read",
			mayShrink: true,
			query: `query Texts($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${blobFields(batch)} } }`,
			variables: { ...context.client.repo }
		});
		if (!result.ok) return;
		rest = rest.slice(batch.length);
		const data = object({ repository: nullable(unknown()) }).safeParse(result.data.data);
		if (data.success) takeTexts(data.data.repository, batch, into);
	}
}
async function readRawBlob(context, sha) {
	const ask = {
		what: "read a file",
		permission: "contents: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/git/blobs/{sha}",
		params: { sha },
		schema: blob
	};
	const answer = await context.client.askUnless(["missing", "invalid"], ask);
	if (answer === null) return null;
	const { content, encoding } = answer.data;
	const bytes = new Uint8Array(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
	return blobSha(bytes, sha) === sha ? bytes : null;
}
async function readBlobs(context, shas) {
	const found = /* @__PURE__ */ new Map();
	const blobs = shas.map((sha) => ({
		sha,
		size: 0
	}));
	for (const batch of inBatches(blobs, TEXTS_A_QUERY)) await readBlobsInto(context, batch, found);
	return found;
}
// src/github/git/past-reader.ts
const COMMITS$1 = 100;
function createPastReader(context) {
	return {
		readChanges: (commit, wanted) => readChanges(context, commit, wanted),
		readFormer: (commit) => readFormer(context, commit),
		readTexts: (blobs) => readTexts(context, blobs)
	};
}
const entry$1 = nullable(object({ oid: string() }));
const pageSchema = object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: nullable(string())
	}),
	nodes: array(nullable(object({
		oid: string(),
		committedDate: string(),
		file: entry$1,
		parents: object({ nodes: array(nullable(object({ file: entry$1 }))) })
	})))
});
const changesSchema = object({ repository: nullable(object({ object: nullable(record(string(), pageSchema)) })) });
async function readChanges(context, commit, wanted) {
	const pages = (await ask(context, {
		what: "read the history of plans",
		query: `query Past($owner: String!, $repo: String!, $commit: GitObjectID!${wanted.map((_, at) => `, $path${at}: String!, $after${at}: String`).join("")}) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${wanted.map((_, at) => `h${at}: history(first: ${COMMITS$1}, path: $path${at}, after: $after${at}) {
        pageInfo { hasNextPage endCursor }
        nodes { oid committedDate file(path: $path${at}) { oid } parents(first: 1) { nodes { file(path: $path${at}) { oid } } } }
      }`).join("\n")} } } }
}`,
		variables: {
			commit,
			...Object.fromEntries(wanted.flatMap(({ path, after }, at) => [[`path${at}`, path], [`after${at}`, after]]))
		},
		schema: changesSchema
	}))?.repository?.object ?? {};
	return new Map(wanted.flatMap(({ path }, at) => {
		const page = pages[`h${at}`];
		return page === void 0 ? [] : [[path, toPage(page)]];
	}));
}
function toPage({ nodes, pageInfo }) {
	return {
		changes: nodes.flatMap((node) => node === null ? [] : [{
			commit: node.oid,
			at: epochMs(Date.parse(node.committedDate)),
			before: node.parents.nodes[0]?.file?.oid ?? null,
			after: node.file?.oid ?? null
		}]),
		next: pageInfo.hasNextPage ? pageInfo.endCursor : null
	};
}
const formerSchema = object({ files: optional(array(object({
	filename: string(),
	status: string(),
	previous_filename: optional(string())
}))) });
async function readFormer({ client, logger }, commit) {
	try {
		const { files = [] } = await client.ask({
			what: "read what a commit moved",
			permission: "contents: read",
			kind: "read",
			route: "GET /repos/{owner}/{repo}/commits/{ref}",
			params: { ref: commit },
			schema: formerSchema
		});
		return files.flatMap(({ filename, status, previous_filename: before }) => {
			if (status === "removed") return [{
				path: filename,
				now: null
			}];
			return status === "renamed" && before !== void 0 ? [{
				path: before,
				now: filename
			}] : [];
		});
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		logger.debug(`What a commit moved was not read: ${error.message}`);
		return [];
	}
}
async function readTexts(context, blobs) {
	const found = /* @__PURE__ */ new Map();
	const wanted = blobs.map((sha) => ({
		sha,
		size: 0
	}));
	const data = await ask(context, {
		what: "read old versions of plans",
		query: `query PastTexts($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${blobFields(wanted)} } }`,
		variables: {},
		schema: object({ repository: nullable(unknown()) })
	});
	if (data !== null) takeTexts(data.repository, wanted, found);
	return found;
}
async function ask(context, { variables, ...more }) {
	if (!await usesGraphql(context)) return null;
	const answer = await attemptGraphql(context.client, {
		permission: "contents: read",
		kind: "read",
		mayShrink: true,
		variables: {
			...context.client.repo,
			...variables
		},
		...more
	});
	if (answer.ok) return answer.data;
	context.logger.debug(`The past of plans was not read: ${answer.failure.message}`);
	return null;
}
// src/github/read/body-history.ts
const EDITS = 5;
const ISSUES_A_QUERY = 20;
const edit = object({
	createdAt: string(),
	diff: nullable(string()),
	editor: graphqlActor
});
const answer$2 = object({ repository: nullable(record(string(), nullable(object({ userContentEdits: nullable(object({ nodes: array(nullable(edit)) })) })))) });
async function readBodyHistory(context, numbers) {
	const histories = /* @__PURE__ */ new Map();
	if (numbers.length === 0 || !await usesGraphql(context)) return histories;
	await readInBatches(context, [...new Set(numbers)], ISSUES_A_QUERY, async (batch, mayShrink) => {
		const found = await askEdits(context, batch, mayShrink);
		if (found === null) return false;
		for (const number of batch) histories.set(number, newestFirst(found[`i${number}`]?.userContentEdits ?? null));
		return true;
	}, EDITS);
	return histories;
}
async function askEdits(context, numbers, mayShrink) {
	const { client } = context;
	const field = (number) => `i${number}: issue(number: ${number}) { userContentEdits(first: ${EDITS}) { nodes { createdAt diff editor { __typename login } } } }`;
	const ask = {
		what: "read the edits of issues",
		permission: "issues: read",
		kind: "read",
		mayShrink,
		query: `query Edits($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map(field).join("\n    ")}
  }
}`,
		variables: { ...client.repo }
	};
	const result = await askWithProblems(client, ask);
	if (!result.ok && result.failure.reason === "heavy" && mayShrink) return null;
	if (!result.ok) throw client.error(result.failure, ask);
	const serious = result.data.problems.find(({ failure }) => failure.reason === "limited");
	if (serious !== void 0) throw client.error(serious.failure, ask);
	const parsed = answer$2.safeParse(result.data.data);
	return parsed.success ? parsed.data.repository ?? {} : {};
}
function newestFirst(connection) {
	const nodes = (connection?.nodes ?? []).flatMap((node) => node ?? []);
	const [first, last] = [nodes[0], nodes.at(-1)];
	const isOldestFirst = first !== void 0 && last !== void 0 && first.createdAt < last.createdAt;
	const edits = nodes.flatMap(({ diff, editor, createdAt }) => diff === null ? [] : [{
		body: diff,
		by: readGraphqlActor(editor),
		at: createdAt
	}]);
	return isOldestFirst ? edits.reverse() : edits;
}
// src/github/transport/repository-name.ts
function parseFullName(fullName) {
	const [owner, repo, ...rest] = fullName.split("/");
	if (owner === void 0 || repo === void 0 || rest.length > 0) throw new InternalError(`GitHub calls a repository "${fullName}", which is not \`owner/repo\`.`);
	return {
		owner,
		repo
	};
}
// src/github/git/tree.ts
const EVERYWHERE = () => "named";
function reachOf(paths) {
	return (folder) => paths.some((path) => path.startsWith(`${folder}/`)) ? "named" : "none";
}
const MOST_REQUESTS = 40;
const FEW_REQUESTS = 5;
async function readTree(context, ref, reach) {
	const { memory } = context;
	const byFolders = memory.hasLargeTree && reach !== EVERYWHERE;
	const answer = await askTree(context, ref, !byFolders);
	if (typeof answer === "string") return answer;
	if (answer.truncated === true) memory.hasLargeTree = true;
	if (byFolders || answer.truncated === true) return walk(context, answer, reach);
	return {
		sha: answer.sha,
		files: takeFiles(context, answer, ""),
		truncated: false,
		missed: false
	};
}
async function askTree(context, ref, recursive) {
	const ask = {
		what: "read the list of files",
		permission: "contents: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/git/trees/{ref}",
		params: {
			ref,
			...recursive ? { recursive: "1" } : {}
		},
		schema: tree
	};
	const result = await context.client.attempt(ask);
	if (result.ok) return result.data;
	if (result.failure.reason === "conflict") return "empty";
	if (result.failure.reason === "missing" || result.failure.reason === "invalid") return "missing";
	throw context.client.error(result.failure, ask);
}
async function walk(context, root, reach) {
	const files = new Map(takeFiles(context, root, "").map((file) => [file.path, file]));
	const named = [];
	const unnamed = [];
	let requests = 1;
	const ask = async ({ path, sha }, whole) => {
		requests += 1;
		const answer = await askTree(context, sha, whole);
		if (typeof answer === "string") return null;
		for (const file of takeFiles(context, answer, path)) files.set(file.path, file);
		return answer;
	};
	const spread = (answer, above) => {
		for (const { path, sha, type } of answer?.tree ?? []) {
			if (type !== "tree") continue;
			const reached = reach(above + path);
			if (reached !== "none") (reached === "named" ? named : unnamed).push({
				path: `${above}${path}/`,
				sha
			});
		}
	};
	spread(root.truncated === true ? await ask({
		path: "",
		sha: root.sha
	}, false) : root, "");
	const done = (missed) => ({
		sha: root.sha,
		files: [...files.values()],
		truncated: true,
		missed
	});
	for (let folder = named.shift(); folder !== void 0; folder = named.shift()) {
		if (requests >= MOST_REQUESTS) return done(true);
		if ((await ask(folder, true))?.truncated === true) spread(await ask(folder, false), folder.path);
	}
	if (unnamed.length > FEW_REQUESTS - requests) return done(true);
	return done((await inParallel(unnamed, (folder) => ask(folder, true))).some((answer) => answer?.truncated === true));
}
function takeFiles(context, answer, folder) {
	return answer.tree.filter((entry) => entry.type === "blob" && entry.mode !== "120000").map((entry) => {
		const path = folder + entry.path;
		if (entry.mode !== "100644") context.memory.modes.set(path, entry.mode);
		return {
			path,
			blob: entry.sha,
			size: entry.size ?? 0
		};
	});
}
// src/github/git/wanted-blobs.ts
async function wantedBlobs(tree, selection) {
	if (typeof tree === "string") return [];
	const chosen = await selection.wantedOf?.(tree.files.map(({ path }) => path));
	const wanted = tree.files.filter(({ path }) => chosen?.has(path) ?? selection.wanted(path));
	return [...new Map(wanted.map((file) => [file.blob, {
		sha: file.blob,
		size: file.size
	}])).values()];
}
// src/github/read/files-rest.ts
async function filesByRest(context, selection, first) {
	const facts = await readRepository(context);
	const branch = selection.branch ?? facts.default_branch;
	const commit = await readReference(context, `heads/${branch}`);
	if (commit === null && first !== "empty" && await readTree(context, "HEAD", reachOf([])) !== "empty") throw missingBranch(context, selection);
	const tree = await readTreeOf(context, selection.at ?? commit, first, selection.reach ?? EVERYWHERE);
	const contents = /* @__PURE__ */ new Map();
	await readBlobsInto(context, await wantedBlobs(tree, selection), contents);
	return {
		files: {
			repository: {
				id: facts.id,
				...context.client.repo
			},
			tip: {
				branch,
				commit,
				isDefault: branch === facts.default_branch
			},
			files: tree.files,
			truncated: tree.truncated,
			missed: tree.missed,
			contents,
			isFork: facts.fork,
			isArchived: facts.archived ?? false,
			issuesEnabled: facts.has_issues
		},
		canPush: facts.permissions?.push ?? null
	};
}
async function readRepository(context) {
	const ask = {
		what: "read the repository",
		permission: "metadata: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}",
		schema: repository
	};
	const result = await context.client.askUnless(["missing"], ask);
	if (result === null) throw unseenRepository(context);
	context.client.repo = parseFullName(result.data.full_name);
	return result.data;
}
async function readTreeOf(context, commit, first, reach) {
	if (commit === null) return {
		sha: "",
		files: [],
		truncated: false,
		missed: false
	};
	if (first !== null && typeof first !== "string" && await isTreeOf(context, first, commit)) return first;
	const tree = await readTree(context, commit, reach);
	if (typeof tree === "string") throw unreadableFiles(context, commit);
	return tree;
}
async function isTreeOf(context, tree, commit) {
	return tree.sha === commit || tree.truncated && tree.sha === await readCommitTree(context, commit, "read the list of files");
}
// src/github/transport/learn-name.ts
function learnName(context, { id, nameWithOwner }) {
	const { client, logger, memory } = context;
	const isRenamed = !isThisRepository(context, nameWithOwner);
	if (isRenamed) logger.warn(`${client.repo.owner}/${client.repo.repo} is now ${nameWithOwner}.`);
	client.repo = parseFullName(nameWithOwner);
	memory.repositoryId = id;
	return isRenamed;
}
// src/github/read/look-graphql.ts
const tip = nullable(object({
	name: string(),
	target: nullable(object({
		oid: string(),
		tree: optional(object({ oid: string() }))
	}))
}));
const fileEntry = object({
	name: string(),
	object: nullable(object({
		oid: string(),
		text: optional(nullable(string()))
	}))
});
const entry = object({
	name: string(),
	object: nullable(object({
		oid: string(),
		text: optional(nullable(string())),
		entries: optional(nullable(array(fileEntry)))
	}))
});
const stateCommit = nullable(object({
	oid: string(),
	committedDate: optional(string()),
	tree: optional(object({
		oid: string(),
		entries: nullable(array(entry))
	}))
}));
const issuePage = object({
	totalCount: int(),
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: nullable(string())
	}),
	nodes: array(nullable(graphqlIssue))
});
const named = {
	id: string(),
	databaseId: nullable(number()),
	nameWithOwner: string()
};
const recorded = {
	state: stateCommit,
	stateBranch: stateCommit
};
const branched = {
	isFork: boolean(),
	isArchived: boolean(),
	hasIssuesEnabled: boolean(),
	defaultBranchRef: tip,
	branch: optional(tip)
};
const filesAnswer = object({ repository: nullable(looseObject({
	...named,
	...branched
})) });
const stateAnswer = object({ repository: nullable(object({
	...named,
	...recorded
})) });
const snapshot = object({
	viewer: nullable(object({ login: string() })),
	repository: nullable(looseObject({
		...named,
		...branched,
		...recorded,
		viewerPermission: nullable(string()),
		labels: nullable(object({
			pageInfo: object({ hasNextPage: boolean() }),
			nodes: array(nullable(object({
				id: string(),
				name: string()
			})))
		})),
		issues: issuePage,
		claims: optional(nullable(claimPage)),
		closing: optional(nullable(closingPulls))
	}))
});
const TIP_FIELDS = "{ name target { oid ... on Commit { tree { oid } } } }";
const NAME_FIELDS = "id databaseId nameWithOwner";
function stateRefs(textsApart) {
	const file = textsApart ? "name object { oid }" : "name object { oid ... on Blob { text } }";
	const fields = `{ oid ... on Commit { committedDate tree { oid entries { ${file} object { ... on Tree { entries { ${file} } } } } } } }`;
	return `state: object(expression: "refs/${STATE_REF}") ${fields}
    stateBranch: object(expression: "refs/${STATE_BRANCH}") ${fields}`;
}
function branchPart({ branch }) {
	const always = `isFork isArchived hasIssuesEnabled defaultBranchRef ${TIP_FIELDS}`;
	if (branch === void 0) return {
		declared: "",
		fields: always,
		variables: {}
	};
	return {
		declared: ", $branch: String!",
		fields: `${always} branch: ref(qualifiedName: $branch) ${TIP_FIELDS}`,
		variables: { branch: `refs/heads/${branch}` }
	};
}
const ISSUES$3 = (dialect) => `issues(
  first: $rows, after: $after, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }
) { totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields(dialect)} } }`;
const READ_ISSUES = {
	what: "read the repository's issues",
	permission: "issues: read",
	kind: "read"
};
function snapshotAsk(repo, query, blobs, { rows, textsApart, mayShrink }) {
	const branch = branchPart(query);
	return (dialect) => ({
		...READ_ISSUES,
		mayShrink,
		query: `query Look($owner: String!, $repo: String!, $label: String!, $rows: Int!, $after: String${branch.declared}) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${NAME_FIELDS} viewerPermission
    ${branch.fields}
    ${stateRefs(textsApart)}
    labels(first: 100) { pageInfo { hasNextPage } nodes { id name } }
    ${ISSUES$3(dialect)}
    ${dialect.claims ? `claims: ${claimRefs()}` : ""}
    ${dialect.closingPulls && query.asksClosing === true ? `closing: ${CLOSING_PULLS}` : ""}
    ${blobFields(blobs)}
  }
}`,
		variables: {
			...repo,
			label: query.label,
			rows,
			after: null,
			...branch.variables
		},
		schema: snapshot
	});
}
function filesAsk(repo, query, blobs) {
	const branch = branchPart(query);
	return {
		what: "read the repository's files",
		permission: "contents: read",
		kind: "read",
		query: `query Files($owner: String!, $repo: String!${branch.declared}) {
  repository(owner: $owner, name: $repo) {
    ${NAME_FIELDS}
    ${branch.fields}
    ${blobFields(blobs)}
  }
}`,
		variables: {
			...repo,
			...branch.variables
		},
		schema: filesAnswer
	};
}
function stateAsk(repo) {
	return {
		what: "read the record",
		permission: "contents: read",
		kind: "read",
		query: `query Record($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${NAME_FIELDS}
    ${stateRefs(false)}
  }
}`,
		variables: { ...repo },
		schema: stateAnswer
	};
}
const page = object({ repository: nullable(object({ issues: issuePage })) });
function pageAsk(repo, { label, after }, { rows, mayShrink }) {
	return (dialect) => ({
		...READ_ISSUES,
		mayShrink,
		query: `query MoreIssues($owner: String!, $repo: String!, $label: String!, $rows: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { ${ISSUES$3(dialect)} }
}`,
		variables: {
			...repo,
			label,
			rows,
			after
		},
		schema: page
	});
}
function stateEntries(state) {
	return (state?.tree?.entries ?? []).flatMap(({ name, object }) => {
		if (object === null) return [];
		if (object.entries !== void 0 && object.entries !== null) return object.entries.flatMap((inner) => inner.object === null ? [] : [{
			path: `${name}/${inner.name}`,
			sha: inner.object.oid,
			text: inner.object.text ?? null
		}]);
		return [{
			path: name,
			sha: object.oid,
			text: object.text ?? null
		}];
	});
}
// src/github/read/branch-files.ts
async function readFiles(context, { paths, ...ref }) {
	const reach = reachOf(paths);
	const selection = {
		...ref,
		reach,
		wanted: (path) => paths.includes(path)
	};
	if (context.memory.graphql === false) return (await filesByRest(context, selection, null)).files;
	const tree = await readTree(context, firstRef(selection), reach);
	const batch = firstBatch(await wantedBlobs(tree, selection));
	const ask = filesAsk(context.client.repo, selection, batch);
	const result = await attemptGraphql(context.client, ask);
	if (!result.ok) {
		if (lacksEndpoint(result.failure)) {
			context.memory.graphql = false;
			return (await filesByRest(context, selection, tree)).files;
		}
		if (result.failure.reason === "missing") throw unseenRepository(context);
		throw context.client.error(result.failure, ask);
	}
	context.memory.graphql = true;
	const { repository } = result.data;
	if (repository === null) throw unseenRepository(context);
	const contents = /* @__PURE__ */ new Map();
	takeTexts(repository, batch, contents);
	return assembleFiles(context, selection, tree, repository, contents);
}
function firstRef({ at, branch, branchHint }) {
	return at ?? branch ?? branchHint ?? "HEAD";
}
async function assembleFiles(context, selection, first, repository, contents) {
	const known = learnName(context, repository) && first !== "empty" ? "missing" : first;
	const { tip, tree: treeSha } = await readTip(context, selection, repository, known);
	const tree = await readCurrentTree(context, selection, known, tip, treeSha);
	await readBlobsInto(context, await wantedBlobs(tree, selection), contents);
	return {
		repository: {
			id: repository.databaseId ?? 0,
			...context.client.repo
		},
		tip,
		files: tree.files,
		truncated: tree.truncated,
		missed: tree.missed,
		contents,
		isFork: repository.isFork,
		isArchived: repository.isArchived,
		issuesEnabled: repository.hasIssuesEnabled
	};
}
async function readTip(context, query, repository$1, first) {
	const found = query.branch === void 0 ? repository$1.defaultBranchRef : repository$1.branch;
	if (found?.target) {
		const isDefault = repository$1.defaultBranchRef?.name === found.name;
		return {
			tip: {
				branch: found.name,
				commit: found.target.oid,
				isDefault
			},
			tree: found.target.tree?.oid ?? null
		};
	}
	if (repository$1.defaultBranchRef !== null || first !== "empty") throw missingBranch(context, query);
	const { default_branch: name } = await context.client.ask({
		what: "read the repository",
		permission: "metadata: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}",
		schema: repository
	});
	const branch = query.branch ?? name;
	return {
		tip: {
			branch,
			commit: null,
			isDefault: branch === name
		},
		tree: null
	};
}
async function readCurrentTree(context, query, first, tip, treeSha) {
	if (tip.commit === null && query.at === void 0) return {
		sha: "",
		files: [],
		truncated: false,
		missed: false
	};
	const current = typeof first !== "string" && [treeSha, tip.commit].includes(first.sha);
	if (typeof first !== "string" && (current || query.at !== void 0)) return first;
	const again = await readTree(context, query.at ?? tip.commit ?? "HEAD", query.reach ?? EVERYWHERE);
	if (typeof again === "string") throw unreadableFiles(context, query.at ?? tip.branch);
	return again;
}
// src/github/read/history.ts
const COMMITS = 50;
async function isInHistory(context, { tip, paths, blob, since }) {
	const { commit } = tip;
	if (commit === null || commit === since) return false;
	for (const path of paths) if (await usesGraphql(context) ? await isNewerByGraphql(context, {
		commit,
		path,
		blob,
		since
	}) : await isNewerByRest(context, {
		commit,
		path,
		blob,
		since
	})) return true;
	return false;
}
const history = nullable(object({ history: optional(object({ nodes: array(nullable(object({
	oid: string(),
	file: nullable(object({ oid: string() }))
}))) })) }));
const histories = object({ repository: nullable(object({
	now: history,
	known: history
})) });
async function isNewerByGraphql(context, { commit, path, blob, since }) {
	const data = await graphql$1(context.client, {
		what: "read the history of a plan",
		permission: "contents: read",
		kind: "read",
		query: `query History($owner: String!, $repo: String!, $commit: GitObjectID!, $since: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    now: object(oid: $commit) {
      ... on Commit { history(first: ${COMMITS}, path: $path) { nodes { oid file(path: $path) { oid } } } }
    }
    known: object(oid: $since) {
      ... on Commit { history(first: 1, path: $path) { nodes { oid file(path: $path) { oid } } } }
    }
  }
}`,
		variables: {
			...context.client.repo,
			commit,
			since,
			path
		},
		schema: histories
	});
	const end = data.repository?.known?.history?.nodes[0]?.oid;
	for (const node of data.repository?.now?.history?.nodes ?? []) {
		if (end !== void 0 && node?.oid === end) return false;
		if (node?.file?.oid === blob) return true;
	}
	return false;
}
async function isNewerByRest(context, { commit, path, blob, since }) {
	const [end] = await listCommits(context, {
		path,
		from: since,
		most: 1
	});
	for (const sha of await listCommits(context, {
		path,
		from: commit,
		most: COMMITS
	})) {
		if (sha === end) return false;
		const ask = {
			what: `read ${path}`,
			permission: "contents: read",
			kind: "read",
			route: `GET /repos/{owner}/{repo}/contents/${encodeRef(path)}`,
			params: { ref: sha },
			schema: gitObject
		};
		if ((await context.client.askUnless(["missing"], ask))?.data.sha === blob) return true;
	}
	return false;
}
async function listCommits(context, { path, from, most }) {
	const ask = {
		what: "read the history of a plan",
		permission: "contents: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/commits",
		params: {
			sha: from,
			path,
			per_page: most
		},
		schema: array(gitObject)
	};
	return (await context.client.askUnless(["missing", "invalid"], ask))?.data.map(({ sha }) => sha) ?? [];
}
const comparison$1 = object({ status: _enum([
	"ahead",
	"behind",
	"diverged",
	"identical"
]) });
async function compareCommits(context, base, head) {
	if (base === head) return "identical";
	const ask = {
		what: "compare two commits",
		permission: "contents: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/compare/{base}...{head}",
		params: {
			base,
			head,
			per_page: 1
		},
		schema: comparison$1
	};
	return (await context.client.askUnless(["missing", "invalid"], ask))?.data.status ?? "unknown";
}
// src/github/read/recorded-pace.ts
const PATH$1 = "pace.json";
const MINUTE = 6e4;
const recordedPace = object({
	learned: nullable(string()),
	perMinute: nullable(int().check(_positive())),
	perHour: nullable(int().check(_positive())),
	blocked: nullable(string()),
	waiting: nullable(string()),
	since: nullable(string()),
	created: array(int().check(_nonnegative(), _lte(1e3))).check(_maxLength(61))
});
function recallPace({ client, clock }, files) {
	const text = files.get(PATH$1);
	const recorded = text === void 0 || text === null ? null : parse$1(text);
	if (recorded !== null) client.options.pace.creations?.recall(fromRecord(recorded), clock.now());
}
function learnedPace({ client, clock }) {
	const known = client.options.pace.creations?.toKeep(clock.now()) ?? null;
	return known === null ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[PATH$1, `${JSON.stringify(toRecord(known), null, 1)}\n`]]);
}
function keptPace({ client }, files) {
	if (files.has(PATH$1)) client.options.pace.creations?.kept();
}
function toRecord({ learnedAt, perMinute, perHour, blockedUntil, waitingSince, created }) {
	const [first] = created;
	const counts = [];
	for (const time of created) {
		const at = Math.floor((time - (first ?? time)) / MINUTE);
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return {
		learned: learnedAt === null ? null : iso(learnedAt),
		perMinute,
		perHour,
		blocked: blockedUntil === 0 ? null : iso(blockedUntil),
		waiting: waitingSince === null ? null : iso(waitingSince),
		since: first === void 0 ? null : iso(first),
		created: Array.from(counts, (count) => count ?? 0)
	};
}
function fromRecord({ learned, perMinute, perHour, blocked, waiting, since, created }) {
	const start = since === null ? null : epochMs(Date.parse(since));
	return {
		learnedAt: learned === null ? null : epochMs(Date.parse(learned)),
		perMinute,
		perHour,
		blockedUntil: epochMs(blocked === null ? 0 : Date.parse(blocked)),
		waitingSince: waiting === null ? null : epochMs(Date.parse(waiting)),
		created: start === null ? [] : created.flatMap((count, at) => Array.from({ length: count }, () => later(start, (at + 1) * MINUTE)))
	};
}
function iso(time) {
	return new Date(time).toISOString();
}
function parse$1(text) {
	try {
		return recordedPace.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
// src/github/read/recorded-reads.ts
const PATH = "reads.json";
const VALID_MS = 6048e5;
const recordedReads = object({
	size: literal([...READ_SIZES]),
	since: string()
});
function recallReads({ memory, clock }, files) {
	const text = files.get(PATH);
	if (text === void 0 || text === null) return;
	const recorded = parse(text);
	const isValid = recorded !== null && epochMs(Date.parse(recorded.since)) + VALID_MS > clock.now();
	memory.recordedReads = isValid ? { size: recorded.size } : null;
	if (isValid && recorded.size < memory.reads.size) memory.reads = {
		size: recorded.size,
		textsApart: true
	};
}
function learnedReads({ memory, clock }) {
	const { size } = memory.reads;
	if (size === (memory.recordedReads?.size ?? READ_SIZES[0])) return /* @__PURE__ */ new Map();
	const since = new Date(clock.now()).toISOString();
	return /* @__PURE__ */ new Map([[PATH, `${JSON.stringify({
		size,
		since
	})}\n`]]);
}
function parse(text) {
	try {
		return recordedReads.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
// src/github/read/state-files.ts
async function readState(context) {
	const { memory, client } = context;
	if (memory.graphql === false) return stateByRest(context);
	const ask = stateAsk(client.repo);
	const result = await attemptGraphql(client, ask);
	if (!result.ok) {
		if (lacksEndpoint(result.failure)) {
			memory.graphql = false;
			return stateByRest(context);
		}
		if (result.failure.reason === "missing") throw unseenRepository(context);
		throw client.error(result.failure, ask);
	}
	memory.graphql = true;
	const { repository } = result.data;
	if (repository === null) throw unseenRepository(context);
	learnName(context, repository);
	return takeState(context, repository);
}
async function takeState(context, repository) {
	const { memory } = context;
	const state = newer(repository.state, repository.stateBranch);
	if (state === null) {
		const hidden = await seeReference(context, STATE_REF);
		return hidden === null ? NO_STATE : readStateAt(context, STATE_REF, hidden);
	}
	noteWhere(context, STATE_REF, repository.state?.oid);
	noteWhere(context, STATE_BRANCH, repository.stateBranch?.oid);
	memory.stateRef = state === repository.state ? STATE_REF : STATE_BRANCH;
	if (state.tree !== void 0) memory.stateTrees.set(state.oid, state.tree.oid);
	const entries = stateEntries(state);
	const bytes = /* @__PURE__ */ new Map();
	for (const { sha, text } of entries) {
		const whole = wholeText(text, sha);
		if (whole !== null) bytes.set(sha, whole);
	}
	await readBlobsInto(context, entries.map(({ sha }) => ({
		sha,
		size: 0
	})), bytes);
	const files = new Map(entries.map(({ path, sha }) => [path, decode(bytes.get(sha))]));
	recallReads(context, files);
	recallPace(context, files);
	return {
		commit: state.oid,
		committedAt: state.committedDate ?? null,
		files
	};
}
const NO_STATE = {
	commit: null,
	files: /* @__PURE__ */ new Map()
};
function newer(state, branch) {
	if (state === null || branch === null) return state ?? branch;
	return (branch.committedDate ?? "") >= (state.committedDate ?? "") ? branch : state;
}
function noteWhere({ memory }, ref, commit) {
	if (commit === void 0) memory.stateAt.delete(ref);
	else memory.stateAt.set(ref, commit);
}
async function stateByRest(context) {
	const [state = null, branch = null] = await inParallel([STATE_REF, STATE_BRANCH], (ref) => seeReference(context, ref));
	if (state !== null && branch !== null && await isNoEarlier(context, branch, state)) return readStateAt(context, STATE_BRANCH, branch);
	if (state !== null) return readStateAt(context, STATE_REF, state);
	return branch === null ? NO_STATE : readStateAt(context, STATE_BRANCH, branch);
}
async function seeReference(context, ref) {
	const commit = await readReference(context, ref);
	noteWhere(context, ref, commit ?? void 0);
	return commit;
}
async function isNoEarlier(context, commit, other) {
	const [mine, its] = await inParallel([commit, other], (sha) => readCommit(context, sha, "read plansync's record"));
	return (mine?.committer?.date ?? "") >= (its?.committer?.date ?? "");
}
async function readStateAt(context, ref, commit) {
	context.memory.stateRef = ref;
	const tree = await readTree(context, commit, EVERYWHERE);
	const entries = typeof tree === "string" ? [] : tree.files;
	const bytes = /* @__PURE__ */ new Map();
	await readBlobsInto(context, entries.map((entry) => ({
		sha: entry.blob,
		size: entry.size
	})), bytes);
	const files = new Map(entries.map((entry) => [entry.path, decode(bytes.get(entry.blob))]));
	recallReads(context, files);
	recallPace(context, files);
	return {
		commit,
		files
	};
}
function decode(bytes) {
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? /* @__PURE__ */ new Uint8Array());
}
// src/github/read/viewer.ts
function readViewer(login) {
	return login === void 0 ? null : {
		login,
		isBot: login.endsWith("[bot]")
	};
}
function readCanPush(login, role) {
	if (role === "ADMIN" || role === "MAINTAIN" || role === "WRITE") return true;
	return role === null || login?.endsWith("[bot]") === true ? null : false;
}
// src/github/read/look-rest.ts
async function lookByRest(context, query, first) {
	const { files, canPush } = await filesByRest(context, query, first);
	const page = files.issuesEnabled ? await readIssuePage(context, query.label) : {
		issues: [],
		more: null
	};
	const { memory } = context;
	return {
		...files,
		state: files.tip.commit === null ? {
			commit: null,
			files: /* @__PURE__ */ new Map()
		} : await stateByRest(context),
		issues: page.issues,
		claims: null,
		issueCount: null,
		moreIssues: page.more,
		capabilities: {
			graphql: false,
			subIssues: memory.restSubIssues === true,
			dependencies: memory.restSubIssues === true && memory.restDependencies !== false
		},
		viewer: await readUser(context),
		canPush
	};
}
async function listByRest(context, label) {
	const { issues, more } = await readIssuePage(context, label);
	return [...issues, ...await more?.() ?? []];
}
function listAsk(label) {
	return {
		what: "read the repository's issues",
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issues",
		params: {
			state: "all",
			labels: label,
			sort: "updated",
			direction: "desc"
		},
		schema: array(issue)
	};
}
async function readIssuePage(context, label) {
	const ask = listAsk(label);
	const first = await sendShrinking(context, 100, (rows, mayShrink) => context.client.attempt({
		...ask,
		mayShrink,
		params: {
			...ask.params,
			per_page: rows
		}
	}));
	if (!first.ok) throw context.client.error(first.failure, ask);
	const issues = await withRelatives(context, withoutPulls(first.data));
	const more = async () => {
		const seen = new Set(issues.map((issue) => issue.number));
		const all = await listAll(context, ask);
		if (!all.ok) throw context.client.error(all.failure, ask);
		const rest = withoutPulls(all.data).filter((issue) => !seen.has(issue.number));
		return withRelatives(context, [...new Map(rest.map((issue) => [issue.number, issue])).values()]);
	};
	return {
		issues,
		more: hasNextPage(first.headers) ? more : null
	};
}
async function readUser(context) {
	const result = await context.client.attempt({
		what: "ask whose token this is",
		kind: "read",
		route: "GET /user",
		schema: object({ login: string() })
	});
	return result.ok ? readViewer(result.data.login) : null;
}
// src/github/read/issue-pages.ts
const PAGE = 100;
function readPage(context, page) {
	return page.nodes.flatMap((node) => node === null ? [] : [readGraphqlIssue(context, node)]);
}
async function readMore(context, label, seen, start, until) {
	const numbers = new Set(seen.map((issue) => issue.number));
	const found = [];
	for (let after = start; after !== null;) {
		const page = await askPage(context, label, after);
		const issues = readPage(context, page);
		for (const issue of issues) {
			if (!numbers.has(issue.number)) found.push(issue);
			numbers.add(issue.number);
		}
		after = nextCursor(page, issues, until);
	}
	return found;
}
async function listIssues(context, label, until) {
	if (!await usesGraphql(context)) return {
		issues: await listByRest(context, label),
		issueCount: null
	};
	const page = await askPage(context, label, null);
	const issues = readPage(context, page);
	const after = nextCursor(page, issues, until ?? void 0);
	const more = after === null ? [] : await readMore(context, label, issues, after, until ?? void 0);
	return {
		issues: [...issues, ...more],
		issueCount: page.totalCount
	};
}
function nextCursor({ pageInfo: { hasNextPage, endCursor } }, issues, until) {
	const last = issues.at(-1);
	const isPast = until !== void 0 && last !== void 0 && Date.parse(last.updatedAt) < Date.parse(until);
	return hasNextPage && !isPast ? endCursor : null;
}
async function askPage(context, label, after) {
	const result = await sendShrinking(context, PAGE, (rows, mayShrink) => askInDialect(context, pageAsk(context.client.repo, {
		label,
		after
	}, {
		rows,
		mayShrink
	})));
	if (!result.ok) throw context.client.error(result.failure, READ_ISSUES);
	if (result.data.repository === null) throw unseenRepository(context);
	return result.data.repository.issues;
}
// src/github/read/look.ts
const FIRST_PAGE = 25;
async function look(context, query) {
	if (context.memory.graphql === false) return lookByRest(context, query, null);
	if (query.issueFields === true) context.dialect.issueFields = true;
	const tree = await readTree(context, firstRef(query), query.reach ?? EVERYWHERE);
	const batch = firstBatch(await wantedBlobs(tree, query));
	let asked = batch;
	const before = askedAt(context);
	const result = await sendShrinking(context, FIRST_PAGE, (rows, mayShrink) => {
		const { textsApart } = context.memory.reads;
		asked = textsApart ? [] : batch;
		return askInDialect(context, snapshotAsk(context.client.repo, query, asked, {
			rows,
			textsApart,
			mayShrink
		}));
	});
	if (!result.ok) {
		if (lacksEndpoint(result.failure)) {
			context.memory.graphql = false;
			return lookByRest(context, query, tree);
		}
		if (result.failure.reason === "missing") throw unseenRepository(context);
		throw context.client.error(result.failure, READ_ISSUES);
	}
	context.memory.graphql = true;
	const { repository, viewer } = result.data;
	if (repository === null) throw unseenRepository(context);
	learnLabels(context, repository);
	const contents = /* @__PURE__ */ new Map();
	takeTexts(repository, asked, contents);
	const files = await assembleFiles(context, query, tree, repository, contents);
	const issues = readPage(context, repository.issues);
	const next = nextCursor(repository.issues, issues);
	return {
		...files,
		state: await takeState(context, repository),
		issues,
		claims: await readLookClaims(context, repository, {
			before,
			now: answeredAt(context, result.headers)
		}),
		issueCount: repository.issues.totalCount,
		moreIssues: next === null ? null : (until) => readMore(context, query.label, issues, next, until),
		capabilities: {
			graphql: true,
			subIssues: context.dialect.subIssues,
			dependencies: context.dialect.dependencies
		},
		viewer: readViewer(viewer?.login),
		canPush: readCanPush(viewer?.login, repository.viewerPermission)
	};
}
async function readLookClaims(context, { claims, closing }, times) {
	if (claims == null) return null;
	if (claims.pageInfo.hasNextPage) return readClaims(context);
	return {
		...times,
		commits: readClaimPage(context, claims),
		closing: closing == null ? [] : readClosingPulls(context, closing)
	};
}
function learnLabels({ memory }, { labels }) {
	for (const label of labels?.nodes ?? []) if (label !== null) memory.labels.set(label.name.toLowerCase(), label.id);
	memory.labelsComplete = labels?.pageInfo.hasNextPage === false;
}
// src/github/transport/addresses.ts
function addressesOf(host, protocol = "https") {
	const known = webHost(host);
	const apiUrl = isCloudHost(known) ? `https://api.${known}` : `${protocol}://${host}/api/v3`;
	return {
		apiUrl,
		graphqlUrl: graphqlUrlOf(apiUrl),
		serverUrl: serverUrlOf(apiUrl)
	};
}
function graphqlUrlOf(apiUrl) {
	return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -3)}/graphql` : `${apiUrl}/graphql`;
}
function serverUrlOf(apiUrl) {
	const { origin, host, protocol } = new URL(apiUrl);
	return apiUrl.endsWith("/api/v3") || !host.startsWith("api.") ? origin : `${protocol}//${host.slice(4)}`;
}
function isCloud(serverUrl) {
	return isCloudHost(new URL(serverUrl).host);
}
function isCloudHost(host) {
	return host === "github.com" || /^[a-z0-9-]+\.ghe\.com$/.test(host);
}
function webHost(host) {
	const name = host.toLowerCase();
	const web = name.replace(/^api\./, "");
	return isCloudHost(web) ? web : name;
}
// src/github/git/commit.ts
const purpose$1 = (branch) => ({
	what: `commit to ${branch}`,
	permission: "contents: write",
	kind: "keep"
});
async function commit(context, change) {
	return await usesGraphql(context) ? commitByGraphql(context, change) : commitByRest(context, change);
}
const answer$1 = object({ createCommitOnBranch: object({ commit: object({
	oid: string(),
	url: string()
}) }) });
async function commitByGraphql(context, change) {
	const { owner, repo } = context.client.repo;
	const input = {
		branch: {
			repositoryNameWithOwner: `${owner}/${repo}`,
			branchName: change.branch
		},
		expectedHeadOid: change.expectedHead,
		message: change.message,
		fileChanges: { additions: change.files.map(({ path, bytes }) => ({
			path,
			contents: Buffer.from(bytes).toString("base64")
		})) }
	};
	const result = await attemptGraphql(context.client, {
		...purpose$1(change.branch),
		query: `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`,
		variables: { input },
		schema: answer$1
	});
	if (!result.ok) throw refusedCommit(context, change.branch, result.failure);
	const { oid, url } = result.data.createCommitOnBranch.commit;
	return {
		sha: oid,
		url
	};
}
async function commitByRest(context, change) {
	const { branch, expectedHead } = change;
	if (await readReference(context, `heads/${branch}`) !== expectedHead) throw branchMoved(branch, "it has another head");
	const what = `commit to ${branch}`;
	const entries = await storeBlobs(context, change.files, what);
	const tree = await storeTree(context, await readCommitTree(context, expectedHead, what), entries, what);
	const sha = await storeCommit(context, {
		message: fullMessage(change.message),
		tree,
		parents: [expectedHead]
	}, what);
	const failure = await moveReference(context, `heads/${branch}`, expectedHead, sha);
	if (failure !== null) throw refusedCommit(context, branch, failure);
	return {
		sha,
		url: commitUrl(context, sha)
	};
}
function fullMessage({ headline, body }) {
	return body === "" ? headline : `${headline}\n\n${body}`;
}
function commitUrl(context, sha) {
	const { owner, repo } = context.client.repo;
	return `${serverUrlOf(context.client.options.apiUrl)}/${owner}/${repo}/commit/${sha}`;
}
function refusedCommit(context, branch, failure) {
	const { message } = failure;
	const then = consequenceOfPush(failure);
	if (then === "propose" || then === "sign") return branchProtected(branch, failure);
	if (then === "start-over" || failure.reason === "conflict") return branchMoved(branch, message);
	if (isAbout(failure, "workflow-file")) return new PermissionError(`GitHub refused to commit to ${branch}: ${message}`, { hint: "Files in .github/workflows can't be changed with this token: keep plans elsewhere." });
	return context.client.error(failure, purpose$1(branch));
}
function branchProtected(branch, { message }) {
	return new ProtectedBranchError(`The branch ${branch} accepts no direct commits: ${message}`, { hint: "Use write-back \"pull-request\", or a GitHub App that may bypass the rule: GITHUB_TOKEN can't." });
}
function branchMoved(branch, why) {
	return new MovedError(`The branch ${branch} moved in the meantime: ${why}`, { hint: "Read and decide again; plansync does so automatically." });
}
// src/github/git/signed-branch.ts
async function commitSigned(context, wanted) {
	const { branch, head, base, files, message } = wanted;
	if (head === null) {
		const failure = await moveReference(context, `heads/${branch}`, null, base);
		if (failure !== null) throw branchProtected(branch, failure);
	}
	return (await commit(context, {
		branch,
		expectedHead: head ?? base,
		files,
		message
	})).sha;
}
// src/github/git/put-branch.ts
const TRAILER = "Written-by: plansync";
const comparison = object({
	status: _enum([
		"ahead",
		"behind",
		"diverged",
		"identical"
	]),
	commits: array(pullCommit),
	total_commits: number()
});
async function putBranch(context, branch, base, files, message) {
	const head = await readReference(context, `heads/${branch}`);
	const parents = head === null ? [base] : await parentsFor(context, branch, base, head);
	if (head !== null && parents.length === 1 && parents[0] === head && await holds(context, head, files)) return head;
	const what = `write the branch ${branch}`;
	const entries = await storeBlobs(context, files, what);
	const tree = await storeTree(context, await readCommitTree(context, base, what), entries, what);
	const sha = await storeCommit(context, {
		message: fullMessage({
			...message,
			body: withTrailer(message.body)
		}),
		tree,
		parents
	}, what);
	const failure = await moveBranch(context, branch, head, sha);
	if (failure === null) return sha;
	const then = consequenceOfPush(failure);
	if (then === "sign" && await usesGraphql(context)) return commitSigned(context, {
		branch,
		head,
		base,
		files,
		message: {
			...message,
			body: withTrailer(message.body)
		}
	});
	if (then === "sign" || then === "propose") throw branchProtected(branch, failure);
	throw context.client.error(failure, {
		what,
		permission: "contents: write",
		kind: "keep"
	});
}
const LOCK_ATTEMPTS = 3;
async function moveBranch(context, branch, head, to) {
	for (let attempt = 1;; attempt += 1) try {
		return await moveReference(context, `heads/${branch}`, head, to);
	} catch (error) {
		if (!(error instanceof MovedError && await readReference(context, `heads/${branch}`) === head)) throw error;
		if (attempt === LOCK_ATTEMPTS) throw branchProtected(branch, error);
		await context.clock.sleep(500 * attempt);
	}
}
function withTrailer(body) {
	return body === "" ? TRAILER : `${body}\n\n${TRAILER}`;
}
async function parentsFor(context, branch, base, head) {
	const { status, foreign } = await compareWithBase(context, branch, base, head);
	if (status === "behind" || status === "identical") return [base];
	if (foreign) throw new ForeignCommitsError(`The branch ${branch} contains commits that plansync did not make`, { hint: "Merge or close its pull request, or delete the branch; plansync never overwrites such commits." });
	return status === "ahead" ? [head] : [head, base];
}
async function compareWithBase(context, branch, base, head) {
	const { status, commits, total_commits: total } = await context.client.ask({
		what: `compare the branch ${branch}`,
		permission: "contents: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/compare/{base}...{head}",
		params: {
			base,
			head
		},
		schema: comparison
	});
	return {
		status,
		foreign: total > commits.length || commits.some((commit) => !isOurCommit(commit))
	};
}
async function holds(context, head, files) {
	const tree = await readTree(context, head, reachOf(files.map(({ path }) => path)));
	if (typeof tree === "string") return false;
	const blobs = new Map(tree.files.map((file) => [file.path, file.blob]));
	return files.every(({ path, bytes }) => blobs.get(path) === blobSha(bytes, head));
}
function isOurCommit(commit) {
	if (commit.commit.message.trimEnd().endsWith(TRAILER)) return true;
	return commit.parents.length > 1 && commit.committer?.login === "web-flow";
}
// src/github/pulls/pulls.ts
const PULLS$1 = "pull-requests: write";
async function findPull(context, branch) {
	const pulls = await context.client.ask({
		what: `find the pull request of ${branch}`,
		permission: "pull-requests: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/pulls",
		params: {
			head: `${context.client.repo.owner}:${branch}`,
			state: "all",
			sort: "created",
			direction: "desc",
			per_page: 10
		},
		schema: array(pull)
	});
	const { owner, repo } = context.client.repo;
	const name = `${owner}/${repo}`.toLowerCase();
	const newest = pulls.filter((pull) => pull.head.ref === branch && pull.head.repo?.full_name.toLowerCase() === name).sort((a, b) => b.number - a.number)[0];
	if (newest === void 0) return null;
	if (newest.state !== "open") return readPull(newest, false);
	return readPull(newest, (await compareWithBase(context, branch, newest.base.sha, newest.head.sha)).foreign);
}
function readPull(pull, foreignCommits) {
	const merged = pull.merged_at !== null && pull.merged_at !== void 0;
	return {
		number: pull.number,
		url: pull.html_url,
		state: merged ? "merged" : pull.state,
		branch: pull.head.ref,
		head: pull.head.sha,
		body: pull.body ?? "",
		foreignCommits
	};
}
async function openPull(context, branch, into, title, body) {
	const ask = {
		what: `open a pull request for ${branch}`,
		permission: PULLS$1,
		kind: "create",
		route: "POST /repos/{owner}/{repo}/pulls",
		params: {
			head: branch,
			base: into,
			title,
			body
		},
		schema: pull
	};
	const result = await context.client.attempt(ask);
	if (result.ok) return readPull(result.data, false);
	const { failure } = result;
	if (isAbout(failure, "pull-exists")) {
		const existing = await findPull(context, branch);
		if (existing !== null) return existing;
	}
	if (failure.reason === "forbidden") throw pullsNotAllowed(context, branch, into, failure);
	throw context.client.error(failure, ask);
}
function pullsNotAllowed(context, branch, into, failure) {
	const { owner, repo } = context.client.repo;
	const compare = `${serverUrlOf(context.client.options.apiUrl)}/${owner}/${repo}/compare/${encodeRef(into)}...${encodeRef(branch)}?expand=1`;
	const cure = isAbout(failure, "pulls-turned-off") ? "Turn on \"Allow GitHub Actions to create and approve pull requests\" (Settings > Actions > General)." : `${permissionHint("The token needs the permission \"pull-requests: write\".", ["pull-requests: write"])}\n`;
	return new PermissionError(`GitHub refused to open a pull request in ${owner}/${repo}: ${failure.message}`, { hint: `${cure} Or open it yourself: ${compare}` });
}
async function updatePull(context, number, patch) {
	await context.client.ask({
		what: `update the pull request #${number}`,
		permission: PULLS$1,
		kind: "write",
		route: "PATCH /repos/{owner}/{repo}/pulls/{number}",
		params: {
			number,
			...patch
		},
		schema: pull
	});
}
// src/github/read/recent-issues.ts
const NEWEST = 30;
const CHILDREN = 100;
const PARENTS_A_QUERY = 10;
async function findRecent(context, parents) {
	const found = await usesGraphql(context) ? await recentByGraphql(context, [...new Set(parents)]) : await recentByRest(context, [...new Set(parents)]);
	return [...new Map(found.map((issue) => [issue.number, issue])).values()];
}
const READ_NEWEST = "read the newest issues";
const ROW = "number body repository { nameWithOwner }";
const row = object({
	number: issueNumberSchema,
	body: string(),
	repository: object({ nameWithOwner: string() })
});
const rows = object({ nodes: array(nullable(row)) });
const parentField = object({ subIssues: rows });
async function recentByGraphql(context, parents) {
	const found = [];
	const take = (list) => {
		for (const node of list.nodes) if (node !== null && isThisRepository(context, node.repository.nameWithOwner)) found.push({
			number: node.number,
			body: node.body
		});
	};
	const newest = `newest: issues(first: ${NEWEST}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${ROW} } }`;
	const listed = context.dialect.subIssues ? parents : [];
	let isFirst = true;
	const read = async (batch, mayShrink) => {
		const children = batch.map((parent) => `p${parent}: issue(number: ${parent}) { subIssues(first: ${CHILDREN}) { nodes { ${ROW} } } }`);
		const fields = [...isFirst ? [newest] : [], ...children].join("\n");
		const answer = await askFields(context, READ_NEWEST, () => ({
			fields,
			fragments: ""
		}), mayShrink);
		if (answer === null) return false;
		if (isFirst) take(readRows(context, rows, answer["newest"]));
		isFirst = false;
		for (const parent of batch) {
			const field = answer[`p${parent}`];
			if (field !== null && field !== void 0) take(readRows(context, parentField, field).subIssues);
		}
		return true;
	};
	if (listed.length === 0) await read([], false);
	else await readInBatches(context, listed, PARENTS_A_QUERY, read, CHILDREN / PARENTS_A_QUERY);
	return found;
}
function readRows(context, form, field) {
	const parsed = form.safeParse(field);
	if (parsed.success) return parsed.data;
	throw context.client.error(brokenAnswer(200, "a list of issues does not have the requested form"), {
		what: READ_NEWEST,
		kind: "read"
	});
}
async function recentByRest(context, parents) {
	const newest = await context.client.ask({
		what: READ_NEWEST,
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issues",
		params: {
			state: "all",
			sort: "created",
			direction: "desc",
			per_page: NEWEST
		},
		schema: array(issue)
	});
	const children = await inParallel(context.memory.restSubIssues === false ? [] : parents, (parent) => listSubIssues(context, parent));
	return [...withoutPulls(newest), ...children.flat()].map(({ number, body }) => ({
		number,
		body: body ?? ""
	}));
}
// src/github/read/write-access.ts
async function hasWriteAccess(context, login) {
	const { client, logger, memory } = context;
	const key = login.toLowerCase();
	const known = memory.writeAccess.get(key);
	if (known !== void 0) return known;
	const ask = {
		what: `check the permissions of ${login}`,
		permission: "metadata: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
		params: { login },
		schema: permission
	};
	const result = await client.attempt(ask);
	const { reason } = result.ok ? { reason: null } : result.failure;
	if (!result.ok && reason !== "missing" && reason !== "forbidden") throw client.error(result.failure, ask);
	if (reason === "forbidden") logger.warn(`GitHub does not show this token the permissions of ${login}: treated as no write access.`);
	const may = result.ok && [
		"admin",
		"write",
		"maintain"
	].includes(result.data.permission);
	memory.writeAccess.set(key, may);
	return may;
}
// src/github/read/reader.ts
function createReader(context) {
	return {
		get repo() {
			return context.client.repo;
		},
		look: (query) => look(context, query),
		listIssues: (label, until) => listIssues(context, label, until),
		readFiles: (query) => readFiles(context, query),
		readState: () => readState(context),
		readBlobs: (blobs) => readBlobs(context, blobs),
		readIssues: (numbers) => readIssues(context, numbers),
		findRecent: (parents) => findRecent(context, parents),
		readBodyHistory: (numbers) => readBodyHistory(context, numbers),
		isInHistory: (tip, paths, blob, since) => isInHistory(context, {
			tip,
			paths,
			blob,
			since
		}),
		compareCommits: (base, head) => compareCommits(context, base, head),
		hasWriteAccess: (login) => hasWriteAccess(context, login),
		findPull: (branch) => findPull(context, branch)
	};
}
// src/github/write/blockers.ts
const ISSUES$2 = "issues: write";
const ABOUT_RELATION = /* @__PURE__ */ new Set([
	"invalid",
	"conflict",
	"missing",
	"gone"
]);
async function changeBlockers(context, changes) {
	const [first] = changes;
	if (first === void 0) return;
	if (await usesGraphql(context)) return changeByGraphql(context, first, changes);
	for (const change of changes) {
		if (context.memory.restDependencies === false) return;
		await (change.add ? addByRest(context, change) : removeByRest(context, change));
	}
}
async function changeByGraphql(context, first, changes) {
	const failures = [];
	for (const add of [false, true]) {
		const part = changes.filter((change) => change.add === add);
		if (part.length === 0 || !context.dialect.dependencies) continue;
		const outcomes = await mutateEach(context, {
			what: "change what blocks an issue",
			permission: ISSUES$2,
			mutation: add ? "addBlockedBy" : "removeBlockedBy",
			inputType: add ? "AddBlockedByInput" : "RemoveBlockedByInput",
			selection: "clientMutationId",
			inputs: part.map(({ issue, blocker }) => ({
				issueId: issue.nodeId,
				blockingIssueId: blocker.nodeId
			})),
			schema: nothing
		});
		for (const [at, change] of part.entries()) {
			const outcome = outcomes[at];
			if (outcome?.ok === false) failures.push({
				change,
				failure: outcome.failure
			});
		}
	}
	const unknown = failures.find(({ failure }) => lacksField(failure))?.failure;
	if (unknown !== void 0) {
		dropUnknown(context.dialect, `blockedBy ${unknown.message}`);
		return;
	}
	const asWanted = await findAsWanted(context, failures.filter(({ failure }) => ABOUT_RELATION.has(failure.reason)).map(({ change }) => change));
	const serious = failures.find(({ change }) => !asWanted.has(change))?.failure;
	if (serious !== void 0) throw context.client.error(serious, purpose(first));
}
function purpose({ issue }) {
	return {
		what: `change what blocks #${issue.number}`,
		permission: ISSUES$2,
		kind: "write"
	};
}
async function findAsWanted(context, changes) {
	const reads = await readIssues(context, changes.map(({ issue }) => issue.number));
	return new Set(changes.filter(({ issue, blocker, add }) => {
		const read = reads.get(issue.number);
		return read?.found === true && read.issue.blockedBy.includes(blocker.number) === add;
	}));
}
async function addByRest(context, change) {
	const { issue: issue$4, blocker } = change;
	const result = await context.client.attempt({
		...purpose(change),
		route: "POST /repos/{owner}/{repo}/issues/{number}/dependencies/blocked_by",
		params: {
			number: issue$4.number,
			issue_id: blocker.databaseId
		},
		schema: issue
	});
	if (!result.ok) return handleRefusal(context, change, result.failure);
	context.memory.restDependencies = true;
	const linked = result.data;
	if (isOurs(context, linked) && (linked.number === blocker.number || linked.number === issue$4.number)) return;
	await deleteBlocker(context, issue$4, linked.id);
	throw new GitHubError(`GitHub linked #${issue$4.number} to an issue other than #${blocker.number}; the link was removed`, {
		hint: "Please report this with the addresses of both issues.",
		status: result.status
	});
}
async function removeByRest(context, change) {
	const failure = await deleteBlocker(context, change.issue, change.blocker.databaseId);
	if (failure !== null) await handleRefusal(context, change, failure);
}
async function deleteBlocker(context, issue, blockerId) {
	const result = await context.client.attempt({
		what: `change what blocks #${issue.number}`,
		permission: ISSUES$2,
		kind: "write",
		route: "DELETE /repos/{owner}/{repo}/issues/{number}/dependencies/blocked_by/{blocker}",
		params: {
			number: issue.number,
			blocker: blockerId
		},
		schema: unknown()
	});
	return result.ok ? null : result.failure;
}
async function handleRefusal(context, change, failure) {
	if (lacksEndpoint(failure) && context.memory.restDependencies !== true) {
		context.memory.restDependencies = false;
		return;
	}
	if (ABOUT_RELATION.has(failure.reason) && (await findAsWanted(context, [change])).has(change)) return;
	throw context.client.error(failure, purpose(change));
}
// src/github/pulls/comment.ts
async function comment(context, issue, body) {
	const answer = await context.client.ask({
		what: `comment on #${issue}`,
		permission: "issues: write",
		kind: "create",
		route: "POST /repos/{owner}/{repo}/issues/{number}/comments",
		params: {
			number: issue,
			body
		},
		schema: comment$1
	});
	return {
		id: answer.id,
		url: answer.html_url
	};
}
// src/github/write/hierarchy.ts
const ISSUES$1 = "issues: write";
const RACE_ATTEMPTS = 4;
function hasSubIssues(context) {
	return context.memory.graphql === false ? context.memory.restSubIssues !== false : context.dialect.subIssues;
}
async function setParent(context, issue, parent) {
	if (parent !== null) return linkByNumber(context, parent.number, issue);
	if (issue.parent === null || !hasSubIssues(context)) return;
	if (await usesGraphql(context)) {
		await mutate(context, `remove #${issue.number} from #${issue.parent}`, "removeSubIssue", "RemoveSubIssueInput", {
			issueId: await nodeIdOf(context, issue.parent),
			subIssueId: issue.nodeId
		});
		return;
	}
	await sendRest(context, {
		what: `remove #${issue.number} from #${issue.parent}`,
		permission: ISSUES$1,
		kind: "write",
		route: "DELETE /repos/{owner}/{repo}/issues/{number}/sub_issue",
		params: {
			number: issue.parent,
			sub_issue_id: issue.databaseId
		},
		schema: nothing
	});
}
async function linkByNumber(context, parent, issue) {
	if (!hasSubIssues(context)) return;
	const what = `put #${issue.number} under #${parent}`;
	if (await usesGraphql(context)) {
		await mutate(context, what, "addSubIssue", "AddSubIssueInput", {
			issueId: await nodeIdOf(context, parent),
			subIssueId: issue.nodeId,
			replaceParent: true
		});
		return;
	}
	await sendRest(context, {
		what,
		permission: ISSUES$1,
		kind: "write",
		route: "POST /repos/{owner}/{repo}/issues/{number}/sub_issues",
		params: {
			number: parent,
			sub_issue_id: issue.databaseId,
			replace_parent: true
		},
		schema: object({ id: number() })
	});
}
async function moveChild(context, parent, child, after) {
	if (!hasSubIssues(context)) return;
	const what = `move #${child.number} within #${parent.number}`;
	if (await usesGraphql(context)) {
		const place = after === null ? { beforeId: await firstChildNode(context, parent, child) } : { afterId: after.nodeId };
		if (place.beforeId === null) return;
		await mutate(context, what, "reprioritizeSubIssue", "ReprioritizeSubIssueInput", {
			issueId: parent.nodeId,
			subIssueId: child.nodeId,
			...place
		});
		return;
	}
	const place = after === null ? { before_id: await firstChildId(context, parent, child) } : { after_id: after.databaseId };
	if (place.before_id === null) return;
	await sendRest(context, {
		what,
		permission: ISSUES$1,
		kind: "write",
		route: "PATCH /repos/{owner}/{repo}/issues/{number}/sub_issues/priority",
		params: {
			number: parent.number,
			sub_issue_id: child.databaseId,
			...place
		},
		schema: nothing
	});
}
const firstChildren = object({ node: nullable(object({ subIssues: object({ nodes: array(nullable(object({ id: string() }))) }) })) });
async function firstChildNode(context, parent, child) {
	const ask = {
		what: `read the sub-issues of #${parent.number}`,
		permission: "issues: read",
		kind: "read",
		query: "query FirstChild($id: ID!) { node(id: $id) { ... on Issue { subIssues(first: 1) { nodes { id } } } } }",
		variables: { id: parent.nodeId },
		schema: firstChildren
	};
	const result = await askInDialect(context, () => ask);
	if (!result.ok) throw context.client.error(result.failure, ask);
	const first = result.data.node?.subIssues.nodes[0]?.id ?? null;
	return first === child.nodeId ? null : first;
}
async function firstChildId(context, parent, child) {
	const first = (await listSubIssues(context, parent.number))[0]?.id ?? null;
	return first === child.databaseId ? null : first;
}
async function mutate(context, what, name, type, input) {
	const ask = {
		what,
		permission: ISSUES$1,
		kind: "write",
		query: `mutation Hierarchy($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`,
		variables: { input },
		schema: nothing
	};
	for (let attempt = 1;; attempt += 1) {
		const result = await askInDialect(context, () => ask);
		if (result.ok || !context.dialect.subIssues) return;
		if (attempt === RACE_ATTEMPTS || !isAbout(result.failure, "sub-issue-race")) throw context.client.error(result.failure, ask);
		await context.clock.sleep(500 * attempt);
	}
}
async function sendRest(context, ask) {
	for (let attempt = 1;; attempt += 1) {
		const result = await context.client.attempt(ask);
		if (result.ok) {
			context.memory.restSubIssues = true;
			return;
		}
		const { failure } = result;
		if (lacksEndpoint(failure) && context.memory.restSubIssues !== true) {
			context.memory.restSubIssues = false;
			return;
		}
		if (attempt === RACE_ATTEMPTS || !isAbout(failure, "sub-issue-race")) throw context.client.error(failure, ask);
		await context.clock.sleep(500 * attempt);
	}
}
// src/github/write/named-ids.ts
const typeAnswer = object({ repository: nullable(object({ issueTypes: nullish(object({ nodes: array(nullable(object({
	id: string(),
	name: string()
}))) })) })) });
async function findAssignees(context, logins) {
	const found = [];
	for (const login of logins) {
		const nodeId = await assigneeId(context, login);
		if (nodeId !== null) found.push({
			login,
			nodeId
		});
	}
	return found;
}
async function assigneeId(context, login) {
	const { client, memory, logger } = context;
	const key = `assignee ${login.toLowerCase()}`;
	const known = memory.namedIds.get(key);
	if (known !== void 0) return known;
	const common = {
		what: `find the assignee "${login}"`,
		permission: "issues: read",
		kind: "read"
	};
	const user = await client.askUnless(["missing"], {
		...common,
		route: "GET /repos/{owner}/{repo}/assignees/{login}",
		params: { login },
		schema: unknown()
	}) === null ? null : await client.ask({
		...common,
		route: "GET /users/{login}",
		params: { login },
		schema: object({ node_id: string() })
	});
	if (user === null) logger.warn(`${login} can't be assigned in this repository: issues are created without this assignee.`);
	memory.namedIds.set(key, user?.node_id ?? null);
	return user?.node_id ?? null;
}
async function issueTypeId(context, name) {
	return (await issueType(context, name))?.id ?? null;
}
async function issueTypeName(context, name) {
	return (await issueType(context, name))?.name ?? null;
}
async function issueType(context, name) {
	const { memory, logger } = context;
	memory.issueTypes ??= await listTypes(context);
	const key = name.toLowerCase();
	const found = memory.issueTypes.get(key);
	if (found !== void 0) return found;
	logger.warn(`This repository has no issue type "${name}": issues get none.`);
	memory.issueTypes.set(key, null);
	return null;
}
async function listTypes(context) {
	const { client, memory } = context;
	const types = memory.graphql === false ? await typesByRest(context) : await typesByGraphql(client);
	return new Map(types.map((type) => [type.name.toLowerCase(), type]));
}
async function typesByRest({ client }) {
	return ((await client.askUnless(["missing"], {
		what: "read the issue types",
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issue-types",
		params: {},
		schema: array(nullable(object({
			node_id: string(),
			name: string()
		})))
	}))?.data ?? []).flatMap((type) => type === null ? [] : [{
		id: type.node_id,
		name: type.name
	}]);
}
async function typesByGraphql(client) {
	const ask = {
		what: "read the issue types",
		permission: "issues: read",
		kind: "read",
		query: `query IssueTypes($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { issueTypes(first: 50) { nodes { id name } } }
}`,
		variables: { ...client.repo },
		schema: typeAnswer
	};
	const result = await attemptGraphql(client, ask);
	if (!result.ok && !lacksField(result.failure)) throw client.error(result.failure, ask);
	return (result.ok ? result.data.repository?.issueTypes?.nodes ?? [] : []).flatMap((type) => type ?? []);
}
async function milestoneId(context, title) {
	return (await milestone(context, title))?.nodeId ?? null;
}
async function milestoneNumber(context, title) {
	return (await milestone(context, title))?.number ?? null;
}
async function milestone(context, title) {
	const { memory, logger } = context;
	memory.milestones ??= await listMilestones(context);
	const key = title.trim().toLowerCase();
	const found = memory.milestones.get(key);
	if (found !== void 0) return found;
	logger.warn(`This repository has no milestone "${title}", and none is created: issues get none.`);
	memory.milestones.set(key, null);
	return null;
}
async function listMilestones(context) {
	const ask = {
		what: "read the milestones",
		permission: "issues: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/milestones",
		params: { state: "all" },
		schema: array(object({
			number: number(),
			node_id: string(),
			title: string()
		}))
	};
	const result = await listAll(context, ask);
	if (!result.ok) throw context.client.error(result.failure, ask);
	return new Map(result.data.map(({ number, node_id, title }) => [title.trim().toLowerCase(), {
		number,
		nodeId: node_id
	}]));
}
// src/github/write/create-issue.ts
async function createIssue(context, issue) {
	try {
		return await createBelowParent(context, issue);
	} catch (error) {
		if (!(error instanceof HierarchyError) || error.limit !== "children") throw error;
		context.logger.warn(`"${issue.title}" could not be put under #${issue.parent ?? ""}: ${error.message}`);
		return createBelowParent(context, {
			...issue,
			parent: null
		});
	}
}
async function createBelowParent(context, issue) {
	const repository = await repositoryId(context);
	const placed = await underParent(context, issue, repository === null ? await createByRest(context, issue) : await createByGraphql(context, repository, issue));
	const dropped = issue.labels.filter((label) => !hasLabel(placed, label));
	if (dropped.length > 0) throw labelsDropped(placed, dropped);
	return placed;
}
const answer = object({ createIssue: object({ issue: graphqlIssue }) });
async function createByGraphql(context, repository, issue) {
	const { client } = context;
	const parentId = issue.parent === null ? null : await nodeIdOf(context, issue.parent);
	const input = {
		repositoryId: repository,
		title: issue.title,
		body: issue.body,
		labelIds: await labelIds(context, issue.labels),
		...await optionalIds(context, issue)
	};
	const ask = (dialect) => ({
		what: `create the issue "${issue.title}"`,
		permission: "issues: write",
		kind: "create",
		query: `mutation CreateIssue($input: CreateIssueInput!) {
  createIssue(input: $input) { issue { ${issueFields(dialect)} } }
}`,
		variables: { input: dialect.subIssues && parentId !== null ? {
			...input,
			parentIssueId: parentId
		} : input },
		schema: answer
	});
	const result = await askInDialect(context, ask);
	if (!result.ok) throw client.error(result.failure, ask(context.dialect));
	return readGraphqlIssue(context, result.data.createIssue.issue);
}
async function optionalIds(context, issue) {
	const type = issue.type === void 0 ? null : await issueTypeId(context, issue.type);
	const milestone = issue.milestone === void 0 ? null : await milestoneId(context, issue.milestone);
	const assignees = await findAssignees(context, issue.assignees ?? []);
	return {
		...milestone === null ? {} : { milestoneId: milestone },
		...assignees.length === 0 ? {} : { assigneeIds: assignees.map(({ nodeId }) => nodeId) },
		...type === null ? {} : { issueTypeId: type }
	};
}
async function createByRest(context, issue$3) {
	const milestone = issue$3.milestone === void 0 ? null : await milestoneNumber(context, issue$3.milestone);
	const type = issue$3.type === void 0 ? null : await issueTypeName(context, issue$3.type);
	const assignees = await findAssignees(context, issue$3.assignees ?? []);
	return readRestIssue(context, await context.client.ask({
		what: `create the issue "${issue$3.title}"`,
		permission: "issues: write",
		kind: "create",
		route: "POST /repos/{owner}/{repo}/issues",
		params: {
			title: issue$3.title,
			body: issue$3.body,
			labels: issue$3.labels,
			...milestone === null ? {} : { milestone },
			...assignees.length === 0 ? {} : { assignees: assignees.map(({ login }) => login) },
			...type === null ? {} : { type }
		},
		schema: issue
	}), NO_RELATIVES);
}
async function underParent(context, issue, created) {
	if (issue.parent === null || created.parent === issue.parent || !hasSubIssues(context)) return created;
	try {
		await linkByNumber(context, issue.parent, created);
	} catch (error) {
		if (error instanceof HierarchyError && error.limit === "parent") return {
			...created,
			parent: issue.parent
		};
		if (!(error instanceof HierarchyError)) throw error;
		context.logger.warn(`#${created.number} could not be put under #${issue.parent}: ${error.message}`);
		return created;
	}
	return hasSubIssues(context) ? {
		...created,
		parent: issue.parent
	} : created;
}
function hasLabel(issue, name) {
	return issue.labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
function labelsDropped(issue, labels) {
	const names = labels.map((label) => `"${label}"`).join(", ");
	return new PermissionError(`GitHub created #${issue.number} without the label ${names}`, { hint: permissionHint("The token lacks write access.", ["issues: write"]) });
}
// src/github/pulls/sticky-comment.ts
const PULLS = "pull-requests: write";
async function keepComment(context, number, wanted) {
	const [kept, ...copies] = await findOwn(context, number, wanted);
	for (const copy of copies) await deleteComment(context, copy.id);
	if (kept === void 0) {
		if (wanted.onlyEdit === true) return null;
		return {
			...await comment(context, number, wanted.body),
			change: "created"
		};
	}
	const place = {
		id: kept.id,
		url: kept.html_url
	};
	if (normalise(kept.body ?? "") === normalise(wanted.body)) return {
		...place,
		change: "unchanged"
	};
	await context.client.ask({
		what: `edit the comment on #${number}`,
		permission: PULLS,
		kind: "write",
		route: "PATCH /repos/{owner}/{repo}/issues/comments/{id}",
		params: {
			id: kept.id,
			body: wanted.body
		},
		schema: comment$1
	});
	return {
		...place,
		change: "updated"
	};
}
async function findOwn(context, number, wanted) {
	const ask = {
		what: `read the comments on #${number}`,
		permission: "pull-requests: read",
		kind: "read",
		route: "GET /repos/{owner}/{repo}/issues/{number}/comments",
		params: { number },
		schema: array(comment$1)
	};
	const result = await listAll(context, ask);
	if (!result.ok) throw context.client.error(result.failure, ask);
	return result.data.filter((found) => found.body?.includes(wanted.marker) === true && isOwn(readRestActor(found.user), wanted.viewer)).sort((a, b) => a.id - b.id);
}
function isOwn(author, viewer) {
	if (author === null) return false;
	return viewer === null ? author.isBot : author.login.toLowerCase() === viewer.login.toLowerCase();
}
async function deleteComment(context, id) {
	const ask = {
		what: "delete a second copy of our comment",
		permission: PULLS,
		kind: "write",
		route: "DELETE /repos/{owner}/{repo}/issues/comments/{id}",
		params: { id },
		schema: nothing
	};
	await context.client.askUnless(["missing"], ask);
}
function normalise(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
// src/github/write/issue-field-values.ts
const fieldsAnswer = object({ repository: nullable(object({ issueFields: nullish(object({ nodes: array(nullable(object({
	__typename: string(),
	id: optional(string()),
	name: optional(string()),
	options: optional(array(object({
		id: string(),
		name: string()
	})))
}))) })) })) });
async function setFieldValues(context, issue, values) {
	const { client, memory, logger } = context;
	memory.issueFields ??= await listFields(context);
	const inputs = [];
	const unset = [];
	for (const [name, value] of Object.entries(values)) {
		const field = memory.issueFields.get(name.toLowerCase());
		const input = field === void 0 ? null : inputOf(field, value);
		if (input === null) {
			unset.push(name);
			logger.warn(`This repository has no issue field "${name}" that takes ${value === null ? "nothing" : `"${value}"`}.`);
		} else inputs.push(input);
	}
	if (inputs.length === 0) return unset;
	const ask = {
		what: `set issue fields of #${issue.number}`,
		permission: "issues: write",
		kind: "write",
		query: `mutation SetFields($input: SetIssueFieldValueInput!) {
  setIssueFieldValue(input: $input) { issue { number } }
}`,
		variables: { input: {
			issueId: await nodeIdOf(context, issue.number),
			issueFields: inputs
		} },
		schema: unknown()
	};
	const result = await attemptGraphql(client, ask);
	if (!result.ok) throw client.error(result.failure, ask);
	return unset;
}
function inputOf({ id, kind, options }, value) {
	if (value === null) return {
		fieldId: id,
		delete: true
	};
	switch (kind) {
		case "text": return {
			fieldId: id,
			textValue: value
		};
		case "date": return /^\d{4}-\d{2}-\d{2}$/.test(value) ? {
			fieldId: id,
			dateValue: value
		} : null;
		case "number": return /^-?\d+(?:\.\d+)?$/.test(value) ? {
			fieldId: id,
			numberValue: Number(value)
		} : null;
		case "select": {
			const option = options.get(value.toLowerCase());
			return option === void 0 ? null : {
				fieldId: id,
				singleSelectOptionId: option
			};
		}
	}
}
const KINDS = {
	IssueFieldDate: "date",
	IssueFieldNumber: "number",
	IssueFieldSingleSelect: "select",
	IssueFieldText: "text"
};
async function listFields({ client }) {
	const ask = {
		what: "read the issue fields",
		permission: "issues: read",
		kind: "read",
		query: `query IssueFields($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { issueFields(first: 50) { nodes { __typename
    ... on IssueFieldDate { id name }
    ... on IssueFieldNumber { id name }
    ... on IssueFieldText { id name }
    ... on IssueFieldSingleSelect { id name options { id name } } } } }
}`,
		variables: { ...client.repo },
		schema: fieldsAnswer
	};
	const result = await attemptGraphql(client, ask);
	if (!result.ok && !lacksField(result.failure)) throw client.error(result.failure, ask);
	const nodes = result.ok ? result.data.repository?.issueFields?.nodes ?? [] : [];
	return new Map(nodes.flatMap((node) => {
		const kind = node === null ? void 0 : KINDS[node.__typename];
		if (kind === void 0 || node?.id === void 0 || node.name === void 0) return [];
		const options = new Map((node.options ?? []).map(({ id, name }) => [name.toLowerCase(), id]));
		return [[node.name.toLowerCase(), {
			id: node.id,
			kind,
			options
		}]];
	}));
}
// src/github/write/update-issue.ts
const ISSUES = "issues: write";
async function updateIssue(context, issue, patch) {
	const { addLabels = [], removeLabels = [], addAssignees = [], removeAssignees = [], ...fields } = patch;
	const { milestone, type, fields: issueFields, ...text } = fields;
	const named = await namedFields(context, {
		milestone,
		type
	});
	if (Object.keys(text).length + Object.keys(named.params).length > 0) await patchIssue(context, issue, text, named.params);
	if (addLabels.length > 0) await context.client.ask({
		what: `label #${issue.number}`,
		permission: ISSUES,
		kind: "write",
		route: "POST /repos/{owner}/{repo}/issues/{number}/labels",
		params: {
			number: issue.number,
			labels: addLabels
		},
		schema: array(label)
	});
	for (const name of removeLabels) await removeLabel(context, issue, name);
	if (removeAssignees.length > 0) await changeAssignees(context, issue, "DELETE", removeAssignees);
	const notThere = issueFields === void 0 ? [] : await setFieldValues(context, issue, issueFields);
	const unset = [...named.unset, ...notThere.map((name) => `field ${name}`)];
	if (addAssignees.length === 0) return {
		unassigned: [],
		unset
	};
	const present = await changeAssignees(context, issue, "POST", addAssignees);
	return {
		unassigned: addAssignees.filter((login) => !present.has(login.toLowerCase())),
		unset
	};
}
async function namedFields(context, { milestone, type }) {
	const params = {};
	const unset = [];
	if (milestone !== void 0) {
		const number = milestone === null ? null : await milestoneNumber(context, milestone);
		if (milestone !== null && number === null) unset.push("milestone");
		else params["milestone"] = number;
	}
	if (type !== void 0) {
		const name = type === null ? null : await issueTypeName(context, type);
		if (type !== null && name === null) unset.push("type");
		else params["type"] = name;
	}
	return {
		params,
		unset
	};
}
async function changeAssignees(context, issue$2, method, assignees) {
	const { assignees: present = [] } = await context.client.ask({
		what: `assign #${issue$2.number}`,
		permission: ISSUES,
		kind: "write",
		route: `${method} /repos/{owner}/{repo}/issues/{number}/assignees`,
		params: {
			number: issue$2.number,
			assignees
		},
		schema: issue
	});
	return new Set((present ?? []).map(({ login }) => login.toLowerCase()));
}
async function removeLabel(context, issue, name) {
	const ask = {
		what: `remove a label from #${issue.number}`,
		permission: ISSUES,
		kind: "write",
		route: "DELETE /repos/{owner}/{repo}/issues/{number}/labels/{name}",
		params: {
			number: issue.number,
			name
		},
		schema: unknown()
	};
	await context.client.askUnless(["missing"], ask);
}
async function patchIssue(context, issue$1, { title, body, state, closeReason }, named) {
	const reason = state === "closed" && closeReason !== void 0 ? { state_reason: closeReason } : {};
	const ask = (params) => ({
		what: `update #${issue$1.number}`,
		permission: ISSUES,
		kind: "write",
		route: "PATCH /repos/{owner}/{repo}/issues/{number}",
		params: {
			number: issue$1.number,
			...title === void 0 ? {} : { title },
			...body === void 0 ? {} : { body },
			...state === void 0 ? {} : { state },
			...named,
			...params
		},
		schema: issue
	});
	let result = await context.client.attempt(ask(reason));
	if (!result.ok && result.failure.reason === "invalid" && closeReason === "duplicate") result = await context.client.attempt(ask({ state_reason: "not_planned" }));
	if (!result.ok) throw context.client.error(result.failure, ask(reason));
	if (state !== void 0 && result.data.state !== state) throw ignored(issue$1, state);
}
function ignored(issue, state) {
	return new PermissionError(`GitHub did not set #${issue.number} to ${state}`, { hint: permissionHint("The token lacks write access.", ["issues: write"]) });
}
// src/github/git/swap-references.ts
const NOWHERE = "0".repeat(40);
async function swapReferences(context, moves) {
	const { memory, client } = context;
	const repository = memory.swapsReferences ? await repositoryId(context) : null;
	if (repository === null) return "unsupported";
	const names = moves.map(({ ref }) => `refs/${ref}`).join(" and ");
	const refUpdates = moves.map(({ ref, from, to }) => ({
		name: `refs/${ref}`,
		beforeOid: from ?? NOWHERE,
		afterOid: to ?? NOWHERE,
		force: false
	}));
	try {
		const result = await attemptGraphql(client, {
			what: `write ${names}`,
			permission: "contents: write",
			kind: "keep",
			query: "mutation Swap($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
			variables: { input: {
				repositoryId: repository,
				refUpdates
			} },
			schema: nothing
		});
		if (result.ok) return null;
		if (lacksField(result.failure)) {
			memory.swapsReferences = false;
			return "unsupported";
		}
		if (consequenceOfPush(result.failure) === "start-over" || result.failure.reason === "conflict") throw referencesMoved(names, result.failure);
		return result.failure;
	} catch (error) {
		const [first] = moves;
		if (!(error instanceof UnknownOutcomeError) || first === void 0) throw error;
		if (await readReference(context, first.ref) === first.to) return null;
		throw error;
	}
}
// src/github/git/state-reference.ts
const SAVE_RECORD = "save plansync's record";
async function moveState(context, from, to) {
	const { memory } = context;
	if (memory.stateRef === "heads/plansync-state" && from !== null && await returnFromBranch(context, from, to)) return;
	const refusals = await moveTo(context, memory.stateRef, from, to);
	const last = refusals.at(-1);
	if (last !== void 0) {
		if (memory.stateRef === "heads/plansync-state" || !isRefusedPlace(refusals)) throw stateRefused(context, last);
		await fallBackToBranch(context, from, to, last);
	}
	memory.stateAt.set(memory.stateRef, to);
}
async function moveTo(context, ref, from, to) {
	const swapped = await swapReferences(context, [{
		ref,
		from,
		to
	}]);
	if (swapped === null) return [];
	const first = swapped === "unsupported" ? await moveReference(context, ref, from, to) : swapped;
	if (first === null) return [];
	if (!isRefusedPlace([first])) return [first];
	const second = await moveReference(context, ref, from, to);
	if (second === null) context.memory.swapsReferences = false;
	return second === null ? [] : [first, second];
}
function isRefusedPlace(refusals) {
	return refusals.every((failure) => isAbout(failure, "name-refused") || isAbout(failure, "ruleset-violated"));
}
async function fallBackToBranch(context, from, to, refusal) {
	const { memory, logger } = context;
	const before = memory.stateAt.get("heads/plansync-state") ?? null;
	if ((from === null ? "unsupported" : await swapReferences(context, [{
		ref: "heads/plansync-state",
		from: before,
		to
	}, {
		ref: "plansync/state",
		from,
		to: null
	}])) !== null) {
		const failure = await moveReference(context, STATE_BRANCH, before, to);
		if (failure !== null) throw stateRefused(context, failure);
	} else memory.stateAt.delete(STATE_REF);
	memory.stateRef = STATE_BRANCH;
	memory.mayReturn = false;
	logger.warn(`The record is now on the branch plansync-state: GitHub refused refs/${STATE_REF} (${refusal.message.trim()}). It returns when the reference may be written.`);
}
async function returnFromBranch(context, from, to) {
	const { memory, logger } = context;
	if (!memory.mayReturn) return false;
	memory.mayReturn = false;
	if (await swapReferences(context, [{
		ref: "plansync/state",
		from: memory.stateAt.get("plansync/state") ?? null,
		to
	}, {
		ref: "heads/plansync-state",
		from,
		to: null
	}]) !== null) return false;
	memory.stateRef = STATE_REF;
	memory.stateAt.delete(STATE_BRANCH);
	memory.stateAt.set(STATE_REF, to);
	logger.info(`The record is at refs/${STATE_REF} again.`);
	return true;
}
function stateRefused(context, failure) {
	const { memory, client } = context;
	const what = `${SAVE_RECORD} (refs/${memory.stateRef})`;
	return client.error(failure, {
		what,
		permission: "contents: write",
		kind: "keep"
	});
}
// src/github/git/write-state.ts
async function writeState(context, expected, files, message) {
	const { memory } = context;
	const base = expected === null ? null : await stateTree(context, expected);
	const tree = await storeTree(context, base, [...files].flatMap(([path, content]) => {
		const place = {
			path,
			mode: "100644",
			type: "blob"
		};
		if (content !== null) return [{
			...place,
			content
		}];
		return base === null ? [] : [{
			...place,
			sha: null
		}];
	}), SAVE_RECORD);
	const commit = await storeCommit(context, {
		message,
		tree,
		parents: expected === null ? [] : [expected]
	}, SAVE_RECORD);
	await moveState(context, expected, commit);
	memory.stateTrees.set(commit, tree);
	return commit;
}
async function stateTree(context, commit) {
	return context.memory.stateTrees.get(commit) ?? await readCommitTree(context, commit, "save plansync's record");
}
// src/github/write/writer.ts
function createWriter(context) {
	return {
		learned: async () => new Map([...learnedReads(context), ...learnedPace(context)]),
		writeState: async (expected, files, message) => {
			const written = await writeState(context, expected, files, message);
			recallReads(context, files);
			keptPace(context, files);
			return written;
		},
		ensureLabels: (labels) => ensureLabels(context, labels),
		createIssue: (issue) => createIssue(context, issue),
		updateIssue: (issue, patch) => updateIssue(context, issue, patch),
		setParent: (issue, parent) => setParent(context, issue, parent),
		moveChild: (parent, child, after) => moveChild(context, parent, child, after),
		changeBlockers: (changes) => changeBlockers(context, changes),
		comment: (issue, body) => comment(context, issue, body),
		keepComment: (issue, wanted) => keepComment(context, issue, wanted),
		sweepClaims: (sweep) => sweepClaims(context, sweep),
		commit: (change) => commit(context, change),
		putBranch: (branch, base, files, message) => putBranch(context, branch, base, files, message),
		openPull: (branch, into, title, body) => openPull(context, branch, into, title, body),
		updatePull: (number, patch) => updatePull(context, number, patch)
	};
}
// src/github/remote.ts
function createRemoteContext(options) {
	const { repo, apiUrl, graphqlUrl, clock, logger } = options;
	return {
		client: new Client({
			repo,
			octokit: options.octokit ?? createOctokit({
				token: options.token,
				apiUrl
			}),
			apiUrl,
			graphqlUrl,
			clock,
			logger,
			pace: options.pace ?? createPace({
				clock,
				logger
			}),
			...options.timeout === void 0 ? {} : { timeout: options.timeout }
		}),
		clock,
		logger,
		dialect: fullDialect(),
		memory: emptyMemory()
	};
}
function remoteIn(context) {
	return {
		reader: createReader(context),
		writer: createWriter(context),
		past: createPastReader(context)
	};
}
export { STATE_REF as S, readClaim as _, isCloud as a, attemptGraphql as b, markClaimed as c, nodeIdOf as d, labelIds as f, encodeRef as g, nothing as h, graphqlUrlOf as i, moveClaim as l, readReference as m, remoteIn as n, serverUrlOf as o, mutateEach as p, addressesOf as r, finishIssue as s, createRemoteContext as t, sweepClaims as u, readClaims as v, STATE_BRANCH as x, readComments as y };
