import { ConfigError } from "../errors.ts";

/** One problem in a configuration file, with its place and its fix. */
export interface ConfigProblem {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** All problems in one configuration file; `place` is that of the first one. */
export class ConfigFileError extends ConfigError {
  readonly problems: readonly ConfigProblem[];

  constructor(path: string, problems: readonly [ConfigProblem, ...ConfigProblem[]]) {
    const [first] = problems;
    const lines = problems.map((p) => `${path}:${p.line}:${p.column}: ${p.message}. ${p.hint}`);
    super(lines.join("\n"), {
      hint: `Correct ${path} ${problems.length > 1 ? `at these ${problems.length} places` : "at this place"}; nothing was changed.`,
      place: { path, line: first.line, column: first.column },
    });
    this.problems = problems;
  }
}
