/**
 * Returns a text that PostgreSQL stores: it takes neither U+0000 nor, in `jsonb`, half a pair of surrogates. Both come
 * from files and events that strangers write; one such text must not stop what is stored beside it.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}

/** Returns a value as JSON for the database. Its texts are made storable; its keys are ours. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === "string" ? storableText(one) : one));
}
