/**
 * Text of plans and issues as a terminal may show it: without control characters but line ends and tabs, so that no
 * title can move the cursor, recolour or hide what stands around it.
 */
export function plainText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, "\n")
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "")
  );
}
