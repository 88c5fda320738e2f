const UNIT =
  "(?:h|hr|hrs|hours?|d|days?|m|min|mins|minutes?|w|wk|weeks?|months?|sessions?|sp|pts?|points?|horas?|días?|dias?|semanas?|jours?|heures?|stunden|tage|wochen|ч|час(?:а|ов)?|д|дн(?:я|ей)?|小时|小時|天|周|週|分钟|時間|日|週間|시간|일|주)";
const AMOUNT = `~?\\d+(?:[.,]\\d+)?(?:\\s*[-–]\\s*\\d+(?:[.,]\\d+)?)?\\s*${UNIT}`;

/**
 * An estimate in brackets that stands apart from the words, at the end or before a separator: `(4h)`, `Task 1 (2 d): Dig`.
 * The first group is the estimate.
 */
export const ESTIMATE_IN = new RegExp(
  `\\s*[([（]\\s*(?:est(?:imated?|\\.)?[.:]?\\s*|예상 소요[:：]\\s*)?(${AMOUNT})\\s*[)\\]）](?=\\s*(?:$|[^\\p{L}\\p{N},.;'’\\s]))`,
  "iu",
);
/** An estimate that ends a title, behind a tilde or an arrow: `~2d`, `← 4 hours`. The first group is the estimate. */
export const ESTIMATE_END = new RegExp(`\\s+(?:[←⟵]\\s*(?=[~\\d])|(?=~))(${AMOUNT})\\s*$`, "iu");
