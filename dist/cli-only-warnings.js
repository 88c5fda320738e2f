// src/cli/terminal/only-warnings.ts
function onlyWarnings(progress) {
	return {
		debug: () => void 0,
		info: () => void 0,
		progress: () => void 0,
		warn: (message) => {
			progress.warn(message);
		},
		end: () => {
			progress.end();
		}
	};
}
export { onlyWarnings as t };
