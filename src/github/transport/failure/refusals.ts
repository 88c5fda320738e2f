/** What a refusal is about, as GitHub reports it. */
export interface Complaining {
  readonly message: string;
  /** GraphQL's `type` of the error; REST has none. */
  readonly type?: string | undefined;
}

/** What follows from a refusal. */
export type Consequence =
  /** The change goes into a pull request of ours. */
  | "propose"
  /** As "propose", and the branch of it must be written by a mutation whose commits GitHub signs. */
  | "sign"
  /** What the request was made against has moved, or is locked for a moment: read and decide again. */
  | "start-over"
  /** Nothing was done; the same request is sent again later. */
  | "wait"
  /** The parent is full: the issue gets no parent, and the parent's text lists it. */
  | "list"
  /** It is there already: look for it. */
  | "look"
  /** The request is repeated at once. */
  | "repeat"
  /** The name of a reference is not accepted: another place is taken. */
  | "elsewhere"
  /** A person has to do something; the error says what. */
  | "error";

interface Refusal {
  /** Types that mean this and nothing else, whatever the text. */
  readonly types?: readonly string[];
  readonly text: RegExp;
  readonly consequence: Consequence;
  /** Where the type or the text was seen. */
  readonly source: string;
}

/**
 * GitHub's refusals that neither a status nor a code tells apart. The one place that knows their types and wordings:
 * when GitHub rewords a message, this table changes and nothing else. Most were seen by others and written down in
 * public; GitHub documents few of them.
 */
const REFUSALS = {
  "requests-used-up": {
    types: ["RATE_LIMITED", "RATE_LIMIT"],
    text: /API rate limit( already)? exceeded/i,
    consequence: "wait",
    source: "docs: Rate limits for the REST API; Rate limits and query limits for the GraphQL API",
  },
  limited: {
    types: ["RATE_LIMITED", "RATE_LIMIT"],
    text: /rate limit|submitted too quickly|abuse detection|wait a few minutes|temporarily blocked from content creation/i,
    consequence: "wait",
    source: "docs: Rate limits for the REST API; cli/cli#4801, octokit/rest.js#127",
  },
  archived: {
    text: /archived/i,
    consequence: "error",
    source: "docs: Archiving repositories; text of REST and GraphQL alike",
  },
  "sso-required": { text: /SAML|single sign-on/i, consequence: "error", source: "docs: Authenticating with SAML SSO" },
  "conversation-locked": {
    text: /(conversation|issue|pull request|discussion) (is|has been) locked|locked (conversation|issue)/i,
    consequence: "error",
    source: 'docs: Locking conversations; "Unable to create comment because issue is locked."',
  },
  "pulls-turned-off": {
    text: /permitted to create or approve/i,
    consequence: "error",
    source: "peter-evans/create-pull-request#3979",
  },
  "workflow-file": {
    text: /workflow/i,
    consequence: "error",
    source: 'docs: Permissions required for GitHub Apps; "refusing to allow a GitHub App to create or update workflow"',
  },
  "pull-exists": {
    text: /pull request already exists/i,
    consequence: "look",
    source: "docs: Create a pull request (422)",
  },
  "label-exists": {
    text: /already_exists|already been taken|already exists/i,
    consequence: "look",
    source: "docs: Troubleshooting the REST API, code already_exists",
  },
  "repository-empty": { text: /repository is empty/i, consequence: "error", source: "docs: Git references (409)" },

  "branch-moved": {
    types: ["STALE_DATA"],
    text: /expected branch to point to|update is not a fast.?forward|is at .* but expected/i,
    consequence: "start-over",
    source: "planetscale/ghcommit#153, octokit/octokit.rb#581",
  },
  "reference-moved": {
    types: ["STALE_DATA"],
    text: /not a fast.?forward|reference already exists|already exists in the repository|reference does not exist|reference cannot be updated/i,
    consequence: "start-over",
    source: "docs: Git references; dependabot/dependabot-core, update_branch",
  },
  "reference-locked": {
    text: /reference update failed|cannot lock ref|failed to (lock|update) ref/i,
    consequence: "start-over",
    source: "github/rest-api-description#4887",
  },
  "name-refused": {
    text: /not a valid ref|valid ref(erence)? name|(reference|ref) name is|must (start|begin) with.*refs\/|(hidden|reserved) ref/i,
    consequence: "elsewhere",
    source: 'docs: Git references, "Reference name … is not valid"',
  },

  "signatures-required": {
    text: /verified signatures|must be signed|commit signatures? (is|are) required/i,
    consequence: "sign",
    source: "github/github-mcp-server#2771, dependabot/dependabot-core#9454, vercel/workflow#1937",
  },
  "queued-for-merge": {
    text: /added to a merge queue|queued for merging/i,
    consequence: "propose",
    source: "SharezoneApp/sharezone-app#605, dependabot/dependabot-core#9454",
  },
  "merge-queue-required": {
    text: /through the merge queue/i,
    consequence: "propose",
    source: "dbt-labs/dbt-utils#886, jennings/jj-spr#72",
  },
  "review-required": {
    text: /changes must be made through a pull request|at least \d+ approving review/i,
    consequence: "propose",
    source: "microsoft/vscode-remote-repositories-github#252, satisfactory-factories/application#67",
  },
  "checks-required": {
    text: /required status check|required (deployment|workflow)/i,
    consequence: "propose",
    source: "PyGithub/PyGithub#1787, BobAnkh/auto-generate-changelog#78",
  },
  "pushes-restricted": {
    text: /not authorized to push/i,
    consequence: "propose",
    source: "HTTPArchive/almanac#767, az-digital/arizona-bootstrap#1524, dependabot/dependabot-core#1790",
  },
  "branch-locked": {
    text: /locked branch|branch is (locked|read-only)/i,
    consequence: "propose",
    source: "docs: About protected branches, Lock branch",
  },
  "ruleset-violated": {
    text: /repository rule violations|push declined/i,
    consequence: "propose",
    source: "Thinkmill/keystatic#1598, satisfactory-factories/application#67, DSACMS/repo-scaffolder#342",
  },
  "branch-protected": {
    types: ["BRANCH_PROTECTION_RULE_VIOLATION"],
    text: /protected branch|protected ref|must not contain merge commits|cannot force-push to this branch/i,
    consequence: "propose",
    source: "Thinkmill/keystatic#1559 (the type), dependabot/dependabot-core#9454 (texts)",
  },

  "sub-issue-race": {
    text: /priority has already been taken/i,
    consequence: "repeat",
    source: "github/github-mcp-server#1842: two sub-issues were added to one parent at the same moment",
  },
  "too-many-children": {
    text: /more than \d+ sub[- ]?issues|maximum number of sub[- ]?issues|sub[- ]?issues? limit/i,
    consequence: "list",
    source: "stdlib-js/stdlib#13376, cli/cli#13413; docs: Adding sub-issues",
  },
  "too-deep": {
    text: /(sub[- ]?issue|parent).*(depth|\blevels?\b|layers?)|(depth|\blevels?\b|layers?).*(sub[- ]?issue|parent)/is,
    consequence: "error",
    source: "docs: Adding sub-issues, eight levels",
  },
  "other-parent": {
    text: /only have one parent|(circular|ancestor).*(sub[- ]?issue|parent)|(sub[- ]?issue|parent).*(circular|ancestor)|duplicate sub[- ]?issues/is,
    consequence: "error",
    source: "stdlib-js/stdlib#13376, cli/cli#13413",
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/** A refusal by its name in the table. */
export type Complaint = keyof typeof REFUSALS;

/** What a push to a branch may be refused for, the most telling first. */
const OF_A_PUSH: readonly Complaint[] = [
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
  "reference-locked",
];

/**
 * True when a refusal is about this: its type says so, or else its text. Where the reason leaves it open what was
 * refused, check that first.
 */
export function isAbout(failure: Complaining, complaint: Complaint): boolean {
  return hasType(failure, complaint) || REFUSALS[complaint].text.test(failure.message);
}

/** Returns what follows from the refusal of a push to a branch; null: it isn't about the push. */
export function consequenceOfPush(failure: Complaining): Consequence | null {
  const byType = OF_A_PUSH.find((complaint) => hasType(failure, complaint));
  // The type of a protected branch doesn't say which protection: its text may ask for signatures.
  const byText = OF_A_PUSH.find((complaint) => REFUSALS[complaint].text.test(failure.message));
  const complaint = byType === undefined || byType === "branch-protected" ? (byText ?? byType) : byType;
  return complaint === undefined ? null : REFUSALS[complaint].consequence;
}

function hasType({ type }: Complaining, complaint: Complaint): boolean {
  const { types }: Refusal = REFUSALS[complaint];
  return type !== undefined && types?.includes(type) === true;
}
