/** Words that stand in brackets where somebody was to write something else. */
const HOLE =
  /\[(?![xX ]\])(?:[^\][\n]{0,28}\b(?:name|title|description|describe|task|step|feature|criteri(?:on|a)|requirement|phase|component|story|your|what|how|if|why|list|insert|brief|yes\/no|e\.g\.|number|purpose|goal|setup|setup\/infrastructure|final|risk|topic|fill|other|edge case|write)\b[^\][\n]{0,28}|N|#+|X)\](?![([:])/i;
const BRACES = /\{[A-Z][a-z][A-Za-z /-]*\}/;

/** More words than this before a bracket say enough by themselves: what follows is a remark or a tag. */
const MAX_LEAD = 5;

/** True for a name that is still to be filled in: `Step 1: [Name]`, `{Task Name}`, `[N]`. */
export function isPlaceholder(name: string): boolean {
  const hole = HOLE.exec(name) ?? BRACES.exec(name);
  return (
    hole !== null &&
    name
      .slice(0, hole.index)
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length <= MAX_LEAD
  );
}
