/** A plan in each of the ways people write them: what the fuzzer spoils. */
export const SEEDS: readonly [Seed, ...Seed[]] = [
  {
    path: "docs/visual-poc1-implementation.md",
    text: `# Lantern PoC 1 Implementation Plan

| Attribute | Value |
|---|---|
| **Name** | Lantern |
| **Status** | Planning |

## Prerequisites

### 1. Read the old code

Look at the \`lamp\` module first.

## Success Criteria

- [ ] The lamp burns for an hour
- [ ] Nobody is blinded

## Implementation Steps

### Step 0: Create the package

**Goal**: A package that can be imported

**Tasks**:
- [x] Create \`lamp/__init__.py\`
- [ ] Add the \`Wick\` model

**Code** (add to \`lamp.py\`):
\`\`\`python
# a comment that is no heading
class Wick:  # - [ ] no box
    pass
\`\`\`

**Verification** (inline OK):
- [ ] It imports

**Output**: 8/8 tests passing

### Step 1: Trim the wick - COMPLETE

**Depends On**: Step 0

**Tasks**:
- [x] Cut it

## Production-Grade Checklist

- [ ] Errors are told
`,
  },
  {
    path: "plan/plan-001.md",
    text: `# Implementation Plan: Ferry

> **Status**: Planning | In Progress | Complete
> **Created**: 2026-01-02

## Phase -1: Pre-Implementation Gates

#### Article III: Tests first
- [x] **Compliance**: Will tests be written first?

## Phase 0: Foundation (8-10 hours)

### Tasks
- [ ] Lay the keel
- [ ] Bend the ribs (2h)

### Success Criteria
- [ ] It floats

## Phase 1: Stories

### User Story 1: Carry people (Priority: P1)

#### Step 1: Write the failing test

- [ ] Board one passenger
  - [ ] with luggage
  - [~] with a dog
`,
  },
  {
    path: "docs/planning.md",
    text: `# Plan: Bakery

**Date**: 2026-02-03
**Status**: In Progress

## Implementation Phases

### Phase 1: Oven

**Goal**: Heat

**Tasks**:
1. **Build the hearth**
   - Description: stone by stone
   - Acceptance: it holds
2. [x] **Light it**
3. **Sweep the chimney**

**Verification**:
- [ ] Smoke rises

### Phase 2: Bread

**Acceptance**:
- [ ] A crust
`,
  },
  {
    path: "docs/implementation-plan.md",
    text: `# Orchard

## 1. Overview

| Goal | Apples |
|---|---|
| Owner | @ada |

## 7. Implementation Steps

### Step 1: Plant the trees
**Description:** in rows
**Files affected:** \`rows.ts\`
**Estimated effort:** 1 hour

### Step 2: Water them
**Status:** 🟡 In Progress (since May)
**Dependencies:** Step 1

### T001: Prune ✅

**Acceptance Criteria:**
- [ ] No dead wood

## 11. Definition of Done

### Quality Gates
- [ ] Apples taste
`,
  },
  {
    path: "specs/001-signal/tasks.md",
    text: `# Tasks: Signal

**Input**: design documents

## Format: \`[ID] [P?] [Story] Description\`
- **[P]**: can run in parallel

## Phase 1: Setup

- [X] T001 Create src/a.py
- [ ] T002 [P] Write src/b.py after T001

## Phase 3: User Story 1 - Blink (Priority: P1) 🎯 MVP

### Tests for User Story 1 (OPTIONAL)
- [ ] T010 [P] [US1] Contract test in tests/c.py
- [x] T018 [US1] ~~Install X~~ **SKIPPED**: not needed

**Checkpoint**: it blinks

## Dependencies & Execution Order

\`\`\`
T001 -> T002
- [ ] T099 not a task
\`\`\`
`,
  },
  {
    path: ".kiro/specs/mill/tasks.md",
    text: `# Implementation Plan

- [x] 1. Set up the mill
  - Create directories
  - _Requirements: 1.1, 3.1_
- [ ] 2. Grind
- [ ] 2.1 Turn the stone
  - [-] 2.1.1 Oil it
- [ ]* 2.2 Write a property test
- [ ]\\* 2.3 And another
`,
  },
  {
    path: "openspec/changes/add-bridge/tasks.md",
    text: `## 1. Piers

- [x] 1.1 Sink the caissons
- [ ] 1.2 **CHANGED** Pour concrete

## 2. Deck

### 2.1 Steel
- [ ] 2.1.1 Lift the beams
- [ ] 28.1 **REMOVED** ~~Paint~~ - use rust
`,
  },
  {
    path: "docs/superpowers/plans/2026-01-01-kite.md",
    text: `# Kite Implementation Plan

> **For agentic workers:** read on.

**Goal:** Fly

---

### Task 1.1: Frame

**Files:**
- Create: \`frame.ts\`

- [ ] **Step 1: Write the failing test**

\`\`\`\`markdown
## Not a heading
\`\`\`ts
const a = 1;
\`\`\`
- [ ] not a box
\`\`\`\`

Run: \`npm test\`
Expected: FAIL

- [ ] **Step 5: Commit**

### Task 1.2: Tail

- [ ] **Step 5: Commit**
`,
  },
  {
    path: ".cursor/plans/clock_a821e7c3.plan.md",
    text: `---
name: Clock
overview: "Ticks, at last"
todos:
  - id: face
    content: "Paint: the face, 'white'"
    status: pending
  - id: hands
    content: Fit the hands
    status: completed
    dependencies: [face]
  - {id: chime, content: Hang the bell, status: in_progress}
isProject: false
---

# Clock

## Step 6 — Wind it

- [ ] A box in the body
`,
  },
  {
    path: "TODO.md",
    text: `# Sprint 1

#### Day 5

**Task 1.4:** Print (4 hours)
- [ ] sub
- [ ] t1912 Queue (blocked-by:t1910) ~2.5h #auto ref:GH#123 started:2026-07-13

# Sprint 2

## Backlog
* [ ] starred
+ [ ] plussed
1) [ ] counted
> - [x] quoted

<!-- - [ ] commented -->

| [x] | done |
|---|---|
| - [ ] cell | no |

## المرحلة الأولى: البدء

- [ ] مهمة واحدة
- [x]（Plan#6）終わり
`,
  },
];

/** A plan and the path it stands at. */
export interface Seed {
  readonly path: string;
  readonly text: string;
}
