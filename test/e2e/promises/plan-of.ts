/** A plan of phases with steps of ten tasks each: so many items below the plan. */
export function planOf(count: number): string {
  const lines = ["# Harbor Plan", ""];
  for (let item = 1, phase = 0, step = 0; item <= count;) {
    if ((item - 1) % 111 === 0) lines.push(`## Phase ${++phase}: Part ${phase}`, "");
    else if (((item - 1) % 111) % 11 === 1) lines.push(`### Step ${++step}: Piece ${step}`, "");
    else lines.push(`- [ ] Lay stone number ${item}`);
    item += 1;
  }
  return `${lines.join("\n")}\n`;
}
