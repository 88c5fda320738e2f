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
${takeTurnSql(schema)}`;
}

/**
 * One turn to write, shared by all replicas: even spacing with a small burst (the generic cell rate algorithm), and the
 * exact number of creations in the last hour. Grants the turn at a time up to \`p_max_wait\` away, or nothing at all.
 */
function takeTurnSql(schema: string): string {
  return `
CREATE OR REPLACE FUNCTION ${schema}.take_turn(
  p_installation bigint, p_creates boolean, p_max_wait double precision,
  p_write_ms double precision, p_write_burst integer,
  p_create_ms double precision, p_create_burst integer, p_per_hour integer
) RETURNS TABLE (wait_ms double precision, is_granted boolean, why text) LANGUAGE plpgsql AS $body$
DECLARE
  pace ${schema}.pace;
  now_at timestamptz;
  due timestamptz;
  reason text := 'writes of this installation are spaced';
  ms interval := interval '1 millisecond';
  spacing interval;
  recent timestamptz[];
BEGIN
  INSERT INTO ${schema}.pace (installation_id) VALUES (p_installation) ON CONFLICT DO NOTHING;
  SELECT * INTO pace FROM ${schema}.pace WHERE installation_id = p_installation FOR UPDATE;
  now_at := clock_timestamp();
  due := now_at;
  IF pace.blocked_until > due THEN
    due := pace.blocked_until;
    reason := pace.blocked_why;
  END IF;
  spacing := p_write_ms * pace.slowness * ms;
  due := greatest(due, pace.write_due - spacing * CASE WHEN pace.slowness > 1 THEN 0 ELSE p_write_burst - 1 END);
  IF p_creates THEN
    due := greatest(due, pace.create_due
      - p_create_ms * pace.slowness * ms * CASE WHEN pace.slowness > 1 THEN 0 ELSE p_create_burst - 1 END);
    recent := ARRAY(SELECT one FROM unnest(pace.creations) one WHERE one > now_at - interval '1 hour' ORDER BY one);
    IF p_per_hour > 0 AND cardinality(recent) >= p_per_hour
      AND recent[cardinality(recent) - p_per_hour + 1] + interval '1 hour' > due THEN
      due := recent[cardinality(recent) - p_per_hour + 1] + interval '1 hour';
      reason := p_per_hour || ' issues and comments were written this hour';
    END IF;
  END IF;
  wait_ms := extract(epoch FROM due - now_at) * 1000;
  is_granted := wait_ms <= p_max_wait;
  why := reason;
  IF is_granted THEN
    UPDATE ${schema}.pace SET
      write_due = greatest(write_due, due) + spacing,
      create_due = CASE WHEN p_creates THEN greatest(create_due, due) + p_create_ms * slowness * ms ELSE create_due END,
      creations = CASE WHEN p_creates AND p_per_hour > 0 THEN recent || due ELSE creations END
    WHERE installation_id = p_installation;
  END IF;
  RETURN NEXT;
END $body$;`;
}
