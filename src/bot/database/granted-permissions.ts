/** What the account granted to the App, as GitHub names it; null until the next inventory. */
export function grantedPermissions(schema: string): string {
  return `ALTER TABLE ${schema}.installation ADD COLUMN permissions jsonb;`;
}
