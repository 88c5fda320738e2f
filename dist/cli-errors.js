// src/errors.ts
/** Exit codes of the CLI; the Action fails on the same errors. */
const EXIT = {
	done: 0,
	drift: 1,
	usage: 2,
	permission: 3,
	limits: 4,
	internal: 70
};
/** Every error plansync throws on purpose: what happened, a stable code, and what to do about it. */
var PlansyncError = class extends Error {
	hint;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = new.target.name;
		this.hint = options.hint;
	}
};
/** A bad input, flag or configuration file. */
var ConfigError = class extends PlansyncError {
	code = "config";
	exitCode = EXIT.usage;
	place;
	constructor(message, options) {
		super(message, options);
		this.place = options.place ?? null;
	}
};
/** No plan where one was looked for; the message says which globs were tried. */
var PlanNotFoundError = class extends PlansyncError {
	code = "plan-not-found";
	exitCode = EXIT.usage;
};
/** GitHub refused for want of a permission; the hint names it and the line that grants it. */
var PermissionError = class extends PlansyncError {
	code = "permission";
	exitCode = EXIT.permission;
};
/** A primary or secondary limit, or a budget of ours, is used up. */
var RateLimitError = class extends PlansyncError {
	code = "rate-limit";
	exitCode = EXIT.limits;
	/** Epoch milliseconds at which it is worth trying again. */
	retryAt;
	constructor(message, options) {
		super(message, options);
		this.retryAt = options.retryAt;
	}
};
/** What we wrote against has moved: the branch, the record, or a reference. Read again and decide again. */
var MovedError = class extends PlansyncError {
	code = "moved";
	exitCode = EXIT.limits;
};
/** The branch takes no direct commits (protection or ruleset). */
var ProtectedBranchError = class extends PlansyncError {
	code = "protected-branch";
	exitCode = EXIT.permission;
};
/** A write whose answer never came: it may or may not have been applied. Look before trying again. */
var UnknownOutcomeError = class extends PlansyncError {
	code = "unknown-outcome";
	exitCode = EXIT.limits;
};
/** GitHub, or the network before it, failed in another way. */
var GitHubError = class extends PlansyncError {
	code = "github";
	exitCode = EXIT.limits;
	/** HTTP status, or 0 when there was no answer. */
	status;
	constructor(message, options) {
		super(message, options);
		this.status = options.status;
	}
};
/** An issue can't be put under that parent: too many children, too deep, or it has another parent. */
var HierarchyError = class extends GitHubError {
	limit;
	constructor(message, options) {
		super(message, options);
		this.limit = options.limit;
	}
};
/** A broken invariant of ours. */
var InternalError = class extends PlansyncError {
	code = "internal";
	exitCode = EXIT.internal;
	constructor(message, cause) {
		super(message, {
			hint: "This is a defect in plansync: please report it with the message above.",
			cause
		});
	}
};
export { InternalError as a, PlanNotFoundError as c, RateLimitError as d, UnknownOutcomeError as f, HierarchyError as i, PlansyncError as l, EXIT as n, MovedError as o, GitHubError as r, PermissionError as s, ConfigError as t, ProtectedBranchError as u };
