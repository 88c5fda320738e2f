/**
 * One turn to write, shared by all replicas: even spacing with a small burst (the generic cell rate algorithm), and the
 * exact number of creations in the last hour. Grants the turn at a time up to `p_max_wait` away, or nothing at all. A
 * turn to create does not push the turns to write away: a creation is granted up to fifteen seconds ahead, and a tick,
 * which creates nothing, would have to wait behind all of them. Replicas from before versions make `take_turn` themselves.
 */
export function fairTurns(schema: string): string {
  return `
CREATE FUNCTION ${schema}.take_turn_2(
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
      write_due = greatest(write_due, CASE WHEN p_creates THEN now_at ELSE due END) + spacing,
      create_due = CASE WHEN p_creates THEN greatest(create_due, due) + p_create_ms * slowness * ms ELSE create_due END,
      creations = CASE WHEN p_creates AND p_per_hour > 0 THEN recent || due ELSE creations END
    WHERE installation_id = p_installation;
  END IF;
  RETURN NEXT;
END $body$;`;
}
