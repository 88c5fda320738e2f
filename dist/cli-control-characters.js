// src/issue/text/control-characters.ts
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
function dropControls(text) {
	return text.replace(/\r\n?/g, "\n").replace(CONTROL, "");
}
function dropDirections(text) {
	return text.replace(DIRECTION, "");
}
export { dropDirections as n, dropControls as t };
