/** Groups of packages that a layer does without. */
export const PACKAGES = {
  node: ["node:*", "node:*/*"],
  io: [
    "node:fs",
    "node:fs/*",
    "node:http",
    "node:https",
    "node:http2",
    "node:net",
    "node:tls",
    "node:dns",
    "node:child_process",
    "node:timers",
    "node:timers/*",
    "node:process",
    "node:os",
  ],
  threads: ["node:worker_threads"],
  clients: ["@octokit/*", "@actions/*", "octokit"],
  sandbox: ["github-sandbox"],
} as const;

/** A folder below `src`, and what its files may import beside each other and the files directly in `src`. */
export interface Layer {
  /** Path below `src`; "" stands for the files directly in it. */
  readonly folder: string;
  /** Folders of other layers. Everything that is not named is refused. */
  readonly mayImport: readonly string[];
  readonly without: readonly (keyof typeof PACKAGES)[];
  /** True where there is neither a clock nor a timer nor the process. */
  readonly isTimeless: boolean;
  /** What the linter says. */
  readonly message: string;
}

const CORE = ["plan", "identity", "ports", "issue", "record", "history", "reconcile"];
const SYNC = [...CORE, "agents/claim", "config", "sync/context", "sync/read", "sync/stages"];
const CHAPTERS = [...SYNC, "report", "sync/decide", "sync/apply", "sync/write-back", "sync/report"];
const ENGINE = [...CHAPTERS, "sync", "commands"];
const PURE = ["io", "threads", "clients", "sandbox"] as const;
const PORTS_ONLY = "the engine knows the world only through src/ports/";

/**
 * The layers from below to above. The one place of the rule: `.oxlintrc.json` is made from it (`node scripts/build-lint.ts`),
 * and the tests in `test/project` read it.
 */
export const LAYERS: readonly Layer[] = [
  { folder: "", mayImport: ["ports"], without: PURE, isTimeless: false, message: PORTS_ONLY },
  {
    folder: "plan",
    mayImport: [],
    without: ["node", "clients", "sandbox"],
    isTimeless: true,
    message: "src/plan is pure and stands below everything else",
  },
  {
    folder: "identity",
    mayImport: ["plan"],
    without: PURE,
    isTimeless: true,
    message: "src/identity is pure and knows only plans",
  },
  {
    folder: "ports",
    mayImport: ["plan"],
    without: PURE,
    isTimeless: true,
    message: "ports are types: they say what there is to ask and to do",
  },
  {
    folder: "issue",
    mayImport: ["plan", "ports"],
    without: PURE,
    isTimeless: true,
    message: "src/issue is pure: plans in, texts of issues out",
  },
  {
    folder: "record",
    mayImport: ["plan", "identity", "ports"],
    without: PURE,
    isTimeless: true,
    message: "src/record is pure: the format of what plansync keeps",
  },
  {
    folder: "history",
    mayImport: ["plan", "identity"],
    without: PURE,
    isTimeless: true,
    message: "src/history is pure: old texts in, points and pictures out",
  },
  {
    folder: "checkout",
    mayImport: ["plan", "identity", "history"],
    without: ["clients", "sandbox"],
    isTimeless: false,
    message: "src/checkout reads the clone on this machine, and decides nothing",
  },
  {
    folder: "reconcile",
    mayImport: ["plan", "identity", "ports", "issue", "record"],
    without: PURE,
    isTimeless: true,
    message: "the core is pure: no I/O, no clock, no Octokit, no shell",
  },
  {
    folder: "report",
    mayImport: ["plan", "issue", "ports", "history"],
    without: PURE,
    isTimeless: true,
    message: "a report is pure: it says what happened and does nothing",
  },
  {
    folder: "agents/claim",
    mayImport: ["plan", "issue", "ports"],
    without: PURE,
    isTimeless: true,
    message: "what a claim says, and how long it holds, is pure",
  },
  {
    folder: "agents/choose",
    mayImport: ["plan", "ports", "agents/claim"],
    without: PURE,
    isTimeless: true,
    message: "choosing work is pure",
  },
  {
    folder: "config",
    mayImport: ["plan", "issue", "reconcile"],
    without: ["node", "clients", "sandbox"],
    isTimeless: false,
    message: "configuration is text in, settings out",
  },
  {
    folder: "github",
    mayImport: ["ports"],
    without: ["sandbox"],
    isTimeless: false,
    message: "adapters implement ports and know nothing of decisions or shells",
  },
  {
    folder: "sync/context",
    mayImport: [...CORE, "config"],
    without: PURE,
    isTimeless: false,
    message: "what a run is given knows no stage of it",
  },
  {
    folder: "sync/read",
    mayImport: ["agents/claim", ...CORE, "config", "sync/context"],
    without: PURE,
    isTimeless: false,
    message: "reading knows nothing of what comes of it",
  },
  {
    folder: "sync/stages",
    mayImport: [...CORE, "config", "sync/context", "sync/read"],
    without: PURE,
    isTimeless: false,
    message: "a stage is a value: it knows nothing of who makes it",
  },
  { folder: "sync/decide", mayImport: SYNC, without: PURE, isTimeless: false, message: "deciding does nothing" },
  {
    folder: "sync/apply",
    mayImport: [...SYNC, "sync/decide"],
    without: PURE,
    isTimeless: false,
    message: "applying knows neither write-back nor report",
  },
  {
    folder: "sync/write-back",
    mayImport: [...SYNC, "report", "sync/decide", "sync/apply"],
    without: PURE,
    isTimeless: false,
    message: "writing back knows nothing of the report of a run",
  },
  {
    folder: "sync/report",
    mayImport: [...SYNC, "report", "sync/decide", "sync/apply", "sync/write-back"],
    without: PURE,
    isTimeless: false,
    message: PORTS_ONLY,
  },
  { folder: "sync", mayImport: CHAPTERS, without: PURE, isTimeless: false, message: PORTS_ONLY },
  {
    folder: "commands",
    mayImport: CHAPTERS,
    without: PURE,
    isTimeless: false,
    message: PORTS_ONLY,
  },
  {
    folder: "agents/dispatch",
    mayImport: ["ports", "record"],
    without: PURE,
    isTimeless: true,
    message: "what is to be started is decided from values alone",
  },
  {
    folder: "agents",
    mayImport: [...ENGINE, "agents/choose", "agents/dispatch"],
    without: PURE,
    isTimeless: false,
    message: PORTS_ONLY,
  },
  {
    folder: "respond",
    mayImport: [...ENGINE, "agents/choose", "agents/dispatch"],
    without: PURE,
    isTimeless: false,
    message: PORTS_ONLY,
  },
  {
    folder: "aside",
    mayImport: [...ENGINE, "respond"],
    without: ["io", "clients", "sandbox"],
    isTimeless: false,
    message: "what works beside the main thread knows the world only through src/ports/",
  },
  {
    folder: "action",
    mayImport: [...ENGINE, "agents", "respond", "aside", "github", "checkout"],
    without: ["sandbox"],
    isTimeless: false,
    message: "the Action holds nothing of the other shells",
  },
  {
    folder: "bot",
    mayImport: [...ENGINE, "agents", "respond", "aside", "github"],
    without: ["sandbox"],
    isTimeless: false,
    message: "the bot holds nothing of the other shells",
  },
  {
    folder: "cli",
    mayImport: [...ENGINE, "agents", "agents/choose", "respond", "aside", "github", "checkout", "bot"],
    without: [],
    isTimeless: false,
    message: "the CLI holds nothing of the Action",
  },
];

/** The layer to which a file below `src` belongs: that of the longest folder. Undefined outside of `src`. */
export function layerOf(file: string): Layer | undefined {
  if (!file.startsWith("src/")) return undefined;
  const fits = ({ folder }: Layer) => folder !== "" && file.startsWith(`src/${folder}/`);
  return LAYERS.filter(fits).sort((a, b) => b.folder.length - a.folder.length)[0] ?? LAYERS[0];
}

/** True when files of the one layer may import files of the other. */
export function mayImport(from: Layer, to: Layer): boolean {
  return from === to || to.folder === "" || from.mayImport.includes(to.folder);
}
