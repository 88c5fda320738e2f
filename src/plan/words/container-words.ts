import { folded } from "./unaccented.ts";

/**
 * The words of which headings are made that only say that work follows: `Tasks / Subtasks`, `Release Roadmap`,
 * `List of work packages`. A heading that says more names a piece of work.
 */
const PIECES = words(`
  task tasks subtask subtasks sub-task sub-tasks todo todos to-do to-dos item items action actions activities ticket tickets
  step steps phase phases stage stages milestone milestones sprint sprints epic epics story stories iteration iterations
  wave waves increments slices work roadmap backlog plan plans progress workstreams tracks releases
  tarea tareas paso pasos fase fases etapa etapas hito hitos tarefa tarefas passo passos marcos tâche tâches étape étapes
  jalons aufgabe aufgaben schritt schritte phasen etappen meilensteine arbeitspakete arbeitsschritte fahrplan
  задача задачи шаг шаги этап этапы план görev görevler adım adımlar aşamalar faz fazlar
`);
const LISTS = words(`
  list lists breakdown breakdowns overview sequence order tracker board details detail structure division index packages
  checklist lista listado resumen desglose liste übersicht gliederung aufteilung reihenfolge découpage ordre список перечень
  разбивка порядок listesi
`);
const KINDS = words(`
  implementation development project execution delivery rollout release migration product user detailed proposed coding
  planned implementación desarrollo proyecto ejecución implementação desenvolvimento projeto execução umsetzung entwicklung
  projekt реализации разработки проекта uygulama geliştirme proje mise
`);
/** Compounds such as `Umsetzungscheckliste` end with it. */
const CHECKLIST =
  /check-?list(?:s|en?)?(?!\p{L})|(?<!\p{L})(?:чек-?лист|kontrol listesi|list[ae] de (?:verificacion|verificacao|comprobacion|chequeo|controle))(?!\p{L})/u;
const JOINTS = words(
  `of the and or & / + - – — , for de del da do das dos la los las der die das des du и y e et und ve en`,
);

/** The same in scripts that write no blanks; joints are the particles between nouns. */
const UNSPACED_PIECES =
  "作業|タスク|手順|ステップ|フェーズ|工程|任务|任務|步骤|步驟|阶段|階段|工作|작업|단계|할일|할 일";
const UNSPACED_OTHERS =
  "分割|一覧|リスト|内容|項目|分解|列表|清单|清單|拆分|順序|顺序|計画|计划|計劃|目录|목록|분할|순서|계획|実装|開発|实施|实现|开发|项目|プロジェクト|구현|개발|프로젝트|详细|詳細|の|と|及び|、|・|的|및|[ ·/]";
const UNSPACED = new RegExp(`^(?=.*(?:${UNSPACED_PIECES}))(?:${UNSPACED_PIECES}|${UNSPACED_OTHERS})+$`, "u");

/** Kinds of work of which a checklist is the work itself; a checklist of a release or a migration is gone through after it. */
const MADE = words(`
  implementation development coding execution implementación desarrollo ejecución implementação desenvolvimento execução
  umsetzung umsetzungs entwicklung entwicklungs implementierung implementierungs implémentation développement réalisation реализации разработки uygulama
  geliştirme
`);
/** The same in scripts that write no blanks. */
const UNSPACED_CHECKLIST =
  /^(?:実装|開発|实施|实现|开发|實作|구현|개발)[用の的 ]?(?:チェックリスト|(?:检查|核对|檢查)?(?:清单|清單|表)|체크리스트)$/u;

/** More words than any such heading has. */
const MOST_WORDS = 8;
const LONGEST = 80;

/** True for the words of a heading that say that work follows, and nothing of it. */
export function onlySaysWork(key: string): boolean {
  if (key.length > LONGEST || key === "work") return false;
  const said = key.split(/\s+|(?<=\/)|(?=\/)/).filter((word) => word !== "");
  if (said.length > MOST_WORDS) return false;
  if (isChecklistOfWork(key)) return true;
  if (said.every((word) => KNOWN.has(word))) return said.some((word) => PIECES.has(word));
  return UNSPACED.test(key);
}

/** `Implementation checklist`, `Checklist de implementação`; but `Implementation checklist for search` names what it is of. */
function isChecklistOfWork(key: string): boolean {
  const others = key.replace(CHECKLIST, " ");
  if (others === key) return UNSPACED_CHECKLIST.test(key);
  const said = others.split(/[\s-]+|(?<=^|\s)[dl]['’]/).filter((word) => word !== "" && !JOINTS.has(word));
  return said.length > 0 && said.every((word) => MADE.has(word));
}

/** True for words that only say what kind of work follows: `Implementation`, `Migration and rollout`. */
export function onlySaysKind(key: string): boolean {
  const said = key.split(/\s+/).filter((word) => word !== "");
  return said.length > 0 && said.length <= MOST_WORDS && said.every((word) => KINDS.has(word) || JOINTS.has(word));
}

const KNOWN: ReadonlySet<string> = new Set([...PIECES, ...LISTS, ...KINDS, ...JOINTS]);

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(folded),
  );
}
