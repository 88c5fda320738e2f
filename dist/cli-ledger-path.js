// src/record/ledger-path.ts
const LEDGER_PATH = "agents.json";
export { LEDGER_PATH as t };
