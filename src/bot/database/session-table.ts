/** Sessions of the dashboard. `person` and `login` are null for whoever has the bot's own token; `token` is sealed. */
export function sessionTable(schema: string): string {
  return `
CREATE TABLE ${schema}.session (
  id text PRIMARY KEY,
  person bigint,
  login text,
  token text,
  until timestamptz NOT NULL
);
CREATE INDEX session_person ON ${schema}.session (person);`;
}
