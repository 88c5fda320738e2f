import { n as ConfigError } from "./cli-errors.js";
import { t as normaliseTitle } from "./cli-normalise.js";
import { t as issueNumber } from "./cli-issue-number.js";
// src/agents/find-row.ts
const MAX_LISTED = 5;
const HINT = "Name it by its issue (`#12`), its id in the plan (`T012`), its place (`PLAN.md:40`) or its key.";
function readIssueName(text) {
	const number = /^#?([1-9]\d{0,9})$/.exec(text.trim())?.[1];
	return number === void 0 ? null : issueNumber(Number(number));
}
function findNamed(all, nameOf, text) {
	const wanted = text.trim();
	const number = readIssueName(wanted);
	const names = all.map((entry) => ({
		entry,
		name: nameOf(entry)
	}));
	const ways = [
		({ issue }) => number !== null && issue === number,
		({ path, line }) => samePlace(`${path}:${line}`, wanted),
		({ key }) => key === wanted,
		({ id }) => id !== null && id.toLowerCase() === wanted.toLowerCase(),
		({ title }) => normaliseTitle(title) === normaliseTitle(wanted)
	];
	for (const fits of ways) {
		const found = names.filter(({ name }) => fits(name));
		const [first, second] = found;
		if (first === void 0) continue;
		if (second === void 0) return first.entry;
		const list = found.slice(0, MAX_LISTED).map(({ name }) => candidate(name));
		const more = found.length > MAX_LISTED ? `, and ${found.length - MAX_LISTED} more` : "";
		throw new ConfigError(`${found.length} items are called ${JSON.stringify(wanted)}: ${list.join(", ")}${more}.`, { hint: "Name the one you mean by its place, such as `PLAN.md:40`." });
	}
	throw new ConfigError(`No item is called ${JSON.stringify(wanted)}.`, { hint: HINT });
}
function candidate({ path, line, title, issue }) {
	return `${path}:${line} (${title}${issue === null ? "" : `, #${issue}`})`;
}
function samePlace(place, wanted) {
	return place === wanted.replace(/^\.\//, "");
}
export { readIssueName as n, findNamed as t };
