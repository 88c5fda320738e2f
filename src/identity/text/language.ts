import { elementAt } from "../../plan/model/element-at.ts";
import type { PlanVersion } from "./matchable.ts";

/** Small words that occur in any text of a language, and rarely in another. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  english: "the of and to for with on in all it is are be from by that this an as at up",
  german: "der die das und für mit auf ein eine den dem des ist im zu von bei nach aus werden als zum zur",
  french: "le la les des du et pour avec sur un une est dans au aux par que qui en de",
  spanish: "el la los las del y para con por un una es en al que se su como de",
  portuguese: "o os as do da dos das e para com por um uma no na nos que ao de em",
  italian: "il lo gli della delle dei e per con un una nel nella che è di sul al da",
  dutch: "het een en van voor met op naar te bij niet alle de is zijn aan uit",
  polish: "i w na do z dla oraz się nie jest przy po od przez",
  russian: "и в на с для по не из к от что при все о за",
};
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["korean", /\p{Script=Hangul}/gu],
  ["chinese", /\p{Script=Han}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["thai", /\p{Script=Thai}/gu],
  ["hindi", /\p{Script=Devanagari}/gu],
  ["greek", /\p{Script=Greek}/gu],
];
const SETS = Object.entries(SMALL_WORDS).map(([name, words]) => [name, new Set(words.split(" "))] as const);
/** Maximum length of text used to determine the language. */
const MAX_LENGTH = 20_000;
/** Share of letters from which a script other than Latin is the text's own: product names stay Latin. */
const OWN_SCRIPT = 0.2;
const FEWEST_WORDS = 2;

/** Returns the main language of a text; `null` where it is too short to tell. */
export function languageOf(text: string): string | null {
  const beginning = text.slice(0, MAX_LENGTH).toLowerCase();
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  for (const [name, script] of SCRIPTS) if ((beginning.match(script)?.length ?? 0) > OWN_SCRIPT * letters) return name;
  const words = beginning.match(/\p{L}+/gu) ?? [];
  const ranked = SETS.map(([name, small]) => ({
    name,
    hits: words.filter((word) => small.has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  const [best, second] = [elementAt(ranked, 0, "languages"), elementAt(ranked, 1, "languages")];
  if (best.hits < FEWEST_WORDS || best.hits === second.hits) return null;
  return best.name;
}

/** A plan with fewer items may have the same shape as another by accident. */
const FEWEST_ITEMS = 6;

/** Whether one version is a translation of the other: the same kinds of items in the same places, line by line. */
export function areTranslations(before: PlanVersion, after: PlanVersion): boolean {
  if (before.items.length !== after.items.length || before.items.length <= FEWEST_ITEMS) return false;
  const isSameShape = before.items.every(({ kind, parent }, index) => {
    const other = after.items[index];
    return other?.kind === kind && other.parent === parent;
  });
  return isSameShape && differInLanguage(before, after);
}

/** Whether two versions are in different languages, if both are long enough to tell. */
export function differInLanguage(before: PlanVersion, after: PlanVersion): boolean {
  const [one, other] = [languageOf(wordsIn(before)), languageOf(wordsIn(after))];
  return one !== null && other !== null && one !== other;
}

function wordsIn({ items }: PlanVersion): string {
  return items.map(({ title }) => title).join("\n");
}
