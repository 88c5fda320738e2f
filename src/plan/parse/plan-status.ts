import type { TextEdit } from "../edit/edit.ts";
import { isMenu } from "./sections/fields.ts";
import type { Field } from "./sections/fields.ts";
import { plainText } from "../words/inline.ts";
import type { Plan, PlanStatus, Span } from "../model/plan.ts";
import { readStateValue } from "../words/item-state.ts";
import { vocabularyOf } from "../words/vocabulary.ts";
import type { StateWord } from "../words/state-words.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

/** Words that go together: not started, in progress, completed. The first row that has the plan's word is taken. */
const TRIPLES: readonly (readonly [open: string, started: string, done: string])[] = [
  ["Draft", "In Progress", "Completed"],
  ["Planning", "In Progress", "Complete"],
  ["Not Started", "In Progress", "Completed"],
  ["Pending", "In Progress", "Completed"],
  ["pending", "in_progress", "completed"],
  ["To Do", "In Progress", "Done"],
  ["Todo", "Doing", "Done"],
  ["未开始", "进行中", "已完成"],
  ["未着手", "進行中", "完了"],
  ["대기", "진행 중", "완료"],
  ["Не начато", "В работе", "Готово"],
  ["Pendiente", "En progreso", "Completado"],
  ["Pendente", "Em andamento", "Concluído"],
  ["À faire", "En cours", "Terminé"],
  ["Offen", "In Arbeit", "Erledigt"],
  ["Bekliyor", "Devam ediyor", "Tamamlandı"],
];

/** The plan's own status, where its words are known: those of its menu, or those that go with the word it has. */
export function readPlanStatus(
  text: string,
  fields: readonly Field[],
  front: { readonly span: Span } | null,
  vocabulary: Vocabulary,
): PlanStatus | null {
  const values = [
    ...(front === null ? [] : [front.span]),
    ...fields.filter(({ name }) => name === "status").map(({ value }) => value),
  ];
  for (const value of values) {
    const written = text.slice(value.start, value.end);
    if (isMenu(written)) {
      const words = menuWords(written, vocabulary);
      if (words !== null) return { span: value, text: written, words };
      continue;
    }
    const state = readStateValue(text, value, vocabulary);
    if (state === null || state.says === "dropped") continue;
    const words = text.slice(state.span.start, state.span.end);
    return { span: state.span, text: words, words: wordsLike(words, state.says) };
  }
  return null;
}

/** The edit that makes the plan's status field say `state` in the plan's own words; null when it does, or there is none. */
export function planStatusEdit(plan: Plan, state: "open" | "started" | "done"): TextEdit | null {
  const { status } = plan;
  if (status === null) return null;
  const says = isMenu(status.text) ? null : vocabularyOf().stateAt(status.text.trim())?.says;
  if (says === state || status.text === status.words[state]) return null;
  return { offset: status.span.start, length: status.span.end - status.span.start, text: status.words[state] };
}

function menuWords(menu: string, vocabulary: Vocabulary): PlanStatus["words"] | null {
  const first = new Map<StateWord, string>();
  const last = new Map<StateWord, string>();
  for (const part of plainText(menu)
    .replace(/^[[{<]|[\]}>]$/g, "")
    .split(/\s*[|/]\s*/)) {
    const says = vocabulary.stateAt(part)?.says;
    if (says === undefined) continue;
    if (!first.has(says)) first.set(says, part);
    last.set(says, part);
  }
  const [open, started, done] = [first.get("open"), last.get("started"), last.get("done")];
  return open === undefined || done === undefined ? null : { open, started: started ?? open, done };
}

function wordsLike(written: string, says: Exclude<StateWord, "dropped">): PlanStatus["words"] {
  const place = { open: 0, started: 1, done: 2 }[says];
  const bare = written.replace(/^[^\p{L}]+/u, "").trim();
  const triple = TRIPLES.find((row) => row[place] === bare) ??
    TRIPLES.find((row) => row[place]?.toLowerCase() === bare.toLowerCase()) ??
    TRIPLES.find((row) => script(row[place] ?? "") === script(bare)) ?? ["Draft", "In Progress", "Completed"];
  const cased = (word: string): string => (/^\p{Lu}{2}/u.test(bare) ? word.toUpperCase() : word);
  const pictured = /^\p{Extended_Pictographic}/u.test(written);
  const word = (at: 0 | 1 | 2, picture: string): string =>
    pictured ? `${picture} ${cased(triple[at])}` : cased(triple[at]);
  const words = { open: word(0, "📋"), started: word(1, "🚧"), done: word(2, "✅") };
  return { ...words, [says]: written };
}

function script(word: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(word)) return "han";
  if (/\p{Script=Hangul}/u.test(word)) return "hangul";
  if (/\p{Script=Cyrillic}/u.test(word)) return "cyrillic";
  return "latin";
}
