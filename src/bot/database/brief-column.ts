/**
 * What lists show of a report, which itself may be a thousand times as large. What waits for people is added by the next
 * look.
 */
export function briefColumn(schema: string): string {
  return `
ALTER TABLE ${schema}.repository ADD COLUMN brief jsonb;
UPDATE ${schema}.repository SET brief = (
  SELECT jsonb_build_object(
    'plans', count(*),
    'done', coalesce(sum((plan->>'done')::integer), 0),
    'total', coalesce(sum((plan->>'total')::integer), 0),
    'concern', null
  ) FROM jsonb_array_elements(summary->'plans') plan
) WHERE summary IS NOT NULL;`;
}
