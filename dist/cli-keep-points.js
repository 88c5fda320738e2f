import { t as elementAt } from "./cli-element-at.js";
// src/history/day.ts
const DAY_MS = 864e5;
function dayOf(moment) {
	return Math.floor(moment / DAY_MS);
}
function addDays(day, days) {
	return day + days;
}
function earlier(one, other) {
	return one < other ? one : other;
}
function dateOf(day) {
	const shifted = day + 719468;
	const era = Math.floor(shifted / 146097);
	const ofEra = shifted - era * 146097;
	const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
	const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
	};
}
function dayOfDate({ year, month, day }) {
	const fromMarch = month <= 2 ? year - 1 : year;
	const era = Math.floor(fromMarch / 400);
	const yearOfEra = fromMarch - era * 400;
	const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
	return era * 146097 + ofEra - 719468;
}
function dayText(day) {
	const date = dateOf(day);
	const two = (number) => String(number).padStart(2, "0");
	return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}
function parseDay(text) {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	const found = dayOfDate({
		year: Number(year),
		month: Number(month),
		day: Number(day)
	});
	return !Number.isNaN(found) && dayText(found) === text ? found : null;
}
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function shownDay(shown, today) {
	const { year, month, day } = dateOf(shown);
	return `${day} ${elementAt(MONTHS, month - 1, "months")}${year === dateOf(today).year ? "" : ` ${year}`}`;
}
function weekOf(day) {
	return Math.floor((day + 3) / 7);
}
// src/history/point.ts
function isSameProgress(one, other) {
	return one.done === other.done && one.total === other.total && one.dropped === other.dropped;
}
function pointAt(points, day) {
	return points.findLast((point) => point.day <= day);
}
// src/history/keep-points.ts
function bucketOf(day, today) {
	return day > addDays(today, -90) ? `d${day}` : `w${weekOf(day)}`;
}
function appendPoint(points, point) {
	const last = points.at(-1);
	if (last !== void 0 && isSameProgress(last, point)) return points;
	const day = last !== void 0 && last.day > point.day ? last.day : point.day;
	return thinPoints([...points, {
		...point,
		day
	}], day);
}
function thinPoints(points, today) {
	return points.filter((point, index) => {
		const next = points[index + 1];
		return next === void 0 || bucketOf(next.day, today) !== bucketOf(point.day, today);
	}).slice(-400);
}
export { addDays as a, earlier as c, weekOf as d, pointAt as i, parseDay as l, bucketOf as n, dayOf as o, isSameProgress as r, dayText as s, appendPoint as t, shownDay as u };
