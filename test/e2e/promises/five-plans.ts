export const CONFIG = ".github/plansync.yml";
export const NAMES = ["Anchor", "Buoy", "Crane", "Dock", "Ferry"];
export const pathOf = (name: string) => `docs/plans/${name.toLowerCase()}.md`;

export function tasksOf(name: string, count: number, mark = " "): string {
  return Array.from({ length: count }, (_, at) => `- [${mark}] Build part ${at + 1} of the ${name}\n`).join("");
}

/** Five plans with so many tasks each, by path. */
export function fivePlans(count: number, mark = " "): Record<string, string> {
  return Object.fromEntries(NAMES.map((name) => [pathOf(name), `# ${name} Plan\n\n${tasksOf(name, count, mark)}`]));
}
