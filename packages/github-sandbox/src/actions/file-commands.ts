/** Reads `name=value` and `name<<DELIMITER` as the runner does. */
export function readFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/u);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const block = /^([^=]*?)<<(.+)$/u.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? "", index + 1);
      if (end < 0) throw new Error(`Matching delimiter not found '${block[2] ?? ""}'`);
      values[block[1] ?? ""] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (line !== "") {
      const equals = line.indexOf("=");
      if (equals < 0) throw new Error(`Invalid format '${line}'`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
    }
  }
  return values;
}
