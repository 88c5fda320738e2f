export const PATH = "docs/plans/harbor.md";
export const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Goal**: Prepare things

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] Seed the data

**Verification**:
- [ ] The schema loads

### Step 2: Build it

**Depends On**: Step 1

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
- [ ] Write the docs
`;
