// src/issue/progress-bar.ts
function progressBar(done, total, width = 20) {
	const share = total === 0 ? 0 : done / total;
	const exact = Math.round(share * width);
	const filled = done === total && total > 0 ? width : Math.min(width - 1, done > 0 ? Math.max(1, exact) : 0);
	return "█".repeat(filled) + "░".repeat(width - filled);
}
function percent(done, total) {
	if (total === 0) return 0;
	return done === total ? 100 : Math.min(99, Math.round(done / total * 100));
}
export { progressBar as n, percent as t };
