/** Ends a text as a sentence, so that another can follow it. */
export function sentence(text: string): string {
  return /[.!?:…]$/.test(text) || text === "" ? text : `${text}.`;
}

/** Returns a text with a capital at its beginning, unless that is code or a path. */
export function capital(text: string): string {
  return /^[a-z]+(?=[ ,.:;]|$)/.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}
