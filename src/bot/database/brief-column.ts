/**
 * What lists show of a report, which itself may be a thousand times as large. It is filled by the next look: the start
 * of a bot looks at every repository.
 */
export function briefColumn(schema: string): string {
  return `ALTER TABLE ${schema}.repository ADD COLUMN brief jsonb;`;
}
