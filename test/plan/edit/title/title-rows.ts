/** A line of a plan, a title that its issue has by now, and the line that follows from them; null: nothing is written. */
export interface TitleRow {
  readonly number: number;
  readonly line: string;
  readonly title: string;
  readonly after: string | null;
  /** What the issue said at its base; what the item says without it. */
  readonly base?: string;
}

const rows: readonly (readonly [string, string, string | null, string?])[] = [
  ["- [ ] Read CSV", "Read the CSV file", "- [ ] Read the CSV file"],
  ["- [ ] **Read** the CSV", "Parse the CSV", "- [ ] **Parse** the CSV"],
  ["- [ ] Read the **CSV file** first", "Read the TSV first", "- [ ] Read the **TSV** first"],
  ["- [ ] Read [the CSV](docs/csv.md) twice", "Read the CSV once", "- [ ] Read [the CSV](docs/csv.md) once"],
  ["- [ ] Read [the CSV](docs/csv.md) twice", "Read the TSV twice", "- [ ] Read [the TSV](docs/csv.md) twice"],
  ["- [ ] Read [the CSV](docs/csv.md) twice", "Read twice", null],
  ["- [ ] Use `fs.readFile` for CSV", "Use `fs.readFile` for TSV", "- [ ] Use `fs.readFile` for TSV"],
  ["- [ ] Use `fs.readFile` for CSV", "Use fs.open for CSV", "- [ ] Use `fs.open` for CSV"],
  ["- [ ] T003 [P] Read CSV in src/csv.ts", "T003 Read TSV in src/csv.ts", "- [ ] T003 [P] Read TSV in src/csv.ts"],
  ["- [ ] T003 [P] Read CSV", "Read TSV", "- [ ] T003 [P] Read TSV"],
  ["- [ ] T003 Read CSV", "T004 Read TSV", "- [ ] T003 Read TSV"],
  ["- [ ] 1.2 Read CSV", "1.2 Read CSV and TSV", "- [ ] 1.2 Read CSV and TSV"],
  ["- [ ] Read CSV (2h)", "Read TSV", "- [ ] Read TSV (2h)"],
  ["- [ ] Read CSV (3d) #backend", "Read TSV", "- [ ] Read TSV (3d) #backend"],
  ["- [ ] Read CSV #backend", "Read TSV files", "- [ ] Read TSV files #backend"],
  ["- [x] Read CSV", "Read TSV", "- [x] Read TSV"],
  ["- [~] Read CSV", "Read TSV", "- [~] Read TSV"],
  ["* [ ]  Read   CSV  ", "Read TSV", "* [ ]  Read   TSV  "],
  ["1. [ ] Read CSV", "Read TSV", "1. [ ] Read TSV"],
  ["- [ ] **Read CSV** - from the inbox", "Read TSV", "- [ ] **Read TSV** - from the inbox"],
  ["- [ ] Read CSV (a1b2c3d)", "Read TSV", "- [ ] Read TSV (a1b2c3d)"],
  ["- [ ] Read CSV <!-- id: 7 -->", "Read TSV", "- [ ] Read TSV <!-- id: 7 -->"],
  ["- [ ] 🚀 Read CSV", "Read TSV", "- [ ] 🚀 Read TSV"],
  ["- [ ] Read CSV", "Read *all* CSV", String.raw`- [ ] Read \*all\* CSV`],
  ["- [ ] Read CSV", "Read <b>CSV</b>", String.raw`- [ ] Read \<b>CSV\</b>`],
  ["- [ ] Read CSV", "Read CSV <!-- box:abc -->", String.raw`- [ ] Read CSV \<!-- box:abc -->`],
  ["- [ ] Read CSV", "[x](javascript:alert) CSV", String.raw`- [ ] \[x\](javascript:alert) CSV`],
  ["- [ ] Read CSV", "Read `CSV", "- [ ] Read \\`CSV"],
  ["- [ ] Read CSV", "~~Read~~ CSV", String.raw`- [ ] \~\~Read\~\~ CSV`],
  ["- [ ] Read CSV", "Read CSV &amp; TSV", String.raw`- [ ] Read CSV \&amp; TSV`],
  ["- [ ] Read CSV", "Read CSV @ann fixes #12", "- [ ] Read CSV @ann fixes #12"],
  ["- [ ] Read CSV", "::error::Read CSV", "- [ ] ::error::Read CSV"],
  ["- [ ] Read CSV", "# Read CSV", "- [ ] # Read CSV"],
  ["- [ ] Read CSV", "Read\nCSV\r\n- [x] evil", String.raw`- [ ] Read CSV - \[x\] evil`],
  ["- [ ] Read CSV", "[P] Read CSV", null],
  ["- [ ] Read CSV", "Read CSV (4h)", null],
  ["- [ ] Read CSV", "\u202eRead CSV", "- [ ] Read CSV"],
  ["- [ ] اقرأ ملف CSV", "اقرأ ملفات CSV", "- [ ] اقرأ ملفات CSV"],
  ["- [ ] Read 👩‍💻 CSV", "Read 👩‍💻 TSV", "- [ ] Read 👩‍💻 TSV"],
  ["- [ ] Read CSV quickly", "Parse CSV", "- [ ] Parse CSV quickly", "Read CSV"],
  ["- [ ] Scan CSV", "Parse CSV", null, "Read CSV"],
  ["### Step 2: Read CSV ✅", "Step 2: Read TSV", "### Step 2: Read TSV ✅"],
  ["### Step 2: Read CSV", "Read TSV", "### Step 2: Read TSV"],
  ["### Step 2: Read CSV", "Step 2: Read C #", String.raw`### Step 2: Read C \#`],
  ["- [ ] Read CSV", "a".repeat(256), `- [ ] ${"a".repeat(256)}`],
  ["- [ ] Read CSV", "---", "- [ ] ---"],
  ["- [ ] Read snake_case names", "Read _all_ snake_case names", String.raw`- [ ] Read \_all\_ snake_case names`],
  ["- [ ] Read CSV DONE", "Read CSV", "- [ ] Read CSV"],
];

export const TITLE_ROWS: readonly TitleRow[] = rows.map(([line, title, after, base], at) => ({
  number: at + 1,
  line,
  title,
  after,
  ...(base !== undefined && { base }),
}));
