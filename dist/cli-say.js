import { t as require_picocolors } from "./cli-picocolors.js";
import { s as isRefusal } from "./cli-free-work.js";
import { i as EXIT } from "./cli-errors.js";
import { t as plainText } from "./cli-plain-text.js";
import { i as wrapLines } from "./cli-text-width.js";
// src/cli/agents/say.ts
var import_picocolors = require_picocolors();
function say({ out, err }, { json }, answer, linesOf) {
	if (json === true) {
		const { refused, ...rest } = isRefusal(answer) ? answer : {
			...answer,
			refused: void 0
		};
		out.write(`${JSON.stringify({
			...refused !== void 0 && { refused },
			...rest
		}, null, 2)}\n`);
	} else if (isRefusal(answer)) {
		const again = answer.retryAfter === null ? "" : ` Try again in ${answer.retryAfter} seconds.`;
		err.write(`${(0, import_picocolors.createColors)(err.hasColour).yellow("refused:")} ${plainText(answer.reason)}.${again}\n`);
	} else out.write(`${wrapLines(linesOf(answer).map(plainText), out.columns)}\n`);
	return isRefusal(answer) ? EXIT.attention : EXIT.done;
}
export { say as t };
