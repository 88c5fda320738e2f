/**
 * plansync's own tables, as they were before they had a version: each may exist already. Nothing in them is precious:
 * their content is read from GitHub again, except for waiting jobs, which the sweep queues again.
 */
export function firstTables(schema: string): string {
  return `
CREATE TABLE IF NOT EXISTS ${schema}.installation (
  id bigint PRIMARY KEY,
  account text NOT NULL,
  account_type text NOT NULL,
  html_url text NOT NULL DEFAULT '',
  is_suspended boolean NOT NULL DEFAULT false,
  listed_at timestamptz
);

CREATE TABLE IF NOT EXISTS ${schema}.repository (
  id bigint PRIMARY KEY,
  installation_id bigint NOT NULL,
  owner text NOT NULL,
  name text NOT NULL,
  is_private boolean NOT NULL DEFAULT true,
  is_archived boolean NOT NULL DEFAULT false,
  is_removed boolean NOT NULL DEFAULT false,
  branch text,
  has_config boolean,
  outcome text,
  summary jsonb,
  problem jsonb,
  looked_at timestamptz,
  next_sweep_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE ${schema}.repository ADD COLUMN IF NOT EXISTS change jsonb, ADD COLUMN IF NOT EXISTS changed_at timestamptz;
CREATE INDEX IF NOT EXISTS repository_sweep ON ${schema}.repository (next_sweep_at) WHERE NOT is_removed;
CREATE INDEX IF NOT EXISTS repository_installation ON ${schema}.repository (installation_id);
CREATE INDEX IF NOT EXISTS repository_name ON ${schema}.repository (lower(owner), lower(name));

CREATE TABLE IF NOT EXISTS ${schema}.lease (
  repository_id bigint PRIMARY KEY,
  holder text NOT NULL,
  until timestamptz NOT NULL
);

CREATE TABLE IF NOT EXISTS ${schema}.pace (
  installation_id bigint PRIMARY KEY,
  write_due timestamptz NOT NULL DEFAULT 'epoch',
  create_due timestamptz NOT NULL DEFAULT 'epoch',
  creations timestamptz[] NOT NULL DEFAULT '{}',
  slowness double precision NOT NULL DEFAULT 1,
  accepted integer NOT NULL DEFAULT 0,
  blocked_until timestamptz NOT NULL DEFAULT 'epoch',
  blocked_why text NOT NULL DEFAULT ''
);

CREATE TABLE IF NOT EXISTS ${schema}.quota (
  installation_id bigint NOT NULL,
  resource text NOT NULL,
  allowed integer NOT NULL,
  remaining integer NOT NULL,
  reset_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (installation_id, resource)
);

CREATE TABLE IF NOT EXISTS ${schema}.redelivery (
  guid text PRIMARY KEY,
  attempts integer NOT NULL,
  asked_at timestamptz NOT NULL
);

CREATE TABLE IF NOT EXISTS ${schema}.note (
  name text PRIMARY KEY,
  value jsonb NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now()
);
`;
}
