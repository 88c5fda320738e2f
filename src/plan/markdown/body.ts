/** Where the text behind its front matter begins. */
export function bodyAt(text: string): number {
  return /^\ufeff?(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n\1[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}
