import { t as require_picocolors } from "./cli-picocolors.js";
import { n as progressBar } from "./cli-progress-bar.js";
import { t as plainText } from "./cli-plain-text.js";
import { t as fit } from "./cli-text-width.js";
// src/cli/terminal/progress.ts
var import_picocolors = require_picocolors();
const REDRAW_MS = 80;
const MEASURE_MS = 3e3;
const MEASURE_COUNT = 5;
const BAR = 20;
function createProgress(err, clock) {
	return err.isTerminal ? drawnProgress(err, clock) : plainProgress(err);
}
function drawnProgress(err, clock) {
	const paint = (0, import_picocolors.createColors)(err.hasColour);
	let isDrawn = false;
	let lastDrawn = -1e400;
	let startedAt = 0;
	let last = 0;
	const clear = () => {
		if (isDrawn) err.write("\r\x1B[2K");
		isDrawn = false;
	};
	const say = (message) => {
		clear();
		err.write(`${message}\n`);
	};
	return {
		debug: () => void 0,
		info: (message) => {
			say(paint.dim(plainText(message)));
		},
		warn: (message) => {
			say(paint.yellow(plainText(message)));
		},
		progress: (done, total, what) => {
			const now = clock.now();
			if (done === 0 || done < last) startedAt = now;
			last = done;
			if (now - lastDrawn < REDRAW_MS && done > 0 && done < total) return;
			lastDrawn = now;
			const left = timeLeft(now - startedAt, done, total);
			const head = `${done}/${total}`;
			const room = err.columns - BAR - head.length - left.length - 6;
			const line = `${progressBar(done, total, BAR)} ${head}  ${paint.dim(fit(plainText(what).replaceAll("\n", " "), Math.max(10, room)))}${left === "" ? "" : `  ${left}`}`;
			clear();
			err.write(line);
			isDrawn = true;
		},
		end: clear
	};
}
function plainProgress(err) {
	let lastTenth = -1;
	const say = (message) => {
		err.write(`${plainText(message)}\n`);
	};
	return {
		debug: () => void 0,
		info: say,
		warn: say,
		progress: (done, total, what) => {
			const tenth = Math.floor(done * 10 / Math.max(1, total));
			if (tenth === lastTenth && done !== 0) return;
			lastTenth = tenth;
			say(`${done}/${total} ${what}`);
		},
		end: () => void 0
	};
}
function timeLeft(elapsed, done, total) {
	if (done < MEASURE_COUNT || elapsed < MEASURE_MS || done >= total) return "";
	const seconds = Math.ceil(elapsed / done * (total - done) / 1e3);
	if (seconds < 60) return `about ${seconds} s left`;
	const minutes = Math.round(seconds / 60);
	return minutes < 60 ? `about ${minutes} min left` : `about ${Math.round(minutes / 6) / 10} h left`;
}
export { createProgress as t };
