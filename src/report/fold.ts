/** Renders lines behind a summary that opens them. */
export function fold(heading: string, lines: readonly string[]): string {
  return `<details>\n<summary><b>${heading}</b></summary>\n\n${lines.join("\n")}\n\n</details>`;
}
