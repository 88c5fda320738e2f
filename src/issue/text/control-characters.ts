/** Control characters except tab and line ends, and the separators that JavaScript reads as line ends. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Characters that change the direction of the text after them, or of a whole line. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** Removes control characters: GitHub refuses some, terminals act on others. Line ends become LF. */
export function dropControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROL, "");
}

/** Removes characters that change the text direction. */
export function dropDirections(text: string): string {
  return text.replace(DIRECTION, "");
}
