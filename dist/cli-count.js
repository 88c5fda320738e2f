// src/report/count.ts
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function countDoubts(plans) {
	return plans.filter(({ outcome }) => outcome !== "held").flatMap(({ items }) => items.filter(({ result }) => result === "held")).length;
}
export { countDoubts as n, count as t };
