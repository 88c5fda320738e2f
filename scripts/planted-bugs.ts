/** A piece of a source file, which contains it exactly once, and its replacement. */
interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A bug that the promises forbid, and the tests that should fail with it. */
export interface Mutation {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Test files, and a pattern of test names where a whole file is too much. */
  readonly tests: readonly string[];
  readonly only?: string;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: "skip the key look-up after a lost response",
    changes: [
      {
        file: "src/sync/apply/apply-creates.ts",
        from: "const found = await findLost(operation.key, parent, context);",
        to: "const found = null as Awaited<ReturnType<typeof findLost>>;",
      },
    ],
    tests: ["test/e2e/faults/lost-answer.test.ts"],
  },
  {
    name: "drop the author check",
    changes: [
      {
        file: "src/reconcile/identity-of-items/ownership.ts",
        from: "const trusted = issue.author !== null && (issue.author.isBot || mayWrite(issue.author.login));",
        to: "const trusted = issue.author !== null || mayWrite(label);",
      },
    ],
    tests: ["test/e2e/promises/ownership.test.ts"],
  },
  {
    name: "write without comparing",
    changes: [
      {
        file: "src/reconcile/issue-changes/body-changes.ts",
        from: "if (!needsWrite(body, desired)) return",
        to: "if (!needsWrite(body, desired) && body === null) return",
      },
    ],
    tests: ["test/e2e/round-trip/races.test.ts", "test/e2e/promises/stories.test.ts"],
  },
  {
    name: "retry creates",
    changes: [
      {
        file: "src/sync/apply/apply-creates.ts",
        from: "const found = await findLost(operation.key, parent, context);",
        to: "const found = await context.writer.createIssue({ ...operation.issue, parent });",
      },
    ],
    tests: ["test/e2e/faults/lost-answer.test.ts"],
  },
  {
    name: "record a base that was never reconciled",
    changes: [
      {
        file: "src/sync/write-back/write-records.ts",
        from: "base: { commit, blob },\n    next: applied.next === null ?",
        to: 'base: { commit, blob: applied.next ?? blob },\n    next: applied.next !== "" ?',
      },
    ],
    tests: ["test/e2e/promises/stories.test.ts", "test/e2e/faults/crash.test.ts"],
    only: "lost to a force push|mixed sync that dies before",
  },
];
