import { l as PlansyncError, o as MovedError, s as PermissionError } from "./cli-errors.js";
import { i as neutralisePlain, l as applyEdits } from "./cli-neutralise.js";
import { r as matchItems } from "./cli-base-text.js";
import { P as encodePlan, f as planStatusEdit, k as isTicked, l as readPlanFile } from "./cli-settings.js";
import { t as count } from "./cli-count.js";
import { createHash } from "node:crypto";
// src/read/git-sha.ts
function blobSha(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/apply/applied.ts
function explainFailure(error) {
	if (!(error instanceof PlansyncError)) throw error;
	return {
		message: error.message,
		hint: error.hint
	};
}
// src/plan/mark.ts
function setState(plan, item, to, undo) {
	const { mark } = item;
	switch (mark.carrier) {
		case "none": return null;
		case "box": return setBox(plan, mark, to, undo);
		case "status": return setStatus(plan, item, mark, to, undo);
		case "numbered":
			if (to === "open") return {
				edits: [],
				undo: {
					carrier: "numbered",
					text: ""
				}
			};
			return insert(mark.span.start, "[x] ", {
				carrier: "numbered",
				text: ""
			});
		case "heading":
			if (to === "open") return {
				edits: [],
				undo: {
					carrier: "heading",
					text: ""
				}
			};
			return insert(mark.span.start, mark.insertion, {
				carrier: "heading",
				text: mark.insertion
			});
	}
}
function setBox(plan, mark, to, undo) {
	const ticked = isTicked(mark.text);
	if (ticked && to === "open" && undo?.carrier === "numbered") return replace(mark.outer.start, mark.outer.end - mark.outer.start, "", {
		carrier: "numbered",
		text: plan.text.slice(mark.outer.start, mark.outer.end)
	});
	const kept = {
		carrier: "box",
		text: mark.text
	};
	const before = undo?.carrier === "box" && isTicked(undo.text) === (to === "done") ? undo.text : null;
	if (ticked === (to === "done") && (before === null || before === mark.text)) return {
		edits: [],
		undo: kept
	};
	return replace(mark.span.start, mark.span.end - mark.span.start, before ?? (to === "done" ? "x" : " "), kept);
}
function setStatus(plan, item, mark, to, undo) {
	if (to === "open" && undo?.carrier === "heading" && undo.text !== "") {
		const at = insertedAt(plan.text, undo.text, mark);
		if (at !== null) return replace(at, undo.text.length, "", undo);
	}
	const kept = {
		carrier: "status",
		text: mark.text
	};
	const text = undo?.carrier === "status" ? undo.text : to === "done" ? mark.done : mark.open;
	if (item.state === to && undo?.carrier !== "status") return {
		edits: [],
		undo: kept
	};
	if (text === mark.text) return {
		edits: [],
		undo: kept
	};
	return replace(mark.span.start, mark.span.end - mark.span.start, text, kept);
}
function insertedAt(text, inserted, mark) {
	const at = text.lastIndexOf(inserted, mark.span.start);
	return at >= 0 && at + inserted.length >= mark.span.end ? at : null;
}
function insert(offset, text, undo) {
	return replace(offset, 0, text, undo);
}
function replace(offset, length, text, undo) {
	return {
		edits: [{
			offset,
			length,
			text
		}],
		undo
	};
}
// src/apply/edit-plan.ts
function editPlan(plan, ticks, undoOf, status) {
	const edits = [];
	const written = [];
	const unwritable = /* @__PURE__ */ new Set();
	const undo = /* @__PURE__ */ new Map();
	for (const tick of ticks) {
		const item = plan.items[tick.index];
		const change = item === void 0 ? null : setState(plan, item, tick.to, tick.to === "open" ? undoOf(tick.key) : void 0);
		if (change === null) {
			unwritable.add(tick.index);
			continue;
		}
		edits.push(...change.edits);
		written.push(tick);
		if (tick.to === "done" && !isPlainBox(change.undo)) undo.set(tick.key, change.undo);
	}
	const statusEdit = status === null ? null : planStatusEdit(plan, status);
	if (statusEdit !== null) edits.push(statusEdit);
	return {
		bytes: encodePlan(applyEdits(plan.text, edits)),
		written,
		unwritable,
		undo
	};
}
function isPlainBox(undo) {
	return undo.carrier === "box" && undo.text === " ";
}
// src/apply/plan-run.ts
function undoOf(run) {
	return (key) => run.tracked.record?.undo[key];
}
function goesIntoPull(world, run) {
	const writeBack = world.settings.writeBackFor(run.tracked.file.path);
	if (writeBack !== "commit") return writeBack === "pull-request";
	return run.isRefused || run.tracked.record?.proposed === true;
}
function isActive(run) {
	return run.changes !== null && run.changes.following === "followed" && run.changes.hold === null;
}
// src/issue/results.ts
const RESULTS_START = "<!-- plansync:progress:start -->";
const RESULTS_END = "<!-- plansync:progress:end -->";
function replaceProgress(text, content) {
	const start = text.indexOf(RESULTS_START);
	const end = text.indexOf(RESULTS_END);
	if (!(start >= 0 && end > start && !text.includes("<!-- plansync:progress:start -->", start + 1) && !text.includes("<!-- plansync:progress:end -->", end + 1))) return null;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const block = `${eol}${eol}${content.replaceAll("\n", eol)}${eol}${eol}`;
	return text.slice(0, start + 32) + block + text.slice(end);
}
// src/apply/commit-message.ts
const MAX_LINES = 50;
function commitMessage(headline, runs) {
	const lines = runs.flatMap((run) => (run.edited?.written ?? []).map((tick) => {
		const title = run.tracked.file.plan?.items[tick.index]?.title ?? "";
		return `- [${tick.to === "done" ? "x" : " "}] ${neutralisePlain(title)}`;
	}));
	const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
	return {
		headline: headline.replaceAll("{summary}", summarise(runs)),
		body: [...lines.slice(0, MAX_LINES), ...more].join("\n")
	};
}
function summarise(runs) {
	const ticks = runs.flatMap((run) => run.edited?.written ?? []);
	const done = ticks.filter(({ to }) => to === "done").length;
	const undone = ticks.length - done;
	const items = (count) => `${count} item${count === 1 ? "" : "s"}`;
	const parts = [...done > 0 ? [`tick ${items(done)}`] : [], ...undone > 0 ? [`untick ${items(undone)}`] : []];
	const [only, ...others] = runs.map((run) => run.tracked.file.path);
	const place = others.length === 0 && only !== void 0 ? only : `${runs.length} plans`;
	return `${parts.length === 0 ? "update the progress" : parts.join(", ")} in ${neutralisePlain(place)}`;
}
// src/apply/pull-body.ts
const SETTLED = "<!-- plansync settled -->";
const REFUSED = /<!-- plansync refused=([a-z0-9,]*) -->/;
function renderPullBody(list, refused) {
	const memory = refused.size === 0 ? "" : `\n\n<!-- plansync refused=${[...refused].sort().join(",")} -->`;
	return `Issues were closed or reopened; this brings the plan up to date.${list === "" ? "" : `\n\n${list}`}\n\nMerge it to take these marks. Close it to turn them down: they are not proposed again.${memory}`;
}
function settlePullBody(body) {
	return `${body}\n\n${SETTLED}`;
}
function isSettled(body) {
	return body.includes(SETTLED);
}
function readRefused(body) {
	const keys = REFUSED.exec(body)?.[1] ?? "";
	return new Set(keys.split(",").filter((key) => key !== ""));
}
// src/apply/standing-pull.ts
async function proposeTicks(context, world, runs) {
	const pullRequests = [];
	const notices = [];
	for (const run of runs) {
		const outcome = await proposePlan(context, world, run);
		if (outcome === null) continue;
		if ("number" in outcome) pullRequests.push(outcome);
		else notices.push(outcome);
	}
	return {
		pullRequests,
		notices
	};
}
function pullBranch(planId) {
	return `plansync/${planId}`;
}
async function proposePlan(context, world, run) {
	const { plan, path } = run.tracked.file;
	if (plan === null || run.edited === null) return null;
	if (run.edited.written.length === 0 && run.tracked.record?.proposed !== true && run.tracked.record?.next == null) return null;
	const { written } = run.edited;
	const { record } = run.tracked;
	if (written.length === 0 && record !== null && !record.proposed) return null;
	const pull = await context.remote.findPull(pullBranch(run.tracked.planId));
	if (written.length === 0) return pull === null ? null : settlePull(context, pull);
	if (pull?.state === "open") {
		const proposed = await fileAt(context, world, run, pull);
		const refused = readRefused(pull.body);
		const ticks = written.filter(({ key }) => !refused.has(key));
		if (ticks.length === 0) return closePull(context, pull, refused);
		const edited = editPlan(plan, ticks, undoOf(run), null);
		if (proposed?.blob === blobSha(edited.bytes)) return {
			number: pull.number,
			url: pull.url
		};
		if (pull.foreignCommits) return holdsForeignCommits(path, `Pull request #${pull.number}`);
		return propose(context, world, {
			...run,
			edited
		}, pull, refused);
	}
	const refused = pull?.state === "closed" ? await findRefused(context, world, run, plan, pull) : /* @__PURE__ */ new Set();
	const ticks = written.filter(({ key }) => !refused.has(key));
	if (ticks.length === 0) return {
		message: `Closing pull request #${pull?.number ?? 0} refused ${count(written.length, "tick")} of ${path}.`,
		hint: "Reopen it to take that after all, or reopen the issues."
	};
	return propose(context, world, {
		...run,
		edited: editPlan(plan, ticks, undoOf(run), null)
	}, null, refused);
}
async function closePull({ remote }, pull, refused) {
	await remote.updatePull(pull.number, {
		state: "closed",
		body: settlePullBody(renderPullBody("", refused))
	});
	return null;
}
async function settlePull({ remote }, pull) {
	const isHistory = isSettled(pull.body) && readRefused(pull.body).size === 0;
	if (pull.state === "merged" || pull.state === "closed" && isHistory) return null;
	await remote.updatePull(pull.number, {
		body: settlePullBody(renderPullBody("", /* @__PURE__ */ new Set())),
		...pull.state === "open" ? { state: "closed" } : {}
	});
	return null;
}
function holdsForeignCommits(path, place) {
	return {
		message: `${place} holds commits that plansync did not make; ${path} was not updated there.`,
		hint: "Merge or close its pull request and delete the branch; the next run proposes what is left."
	};
}
async function propose({ remote }, world, run, pull, refused) {
	const { branch, commit } = world.look.tip;
	const { path, blob } = run.tracked.file;
	if (commit === null || run.edited === null) return null;
	const message = commitMessage(world.settings.commitHeadline, [run]);
	const name = pullBranch(run.tracked.planId);
	try {
		await remote.putBranch(name, commit, [{
			path,
			blob,
			bytes: run.edited.bytes
		}], message);
	} catch (error) {
		if (error instanceof MovedError) return holdsForeignCommits(path, `The branch ${name}`);
		throw error;
	}
	const title = `plansync: ticks for ${neutralisePlain(path)}`;
	const body = renderPullBody(message.body, refused);
	try {
		if (pull === null) return await remote.openPull(name, branch, title, body);
		await remote.updatePull(pull.number, { body });
		return {
			number: pull.number,
			url: pull.url
		};
	} catch (error) {
		if (!(error instanceof PermissionError)) throw error;
		return {
			message: `The ticks of ${path} are on the branch ${name}: ${error.message}`,
			hint: error.hint
		};
	}
}
async function fileAt(context, world, run, pull) {
	const { path } = run.tracked.file;
	const look = await context.remote.look({
		at: pull.head,
		label: world.settings.labels.all,
		wanted: (file) => file === path
	});
	const file = look.files.find((entry) => entry.path === path);
	const bytes = file === void 0 ? void 0 : look.contents.get(file.blob);
	return file === void 0 || bytes === void 0 ? null : {
		blob: file.blob,
		bytes
	};
}
async function findRefused(context, world, run, plan, pull) {
	const refused = new Set(readRefused(pull.body));
	if (isSettled(pull.body)) return refused;
	const proposed = await fileAt(context, world, run, pull);
	const file = proposed === null ? null : readPlanFile(run.tracked.file.path, proposed.blob, proposed.bytes, world.settings);
	if (file?.plan == null) return refused;
	const { afterOf } = matchItems(plan, file.plan);
	const isProposed = ({ index, to }) => file.plan?.items[afterOf.get(index) ?? -1]?.state === to;
	for (const tick of run.edited?.written ?? []) if (isProposed(tick)) refused.add(tick.key);
	return refused;
}
export { RESULTS_START as a, isActive as c, explainFailure as d, blobSha as f, RESULTS_END as i, undoOf as l, pullBranch as n, replaceProgress as o, commitMessage as r, goesIntoPull as s, proposeTicks as t, editPlan as u };
