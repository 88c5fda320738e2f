import { t as elementAt } from "./cli-element-at.js";
// src/config/nearest.ts
const LONGEST_WORD = 100;
function findNearest(word, candidates) {
	if (word.length > LONGEST_WORD) return null;
	const typed = fold(word);
	let nearest = null;
	let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(typed, fold(candidate));
		if (distance < least) {
			least = distance;
			nearest = candidate;
		}
	}
	return nearest;
}
function fold(word) {
	return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}
function editDistance(a, b) {
	const at = (row, column) => elementAt(row, column, "columns");
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return at(last, b.length);
}
export { findNearest as t };
