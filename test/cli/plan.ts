/** The plan of the command line's tests, and where it stands. */
export const PATH = "docs/plans/harbor.md";
export const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] Seed the data

### Step 2: Build it

**Depends On**: Step 1

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
`;
