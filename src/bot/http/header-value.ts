/**
 * Returns a text as it can stand in a header: whatever isn't visible ASCII is percent-encoded, as addresses spell it.
 * Node refuses to send any other text, and the request would go without an answer.
 */
export function toHeaderValue(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
}

/** The same for `Location`, where spaces are encoded as well. */
export function toLocation(address: string): string {
  return toHeaderValue(address).replaceAll(" ", "%20");
}
