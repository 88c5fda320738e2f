import { t as elementAt } from "./cli-element-at.js";
// src/identity/text/normalise.ts
const STATUS = "done|complete|completed|finished|closed|shipped|merged|fixed|verified|passed|pass|ok|todo|to do|pending|open|planned|not started|in progress|in review|wip|started|ongoing|blocked|failed|deferred|skipped|cancelled|canceled|removed|dropped|obsolete|superseded|optional|required|partial|partially|partially complete|configured|ready|n/a|new|updated|active|validated|current|next|mvp|fertig|erledigt|offen|terminé|fait|hecho|completado|pendiente|concluído|feito|завершено|выполнено|готово|сделано|в работе|完了|完成|已完成|进行中|未着手|완료|진행 중";
const DATE = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[t ]\d{1,2}:\d{2}(?::\d{2})?z?)?`;
const SHA = String.raw`(?=[0-9a-f]*\d)[0-9a-f]{7,40}`;
const ESTIMATE = String.raw`(?:est(?:imate[d]?)?[.:]?\s*)?~?\s*\d+(?:[.,]\d+)?\s*(?:[-–—]|to)?\s*(?:(?<!\d)\d+(?:[.,]\d+)?)?\s*\+?\s*(?:${"h|hr|hrs|hours?|d|days?|w|wks?|weeks?|m|mins?|minutes?|months?|sp|pts?|points?|story points?|stunden?|tage?|wochen?|heures?|jours?|horas?|días?|dias?|часов|часа|час|дней|дня|день|недел[яиь]|時間|日|週間|小时|天|周|시간|일|주"})`;
const REFERENCE = String.raw`(?:(?:pr|mr|gh|issue|commit|ref|sha|checkpoint|merged|completed|started|verified|done|fixed in|closes|see|by|evidence)\b[\s:#]*)+`;
const MAX_WORDING = 4e3;
const one = (source) => new RegExp(source, "u");
const BOOKKEEPING = [
	one(`^(?:${STATUS})(?:$|[\\s:,;.!—–-].*$)`),
	one(`^(?:${DATE})(?:$|[\\s,;].*$)`),
	one(`^(?:${SHA})(?:[\\s,;].*)?$`),
	one(`^(?:${ESTIMATE})$`),
	one(`^${REFERENCE}(?:${DATE}|${SHA}|#?\\d+)(?:$|\\W.*$)`),
	one(`^(?:evidence|checkpoint|priority|effort|estimate|est|owner|assigned|status|optional|p)\\b\\s*[:=].*$`),
	one(`^p[0-4]$`),
	one(`^(?:pr|mr|gh)?\\s*#\\d+$`)
];
const SEPARATOR = String.raw`(?<!\s)\s*(?<![-–—|,→])[-–—|,→]`;
const BEFORE_TAIL = /[-–—|,→:#~]/u;
const TAIL = [
	one(`${SEPARATOR}+\\s*(?:${DATE})$`),
	one(`${SEPARATOR}*\\s*(?:pr|mr|gh)?\\s*#\\d+$`),
	one(`\\s+(?:(?:started|completed|merged|created|due|logged|verified|pr|ref|blocked-by|assignee|actual|est):\\S+|~${ESTIMATE}|#[a-z][\\w:-]*)$`),
	one(`${SEPARATOR}+\\s*(?:${ESTIMATE})$`)
];
const SEPARATED_STATUS = one(`(?<!\\s)\\s*(?:(?<![-–—|→])[-–—|→]+|:)\\s*(?:${STATUS})(?:\\s*[,:]?\\s*\\(?(?:on |at |in )?(?:${DATE})\\)?)?[.!]?$`);
const LEADING_MARK = /^\s*(?:>\s*)*(?:#{1,6}\s+|(?:[-*+]|\d{1,4}[.)])(?:\s+|$))?(?:\[[^\]\n]\]\\?\*?(?:\s+|(?=\S)))?/u;
const LEADING_TAG = /^\s*(?:\[(?:p\d?|us\d+|story|parallel|[a-z]{1,4}\d{0,4}|\d+)\]|\((?:p\d?|parallel)\))\s*/u;
const LEADING_ID = /^\s*(?:(?:phase|step|task|sprint|story|user story|epic|milestone|stage|wave|week|day|part|schritt|étape|etapa|paso|tarea|tâche|aufgabe|шаг|этап|задача|фаза)\s+-?(?:\d+(?:[.–-]\d+)*[a-z]?|[a-z])(?=[\s.:)\-–—]|$)|[a-z]{1,5}-?\d{1,5}(?:[.-]\d+)*[a-z]?(?=[\s.:)]|$)|\d{1,4}(?:\.\d+)+[a-z]?(?=[\s.:)]|$)|\d{1,4}(?=[.:)])|#\d+(?=[\s.:)]))[.:)]*\s*(?:[-–—]+\s+)?/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|[\u2713\u2714\u2717\u2718]/gu;
function plainText(text) {
	return text.replace(/<!--.*?-->/gsu, " ").replace(LEADING_MARK, "").replace(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/gu, "$1").replace(/\*\*|__|~~|`/gu, "").replace(/(^|[\s(])[*_](?=\S)|(?<=[^\s\\])[*_](?=$|[\s).,:;])/gu, "$1").replace(/\\([!-/:-@[-`{-~])/gu, "$1").replace(/\s+/gu, " ").trim();
}
function normaliseTitle(text) {
	const plain = tidy(text);
	return words(dropTail(dropHead(plain))) || words(plain);
}
function withoutIds(text) {
	return dropHead(tidy(text));
}
function tidy(text) {
	return plainText(text.slice(0, MAX_WORDING).normalize("NFKC").toLowerCase()).replace(PICTURE, " ").replace(/\s+/gu, " ").trim();
}
function words(text) {
	return text.replace(/(?<=\p{L})[+#]+(?![\p{L}\p{N}])/gu, (marks) => marks.replaceAll("+", "plus").replaceAll("#", "sharp")).replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
}
function dropHead(text) {
	let rest = text;
	for (let turn = 0; turn < 4; turn++) {
		const shorter = rest.replace(LEADING_TAG, "").replace(LEADING_ID, "").replace(/^[\s:.\-–—]+/u, "");
		if (shorter === rest || words(shorter) === "") return rest;
		rest = shorter;
	}
	return rest;
}
function dropTail(text) {
	let rest = text;
	for (let turn = 0; turn < 8; turn++) {
		const shorter = dropOneTail(rest).trim();
		if (shorter === rest || words(shorter) === "") return rest;
		rest = shorter;
	}
	return rest;
}
function dropOneTail(text) {
	const bracket = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\})[\s.,:;]*$/u.exec(text);
	if (bracket !== null) {
		const inside = (bracket[1] ?? bracket[2] ?? elementAt(bracket, 3, "groups")).trim();
		if (inside === "" || BOOKKEEPING.some((pattern) => pattern.test(inside))) return text.slice(0, bracket.index);
	}
	if (!BEFORE_TAIL.test(text)) return text;
	for (const pattern of [SEPARATED_STATUS, ...TAIL]) {
		const found = pattern.exec(text);
		if (found !== null && found.index > 0) return text.slice(0, found.index);
	}
	return text;
}
export { words as i, plainText as n, withoutIds as r, normaliseTitle as t };
