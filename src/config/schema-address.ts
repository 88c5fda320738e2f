/** Where editors find the JSON schema of the configuration file. It is on the branch that is there before any release. */
export const SCHEMA_ADDRESS = "https://raw.githubusercontent.com/plansync/plansync/main/schema/plansync.schema.json";
