/** Words that stand in brackets where somebody was to write something else. */
const HOLE =
  /\[(?![xX ]\])(?:[^\][\n]{0,28}\b(?:name|title|description|describe|task|step|feature|criteri(?:on|a)|requirement|phase|component|story|your|what|how|if|why|list|insert|brief|yes\/no|e\.g\.|number|purpose|goal|setup|setup\/infrastructure|final|risk|topic|fill|other|edge case|write)\b[^\][\n]{0,28}|N|#+|X)\](?![([:])/i;
const BRACES = /\{[A-Z][a-z]+[A-Za-z /-]*\}/;

/** True for a name that is still to be filled in: `Step 1: [Name]`, `{Task Name}`, `[N]`. */
export function isPlaceholder(name: string): boolean {
  return HOLE.test(name) || BRACES.test(name);
}
