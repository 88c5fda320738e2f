export const PLAN = `# Harbor Plan

**Status**: In Progress

### Step 1: Set up

**Goal**: Ready

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] ~~Rent a server~~

### Step 2: Build it

**Depends On**: Step 1

- [ ] Write the parser

## Success Criteria

- [ ] It is fast
`;

export interface StatusJson {
  readonly version: number;
  readonly plans: readonly {
    readonly path: string;
    readonly items: readonly Record<string, unknown>[];
    readonly diagnostics: readonly Record<string, unknown>[];
    readonly [name: string]: unknown;
  }[];
}
