import { i as EXIT, n as ConfigError, s as HierarchyError } from "./cli-errors.js";
import { _ as renderRecord, g as recordPath, w as placeOfEntry } from "./cli-assign-plans.js";
import { t as retryMoved } from "./cli-retry-moved.js";
import { Q as itemAt, q as issueState } from "./cli-guard-run.js";
import { h as issueTitle } from "./cli-read-repository.js";
import { n as readAndDecide } from "./cli-decide-all.js";
import { t as findNearest } from "./cli-nearest.js";
import { t as normaliseTitle } from "./cli-normalise.js";
import { n as withoutBlock, t as createCleanup } from "./cli-cleanup.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as connect } from "./cli-connect.js";
import { t as findFolder } from "./cli-folder.js";
import { t as onlyWarnings } from "./cli-only-warnings.js";
import { t as plainText } from "./cli-plain-text.js";
import { t as createProgress } from "./cli-progress2.js";
import { i as wrapLines } from "./cli-text-width.js";
// src/commands/bind-record.ts
function startRecord(repository, { tracked, changes }) {
	const { record, base, planId, file } = tracked;
	if (record !== null && base !== null) return record;
	if (record !== null) throw new ConfigError(`${file.path} has not been synced since plansync or its configured words changed.`, { hint: "Run `plansync sync` first, then this command again." });
	const { commit, branch } = repository.look.tip;
	if (commit === null) throw new ConfigError(`The branch ${branch} is empty.`, { hint: "Push the plan first." });
	return {
		format: 3,
		plan: planId,
		path: file.path,
		branch,
		repository: repository.look.repository.id || null,
		base: {
			commit,
			blob: file.blob
		},
		pending: [],
		takes: true,
		fingerprint: repository.settings.fingerprint,
		writer: repository.look.viewer?.login ?? "unknown",
		follower: repository.settings.follower,
		choice: repository.settings.choice,
		labels: [],
		outside: false,
		items: changes.items.map(({ item, key, issue }) => [
			key,
			issue === null ? 0 : issue.number,
			item.line,
			item.state
		]),
		unread: [],
		except: {},
		undo: {},
		formerly: {},
		strangers: [],
		offers: {},
		proposals: {},
		cascades: {},
		gone: {},
		orphans: {},
		away: null,
		proposed: null,
		refs: {},
		results: null
	};
}
function bindInRecord(record, { tracked, item, key, changes }, issue) {
	const freed = unbindInRecord(record, issue.number);
	const gone = Object.fromEntries(Object.entries(freed.gone).filter(([other]) => other !== key));
	const at = freed.items.findIndex(([other]) => other === key);
	if (at < 0) return {
		...freed,
		gone,
		orphans: {
			...freed.orphans,
			[key]: issue.number
		}
	};
	const place = placeOfEntry(freed, at);
	const planState = (tracked.base?.items[place])?.planState ?? itemAt(changes.items, item.index).outcome.plan;
	const observed = issueState(issue);
	const { issue: _, title: __, ...kept } = freed.except[String(place)] ?? {};
	const title = issueTitle(item);
	const except = {
		...kept,
		...observed === planState ? {} : { issue: observed },
		...issue.title === title ? {} : { title: {
			plan: title,
			issue: issue.title
		} }
	};
	return {
		...freed,
		gone,
		items: freed.items.map((entry, index) => index === at ? [
			key,
			issue.number,
			entry[2],
			observed
		] : entry),
		except: withEntry(freed.except, String(place), except)
	};
}
function unbindInRecord(record, number) {
	const orphans = Object.entries(record.orphans).filter(([, other]) => other !== number);
	return {
		...record,
		items: record.items.map(([key, other, line, state]) => [
			key,
			other === number ? 0 : other,
			line,
			state
		]),
		unread: record.unread.map((entry) => ({
			...entry,
			issue: entry.issue === number ? 0 : entry.issue
		})),
		orphans: Object.fromEntries(orphans)
	};
}
function withEntry(entries, at, entry) {
	const others = Object.entries(entries).filter(([key]) => key !== at);
	return Object.fromEntries(Object.keys(entry).length === 0 ? others : [...others, [at, entry]]);
}
// src/commands/find-item.ts
const MAX_LISTED = 5;
function findItem(plans, query) {
	const all = plans.flatMap(itemsOf);
	if ("key" in query) return only(all.filter(({ key }) => key === query.key), `the key ${query.key}`);
	const text = query.text.trim();
	const title = normaliseTitle(text);
	const byName = all.filter((found) => found.key === text || placeOf(found) === text);
	if (byName.length > 0) return only(byName, `"${text}"`);
	const exact = all.filter(({ item }) => normaliseTitle(item.title) === title || item.id === text);
	if (exact.length > 0 || title === "") return only(exact, `"${text}"`);
	const partly = all.filter(({ item }) => normaliseTitle(item.title).includes(title));
	if (partly.length > 0) return only(partly, `"${text}"`);
	const near = findNearest(text, titlesOf(all));
	throw nothingFound(`"${text}"`, all.find((found) => found.item.title === near));
}
function titlesOf(all) {
	return all.map(({ item }) => item.title);
}
function placeOf({ tracked, item }) {
	return `${tracked.file.path}:${item.line}`;
}
function itemsOf({ tracked, changes }) {
	const { plan } = tracked.file;
	if (plan === null || changes === null) return [];
	return changes.items.map(({ item, key }) => ({
		tracked,
		plan,
		changes,
		item,
		key
	}));
}
function only(found, what) {
	const [first, ...others] = found;
	if (first === void 0) throw nothingFound(what, void 0);
	if (others.length === 0) return first;
	const list = found.slice(0, MAX_LISTED).map((each) => `${placeOf(each)} (${each.item.title})`);
	const more = found.length > MAX_LISTED ? `, and ${found.length - MAX_LISTED} more` : "";
	throw new ConfigError(`${found.length} items match ${what}: ${list.join(", ")}${more}.`, { hint: "Name the one you mean by its place, such as `docs/plan.md:12`." });
}
function nothingFound(what, near) {
	return new ConfigError(`No item matches ${what}.`, { hint: near === void 0 ? "Name it by its title, a part of it, or its place (`docs/plan.md:12`)." : `Did you mean "${near.item.title}" (\`${placeOf(near)}\`)?` });
}
// src/commands/bind.ts
async function bindItem(context, query, number) {
	return retryMoved(context, async () => {
		const { repository, plans } = await readAndDecide(context);
		const found = findItem(plans, query);
		const current = numberOf(found);
		if (current === number) return {
			...bindingOf(found, number),
			previous: null,
			changed: false
		};
		if (found.item.kind === "check") throw new ConfigError(`"${found.item.title}" is a check: it lives as a checkbox in the issue above it.`, { hint: "Bind the step or task that it belongs to." });
		refuseTaken(plans, number);
		const issue = readableIssue(number, (await context.reader.readIssues([number])).get(number));
		await writeRecord(context, repository, {
			record: bindInRecord(startRecord(repository, found), found, issue),
			message: `Bind #${number} to its item`
		});
		await place(context, found, issue);
		return {
			...bindingOf(found, number),
			previous: current,
			changed: true
		};
	});
}
async function unbindItem(context, cleanup, query) {
	return retryMoved(context, async () => {
		const { repository, plans } = await readAndDecide(context);
		const found = findItem(plans, query);
		const number = numberOf(found);
		if (number === null) throw new ConfigError(`"${found.item.title}" has no issue.`, { hint: "There is nothing to undo." });
		const read = (await context.reader.readIssues([number])).get(number);
		if (read?.found === true) {
			await release(context, found, read.issue);
			await cleanup.takeLabels(number, ownLabels(repository, found, read.issue));
		}
		await writeRecord(context, repository, {
			record: unbindInRecord(startRecord(repository, found), number),
			message: `Unbind #${number} from its item`
		});
		return {
			...bindingOf(found, number),
			previous: null,
			changed: true
		};
	});
}
function numberOf({ changes, item }) {
	return itemAt(changes.items, item.index).issue?.number ?? null;
}
function bindingOf({ tracked, item, key }, issue) {
	return {
		path: tracked.file.path,
		line: item.line,
		title: item.title,
		key,
		issue
	};
}
function refuseTaken(plans, number) {
	for (const { tracked, changes } of plans) {
		const item = changes?.items.find(({ issue }) => issue?.number === number)?.item;
		if (item === void 0) continue;
		const place = placeOf({
			tracked,
			item
		});
		throw new ConfigError(`#${number} is the issue of "${item.title}" (${place}).`, { hint: `An issue belongs to one item: \`plansync unbind ${place}\` releases it.` });
	}
}
function readableIssue(number, read) {
	if (read?.found === true) return read.issue;
	const why = {
		deleted: `There is no issue #${number}.`,
		transferred: `#${number} was moved to another repository.`,
		"not-an-issue": `#${number} is a pull request or a discussion: only issues can be bound.`
	}[read?.why ?? "deleted"];
	throw new ConfigError(why, { hint: "Name an issue of this repository by its number." });
}
async function writeRecord({ writer }, repository, { record, message }) {
	const files = /* @__PURE__ */ new Map([[recordPath(record.plan), renderRecord(record)]]);
	await writer.writeState(repository.look.state.commit, files, message);
}
function hostIssue({ changes, item }) {
	const { host } = itemAt(changes.items, item.index).place;
	return host === null ? null : itemAt(changes.items, host).issue;
}
async function place({ writer }, found, issue) {
	const host = hostIssue(found);
	if (host === null || issue.parent !== null) return;
	try {
		await writer.setParent(issue, host);
	} catch (error) {
		if (!(error instanceof HierarchyError)) throw error;
	}
}
async function release({ writer }, found, issue) {
	const above = hostIssue(found);
	if (above !== null && issue.parent === above.number) await writer.setParent(issue, null);
	const body = withoutBlock(issue.body);
	if (body !== issue.body) await writer.updateIssue(issue, { body });
}
function ownLabels(repository, { tracked }, issue) {
	const ours = Object.values(repository.settings.policyFor(tracked.file.path).labels).map((name) => name.toLowerCase());
	return issue.labels.filter((name) => ours.includes(name.toLowerCase()));
}
// src/cli/commands/bind.ts
async function bind(shell, item, number, flags) {
	const issue = readNumber(number);
	const binding = await bindItem(connected(shell, flags), { text: item }, issue);
	print(shell, flags, binding, describeBound(binding));
	return EXIT.done;
}
async function unbind(shell, item, flags) {
	const connection = connected(shell, flags);
	const binding = await unbindItem(connection, createCleanup(connection.github), { text: item });
	print(shell, flags, binding, [`#${binding.issue} no longer belongs to "${binding.title}" (${binding.path}:${binding.line}); what people wrote in it stays.`, "The next sync creates a new issue for the item, unless you bind another one first."]);
	return EXIT.done;
}
function connected(shell, flags) {
	const logger = onlyWarnings(createProgress(shell.err, shell.clock));
	return connect(shell, findFolder(shell.cwd), readInputFlags(flags), flags, logger);
}
function readNumber(text) {
	const number = /^#?([1-9]\d{0,9})$/.exec(text.trim())?.[1];
	if (number !== void 0) return Number(number);
	throw new ConfigError(`\`${text}\` is not an issue number.`, { hint: "Write it as `12` or `#12`." });
}
function describeBound({ title, path, line, issue, previous, changed }) {
	const item = `"${title}" (${path}:${line})`;
	if (!changed) return [`#${issue} is already the issue of ${item}.`];
	return [
		`#${issue} is now the issue of ${item}.`,
		...previous === null ? [] : [`#${previous}, which it had before, is no longer followed; the next sync reports or closes it as a copy.`],
		"Its text and state are unchanged: the next sync adds plansync's block to its text."
	];
}
function print({ out }, flags, binding, lines) {
	if (flags.json === true) out.write(`${JSON.stringify({
		version: 1,
		...binding
	}, null, 2)}\n`);
	else out.write(`${wrapLines(lines.map(plainText), out.columns)}\n`);
}
export { bind, unbind };
