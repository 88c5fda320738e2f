/** How many cells a table's head has; 0 for a line that is no head. An escaped bar parts no cells. */
export function headCells(line: string): number {
  const text = line.trim();
  if (text === "|") return 0;
  let cells = 0;
  let begins = !text.startsWith("|");
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === " " || char === "\t") continue;
    if (begins) cells += 1;
    begins = char === "|";
    if (char === "\\" && /[\\|]/.test(text.charAt(at + 1))) at += 1;
  }
  return cells;
}

/** How many columns the line below a table's head has (`|---|:-:|`); 0 for any other line. */
export function delimiterCells(line: string): number {
  const text = line.trim();
  if (!/^[-:|][-:| \t]*$/.test(text) || !/[|:]/.test(text)) return 0;
  const cells = text.replace(/^\|/, "").replace(/\|$/, "").split("|");
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim())) ? cells.length : 0;
}
