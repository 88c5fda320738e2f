import { isExcluded } from "./conflicts.ts";
import { similarity } from "../text/similarity.ts";
import { areRegrouped, haveSameForm, haveSameParent, restsOnAssumption, type Scope, type Work } from "./work.ts";

const ALIKE = { near: 0.25, far: 0.4 } as const;

/**
 * Matches items by an identifier, path or quoted name that exactly one item on each side has. Below the same parent or
 * grandparent this is certain; elsewhere it is an assumption, made only with `isFar`.
 */
export function matchUniqueCode(work: Work, scope: Scope, isFar: boolean): void {
  const { before, after, pairing } = work;
  const news = new Map<string, number>();
  for (const now of scope.after.nodes)
    for (const code of after.words(now).codes) if (scope.after.count("code", code) === 1) news.set(code, now);
  if (news.size === 0) return;
  for (const old of scope.before.nodes) {
    if (pairing.afterOf.has(old)) continue;
    const codes = [...before.words(old).codes].filter((code) => scope.before.count("code", code) === 1);
    const found = new Set(
      codes.flatMap((code) => {
        const now = news.get(code);
        return now === undefined || isFileOfOtherFolder(work, old, now, code) ? [] : [now];
      }),
    );
    const [now] = found;
    if (now === undefined || found.size > 1 || pairing.beforeOf.has(now)) continue;
    if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
    const isNear = haveSameParent(work, old, now) || areRegrouped(work, old, now);
    const alike = similarity(before.profile(old), after.profile(now));
    if (isNear && !isFar && alike >= ALIKE.near) pairing.add(old, now, restsOnAssumption(work, old));
    else if (!isNear && isFar && alike >= ALIKE.far) pairing.add(old, now, true);
  }
}

/** Whether both texts contain a file name after different folders: `operator/error.tsx` is not `keepers/error.tsx`. */
function isFileOfOtherFolder({ before, after }: Work, old: number, now: number, name: string): boolean {
  const pathsIn = (codes: ReadonlySet<string>): string[] => [...codes].filter((code) => code.endsWith(`/${name}`));
  const [olds, news] = [pathsIn(before.words(old).codes), pathsIn(after.words(now).codes)];
  if (olds.length === 0 || news.length === 0) return false;
  return !olds.some((one) => news.some((other) => one.endsWith(other) || other.endsWith(one)));
}
