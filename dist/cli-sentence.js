// src/report/sentence.ts
function sentence(text) {
	return /[.!?:…]$/.test(text) || text === "" ? text : `${text}.`;
}
export { sentence as t };
