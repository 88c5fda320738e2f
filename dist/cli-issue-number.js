import { ct as _positive, s as int } from "./cli-schemas.js";
// src/ports/issue-number.ts
function issueNumber(number) {
	return number;
}
const issueNumberSchema = int().check(_positive()).brand();
export { issueNumberSchema as n, issueNumber as t };
