/** Where is kept which agents were started, below the state reference. */
export const LEDGER_PATH = "agents.json";
