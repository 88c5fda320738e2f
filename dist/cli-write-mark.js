import { ht as isTicked } from "./cli-plan-files.js";
// src/plan/edit/write-mark.ts
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
	const { beside } = mark;
	const kept = {
		carrier: "box",
		text: mark.text,
		...beside !== void 0 && { beside: beside.text }
	};
	const besides = beside === void 0 ? [] : besideEdits(beside, to, undo);
	const before = undo?.carrier === "box" && isTicked(undo.text) === (to === "done") ? undo.text : null;
	if (ticked === (to === "done") && (before === null || before === mark.text)) return {
		edits: [],
		undo: kept
	};
	const box = replace(mark.span.start, mark.span.end - mark.span.start, before ?? (to === "done" ? "x" : " "), kept);
	return {
		...box,
		edits: [...box.edits, ...besides]
	};
}
function besideEdits(mark, to, undo) {
	const text = to === "open" && undo?.beside !== void 0 ? undo.beside : to === "done" ? mark.done : mark.open;
	return text === mark.text ? [] : [{
		offset: mark.span.start,
		length: mark.span.end - mark.span.start,
		text
	}];
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
export { setState as t };
