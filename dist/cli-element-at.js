import { c as InternalError } from "./cli-errors.js";
// src/plan/model/element-at.ts
function elementAt(list, index, what) {
	const element = list[index];
	if (element === void 0) throw new InternalError(`Index ${index} was looked up among ${list.length} ${what}.`);
	return element;
}
export { elementAt as t };
