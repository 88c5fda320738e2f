import { n as dropDirections, t as dropControls } from "./cli-control-characters.js";
// src/cli/terminal/plain-text.ts
function plainText(text) {
	return dropDirections(dropControls(text));
}
export { plainText as t };
