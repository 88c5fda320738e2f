// src/errors.ts
const EXIT = {
	done: 0,
	attention: 1,
	usage: 2,
	permission: 3,
	limits: 4,
	internal: 70
};
var PlansyncError = class extends Error {
	hint;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = new.target.name;
		this.hint = options.hint;
	}
};
function messageOf(thrown) {
	return thrown instanceof Error ? thrown.message : String(thrown);
}
var ConfigError = class extends PlansyncError {
	code = "config";
	exitCode = EXIT.usage;
	place;
	constructor(message, options) {
		super(message, options);
		this.place = options.place ?? null;
	}
};
var PlanNotFoundError = class extends PlansyncError {
	code = "plan-not-found";
	exitCode = EXIT.usage;
	summary;
	globs;
	constructor(summary, options) {
		super(`${summary} ${options.lookedFor}`, options);
		this.summary = summary;
		this.globs = options.globs;
	}
};
var PermissionError = class extends PlansyncError {
	code = "permission";
	exitCode = EXIT.permission;
};
var RateLimitError = class extends PlansyncError {
	code = "rate-limit";
	exitCode = EXIT.limits;
	retryAt;
	constructor(message, options) {
		super(message, options);
		this.retryAt = options.retryAt;
	}
};
var MovedError = class extends PlansyncError {
	code = "moved";
	exitCode = EXIT.limits;
};
var ClaimsRefusedError = class extends PlansyncError {
	code = "claims-refused";
	exitCode = EXIT.permission;
};
var ForeignCommitsError = class extends PlansyncError {
	code = "foreign-commits";
	exitCode = EXIT.limits;
};
var ProtectedBranchError = class extends PlansyncError {
	code = "protected-branch";
	exitCode = EXIT.permission;
};
var UnknownOutcomeError = class extends PlansyncError {
	code = "unknown-outcome";
	exitCode = EXIT.limits;
};
var GitHubError = class extends PlansyncError {
	code = "github";
	exitCode = EXIT.limits;
	status;
	constructor(message, options) {
		super(message, options);
		this.status = options.status;
	}
};
var HierarchyError = class extends GitHubError {
	limit;
	constructor(message, options) {
		super(message, options);
		this.limit = options.limit;
	}
};
const DEFECT_HINT = "This is a defect in plansync: please report it with the message above.";
var InternalError = class extends PlansyncError {
	code = "internal";
	exitCode = EXIT.internal;
	constructor(message, cause) {
		super(message, {
			hint: DEFECT_HINT,
			cause
		});
	}
};
export { ForeignCommitsError as a, InternalError as c, PlanNotFoundError as d, PlansyncError as f, messageOf as g, UnknownOutcomeError as h, EXIT as i, MovedError as l, RateLimitError as m, ConfigError as n, GitHubError as o, ProtectedBranchError as p, DEFECT_HINT as r, HierarchyError as s, ClaimsRefusedError as t, PermissionError as u };
