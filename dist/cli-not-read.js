import { t as plainText } from "./cli-plain-text.js";
import { t as sentence } from "./cli-sentence.js";
// src/cli/terminal/not-read.ts
function sayNotRead(reason) {
	return `Not read: ${sentence(plainText(reason))} See \`plansync lint\`.`;
}
export { sayNotRead as t };
