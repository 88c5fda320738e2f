/** Renders lines behind a summary that can be opened. */
export function fold(heading: string, lines: readonly string[], isOpen: boolean): string {
  return `<details${isOpen ? " open" : ""}>\n<summary><b>${heading}</b></summary>\n\n${lines.join("\n")}\n\n</details>`;
}
