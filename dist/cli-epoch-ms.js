// src/ports/epoch-ms.ts
function epochMs(ms) {
	return ms;
}
function later(moment, ms) {
	return epochMs(moment + ms);
}
export { later as n, epochMs as t };
