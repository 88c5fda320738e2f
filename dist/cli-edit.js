// src/plan/edit/edit.ts
function applyEdits(text, edits) {
	const ordered = [...edits].sort((a, b) => a.offset - b.offset);
	let result = "";
	let from = 0;
	for (const edit of ordered) {
		if (edit.offset < from || edit.length < 0 || edit.offset + edit.length > text.length) throw new RangeError(`edit at ${edit.offset} overlaps another or lies outside the text`);
		result += text.slice(from, edit.offset) + edit.text;
		from = edit.offset + edit.length;
	}
	return result + text.slice(from);
}
export { applyEdits as t };
