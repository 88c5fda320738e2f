import { n as dropDirections, t as dropControls } from "./cli-control-characters.js";
// src/issue/text/plain-text.ts
function plainText(text) {
	return dropDirections(dropControls(text));
}
export { plainText as t };
