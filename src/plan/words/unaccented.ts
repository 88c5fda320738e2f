const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/**
 * Latin letters without their accents, as many people type them: `étapes` and `etapes`, `implementação` and
 * `implementacao` are one word. A composed text keeps its length; other scripts stay as they are.
 */
export function unaccented(text: string): string {
  if (!ACCENTED.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
